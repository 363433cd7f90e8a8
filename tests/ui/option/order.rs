use static_autodiff::differentiable;

#[differentiable(order = 3)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiable(order)]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
