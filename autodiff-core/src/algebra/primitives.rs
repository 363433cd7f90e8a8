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

/// A trait with methods of one matrix, and its implementation, which calls the primitives.
macro_rules! primitives {
    ($(
        $(#[$doc:meta])*
        $Trait:ident {
            $($(#[$type_doc:meta])* $Type:ident = $Result:ty;)*
        } where [$($bounds:tt)*] {
            $($(#[$method_doc:meta])* $method:ident($($k:ident)?) -> $Of:ident $Out:ty;)*
        }
    )*) => {$(
        $(#[$doc])*
        #[differentiable(crate = crate, order = 2)]
        pub trait $Trait: Differentiable {
            $($(#[$type_doc])* type $Type: Differentiable;)*
            $($(#[$method_doc])* fn $method(&self $(, $k: Self::Scalar)?) -> Self::$Of;)*
        }

        #[differentiable(crate = crate, order = 2)]
        impl<T: Real, R: Dim, C: Dim, S> $Trait for Matrix<T, R, C, S>
        where
            S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
            Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
            DefaultAllocator: Allocator<R, C>,
            $($bounds)*
        {
            $(type $Type = $Result;)*
            $(
                fn $method(&self $(, $k: T)?) -> $Out {
                    let x: &Matrix<T, R, C, S> = self;
                    x.$method($($k)?)
                }
            )*
        }
    )*};
}

primitives! {
    /// Sums, norms and extrema of all elements.
    Reductions {
        /// The type of the elements.
        Scalar = T;
    } where [] {
        /// `√(Σ xᵢ²)`
        norm() -> Scalar T;
        /// `Σ xᵢ²`
        norm_squared() -> Scalar T;
        /// `Σ xᵢ`
        sum() -> Scalar T;
        /// `Σ xᵢ / n`
        mean() -> Scalar T;
        /// The greatest element; equal ones share the derivative.
        max() -> Scalar T;
        /// The smallest element; equal ones share the derivative.
        min() -> Scalar T;
    }

    /// Matrices of the same shape.
    Shifts {
        /// The type of the elements.
        Scalar = T;
        /// A matrix of the same shape, which owns its elements.
        Same = OMatrix<T, R, C>;
    } where [] {
        /// `k X`
        scale(k) -> Same OMatrix<T, R, C>;
        /// `X / k`
        unscale(k) -> Same OMatrix<T, R, C>;
        /// `xᵢ + k`
        add_scalar(k) -> Same OMatrix<T, R, C>;
        /// A copy that owns its elements.
        clone_owned() -> Same OMatrix<T, R, C>;
    }

    /// The transposed matrix.
    Transpose {
        /// The transposed matrix.
        Transposed = OMatrix<T, C, R>;
    } where [
        Owned<T, C, R>: Elements<T, C, R, Owned = Owned<T, C, R>>,
        DefaultAllocator: Allocator<C, R>,
    ] {
        /// `Xᵀ`
        transpose() -> Transposed OMatrix<T, C, R>;
    }

    /// The sum of the rows.
    RowSum {
        /// A row as long as those of the matrix.
        Row = OMatrix<T, U1, C>;
    } where [
        Owned<T, U1, C>: Elements<T, U1, C, Owned = Owned<T, U1, C>>,
        DefaultAllocator: Allocator<U1, C>,
    ] {
        /// The sums of the columns.
        row_sum() -> Row OMatrix<T, U1, C>;
    }

    /// The sum of the columns.
    ColumnSum {
        /// A column as long as those of the matrix.
        Column = OMatrix<T, R, U1>;
    } where [
        Owned<T, R, U1>: Elements<T, R, U1, Owned = Owned<T, R, U1>>,
        DefaultAllocator: Allocator<R, U1>,
    ] {
        /// The sums of the rows.
        column_sum() -> Column OMatrix<T, R, U1>;
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
