//! Matrices of derivatives, column by column.

mod coordinates;
mod hessian;

pub use self::coordinates::{ColumnCount, Coordinates, Entries, Fixed, Size, Varying};
pub use self::hessian::{HessianOf, OrderOne, OrderTwo, Unavailable, hessian};

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

/// The coordinates as a column of a matrix.
fn put_column<M: Entries>(matrix: &mut M, column: usize, x: &impl Tangent) {
    let mut row = 0;
    x.visit(&mut |value| {
        matrix.put(row, column, value);
        row += 1;
    });
}
