use static_autodiff::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let first = [0usize, 1].map(|x| x)[0];
    x[first]
}

fn main() {}
