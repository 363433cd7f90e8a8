use static_autodiff::prelude::*;

#[derive(Differentiable)]
struct Model<'a> {
    w: &'a mut f64,
}

fn main() {}
