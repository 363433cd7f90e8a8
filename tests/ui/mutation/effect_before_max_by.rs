use static_autodiff::prelude::*;

#[differentiable]
fn f(v: &[f64], x: f64) -> f64 {
    let mut count = 0.0;
    let largest = v
        .iter()
        .map(|e| {
            count += *e;
            *e * x
        })
        .max_by(|a, b| a.total_cmp(b))
        .unwrap();
    largest * count
}

fn main() {}
