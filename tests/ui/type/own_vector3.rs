use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
struct Vector3 {
    x: f64,
    y: f64,
    z: f64,
}

#[differentiable]
impl Vector3 {
    fn new(x: f64, y: f64, z: f64) -> Vector3 {
        Vector3 { x, y: 2.0 * y, z }
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let v = Vector3::new(x, x, x);
    v.x * v.y + v.z
}

fn main() {}
