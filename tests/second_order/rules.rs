//! Rules of the user in second derivatives: a rule that is a differentiable function itself.

use nalgebra::DVector;
use static_autodiff::prelude::*;

use crate::check;

#[differentiable(vjp = softplus_vjp, jvp = softplus_jvp, order = 2)]
fn softplus(x: f64) -> f64 {
    if x > 0.0 { x + (-x).exp().ln_1p() } else { x.exp().ln_1p() }
}

#[differentiable]
fn softplus_vjp(x: f64, _y: f64, y_bar: f64) -> f64 {
    y_bar / (1.0 + (-x).exp())
}

fn softplus_jvp(x: f64, _y: f64, x_dot: f64) -> f64 {
    x_dot / (1.0 + (-x).exp())
}

/// A constant, references, and a derivative that is written with the result.
#[differentiable(vjp = unit_vjp, order = 2)]
fn unit(x: &DVector<f64>, #[constant] k: f64) -> DVector<f64> {
    x / x.norm() * k
}

#[differentiable]
fn unit_vjp(x: &DVector<f64>, k: f64, y: &DVector<f64>, y_bar: &DVector<f64>) -> DVector<f64> {
    (y_bar - y * (y.dot(y_bar) / (k * k))) * (k / x.norm())
}

#[differentiable(vjp = growth_vjp, order = 2)]
fn growth(a: f64, b: f64) -> f64 {
    a * b.exp()
}

#[differentiable]
fn growth_vjp(_a: f64, b: f64, y: f64, y_bar: f64) -> (f64, f64) {
    (b.exp() * y_bar, y * y_bar)
}

#[derive(Differentiable, Clone)]
struct Spring {
    stiffness: f64,
    length: f64,
}

#[differentiable(order = 2)]
impl Spring {
    #[differentiable(vjp = Spring::energy_rule)]
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.stiffness * (x - self.length) * (x - self.length)
    }
}

#[differentiable]
impl Spring {
    fn energy_rule(&self, x: f64, _y: f64, y_bar: f64) -> (SpringTangent, f64) {
        let stretch = x - self.length;
        let force = self.stiffness * stretch * y_bar;
        (SpringTangent { stiffness: 0.5 * stretch * stretch * y_bar, length: -force }, force)
    }
}

#[differentiable(order = 2)]
fn all(x: &DVector<f64>) -> f64 {
    let mut sum = 0.0;
    for v in x.iter() {
        sum += softplus(v * x[0]) * growth(*v, x[1]);
    }
    let u = unit(x, 2.0);
    let spring = Spring { stiffness: x[0] * x[1], length: x[2] };
    sum + u[0] * u[1] * x[2] + spring.energy(sum)
}

#[test]
fn rules_have_derivatives() {
    let x = DVector::from_vec(vec![0.3, -0.8, 0.6]);
    all::gradcheck(&x).assert_ok();
    check(&x, all::grad, all::hvp);
    check(&0.4, |x| softplus::grad(*x), |x, v| softplus::hvp(*x, *v));
    check(&(0.4, 0.2), |x| growth::grad(x.0, x.1), |x, v| growth::hvp(x.0, x.1, v.0, v.1));
    let spring = Spring { stiffness: 3.0, length: 0.5 };
    check(&spring, |s| s.energy_grad(0.9).0, |s, v| s.energy_hvp(0.9, v, 0.0).0);
}

#[differentiable]
fn slopes(x: f64) -> f64 {
    softplus::grad(x) * growth::grad(x, x).1
}

#[test]
fn their_gradients_are_differentiated_too() {
    slopes::gradcheck(0.6).assert_ok();
}
