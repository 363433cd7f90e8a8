use static_autodiff::prelude::*;

use nalgebra::Vector2;

#[differentiable]
fn inverse(x: f64) -> Option<f64> {
    if x == 0.0 { None } else { Some(1.0 / x) }
}

#[differentiable]
fn f(x: &Vector2<f64>) -> f64 {
    let y = x.map(|v| Some(inverse(v)?));
    drop(y);
    x.sum()
}

fn main() {}
