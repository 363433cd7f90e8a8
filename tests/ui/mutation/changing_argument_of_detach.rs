use static_autodiff::prelude::*;

fn double(x: &mut f64) -> f64 {
    *x *= 2.0;
    *x
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x * x;
    let k = detach(double(&mut y));
    y * k
}

fn main() {}
