use static_autodiff::prelude::*;

use std::cell::RefCell;

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = RefCell::new(x);
    let y = *cell.borrow();
    y * x
}

fn main() {}
