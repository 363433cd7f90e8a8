use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    let a = x as i64;
    let b = unknown!(y);
    let c = x.frobnicate();
    let d = async { y };
    drop(d);
    let e = a as f64 + b + c;
    e * x
}

#[differentiable(wrt(q), speed)]
async fn g(x: f64) -> bool {
    x > 0.0
}

fn main() {}
