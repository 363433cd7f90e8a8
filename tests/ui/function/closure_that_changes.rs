//! Closures that change what they capture, handed to a function.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(mut f: impl FnMut(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn active(x: f64) -> f64 {
    let mut sum = x;
    let y = apply(
        |t| {
            sum += t;
            sum
        },
        x,
    );
    y + sum
}

#[differentiable]
fn constant(x: f64) -> f64 {
    let mut count = 0;
    let y = apply(
        |t| {
            count += 1;
            t
        },
        x,
    );
    y * f64::from(count)
}

fn main() {}
