use static_autodiff::{differentiable, grad_hook};

#[differentiable(order = 2)]
fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(f(x))
}

#[differentiable]
fn once(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable(order = 2)]
fn closure(x: f64, y: f64) -> f64 {
    once(|v| v * y, x)
}

#[differentiable(order = 2)]
fn hooked(x: f64) -> f64 {
    let y = grad_hook(x * x, |g| 2.0 * g);
    y * y
}

fn main() {}
