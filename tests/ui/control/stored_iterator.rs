use static_autodiff::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut rest = x.iter();
    let mut sum = 0.0;
    while let Some(v) = rest.next() {
        sum += v * v;
    }
    sum
}

fn main() {}
