//! Derivatives inside of functions that are differentiated: `g::grad`, `g::value_and_grad`, `g::jvp`.

use nalgebra::{DMatrix, DVector, SVector};
use static_autodiff::prelude::*;

#[differentiable(order = 2)]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

/// Zygote, `features.jl`, after Siskind and Pearlmutter: `D(|x| x * D(|y| x * y, 1), 4)`, whose inner derivative is in
/// `y` alone.
#[differentiable]
fn confusable(x: f64) -> f64 {
    x * product::grad(x, 1.0).1
}

#[test]
fn perturbations_are_not_confused() {
    assert_eq!(confusable::value_and_grad(4.0), (16.0, 8.0));
    assert_eq!(confusable::jvp(4.0, 1.0), (16.0, 8.0));
}

#[differentiable(order = 2)]
fn energy(w: &DVector<f64>, x: &[f64], k: f64, #[constant] n: usize) -> f64 {
    let mut sum = w.norm();
    for i in 0..n {
        sum += (w[i] * x[i] * k).sin() * w[i];
    }
    sum
}

/// A gradient penalty.
#[differentiable]
fn penalty(w: &DVector<f64>, x: &[f64], k: f64) -> f64 {
    let (w_bar, x_bar, k_bar) = energy::grad(w, x, k, w.len());
    w_bar.norm_squared() + x_bar[0] * x_bar[1] + k_bar * k_bar
}

#[differentiable]
fn value_and_penalty(w: &DVector<f64>, x: &[f64], k: f64) -> f64 {
    let (value, (w_bar, _, k_bar)) = energy::value_and_grad(w, x, k, 1);
    value * w_bar.dot(w) + value * value + k_bar
}

#[test]
fn gradient_penalties() {
    let w = DVector::from_vec(vec![0.3, 0.8]);
    penalty::gradcheck(&w, &[0.4, -0.6], 1.3).assert_ok();
    value_and_penalty::gradcheck(&w, &[0.4, -0.6], 1.3).assert_ok();
}

#[differentiable(order = 2)]
fn quartic(x: &DVector<f64>, #[constant] a: &DMatrix<f64>) -> f64 {
    let n = (a * x).dot(x);
    n * n
}

/// Through steps of gradient descent, also none.
#[differentiable]
fn descent(start: &DVector<f64>, #[constant] a: &DMatrix<f64>, rate: f64, n: usize) -> f64 {
    let mut x = start.clone();
    for _ in 0..n {
        let x_bar = quartic::grad(&x, a);
        x = &x - x_bar * rate;
    }
    quartic(&x, a)
}

#[test]
fn steps_of_an_optimiser() {
    let (x, a) =
        (DVector::from_vec(vec![0.3, 0.8]), DMatrix::from_row_slice(2, 2, &[0.4, 0.1, 0.2, 0.7]));
    for n in [0, 1, 4] {
        descent::gradcheck(&x, &a, 0.1, n).assert_ok();
    }
}

#[derive(Differentiable, Clone)]
struct Net {
    w: DVector<f64>,
    b: f64,
}

#[differentiable(order = 2)]
impl Net {
    fn loss(&self, x: f64) -> f64 {
        (self.w[0] * x + self.b).tanh() * self.w[1] + self.w.norm()
    }
}

#[differentiable]
impl Net {
    fn smooth_loss(&self, x: f64) -> f64 {
        let (net_bar, x_bar) = self.loss_grad(x);
        self.loss(x) + net_bar.w.norm_squared() + net_bar.b * net_bar.b + x_bar * x_bar
    }
}

#[differentiable]
fn weighted(net: &Net, xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in xs {
        let (value, (net_bar, _)) = Net::loss_value_and_grad(net, *x);
        sum += if value > 0.5 { value * net_bar.w.dot(&net.w) } else { net_bar.b };
    }
    sum
}

#[differentiable(order = 2)]
fn of_array(x: [f64; 3]) -> f64 {
    x[0] * x[1].sin() * x[2] + x[0].powi(3)
}

#[differentiable]
fn first_parts(x: [f64; 3], n: usize) -> f64 {
    let x_bar = of_array::grad(x);
    let mut sum = 0.0;
    for i in 0..n {
        sum += x_bar[i] * x[i];
    }
    sum * x_bar.iter().sum::<f64>()
}

#[differentiable(order = 2)]
fn cubes<T: Real, const N: usize>(x: &SVector<T, N>) -> T {
    x.map(|v| v * v * v).sum() + x.norm()
}

#[differentiable]
fn along_itself<T: Real>(x: &SVector<T, 2>) -> T {
    cubes::grad(x).dot(x)
}

#[test]
fn of_methods_arrays_and_generic_functions() {
    let net = Net { w: DVector::from_vec(vec![0.3, 0.8]), b: 0.2 };
    net.smooth_loss_gradcheck(0.7).assert_ok();
    weighted::gradcheck(&net, &[0.7, -0.9, 0.1]).assert_ok();
    first_parts::gradcheck([0.3, 0.5, 0.9], 2).assert_ok();
    along_itself::gradcheck(&SVector::<f64, 2>::new(0.3, 0.4)).assert_ok();
}

#[differentiable(order = 2)]
fn residuals(p: &DVector<f64>, t: f64) -> DVector<f64> {
    p.map(|v| (v * t).sin()) * p.norm()
}

#[differentiable]
fn curvature(p: &DVector<f64>, v: &DVector<f64>, t: f64) -> f64 {
    let (r, r_dot) = residuals::jvp(p, t, v, t * t);
    r.dot(&r_dot) + r_dot.norm_squared()
}

#[differentiable(order = 2)]
fn wave(x: f64, t: f64, c: f64) -> f64 {
    (x - c * t).sin() * (x * t).exp()
}

/// The residual of `u_t + c u_x + u = 0`.
#[differentiable]
fn transport(x: f64, t: f64, c: f64) -> f64 {
    let (u, u_t) = wave::jvp(x, t, c, 0.0, 1.0, 0.0);
    let (_, u_x) = wave::jvp(x, t, c, 1.0, 0.0, 0.0);
    let r = u_t + c * u_x + u;
    r * r
}

#[test]
fn directional_derivatives() {
    let (p, v) = (DVector::from_vec(vec![0.3, 0.8, 0.5]), DVector::from_vec(vec![0.2, -0.4, 0.9]));
    curvature::gradcheck(&p, &v, 0.7).assert_ok();
    transport::gradcheck(0.3, 0.7, 1.2).assert_ok();
}

/// Parameters that are called like what generated code has.
#[differentiable(order = 2)]
fn names(value: f64, along: f64, cotangent: f64, seeds: f64, pullback: f64) -> f64 {
    value * along.sin() * cotangent + seeds * seeds * pullback + value * pullback
}

#[differentiable]
fn strange_names(y: f64, y_bar: f64, value: f64) -> f64 {
    let (_, (a, b, c, d, e)) = names::value_and_grad(y, y_bar, value, y, y_bar);
    let (_, f) = names::jvp(y, y_bar, value, y, y_bar, a, b, c, d, e);
    a * b + c * d + e * f
}

#[test]
fn strange_names_are_no_trouble() {
    strange_names::gradcheck(0.3, 0.7, 1.2).assert_ok();
}
