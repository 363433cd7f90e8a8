use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
enum Never {}

fn main() {}
