use static_autodiff::prelude::*;

struct Pair(f64, f64);

impl Pair {
    fn norm(&self) -> f64 {
        self.0.hypot(self.1)
    }
}

impl Differentiable for Pair {
    type Tangent = (f64, f64);

    fn zero_tangent(&self) -> (f64, f64) {
        (0.0, 0.0)
    }

    fn advance(&mut self, by: &(f64, f64)) {
        self.0 += by.0;
        self.1 += by.1;
    }
}

#[differentiable]
fn f(p: &Pair) -> f64 {
    p.norm()
}

fn main() {}
