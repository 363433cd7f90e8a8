//! The singular value decomposition `A = U Σ Vᵀ`, thin: `U` and `V` have a column for each singular value.
//!
//! Equal singular values are like equal eigenvalues: the values have a derivative, the vectors have none, which is NaN.

use autodiff_macros::{Differentiable, differentiable};
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{
    DefaultAllocator, Dim, DimDiff, DimMin, DimMinimum, DimSub, Matrix, OMatrix, OVector, SVD, U1,
};

use crate::elements::Elements;
use crate::{Differentiable, Real};

/// The number of singular values.
type Rank<R, C> = DimMinimum<R, C>;

/// The fields of an [`SVD`], whose tangent is the tangent of that, too.
#[derive(Clone, Debug, Differentiable)]
#[differentiable(crate = crate)]
pub struct SingularSystem<T: Real, R: Dim, C: Dim, K: Dim>
where
    Owned<T, R, K>: Elements<T, R, K, Owned = Owned<T, R, K>>,
    Owned<T, K, C>: Elements<T, K, C, Owned = Owned<T, K, C>>,
    Owned<T, K>: Elements<T, K, U1, Owned = Owned<T, K>>,
    DefaultAllocator: Allocator<R, K> + Allocator<K, C> + Allocator<K>,
{
    /// The left singular vectors, in columns.
    pub u: Option<OMatrix<T, R, K>>,
    /// The right singular vectors, in rows.
    pub v_t: Option<OMatrix<T, K, C>>,
    /// The singular values.
    pub singular_values: OVector<T, K>,
}

impl<T: Real, R: Dim + DimMin<C>, C: Dim> Differentiable for SVD<T, R, C>
where
    Owned<T, R, Rank<R, C>>: Elements<T, R, Rank<R, C>, Owned = Owned<T, R, Rank<R, C>>>,
    Owned<T, Rank<R, C>, C>: Elements<T, Rank<R, C>, C, Owned = Owned<T, Rank<R, C>, C>>,
    Owned<T, Rank<R, C>>: Elements<T, Rank<R, C>, U1, Owned = Owned<T, Rank<R, C>>>,
    DefaultAllocator: Allocator<R, Rank<R, C>> + Allocator<Rank<R, C>, C> + Allocator<Rank<R, C>>,
{
    type Tangent = SingularSystemTangent<T, R, C, Rank<R, C>>;

    fn zero_tangent(&self) -> Self::Tangent {
        SingularSystemTangent {
            u: self.u.zero_tangent(),
            v_t: self.v_t.zero_tangent(),
            singular_values: self.singular_values.zero_tangent(),
        }
    }

    fn advance(&mut self, by: &Self::Tangent) {
        self.u.advance(&by.u);
        self.v_t.advance(&by.v_t);
        self.singular_values.advance(&by.singular_values);
    }
}

/// `svd(..)`, `singular_values()` and `pseudo_inverse(eps)` of a matrix.
#[differentiable(crate = crate)]
pub trait IntoSvd: Differentiable {
    /// The type of the elements.
    type Scalar: Real;
    /// The decomposition.
    type System: Differentiable;
    /// A vector of the singular values.
    type Values: Differentiable;
    /// A matrix of the transposed shape.
    type Transposed: Differentiable;

    /// The decomposition, with the vectors that are asked for.
    fn svd(&self, compute_u: bool, compute_v: bool) -> Self::System;

    /// The singular values, from the largest to the smallest.
    fn singular_values(&self) -> Self::Values;

    /// The inverse of Moore and Penrose, for which singular values up to `eps` count as zero.
    ///
    /// # Errors
    /// If `eps` is negative.
    fn pseudo_inverse(
        &self,
        #[constant] eps: Self::Scalar,
    ) -> Result<Self::Transposed, &'static str>;
}

#[differentiable(crate = crate)]
impl<T: Real, R: Dim + DimMin<C>, C: Dim, S> IntoSvd for Matrix<T, R, C, S>
where
    Rank<R, C>: DimSub<U1>,
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, C, R>: Elements<T, C, R, Owned = Owned<T, C, R>>,
    Owned<T, R, Rank<R, C>>: Elements<T, R, Rank<R, C>, Owned = Owned<T, R, Rank<R, C>>>,
    Owned<T, Rank<R, C>, C>: Elements<T, Rank<R, C>, C, Owned = Owned<T, Rank<R, C>, C>>,
    Owned<T, Rank<R, C>>: Elements<T, Rank<R, C>, U1, Owned = Owned<T, Rank<R, C>>>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<C, R>
        + Allocator<R>
        + Allocator<C>
        + Allocator<R, R>
        + Allocator<C, C>
        + Allocator<Rank<R, C>>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<C, Rank<R, C>>
        + Allocator<Rank<R, C>, Rank<R, C>>
        + Allocator<DimDiff<Rank<R, C>, U1>>,
{
    type Scalar = T;
    type System = SVD<T, R, C>;
    type Values = OVector<T, Rank<R, C>>;
    type Transposed = OMatrix<T, C, R>;

    #[differentiable(vjp = svd_vjp, jvp = svd_jvp)]
    fn svd(&self, compute_u: bool, compute_v: bool) -> SVD<T, R, C> {
        self.clone_owned().svd(compute_u, compute_v)
    }

    #[differentiable(vjp = values_vjp, jvp = values_jvp)]
    fn singular_values(&self) -> OVector<T, Rank<R, C>> {
        self.singular_values()
    }

    #[differentiable(vjp = pseudo_inverse_vjp, jvp = pseudo_inverse_jvp)]
    fn pseudo_inverse(&self, #[constant] eps: T) -> Result<OMatrix<T, C, R>, &'static str> {
        self.clone_owned().pseudo_inverse(eps)
    }
}

/// `U` and `Vᵀ` of a decomposition; what was not asked for is `A V Σ⁻¹` or `Σ⁻¹ Uᵀ A`.
fn vectors<T: Real, R: Dim + DimMin<C>, C: Dim, S: Storage<T, R, C>>(
    a: &Matrix<T, R, C, S>,
    svd: &SVD<T, R, C>,
) -> (OMatrix<T, R, Rank<R, C>>, OMatrix<T, Rank<R, C>, C>)
where
    Rank<R, C>: DimSub<U1>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<C>
        + Allocator<Rank<R, C>>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<C, Rank<R, C>>
        + Allocator<DimDiff<Rank<R, C>, U1>>,
{
    let sigma = &svd.singular_values;
    match (&svd.u, &svd.v_t) {
        (Some(u), Some(v_t)) => (u.clone(), v_t.clone()),
        (Some(u), None) => {
            let mut v_t = u.tr_mul(a);
            for (i, mut row) in v_t.row_iter_mut().enumerate() {
                row.unscale_mut(sigma[i]);
            }
            (u.clone(), v_t)
        }
        (None, Some(v_t)) => {
            let mut u = a * v_t.transpose();
            for (j, mut column) in u.column_iter_mut().enumerate() {
                column.unscale_mut(sigma[j]);
            }
            (u, v_t.clone())
        }
        (None, None) => all_vectors(a),
    }
}

/// `U` and `Vᵀ`, in the order of the sorted singular values.
fn all_vectors<T: Real, R: Dim + DimMin<C>, C: Dim, S: Storage<T, R, C>>(
    a: &Matrix<T, R, C, S>,
) -> (OMatrix<T, R, Rank<R, C>>, OMatrix<T, Rank<R, C>, C>)
where
    Rank<R, C>: DimSub<U1>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<C>
        + Allocator<Rank<R, C>>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<DimDiff<Rank<R, C>, U1>>,
{
    let svd = a.clone_owned().svd(true, true);
    let (Some(u), Some(v_t)) = (svd.u, svd.v_t) else {
        unreachable!("both factors were asked for")
    };
    (u, v_t)
}

/// `A_bar = (U J + (1 - U Uᵀ) U_bar) Vᵀ + ..` (Townsend 2016), see the lines below.
fn svd_vjp<T: Real, R: Dim + DimMin<C>, C: Dim, S: Storage<T, R, C>>(
    a: &Matrix<T, R, C, S>,
    _compute_u: bool,
    _compute_v: bool,
    svd: &SVD<T, R, C>,
    bar: &SingularSystemTangent<T, R, C, Rank<R, C>>,
) -> OMatrix<T, R, C>
where
    Rank<R, C>: DimSub<U1>,
    Owned<T, R, Rank<R, C>>: Elements<T, R, Rank<R, C>, Owned = Owned<T, R, Rank<R, C>>>,
    Owned<T, Rank<R, C>, C>: Elements<T, Rank<R, C>, C, Owned = Owned<T, Rank<R, C>, C>>,
    Owned<T, Rank<R, C>>: Elements<T, Rank<R, C>, U1, Owned = Owned<T, Rank<R, C>>>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<C>
        + Allocator<Rank<R, C>>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<C, Rank<R, C>>
        + Allocator<Rank<R, C>, Rank<R, C>>
        + Allocator<DimDiff<Rank<R, C>, U1>>,
{
    let (u, v_t) = vectors(a, svd);
    let sigma = &svd.singular_values;
    // Inside of both spaces: U (diag(σ_bar) + (F ∘ skew(Uᵀ U_bar)) Σ + Σ (F ∘ skew(Vᵀ V_bar))) Vᵀ
    let mut inner = OMatrix::from_diagonal(&bar.singular_values);
    // Across them: (1 - U Uᵀ) U_bar Σ⁻¹ Vᵀ and U Σ⁻¹ V_barᵀ (1 - V Vᵀ)
    let mut a_bar = a.map(|_| T::zero());
    if let Some(u_bar) = &bar.u {
        let turned = u.tr_mul(u_bar);
        inner += over_gaps(&turned, sigma, |i, j| sigma[j] * skew(&turned, i, j));
        if u.nrows() > u.ncols() {
            let mut across = u_bar - &u * turned;
            for (j, mut column) in across.column_iter_mut().enumerate() {
                column.apply(|x| *x = over(*x, sigma[j]));
            }
            a_bar += across * &v_t;
        }
    }
    if let Some(v_t_bar) = &bar.v_t {
        let turned = v_t_bar * v_t.transpose();
        // Vᵀ V_bar is the transpose of this.
        inner += over_gaps(&turned, sigma, |i, j| -sigma[i] * skew(&turned, i, j));
        if v_t.ncols() > v_t.nrows() {
            let mut across = v_t_bar - turned * &v_t;
            for (i, mut row) in across.row_iter_mut().enumerate() {
                row.apply(|x| *x = over(*x, sigma[i]));
            }
            a_bar += &u * across;
        }
    }
    a_bar + u * inner * v_t
}

/// `X - Xᵀ`, one element of it.
fn skew<T: Real, K: Dim>(x: &OMatrix<T, K, K>, i: usize, j: usize) -> T
where
    DefaultAllocator: Allocator<K, K>,
{
    x[(i, j)] - x[(j, i)]
}

/// `x / s`, where nothing over nothing is nothing.
fn over<T: Real>(x: T, s: T) -> T {
    if x == T::zero() { T::zero() } else { x / s }
}

/// `F ∘ M` with `Fᵢⱼ = 1 / (σⱼ² - σᵢ²)`; NaN where the two are equal, unless nothing is asked of them.
fn over_gaps<T: Real, K: Dim>(
    asked: &OMatrix<T, K, K>,
    sigma: &OVector<T, K>,
    m: impl Fn(usize, usize) -> T,
) -> OMatrix<T, K, K>
where
    DefaultAllocator: Allocator<K, K> + Allocator<K>,
{
    let largest = sigma.amax();
    let smallest = largest * largest * T::default_epsilon() * T::lit(4.0);
    let is_unused =
        |j: usize| asked.row(j).iter().chain(asked.column(j).iter()).all(|x| *x == T::zero());
    let (rows, columns) = asked.shape_generic();
    OMatrix::from_fn_generic(rows, columns, |i, j| {
        let gap = (sigma[j] - sigma[i]) * (sigma[j] + sigma[i]);
        match gap.abs() > smallest {
            true => m(i, j) / gap,
            false if i == j || is_unused(i) && is_unused(j) => T::zero(),
            false => T::lit(f64::NAN),
        }
    })
}

/// `σ_dot = diag(M)`, `U_dot = U (F ∘ (M Σ + Σ Mᵀ)) + (1 - U Uᵀ) A_dot V Σ⁻¹` and `V_dot` likewise, with `M = Uᵀ A_dot V`
/// (Townsend 2016).
fn svd_jvp<T: Real, R: Dim + DimMin<C>, C: Dim, S: Storage<T, R, C>>(
    a: &Matrix<T, R, C, S>,
    _compute_u: bool,
    _compute_v: bool,
    svd: &SVD<T, R, C>,
    a_dot: &OMatrix<T, R, C>,
) -> SingularSystemTangent<T, R, C, Rank<R, C>>
where
    Rank<R, C>: DimSub<U1>,
    Owned<T, R, Rank<R, C>>: Elements<T, R, Rank<R, C>, Owned = Owned<T, R, Rank<R, C>>>,
    Owned<T, Rank<R, C>, C>: Elements<T, Rank<R, C>, C, Owned = Owned<T, Rank<R, C>, C>>,
    Owned<T, Rank<R, C>>: Elements<T, Rank<R, C>, U1, Owned = Owned<T, Rank<R, C>>>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<C>
        + Allocator<Rank<R, C>>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<C, Rank<R, C>>
        + Allocator<Rank<R, C>, Rank<R, C>>
        + Allocator<DimDiff<Rank<R, C>, U1>>,
{
    let (u, v_t) = vectors(a, svd);
    let sigma = &svd.singular_values;
    let a_dot_v = a_dot * v_t.transpose();
    let m = u.tr_mul(&a_dot_v);
    let u_dot = svd.u.as_ref().map(|_| {
        let turned = over_gaps(&m, sigma, |i, j| m[(i, j)] * sigma[j] + sigma[i] * m[(j, i)]);
        let mut across = &a_dot_v - &u * &m;
        let outside = if u.nrows() > u.ncols() { T::one() } else { T::zero() };
        for (j, mut column) in across.column_iter_mut().enumerate() {
            column.apply(|x| *x = over(*x * outside, sigma[j]));
        }
        &u * turned + across
    });
    let v_t_dot = svd.v_t.as_ref().map(|_| {
        let turned = over_gaps(&m, sigma, |i, j| -(sigma[i] * m[(i, j)] + m[(j, i)] * sigma[j]));
        let mut across = u.tr_mul(a_dot) - &m * &v_t;
        let outside = if v_t.ncols() > v_t.nrows() { T::one() } else { T::zero() };
        for (i, mut row) in across.row_iter_mut().enumerate() {
            row.apply(|x| *x = over(*x * outside, sigma[i]));
        }
        turned * &v_t + across
    });
    let singular_values = OVector::from_fn_generic(sigma.shape_generic().0, U1, |i, _| m[(i, i)]);
    SingularSystemTangent { u: u_dot, v_t: v_t_dot, singular_values }
}

/// `A_bar = U diag(σ_bar) Vᵀ` (Giles 2008, section 3.2).
fn values_vjp<T: Real, R: Dim + DimMin<C>, C: Dim, S: Storage<T, R, C>>(
    a: &Matrix<T, R, C, S>,
    _sigma: &OVector<T, Rank<R, C>>,
    sigma_bar: &OVector<T, Rank<R, C>>,
) -> OMatrix<T, R, C>
where
    Rank<R, C>: DimSub<U1>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<C>
        + Allocator<Rank<R, C>>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<DimDiff<Rank<R, C>, U1>>,
{
    let (mut u, v_t) = all_vectors(a);
    for (j, mut column) in u.column_iter_mut().enumerate() {
        column.scale_mut(sigma_bar[j]);
    }
    u * v_t
}

/// `σ_dot = diag(Uᵀ A_dot V)`
fn values_jvp<T: Real, R: Dim + DimMin<C>, C: Dim, S: Storage<T, R, C>>(
    a: &Matrix<T, R, C, S>,
    sigma: &OVector<T, Rank<R, C>>,
    a_dot: &OMatrix<T, R, C>,
) -> OVector<T, Rank<R, C>>
where
    Rank<R, C>: DimSub<U1>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<C>
        + Allocator<Rank<R, C>>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<C, Rank<R, C>>
        + Allocator<DimDiff<Rank<R, C>, U1>>,
{
    let (u, v_t) = all_vectors(a);
    let a_dot_v = a_dot * v_t.transpose();
    let along = |i: usize, _| u.column(i).dot(&a_dot_v.column(i));
    OVector::from_fn_generic(sigma.shape_generic().0, U1, along)
}

/// The adjoint of the derivative below:
/// `A_bar = -Pᵀ P_bar Pᵀ + (1 - A P) P_barᵀ P Pᵀ + Pᵀ P P_barᵀ (1 - P A)`.
fn pseudo_inverse_vjp<T: Real, R: Dim, C: Dim, S: Storage<T, R, C>>(
    a: &Matrix<T, R, C, S>,
    _eps: T,
    p: &Result<OMatrix<T, C, R>, &'static str>,
    p_bar: &Option<OMatrix<T, C, R>>,
) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C> + Allocator<C, R> + Allocator<R, R> + Allocator<C, C>,
{
    let (Ok(p), Some(p_bar)) = (p, p_bar) else { return a.map(|_| T::zero()) };
    let (p_t, p_bar_t) = (p.transpose(), p_bar.transpose());
    let left = &p_bar_t - a * (p * &p_bar_t);
    let right = &p_bar_t - (&p_bar_t * p) * a;
    left * (p * &p_t) + (&p_t * p) * right - &p_t * p_bar * &p_t
}

/// `P_dot = -P A_dot P + P Pᵀ A_dotᵀ (1 - A P) + (1 - P A) A_dotᵀ Pᵀ P` (Golub and Pereyra 1973, equation 4.12), where
/// the rank does not change.
fn pseudo_inverse_jvp<T: Real, R: Dim, C: Dim, S: Storage<T, R, C>>(
    a: &Matrix<T, R, C, S>,
    _eps: T,
    p: &Result<OMatrix<T, C, R>, &'static str>,
    a_dot: &OMatrix<T, R, C>,
) -> Option<OMatrix<T, C, R>>
where
    DefaultAllocator: Allocator<R, C> + Allocator<C, R> + Allocator<R, R> + Allocator<C, C>,
{
    let p = p.as_ref().ok()?;
    let (p_t, a_dot_t) = (p.transpose(), a_dot.transpose());
    let left = &a_dot_t - (&a_dot_t * a) * p;
    let right = &a_dot_t - p * (a * &a_dot_t);
    Some((p * &p_t) * left + right * (&p_t * p) - p * a_dot * p)
}
