use static_autodiff::prelude::*;

struct Size {
    x: usize,
}

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let size = Size { x: 1 };
    x[size.x]
}

fn main() {}
