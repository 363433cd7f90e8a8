use static_autodiff::prelude::*;

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    let mut x = Var::new(1.0);
    let y = square::track(&x);
    *x.value_mut() = 2.0;
    y.backward();
}
