//! Long functions, deep expressions, many parameters, large inputs.

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

use crate::common::{Tol, assert_close};

/// Calls `$callback!(name, tokens ten times)`.
macro_rules! ten_times {
    ($callback:ident!($name:ident, $($token:tt)*)) => {
        $callback!($name, $($token)* $($token)* $($token)* $($token)* $($token)*
            $($token)* $($token)* $($token)* $($token)* $($token)*);
    };
}

macro_rules! statements {
    ($name:ident, $($c:literal)*) => {
        #[differentiable]
        fn $name(x: f64) -> f64 {
            let y = x;
            $(let y = $c * y + 0.01 * (x * y).sin();)*
            y
        }
    };
}

macro_rules! vector_statements {
    ($name:ident, $($c:literal)*) => {
        #[differentiable]
        fn $name(v: &DVector<f64>) -> f64 {
            let a = v * 1.0;
            $(let a = &a * $c + v * a.norm() * 0.01;)*
            a.sum()
        }
    };
}

macro_rules! nested_calls {
    ($name:ident, $($c:literal)*) => {
        #[differentiable]
        fn $name(x: f64) -> f64 {
            x $(.mul_add($c, 0.5).sin())*
        }
    };
}

macro_rules! long_sum {
    ($name:ident, $($c:literal)*) => {
        #[differentiable]
        fn $name(x: f64) -> f64 {
            0.0 $(+ $c * x * x)*
        }
    };
}

ten_times!(statements!(many_statements, 0.99 1.01 0.98 1.02 0.97 1.03 0.96 1.04 0.95 1.05));
ten_times!(vector_statements!(many_vectors, 0.99 1.01 0.98 1.02 0.97 1.03 0.96 1.04 0.95 1.05));
ten_times!(nested_calls!(deep, 0.9 1.1 0.8 1.2 1.3 0.7 1.4 0.9 1.0 1.1));
ten_times!(long_sum!(wide, 0.5 -1.5 2.5 0.25 -0.75 1.0 2.0 -3.0 4.0 0.125));

#[test]
fn a_hundred_statements_are_differentiated() {
    check_scalar!(many_statements(0.7));
}

#[test]
fn a_hundred_vectors_are_recorded() {
    check_scalar!(many_vectors(&DVector::from_vec(vec![0.3, 0.2])));
}

#[test]
fn two_hundred_operations_nest() {
    check_scalar!(deep(0.7));
}

#[test]
fn a_sum_of_a_hundred_terms_is_differentiated() {
    let sum = 10.0 * (0.5 - 1.5 + 2.5 + 0.25 - 0.75 + 1.0 + 2.0 - 3.0 + 4.0 + 0.125);
    assert_close(check_scalar!(wide(0.7)), sum * 1.4, Tol::REFERENCE);
}

macro_rules! of_many_parameters {
    ($name:ident($first:ident $($x:ident)*)) => {
        #[differentiable]
        #[expect(clippy::too_many_arguments, reason = "the case under test")]
        fn $name($first: f64, $($x: f64),*) -> f64 {
            let product = $first.sin();
            $(let product = product * (1.0 + 0.1 * $x);)*
            product
        }
    };
}

of_many_parameters!(six_parameters(a b c d e f));

#[test]
fn functions_may_have_many_parameters() {
    let (value, pullback) = six_parameters::vjp(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
    let (a, b, .., f) = pullback(1.0);
    assert_close(a, value / 0.1_f64.tan(), Tol::ulps(16));
    assert_close(b, value * 0.1 / 1.02, Tol::ulps(16));
    assert_close(f, value * 0.1 / 1.06, Tol::ulps(16));
}

#[differentiable]
fn of_a_long_list(x: &[f64]) -> f64 {
    let n = x.len();
    x[0] * x[n / 2] + x[n - 1].exp()
}

#[differentiable]
fn of_a_large_matrix(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let y = m * v;
    let z = y.map(|x| x.tanh());
    z.dot(&(m * z.add_scalar(0.5)))
}

#[test]
fn inputs_may_be_large() {
    let x: Vec<f64> = (0..10_000).map(|k| f64::from(k) * 1e-4).collect();
    let gradient = of_a_long_list::grad(&x);
    assert_eq!(gradient.iter().filter(|x_bar| **x_bar != 0.0).count(), 2);
    assert_eq!((gradient[5000], gradient[9999]), (0.0, x[9999].exp()));
    let m = DMatrix::from_fn(70, 70, |i, j| ((3 * i + 7 * j) as f64).sin() * 0.1);
    let v = DVector::from_fn(70, |i, _| (i as f64).cos());
    check_scalar!(of_a_large_matrix(&m, &v));
}
