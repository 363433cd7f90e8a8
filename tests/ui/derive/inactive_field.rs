use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
struct Model {
    w: Vec<f64>,
    depth: usize,
    names: Vec<String>,
    flags: (bool, f64),
}

#[derive(Clone, Differentiable)]
enum Shape {
    Circle(f64, u32),
    Square { side: f64, name: String },
}

fn main() {}
