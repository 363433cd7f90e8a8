//! How many coordinates a tangent has, as far as its type says.

use nalgebra::{ArrayStorage, Const, DMatrix, Dyn, Matrix, SMatrix, VecStorage};

use crate::{Real, Tangent};

/// A number of coordinates.
pub trait Size {
    /// The matrix with so many rows and `C` columns.
    type Rows<T: Real, C: Size>: Entries;
    /// The matrix with `R` rows and so many columns.
    type Columns<T: Real, const R: usize>: Entries;
}

/// Known from the type.
#[derive(Clone, Copy, Debug)]
pub enum Fixed<const N: usize> {}

/// Known when the program runs.
#[derive(Clone, Copy, Debug)]
pub enum Varying {}

impl<const N: usize> Size for Fixed<N> {
    type Rows<T: Real, C: Size> = C::Columns<T, N>;
    type Columns<T: Real, const R: usize> = SMatrix<T, R, N>;
}

impl Size for Varying {
    type Rows<T: Real, C: Size> = DMatrix<T>;
    type Columns<T: Real, const R: usize> = DMatrix<T>;
}

/// A matrix that is filled entry by entry.
pub trait Entries {
    /// A matrix of zeros.
    fn zeros(rows: usize, columns: usize) -> Self;

    /// The shape.
    fn dimensions(&self) -> (usize, usize);

    /// Sets one entry, rounding to the precision of the matrix.
    fn put(&mut self, row: usize, column: usize, value: f64);
}

impl<T: Real> Entries for DMatrix<T> {
    fn zeros(rows: usize, columns: usize) -> DMatrix<T> {
        DMatrix::from_element(rows, columns, T::lit(0.0))
    }

    #[inline]
    fn dimensions(&self) -> (usize, usize) {
        self.shape()
    }

    #[inline]
    fn put(&mut self, row: usize, column: usize, value: f64) {
        self[(row, column)] = T::lit(value);
    }
}

impl<T: Real, const R: usize, const C: usize> Entries for SMatrix<T, R, C> {
    fn zeros(_: usize, _: usize) -> SMatrix<T, R, C> {
        SMatrix::from_element(T::lit(0.0))
    }

    #[inline]
    fn dimensions(&self) -> (usize, usize) {
        (R, C)
    }

    #[inline]
    fn put(&mut self, row: usize, column: usize, value: f64) {
        self[(row, column)] = T::lit(value);
    }
}

/// A tangent as a column of numbers: what says of which type a Jacobian is.
///
/// Numbers, arrays of numbers and static column vectors have a size that their types know, everything else has one that
/// only the value knows.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no row or column of a matrix of derivatives",
    note = "derive `Differentiable` for the value's type"
)]
pub trait Coordinates: Tangent {
    /// The type of the entries.
    type Scalar: Real;
    /// How many coordinates there are.
    type Size: Size;
    /// How many `N` of these have together.
    type Times<const N: usize>: Size;
}

impl<T: Real> Coordinates for T {
    type Scalar = T;
    type Size = Fixed<1>;
    type Times<const N: usize> = Fixed<N>;
}

impl<X: Coordinates, const N: usize> Coordinates for [X; N] {
    type Scalar = X::Scalar;
    type Size = X::Times<N>;
    type Times<const M: usize> = Varying;
}

/// What has a length of its own.
macro_rules! varying {
    ($(impl[$($generics:tt)*] $Type:ty = $Scalar:ty;)*) => {$(
        impl<$($generics)*> Coordinates for $Type {
            type Scalar = $Scalar;
            type Size = Varying;
            type Times<const N: usize> = Varying;
        }
    )*};
}

varying! {
    impl[X: Coordinates + Clone] Option<X> = X::Scalar;
    impl[X: Coordinates] Vec<X> = X::Scalar;
    impl[T: Real] Matrix<T, Dyn, Dyn, VecStorage<T, Dyn, Dyn>> = T;
    impl[T: Real, const C: usize] Matrix<T, Dyn, Const<C>, VecStorage<T, Dyn, Const<C>>> = T;
    impl[T: Real, const R: usize] Matrix<T, Const<R>, Dyn, VecStorage<T, Const<R>, Dyn>> = T;
    impl[] () = f64;
    impl[A: Tangent] (A,) = f64;
    impl[A: Tangent, B: Tangent] (A, B) = f64;
    impl[A: Tangent, B: Tangent, C: Tangent] (A, B, C) = f64;
    impl[A: Tangent, B: Tangent, C: Tangent, D: Tangent] (A, B, C, D) = f64;
    impl[A: Tangent, B: Tangent, C: Tangent, D: Tangent, E: Tangent] (A, B, C, D, E) = f64;
    impl[A: Tangent, B: Tangent, C: Tangent, D: Tangent, E: Tangent, F: Tangent]
        (A, B, C, D, E, F) = f64;
}

impl<T: Real, const R: usize, const C: usize> Coordinates
    for Matrix<T, Const<R>, Const<C>, ArrayStorage<T, R, C>>
where
    Const<C>: ColumnCount,
{
    type Scalar = T;
    type Size = <Const<C> as ColumnCount>::Of<R>;
    type Times<const N: usize> = Varying;
}

/// How many coordinates a static matrix with so many columns has: stable Rust does not multiply constants in types.
pub trait ColumnCount {
    /// With `R` rows.
    type Of<const R: usize>: Size;
}

impl ColumnCount for Const<1> {
    type Of<const R: usize> = Fixed<R>;
}

macro_rules! columns {
    ($($C:literal)*) => {$(
        impl ColumnCount for Const<$C> {
            type Of<const R: usize> = Varying;
        }
    )*};
}

columns! { 0 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 }
