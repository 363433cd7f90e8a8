//! Calls of other differentiable functions.

use nalgebra::{DVector, Matrix2, SMatrix, SVector, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn of_slices(a: &[f64], b: &[f64]) -> f64 {
    a[0] * b[1] + a[1].sin()
}

#[differentiable]
fn of_vectors(a: &DVector<f64>, b: &DVector<f64>) -> f64 {
    a.dot(b) + a.sum()
}

#[differentiable]
fn of_numbers(a: f64, b: f64) -> f64 {
    a * b * b
}

#[differentiable]
fn of_references(a: &f64, b: &f64) -> f64 {
    a * b + a.sin()
}

#[differentiable]
fn slices_of_one(x: &[f64]) -> f64 {
    let overlapping = of_slices(&x[0..2], &x[1..3]) * of_slices(&x[1..], &x[..=1]);
    let disjoint = of_slices(&x[..2], &x[2..]);
    of_slices(x, x) + overlapping * disjoint
}

#[differentiable]
fn elements_of_one(x: &[f64], s: f64) -> f64 {
    of_references(&x[0], &x[1]) * of_references(&x[0], &x[0])
        + of_numbers(s, s)
        + of_numbers(x[0], x[0])
        + of_numbers(x[1], s)
}

#[differentiable]
fn vector_twice(v: &DVector<f64>) -> f64 {
    let w = v * 2.0;
    of_vectors(v, v) * of_vectors(&w, &w) + of_vectors(&w, v)
}

#[differentiable]
fn local_twice(a: f64) -> f64 {
    of_references(&a, &a)
}

#[test]
fn one_argument_twice_receives_both_contributions() {
    check_scalar!(slices_of_one(&[2.0, 3.0, 4.0, 5.0]));
    check_scalar!(elements_of_one(&[2.0, 3.0], 1.5));
    check_scalar!(vector_twice(&DVector::from_vec(vec![1.0, 2.0])));
    assert_eq!(check_scalar!(local_twice(0.8)), 1.6 + 0.8_f64.cos());
    assert_eq!(of_numbers::grad(2.0, 3.0), (9.0, 12.0));
}

mod module {
    use super::*;

    #[differentiable]
    pub(super) fn square(x: f64) -> f64 {
        x * x
    }

    pub(super) mod inner {
        use super::*;

        #[differentiable]
        pub(in super::super) fn through_paths(x: f64) -> f64 {
            super::square(x) + self::exponential(x) * crate::call::cosine(x)
        }

        #[differentiable]
        pub(in super::super) fn exponential(x: f64) -> f64 {
            x.exp()
        }
    }
}

#[differentiable]
fn cosine(x: f64) -> f64 {
    x.cos()
}

use module::inner::{exponential as renamed, through_paths};

#[differentiable]
fn paths(x: f64) -> f64 {
    self::module::square(x) + crate::call::module::inner::through_paths(x) * through_paths(x)
        - renamed(x)
}

#[test]
fn functions_are_called_by_any_path() {
    check_scalar!(paths(0.8));
}

#[differentiable]
fn quadratic<T: Real, const N: usize>(v: &SVector<T, N>, m: &SMatrix<T, N, N>) -> T {
    let a = m * v;
    v.dot(&a)
}

#[differentiable]
fn generic_calls(v: &Vector2<f64>) -> f64 {
    let m = Matrix2::new(v[0], 1.0, 2.0, v[1]);
    quadratic(v, &m) + quadratic::<f64, 2>(&(v * 0.5), &m) + quadratic::<_, 2>(v, &(m * m))
}

#[test]
fn generic_functions_are_called_with_and_without_their_arguments() {
    check_scalar!(generic_calls(&Vector2::new(1.0, 2.0)));
    let (v, m) = (Vector2::new(1.0_f32, 2.0), Matrix2::new(1.0_f32, 2.0, 3.0, 4.0));
    let expected = ((m + m.transpose()) * v, v * v.transpose());
    assert_eq!(check_scalar!(quadratic(&v, &m)), expected);
}

#[differentiable]
fn with_items(x: f64) -> f64 {
    #[differentiable]
    fn inner(a: f64) -> f64 {
        a * a
    }
    const K: f64 = 3.0;
    fn count() -> usize {
        2
    }
    inner(x) * K * count() as f64
}

#[test]
fn functions_may_contain_functions() {
    #[differentiable]
    fn local(x: f64) -> f64 {
        with_items(x).sin()
    }
    assert_eq!(check_scalar!(with_items(0.5)), 6.0);
    check_scalar!(local(0.5));
}

#[differentiable]
fn divide(x: f64, y: f64) -> (f64, f64) {
    (x / y, x % y)
}

#[differentiable]
fn nested(x: f64, v: &Vector2<f64>) -> ((f64, Vector2<f64>), f64) {
    ((x * v[0], v * x), v.norm())
}

#[differentiable]
fn of_tuples(x: f64, y: f64) -> f64 {
    let (q, r) = divide(x, y);
    let ((a, w), n) = nested(q, &Vector2::new(r, q));
    let t = divide(n, a);
    t.0 * w.dot(&Vector2::new(1.0, r)) + divide(y, x).1
}

#[test]
fn tuples_come_back_from_calls() {
    check_scalar!(of_tuples(3.7, 1.1));
}

#[differentiable]
fn norm_of_owned(v: DVector<f64>, k: usize) -> f64 {
    v.norm() * v[k]
}

#[differentiable]
fn gives_away(v: &DVector<f64>) -> f64 {
    let w = v * 2.0;
    let a = norm_of_owned(w.clone(), 0);
    let b = norm_of_owned(w, 1);
    let c = norm_of_owned(v.clone(), 1);
    let d = norm_of_owned(v + v, 0);
    a * b - c * d
}

#[test]
fn arguments_may_be_given_away() {
    check_scalar!(gives_away(&DVector::from_vec(vec![0.7, -1.2])));
}

#[differentiable]
fn sum_of_three(x: &[f64; 3], v: Vec<f64>) -> f64 {
    x[0] * x[1] * x[2] + v[0] * v[1]
}

#[differentiable]
fn makes_arguments(x: f64, y: f64) -> f64 {
    let a = [x, y, x * y];
    sum_of_three(&a, vec![y, x]) * of_slices(&[x, y], &a) + of_slices(&a[1..], &vec![x, x * x])
}

#[test]
fn arguments_may_be_made_in_the_call() {
    check_scalar!(makes_arguments(0.7, -1.2));
}

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiable]
fn three_deep(x: f64) -> f64 {
    sigmoid(sigmoid(x) * sigmoid(2.0 * x) - of_numbers(sigmoid(x), x))
}

#[test]
fn calls_nest() {
    check_scalar!(three_deep(0.6));
}
