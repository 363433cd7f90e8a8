use static_autodiff::prelude::*;

#[differentiable(wrt(x), fast)]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
