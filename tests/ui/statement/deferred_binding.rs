use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y;
    if x > 0.0 {
        y = x * x;
    } else {
        y = x;
    }
    y += x;
    y
}

fn main() {}
