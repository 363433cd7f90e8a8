use static_autodiff::prelude::*;

#[derive(Clone)]
struct Model {
    bias: f64,
}

#[differentiable]
fn f(x: f64, #[constant] model: &mut Model) -> f64 {
    model.bias = x;
    x * model.bias
}

fn main() {}
