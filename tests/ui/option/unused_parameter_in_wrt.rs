use static_autodiff::prelude::*;

#[differentiable(wrt(x, y))]
fn f(x: f64, y: f64) -> f64 {
    let _z = y;
    x
}

fn main() {}
