//! Matrices of derivatives, column by column or row by row.

mod coordinates;
mod hessian;
mod jacobian;

pub use self::coordinates::{ColumnCount, Coordinates, Entries, Fixed, Size, Varying};
pub use self::hessian::{HessianOf, OrderOne, OrderTwo, Unavailable, hessian};
pub use self::jacobian::{JacobianOf, jacobian};

use crate::Tangent;

/// Sets one coordinate to a value; the others stay.
fn set_coordinate(x: &mut impl Tangent, which: usize, value: f64) {
    let mut k = 0;
    x.visit_mut(&mut |old| {
        let new = if k == which { value } else { old };
        k += 1;
        new
    });
}

/// A vector of the shape of `like`: its `k`-th coordinate is what `f` gives for the `k`-th unit vector.
pub fn each_coordinate<V: Tangent + Clone>(like: &V, mut f: impl FnMut(V) -> f64) -> V {
    let mut result = like.clone();
    let unit = |k: usize| {
        let mut unit = like.clone();
        unit.reset_to_zero();
        set_coordinate(&mut unit, k, 1.0);
        unit
    };
    let coordinates: Vec<f64> = (0..like.dimension()).map(|k| f(unit(k))).collect();
    result.set_coordinates(&coordinates);
    result
}

/// The coordinates as a row of a matrix.
fn put_row<M: Entries>(matrix: &mut M, row: usize, x: &impl Tangent) {
    let mut column = 0;
    x.visit(&mut |value| {
        matrix.put(row, column, value);
        column += 1;
    });
}

/// The coordinates as a column of a matrix.
fn put_column<M: Entries>(matrix: &mut M, column: usize, x: &impl Tangent) {
    let mut row = 0;
    x.visit(&mut |value| {
        matrix.put(row, column, value);
        row += 1;
    });
}
