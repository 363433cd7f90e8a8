use static_autodiff::prelude::*;

#[derive(Clone)]
struct Data {
    x: f64,
}

#[derive(Clone, Differentiable)]
struct Model {
    w: f64,
    data: Data,
}

fn main() {}
