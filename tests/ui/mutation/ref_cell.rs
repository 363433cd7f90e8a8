use static_autodiff::prelude::*;

use std::cell::RefCell;

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = RefCell::new(0.0);
    *cell.borrow_mut() = x;
    x * x
}

fn main() {}
