use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
struct Model {
    w: f64,
    #[constant]
    dt: f64,
}

#[differentiable]
fn f(m: &Model) -> f64 {
    m.w * m.dt
}

#[differentiable]
fn g(m: &Model) -> f64 {
    m.w * detach(m.dt)
}

fn main() {}
