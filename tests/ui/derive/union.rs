use static_autodiff::prelude::*;

#[derive(Clone, Copy, Differentiable)]
union Number {
    single: f32,
    double: f64,
}

fn main() {}
