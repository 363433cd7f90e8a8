//! A `#[constant]` function, called with an active value.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(#[constant] f: impl Fn(f64) -> f64 + Clone, x: f64) -> f64 {
    f(x)
}

fn main() {}
