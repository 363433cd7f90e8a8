use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![x, x];
    let r = v.iter_mut().next();
    if let Some(r) = r {
        *r = x * x;
    }
    v[0]
}

fn main() {}
