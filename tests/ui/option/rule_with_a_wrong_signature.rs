use static_autodiff::prelude::*;

#[differentiable(vjp = too_few)]
fn f(x: f64) -> f64 {
    x * x
}

fn too_few(x: f64, y_bar: f64) -> f64 {
    2.0 * x * y_bar
}

#[differentiable(vjp = wrong_type)]
fn g(x: f64) -> f64 {
    x * x
}

fn wrong_type(x: f64, _y: &f64, y_bar: f64) -> f64 {
    2.0 * x * y_bar
}

#[differentiable(jvp = wrong_result)]
fn h(x: f64) -> f64 {
    x * x
}

fn wrong_result(x: f64, _y: f64, x_dot: f64) -> (f64, f64) {
    (x, x_dot)
}

#[differentiable(vjp = one_cotangent)]
fn k(x: f64, z: f64) -> f64 {
    x * z
}

fn one_cotangent(_x: f64, z: f64, _y: f64, y_bar: f64) -> f64 {
    z * y_bar
}

fn main() {}
