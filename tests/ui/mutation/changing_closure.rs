use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut sum = x;
    let mut add = |t| sum += t;
    add(x);
    sum
}

fn main() {}
