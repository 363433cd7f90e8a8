//! A function parameter that is borrowed with `&mut`.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: &mut impl FnMut(f64) -> f64, x: f64) -> f64 {
    f(x)
}

fn main() {}
