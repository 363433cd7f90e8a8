use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
struct Model {
    w: f64,
    #[constant]
    dt: f64,
    #[constant]
    table: Vec<f64>,
}

#[differentiable]
fn f(x: f64) -> Model {
    Model { w: x, dt: x * x, table: Vec::new() }
}

#[differentiable]
fn g(m: &Model, x: f64) -> f64 {
    let mut m = m.clone();
    m.dt = x;
    m.w
}

#[differentiable]
fn h(m: &Model, x: f64) -> f64 {
    let mut m = m.clone();
    m.dt += x;
    m.table[0] = x;
    m.w
}

#[differentiable]
fn doubled(x: &mut f64) {
    *x *= 2.0;
}

#[differentiable]
fn k(m: &mut Model) -> f64 {
    doubled(&mut m.dt);
    m.w
}

#[differentiable]
fn n(m: &Model) -> Model {
    Model { w: m.w, dt: m.w, table: m.table.clone() }
}

#[differentiable]
fn p(m: &Model) -> Model {
    let mut m = m.clone();
    m.dt = m.w;
    m.dt += m.w;
    m.table.push(m.w);
    m
}
fn main() {}
