use nalgebra::{DMatrix, DVectorView};
use static_autodiff::prelude::*;

#[differentiable]
fn g(x: &DVectorView<'_, f64>) -> f64 {
    x.norm_squared()
}

#[differentiable]
fn f(m: &DMatrix<f64>) -> f64 {
    g(&m.column(0))
}

fn main() {}
