use static_autodiff::prelude::*;

fn update(x: &mut f64) {
    *x *= 2.0;
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    update(&mut y);
    y
}

fn main() {}
