//! Second derivatives: Hessians and their products with vectors.

#![allow(
    clippy::assign_op_pattern,
    clippy::cast_lossless,
    clippy::cast_precision_loss,
    clippy::needless_continue,
    clippy::redundant_closure_for_method_calls,
    clippy::unwrap_used,
    clippy::needless_range_loop,
    clippy::needless_pass_by_value,
    reason = "every way of writing is a case"
)]

#[path = "../common/mod.rs"]
mod common;

mod algebra;
mod calls;
mod flow;
mod golden;
mod nested;
mod rules;
mod types;

use static_autodiff::{Differentiable, Tangent};

/// Checks products with the Hessian at a point against differences of the gradient, and that the Hessian is
/// symmetric. Returns it, row by row.
#[track_caller]
fn check<X: Differentiable + Clone>(
    point: &X,
    grad: impl Fn(&X) -> X::Tangent,
    hvp: impl Fn(&X, &X::Tangent) -> X::Tangent,
) -> Vec<Vec<f64>> {
    let zero = point.zero_tangent();
    let n = zero.dimension();
    let unit = |k: usize, length: f64| {
        let mut coordinates = vec![0.0; n];
        coordinates[k] = length;
        let mut unit = zero.clone();
        unit.set_coordinates(&coordinates);
        unit
    };
    let at = |k: usize, length: f64| {
        let mut moved = point.clone();
        moved.advance(&unit(k, length));
        grad(&moved).coordinates()
    };
    let columns: Vec<Vec<f64>> = (0..n).map(|k| hvp(point, &unit(k, 1.0)).coordinates()).collect();
    let size = columns.iter().flatten().fold(1.0, |max: f64, x| max.max(x.abs()));
    let step = 1e-5;
    for (k, column) in columns.iter().enumerate() {
        let (above, below) = (at(k, step), at(k, -step));
        for (i, entry) in column.iter().enumerate() {
            let difference = (above[i] - below[i]) / (2.0 * step);
            assert!(
                (entry - difference).abs() <= 1e-6 * size,
                "entry ({i}, {k}) is {entry}, differences give {difference} in {columns:?}"
            );
            let other = columns[i][k];
            assert!(
                (entry - other).abs() <= 1e-12 * size,
                "entry ({i}, {k}) is {entry}, entry ({k}, {i}) is {other}"
            );
        }
    }
    columns
}
