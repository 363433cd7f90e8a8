use static_autodiff::prelude::*;

#[differentiable]
fn pair(x: f64) -> (f64, f64, f64) {
    (x, x * x, x.sin())
}

#[differentiable]
fn f(x: f64) -> f64 {
    let (a, .., b) = pair(x);
    let (.., c) = (x, a);
    a * b * c
}

fn main() {}
