use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> Option<f64> {
    let y = x.checked()?;
    y
}

fn main() {}
