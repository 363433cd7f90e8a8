use static_autodiff::prelude::*;

use nalgebra::DVector;

#[differentiable]
fn f(x: &DVector<f64>) -> DVector<f64> {
    x * 2.0
}

fn caller(x: &DVector<f64>) -> DVector<f64> {
    f::grad(x)
}

fn main() {}
