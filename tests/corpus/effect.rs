//! Side effects happen once and in their order; mutable inactive state is the user's.

use std::cell::Cell;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use nalgebra::{DVector, Matrix2, Vector2};
use static_autodiff::prelude::*;

/// One counter for all tests of this file, one test at a time.
static COUNT: AtomicUsize = AtomicUsize::new(0);
static TURN: Mutex<()> = Mutex::new(());

fn bump() -> usize {
    COUNT.fetch_add(1, SeqCst)
}

/// How often `run` calls [`bump`].
fn bumps(run: impl FnOnce()) -> usize {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    COUNT.store(0, SeqCst);
    run();
    COUNT.load(SeqCst)
}

#[differentiable]
fn counted(x: f64, #[constant] data: &[f64]) -> f64 {
    let k = bump();
    bump();
    let _ = bump();
    let (a, b) = (bump(), 2);
    let r = &data[bump() * 0];
    let y = x * r * data[bump() * 0] * f64::from(b);
    y * (k + a) as f64
}

#[test]
fn effects_happen_as_often_as_in_the_plain_call() {
    let data = [2.0];
    assert_eq!(
        bumps(|| {
            let _ = counted(2.0, &data);
        }),
        6
    );
    assert_eq!(
        bumps(|| {
            let _ = counted::grad(2.0, &data);
        }),
        6
    );
    assert_eq!(
        bumps(|| {
            let _ = counted::jvp(2.0, &data, 1.0);
        }),
        6
    );
    assert_eq!(
        bumps(|| {
            let (value, pullback) = counted::vjp(2.0, &data);
            assert_eq!((value, pullback(1.0), pullback(1.0)), (48.0, 24.0, 24.0));
        }),
        6
    );
}

#[differentiable]
fn row_at_a_counted_index(x: &Vector2<f64>, #[constant] data: &[Vector2<f64>]) -> f64 {
    let r = &data[bump()];
    x.dot(r)
}

#[test]
fn a_reference_with_an_effect_is_evaluated_once() {
    let data = [Vector2::new(1.0, 2.0), Vector2::new(5.0, 5.0)];
    let x = Vector2::new(1.0, 1.0);
    let calls = bumps(|| {
        let (value, pullback) = row_at_a_counted_index::vjp(&x, &data);
        assert_eq!((value, pullback(1.0), pullback(1.0)), (3.0, data[0], data[0]));
    });
    assert_eq!(calls, 1);
}

#[differentiable]
fn reference_at_a_changing_index(x: f64, #[constant] data: &[f64]) -> f64 {
    let c = Cell::new(0_usize);
    let r = &data[c.get()];
    c.set(1);
    x * r * data[c.get()]
}

#[differentiable]
fn shadowed_cell(v: &[f64]) -> f64 {
    let i = Cell::new(0_usize);
    let a = {
        let i = v[0];
        i * i
    };
    i.set(i.get() + 1);
    a * v[i.get()]
}

#[differentiable]
fn set_from_an_active_comparison(v: &[f64]) -> f64 {
    let c = Cell::new(0_usize);
    c.set(usize::from(v[0] > 0.0));
    v[c.get()] * v[0]
}

#[differentiable]
fn set_in_an_assertion(x: f64) -> f64 {
    let c = Cell::new(1.0);
    assert!({
        c.set(2.0);
        x > 0.0
    });
    x * c.get()
}

fn note_in_cell(count: &Cell<usize>, holds: bool) {
    count.set(count.get() + usize::from(holds));
}

#[differentiable]
fn passed_with_an_active_comparison(x: f64) -> f64 {
    let count = Cell::new(1);
    note_in_cell(&count, x > 0.0);
    x * count.get() as f64
}

#[differentiable]
fn renamed_cell(x: f64) -> f64 {
    let c = Cell::new(1_usize);
    let d = &c;
    d.set(2);
    let e = c;
    e.set(e.get() + 1);
    x * e.get() as f64
}

#[differentiable]
fn cell_in_a_tuple(x: f64) -> f64 {
    let t = (x * x, Cell::new(1_usize));
    t.1.set(5);
    t.0 * t.1.get() as f64
}

#[test]
fn a_cell_is_one_cell() {
    assert_eq!(check_scalar!(reference_at_a_changing_index(2.0, &[2.0, 3.0]), along(1.0)), 6.0);
    assert_eq!(check_scalar!(shadowed_cell(&[2.0, 3.0])), [12.0, 4.0]);
    assert_eq!(check_scalar!(set_from_an_active_comparison(&[2.0, 3.0])), [3.0, 2.0]);
    assert_eq!(check_scalar!(set_in_an_assertion(2.0)), 2.0);
    assert_eq!(check_scalar!(passed_with_an_active_comparison(2.0)), 2.0);
    assert_eq!(check_scalar!(renamed_cell(2.0)), 3.0);
    assert_eq!(check_scalar!(cell_in_a_tuple(2.0)), 20.0);
}

#[differentiable]
fn shadowed_counter(v: &[f64]) -> f64 {
    let mut i = 0_usize;
    let a = {
        let i = v[0];
        i * i
    };
    i += 1;
    a * v[i]
}

#[differentiable]
fn mutable_parameter(v: &[f64], mut n: usize) -> f64 {
    n += 1;
    let a = v[n];
    n -= 1;
    a * v[n]
}

#[differentiable]
fn element_of_a_changing_list(x: f64) -> f64 {
    let mut w = vec![2.0_f64, 3.0];
    let y = x * w[0];
    w[0] = 7.0;
    w.push(5.0);
    let z = y * w[0] * x;
    w.clear();
    z + w.len() as f64
}

#[differentiable]
fn changing_matrix(x: &Vector2<f64>) -> f64 {
    let mut m = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    let a = m * x;
    m[(0, 0)] = 5.0;
    let b = m * x;
    a.dot(&b)
}

#[differentiable]
fn changing_number(x: f64) -> f64 {
    let mut k = 2.0_f64;
    let y = x * k;
    k += 1.0;
    let z = y * k * x;
    k = 0.5;
    z * k
}

#[test]
fn the_reverse_sweep_sees_values_as_they_were() {
    assert_eq!(check_scalar!(shadowed_counter(&[2.0, 3.0])), [12.0, 4.0]);
    assert_eq!(check_scalar!(mutable_parameter(&[2.0, 3.0], 0), along(&[1.0, 0.5])), [3.0, 2.0]);
    assert_eq!(check_scalar!(element_of_a_changing_list(2.0)), 56.0);
    check_scalar!(changing_matrix(&Vector2::new(2.0, 3.0)));
    assert_eq!(check_scalar!(changing_number(2.0)), 12.0);
}

fn note_in_list(log: &mut Vec<bool>, holds: bool) {
    log.push(holds);
}

#[differentiable]
fn log_by_method(x: f64) -> f64 {
    let mut log = vec![1];
    log.push(i32::from(x > 0.0));
    {
        let y = x;
        log.push(i32::from(y > 1.0));
    }
    x * log.len() as f64
}

#[differentiable]
fn log_by_function(x: f64) -> f64 {
    let mut log = vec![true];
    note_in_list(&mut log, x > 0.0);
    x * log.len() as f64
}

#[differentiable]
fn list_of_sizes(v: &DVector<f64>, s: f64) -> f64 {
    let mut sizes = Vec::new();
    let n = v.len();
    for k in 0..n {
        sizes.push(k + 1);
    }
    sizes.reverse();
    s * sizes[0] as f64 * v[sizes[1] - 2]
}

#[test]
fn inactive_lists_are_filled() {
    assert_eq!(check_scalar!(log_by_method(2.0)), 3.0);
    assert_eq!(check_scalar!(log_by_function(2.0)), 2.0);
    check_scalar!(list_of_sizes(&DVector::from_vec(vec![0.3, 0.2, -0.9]), 1.5));
}
