use static_autodiff::prelude::*;

fn first_mut(v: &mut [f64]) -> &mut f64 {
    &mut v[0]
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![0.0; 2];
    let r = first_mut(&mut v);
    *r = x;
    v[0] * x
}

fn main() {}
