//! Calls of functions and methods.

use static_autodiff::prelude::*;

use crate::check;

#[differentiable(order = 2)]
fn product(a: f64, b: f64) -> f64 {
    (a * b).sin() * a
}

#[differentiable(order = 2)]
fn relax(v: &mut [f64], t: f64) -> f64 {
    let before = v[0];
    for i in 1..v.len() {
        v[i] = 0.6 * v[i] * v[i - 1] + t * t;
    }
    v[0] = before * before * t;
    before * t
}

#[differentiable(order = 2)]
fn of_constant(x: f64, #[constant] k: f64, n: usize) -> f64 {
    x.powi(3) * k + n as f64 * x
}

#[differentiable(order = 2)]
fn pair(x: &[f64]) -> (f64, f64) {
    (x[0] * x[1], x[0].exp())
}

#[differentiable(order = 2)]
fn calling(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let a = relax(&mut v, x[1]);
    let b = relax(&mut v, 0.5);
    let (p, e) = pair(&v);
    let same = product(x[0], x[0]);
    product(a, b) + p * e + same + of_constant(v[0], 2.0, 3)
}

#[differentiable(order = 2)]
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[differentiable(order = 2)]
fn generic<T: Real>(x: &[T]) -> T {
    let mut sum = T::zero();
    for v in x {
        sum += *v * *v * v.exp();
    }
    sum
}

#[derive(Clone, Debug, Differentiable)]
struct Spring {
    stiffness: f64,
    ends: [f64; 2],
    #[constant]
    linear: bool,
}

#[differentiable(order = 2)]
impl Spring {
    fn stretch(&self) -> f64 {
        self.ends[1] - self.ends[0]
    }

    fn energy(&self, x: f64) -> f64 {
        let s = self.stretch() * x;
        if self.linear { self.stiffness * s } else { self.stiffness * s * s }
    }

    fn pull(&mut self, by: f64) {
        self.ends[1] = self.ends[1] * by;
        self.stiffness /= by;
    }
}

#[differentiable(order = 2)]
fn pulled(spring: &Spring) -> f64 {
    let mut other = spring.clone();
    other.pull(spring.stiffness);
    other.energy(0.5) + spring.energy(spring.ends[0])
}

#[test]
fn functions_that_change_their_arguments() {
    let x = vec![0.4, 0.7, -0.3];
    check(&x, |x| calling::grad(x), |x, v| calling::hvp(x, v));
}

#[test]
fn a_function_that_calls_itself() {
    let hessian = power::hessian(1.5, 5);
    assert!((hessian[0] - 20.0 * 1.5_f64.powi(3)).abs() < 1e-12);
}

#[test]
fn generic_functions() {
    let x = vec![0.4, 0.7, -0.3];
    check(&x, |x| generic::grad(x), |x, v| generic::hvp(x, v));
    let single = generic::hvp::<f32>(&[0.5], &[1.0]);
    assert!((single[0] - 4.25 * 0.5_f32.exp()).abs() < 1e-5);
}

#[test]
fn methods() {
    for linear in [false, true] {
        let spring = Spring { stiffness: 1.3, ends: [0.2, 0.9], linear };
        check(&spring, |s| s.energy_grad(0.7).0, |s, v| s.energy_hvp(0.7, v, 0.0).0);
        check(&spring, pulled::grad, pulled::hvp);
        assert_eq!(pulled::hessian(&spring).shape(), (3, 3));
        assert_eq!(spring.energy_hessian(0.7).shape(), (4, 4));
    }
}
