use static_autodiff::prelude::*;

struct Point {
    x: f64,
}

fn point(x: f64) -> Point {
    Point { x }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let Point { x: y } = detach(point(x));
    let (a, .., b) = (x, y, x);
    a * b * y
}

fn main() {}
