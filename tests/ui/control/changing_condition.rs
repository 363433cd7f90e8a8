use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    if { y *= x; y } > 1.0 { y } else { x }
}

fn main() {}
