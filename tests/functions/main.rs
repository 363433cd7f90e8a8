//! Functions that take functions: parameters, closures that are handed on, values of functions.

#![allow(
    clippy::cast_lossless,
    clippy::drop_non_drop,
    clippy::unnecessary_lazy_evaluations,
    clippy::useless_vec,
    clippy::multiple_bound_locations,
    dropping_copy_types,
    dead_code,
    unused_imports,
    unused_qualifications,
    clippy::cast_precision_loss,
    clippy::explicit_counter_loop,
    clippy::needless_late_init,
    clippy::useless_let_if_seq,
    clippy::extra_unused_type_parameters,
    clippy::many_single_char_names,
    clippy::needless_borrow,
    clippy::needless_borrows_for_generic_args,
    clippy::needless_pass_by_value,
    clippy::no_effect_underscore_binding,
    clippy::redundant_closure,
    clippy::redundant_closure_for_method_calls,
    clippy::shadow_unrelated,
    clippy::too_many_arguments,
    clippy::let_and_return,
    reason = "every way of writing is a case"
)]

#[path = "../common/mod.rs"]
#[macro_use]
mod common;

/// Checks a function whose first parameter is a function: with a plain closure it has the value
/// that its derivatives have with the value of that closure.
macro_rules! check_with {
    ($f:ident($plain:expr, $value:expr; $($arg:expr),*), along($($dot:expr),*)) => {{
        use $crate::common::{assert_same_bits, assert_transposes, cotangent, Direction as _};
        let y = std::hint::black_box($f($plain, $($arg),*));
        let x_dot = [$($dot.direction()),*].concat();
        let (value, y_dot) = $f::jvp($value, $($arg,)* $($dot),*);
        assert_same_bits(&value, &y, "value of jvp");
        match $f::vjp($value, $($arg),*) {
            (value, pullback) => {
                assert_same_bits(&value, &y, "value of vjp");
                let x_bar = pullback(cotangent(&y));
                assert_same_bits(&pullback(cotangent(&y)), &x_bar, "second pullback");
                assert_transposes(&x_bar, &x_dot, &cotangent(&y), &y_dot);
            }
        }
        $f::gradcheck($value, $($arg),*).assert_ok();
        y
    }};
}

mod captured;
mod closure;
mod forms;
mod method;
mod odd;
mod parameter;
mod value;

use nalgebra::DVector;
use static_autodiff::prelude::*;

#[differentiable]
pub(crate) fn square<T: Real>(x: T) -> T {
    x * x
}

/// The trapezoidal rule.
#[differentiable]
pub(crate) fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    let n = 8;
    let h = (b - a) / n as f64;
    let mut sum = 0.5 * (f(a) + f(b));
    for i in 1..n {
        sum += f(a + h * i as f64);
    }
    sum * h
}

#[differentiable]
pub(crate) fn sum_over(n: usize, f: impl Fn(usize) -> f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        sum += f(i);
    }
    sum
}

#[differentiable]
pub(crate) fn apply<T: Real, F: Fn(T) -> T>(f: F, x: T) -> T {
    f(x)
}

#[differentiable]
pub(crate) fn on_vector(f: impl Fn(&DVector<f64>) -> f64, v: &DVector<f64>) -> f64 {
    f(v) + f(&(v * 2.0))
}
