use static_autodiff::prelude::*;

#[differentiable]
fn f(a: f64, x: f64) -> f64 {
    let mut y = a;
    let r = &mut y;
    let mut q = r;
    *q = a * x;
    y
}

fn main() {}
