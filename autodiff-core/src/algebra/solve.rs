//! The solution of `A X = B` by a factorisation of `A`.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{Cholesky, DefaultAllocator, Dim, DimMin, LU, Matrix, OMatrix};

use super::zeros;
use crate::elements::Elements;
use crate::{Differentiable, Real, detach};

/// `solve(&b)` of a factorisation.
#[differentiable(crate = crate, order = 2)]
pub trait Solve<B: Differentiable>: Differentiable {
    /// The solution, or what stands for it if there is none.
    type Solution: Differentiable;

    /// `X` of `A X = B`.
    fn solve(&self, b: &B) -> Self::Solution;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim, C: Dim, S2> Solve<Matrix<T, D, C, S2>> for Cholesky<T, D>
where
    S2: Storage<T, D, C> + Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, C, D>: Elements<T, C, D, Owned = Owned<T, C, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D>,
{
    type Solution = OMatrix<T, D, C>;

    #[differentiable(vjp = cholesky_vjp, jvp = cholesky_jvp)]
    fn solve(&self, b: &Matrix<T, D, C, S2>) -> OMatrix<T, D, C> {
        self.solve(b)
    }
}

/// `B_bar = A⁻¹ X_bar`, `A_bar = -B_bar Xᵀ` (Giles 2008, section 2.2.3), for `A` is symmetric.
#[differentiable(crate = crate)]
fn cholesky_vjp<T: Real, D: Dim, C: Dim, S2>(
    factor: &Cholesky<T, D>,
    _b: &Matrix<T, D, C, S2>,
    x: &OMatrix<T, D, C>,
    x_bar: &OMatrix<T, D, C>,
) -> (OMatrix<T, D, D>, OMatrix<T, D, C>)
where
    S2: Storage<T, D, C> + Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, C, D>: Elements<T, C, D, Owned = Owned<T, C, D>>,
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

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim + DimMin<D, Output = D>, C: Dim, S2> Solve<Matrix<T, D, C, S2>> for LU<T, D, D>
where
    S2: Storage<T, D, C> + Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, C, D>: Elements<T, C, D, Owned = Owned<T, C, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D> + Allocator<D>,
{
    type Solution = Option<OMatrix<T, D, C>>;

    #[differentiable(vjp = lu_vjp, jvp = lu_jvp)]
    fn solve(&self, b: &Matrix<T, D, C, S2>) -> Option<OMatrix<T, D, C>> {
        self.solve(b)
    }
}

/// `B_bar = A⁻ᵀ X_bar = Pᵀ L⁻ᵀ U⁻ᵀ X_bar`, `A_bar = -B_bar Xᵀ`
#[differentiable(crate = crate)]
fn lu_vjp<T: Real, D: Dim + DimMin<D, Output = D>, C: Dim, S2>(
    lu: &LU<T, D, D>,
    b: &Matrix<T, D, C, S2>,
    x: &Option<OMatrix<T, D, C>>,
    x_bar: &Option<OMatrix<T, D, C>>,
) -> (OMatrix<T, D, D>, OMatrix<T, D, C>)
where
    S2: Storage<T, D, C> + Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, C, D>: Elements<T, C, D, Owned = Owned<T, C, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D> + Allocator<D>,
{
    if let (Some(x), Some(x_bar)) = (x, x_bar) {
        let b_bar = tr_solve(lu, x_bar);
        return (-(&b_bar * x.transpose()), b_bar);
    }
    (detach(lu.zero_tangent()), detach(zeros(b)))
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

/// `X = A⁻ᵀ B` of a regular matrix.
#[differentiable(crate = crate, vjp = tr_solve_vjp, jvp = tr_solve_jvp)]
fn tr_solve<T: Real, D: Dim + DimMin<D, Output = D>, C: Dim>(
    lu: &LU<T, D, D>,
    b: &OMatrix<T, D, C>,
) -> OMatrix<T, D, C>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D> + Allocator<D>,
{
    let mut x = b.clone();
    lu.u().tr_solve_upper_triangular_unchecked_mut(&mut x);
    lu.l().tr_solve_lower_triangular_unchecked_mut(&mut x);
    lu.p().inv_permute_rows(&mut x);
    x
}

/// `B_bar = A⁻¹ X_bar`, `A_bar = -X B_barᵀ`
fn tr_solve_vjp<T: Real, D: Dim + DimMin<D, Output = D>, C: Dim>(
    lu: &LU<T, D, D>,
    _b: &OMatrix<T, D, C>,
    x: &OMatrix<T, D, C>,
    x_bar: &OMatrix<T, D, C>,
) -> (OMatrix<T, D, D>, OMatrix<T, D, C>)
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D> + Allocator<D>,
{
    let mut b_bar = x_bar.clone();
    lu.solve_mut(&mut b_bar);
    (-(x * b_bar.transpose()), b_bar)
}

/// `X_dot = A⁻ᵀ (B_dot - A_dotᵀ X)`
fn tr_solve_jvp<T: Real, D: Dim + DimMin<D, Output = D>, C: Dim>(
    lu: &LU<T, D, D>,
    _b: &OMatrix<T, D, C>,
    x: &OMatrix<T, D, C>,
    a_dot: &OMatrix<T, D, D>,
    b_dot: &OMatrix<T, D, C>,
) -> OMatrix<T, D, C>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D> + Allocator<D>,
{
    tr_solve(lu, &(b_dot - a_dot.tr_mul(x)))
}
