//! A closure that is handed on inside of the closure of `map`.

use nalgebra::DVector;
use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn call(v: &DVector<f64>, a: f64) -> f64 {
    v.map(|x| apply(|t| t * a, x)).sum()
}

fn main() {}
