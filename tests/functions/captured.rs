//! What closures capture, and when.

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

use crate::{apply, integrate, sum_over};

#[differentiable]
fn changes_later(x: f64) -> f64 {
    let mut a = x;
    let first = integrate(|t| a * t, 0.0, x);
    a *= 3.0;
    let second = integrate(|t| a * t, 0.0, x);
    a = a * a;
    first * second + a
}

#[test]
fn a_variable_that_changes_after_the_call() {
    check_scalar!(changes_later(0.7), along(0.5));
}

#[differentiable]
fn moved_copies(x: f64) -> f64 {
    let mut a = x;
    let g = move |t: f64| a * t;
    a += 1.0;
    let y = integrate(&g, 0.0, a);
    a *= 2.0;
    y + integrate(g, a, x) + apply(move |t: f64| a * t, x)
}

#[test]
fn a_move_closure_has_copies() {
    check_scalar!(moved_copies(0.7), along(0.5));
}

#[differentiable]
fn shadowed(x: f64) -> f64 {
    let a = x * 2.0;
    let g = |x: f64| {
        let a = a * x;
        a + x
    };
    let a = a.sin();
    let x = x + a;
    integrate(g, a, x) + integrate(|x| x * a, 0.0, x) + apply(|a: f64| a * x, a)
}

#[test]
fn names_that_are_shadowed() {
    check_scalar!(shadowed(0.7), along(0.5));
}

#[derive(Clone, Differentiable)]
struct Model {
    w: DVector<f64>,
    scale: f64,
    #[constant]
    power: i32,
}

#[differentiable]
fn of_a_struct(model: &Model, x: f64) -> f64 {
    let mut copy = model.clone();
    copy.scale *= 2.0;
    let owned = integrate(|t| copy.scale * t + copy.w[0], 0.0, x);
    owned + integrate(|t| model.scale * t.powi(model.power) + model.w.dot(&model.w), 0.0, x)
}

#[test]
fn structs() {
    let model = Model { w: DVector::from_vec(vec![0.5, 1.5]), scale: 0.75, power: 2 };
    of_a_struct::gradcheck(&model, 0.7).assert_ok();
    let (value, (model_bar, x_bar)) = of_a_struct::value_and_grad(&model, 0.7);
    assert_eq!(value.to_bits(), of_a_struct(&model, 0.7).to_bits());
    assert!(model_bar.scale != 0.0 && x_bar != 0.0 && model_bar.w[1] != 0.0);
}

#[differentiable]
fn of_data(
    w: &[f64],
    #[constant] m: &DMatrix<f64>,
    #[constant] name: &str,
    #[constant] rows: &[Vec<f64>],
) -> f64 {
    let local = vec![0.5, 0.25];
    let scale = 2.0;
    let n = name.len();
    sum_over(rows.len(), |i| {
        let row = &rows[i];
        let mut s = 0.0;
        for (a, b) in row.iter().zip(w) {
            s += *a * *b;
        }
        s * m[(i, 0)] * scale + local[i] * w[n - 1]
    })
}

#[test]
fn constant_data() {
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.25, 2.0]);
    let rows = vec![vec![1.0, 2.0], vec![-0.5, 0.25]];
    check_scalar!(of_data(&[0.3, 0.7], &m, "x", &rows), along(&[0.5, -1.0]));
}

#[differentiable]
fn of_parts(v: &[f64], m: &DMatrix<f64>) -> f64 {
    let (left, right) = v.split_at(1);
    let pair = (v[0] * v[1], right[0]);
    let head = &v[..2];
    let column = m.column(0);
    let array = [v[0], pair.0];
    integrate(|t| t * left[0] + pair.0 * head[1] + array[1] * t, 0.0, pair.1)
        + apply(|t: f64| t * column[1] + m.row(0).sum(), v[0])
}

#[test]
fn parts_of_variables() {
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.25, 2.0]);
    check_scalar!(of_parts(&[0.3, 0.7, 1.1], &m), along(&[0.5, -1.0, 0.25], &m));
}

#[differentiable]
fn of_closures(a: f64, x: f64) -> f64 {
    let inner = |t: f64| a * t * x;
    let outer = |t: f64| inner(t) + inner(t * a);
    integrate(|t| outer(t) * inner(1.0), 0.0, x) + integrate(outer, 0.0, a)
}

#[test]
fn closures_that_call_closures() {
    check_scalar!(of_closures(1.5, 0.7), along(0.5, -2.0));
}

#[differentiable]
fn results_of_calls(a: f64, x: f64) -> f64 {
    let y = integrate(|t| a * t, 0.0, x);
    let z = integrate(|t| y * t * a, 0.0, y);
    integrate(|t| z * t + y, z, x)
}

#[test]
fn results_of_other_calls() {
    check_scalar!(results_of_calls(1.5, 0.7), along(0.5, -2.0));
}

#[differentiable]
fn changed_vector(w: &[f64], x: f64) -> f64 {
    let mut v = w.to_vec();
    let mut sum = 0.0;
    for k in 0..v.len() {
        sum += sum_over(v.len(), |i| v[i] * v[i] * x);
        v[k] *= 2.0;
    }
    v.push(x);
    sum + sum_over(v.len(), |i| v[i])
}

#[test]
fn a_vector_that_changes_between_the_calls() {
    check_scalar!(changed_vector(&[0.3, 0.7, 1.1], 0.5), along(&[0.5, -1.0, 0.25], 1.0));
}

#[differentiable]
fn in_out(v: &mut [f64], x: f64) -> f64 {
    let before = sum_over(2, |i| v[i] * x);
    v[0] = before * v[1];
    sum_over(2, |i| v[i] * v[i])
}

#[test]
fn what_goes_in_and_out() {
    let mut v = [0.5, 1.5];
    let y = in_out(&mut v, 0.7);
    let mut again = [0.5, 1.5];
    let (value, pullback) = in_out::vjp(&mut again, 0.7);
    assert_eq!(pullback(1.0, vec![0.0; 2]), pullback(1.0, vec![0.0; 2]));
    drop(pullback);
    assert_eq!((value, again), (y, v));
    in_out::gradcheck(&mut [0.5, 1.5], 0.7).assert_ok();
}

#[differentiable]
fn inactive_that_changes(x: f64, n: usize) -> f64 {
    let mut count = 1;
    let mut sum = 0.0;
    for _ in 0..n {
        sum += integrate(|t| t * x * count as f64, 0.0, x);
        count += 1;
    }
    sum
}

#[test]
fn a_constant_that_changes_between_the_calls() {
    check_scalar!(inactive_that_changes(0.7, 3), along(0.5));
    check_scalar!(inactive_that_changes(0.7, 0), along(0.5));
}
