//! A `move` closure in front of an argument that changes what it captured.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn call(x: f64) -> f64 {
    let mut a = x;
    apply(move |t| t * a, {
        a += 1.0;
        a
    })
}

fn main() {}
