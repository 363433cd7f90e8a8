use static_autodiff::prelude::*;

trait Scale {
    fn scale(self, by: f64) -> f64;
}

impl Scale for f64 {
    fn scale(self, by: f64) -> f64 {
        self + by
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    x.scale(3.0)
}

fn main() {}
