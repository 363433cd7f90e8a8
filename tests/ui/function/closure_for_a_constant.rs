//! A closure for a parameter that is `#[constant]`.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(#[constant] f: impl Fn(f64) -> f64 + Clone, x: f64) -> f64 {
    f(2.0) * x
}

#[differentiable]
fn call(x: f64) -> f64 {
    apply(|t| t * x, x)
}

fn main() {}
