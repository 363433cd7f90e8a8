use static_autodiff::prelude::*;

macro_rules! vec {
    ($a:expr, $b:expr) => {
        [$a, 2.0 * $b]
    };
}

#[differentiable]
fn f(x: f64) -> f64 {
    let v = vec![x, x];
    v[1]
}

fn main() {}
