//! Adjoints of building a matrix from its elements.

use nalgebra::{Dim, Matrix};

use super::{Set, Update, zero};
use crate::elements::{Dense, Elements};
use crate::tangent::assert_same_length;
use crate::{Differentiable, Real};

/// What nalgebra's constructors make of elements.
#[diagnostic::on_unimplemented(
    message = "`new` of a type of this name here means that of nalgebra's matrices, and a value with the tangent `{Self}` is none",
    note = "call a `new` of your own by `<Vector3>::new(..)`, which is yours, or write the struct out, `Vector3 {{ x, y, z }}`"
)]
pub trait RowMajor {
    /// The type of the elements.
    type Element;

    /// The `k`-th element, row by row.
    fn element(&self, k: usize) -> Self::Element;
}

impl<T: Real, R: Dim, C: Dim, S: Elements<T, R, C>> RowMajor for Matrix<T, R, C, S> {
    type Element = T;

    #[inline]
    fn element(&self, k: usize) -> T {
        let ncols = self.ncols();
        self[(k / ncols, k % ncols)]
    }
}

/// The `k`-th element of `y_bar` row by row: the cotangent of the `k`-th argument of `Matrix2::new`.
///
/// # Panics
/// If there are not that many elements.
#[inline]
pub fn element_row_major<Y: RowMajor>(y_bar: &Y, k: usize) -> Y::Element {
    y_bar.element(k)
}

/// The cotangent of `data`, the elements of a matrix column by column: `from_column_slice`,
/// `from_vec`.
///
/// # Panics
/// If `data` and `y_bar` have different numbers of elements.
#[inline]
pub fn from_columns_adjoint<X, T, R, C, S>(data: &X, y_bar: &Matrix<T, R, C, S>) -> X::Tangent
where
    X: Differentiable + AsRef<[T]> + ?Sized,
    X::Tangent: AsMut<[T]>,
    T: Real,
    R: Dim,
    C: Dim,
    S: Elements<T, R, C>,
{
    let mut x_bar = zero(data);
    from_columns_adjoint_into(Set, x_bar.as_mut(), data, y_bar);
    x_bar
}

/// The cotangent of `data`, the elements of a matrix row by row: `from_row_slice`.
///
/// # Panics
/// If `data` and `y_bar` have different numbers of elements.
#[inline]
pub fn from_rows_adjoint<X, T, R, C, S>(data: &X, y_bar: &Matrix<T, R, C, S>) -> X::Tangent
where
    X: Differentiable + AsRef<[T]> + ?Sized,
    X::Tangent: AsMut<[T]>,
    T: Real,
    R: Dim,
    C: Dim,
    S: Elements<T, R, C>,
{
    let mut x_bar = zero(data);
    from_rows_adjoint_into(Set, x_bar.as_mut(), data, y_bar);
    x_bar
}

/// Puts the cotangent of `data` into `dst`: see [`from_columns_adjoint`].
///
/// # Panics
/// If `dst` and `y_bar` have different numbers of elements.
#[inline]
pub fn from_columns_adjoint_into<M, X, T, R, C, S>(
    mode: M,
    dst: &mut [T],
    _data: &X,
    y_bar: &Matrix<T, R, C, S>,
) where
    M: Update,
    X: ?Sized,
    T: Real,
    R: Dim,
    C: Dim,
    S: Elements<T, R, C>,
{
    assert_same_length(dst.len(), y_bar.len());
    if let Some(y_bar) = Dense::slice(y_bar) {
        dst.iter_mut().zip(y_bar).for_each(|(x, y)| mode.put(x, *y));
    } else {
        dst.iter_mut().zip(y_bar.iter()).for_each(|(x, y)| mode.put(x, *y));
    }
}

/// Puts the cotangent of `data` into `dst`: see [`from_rows_adjoint`].
///
/// # Panics
/// If `dst` and `y_bar` have different numbers of elements.
#[inline]
pub fn from_rows_adjoint_into<M, X, T, R, C, S>(
    mode: M,
    dst: &mut [T],
    _data: &X,
    y_bar: &Matrix<T, R, C, S>,
) where
    M: Update,
    X: ?Sized,
    T: Real,
    R: Dim,
    C: Dim,
    S: Elements<T, R, C>,
{
    let (nrows, ncols) = y_bar.shape();
    assert_same_length(dst.len(), nrows * ncols);
    for i in 0..nrows {
        for j in 0..ncols {
            mode.put(&mut dst[i * ncols + j], y_bar[(i, j)]);
        }
    }
}
