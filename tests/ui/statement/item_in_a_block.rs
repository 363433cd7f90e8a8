use static_autodiff::prelude::*;

const K: f64 = 2.0;

#[differentiable]
fn f(x: f64) -> f64 {
    let a = {
        const K: f64 = 5.0;
        x * K
    };
    a + x * K
}

fn main() {}
