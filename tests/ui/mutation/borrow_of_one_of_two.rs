use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let (mut a, mut b) = (x, x * x);
    let r = if x > 0.0 { &mut a } else { &mut b };
    *r = x;
    a + b
}

fn main() {}
