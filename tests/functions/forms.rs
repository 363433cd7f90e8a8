//! Other ways of writing it.

use nalgebra::{DMatrix, DVector};
use static_autodiff::{diff_fn, prelude::*};

use crate::{apply, square};

#[differentiable]
fn item(x: f64) -> f64 {
    #[differentiable]
    fn cube(x: f64) -> f64 {
        x * x * x
    }
    apply(cube, x) + apply(|t: f64| cube(t) * x, x)
}

#[test]
fn a_function_in_the_body() {
    check_scalar!(item(1.2));
}

mod geometry {
    use static_autodiff::prelude::*;

    #[differentiable]
    pub(crate) fn area(x: f64) -> f64 {
        x * x * 2.0
    }

    #[differentiable]
    pub(crate) fn call(f: impl Fn(f64) -> f64, x: f64) -> f64 {
        f(x)
    }
}

#[differentiable]
fn paths(x: f64) -> f64 {
    geometry::call(geometry::area, x)
        + self::geometry::call(|t| t * x, x) * geometry::call(&geometry::area, x)
        + apply::<f64, _>(|t| t * x, x)
        + apply::<f64, _>(square, x)
}

#[test]
fn by_paths() {
    check_scalar!(paths(1.2), along(0.5));
}

#[differentiable]
fn twice(f: impl Fn(f64) -> Option<f64>, x: f64) -> Option<f64> {
    let a = f(x)?;
    Some(a * f(a)?)
}

#[differentiable]
fn fails(a: f64, x: f64) -> f64 {
    let y = twice(
        |t| -> Option<f64> {
            let y = twice(|u| Some(u * a), t)?;
            if y > 100.0 { None } else { Some(y * a) }
        },
        x,
    );
    y.unwrap_or(a)
}

#[test]
fn question_marks_in_a_closure() {
    check_scalar!(fails(1.2, 0.7), along(0.5, 1.0));
    check_scalar!(fails(1.2, 20.0), along(0.5, 1.0));
}

#[differentiable]
fn images(f: impl Fn(&DVector<f64>) -> DVector<f64>, v: &DVector<f64>) -> DVector<f64> {
    f(&f(v))
}

#[differentiable]
fn products(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    images(|u| m * u, v).norm()
}

#[test]
fn of_a_captured_matrix() {
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.25, 2.0]);
    let v = DVector::from_vec(vec![1.0, 2.0]);
    check!(products(&m, &v));
}

#[differentiable]
fn patterns(f: impl Fn((f64, f64), [f64; 2]) -> f64, x: f64) -> f64 {
    f((x, 2.0), [x, x * x])
}

#[differentiable]
fn takes_apart(a: f64, x: f64) -> f64 {
    patterns(|(p, q), r| p * q * r[1] * a + r[0], x)
        + patterns(|p: (f64, f64), [r0, r1]: [f64; 2]| p.0 * r1 + r0, x)
}

#[test]
fn patterns_as_parameters() {
    check_scalar!(takes_apart(1.2, 0.7), along(0.5, 1.0));
}

#[differentiable]
fn in_macros(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    assert!(f(x) < 100.0, "too large: {}", f(x));
    let v: Vec<f64> = (0..3).map(|k| f(x + k as f64)).filter(|y| *y > 1.0).collect();
    let largest = v.iter().copied().max_by(|a, b| a.total_cmp(b));
    let g = f;
    let h = |x: f64| g(x) * 2.0;
    v.iter().sum::<f64>() + largest.map_or(0.0, |m| h(m) * g(x))
}

#[test]
fn in_macros_and_by_another_name() {
    check_with!(in_macros(|x: f64| x * x, diff_fn!(|x: f64| x * x); 1.2), along(0.5));
}

#[differentiable]
fn changing(mut f: impl FnMut(f64) -> f64, x: f64) -> f64 {
    let y = f(x);
    f(y)
}

#[differentiable]
fn deferred(a: f64, x: f64, xs: &[f64]) -> f64 {
    let b;
    if x > 1.0 {
        b = a;
    } else {
        b = a * 2.0;
    }
    let mut sum = changing(|t| t * b, x);
    for x in xs {
        sum = apply(|t: f64| t * sum + a, *x);
    }
    sum
}

#[test]
fn variables_that_are_stored_in() {
    check_scalar!(deferred(1.2, 0.7, &[0.5, 2.0]), along(0.5, 1.0, &[1.0, -1.0]));
    check_scalar!(deferred(1.2, 1.7, &[]), along(0.5, 1.0, &[0.0; 0]));
}

#[differentiable]
fn of_index_and_number(f: impl Fn(usize, f64) -> f64, x: f64) -> f64 {
    f(0, x) + f(1, x) * f(1, 1.0)
}

#[differentiable]
fn looked_up(w: &[f64], index: &[usize]) -> f64 {
    of_index_and_number(|i, x| w[index[i]] * x, w[0])
        + of_index_and_number(|i: usize, x| if i == 0 { x } else { w[0] * x }, 2.0)
}

#[test]
fn an_index_and_a_number() {
    check_scalar!(looked_up(&[0.7, 1.2], &[1, 0]), along(&[0.5, 1.0]));
}

#[differentiable]
fn named_lifetime<F>(f: F, v: &[f64]) -> f64
where
    F: for<'a> Fn(&'a [f64]) -> f64,
{
    if f(v) > 0.0 { f(&v[1..]) } else { f(v) }
}

#[differentiable]
fn plain(
    #[constant] f: impl Fn(f64) -> f64 + Clone,
    g: impl Fn(f64) -> bool + Clone,
    x: f64,
) -> f64 {
    if g(x) { f(2.0) * x } else { x }
}

fn doubled(x: f64) -> f64 {
    x * 2.0
}

fn is_large(x: f64) -> bool {
    x > 1.0
}

#[differentiable]
fn takes_plain(x: f64, v: &[f64]) -> f64 {
    plain(detach(doubled), detach(is_large), x)
        + plain(detach(|t| t * 3.0), |t| t > 0.5, x)
        + named_lifetime(|v| v[0] * x, v)
}

#[test]
fn functions_that_stay_plain() {
    check_scalar!(takes_plain(1.5, &[0.5, 2.0]));
    check_scalar!(takes_plain(0.7, &[-0.5, 2.0]));
}

fn table(k: usize) -> f64 {
    if k > 0 { 1.5 } else { 2.0 }
}

#[differentiable]
fn detached(a: f64, x: f64) -> f64 {
    of_index_and_number(|k, t| detach(table(k)) * t * a, x)
        + apply(|t: f64| detach(t.sin()) * a, x)
        + apply(|t| detach(t) * a, x)
}

#[test]
fn parameters_that_are_only_detached() {
    let (a, x) = (1.5_f64, 0.7_f64);
    let (a_bar, x_bar) = detached::grad(a, x);
    assert_eq!(detached::jvp(a, x, 1.0, 0.0).1, a_bar);
    assert_eq!(detached::jvp(a, x, 0.0, 1.0).1, x_bar);
    let by_hand = 2.0 * a + 1.5 * a * 1.5 * a;
    crate::common::assert_close(x_bar, by_hand, crate::common::Tol::MODES);
}
