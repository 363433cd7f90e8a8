use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    y = y * y;
    y += x;
    y
}

fn main() {}
