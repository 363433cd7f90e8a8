//! Functions in modules that are called like derivatives, which `module::name(..)` may as well be.

use nalgebra::Vector2;
use static_autodiff::prelude::*;

mod arm {
    use nalgebra::{Matrix2, Vector2};
    use static_autodiff::prelude::*;

    #[differentiable(order = 2)]
    pub(super) fn jacobian(q: &Vector2<f64>) -> Matrix2<f64> {
        let (a, b) = (q[0], q[0] + q[1]);
        Matrix2::new(-a.sin() - b.sin(), -b.sin(), a.cos() + b.cos(), b.cos())
    }

    #[differentiable(order = 2)]
    pub(super) fn grad<const N: usize>(x: &[f64; N], #[constant] scale: f64) -> f64 {
        x.iter().map(|x| x.sin()).sum::<f64>() * scale
    }

    #[differentiable(vjp = hvp_pullback)]
    pub(super) fn hvp(x: f64) -> f64 {
        x * x * x
    }

    fn hvp_pullback(x: f64, _y: f64, y_bar: f64) -> f64 {
        3.0 * x * x * y_bar
    }
}

/// A function whose derivative has the name of the module's function.
#[differentiable(order = 2)]
fn well(x: f64) -> f64 {
    x.sin() * x
}

#[differentiable(order = 2)]
fn manipulability(q: &Vector2<f64>) -> f64 {
    arm::jacobian(q).determinant() * arm::grad(&[q[0], q[1]], 2.0)
}

#[differentiable]
fn others(x: f64) -> f64 {
    arm::hvp(x) * well::grad(x) * arm::grad(&[x], 0.5)
}

#[test]
fn functions_in_modules_may_be_called_like_derivatives() {
    let q = Vector2::new(0.3, 0.8);
    manipulability::gradcheck(&q).assert_ok();
    manipulability::gradgradcheck(&q).assert_ok();
    let x: f64 = 0.7;
    others::gradcheck(x).assert_ok();
    let (well_x, well_xx) = (x.sin() + x * x.cos(), 2.0 * x.cos() - x * x.sin());
    let expected = 3.0 * x * x * well_x * x.sin() * 0.5
        + x * x * x * (well_xx * x.sin() * 0.5 + well_x * x.cos() * 0.5);
    crate::common::assert_close(others::grad(x), expected, crate::common::Tol::ulps(8));
}

#[test]
fn they_have_derivatives_themselves() {
    arm::jacobian::gradcheck(&Vector2::new(0.3, 0.8)).assert_ok();
    assert_eq!(arm::grad::grad(&[0.0, 0.0], 3.0), [3.0, 3.0]);
}
