use static_autodiff::prelude::*;

#[differentiable]
fn f(a: f64) -> f64 {
    let mut y = (1.0, 2.0);
    let (r, _) = &mut y;
    *r = a * a;
    y.0
}

fn main() {}
