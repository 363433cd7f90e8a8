//! A function parameter that takes a view, and one that returns a reference.

use nalgebra::DVectorView;
use static_autodiff::prelude::*;

#[differentiable]
fn apply(f: impl Fn(DVectorView<'_, f64>) -> f64, g: impl Fn(&f64) -> &f64, x: f64) -> f64 {
    let _ = (&f, &g);
    x
}

fn main() {}
