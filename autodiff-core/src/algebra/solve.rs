//! The solution of `A X = B` by a factorisation of `A`.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{Cholesky, DefaultAllocator, Dim, DimMin, LU, Matrix, OMatrix};

use crate::elements::Elements;
use crate::{Differentiable, Real};

/// `solve(&b)` of a factorisation.
#[differentiable(crate = crate)]
pub trait Solve<B: Differentiable>: Differentiable {
    /// The solution, or what stands for it if there is none.
    type Solution: Differentiable;

    /// `X` of `A X = B`.
    fn solve(&self, b: &B) -> Self::Solution;
}

#[differentiable(crate = crate)]
impl<T: Real, D: Dim, C: Dim, S2> Solve<Matrix<T, D, C, S2>> for Cholesky<T, D>
where
    S2: Storage<T, D, C> + Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D>,
{
    type Solution = OMatrix<T, D, C>;

    #[differentiable(vjp = cholesky_vjp, jvp = cholesky_jvp)]
    fn solve(&self, b: &Matrix<T, D, C, S2>) -> OMatrix<T, D, C> {
        self.solve(b)
    }
}

/// `B_bar = A⁻¹ X_bar`, `A_bar = -B_bar Xᵀ` (Giles 2008, section 2.2.3), for `A` is symmetric.
fn cholesky_vjp<T: Real, D: Dim, C: Dim, S2>(
    factor: &Cholesky<T, D>,
    _b: &Matrix<T, D, C, S2>,
    x: &OMatrix<T, D, C>,
    x_bar: &OMatrix<T, D, C>,
) -> (OMatrix<T, D, D>, OMatrix<T, D, C>)
where
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D>,
{
    let b_bar = factor.solve(x_bar);
    (-(&b_bar * x.transpose()), b_bar)
}

/// `X_dot = A⁻¹ (B_dot - A_dot X)`
fn cholesky_jvp<T: Real, D: Dim, C: Dim, S2>(
    factor: &Cholesky<T, D>,
    _b: &Matrix<T, D, C, S2>,
    x: &OMatrix<T, D, C>,
    a_dot: &OMatrix<T, D, D>,
    b_dot: &OMatrix<T, D, C>,
) -> OMatrix<T, D, C>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D, C>,
{
    factor.solve(&(b_dot - super::cholesky::symmetric(a_dot) * x))
}

#[differentiable(crate = crate)]
impl<T: Real, D: Dim + DimMin<D, Output = D>, C: Dim, S2> Solve<Matrix<T, D, C, S2>> for LU<T, D, D>
where
    S2: Storage<T, D, C> + Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D> + Allocator<D>,
{
    type Solution = Option<OMatrix<T, D, C>>;

    #[differentiable(vjp = lu_vjp, jvp = lu_jvp)]
    fn solve(&self, b: &Matrix<T, D, C, S2>) -> Option<OMatrix<T, D, C>> {
        self.solve(b)
    }
}

/// `B_bar = A⁻ᵀ X_bar = Pᵀ L⁻ᵀ U⁻ᵀ X_bar`, `A_bar = -B_bar Xᵀ`
fn lu_vjp<T: Real, D: Dim + DimMin<D, Output = D>, C: Dim, S2>(
    lu: &LU<T, D, D>,
    b: &Matrix<T, D, C, S2>,
    x: &Option<OMatrix<T, D, C>>,
    x_bar: &Option<OMatrix<T, D, C>>,
) -> (OMatrix<T, D, D>, OMatrix<T, D, C>)
where
    S2: Storage<T, D, C>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D> + Allocator<D>,
{
    if let (Some(x), Some(x_bar)) = (x, x_bar) {
        let mut b_bar = x_bar.clone();
        lu.u().tr_solve_upper_triangular_unchecked_mut(&mut b_bar);
        lu.l().tr_solve_lower_triangular_unchecked_mut(&mut b_bar);
        lu.p().inv_permute_rows(&mut b_bar);
        return (-(&b_bar * x.transpose()), b_bar);
    }
    let (rows, columns) = b.shape_generic();
    (lu.zero_tangent(), OMatrix::zeros_generic(rows, columns))
}

fn lu_jvp<T: Real, D: Dim + DimMin<D, Output = D>, C: Dim, S2>(
    lu: &LU<T, D, D>,
    _b: &Matrix<T, D, C, S2>,
    x: &Option<OMatrix<T, D, C>>,
    a_dot: &OMatrix<T, D, D>,
    b_dot: &OMatrix<T, D, C>,
) -> Option<OMatrix<T, D, C>>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<D>,
{
    x.as_ref().and_then(|x| lu.solve(&(b_dot - a_dot * x)))
}
