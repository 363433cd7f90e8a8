use static_autodiff::prelude::*;

use nalgebra::DVector;

fn random() -> f64 {
    0.5
}

#[differentiable]
fn dropout(x: &DVector<f64>) -> f64 {
    x.map(|v| v * random()).sum()
}

fn main() {}
