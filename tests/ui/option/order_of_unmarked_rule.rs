use static_autodiff::differentiable;

#[differentiable(vjp = square_vjp, order = 2)]
fn square(x: f64) -> f64 {
    x * x
}

fn square_vjp(x: f64, _y: f64, y_bar: f64) -> f64 {
    2.0 * x * y_bar
}

fn main() {}
