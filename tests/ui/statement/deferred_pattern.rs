use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let (y, z);
    (y, z) = (x, x * x);
    y + z
}

fn main() {}
