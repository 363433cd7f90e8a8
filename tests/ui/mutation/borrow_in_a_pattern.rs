use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> Option<f64> {
    let mut y = Some(x);
    if let Some(y) = &mut y {
        *y *= x;
    }
    y
}

fn main() {}
