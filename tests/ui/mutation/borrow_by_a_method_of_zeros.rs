use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![0.0; 2];
    let r = v.first_mut().unwrap();
    *r = x * x;
    v[0] * x
}

fn main() {}
