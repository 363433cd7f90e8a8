use static_autodiff::prelude::*;

fn level(x: f64) -> f64 {
    x
}

#[differentiable]
fn f(x: f64) -> f64 {
    assert!(x > 0.0);
    let levels: Vec<usize> = vec![level(x)];
    let text = format!("{x}").len();
    let n: usize = x as usize;
    x * (n + text + levels[0]) as f64
}

fn main() {}
