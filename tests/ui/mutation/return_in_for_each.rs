use static_autodiff::prelude::*;

#[differentiable]
fn f(v: &[f64], x: f64) -> f64 {
    let mut sum = 0.0;
    v.iter().for_each(|e| {
        if *e < 0.0 {
            return;
        }
        sum += *e * x;
    });
    sum
}

fn main() {}
