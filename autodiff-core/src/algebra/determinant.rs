//! The determinant.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DMatrix, DefaultAllocator, Dim, DimMin, Dyn, Matrix, OMatrix};

use crate::elements::Elements;
use crate::{Differentiable, Real, detach};

/// `determinant()` of a square matrix.
#[differentiable(crate = crate, order = 2)]
pub trait Determinant: Differentiable {
    /// The type of the elements.
    type Scalar: Real;

    /// The determinant.
    fn determinant(&self) -> Self::Scalar;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim + DimMin<D, Output = D>, S> Determinant for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Scalar = T;

    #[differentiable(vjp = determinant_vjp, jvp = determinant_jvp)]
    fn determinant(&self) -> T {
        self.determinant()
    }
}

/// `A_bar = cof(A) y_bar`
#[differentiable(crate = crate)]
fn determinant_vjp<T: Real, D: Dim, S>(a: &Matrix<T, D, D, S>, y: T, y_bar: T) -> OMatrix<T, D, D>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    // They are a function of the matrix alone.
    cofactors(a, detach(y)) * y_bar
}

/// `y_dot = <cof(A), A_dot>`
fn determinant_jvp<T: Real, D: Dim, S>(a: &Matrix<T, D, D, S>, y: T, a_dot: &OMatrix<T, D, D>) -> T
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    cofactors(a, y).dot(a_dot)
}

/// The matrix of cofactors, `∂det(A)/∂A`, also of a singular matrix.
///
/// It is `det(A) A⁻ᵀ` (Giles 2008, section 2.2.4); where `A` has no inverse, or nearly none, that loses the figures
/// which cancel, and the singular value decomposition `A = U Σ Vᵀ` gives `det(U) det(V) U cof(Σ) Vᵀ`, because
/// cofactors are multiplicative.
#[differentiable(crate = crate, vjp = cofactors_along, jvp = cofactors_along)]
pub(super) fn cofactors<T: Real, D: Dim, S>(
    a: &Matrix<T, D, D, S>,
    #[constant] det: T,
) -> OMatrix<T, D, D>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    let (rows, columns) = a.shape_generic();
    match rows.value() {
        0 => OMatrix::zeros_generic(rows, columns),
        1 => OMatrix::from_element_generic(rows, columns, T::one()),
        2 => OMatrix::from_fn_generic(rows, columns, |i, j| {
            if i == j { a[(1 - i, 1 - j)] } else { -a[(1 - i, 1 - j)] }
        }),
        3 => OMatrix::from_fn_generic(rows, columns, |i, j| {
            let ([p, q], [r, s]) = ([(i + 1) % 3, (i + 2) % 3], [(j + 1) % 3, (j + 2) % 3]);
            a[(p, r)] * a[(q, s)] - a[(p, s)] * a[(q, r)]
        }),
        n => {
            let dynamic = DMatrix::from_iterator(n, n, a.iter().copied());
            let cofactors =
                by_inverse(&dynamic, det).unwrap_or_else(|| by_singular_values(dynamic));
            OMatrix::from_iterator_generic(rows, columns, cofactors.iter().copied())
        }
    }
}

/// `det(A) A⁻ᵀ`, if the pivots say that no figures are lost.
fn by_inverse<T: Real>(a: &DMatrix<T>, det: T) -> Option<DMatrix<T>> {
    let lu = a.clone().lu();
    let pivots = lu.u().diagonal().abs();
    let is_regular = det.is_finite() && pivots.min() > pivots.max() * T::lit(1e-4);
    let inverse = if is_regular { lu.try_inverse() } else { None };
    inverse.map(|inverse| inverse.transpose() * det)
}

/// `det(U) det(V) U cof(Σ) Vᵀ`
fn by_singular_values<T: Real>(a: DMatrix<T>) -> DMatrix<T> {
    let svd = a.svd(true, true);
    let (Some(mut u), Some(v_t), sigma) = (svd.u, svd.v_t, svd.singular_values) else {
        unreachable!("both factors were asked for")
    };
    let sign = u.determinant() * v_t.determinant();
    for j in 0..sigma.len() {
        let others = (0..sigma.len()).filter(|&k| k != j).map(|k| sigma[k]);
        let cofactor: T = others.product();
        u.column_mut(j).scale_mut(sign * cofactor);
    }
    u * v_t
}

/// Both rules of the cofactors `C`, which are a gradient, so that their derivative along `D` is its own adjoint:
/// `<A⁻ᵀ, D> C - C Dᵀ A⁻ᵀ` of a regular matrix. In general a cofactor is linear in each row but its own, so it is the sum over
/// the rows `k` of the cofactors of `A` with the `k`-th row of `D`, without those of that row.
fn cofactors_along<T: Real, D: Dim, S>(
    a: &Matrix<T, D, D, S>,
    det: T,
    _c: &OMatrix<T, D, D>,
    d: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    S: Storage<T, D, D>,
    DefaultAllocator: Allocator<D, D>,
{
    let ((rows, columns), n) = (a.shape_generic(), a.nrows());
    let dynamic = |x: &dyn Fn(usize, usize) -> T| DMatrix::from_fn(n, n, x);
    let (a, d) = (dynamic(&|i, j| a[(i, j)]), dynamic(&|i, j| d[(i, j)]));
    let regular = if n > 3 { by_inverse(&a, det) } else { None };
    let along = if let Some(c) = regular {
        let inverse = &c / det;
        &c * inverse.dot(&d) - &c * d.transpose() * inverse
    } else {
        let mut sum = DMatrix::zeros(n, n);
        for k in 0..n {
            let mut mixed = a.clone();
            mixed.set_row(k, &d.row(k));
            let mut c = cofactors::<T, Dyn, _>(&mixed, mixed.determinant());
            c.row_mut(k).fill(T::zero());
            sum += c;
        }
        sum
    };
    OMatrix::from_iterator_generic(rows, columns, along.iter().copied())
}
