//! A function behind `dyn` and a function pointer, called with active values.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: &dyn Fn(f64) -> f64, g: fn(f64) -> f64, x: f64) -> f64 {
    f(x) + g(x)
}

fn main() {}
