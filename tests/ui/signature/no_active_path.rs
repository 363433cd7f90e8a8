use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let _y = x * x;
    3.0
}

fn main() {}
