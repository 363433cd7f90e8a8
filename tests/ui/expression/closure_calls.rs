use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let a = |v: f64| v * x;
    let b = |v: f64| a(v) + a(v * v) + a(1.0) + a(2.0);
    let c = |v: f64| b(v) + b(v * v) + b(1.0) + b(2.0);
    let d = |v: f64| c(v) + c(v * v) + c(1.0) + c(2.0);
    let e = |v: f64| d(v) + d(v * v) + d(1.0) + d(2.0);
    let g = |v: f64| e(v) + e(v * v) + e(1.0) + e(2.0);
    g(x)
}

fn main() {}
