use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    [a, b] = [b, a];
    a * a + b
}

fn main() {}
