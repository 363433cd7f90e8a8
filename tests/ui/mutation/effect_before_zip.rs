use static_autodiff::prelude::*;

#[differentiable]
fn f(v: &[f64], x: f64) -> f64 {
    let mut count = 0.0;
    let sum: f64 = v.iter().map(|e| { count += *e; *e * x }).zip(v).map(|(a, b)| a * b).sum();
    sum * count
}

fn main() {}
