use static_autodiff::prelude::*;

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    let x = Var::new(1.0);
    square::track(x.detach()).backward();
    square::track(3.0).retain_grad();
}
