//! Products of two matrices that are linear in each.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DefaultAllocator, Dim, DimMul, DimProd, Matrix, OMatrix};

use crate::elements::Elements;
use crate::{Differentiable, Real};

/// The cross product of two vectors of three elements.
#[differentiable(crate = crate, order = 2)]
pub trait Cross<B: Differentiable>: Differentiable {
    /// A vector of three elements.
    type Product: Differentiable;

    /// `A × B`
    fn cross(&self, b: &B) -> Self::Product;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, S, S2> Cross<Matrix<T, R, C, S2>> for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    S2: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    type Product = OMatrix<T, R, C>;

    #[differentiable(vjp = cross_vjp, jvp = cross_jvp)]
    fn cross(&self, b: &Matrix<T, R, C, S2>) -> OMatrix<T, R, C> {
        self.cross(b)
    }
}

/// `A_bar = B × Y_bar`, `B_bar = Y_bar × A`: turning the factors of a triple product leaves it as it is.
#[differentiable(crate = crate)]
fn cross_vjp<T: Real, R: Dim, C: Dim, S, S2>(
    a: &Matrix<T, R, C, S>,
    b: &Matrix<T, R, C, S2>,
    _y: &OMatrix<T, R, C>,
    y_bar: &OMatrix<T, R, C>,
) -> (OMatrix<T, R, C>, OMatrix<T, R, C>)
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    S2: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    (b.cross(y_bar), y_bar.cross(a))
}

/// `Y_dot = A_dot × B + A × B_dot`
fn cross_jvp<T: Real, R: Dim, C: Dim, S: Storage<T, R, C>, S2: Storage<T, R, C>>(
    a: &Matrix<T, R, C, S>,
    b: &Matrix<T, R, C, S2>,
    _y: &OMatrix<T, R, C>,
    a_dot: &OMatrix<T, R, C>,
    b_dot: &OMatrix<T, R, C>,
) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    a_dot.cross(b) + a.cross(b_dot)
}

/// The Kronecker product.
#[differentiable(crate = crate)]
pub trait Kronecker<B: Differentiable>: Differentiable {
    /// The matrix of all products of an element of each.
    type Product: Differentiable;

    /// `A ⊗ B`
    fn kronecker(&self, b: &B) -> Self::Product;
}

#[differentiable(crate = crate)]
impl<T: Real, R, C, R2, C2, S, S2> Kronecker<Matrix<T, R2, C2, S2>> for Matrix<T, R, C, S>
where
    R: Dim + DimMul<R2>,
    C: Dim + DimMul<C2>,
    R2: Dim,
    C2: Dim,
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    S2: Storage<T, R2, C2> + Elements<T, R2, C2, Owned = Owned<T, R2, C2>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R2, C2>: Elements<T, R2, C2, Owned = Owned<T, R2, C2>>,
    Owned<T, DimProd<R, R2>, DimProd<C, C2>>: Elements<
            T,
            DimProd<R, R2>,
            DimProd<C, C2>,
            Owned = Owned<T, DimProd<R, R2>, DimProd<C, C2>>,
        >,
    DefaultAllocator:
        Allocator<R, C> + Allocator<R2, C2> + Allocator<DimProd<R, R2>, DimProd<C, C2>>,
{
    type Product = OMatrix<T, DimProd<R, R2>, DimProd<C, C2>>;

    #[differentiable(vjp = kronecker_vjp, jvp = kronecker_jvp)]
    fn kronecker(&self, b: &Matrix<T, R2, C2, S2>) -> OMatrix<T, DimProd<R, R2>, DimProd<C, C2>> {
        self.kronecker(b)
    }
}

/// `A_bar(i, j) = <B, Y_bar(i, j)>` and `B_bar = Σ A(i, j) Y_bar(i, j)` with the blocks `Y_bar(i, j)` of the shape of `B`.
fn kronecker_vjp<T: Real, R, C, R2: Dim, C2: Dim, S, S2>(
    a: &Matrix<T, R, C, S>,
    b: &Matrix<T, R2, C2, S2>,
    _y: &OMatrix<T, DimProd<R, R2>, DimProd<C, C2>>,
    y_bar: &OMatrix<T, DimProd<R, R2>, DimProd<C, C2>>,
) -> (OMatrix<T, R, C>, OMatrix<T, R2, C2>)
where
    R: Dim + DimMul<R2>,
    C: Dim + DimMul<C2>,
    S: Storage<T, R, C>,
    S2: Storage<T, R2, C2>,
    DefaultAllocator:
        Allocator<R, C> + Allocator<R2, C2> + Allocator<DimProd<R, R2>, DimProd<C, C2>>,
{
    let ((rows, columns), (rows2, columns2)) = (a.shape_generic(), b.shape_generic());
    let mut a_bar = OMatrix::zeros_generic(rows, columns);
    let mut b_bar = OMatrix::zeros_generic(rows2, columns2);
    for j in 0..a.ncols() {
        for i in 0..a.nrows() {
            let at = (i * b.nrows(), j * b.ncols());
            let block = y_bar.generic_view(at, (rows2, columns2));
            a_bar[(i, j)] = b.dot(&block);
            b_bar += block * a[(i, j)];
        }
    }
    (a_bar, b_bar)
}

/// `Y_dot = A_dot ⊗ B + A ⊗ B_dot`
fn kronecker_jvp<T: Real, R, C, R2: Dim, C2: Dim, S, S2>(
    a: &Matrix<T, R, C, S>,
    b: &Matrix<T, R2, C2, S2>,
    _y: &OMatrix<T, DimProd<R, R2>, DimProd<C, C2>>,
    a_dot: &OMatrix<T, R, C>,
    b_dot: &OMatrix<T, R2, C2>,
) -> OMatrix<T, DimProd<R, R2>, DimProd<C, C2>>
where
    R: Dim + DimMul<R2>,
    C: Dim + DimMul<C2>,
    S: Storage<T, R, C>,
    S2: Storage<T, R2, C2>,
    DefaultAllocator:
        Allocator<R, C> + Allocator<R2, C2> + Allocator<DimProd<R, R2>, DimProd<C, C2>>,
{
    a_dot.kronecker(b) + a.kronecker(b_dot)
}
