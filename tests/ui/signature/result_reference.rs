use static_autodiff::prelude::*;

#[differentiable]
fn f<'a>(x: &'a f64) -> &'a f64 {
    x
}

fn main() {}
