use static_autodiff::prelude::*;

#[differentiable]
fn f(v: &[f64], x: f64) -> f64 {
    let mut count = 0.0;
    let sum = v.iter().map(|e| { count += *e; *e * x }).skip(1).sum::<f64>();
    sum * count
}

fn main() {}
