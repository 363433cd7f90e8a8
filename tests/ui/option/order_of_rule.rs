use static_autodiff::differentiable;

#[differentiable(jvp = square_jvp, order = 2)]
fn square(x: f64) -> f64 {
    x * x
}

fn square_jvp(x: f64, _y: f64, x_dot: f64) -> f64 {
    2.0 * x * x_dot
}

fn main() {}
