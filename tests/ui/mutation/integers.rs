use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![0_i64; 2];
    v[0] = x as i64;
    x * v[0] as f64
}

fn main() {}
