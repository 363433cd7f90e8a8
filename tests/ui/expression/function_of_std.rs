use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let a: [f64; 3] = std::array::from_fn(|k| x * k as f64);
    let b: Vec<f64> = std::iter::repeat(x).take(3).collect();
    a[1] * b[2]
}

fn main() {}
