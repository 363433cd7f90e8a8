use static_autodiff::prelude::*;

#[differentiable(order = 2)]
fn twice(x: f64) -> f64 {
    x.sin()
}

#[differentiable]
fn bent(x: f64) -> f64 {
    twice::hvp(x, 1.0) * x
}

#[differentiable]
fn curved(x: f64) -> f64 {
    twice::hessian(x)[(0, 0)] * x
}

fn main() {}
