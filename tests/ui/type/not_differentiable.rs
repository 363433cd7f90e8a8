use static_autodiff::prelude::*;

struct Model {
    w: f64,
}

#[differentiable]
fn f(model: &Model, x: f64) -> f64 {
    model.w * x
}

fn main() {}
