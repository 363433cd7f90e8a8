use static_autodiff::prelude::*;

#[differentiable(skip)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
