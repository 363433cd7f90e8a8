//! Functions of a square matrix that are power series: powers and the exponential.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DMatrix, DefaultAllocator, Dim, DimMin, Dyn, Matrix, OMatrix};

use crate::elements::Elements;
use crate::{Differentiable, Real};

/// `pow(n)` and `exp()` of a square matrix.
#[differentiable(crate = crate, order = 2)]
pub trait Series: Differentiable {
    /// A matrix of the same shape, which owns its elements.
    type Same: Differentiable;

    /// `Aⁿ`
    fn pow(&self, n: u32) -> Self::Same;

    /// `exp(A) = Σ Aᵏ / k!`
    fn exp(&self) -> Self::Same;
}

#[differentiable(crate = crate, order = 2)]
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
    let (value, n) = (f(&blocks(a, e)), a.nrows());
    let (rows, columns) = a.shape_generic();
    OMatrix::from_fn_generic(rows, columns, |i, j| value[(i, n + j)])
}

/// `[A E; 0 A]`
fn blocks<T: Real, D: Dim>(a: &OMatrix<T, D, D>, e: &OMatrix<T, D, D>) -> DMatrix<T>
where
    DefaultAllocator: Allocator<D, D>,
{
    let n = a.nrows();
    DMatrix::from_fn(2 * n, 2 * n, |i, j| match (i < n, j < n) {
        (true, true) => a[(i, j)],
        (true, false) => e[(i, j - n)],
        (false, true) => T::zero(),
        (false, false) => a[(i - n, j - n)],
    })
}

#[differentiable(crate = crate)]
fn pow_vjp<T: Real, D: Dim, S>(
    a: &Matrix<T, D, D, S>,
    n: u32,
    _y: &OMatrix<T, D, D>,
    y_bar: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    pow_along(&a.transpose(), n, y_bar)
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

#[differentiable(crate = crate)]
fn exp_vjp<T: Real, D: Dim, S>(
    a: &Matrix<T, D, D, S>,
    _y: &OMatrix<T, D, D>,
    y_bar: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    exp_along(&a.transpose(), y_bar)
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

/// The derivative of the exponential along `E`, which has one itself.
#[differentiable(crate = crate, jvp = exp_along_jvp)]
fn exp_along<T: Real, D: Dim>(a: &OMatrix<T, D, D>, e: &OMatrix<T, D, D>) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    derivative(DMatrix::exp, a, e)
}

fn exp_along_jvp<T: Real, D: Dim>(
    a: &OMatrix<T, D, D>,
    e: &OMatrix<T, D, D>,
    _y: &OMatrix<T, D, D>,
    a_dot: &OMatrix<T, D, D>,
    e_dot: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    second(DMatrix::exp, [a, e], [a_dot, e_dot])
}

/// The derivative of a power along `E`.
#[differentiable(crate = crate, jvp = pow_along_jvp)]
fn pow_along<T: Real, D: Dim>(
    a: &OMatrix<T, D, D>,
    n: u32,
    e: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    derivative(|a| a.pow(n), a, e)
}

#[expect(clippy::too_many_arguments, reason = "arguments, result and tangents of a rule")]
fn pow_along_jvp<T: Real, D: Dim>(
    a: &OMatrix<T, D, D>,
    n: u32,
    e: &OMatrix<T, D, D>,
    _y: &OMatrix<T, D, D>,
    a_dot: &OMatrix<T, D, D>,
    e_dot: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    second(|a| a.pow(n), [a, e], [a_dot, e_dot])
}

/// The derivative of `derivative(f, A, E)` along `(A_dot, E_dot)`: the same formula for the matrices of blocks.
fn second<T: Real, D: Dim>(
    f: impl Fn(&DMatrix<T>) -> DMatrix<T>,
    [a, e]: [&OMatrix<T, D, D>; 2],
    [a_dot, e_dot]: [&OMatrix<T, D, D>; 2],
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    let along = derivative::<T, Dyn>(f, &blocks(a, e), &blocks(a_dot, e_dot));
    let ((rows, columns), n) = (a.shape_generic(), a.nrows());
    OMatrix::from_fn_generic(rows, columns, |i, j| along[(i, n + j)])
}
