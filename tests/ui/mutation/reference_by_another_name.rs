use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    let r = &mut y;
    let q = r;
    *q = x * x;
    y
}

fn main() {}
