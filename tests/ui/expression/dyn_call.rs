use static_autodiff::prelude::*;

#[differentiable]
trait Energy {
    fn energy(#[constant] &self, x: f64) -> f64;
}

#[differentiable]
fn f(#[constant] model: &dyn Energy, x: f64) -> f64 {
    model.energy(x) + x
}

fn main() {}
