use static_autodiff::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let first = |x: usize| x;
    x[first(0)]
}

fn main() {}
