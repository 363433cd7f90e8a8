//! A function without a derivative as an argument.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

fn helper(x: f64) -> f64 {
    x
}

#[differentiable]
fn call(x: f64) -> f64 {
    apply(helper, x)
}

fn main() {}
