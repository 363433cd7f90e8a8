use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    let pair = (&mut y, 1);
    *pair.0 = x * x;
    y
}

fn main() {}
