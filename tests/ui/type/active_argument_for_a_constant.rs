use static_autodiff::prelude::*;

#[differentiable]
fn g(x: f64, #[constant] scale: f64) -> f64 {
    x * scale
}

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    g(x, y)
}

fn main() {}
