use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = 1.0;
    for _ in 0..3 {
        y *= x;
    }
    while y > 10.0 {
        y -= x;
    }
    loop {
        y += x;
        break;
    }
    y
}

fn main() {}
