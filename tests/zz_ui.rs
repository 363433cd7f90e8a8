use static_autodiff::prelude::*;
#[derive(Clone)]
struct P;
impl P {
    fn norm(&self) -> f64 {
        1.0
    }
}
#[differentiable]
fn a21(x: &P) -> f64 {
    x.norm()
}
#[differentiable]
fn a22(x: f64) -> (f64, usize) {
    (x, 1)
}
#[differentiable]
fn a30(x: f64, y: f64) -> f64 {
    a31(x, y) + a31(y, x)
}
#[differentiable]
fn a31(x: f64, #[constant] y: f64) -> f64 {
    x * y
}
fn main() {}
