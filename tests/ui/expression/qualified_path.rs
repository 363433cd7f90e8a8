use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    <f64 as std::ops::Mul>::mul(x, x)
}

fn main() {}
