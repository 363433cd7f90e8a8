use static_autodiff::differentiable;

#[differentiable]
fn cube(x: f64) -> f64 {
    x * x * x
}

fn main() {
    let _ = cube::hvp(1.0, 1.0);
    let _ = cube::hessian(1.0);
}
