use static_autodiff::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x.iter().cycle().take(5) {
        sum += v * v;
    }
    sum + x.iter().peekable().map(|v| v * v).sum::<f64>()
}

fn main() {}
