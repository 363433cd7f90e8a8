//! The special points of `docs/semantics.md`, in forward and reverse mode.

use static_autodiff::prelude::*;

use crate::common::{Tol, assert_all_close, assert_close, coordinates};

/// A function with its partial derivatives at some points: `vjp` and `jvp` have to give them, and a
/// zero cotangent has to give zeros. Where another partial derivative is infinite, the forward mode
/// multiplies it by zero and may give NaN.
macro_rules! of_f64 {
    ($($name:ident($($x:ident),+) $body:block $([$($at:expr),+] => $partials:expr,)+)*) => {
        $(#[test]
        fn $name() {
            #[differentiable]
            fn f($($x: f64),+) -> f64 $body

            for (point, partials) in [$(([$($at),+], $partials)),+] {
                let [$($x),+] = point;
                let pullback = f::vjp($($x),+).1;
                assert_all_close(&coordinates(&pullback(1.0)), &partials.to_vec(), Tol::ulps(4));
                assert!(coordinates(&pullback(0.0)).iter().all(|x_bar| *x_bar == 0.0), "{point:?}");
                for (k, partial) in partials.into_iter().enumerate() {
                    let mut unit = (0..).map(|i| if i == k { 1.0 } else { 0.0 });
                    let y_dot = f::jvp($($x,)+ $(unit.next().expect(stringify!($x))),+).1;
                    if !y_dot.is_nan() || partials.into_iter().all(f64::is_finite) {
                        assert_close(y_dot, partial, Tol::ulps(4));
                    }
                }
            }
        })*
    };
}

/// The same in both precisions.
macro_rules! of_floats {
    ($($name:ident($($x:ident),+) $body:block $([$($at:expr),+] => $partials:expr,)+)*) => {
        of_f64! { $($name($($x),+) $body $([$($at),+] => $partials,)+)* }

        mod single {
            use super::*;

            $(#[test]
            fn $name() {
                #[differentiable]
                fn f($($x: f32),+) -> f32 $body

                for (point, partials) in [$(([$($at),+], $partials)),+] {
                    let [$($x),+] = point.map(f32::lit);
                    let x_bar = coordinates(&f::vjp($($x),+).1(1.0));
                    assert_all_close(&x_bar, &partials.to_vec(), Tol::Relative(1e-6));
                }
            })*
        }
    };
}

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

of_floats! {
    abs(x) { x.abs() }
        [0.0] => [0.0],
        [-0.0] => [0.0],
        [INF] => [1.0],
        [-INF] => [-1.0],
    steps(x) { x.signum() + x.floor() + x.ceil() + x.round() + x.trunc() + x.round_ties_even() }
        [0.0] => [0.0],
        [0.5] => [0.0],
        [-2.0] => [0.0],
    fract(x) { x.fract() }
        [0.0] => [1.0],
        [-2.0] => [1.0],
        [2.0] => [1.0],
    max(a, b) { a.max(b) }
        [1.0, 1.0] => [0.5, 0.5],
        [0.0, -0.0] => [0.5, 0.5],
        [INF, INF] => [0.5, 0.5],
        [NAN, 1.0] => [0.0, 1.0],
        [1.0, NAN] => [1.0, 0.0],
        [-INF, 1.0] => [0.0, 1.0],
    min(a, b) { a.min(b) }
        [1.0, 1.0] => [0.5, 0.5],
        [0.0, -0.0] => [0.5, 0.5],
        [-INF, -INF] => [0.5, 0.5],
        [NAN, 1.0] => [0.0, 1.0],
        [1.0, NAN] => [1.0, 0.0],
        [INF, 1.0] => [0.0, 1.0],
    max_of_a_value_with_itself(x) { x.max(x) }
        [1.0] => [1.0],
    rectifier(x) { x.max(0.0) }
        [0.0] => [0.0],
        [-0.0] => [0.0],
        [-1.0] => [0.0],
        [1.0] => [1.0],
        [INF] => [1.0],
        [NAN] => [0.0],
    min_with_a_literal(x) { x.min(1.0) }
        [1.0] => [0.0],
        [0.5] => [1.0],
        [2.0] => [0.0],
        [NAN] => [0.0],
    clamp_to_literals(x) { x.clamp(1.0, 2.0) }
        [1.0] => [1.0],
        [2.0] => [1.0],
        [0.5] => [0.0],
        [2.5] => [0.0],
        [NAN] => [1.0],
    clamp(x, a, b) { x.clamp(a, b) }
        [1.0, 1.0, 2.0] => [1.0, 0.0, 0.0],
        [2.0, 1.0, 2.0] => [1.0, 0.0, 0.0],
        [0.0, 1.0, 2.0] => [0.0, 1.0, 0.0],
        [3.0, 1.0, 2.0] => [0.0, 0.0, 1.0],
        [2.0, 2.0, 2.0] => [1.0, 0.0, 0.0],
        [3.0, 2.0, 2.0] => [0.0, 0.0, 1.0],
    copysign(x, s) { x.copysign(s) }
        [3.0, -0.0] => [-1.0, 0.0],
        [-3.0, 0.0] => [-1.0, 0.0],
        [0.0, 1.0] => [0.0, 0.0],
        [0.0, -1.0] => [0.0, 0.0],
    hypot(a, b) { a.hypot(b) }
        [0.0, 0.0] => [0.0, 0.0],
        [0.0, -2.0] => [0.0, -1.0],
        [INF, 1.0] => [1.0, 0.0],
        [1.0, -INF] => [0.0, -1.0],
    atan2(a, b) { a.atan2(b) }
        [0.0, 0.0] => [0.0, 0.0],
        [0.0, 2.0] => [0.5, 0.0],
        [0.0, -2.0] => [-0.5, 0.0],
        [2.0, 0.0] => [0.0, -0.5],
    sqrt(x) { x.sqrt() }
        [0.0] => [INF],
    cbrt(x) { x.cbrt() }
        [0.0] => [INF],
        [-8.0] => [1.0 / 12.0],
    powf(x, p) { x.powf(p) }
        [0.0, 0.5] => [INF, 0.0],
        [0.0, 1.0] => [1.0, 0.0],
        [0.0, 2.0] => [0.0, 0.0],
        [0.0, 3.5] => [0.0, 0.0],
        [2.0, 0.0] => [0.0, std::f64::consts::LN_2],
    powf_zero(x) { x.powf(0.0) }
        [0.0] => [0.0],
        [3.0] => [0.0],
        [INF] => [0.0],
        [NAN] => [0.0],
    powi_zero(x) { x.powi(0) }
        [0.0] => [0.0],
        [-3.0] => [0.0],
        [INF] => [0.0],
        [NAN] => [0.0],
    powi(x) { x.powi(1) + x.powi(2) + x.powi(3) }
        [0.0] => [1.0],
    remainder(x, y) { x % y }
        [7.5, 2.0] => [1.0, -3.0],
        [-7.5, 2.0] => [1.0, 3.0],
        [7.5, -2.0] => [1.0, 3.0],
        [0.5, 2.0] => [1.0, 0.0],
    rem_euclid(x, y) { x.rem_euclid(y) }
        [7.5, 2.0] => [1.0, -3.0],
        [-7.5, 2.0] => [1.0, 4.0],
        [7.5, -2.0] => [1.0, 3.0],
    ln(x) { x.ln() }
        [0.0] => [INF],
        [INF] => [0.0],
    exp(x) { x.exp() }
        [-INF] => [0.0],
        [INF] => [INF],
    tanh(x) { x.tanh() }
        [INF] => [0.0],
        [-INF] => [0.0],
    atan(x) { x.atan() }
        [INF] => [0.0],
    asin(x) { x.asin() }
        [1.0] => [INF],
        [-1.0] => [INF],
    acos(x) { x.acos() }
        [1.0] => [-INF],
        [-1.0] => [-INF],
    acosh(x) { x.acosh() }
        [1.0] => [INF],
    atanh(x) { x.atanh() }
        [1.0] => [INF],
        [-1.0] => [INF],
    recip(x) { x.recip() }
        [0.0] => [-INF],
        [INF] => [0.0],
    quotient(x, y) { x / y }
        [1.0, 0.0] => [INF, -INF],
        [1.0, INF] => [0.0, 0.0],
}

// Numbers that only `f64` has.
of_f64! {
    rectifier_of_a_literal(x) { 0.0_f64.max(x) }
        [0.0] => [0.0],
        [1.0] => [1.0],
        [NAN] => [0.0],
    max_with_a_constant_nan(x) { x.max(f64::NAN) }
        [2.0] => [1.0],
    large_and_small_lengths(a, b) { a.hypot(b) }
        [3e200, 4e200] => [0.6, 0.8],
        [3e-200, -4e-200] => [0.6, -0.8],
    angle_of_large_and_small_lengths(a, b) { a.atan2(b) * 1e200 }
        [3e200, 4e200] => [0.16, -0.12],
    large_arguments(x) { x.asinh() * 1e200 + x.acosh() * 1e200 }
        [1e200] => [2.0],
    small_divisor(x, y) { x / y * 1e-200 }
        [1e-200, 1e-200] => [1.0, -1.0],
}

#[differentiable]
fn guarded(x: f64) -> f64 {
    0.0 * x.sqrt() + x
}

#[test]
fn a_zero_cotangent_stops_an_infinite_partial_in_reverse_mode_only() {
    assert_eq!(guarded::grad(0.0), 1.0);
    assert!(guarded::jvp(0.0, 1.0).1.is_nan());
}

#[differentiable]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[test]
fn products_of_two_values_are_not_guarded() {
    let (x_bar, y_bar) = product::vjp(INF, 1.0).1(0.0);
    assert_eq!(x_bar, 0.0);
    assert!(y_bar.is_nan());
}

#[differentiable]
fn hypot_of_subnormals(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

#[test]
fn hypot_of_subnormal_numbers_has_their_few_digits() {
    let (x_bar, y_bar) = hypot_of_subnormals::grad(3e-320, 4e-320);
    assert_close(x_bar, 0.6, Tol::Relative(1e-3));
    assert_close(y_bar, 0.8, Tol::Relative(1e-3));
}

#[differentiable]
fn single_acosh(x: f32) -> f32 {
    x.acosh()
}

#[test]
fn acosh_of_a_number_whose_square_overflows_in_f32() {
    assert_close(f64::from(single_acosh::grad(1e20) * 1e20), 1.0, Tol::Relative(1e-6));
}
