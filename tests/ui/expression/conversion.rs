use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64, y: f32) -> f64 {
    let a: f64 = x.into();
    let b = f64::from(y);
    let c = <[f64; 2]>::from((x, x));
    a * b * c[0]
}

fn main() {}
