use static_autodiff::prelude::*;

#[differentiable]
fn f(x: &[f64], a: f64) -> f64 {
    x.iter()
        .flat_map(|v| {
            if *v < 0.0 {
                return x.iter().take(1);
            }
            x.iter().take(2)
        })
        .map(|v| v * a)
        .sum()
}

fn main() {}
