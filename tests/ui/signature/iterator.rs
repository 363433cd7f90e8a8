use static_autodiff::prelude::*;

#[differentiable]
fn f(x: impl IntoIterator<Item = f64>) -> f64 {
    x.into_iter().sum()
}

#[differentiable]
fn g<I>(x: I) -> f64
where
    I: Iterator<Item = f64>,
{
    x.sum()
}

fn main() {}
