use nalgebra::DVector;
use static_autodiff::prelude::*;

#[differentiable]
fn doubled(x: &DVector<f64>) -> DVector<f64> {
    x * 2.0
}

fn main() {
    let x = Var::new(DVector::zeros(2));
    doubled::track(&x).backward();
}
