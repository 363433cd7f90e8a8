use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let (y, 1) = (x * x, 1) else { panic!() };
    y
}

fn main() {}
