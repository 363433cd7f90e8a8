use static_autodiff::prelude::*;

#[differentiable]
fn doubled(x: &mut [f64]) {
    x[0] *= 2.0;
}

fn main() {
    let x = Var::new(vec![1.0]);
    doubled::track(&x);
}
