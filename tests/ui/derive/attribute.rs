use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
#[constant]
struct A {
    x: f64,
}

#[derive(Clone, Differentiable)]
struct B {
    #[constant(true)]
    x: f64,
    #[differentiable(crate = ::static_autodiff)]
    y: f64,
}

#[derive(Clone, Differentiable)]
enum C {
    X(f64),
    #[constant]
    Y(f64),
}

fn main() {}
