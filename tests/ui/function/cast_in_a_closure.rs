//! A cast of a float that looks like that of an integer: its derivative would be lost.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(f32) -> f64, x: f32) -> f64 {
    f(x)
}

#[differentiable]
fn call(x: f32, a: f64) -> f64 {
    apply(|t| t as f64 * a, x)
}

fn main() {}
