//! Leaves, nodes and `backward`.

#[path = "../common/mod.rs"]
mod common;
mod forms;
mod torch;
mod torch_graph;

use static_autodiff::prelude::*;

#[differentiable]
pub(crate) fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
pub(crate) fn sum(x: &[f64]) -> f64 {
    x.iter().sum()
}
