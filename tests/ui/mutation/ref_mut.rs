use static_autodiff::prelude::*;

#[differentiable]
fn f(a: f64, x: f64) -> f64 {
    let mut y = a;
    let ref mut r = y;
    *r = a * x;
    y
}

fn main() {}
