use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let n = (2.0 * x) as i64;
    n as f64 * x
}

fn main() {}
