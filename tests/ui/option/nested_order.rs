use static_autodiff::prelude::*;

#[differentiable]
fn once(x: f64) -> f64 {
    x.sin()
}

#[differentiable]
fn slope(x: f64) -> f64 {
    once::grad(x) * x
}

#[differentiable(order = 2)]
fn twice(x: f64) -> f64 {
    x.sin()
}

#[differentiable(order = 2)]
fn too_far(x: f64) -> f64 {
    twice::grad(x) * x
}

fn main() {}
