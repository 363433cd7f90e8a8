use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    drop(&mut y as *mut f64);
    y
}

fn main() {}
