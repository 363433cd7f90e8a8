use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) {
    println!("{x}");
}

fn main() {}
