//! Structs and enums: their tangents, and functions that build them and take them apart.

#![allow(
    clippy::all,
    clippy::pedantic,
    clippy::redundant_clone,
    clippy::or_fun_call,
    reason = "every way of writing is a case"
)]

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

mod alternatives;
mod constant_floats;
mod counters;
mod indices;
mod literal;
mod model;
mod odd;
mod operators;
mod overwritten;
mod quotients;
mod tangent;
mod variant;

/// Checks a function in all modes: the value is that of the plain call bit by bit, `vjp` is the transpose of `jvp`, a
/// pullback can be called twice, and `gradcheck` passes. `along(..)` is the direction of `jvp`.
macro_rules! check_struct {
    ($f:ident($($arg:expr),* $(,)?), along($($dot:expr),* $(,)?)) => {{
        use static_autodiff::{Numbers as _, Tangent as _};
        use $crate::common::{assert_same_bits, assert_transposes, cotangent};
        let y = std::hint::black_box($f($($arg),*));
        let bits = |numbers: Vec<f64>| -> Vec<u64> { numbers.into_iter().map(f64::to_bits).collect() };
        let mut x_dot: Vec<f64> = Vec::new();
        $(x_dot.extend($dot.coordinates());)*
        let (value, y_dot) = $f::jvp($($arg,)* $($dot),*);
        assert_eq!(bits(value.numbers()), bits(y.numbers()), "value of jvp");
        match $f::vjp($($arg),*) {
            (value, pullback) => {
                assert_eq!(bits(value.numbers()), bits(y.numbers()), "value of vjp");
                let x_bar = pullback(cotangent(&y));
                assert_same_bits(&pullback(cotangent(&y)), &x_bar, "second pullback");
                assert_transposes(&x_bar, &x_dot, &cotangent(&y), &y_dot);
            }
        }
        $f::gradcheck($($arg),*).assert_ok();
        y
    }};
}
pub(crate) use check_struct;
