use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let scale = |v: f64| v * x;
    assert!(scale(2.0) > 0.0);
    scale(3.0)
}

fn main() {}
