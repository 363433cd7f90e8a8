use static_autodiff::prelude::*;

#[derive(Differentiable)]
enum Shape {
    Circle(f64),
    Sphere(f64),
    Square(f64),
}

#[differentiable]
fn f(shape: &mut Shape, x: f64) {
    if let Shape::Circle(r) | Shape::Sphere(r) = shape {
        *r *= x;
    }
}

fn main() {}
