use static_autodiff::prelude::*;

struct Spring {
    k: f64,
}

impl Spring {
    #[differentiable]
    fn energy(&self, x: f64) -> f64 {
        self.k * x * x
    }
}

fn main() {}
