use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = async { x * x };
    drop(y);
    x
}

fn main() {}
