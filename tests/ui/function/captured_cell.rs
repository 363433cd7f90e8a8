//! A closure that captures a cell: it would get a copy.

use std::cell::Cell;

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn counted(x: f64, #[constant] count: &Cell<usize>) -> f64 {
    apply(
        |t: f64| {
            count.set(count.get() + 1);
            t * x
        },
        x,
    )
}

fn main() {}
