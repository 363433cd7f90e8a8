use static_autodiff::prelude::*;

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    let x = Var::new(1.0);
    let y = square::track(&x);
    y.backward();
    y.backward();
}
