use std::ops::Mul;

use static_autodiff::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
}

/// Not bilinear, which a second derivative would have to know.
#[differentiable]
impl Mul for Point {
    type Output = Point;

    fn mul(self, other: Point) -> Point {
        Point { x: self.x * self.x * other.x }
    }
}

#[differentiable(order = 2)]
fn f(x: f64, #[constant] c: f64) -> f64 {
    let (p, other) = (Point { x }, Point { x: c });
    let product = p * other;
    product.x
}

fn main() {}
