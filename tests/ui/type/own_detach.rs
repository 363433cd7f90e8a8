use static_autodiff::prelude::*;

mod own {
    pub fn detach(x: f64) -> f64 {
        2.0 * x
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    own::detach(x) * x
}

fn main() {}
