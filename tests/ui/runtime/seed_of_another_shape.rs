use nalgebra::Vector2;
use static_autodiff::prelude::*;

#[differentiable]
fn doubled(x: &Vector2<f64>) -> Vector2<f64> {
    x * 2.0
}

fn main() {
    let x = Var::new(Vector2::new(1.0, 2.0));
    doubled::track(&x).backward_with(&nalgebra::Vector3::new(1.0, 0.0, 0.0));
}
