use static_autodiff::prelude::*;

#[derive(Clone)]
struct Point {
    x: f64,
}

#[differentiable]
fn f(x: f64) -> f64 {
    let point = Point { x: x * x };
    point.x
}

fn main() {}
