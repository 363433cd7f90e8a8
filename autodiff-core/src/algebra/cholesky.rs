//! The Cholesky factorisation `A = L Lᵀ`.
//!
//! nalgebra reads the lower triangle only. `A` counts as symmetric, so its cotangent is symmetric, too: a change of an
//! element is a change of its mirror image by the same amount, and each gets half of the derivative.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{Cholesky, DefaultAllocator, Dim, Matrix, OMatrix, U1};

use super::inverse::of_inverse;
use super::zeros;
use crate::elements::Elements;
use crate::{Differentiable, Real, detach};

/// The factor of a positive definite matrix has a positive diagonal.
const REGULAR: &str = "a factor of Cholesky is regular";

/// The tangent is that of the matrix that was factorised.
impl<T: Real, D: Dim> Differentiable for Cholesky<T, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    type Tangent = OMatrix<T, D, D>;

    fn zero_tangent(&self) -> OMatrix<T, D, D> {
        self.l_dirty().zero_tangent()
    }

    /// # Panics
    /// If the matrix is not positive definite any more.
    fn advance(&mut self, by: &OMatrix<T, D, D>) {
        let l = self.l();
        let moved = Cholesky::new(&l * l.transpose() + symmetric(by));
        *self = moved.expect("the matrix moved out of the positive definite ones");
    }
}

/// `cholesky()` of a symmetric matrix.
#[differentiable(crate = crate, order = 2)]
pub trait IntoCholesky: Differentiable {
    /// The factorisation.
    type Factor: Differentiable;

    /// The factorisation, if the matrix is positive definite.
    fn cholesky(&self) -> Option<Self::Factor>;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim, S> IntoCholesky for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    type Factor = Cholesky<T, D>;

    #[differentiable(vjp = cholesky_vjp, jvp = cholesky_jvp)]
    fn cholesky(&self) -> Option<Cholesky<T, D>> {
        self.clone_owned().cholesky()
    }
}

#[differentiable(crate = crate)]
fn cholesky_vjp<T: Real, D: Dim, S>(
    a: &Matrix<T, D, D, S>,
    _factor: &Option<Cholesky<T, D>>,
    factor_bar: &Option<OMatrix<T, D, D>>,
) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    match factor_bar {
        Some(a_bar) => (a_bar + a_bar.transpose()) * T::lit(0.5),
        None => detach(zeros(a)),
    }
}

fn cholesky_jvp<T: Real, D: Dim, S>(
    _a: &Matrix<T, D, D, S>,
    factor: &Option<Cholesky<T, D>>,
    a_dot: &OMatrix<T, D, D>,
) -> Option<OMatrix<T, D, D>>
where
    S: Storage<T, D, D>,
    DefaultAllocator: Allocator<D, D>,
{
    factor.as_ref().map(|_| symmetric(a_dot))
}

/// What is computed of a Cholesky factorisation.
#[differentiable(crate = crate, order = 2)]
pub trait CholeskyFactor: Differentiable {
    /// The type of the elements.
    type Scalar: Real;
    /// A matrix like the one that was factorised.
    type Square: Differentiable;

    /// The lower triangular factor `L`.
    fn l(&self) -> Self::Square;

    /// The same.
    fn unpack(&self) -> Self::Square;

    /// `A⁻¹`
    fn inverse(&self) -> Self::Square;

    /// `det(A)`
    fn determinant(&self) -> Self::Scalar;

    /// `ln det(A)`
    fn ln_determinant(&self) -> Self::Scalar;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim> CholeskyFactor for Cholesky<T, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Scalar = T;
    type Square = OMatrix<T, D, D>;

    #[differentiable(vjp = l_vjp, jvp = l_jvp)]
    fn l(&self) -> OMatrix<T, D, D> {
        self.l()
    }

    #[differentiable(vjp = l_vjp, jvp = l_jvp)]
    fn unpack(&self) -> OMatrix<T, D, D> {
        self.clone().unpack()
    }

    #[differentiable(vjp = inverse_vjp, jvp = inverse_jvp)]
    fn inverse(&self) -> OMatrix<T, D, D> {
        self.inverse()
    }

    #[differentiable(vjp = determinant_vjp, jvp = determinant_jvp)]
    fn determinant(&self) -> T {
        self.determinant()
    }

    #[differentiable(vjp = ln_determinant_vjp, jvp = ln_determinant_jvp)]
    fn ln_determinant(&self) -> T {
        self.ln_determinant()
    }
}

/// `A_bar = ½ L⁻ᵀ (P + Pᵀ) L⁻¹` with `P = Φ(Lᵀ L_bar)` (Murray 2016, equations 9 and 10).
#[differentiable(crate = crate)]
fn l_vjp<T: Real, D: Dim>(
    _factor: &Cholesky<T, D>,
    l: &OMatrix<T, D, D>,
    l_bar: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    let product = l.transpose() * l_bar;
    let lower = product.lower_triangle();
    let p = (&lower + lower.transpose() - OMatrix::from_diagonal(&lower.diagonal())) * T::lit(0.5);
    let half = l.tr_solve_lower_triangular(&p).expect(REGULAR);
    l.tr_solve_lower_triangular(&half.transpose()).expect(REGULAR)
}

/// `L_dot = L Φ(L⁻¹ A_dot L⁻ᵀ)` (Murray 2016, equation 8).
fn l_jvp<T: Real, D: Dim>(
    _factor: &Cholesky<T, D>,
    l: &OMatrix<T, D, D>,
    a_dot: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    let mut inner = symmetric(a_dot);
    l.solve_lower_triangular_unchecked_mut(&mut inner);
    inner.transpose_mut();
    l.solve_lower_triangular_unchecked_mut(&mut inner);
    l * half_lower(&inner)
}

/// `A_bar = -Y Y_bar Y`, for `Y` is symmetric.
#[differentiable(crate = crate)]
fn inverse_vjp<T: Real, D: Dim>(
    _factor: &Cholesky<T, D>,
    y: &OMatrix<T, D, D>,
    y_bar: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    of_inverse(y, y_bar)
}

fn inverse_jvp<T: Real, D: Dim>(
    _factor: &Cholesky<T, D>,
    y: &OMatrix<T, D, D>,
    a_dot: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    of_inverse(y, &symmetric(a_dot))
}

/// `A_bar = det(A) A⁻¹ y_bar`
#[differentiable(crate = crate)]
fn determinant_vjp<T: Real, D: Dim>(factor: &Cholesky<T, D>, y: T, y_bar: T) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    factor.inverse() * (y * y_bar)
}

fn determinant_jvp<T: Real, D: Dim>(factor: &Cholesky<T, D>, y: T, a_dot: &OMatrix<T, D, D>) -> T
where
    DefaultAllocator: Allocator<D, D>,
{
    y * factor.inverse().dot(a_dot)
}

/// `A_bar = A⁻¹ y_bar` (Giles 2008, section 2.2.4).
#[differentiable(crate = crate)]
fn ln_determinant_vjp<T: Real, D: Dim>(factor: &Cholesky<T, D>, _y: T, y_bar: T) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    factor.inverse() * y_bar
}

fn ln_determinant_jvp<T: Real, D: Dim>(
    factor: &Cholesky<T, D>,
    _y: T,
    a_dot: &OMatrix<T, D, D>,
) -> T
where
    DefaultAllocator: Allocator<D, D>,
{
    factor.inverse().dot(a_dot)
}

/// `½ (X + Xᵀ)`
pub(super) fn symmetric<T: Real, D: Dim>(x: &OMatrix<T, D, D>) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    (x + x.transpose()) * T::lit(0.5)
}

/// `Φ(X)`: the lower triangle, with half of the diagonal.
fn half_lower<T: Real, D: Dim>(x: &OMatrix<T, D, D>) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    let mut lower = x.lower_triangle();
    for i in 0..lower.nrows() {
        lower[(i, i)] *= T::lit(0.5);
    }
    lower
}
