//! Equations with a triangular matrix, of which nalgebra reads one triangle only.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

use super::zeros;
use crate::elements::Elements;
use crate::{Differentiable, Real, detach};

/// The solutions of `T X = B` and `Tᵀ X = B`, where `T` is one triangle of a matrix.
#[differentiable(crate = crate, order = 2)]
pub trait SolveTriangular<B: Differentiable>: Differentiable {
    /// The solution, which owns its elements.
    type Solution: Differentiable;

    /// `X` of `L X = B`, if no element of the diagonal is zero.
    fn solve_lower_triangular(&self, b: &B) -> Option<Self::Solution>;

    /// `X` of `U X = B`, if no element of the diagonal is zero.
    fn solve_upper_triangular(&self, b: &B) -> Option<Self::Solution>;

    /// `X` of `Lᵀ X = B`, if no element of the diagonal is zero.
    fn tr_solve_lower_triangular(&self, b: &B) -> Option<Self::Solution>;

    /// `X` of `Uᵀ X = B`, if no element of the diagonal is zero.
    fn tr_solve_upper_triangular(&self, b: &B) -> Option<Self::Solution>;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim, C: Dim, S, S2> SolveTriangular<Matrix<T, D, C, S2>> for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    S2: Storage<T, D, C> + Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
    Owned<T, C, D>: Elements<T, C, D, Owned = Owned<T, C, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D>,
{
    type Solution = OMatrix<T, D, C>;

    #[differentiable(vjp = lower_vjp, jvp = lower_jvp)]
    fn solve_lower_triangular(&self, b: &Matrix<T, D, C, S2>) -> Option<OMatrix<T, D, C>> {
        self.solve_lower_triangular(b)
    }

    #[differentiable(vjp = upper_vjp, jvp = upper_jvp)]
    fn solve_upper_triangular(&self, b: &Matrix<T, D, C, S2>) -> Option<OMatrix<T, D, C>> {
        self.solve_upper_triangular(b)
    }

    #[differentiable(vjp = tr_lower_vjp, jvp = tr_lower_jvp)]
    fn tr_solve_lower_triangular(&self, b: &Matrix<T, D, C, S2>) -> Option<OMatrix<T, D, C>> {
        self.tr_solve_lower_triangular(b)
    }

    #[differentiable(vjp = tr_upper_vjp, jvp = tr_upper_jvp)]
    fn tr_solve_upper_triangular(&self, b: &Matrix<T, D, C, S2>) -> Option<OMatrix<T, D, C>> {
        self.tr_solve_upper_triangular(b)
    }
}

/// The rules of one of the four equations: with `M` the triangle or its transpose, `X = M⁻¹ B`,
///
/// - `B_bar = M⁻ᵀ X_bar`, `M_bar = -B_bar Xᵀ`
/// - `X_dot = M⁻¹ (B_dot - M_dot X)`
///
/// (Giles 2008, section 2.2.3), of which the triangle is what belongs to the matrix.
macro_rules! rules {
    ($($vjp:ident $jvp:ident: $solve:ident, $adjoint:ident, $triangle:ident,
        |$b_bar:ident, $x:ident| $product:expr, $dot:expr;)*) => {$(
        #[differentiable(crate = crate)]
        fn $vjp<T: Real, D: Dim, C: Dim, S, S2>(
            a: &Matrix<T, D, D, S>,
            b: &Matrix<T, D, C, S2>,
            x: &Option<OMatrix<T, D, C>>,
            x_bar: &Option<OMatrix<T, D, C>>,
        ) -> (OMatrix<T, D, D>, OMatrix<T, D, C>)
        where
            S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
            S2: Storage<T, D, C> + Elements<T, D, C, Owned = Owned<T, D, C>>,
            Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
            Owned<T, D, C>: Elements<T, D, C, Owned = Owned<T, D, C>>,
            Owned<T, C, D>: Elements<T, C, D, Owned = Owned<T, C, D>>,
            DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D>,
        {
            if let (Some(x), Some(x_bar)) = (x, x_bar) {
                if let Some(b_bar) = a.$adjoint(x_bar) {
                    let ($b_bar, $x) = (&b_bar, x);
                    let product = $product;
                    return (-product.$triangle(), b_bar);
                }
            }
            (detach(zeros(a)), detach(zeros(b)))
        }

        fn $jvp<T: Real, D: Dim, C: Dim, S, S2>(
            a: &Matrix<T, D, D, S>,
            _b: &Matrix<T, D, C, S2>,
            x: &Option<OMatrix<T, D, C>>,
            a_dot: &OMatrix<T, D, D>,
            b_dot: &OMatrix<T, D, C>,
        ) -> Option<OMatrix<T, D, C>>
        where
            S: Storage<T, D, D>,
            S2: Storage<T, D, C>,
            DefaultAllocator: Allocator<D, D> + Allocator<D, C>,
        {
            let dot: fn(OMatrix<T, D, D>) -> OMatrix<T, D, D> = $dot;
            x.as_ref().and_then(|x| a.$solve(&(b_dot - dot(a_dot.$triangle()) * x)))
        }
    )*};
}

rules! {
    lower_vjp lower_jvp: solve_lower_triangular, tr_solve_lower_triangular, lower_triangle,
        |b_bar, x| b_bar * x.transpose(), |l_dot| l_dot;
    upper_vjp upper_jvp: solve_upper_triangular, tr_solve_upper_triangular, upper_triangle,
        |b_bar, x| b_bar * x.transpose(), |u_dot| u_dot;
    tr_lower_vjp tr_lower_jvp: tr_solve_lower_triangular, solve_lower_triangular, lower_triangle,
        |b_bar, x| x * b_bar.transpose(), |l_dot| l_dot.transpose();
    tr_upper_vjp tr_upper_jvp: tr_solve_upper_triangular, solve_upper_triangular, upper_triangle,
        |b_bar, x| x * b_bar.transpose(), |u_dot| u_dot.transpose();
}
