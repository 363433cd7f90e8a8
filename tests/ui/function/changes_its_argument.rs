//! A function parameter that takes a `&mut`.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(&mut f64) -> f64, x: f64) -> f64 {
    let mut y = x;
    f(&mut y) * y
}

fn main() {}
