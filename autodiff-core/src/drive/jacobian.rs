//! Jacobians, row by row or column by column.

use super::{Coordinates, Entries, Size, put_column, put_row, set_coordinate};

/// The Jacobian of a function whose value has the tangents `Y`, of something with the tangents `V`.
pub type JacobianOf<Y, V> =
    <<Y as Coordinates>::Size as Size>::Rows<<V as Coordinates>::Scalar, <V as Coordinates>::Size>;

/// The Jacobian: `push` gives the product with a tangent, `pull` the zero tangent of the value and the pullback.
///
/// A pullback with each unit cotangent gives the rows, or a product with each unit tangent the columns, whichever are
/// fewer. `zero` has the shape of the point.
///
/// # Panics
/// If `push` or the pullback change the shape of what they return.
pub fn jacobian<V, Y, P>(
    zero: V,
    mut push: impl FnMut(&V) -> Y,
    pull: impl FnOnce() -> (Y, P),
) -> JacobianOf<Y, V>
where
    V: Coordinates,
    Y: Coordinates + Clone,
    P: Fn(Y) -> V,
{
    let (mut y_bar, pullback) = pull();
    let (rows, columns) = (y_bar.dimension(), zero.dimension());
    let mut jacobian = JacobianOf::<Y, V>::zeros(rows, columns);
    if rows <= columns {
        for row in 0..rows {
            set_coordinate(&mut y_bar, row, 1.0);
            put_row(&mut jacobian, row, &pullback(y_bar.clone()));
            set_coordinate(&mut y_bar, row, 0.0);
        }
    } else {
        let mut dot = zero;
        for column in 0..columns {
            set_coordinate(&mut dot, column, 1.0);
            put_column(&mut jacobian, column, &push(&dot));
            set_coordinate(&mut dot, column, 0.0);
        }
    }
    jacobian
}
