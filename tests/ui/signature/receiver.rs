use static_autodiff::prelude::*;

#[derive(Differentiable)]
struct Spring {
    k: f64,
}

impl Spring {
    #[differentiable]
    fn energy(self: Box<Self>, x: f64) -> f64 {
        self.k * x * x
    }
}

fn main() {}
