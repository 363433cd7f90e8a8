use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let first = |v: f64| v * x;
    let second = |v: f64| v + x;
    let chosen: &dyn Fn(f64) -> f64 = if x > 0.0 { &first } else { &second };
    chosen(2.0)
}

fn main() {}
