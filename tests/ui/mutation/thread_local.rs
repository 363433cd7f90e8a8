use static_autodiff::prelude::*;

use std::cell::Cell;

thread_local! {
    static TOTAL: Cell<f64> = const { Cell::new(0.0) };
}

#[differentiable]
fn f(x: f64) -> f64 {
    TOTAL.set(x);
    x * x
}

fn main() {}
