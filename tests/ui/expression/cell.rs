use static_autodiff::prelude::*;

use std::cell::Cell;

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = Cell::new(x);
    cell.get() * x
}

fn main() {}
