use static_autodiff::Real;
use static_autodiff::prelude::*;

trait Unit {
    fn symbol() -> &'static str;
}

#[differentiable]
fn squared<T: Real + Unit>(x: T) -> T {
    assert!(!T::symbol().is_empty());
    x * x
}

#[differentiable]
fn f<T: Real>(x: T) -> T {
    squared(x) + x
}

fn main() {}
