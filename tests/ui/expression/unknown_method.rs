use static_autodiff::prelude::*;

trait Gamma {
    fn log_gamma(self) -> Self;
}

impl Gamma for f64 {
    fn log_gamma(self) -> f64 {
        self
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    x * x.log_gamma()
}

fn main() {}
