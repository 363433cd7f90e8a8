use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64, n: Option<usize>) -> f64 {
    if n.is_none() {
        return 0.0;
    }
    return x;
    x
}

fn main() {}
