use static_autodiff::prelude::*;

use std::collections::VecDeque;

#[differentiable]
fn f(x: &[f64], a: f64) -> f64 {
    let queue = x.iter().map(|v| v * a).collect::<VecDeque<f64>>();
    queue[0]
}

fn main() {}
