use static_autodiff::prelude::*;

#[differentiable]
fn f(a: &mut f64, b: &mut f64, x: f64) -> f64 {
    let p = if x > 0.0 { a } else { b };
    *p = x * x;
    *p
}

fn main() {}
