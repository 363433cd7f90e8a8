use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
struct Model {
    w: f64,
}

#[differentiable]
fn f(m: &Model, x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for k in 0..m.w {
        sum += x[k];
    }
    if m.w {
        sum *= m.w as u8 as f64;
    }
    sum
}

fn main() {}
