//! Values that are functions: namespaces and `diff_fn!`.

use nalgebra::DVector;
use static_autodiff::function::{Active, Constant};
use static_autodiff::{DiffFn, diff_fn, prelude::*};

use crate::{apply, integrate, on_vector, square};

#[differentiable]
fn norm(v: &DVector<f64>) -> f64 {
    v.norm()
}

#[differentiable]
fn power(x: f64, n: i32) -> f64 {
    x.powi(n)
}

#[differentiable]
fn constant_factor(x: f64, #[constant] k: f64) -> f64 {
    x * x * k
}

fn derivative<F: DiffFn<(Active<f64>,), f64>>(f: &F, x: f64) -> f64 {
    f.push((&x,), None, (Some(&1.0),)).1
}

fn value<F: DiffFn<(Active<f64>,), f64>>(f: &F, x: f64) -> f64 {
    f.call((&x,))
}

#[test]
fn namespaces_are_values() {
    assert_eq!(integrate::grad(square {}, 0.0, 2.0).1, 4.03125);
    assert_eq!(apply::value_and_grad(square {}, 3.0), (9.0, 6.0));
    assert_eq!(apply::value_and_grad(square {}, 3.0_f32), (9.0, 6.0));
    let v = DVector::from_vec(vec![3.0, 4.0]);
    on_vector::gradcheck(norm {}, &v).assert_ok();
    assert_eq!(derivative(&square {}, 3.0), 6.0);
}

#[test]
fn constant_arguments_are_another_type() {
    fn along<F: DiffFn<(Active<f64>, Constant<i32>), f64>>(f: F) -> f64 {
        let (y, pullback) = f.fwd((&3.0, &2));
        let mut x_bar = 1.0;
        pullback(&f, (&3.0, &2), &1.0, None, (Some(&mut x_bar), None));
        y + x_bar
    }
    assert_eq!(along(power {}), 16.0);
    let (y, _) = DiffFn::<(Active<f64>, Constant<f64>), f64>::push(
        &constant_factor {},
        (&2.0, &3.0),
        None,
        (Some(&1.0), None),
    );
    assert_eq!(y, 12.0);
}

#[test]
fn what_a_value_captures_is_copied() {
    let mut k = 2.0_f64;
    let w = vec![1.0_f64, 2.0];
    let f = diff_fn!(|x: f64| {
        let mut sum = 0.0;
        for (i, w) in w.iter().enumerate() {
            sum += *w * x.powi(i as i32 + 1) * k;
        }
        sum
    });
    k += 1.0;
    assert_eq!(derivative(&f, 1.0), 10.0);
    assert_eq!(value(&f, 1.0), 6.0);
    let again = f.clone();
    apply::gradcheck(again, 0.7).assert_ok();
    apply::gradcheck(f, k).assert_ok();
    assert_eq!(w.len(), 2);
}

#[test]
fn a_value_calls_functions_that_take_functions() {
    let k = 0.5_f64;
    let f = diff_fn!(|x: f64| integrate(|t| t * x * k, 0.0, x) + apply(|t| square(t), x));
    apply::gradcheck(f, 0.7).assert_ok();
}

#[test]
fn a_value_shadows_names() {
    let (x, s) = (2.0_f64, 3.0_f64);
    let f = diff_fn!(|t: f64| {
        let x = x * t;
        let x = x * s;
        let s = x;
        (|x: f64| x + s)(t)
    });
    assert_eq!(derivative(&f, 1.0), 7.0);
    assert_eq!(value(&f, 2.0), 14.0);
}

fn generic_value<T: Real>(k: T) -> impl DiffFn<(Active<T>,), T> {
    diff_fn!(|x: T| x * x * k)
}

#[test]
fn a_generic_value() {
    assert_eq!(apply::grad(generic_value(3.0), 2.0), 12.0);
    assert_eq!(apply::grad(generic_value(3.0_f32), 2.0), 12.0);
}

#[test]
fn a_pullback_outlives_its_function() {
    let pullback = {
        let k = 2.0_f64;
        integrate::vjp(diff_fn!(|x: f64| k * x), 0.0, 1.0).1
    };
    assert_eq!(pullback(1.0).1, 2.0);
    assert_eq!(pullback(1.0).1, 2.0);
}

#[differentiable]
fn interpolated(table: impl Fn(usize) -> f64, name: &impl Fn(&str, usize) -> f64, x: f64) -> f64 {
    let mut y = x;
    for k in 0..3 {
        y = y * table(k) + name("a", k) * x;
    }
    y
}

#[test]
fn functions_of_constants_may_be_any_closure() {
    let data = vec![0.5, 2.0, 1.5];
    let table = |k: usize| data[k];
    let name = |name: &str, k: usize| (name.len() + k) as f64;
    let y = interpolated(table, &name, 0.7);
    assert_eq!(interpolated::value_and_grad(table, &name, 0.7).0.to_bits(), y.to_bits());
    let (_, pullback) = interpolated::vjp(table, &name, 0.7);
    assert_eq!(pullback(1.0), interpolated::grad(table, &name, 0.7));
    assert_eq!(interpolated::jvp(table, &name, 0.7, 1.0), (y, pullback(1.0)));
    interpolated::gradcheck(table, &name, 0.7).assert_ok();
}

#[differentiable]
fn bounded<'a, T: Real + 'a>(x: &'a [T]) -> T
where
    T: 'a,
{
    x[0] * x[1]
}

#[differentiable]
fn sized<T, const N: usize>(x: [T; N]) -> T
where
    T: Real,
{
    x[0] * x[N - 1]
}

#[differentiable]
fn of_arrays(f: impl Fn([f64; 3]) -> f64, x: f64) -> f64 {
    f([x, 1.0, x])
}

#[differentiable]
fn by_trait<S: Into<f64> + Copy>(x: f64, #[constant] s: S) -> f64 {
    x * s.into()
}

#[test]
fn bounds_of_all_kinds() {
    assert_eq!(bounded::grad(&[2.0, 3.0]), [3.0, 2.0]);
    assert_eq!(of_arrays::grad(sized {}, 2.0), 4.0);
    assert_eq!(by_trait::grad(2.0, 3.0_f32), 3.0);
}
