//! A plain closure and a function without a derivative as arguments of the public entries.

use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

fn helper(x: f64) -> f64 {
    x
}

fn main() {
    apply::grad(|x| x, 1.0);
    apply::grad(helper, 1.0);
}
