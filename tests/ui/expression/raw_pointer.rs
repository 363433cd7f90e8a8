use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    drop(&raw mut y);
    drop(&raw const x);
    y
}

fn main() {}
