//! A function that takes an argument as `#[constant]`, where a derivative flows.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(f64, f64) -> f64, x: f64) -> f64 {
    f(x, x)
}

#[differentiable]
fn scaled(x: f64, #[constant] k: f64) -> f64 {
    x * k
}

#[differentiable]
fn call(x: f64) -> f64 {
    apply(scaled, x)
}

fn main() {}
