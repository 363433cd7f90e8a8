use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let r = &mut (x * x);
    *r += x;
    *r
}

fn main() {}
