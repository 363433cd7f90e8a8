use static_autodiff::prelude::*;

#[differentiable]
fn f(a: f64, x: f64) -> f64 {
    let mut p = a;
    (.., p) = (a, x, a * x);
    p
}

fn main() {}
