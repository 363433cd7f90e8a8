use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    assert!({
        y *= 2.0;
        y > 1.0
    });
    y * x
}

fn main() {}
