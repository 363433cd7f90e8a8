//! Methods that take functions.

use static_autodiff::{diff_fn, prelude::*};

use crate::{integrate, square};

#[derive(Clone, Differentiable)]
struct Net {
    w: f64,
}

#[differentiable]
impl Net {
    fn apply(&self, f: impl Fn(f64) -> f64, x: f64) -> f64 {
        f(self.w * x) * x
    }

    fn integral(&self, x: f64) -> f64 {
        integrate(|t| self.w * t * x, 0.0, x) + self.apply(|t| t * self.w, x)
    }

    fn through<F>(f: &F, net: &Net, x: f64) -> f64
    where
        F: Fn(f64) -> f64,
    {
        net.apply(f, f(x)) + net.apply(|t| f(t) * net.w, x)
    }

    fn step(&mut self, f: impl Fn(f64) -> f64, x: f64) {
        self.w = f(self.w) * x;
    }
}

#[differentiable]
fn uses_methods(net: &Net, a: f64) -> f64 {
    let mut other = net.clone();
    other.step(|t| t * a, a);
    net.apply(|t| t * a + net.w, a)
        + net.apply(square, 2.0)
        + net.integral(a)
        + Net::through(&|t: f64| t * t * a, net, a) * Net::apply(net, |t| t + a, a)
        + other.w
}

#[test]
fn inherent_methods() {
    let net = Net { w: 1.3 };
    let y = uses_methods(&net, 0.8);
    assert_eq!(uses_methods::value_and_grad(&net, 0.8).0.to_bits(), y.to_bits());
    uses_methods::gradcheck(&net, 0.8).assert_ok();
    net.apply_gradcheck(diff_fn!(|t: f64| t.sin()), 0.7).assert_ok();
    let (net_bar, x_bar) = net.apply_grad(square {}, 2.0);
    assert!((net_bar.w - 20.8).abs() < 1e-12 && (x_bar - 20.28).abs() < 1e-12);
}

#[differentiable]
trait Potential: Differentiable {
    fn energy(&self, f: impl Fn(f64) -> f64, x: f64) -> f64;

    fn doubled(&self, f: impl Fn(f64) -> f64, x: f64) -> f64 {
        2.0 * self.energy(f, x)
    }
}

#[differentiable]
impl Potential for Net {
    fn energy(&self, f: impl Fn(f64) -> f64, x: f64) -> f64 {
        f(self.w * x) * x + f(x)
    }
}

#[differentiable]
fn total<P: Potential>(potential: &P, a: f64) -> f64 {
    potential.energy(|t| t * t * a, a) + potential.doubled(square, a)
}

#[test]
fn methods_of_traits() {
    total::gradcheck(&Net { w: 1.3 }, 0.8).assert_ok();
    let net = Net { w: 1.3 };
    assert_eq!(total::value_and_grad(&net, 0.8).0.to_bits(), total(&net, 0.8).to_bits());
}
