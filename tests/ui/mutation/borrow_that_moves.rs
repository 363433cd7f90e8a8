use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let (mut a, mut b) = ([x, x], [x, x]);
    let mut r = &mut a[..1];
    r[0] *= x;
    r = &mut b[..1];
    r[0] = x;
    a[0] + b[0]
}

fn main() {}
