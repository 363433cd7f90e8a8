use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    match x {
        z if { y *= 2.0; z > y } => y,
        _ => x * y,
    }
}

fn main() {}
