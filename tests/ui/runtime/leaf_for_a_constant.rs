use static_autodiff::prelude::*;

#[differentiable]
fn scaled(x: f64, #[constant] scale: f64) -> f64 {
    x * scale
}

fn main() {
    let (x, scale) = (Var::new(1.0), Var::new(2.0));
    scaled::track(&x, &scale).backward();
}
