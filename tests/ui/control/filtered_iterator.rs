use static_autodiff::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x.iter().filter(|v| **v > 0.0) {
        sum += v * v;
    }
    sum
}

fn main() {}
