//! A parameter of a closure that is an integer, which only its type would say.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(usize) -> f64, x: f64) -> f64 {
    f(2) * x
}

#[differentiable]
fn table(k: usize, x: f64) -> f64 {
    if k > 1 { x } else { 2.0 * x }
}

#[differentiable]
fn call(x: f64) -> f64 {
    apply(|k| table(k, x), x)
}

fn main() {}
