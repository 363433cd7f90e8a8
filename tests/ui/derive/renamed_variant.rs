use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
enum Shape {
    Circle(f64),
    Empty,
}

#[differentiable]
fn f(x: f64) -> f64 {
    use Shape::Circle as Disc;
    match Disc(x) {
        Disc(r) => r * r,
        Shape::Empty | Shape::Circle(_) => 0.0,
    }
}

fn main() {}
