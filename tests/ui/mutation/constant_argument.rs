use static_autodiff::prelude::*;

#[differentiable]
fn add(x: f64, w: &mut [f64]) {
    w[0] += x;
}

#[differentiable]
fn f(x: f64, #[constant] w: &mut [f64]) -> f64 {
    add(x, w);
    x * w[0]
}

fn main() {}
