use static_autodiff::prelude::*;

use nalgebra::DMatrixView;

#[differentiable]
fn f(m: &DMatrixView<f64>) -> f64 {
    m.sum()
}

fn main() {}
