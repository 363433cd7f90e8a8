//! A method by its path, which has no namespace of its own.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

struct Wave;

#[differentiable]
impl Wave {
    fn height(x: f64) -> f64 {
        x.sin()
    }
}

#[differentiable]
fn call(x: f64) -> f64 {
    apply(Wave::height, x)
}

fn main() {}
