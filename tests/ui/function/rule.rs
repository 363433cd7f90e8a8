//! A rule of one's own for a function that takes a function; `wrt` of a function.

use static_autodiff::prelude::*;

#[differentiable(vjp = apply_vjp)]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

fn apply_vjp(_f: impl Fn(f64) -> f64, _x: f64, _y: f64, y_bar: f64) -> f64 {
    y_bar
}

#[differentiable(wrt(f, x))]
fn named(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

fn main() {}
