use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> Option<f64> {
    let mut y = Some(x);
    if let Some(y) = &mut y {
        *y *= x;
    }
    if let Some(ref mut y) = y {
        *y *= x;
    }
    y
}

#[differentiable]
fn g(x: f64) -> Option<f64> {
    let mut y = Some(1.0);
    if let Some(y) = &mut y {
        *y = x;
    }
    y
}

fn main() {}
