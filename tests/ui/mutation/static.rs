use static_autodiff::prelude::*;

static mut TOTAL: f64 = 0.0;

#[differentiable]
fn f(x: f64) -> f64 {
    unsafe {
        TOTAL += x;
    }
    x * x
}

fn main() {}
