use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
#[differentiable(wrt(x))]
struct A {
    x: f64,
}

#[derive(Clone, Differentiable)]
#[differentiable(crate)]
struct B {
    x: f64,
}

#[derive(Clone, Differentiable)]
#[differentiable(crate = ::static_autodiff)]
#[differentiable(crate = ::static_autodiff)]
struct C {
    x: f64,
}

fn main() {}
