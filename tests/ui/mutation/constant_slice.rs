use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64, #[constant] w: &mut [f64]) -> f64 {
    w[0] = x;
    x * x
}

fn main() {}
