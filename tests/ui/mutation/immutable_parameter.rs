use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    x = x * x;
    x
}

fn main() {}
