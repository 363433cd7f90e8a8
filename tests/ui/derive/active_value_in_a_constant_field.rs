use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
struct Model {
    w: f64,
    #[constant]
    dt: f64,
}

#[differentiable]
fn f(x: f64) -> Model {
    Model { w: x, dt: x * x }
}

fn main() {}
