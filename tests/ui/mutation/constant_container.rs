use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64, #[constant] log: &mut Vec<f64>) -> f64 {
    log.push(x);
    x * x
}

fn main() {}
