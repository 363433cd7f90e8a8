use static_autodiff::prelude::*;

#[differentiable]
fn f(a: f64, x: f64) -> f64 {
    let mut y = (a, x);
    let (ref mut r, s) = y;
    *r = a * s;
    let ref mut t = a * x;
    *t *= x;
    y.0 * *t
}

fn main() {}
