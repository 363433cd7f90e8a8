use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    #[clippy::msrv = "1.80"]
    let y = x * x;
    y
}

fn main() {}
