use static_autodiff::prelude::*;

#[differentiable]
trait Energy: Differentiable {
    #[differentiable(explain)]
    fn energy(&self, x: f64) -> f64;
}

#[derive(Clone, Differentiable)]
struct Spring {
    k: f64,
}

#[differentiable(boxed)]
impl Spring {
    fn energy(&self, x: f64) -> f64 {
        self.k * x
    }
}

fn main() {}
