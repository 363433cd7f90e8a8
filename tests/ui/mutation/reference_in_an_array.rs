use static_autodiff::prelude::*;

#[differentiable]
fn f(a: f64, x: f64) -> f64 {
    let (mut y, mut z) = (a, x);
    let t = [&mut y, &mut z];
    *t[0] = a * x;
    y * z
}

fn main() {}
