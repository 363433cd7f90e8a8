use static_autodiff::prelude::*;

trait Count {
    fn count(&mut self) -> usize;
}

impl Count for f64 {
    fn count(&mut self) -> usize {
        *self += 1.0;
        1
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    y *= x;
    let n: usize = y.count();
    y * n as f64
}

fn main() {}
