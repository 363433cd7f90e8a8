use static_autodiff::prelude::*;

use nalgebra::Vector2;

#[differentiable]
fn f(x: &Vector2<f64>) -> f64 {
    let mut scale = 2.0;
    let y = x.map(|v| v * scale);
    scale = 3.0;
    y.sum() * scale
}

fn main() {}
