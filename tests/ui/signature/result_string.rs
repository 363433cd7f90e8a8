use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> String {
    format!("{x}")
}

fn main() {}
