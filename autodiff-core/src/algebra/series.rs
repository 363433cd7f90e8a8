//! Functions of a square matrix that are power series: powers and the exponential.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DMatrix, DefaultAllocator, Dim, DimMin, Matrix, OMatrix};

use crate::elements::Elements;
use crate::{Differentiable, Real};

/// `pow(n)` and `exp()` of a square matrix.
#[differentiable(crate = crate)]
pub trait Series: Differentiable {
    /// A matrix of the same shape, which owns its elements.
    type Same: Differentiable;

    /// `Aⁿ`
    fn pow(&self, n: u32) -> Self::Same;

    /// `exp(A) = Σ Aᵏ / k!`
    fn exp(&self) -> Self::Same;
}

#[differentiable(crate = crate)]
impl<T: Real, D: Dim + DimMin<D, Output = D>, S> Series for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Same = OMatrix<T, D, D>;

    #[differentiable(vjp = pow_vjp, jvp = pow_jvp)]
    fn pow(&self, n: u32) -> OMatrix<T, D, D> {
        self.clone_owned().pow(n)
    }

    #[differentiable(vjp = exp_vjp, jvp = exp_jvp)]
    fn exp(&self) -> OMatrix<T, D, D> {
        self.clone_owned().exp()
    }
}

/// The derivative `L(A, E)` of `f` at `A` along `E`, of which the adjoint is `L(Aᵀ, ·)`:
///
/// ```text
///   ⎛ A E ⎞   ⎛ f(A) L(A, E) ⎞
/// f ⎝ 0 A ⎠ = ⎝  0     f(A)  ⎠
/// ```
///
/// (Mathias 1996; Higham 2008, equation 3.16.)
fn derivative<T: Real, D: Dim>(
    f: impl Fn(&DMatrix<T>) -> DMatrix<T>,
    a: &OMatrix<T, D, D>,
    e: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    let n = a.nrows();
    let value = f(&DMatrix::from_fn(2 * n, 2 * n, |i, j| match (i < n, j < n) {
        (true, true) => a[(i, j)],
        (true, false) => e[(i, j - n)],
        (false, true) => T::zero(),
        (false, false) => a[(i - n, j - n)],
    }));
    let (rows, columns) = a.shape_generic();
    OMatrix::from_fn_generic(rows, columns, |i, j| value[(i, n + j)])
}

fn pow_vjp<T: Real, D: Dim, S: Storage<T, D, D>>(
    a: &Matrix<T, D, D, S>,
    n: u32,
    _y: &OMatrix<T, D, D>,
    y_bar: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    derivative(|a| a.pow(n), &a.transpose(), y_bar)
}

fn pow_jvp<T: Real, D: Dim, S: Storage<T, D, D>>(
    a: &Matrix<T, D, D, S>,
    n: u32,
    _y: &OMatrix<T, D, D>,
    a_dot: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    derivative(|a| a.pow(n), &a.clone_owned(), a_dot)
}

fn exp_vjp<T: Real, D: Dim, S: Storage<T, D, D>>(
    a: &Matrix<T, D, D, S>,
    _y: &OMatrix<T, D, D>,
    y_bar: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    derivative(DMatrix::exp, &a.transpose(), y_bar)
}

fn exp_jvp<T: Real, D: Dim, S: Storage<T, D, D>>(
    a: &Matrix<T, D, D, S>,
    _y: &OMatrix<T, D, D>,
    a_dot: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    derivative(DMatrix::exp, &a.clone_owned(), a_dot)
}
