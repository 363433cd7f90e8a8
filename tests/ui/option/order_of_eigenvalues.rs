use nalgebra::Matrix3;
use static_autodiff::prelude::*;

#[differentiable(order = 2)]
fn spread(a: &Matrix3<f64>) -> f64 {
    let e = a.symmetric_eigenvalues();
    e.max() - e.min()
}

fn main() {}
