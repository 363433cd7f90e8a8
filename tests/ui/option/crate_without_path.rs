use static_autodiff::prelude::*;

#[differentiable(crate)]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
