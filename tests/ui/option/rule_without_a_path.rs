use static_autodiff::prelude::*;

#[differentiable(vjp)]
fn f(x: f64) -> f64 {
    x * x
}

#[differentiable(vjp = f_vjp)]
fn g(x: &mut f64) {
    *x *= 2.0;
}

fn f_vjp(x: f64) -> f64 {
    x
}

fn main() {}
