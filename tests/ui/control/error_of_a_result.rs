use static_autodiff::prelude::*;

#[differentiable]
fn g(x: f64) -> Result<f64, usize> {
    if x > 0.0 { Ok(x * x) } else { Err(3) }
}

#[differentiable]
fn f(x: f64) -> f64 {
    g(x).unwrap_or_else(|n| n as f64)
}

fn main() {}
