//! The factorisation `P A = L U` with a permutation `P` of the rows.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DefaultAllocator, Dim, DimMin, LU, Matrix, OMatrix};

use super::determinant::cofactors;
use super::inverse::of_inverse;
use crate::elements::Elements;
use crate::{Differentiable, Real};

/// The tangent is that of the matrix that was factorised.
impl<T: Real, D: Dim + DimMin<D, Output = D>> Differentiable for LU<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Tangent = OMatrix<T, D, D>;

    fn zero_tangent(&self) -> OMatrix<T, D, D> {
        self.u().zero_tangent()
    }

    fn advance(&mut self, by: &OMatrix<T, D, D>) {
        *self = LU::new(factorised(self) + by);
    }
}

/// The matrix that was factorised: `A = Pᵀ L U`.
fn factorised<T: Real, D: Dim + DimMin<D, Output = D>>(lu: &LU<T, D, D>) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    let mut a = lu.l() * lu.u();
    lu.p().inv_permute_rows(&mut a);
    a
}

/// `lu()` of a square matrix.
#[differentiable(crate = crate, order = 2)]
pub trait IntoLu: Differentiable {
    /// The factorisation.
    type Factor: Differentiable;

    /// The factorisation.
    fn lu(&self) -> Self::Factor;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim + DimMin<D, Output = D>, S> IntoLu for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Factor = LU<T, D, D>;

    #[differentiable(vjp = handed_on, jvp = handed_on)]
    fn lu(&self) -> LU<T, D, D> {
        self.clone_owned().lu()
    }
}

/// Both rules: the tangent of the factorisation is that of the matrix.
#[differentiable(crate = crate)]
fn handed_on<T: Real, D: Dim + DimMin<D, Output = D>, S>(
    _a: &Matrix<T, D, D, S>,
    _lu: &LU<T, D, D>,
    d: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    d.clone()
}

/// What is computed of an LU factorisation.
#[differentiable(crate = crate)]
pub trait LuFactor: Differentiable {
    /// The type of the elements.
    type Scalar: Real;
    /// A matrix like the one that was factorised.
    type Square: Differentiable;

    /// The lower triangular factor, with ones on its diagonal.
    fn l(&self) -> Self::Square;

    /// The upper triangular factor.
    fn u(&self) -> Self::Square;

    /// `A⁻¹`, if there is one.
    fn try_inverse(&self) -> Option<Self::Square>;

    /// `det(A)`
    fn determinant(&self) -> Self::Scalar;
}

#[differentiable(crate = crate)]
impl<T: Real, D: Dim + DimMin<D, Output = D>> LuFactor for LU<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Scalar = T;
    type Square = OMatrix<T, D, D>;

    #[differentiable(vjp = l_vjp, jvp = l_jvp)]
    fn l(&self) -> OMatrix<T, D, D> {
        self.l()
    }

    #[differentiable(vjp = u_vjp, jvp = u_jvp)]
    fn u(&self) -> OMatrix<T, D, D> {
        self.u()
    }

    #[differentiable(vjp = inverse_vjp, jvp = inverse_jvp)]
    fn try_inverse(&self) -> Option<OMatrix<T, D, D>> {
        self.try_inverse()
    }

    #[differentiable(vjp = determinant_vjp, jvp = determinant_jvp)]
    fn determinant(&self) -> T {
        self.determinant()
    }
}

/// `A_bar = Pᵀ L⁻ᵀ tril₋₁(Lᵀ L_bar) U⁻ᵀ`, from `L_dot = L tril₋₁(M)` with `M = L⁻¹ P A_dot U⁻¹`.
fn l_vjp<T: Real, D: Dim + DimMin<D, Output = D>>(
    lu: &LU<T, D, D>,
    l: &OMatrix<T, D, D>,
    l_bar: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    of_middle(lu, &strictly_lower(&(l.transpose() * l_bar)))
}

fn l_jvp<T: Real, D: Dim + DimMin<D, Output = D>>(
    lu: &LU<T, D, D>,
    l: &OMatrix<T, D, D>,
    a_dot: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    l * strictly_lower(&middle_dot(lu, a_dot))
}

/// `A_bar = Pᵀ L⁻ᵀ triu(U_bar Uᵀ) U⁻ᵀ`, from `U_dot = triu(M) U`.
fn u_vjp<T: Real, D: Dim + DimMin<D, Output = D>>(
    lu: &LU<T, D, D>,
    u: &OMatrix<T, D, D>,
    u_bar: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    of_middle(lu, &(u_bar * u.transpose()).upper_triangle())
}

fn u_jvp<T: Real, D: Dim + DimMin<D, Output = D>>(
    lu: &LU<T, D, D>,
    u: &OMatrix<T, D, D>,
    a_dot: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    middle_dot(lu, a_dot).upper_triangle() * u
}

/// `M = L⁻¹ P A_dot U⁻¹`
fn middle_dot<T: Real, D: Dim + DimMin<D, Output = D>>(
    lu: &LU<T, D, D>,
    a_dot: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    let mut m = a_dot.clone();
    lu.p().permute_rows(&mut m);
    lu.l().solve_lower_triangular_unchecked_mut(&mut m);
    m.transpose_mut();
    lu.u().tr_solve_upper_triangular_unchecked_mut(&mut m);
    m.transpose()
}

/// `Pᵀ L⁻ᵀ M_bar U⁻ᵀ`, the adjoint of the same.
fn of_middle<T: Real, D: Dim + DimMin<D, Output = D>>(
    lu: &LU<T, D, D>,
    m_bar: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    let mut a_bar = m_bar.transpose();
    lu.u().solve_upper_triangular_unchecked_mut(&mut a_bar);
    a_bar.transpose_mut();
    lu.l().tr_solve_lower_triangular_unchecked_mut(&mut a_bar);
    lu.p().inv_permute_rows(&mut a_bar);
    a_bar
}

fn inverse_vjp<T: Real, D: Dim + DimMin<D, Output = D>>(
    lu: &LU<T, D, D>,
    y: &Option<OMatrix<T, D, D>>,
    y_bar: &Option<OMatrix<T, D, D>>,
) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    match (y, y_bar) {
        (Some(y), Some(y_bar)) => of_inverse(&y.transpose(), y_bar),
        _ => lu.zero_tangent(),
    }
}

fn inverse_jvp<T: Real, D: Dim + DimMin<D, Output = D>>(
    _lu: &LU<T, D, D>,
    y: &Option<OMatrix<T, D, D>>,
    a_dot: &OMatrix<T, D, D>,
) -> Option<OMatrix<T, D, D>>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    y.as_ref().map(|y| of_inverse(y, a_dot))
}

fn determinant_vjp<T: Real, D: Dim + DimMin<D, Output = D>>(
    lu: &LU<T, D, D>,
    y: T,
    y_bar: T,
) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    cofactors(&factorised(lu), y) * y_bar
}

fn determinant_jvp<T: Real, D: Dim + DimMin<D, Output = D>>(
    lu: &LU<T, D, D>,
    y: T,
    a_dot: &OMatrix<T, D, D>,
) -> T
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    cofactors(&factorised(lu), y).dot(a_dot)
}

/// `tril₋₁(X)`: what is below the diagonal.
fn strictly_lower<T: Real, D: Dim>(x: &OMatrix<T, D, D>) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    let mut lower = x.lower_triangle();
    lower.fill_diagonal(T::zero());
    lower
}
