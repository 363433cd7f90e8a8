//! The three matrix products of the adjoints: `a b`, `a bᵀ` and `aᵀ b`.
//!
//! - Small static shapes are plain loops that the compiler unrolls.
//! - Dynamic shapes with every dimension above five go to `gemm` on the destination, a transposed
//!   operand as a view with swapped strides: nalgebra's `tr_mul` is dot-product code, six times
//!   slower than its blocked kernel at `n = 256`.
//! - Everything else, matrix by vector included, walks contiguous columns. It must not go to
//!   nalgebra's `gemm`, which falls back to `gemv` there: in 0.35, `axcpy_uninit` takes the length
//!   of the strided *slice* for the number of elements, and writes out of bounds if the rows of an
//!   operand are not adjacent.

use std::any::TypeId;
use std::borrow::Cow;

use nalgebra::{Dyn, MatrixView};

use super::{Add, Update, kernel};
use crate::Real;
use crate::elements::{Dense, DenseMut};

/// Up to this many multiplications a static product is written out.
const WRITTEN_OUT: usize = 512;

/// Up to this dimension nalgebra's `gemm` does not call its blocked kernel.
const UNBLOCKED: usize = 5;

/// How a product is computed.
enum Method {
    WrittenOut,
    Blocked,
    Columns,
}

/// `dst ← a b`.
#[inline]
pub(super) fn product<T: Real, M: Update>(
    mode: M,
    dst: &mut impl DenseMut<T>,
    a: &impl Dense<T>,
    b: &impl Dense<T>,
) {
    let inner = a.extents().1;
    check(dst, a.extents(), b.extents());
    match method(dst, a, b, inner) {
        Method::WrittenOut => written_out(mode, dst, inner, |i, k| a.at(i, k), |k, j| b.at(k, j)),
        Method::Blocked => {
            dst.dynamic_mut().gemm(T::one(), &a.dynamic(), &b.dynamic(), beta::<T, M>());
        }
        Method::Columns => {
            let columns = Columns::of(a);
            combine_columns(mode, dst, inner, |k| columns.get(k), |k, j| b.at(k, j));
        }
    }
}

/// `dst ← a bᵀ`.
#[inline]
pub(super) fn product_bt<T: Real, M: Update>(
    mode: M,
    dst: &mut impl DenseMut<T>,
    a: &impl Dense<T>,
    b: &impl Dense<T>,
) {
    let (ncols, inner) = b.extents();
    check(dst, a.extents(), (inner, ncols));
    match method(dst, a, b, inner) {
        Method::WrittenOut => written_out(mode, dst, inner, |i, k| a.at(i, k), |k, j| b.at(j, k)),
        Method::Blocked => {
            let elements = b.contiguous();
            let bt = transposed(&elements, b.extents());
            dst.dynamic_mut().gemm(T::one(), &a.dynamic(), &bt, beta::<T, M>());
        }
        Method::Columns => {
            // A row `a` makes columns of length one; its transpose `b aᵀ` has long ones.
            if let (1, Some(row)) = (a.extents().0, dst.slice_mut()) {
                let columns = Columns::of(b);
                return combine(mode, row, inner, |k| columns.get(k), |k| a.at(0, k));
            }
            let columns = Columns::of(a);
            combine_columns(mode, dst, inner, |k| columns.get(k), |k, j| b.at(j, k));
        }
    }
}

/// `dst ← aᵀ b`.
#[inline]
pub(super) fn product_at<T: Real, M: Update>(
    mode: M,
    dst: &mut impl DenseMut<T>,
    a: &impl Dense<T>,
    b: &impl Dense<T>,
) {
    let (inner, nrows) = a.extents();
    check(dst, (nrows, inner), b.extents());
    match method(dst, a, b, inner) {
        Method::WrittenOut => written_out(mode, dst, inner, |i, k| a.at(k, i), |k, j| b.at(k, j)),
        Method::Blocked => {
            let elements = a.contiguous();
            let at = transposed(&elements, a.extents());
            dst.dynamic_mut().gemm(T::one(), &at, &b.dynamic(), beta::<T, M>());
        }
        Method::Columns => {
            // One row `a` is a column of `aᵀ`.
            if let (1, Some(column)) = (inner, a.slice()) {
                return combine_columns(mode, dst, inner, |_| column, |_, j| b.at(0, j));
            }
            let (a, b) = (Columns::of(a), Columns::of(b));
            dot_columns(mode, dst, |i| a.get(i), |j| b.get(j));
        }
    }
}

#[inline]
fn method<T, D, A, B>(dst: &D, _a: &A, _b: &B, inner: usize) -> Method
where
    T: Real,
    D: Dense<T>,
    A: Dense<T>,
    B: Dense<T>,
{
    let (nrows, ncols) = dst.extents();
    let is_static = D::is_static() && A::is_static() && B::is_static();
    if is_static && nrows * ncols * inner <= WRITTEN_OUT {
        return Method::WrittenOut;
    }
    let is_primitive = [TypeId::of::<f64>(), TypeId::of::<f32>()].contains(&TypeId::of::<T>());
    // The blocked kernel packs its operands into allocated memory: never for static shapes.
    if is_primitive && !is_static && nrows.min(ncols).min(inner) > UNBLOCKED {
        return Method::Blocked;
    }
    Method::Columns
}

/// Panics unless an `a`-shaped times a `b`-shaped matrix has the shape of `dst`.
#[inline]
fn check<T: Real>(dst: &impl Dense<T>, a: (usize, usize), b: (usize, usize)) {
    assert!(
        dst.extents() == (a.0, b.1) && a.1 == b.0,
        "matrix product of different shapes: {a:?} by {b:?} into {:?}",
        dst.extents()
    );
}

/// `dst ← Σₖ a(i, k) b(k, j)` in loops that unroll for constant bounds.
#[inline]
fn written_out<T: Real, M: Update>(
    mode: M,
    dst: &mut impl DenseMut<T>,
    inner: usize,
    a: impl Fn(usize, usize) -> T,
    b: impl Fn(usize, usize) -> T,
) {
    kernel::indexed(mode, dst, |i, j| {
        let mut sum = T::zero();
        for k in 0..inner {
            // The first term is not added to zero: that would cost an addition.
            sum = if k == 0 { a(i, k) * b(k, j) } else { sum + a(i, k) * b(k, j) };
        }
        sum
    });
}

/// `dst[:, j] ← Σₖ column(k) weight(k, j)`.
#[inline]
fn combine_columns<'a, T: Real, M: Update>(
    mode: M,
    dst: &mut impl DenseMut<T>,
    inner: usize,
    column: impl Fn(usize) -> &'a [T],
    weight: impl Fn(usize, usize) -> T,
) {
    let (nrows, ncols) = dst.extents();
    for j in 0..ncols {
        if let Some(dst) = dst.column_mut(j) {
            combine(mode, dst, inner, &column, |k| weight(k, j));
        } else {
            for i in 0..nrows {
                let terms = (0..inner).map(|k| column(k)[i] * weight(k, j));
                mode.put(dst.at_mut(i, j), terms.fold(T::zero(), |sum, term| sum + term));
            }
        }
    }
}

/// `dst ← Σₖ column(k) weight(k)`, four columns in one pass over `dst`.
#[inline]
fn combine<'a, T: Real, M: Update>(
    mode: M,
    dst: &mut [T],
    inner: usize,
    column: impl Fn(usize) -> &'a [T],
    weight: impl Fn(usize) -> T,
) {
    let n = dst.len();
    let column = |k| &column(k)[..n];
    let first = inner % 4;
    if M::BETA_IS_ZERO && first == 0 {
        dst.fill(T::zero());
    }
    for k in 0..first {
        let (a, weight) = (column(k), weight(k));
        if k == 0 {
            (0..n).for_each(|i| mode.put(&mut dst[i], a[i] * weight));
        } else {
            (0..n).for_each(|i| Add.put(&mut dst[i], a[i] * weight));
        }
    }
    for k in (first..inner).step_by(4) {
        let (a, b, c, d) = (column(k), column(k + 1), column(k + 2), column(k + 3));
        let (p, q, r, s) = (weight(k), weight(k + 1), weight(k + 2), weight(k + 3));
        (0..n).for_each(|i| dst[i] += (a[i] * p + b[i] * q) + (c[i] * r + d[i] * s));
    }
}

/// `dst[i, j] ← ⟨a(i), b(j)⟩`, four `a(i)` in one pass over `b(j)`.
#[inline]
fn dot_columns<'a, T: Real, M: Update>(
    mode: M,
    dst: &mut impl DenseMut<T>,
    a: impl Fn(usize) -> &'a [T],
    b: impl Fn(usize) -> &'a [T],
) {
    let (nrows, ncols) = dst.extents();
    let whole = nrows - nrows % 4;
    for j in 0..ncols {
        let b = b(j);
        for i in (0..whole).step_by(4) {
            let sums = kernel::dots([a(i), a(i + 1), a(i + 2), a(i + 3)], b);
            for (k, sum) in sums.into_iter().enumerate() {
                mode.put(dst.at_mut(i + k, j), sum);
            }
        }
        for i in whole..nrows {
            mode.put(dst.at_mut(i, j), kernel::dot(a(i), b));
        }
    }
}

/// The columns of a matrix as slices: copied if its rows are not adjacent.
enum Columns<'a, T: Real, A: Dense<T>> {
    Borrowed(&'a A),
    Copied(Cow<'a, [T]>, usize),
}

impl<'a, T: Real, A: Dense<T>> Columns<'a, T, A> {
    #[inline]
    fn of(a: &'a A) -> Self {
        let (nrows, ncols) = a.extents();
        if ncols == 0 || a.column(0).is_some() {
            Columns::Borrowed(a)
        } else {
            Columns::Copied(a.contiguous(), nrows)
        }
    }

    #[inline]
    fn get(&self, j: usize) -> &[T] {
        match self {
            Columns::Borrowed(a) => a.column(j).unwrap_or_default(),
            Columns::Copied(elements, nrows) => &elements[j * nrows..][..*nrows],
        }
    }
}

/// `mᵀ` over the elements of `m`, which has the given shape.
#[inline]
fn transposed<T: Real>(
    elements: &[T],
    (nrows, ncols): (usize, usize),
) -> MatrixView<'_, T, Dyn, Dyn, Dyn, Dyn> {
    let (rstride, cstride) = (Dyn(nrows), Dyn(1));
    MatrixView::from_slice_with_strides_generic(elements, Dyn(ncols), Dyn(nrows), rstride, cstride)
}

#[inline]
fn beta<T: Real, M: Update>() -> T {
    if M::BETA_IS_ZERO { T::zero() } else { T::one() }
}
