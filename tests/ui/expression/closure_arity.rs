use static_autodiff::prelude::*;

use nalgebra::Vector2;

#[differentiable]
fn f(x: &Vector2<f64>) -> f64 {
    x.map(|a, b| a * b).sum()
}

fn main() {}
