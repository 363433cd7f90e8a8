use static_autodiff::prelude::*;

#[differentiable]
fn product(x: &[f64], y: f64) -> f64 {
    x[0] * y
}

fn main() {
    let (x, y) = (Var::new(vec![1.0]), Var::new(2.0));
    product::track(&y, &y);
    product::track(&x, y);
}
