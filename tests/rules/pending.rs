//! Cases that fail today; not a module of the crate. Move each to its place when it passes.

use nalgebra::{Matrix2x3, Vector2};
use static_autodiff::prelude::*;

use crate::common::{Tol, assert_close};

// Does not compile: the argument becomes `&f64` (E0277, E0308).
mod constant_as_an_argument_of_a_scalar_method {
    use super::*;
    const K: f64 = 1.5;
    struct Settings {
        k: f64,
    }

    #[differentiable]
    fn constant(x: f64) -> f64 {
        x.powf(K)
    }
    #[differentiable]
    fn path(x: f64) -> f64 {
        x.max(f64::NAN)
    }
    #[differentiable]
    fn field(x: f64, #[constant] settings: &Settings) -> f64 {
        x.powf(settings.k)
    }
    #[differentiable]
    fn element(x: f64, #[constant] data: &[f64]) -> f64 {
        x.max(data[0])
    }
    #[differentiable]
    fn receiver(x: f64, #[constant] data: &[f64]) -> f64 {
        K.powf(x) + data[0].hypot(x) + std::f64::consts::PI.max(x)
    }
    #[differentiable]
    fn of_a_matrix(x: &Vector2<f64>, #[constant] data: &[f64]) -> f64 {
        x.add_scalar(K).sum() + x.scale(data[0]).norm()
    }

    #[test]
    fn is_a_number() {
        check_scalar!(constant(2.0));
        assert_eq!(path::grad(2.0), 1.0);
        check_scalar!(field(2.0, &Settings { k: 2.5 }));
        check_scalar!(element(2.0, &[1.0]));
        check_scalar!(receiver(2.0, &[1.0]));
        check_scalar!(of_a_matrix(&Vector2::new(1.0, 2.0), &[1.5]));
    }
}

// Does not compile: E0594, cannot assign to data in an index of a view.
mod element_of_a_view {
    use super::*;

    #[differentiable]
    fn f(a: &Matrix2x3<f64>, s: f64) -> f64 {
        a.column(0)[1] * s
    }

    #[test]
    fn receives_its_share() {
        check_scalar!(f(&Matrix2x3::repeat(2.0), 3.0));
    }
}

#[differentiable]
fn quotient(x: f64, y: f64) -> f64 {
    x / y
}

// Gives (0, NaN): the step `0 / 0 = 0` is followed by `inf * 0`.
#[test]
fn quotient_with_a_zero_cotangent_is_zero_at_a_zero_divisor() {
    assert_eq!(quotient::vjp(1.0, 0.0).1(0.0), (0.0, 0.0));
}

#[differentiable]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

// Gives (0, NaN). To be decided: guard products, or say in the documentation that they are not.
#[test]
fn product_with_a_zero_cotangent_is_zero_at_an_infinite_factor() {
    assert_eq!(product::vjp(f64::INFINITY, 1.0).1(0.0), (0.0, 0.0));
}

#[differentiable]
fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

// Give (inf, inf) and (NaN, 0): `1 / y` overflows or is zero.
#[test]
fn hypot_of_subnormal_and_of_infinite_numbers() {
    let (x_bar, y_bar) = hypot::grad(3e-320, 4e-320);
    assert_close(x_bar, 0.6, Tol::Relative(1e-3));
    assert_close(y_bar, 0.8, Tol::Relative(1e-3));
    assert_eq!(hypot::grad(f64::INFINITY, 1.0), (1.0, 0.0));
}

#[differentiable]
fn acosh(x: f64) -> f64 {
    x.acosh()
}

#[differentiable]
fn acosh_f32(x: f32) -> f32 {
    x.acosh()
}

// Give 0: `(x - 1) (x + 1)` overflows, in `f32` from 1.8e19 on.
#[test]
fn acosh_of_large_numbers() {
    assert_close(acosh::grad(1e200) * 1e200, 1.0, Tol::ulps(4));
    assert_close(f64::from(acosh_f32::grad(1e20) * 1e20), 1.0, Tol::Relative(1e-6));
}

#[differentiable]
fn powi(x: f64, n: i32) -> f64 {
    x.powi(n)
}

// Gives -inf: `n - 1` wraps.
#[test]
fn smallest_integer_power() {
    assert_eq!(powi::grad(1.1, i32::MIN), 0.0);
}

#[differentiable]
fn signum(x: f64) -> f64 {
    f64::signum(x)
}

// `gradcheck` fails with "analytic 0e0, numeric -0e0, error 0.0e0, tolerated 0.0e0": the transpose
// identity compares bits where the tolerance is zero.
#[test]
fn gradcheck_accepts_a_negative_zero() {
    signum::gradcheck(0.3).assert_ok();
}
