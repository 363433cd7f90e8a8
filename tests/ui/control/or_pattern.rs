use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64, n: usize) -> f64 {
    match (Some(x), n) {
        (Some(y) | Some(y), 0) => y,
        _ => x * x,
    }
}

fn main() {}
