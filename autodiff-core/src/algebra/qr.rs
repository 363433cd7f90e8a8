//! The factorisation `A = Q R`, thin: of a matrix with at least as many rows as columns, of full rank.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DMatrix, DefaultAllocator, Dim, DimMin, DimMinimum, Matrix, OMatrix, QR};

use crate::elements::Elements;
use crate::{Differentiable, Real};

/// The number of columns of `Q`, and of rows of `R`.
type Rank<R, C> = DimMinimum<R, C>;

/// The tangent is that of the matrix that was factorised.
impl<T: Real, R: Dim + DimMin<C>, C: Dim> Differentiable for QR<T, R, C>
where
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<Rank<R, C>>,
{
    type Tangent = OMatrix<T, R, C>;

    fn zero_tangent(&self) -> OMatrix<T, R, C> {
        let (q, r) = (self.q(), self.r());
        OMatrix::zeros_generic(q.shape_generic().0, r.shape_generic().1)
    }

    fn advance(&mut self, by: &OMatrix<T, R, C>) {
        *self = QR::new(self.q() * self.r() + by);
    }
}

/// `qr()` of a matrix.
#[differentiable(crate = crate)]
pub trait IntoQr: Differentiable {
    /// The factorisation.
    type Factor: Differentiable;

    /// The factorisation.
    fn qr(&self) -> Self::Factor;
}

#[differentiable(crate = crate)]
impl<T: Real, R: Dim + DimMin<C>, C: Dim, S> IntoQr for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<Rank<R, C>>,
{
    type Factor = QR<T, R, C>;

    #[differentiable(vjp = handed_on, jvp = handed_on)]
    fn qr(&self) -> QR<T, R, C> {
        self.clone_owned().qr()
    }
}

/// Both rules: the tangent of the factorisation is that of the matrix.
fn handed_on<T: Real, R: Dim + DimMin<C>, C: Dim, S>(
    _a: &Matrix<T, R, C, S>,
    _qr: &QR<T, R, C>,
    d: &OMatrix<T, R, C>,
) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C> + Allocator<Rank<R, C>>,
{
    d.clone()
}

/// What is computed of a QR factorisation.
#[differentiable(crate = crate)]
pub trait QrFactor: Differentiable {
    /// A matrix with orthonormal columns.
    type Orthonormal: Differentiable;
    /// An upper triangular matrix.
    type Triangular: Differentiable;

    /// `Q`, whose columns are orthonormal.
    fn q(&self) -> Self::Orthonormal;

    /// `R`, which is upper triangular.
    fn r(&self) -> Self::Triangular;
}

#[differentiable(crate = crate)]
impl<T: Real, R: Dim + DimMin<C>, C: Dim> QrFactor for QR<T, R, C>
where
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, Rank<R, C>>: Elements<T, R, Rank<R, C>, Owned = Owned<T, R, Rank<R, C>>>,
    Owned<T, Rank<R, C>, C>: Elements<T, Rank<R, C>, C, Owned = Owned<T, Rank<R, C>, C>>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<Rank<R, C>>,
{
    type Orthonormal = OMatrix<T, R, Rank<R, C>>;
    type Triangular = OMatrix<T, Rank<R, C>, C>;

    #[differentiable(vjp = q_vjp, jvp = q_jvp)]
    fn q(&self) -> OMatrix<T, R, Rank<R, C>> {
        self.q()
    }

    #[differentiable(vjp = r_vjp, jvp = r_jvp)]
    fn r(&self) -> OMatrix<T, Rank<R, C>, C> {
        self.r()
    }
}

/// `Q` and `R` with dimensions known at run time only: where `A` has more rows than columns, two of the types are different
/// names of one number.
struct Factors<T: Real> {
    q: DMatrix<T>,
    r: DMatrix<T>,
}

impl<T: Real> Factors<T> {
    /// # Panics
    /// If the matrix has more columns than rows.
    fn of<R: Dim + DimMin<C>, C: Dim>(qr: &QR<T, R, C>) -> Factors<T>
    where
        DefaultAllocator: Allocator<R, C>
            + Allocator<R>
            + Allocator<R, Rank<R, C>>
            + Allocator<Rank<R, C>, C>
            + Allocator<Rank<R, C>>,
    {
        let (q, r) = (dynamic(&qr.q()), dynamic(&qr.r()));
        assert!(
            r.is_square(),
            "a QR factorisation of {} rows and {} columns has no derivative rule: factorise the transpose",
            q.nrows(),
            r.ncols()
        );
        Factors { q, r }
    }

    /// `X R⁻ᵀ`
    fn over_r_transposed(&self, x: &DMatrix<T>) -> DMatrix<T> {
        let mut x_t = x.transpose();
        self.r.solve_upper_triangular_unchecked_mut(&mut x_t);
        x_t.transpose()
    }

    /// `(Q_bar + Q copyltu(M)) R⁻ᵀ` (Seeger et al. 2017, section 4.3), with the lower triangle of `M` also above.
    fn adjoint(&self, q_bar: &DMatrix<T>, m: &DMatrix<T>) -> DMatrix<T> {
        let mut mirrored = m.lower_triangle();
        mirrored.fill_upper_triangle_with_lower_triangle();
        self.over_r_transposed(&(q_bar + &self.q * mirrored))
    }

    /// `W = Qᵀ A_dot R⁻¹` is `Ω + R_dot R⁻¹` with an antisymmetric `Ω = Qᵀ Q_dot`: both, and `A_dot R⁻¹`.
    fn tangent(&self, a_dot: &DMatrix<T>) -> (DMatrix<T>, DMatrix<T>, DMatrix<T>) {
        let mut over_r = a_dot.transpose();
        self.r.tr_solve_upper_triangular_unchecked_mut(&mut over_r);
        let over_r = over_r.transpose();
        let w = self.q.transpose() * &over_r;
        let mut below = w.lower_triangle();
        below.fill_diagonal(T::zero());
        let omega = &below - below.transpose();
        (w, omega, over_r)
    }
}

fn dynamic<T: Real, R: Dim, C: Dim>(m: &OMatrix<T, R, C>) -> DMatrix<T>
where
    DefaultAllocator: Allocator<R, C>,
{
    DMatrix::from_iterator(m.nrows(), m.ncols(), m.iter().copied())
}

/// The same elements in a matrix of the shape of `like`.
fn shaped<T: Real, R: Dim, C: Dim>(m: &DMatrix<T>, like: &OMatrix<T, R, C>) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    let (rows, columns) = like.shape_generic();
    OMatrix::from_iterator_generic(rows, columns, m.iter().copied())
}

/// With `M = -Q_barᵀ Q`.
fn q_vjp<T: Real, R: Dim + DimMin<C>, C: Dim>(
    qr: &QR<T, R, C>,
    _q: &OMatrix<T, R, Rank<R, C>>,
    q_bar: &OMatrix<T, R, Rank<R, C>>,
) -> OMatrix<T, R, C>
where
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<Rank<R, C>>,
{
    let (factors, q_bar) = (Factors::of(qr), dynamic(q_bar));
    let m = -(q_bar.transpose() * &factors.q);
    shaped(&factors.adjoint(&q_bar, &m), &qr.zero_tangent())
}

/// `Q_dot = (1 - Q Qᵀ) A_dot R⁻¹ + Q Ω`
fn q_jvp<T: Real, R: Dim + DimMin<C>, C: Dim>(
    qr: &QR<T, R, C>,
    q: &OMatrix<T, R, Rank<R, C>>,
    a_dot: &OMatrix<T, R, C>,
) -> OMatrix<T, R, Rank<R, C>>
where
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<Rank<R, C>>,
{
    let factors = Factors::of(qr);
    let (w, omega, over_r) = factors.tangent(&dynamic(a_dot));
    shaped(&(over_r + &factors.q * (omega - w)), q)
}

/// With `M = R R_barᵀ`.
fn r_vjp<T: Real, R: Dim + DimMin<C>, C: Dim>(
    qr: &QR<T, R, C>,
    _r: &OMatrix<T, Rank<R, C>, C>,
    r_bar: &OMatrix<T, Rank<R, C>, C>,
) -> OMatrix<T, R, C>
where
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<Rank<R, C>>,
{
    let factors = Factors::of(qr);
    let m = &factors.r * dynamic(r_bar).upper_triangle().transpose();
    let q_bar = DMatrix::zeros(factors.q.nrows(), factors.q.ncols());
    shaped(&factors.adjoint(&q_bar, &m), &qr.zero_tangent())
}

/// `R_dot = (W - Ω) R`
fn r_jvp<T: Real, R: Dim + DimMin<C>, C: Dim>(
    qr: &QR<T, R, C>,
    r: &OMatrix<T, Rank<R, C>, C>,
    a_dot: &OMatrix<T, R, C>,
) -> OMatrix<T, Rank<R, C>, C>
where
    DefaultAllocator: Allocator<R, C>
        + Allocator<R>
        + Allocator<R, Rank<R, C>>
        + Allocator<Rank<R, C>, C>
        + Allocator<Rank<R, C>>,
{
    let factors = Factors::of(qr);
    let (w, omega, _) = factors.tangent(&dynamic(a_dot));
    shaped(&((w - omega).upper_triangle() * &factors.r), r)
}
