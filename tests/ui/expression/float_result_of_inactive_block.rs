use static_autodiff::prelude::*;

fn level(x: f64) -> f64 {
    x
}

#[differentiable]
fn f(x: f64) -> f64 {
    let n: usize = { level(x) };
    x * n as f64
}

fn main() {}
