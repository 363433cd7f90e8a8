//! Adjoints of building a matrix from its elements.

use nalgebra::{Dim, Matrix};

use super::{Set, Update, zero};
use crate::elements::{Dense, Elements};
use crate::tangent::assert_same_length;
use crate::{Differentiable, Real};

/// The `k`-th element of `y_bar` row by row: the cotangent of the `k`-th argument of `Matrix2::new`.
///
/// # Panics
/// If there are not that many elements.
#[inline]
pub fn element_row_major<T, R, C, S>(y_bar: &Matrix<T, R, C, S>, k: usize) -> T
where
    T: Real,
    R: Dim,
    C: Dim,
    S: Elements<T, R, C>,
{
    let ncols = y_bar.ncols();
    y_bar[(k / ncols, k % ncols)]
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
