//! Parts of square matrices. Each is linear: its derivative is the operation itself.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix, OVector, U1};

use crate::elements::Elements;
use crate::{Differentiable, Real};

/// `diagonal()` of a square matrix.
#[differentiable(crate = crate, order = 2)]
pub trait Diagonal: Differentiable {
    /// A vector of the elements on the diagonal.
    type Diagonal: Differentiable;

    /// The elements on the diagonal.
    fn diagonal(&self) -> Self::Diagonal;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim, S> Diagonal for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Diagonal = OVector<T, D>;

    #[differentiable(vjp = diagonal_vjp, jvp = diagonal_jvp)]
    fn diagonal(&self) -> OVector<T, D> {
        self.diagonal()
    }
}

#[differentiable(crate = crate)]
fn diagonal_vjp<T: Real, D: Dim, S>(
    _a: &Matrix<T, D, D, S>,
    _y: &OVector<T, D>,
    y_bar: &OVector<T, D>,
) -> OMatrix<T, D, D>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    OMatrix::from_diagonal(y_bar)
}

fn diagonal_jvp<T: Real, D: Dim, S: Storage<T, D, D>>(
    _a: &Matrix<T, D, D, S>,
    _y: &OVector<T, D>,
    a_dot: &OMatrix<T, D, D>,
) -> OVector<T, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    a_dot.diagonal()
}

/// `from_diagonal(&x)` of a type of square matrices.
#[differentiable(crate = crate, order = 2)]
pub trait FromDiagonal<X: Differentiable>: Differentiable {
    /// The matrix with these elements on its diagonal, and zeros elsewhere.
    fn from_diagonal(x: &X) -> Self;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim, S> FromDiagonal<Matrix<T, D, U1, S>> for OMatrix<T, D, D>
where
    S: Storage<T, D> + Elements<T, D, U1, Owned = Owned<T, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    #[differentiable(vjp = from_diagonal_vjp, jvp = from_diagonal_jvp)]
    fn from_diagonal(x: &Matrix<T, D, U1, S>) -> OMatrix<T, D, D> {
        OMatrix::from_diagonal(x)
    }
}

#[differentiable(crate = crate)]
fn from_diagonal_vjp<T: Real, D: Dim, S>(
    _x: &Matrix<T, D, U1, S>,
    _y: &OMatrix<T, D, D>,
    y_bar: &OMatrix<T, D, D>,
) -> OVector<T, D>
where
    S: Storage<T, D> + Elements<T, D, U1, Owned = Owned<T, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    y_bar.diagonal()
}

fn from_diagonal_jvp<T: Real, D: Dim, S: Storage<T, D>>(
    _x: &Matrix<T, D, U1, S>,
    _y: &OMatrix<T, D, D>,
    x_dot: &OVector<T, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    OMatrix::from_diagonal(x_dot)
}

/// Triangles, and the symmetric part. Each is its own adjoint.
#[differentiable(crate = crate, order = 2)]
pub trait Triangles: Differentiable {
    /// A matrix of the same shape, which owns its elements.
    type Same: Differentiable;

    /// The diagonal and what is above it; zeros elsewhere.
    fn upper_triangle(&self) -> Self::Same;

    /// The diagonal and what is below it; zeros elsewhere.
    fn lower_triangle(&self) -> Self::Same;

    /// `½ (A + Aᵀ)`
    fn symmetric_part(&self) -> Self::Same;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim, S> Triangles for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    type Same = OMatrix<T, D, D>;

    #[differentiable(vjp = upper_triangle_of, jvp = upper_triangle_of)]
    fn upper_triangle(&self) -> OMatrix<T, D, D> {
        self.upper_triangle()
    }

    #[differentiable(vjp = lower_triangle_of, jvp = lower_triangle_of)]
    fn lower_triangle(&self) -> OMatrix<T, D, D> {
        self.lower_triangle()
    }

    #[differentiable(vjp = symmetric_part_of, jvp = symmetric_part_of)]
    fn symmetric_part(&self) -> OMatrix<T, D, D> {
        self.symmetric_part()
    }
}

/// Both rules of an operation that is linear and its own adjoint: the operation, of the tangent or of the cotangent.
macro_rules! own_adjoint {
    ($($rule:ident: $operation:ident;)*) => {$(
        #[differentiable(crate = crate)]
        fn $rule<T: Real, D: Dim, S>(
            _a: &Matrix<T, D, D, S>,
            _y: &OMatrix<T, D, D>,
            d: &OMatrix<T, D, D>,
        ) -> OMatrix<T, D, D>
        where
            S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
            Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
            DefaultAllocator: Allocator<D, D>,
        {
            d.$operation()
        }
    )*};
}

own_adjoint! {
    upper_triangle_of: upper_triangle;
    lower_triangle_of: lower_triangle;
    symmetric_part_of: symmetric_part;
}
