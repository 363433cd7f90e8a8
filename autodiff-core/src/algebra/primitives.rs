//! What generated code computes itself where a matrix is known to be one: here for matrices behind other names, such as
//! fields, results and aliases.
//!
//! The macro asks by the name of the method, as a user's type may have one of that name, too. The bodies are its own
//! operations, so the derivatives are the same.

use autodiff_macros::differentiable;
use nalgebra::allocator::{Allocator, SameShapeAllocator, SameShapeC, SameShapeR};
use nalgebra::constraint::{DimEq, SameNumberOfColumns, SameNumberOfRows, ShapeConstraint};
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DefaultAllocator, Dim, Matrix, MatrixSum, OMatrix, U1};

use crate::elements::Elements;
use crate::{Differentiable, Real};

/// Sums, norms and extrema of all elements.
#[differentiable(crate = crate, order = 2)]
pub trait Reductions: Differentiable {
    /// The type of the elements.
    type Scalar: Real;

    /// `√(Σ xᵢ²)`
    fn norm(&self) -> Self::Scalar;
    /// `Σ xᵢ²`
    fn norm_squared(&self) -> Self::Scalar;
    /// `Σ xᵢ`
    fn sum(&self) -> Self::Scalar;
    /// `Σ xᵢ / n`
    fn mean(&self) -> Self::Scalar;
    /// The greatest element; equal ones share the derivative.
    fn max(&self) -> Self::Scalar;
    /// The smallest element; equal ones share the derivative.
    fn min(&self) -> Self::Scalar;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, S> Reductions for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    type Scalar = T;

    fn norm(&self) -> T {
        let x: &Matrix<T, R, C, S> = self;
        x.norm()
    }

    fn norm_squared(&self) -> T {
        let x: &Matrix<T, R, C, S> = self;
        x.norm_squared()
    }

    fn sum(&self) -> T {
        let x: &Matrix<T, R, C, S> = self;
        x.sum()
    }

    fn mean(&self) -> T {
        let x: &Matrix<T, R, C, S> = self;
        x.mean()
    }

    fn max(&self) -> T {
        let x: &Matrix<T, R, C, S> = self;
        x.max()
    }

    fn min(&self) -> T {
        let x: &Matrix<T, R, C, S> = self;
        x.min()
    }
}

/// Matrices of the same shape.
#[differentiable(crate = crate, order = 2)]
pub trait Shifts: Differentiable {
    /// The type of the elements.
    type Scalar: Real;
    /// A matrix of the same shape, which owns its elements.
    type Same: Differentiable;

    /// `k X`
    fn scale(&self, k: Self::Scalar) -> Self::Same;
    /// `X / k`
    fn unscale(&self, k: Self::Scalar) -> Self::Same;
    /// `xᵢ + k`
    fn add_scalar(&self, k: Self::Scalar) -> Self::Same;
    /// A copy that owns its elements.
    fn clone_owned(&self) -> Self::Same;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, S> Shifts for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    type Scalar = T;
    type Same = OMatrix<T, R, C>;

    fn scale(&self, k: T) -> OMatrix<T, R, C> {
        let x: &Matrix<T, R, C, S> = self;
        x.scale(k)
    }

    fn unscale(&self, k: T) -> OMatrix<T, R, C> {
        let x: &Matrix<T, R, C, S> = self;
        x / k
    }

    fn add_scalar(&self, k: T) -> OMatrix<T, R, C> {
        let x: &Matrix<T, R, C, S> = self;
        x.add_scalar(k)
    }

    fn clone_owned(&self) -> OMatrix<T, R, C> {
        let x: &Matrix<T, R, C, S> = self;
        x.clone_owned()
    }
}

/// The transposed matrix.
#[differentiable(crate = crate, order = 2)]
pub trait Transpose: Differentiable {
    /// The transposed matrix.
    type Transposed: Differentiable;

    /// `Xᵀ`
    fn transpose(&self) -> Self::Transposed;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, S> Transpose for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, C, R>: Elements<T, C, R, Owned = Owned<T, C, R>>,
    DefaultAllocator: Allocator<R, C> + Allocator<C, R>,
{
    type Transposed = OMatrix<T, C, R>;

    fn transpose(&self) -> OMatrix<T, C, R> {
        let x: &Matrix<T, R, C, S> = self;
        x.transpose()
    }
}

/// The sum of the rows.
#[differentiable(crate = crate, order = 2)]
pub trait RowSum: Differentiable {
    /// A row as long as those of the matrix.
    type Row: Differentiable;

    /// The sums of the columns.
    fn row_sum(&self) -> Self::Row;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, S> RowSum for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, U1, C>: Elements<T, U1, C, Owned = Owned<T, U1, C>>,
    DefaultAllocator: Allocator<R, C> + Allocator<U1, C>,
{
    type Row = OMatrix<T, U1, C>;

    fn row_sum(&self) -> OMatrix<T, U1, C> {
        let x: &Matrix<T, R, C, S> = self;
        x.row_sum()
    }
}

/// The sum of the columns.
#[differentiable(crate = crate, order = 2)]
pub trait ColumnSum: Differentiable {
    /// A column as long as those of the matrix.
    type Column: Differentiable;

    /// The sums of the rows.
    fn column_sum(&self) -> Self::Column;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, S> ColumnSum for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, U1>: Elements<T, R, U1, Owned = Owned<T, R, U1>>,
    DefaultAllocator: Allocator<R, C> + Allocator<R, U1>,
{
    type Column = OMatrix<T, R, U1>;

    fn column_sum(&self) -> OMatrix<T, R, U1> {
        let x: &Matrix<T, R, C, S> = self;
        x.column_sum()
    }
}

/// The sum of the diagonal of a square matrix.
#[differentiable(crate = crate, order = 2)]
pub trait Trace: Differentiable {
    /// The type of the elements.
    type Scalar: Real;

    /// `Σ xᵢᵢ`
    fn trace(&self) -> Self::Scalar;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim, S> Trace for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Scalar = T;

    fn trace(&self) -> T {
        let x: &Matrix<T, D, D, S> = self;
        x.trace()
    }
}

/// The scalar product of two matrices.
#[differentiable(crate = crate, order = 2)]
pub trait Dot<B: Differentiable>: Differentiable {
    /// The type of the elements.
    type Scalar: Real;

    /// `Σ aᵢ bᵢ`
    fn dot(&self, b: &B) -> Self::Scalar;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, R2: Dim, C2: Dim, S, S2> Dot<Matrix<T, R2, C2, S2>>
    for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    S2: Storage<T, R2, C2> + Elements<T, R2, C2, Owned = Owned<T, R2, C2>>,
    Owned<T, R2, C2>: Elements<T, R2, C2, Owned = Owned<T, R2, C2>>,
    DefaultAllocator: Allocator<R, C> + Allocator<R2, C2>,
    ShapeConstraint: DimEq<R, R2> + DimEq<C, C2>,
{
    type Scalar = T;

    fn dot(&self, b: &Matrix<T, R2, C2, S2>) -> T {
        let x: &Matrix<T, R, C, S> = self;
        x.dot(b)
    }
}

/// Two matrices element by element.
#[differentiable(crate = crate, order = 2)]
pub trait Components<B: Differentiable>: Differentiable {
    /// A matrix of the same shape.
    type Same: Differentiable;

    /// `aᵢ bᵢ`
    fn component_mul(&self, b: &B) -> Self::Same;
    /// `aᵢ / bᵢ`
    fn component_div(&self, b: &B) -> Self::Same;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, R2: Dim, C2: Dim, S, S2> Components<Matrix<T, R2, C2, S2>>
    for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    S2: Storage<T, R2, C2> + Elements<T, R2, C2, Owned = Owned<T, R2, C2>>,
    Owned<T, R2, C2>: Elements<T, R2, C2, Owned = Owned<T, R2, C2>>,
    Owned<T, SameShapeR<R, R2>, SameShapeC<C, C2>>: Elements<
            T,
            SameShapeR<R, R2>,
            SameShapeC<C, C2>,
            Owned = Owned<T, SameShapeR<R, R2>, SameShapeC<C, C2>>,
        >,
    DefaultAllocator: Allocator<R, C> + Allocator<R2, C2> + SameShapeAllocator<R, C, R2, C2>,
    ShapeConstraint: SameNumberOfRows<R, R2> + SameNumberOfColumns<C, C2>,
{
    type Same = MatrixSum<T, R, C, R2, C2>;

    fn component_mul(&self, b: &Matrix<T, R2, C2, S2>) -> MatrixSum<T, R, C, R2, C2> {
        let x: &Matrix<T, R, C, S> = self;
        x.component_mul(b)
    }

    fn component_div(&self, b: &Matrix<T, R2, C2, S2>) -> MatrixSum<T, R, C, R2, C2> {
        let x: &Matrix<T, R, C, S> = self;
        x.component_div(b)
    }
}

/// The product of a transposed matrix with another.
#[differentiable(crate = crate, order = 2)]
pub trait TrMul<B: Differentiable>: Differentiable {
    /// The product.
    type Product: Differentiable;

    /// `Aᵀ B`
    fn tr_mul(&self, b: &B) -> Self::Product;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, R2: Dim, C2: Dim, S, S2> TrMul<Matrix<T, R2, C2, S2>>
    for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    S2: Storage<T, R2, C2> + Elements<T, R2, C2, Owned = Owned<T, R2, C2>>,
    Owned<T, R2, C2>: Elements<T, R2, C2, Owned = Owned<T, R2, C2>>,
    Owned<T, C, C2>: Elements<T, C, C2, Owned = Owned<T, C, C2>>,
    DefaultAllocator: Allocator<R, C> + Allocator<R2, C2> + Allocator<C, C2>,
    ShapeConstraint: SameNumberOfRows<R, R2>,
{
    type Product = OMatrix<T, C, C2>;

    fn tr_mul(&self, b: &Matrix<T, R2, C2, S2>) -> OMatrix<T, C, C2> {
        let x: &Matrix<T, R, C, S> = self;
        x.tr_mul(b)
    }
}

/// A function of each element.
#[differentiable(crate = crate)]
pub trait Mapped: Differentiable {
    /// The type of the elements.
    type Scalar: Real;
    /// The same elements, changed.
    type Same: Differentiable;

    /// `f(xᵢ)`
    fn map(&self, f: impl Fn(Self::Scalar) -> Self::Scalar) -> Self::Same;
}

#[differentiable(crate = crate)]
impl<T: Real, R: Dim, C: Dim, S> Mapped for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    type Scalar = T;
    type Same = OMatrix<T, R, C>;

    fn map(&self, f: impl Fn(T) -> T) -> OMatrix<T, R, C> {
        let x: &Matrix<T, R, C, S> = self;
        x.map(f)
    }
}

/// A function of each element of an array.
#[differentiable(crate = crate)]
pub trait MappedArray: Differentiable + Sized {
    /// The type of the elements.
    type Scalar: Real;

    /// `f(xᵢ)`
    #[must_use]
    fn map(self, f: impl Fn(Self::Scalar) -> Self::Scalar) -> Self;
}

#[differentiable(crate = crate)]
impl<T: Real, const N: usize> MappedArray for [T; N] {
    type Scalar = T;

    fn map(self, f: impl Fn(T) -> T) -> [T; N] {
        let x: [T; N] = self;
        x.map(f)
    }
}
