use static_autodiff::prelude::*;

use nalgebra::Vector2;

#[differentiable]
fn f(x: &Vector2<f64>) -> f64 {
    x.map(|ref v| *v * *v).sum()
}

fn main() {}
