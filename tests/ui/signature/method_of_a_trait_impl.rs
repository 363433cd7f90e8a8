use static_autodiff::prelude::*;

trait Energy {
    fn energy(&self, x: f64) -> f64;
}

struct Spring;

impl Energy for Spring {
    #[differentiable]
    fn energy(#[constant] &self, x: f64) -> f64 {
        x * x
    }
}

fn main() {}
