//! Eigenvalues and eigenvectors of a symmetric matrix, `A = V Λ Vᵀ`.
//!
//! nalgebra reads the lower triangle only; as for the Cholesky factorisation, `A` counts as symmetric and its cotangent is
//! symmetric.
//!
//! At a repeated eigenvalue the eigenvalues have the derivative that their sum and other symmetric functions need. The
//! eigenvectors have none: it is NaN there.

use autodiff_macros::{Differentiable, differentiable};
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{
    DefaultAllocator, Dim, DimDiff, DimSub, Matrix, OMatrix, OVector, SymmetricEigen, U1,
};

use super::cholesky::symmetric;
use crate::elements::Elements;
use crate::{Differentiable, Real};

/// The fields of a [`SymmetricEigen`], whose tangent is the tangent of that, too.
#[derive(Clone, Debug, Differentiable)]
#[differentiable(crate = crate)]
pub struct Eigensystem<T: Real, D: Dim>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    /// The eigenvectors, in columns.
    pub eigenvectors: OMatrix<T, D, D>,
    /// The eigenvalues, in their order.
    pub eigenvalues: OVector<T, D>,
}

impl<T: Real, D: Dim> Differentiable for SymmetricEigen<T, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Tangent = EigensystemTangent<T, D>;

    fn zero_tangent(&self) -> EigensystemTangent<T, D> {
        EigensystemTangent {
            eigenvectors: self.eigenvectors.zero_tangent(),
            eigenvalues: self.eigenvalues.zero_tangent(),
        }
    }

    fn advance(&mut self, by: &EigensystemTangent<T, D>) {
        self.eigenvectors.advance(&by.eigenvectors);
        self.eigenvalues.advance(&by.eigenvalues);
    }
}

/// `symmetric_eigen()` and `symmetric_eigenvalues()` of a square matrix.
#[differentiable(crate = crate)]
pub trait IntoEigen: Differentiable {
    /// Eigenvalues and eigenvectors.
    type System: Differentiable;
    /// The eigenvalues.
    type Values: Differentiable;

    /// Eigenvalues and eigenvectors, in no particular order.
    fn symmetric_eigen(&self) -> Self::System;

    /// The eigenvalues, in no particular order.
    fn symmetric_eigenvalues(&self) -> Self::Values;
}

#[differentiable(crate = crate)]
impl<T: Real, D: Dim + DimSub<U1>, S> IntoEigen for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D> + Allocator<DimDiff<D, U1>>,
{
    type System = SymmetricEigen<T, D>;
    type Values = OVector<T, D>;

    #[differentiable(vjp = eigen_vjp, jvp = eigen_jvp)]
    fn symmetric_eigen(&self) -> SymmetricEigen<T, D> {
        self.clone_owned().symmetric_eigen()
    }

    #[differentiable(vjp = values_vjp, jvp = values_jvp)]
    fn symmetric_eigenvalues(&self) -> OVector<T, D> {
        self.symmetric_eigenvalues()
    }
}

/// `A_bar = V (diag(λ_bar) + F ∘ Vᵀ V_bar) Vᵀ` (Giles 2008, section 3.1), made symmetric.
fn eigen_vjp<T: Real, D: Dim, S>(
    _a: &Matrix<T, D, D, S>,
    system: &SymmetricEigen<T, D>,
    bar: &EigensystemTangent<T, D>,
) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    let v = &system.eigenvectors;
    let v_t = v.transpose();
    let is_unused = |j: usize| bar.eigenvectors.column(j).iter().all(|x| *x == T::zero());
    let is_apart = |i, j| is_unused(i) && is_unused(j);
    let mut inner = over_gaps(&(&v_t * &bar.eigenvectors), &system.eigenvalues, is_apart);
    for (i, &value_bar) in bar.eigenvalues.iter().enumerate() {
        inner[(i, i)] = value_bar;
    }
    symmetric(&(v * inner * v_t))
}

/// `λ_dot = diag(M)`, `V_dot = V (F ∘ M)` with `M = Vᵀ A_dot V`.
fn eigen_jvp<T: Real, D: Dim, S>(
    _a: &Matrix<T, D, D, S>,
    system: &SymmetricEigen<T, D>,
    a_dot: &OMatrix<T, D, D>,
) -> EigensystemTangent<T, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D>: Elements<T, D, U1, Owned = Owned<T, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    let v = &system.eigenvectors;
    let m = v.transpose() * symmetric(a_dot) * v;
    EigensystemTangent {
        eigenvectors: v * over_gaps(&m, &system.eigenvalues, |i, j| m[(i, j)] == T::zero()),
        eigenvalues: m.diagonal(),
    }
}

/// `F ∘ M` with `Fᵢⱼ = 1 / (λⱼ - λᵢ)`.
///
/// The eigenvectors of a repeated eigenvalue are any basis of a space. They have no derivative, and what is computed of
/// them cannot tell how that space falls apart, so the element is NaN. It is zero where `is_apart` says that nothing is
/// asked of these two.
fn over_gaps<T: Real, D: Dim>(
    m: &OMatrix<T, D, D>,
    values: &OVector<T, D>,
    is_apart: impl Fn(usize, usize) -> bool,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    let smallest = values.amax() * T::default_epsilon() * T::lit(4.0);
    let (rows, columns) = m.shape_generic();
    OMatrix::from_fn_generic(rows, columns, |i, j| {
        let gap = values[j] - values[i];
        match gap.abs() > smallest {
            true => m[(i, j)] / gap,
            false if i == j || is_apart(i, j) => T::zero(),
            false => T::lit(f64::NAN),
        }
    })
}

/// `A_bar = V diag(λ_bar) Vᵀ`, also at repeated eigenvalues.
fn values_vjp<T: Real, D: Dim + DimSub<U1>, S: Storage<T, D, D>>(
    a: &Matrix<T, D, D, S>,
    values: &OVector<T, D>,
    values_bar: &OVector<T, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D> + Allocator<DimDiff<D, U1>>,
{
    let v = vectors_of(a, values);
    &v * OMatrix::from_diagonal(values_bar) * v.transpose()
}

fn values_jvp<T: Real, D: Dim + DimSub<U1>, S: Storage<T, D, D>>(
    a: &Matrix<T, D, D, S>,
    values: &OVector<T, D>,
    a_dot: &OMatrix<T, D, D>,
) -> OVector<T, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D> + Allocator<DimDiff<D, U1>>,
{
    let v = vectors_of(a, values);
    (v.transpose() * symmetric(a_dot) * &v).diagonal()
}

/// Eigenvectors in the order of these eigenvalues. With and without eigenvectors nalgebra may find the eigenvalues in
/// another order; their ranks are the same.
fn vectors_of<T: Real, D: Dim + DimSub<U1>, S: Storage<T, D, D>>(
    a: &Matrix<T, D, D, S>,
    values: &OVector<T, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D> + Allocator<DimDiff<D, U1>>,
{
    let system = a.clone_owned().symmetric_eigen();
    let mut vectors = system.eigenvectors.clone();
    for (to, from) in ranked(values).into_iter().zip(ranked(&system.eigenvalues)) {
        vectors.set_column(to, &system.eigenvectors.column(from));
    }
    vectors
}

/// The indices of the values, from that of the smallest to that of the largest. NaN has a place, too.
fn ranked<T: Real, D: Dim>(values: &OVector<T, D>) -> Vec<usize>
where
    DefaultAllocator: Allocator<D>,
{
    let mut indices: Vec<usize> = (0..values.len()).collect();
    indices
        .sort_by(|&i, &j| values[i].partial_cmp(&values[j]).unwrap_or(std::cmp::Ordering::Equal));
    indices
}
