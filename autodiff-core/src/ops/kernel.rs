//! Loops over the elements of matrices.
//!
//! Contiguous operands are re-sliced to one length before an indexed loop, which removes the
//! bounds checks and lets LLVM vectorise; the others go through indices.

use super::Update;
use crate::Real;
use crate::elements::{Dense, DenseMut};
use crate::tangent::assert_same_shape;

/// `dst ← f(a)`, element by element.
#[inline]
pub(super) fn unary<T: Real, M: Update>(
    mode: M,
    dst: &mut impl DenseMut<T>,
    a: &impl Dense<T>,
    f: impl Fn(T) -> T,
) {
    let (nrows, ncols) = dst.extents();
    assert_same_shape((nrows, ncols), a.extents());
    let n = nrows * ncols;
    if let (Some(dst), Some(a)) = (dst.slice_mut(), a.slice()) {
        let (dst, a) = (&mut dst[..n], &a[..n]);
        for i in 0..n {
            mode.put(&mut dst[i], f(a[i]));
        }
        return;
    }
    indexed(mode, dst, |i, j| f(a.at(i, j)));
}

/// `dst ← f(a, b)`, element by element.
#[inline]
pub(super) fn binary<T: Real, M: Update>(
    mode: M,
    dst: &mut impl DenseMut<T>,
    a: &impl Dense<T>,
    b: &impl Dense<T>,
    f: impl Fn(T, T) -> T,
) {
    let (nrows, ncols) = dst.extents();
    assert_same_shape((nrows, ncols), a.extents());
    assert_same_shape((nrows, ncols), b.extents());
    let n = nrows * ncols;
    if let (Some(dst), Some(a), Some(b)) = (dst.slice_mut(), a.slice(), b.slice()) {
        let (dst, a, b) = (&mut dst[..n], &a[..n], &b[..n]);
        for i in 0..n {
            mode.put(&mut dst[i], f(a[i], b[i]));
        }
        return;
    }
    indexed(mode, dst, |i, j| f(a.at(i, j), b.at(i, j)));
}

/// `dst[i, j] ← f(i, j)`, column by column.
#[inline]
pub(super) fn indexed<T: Real, M: Update>(
    mode: M,
    dst: &mut impl DenseMut<T>,
    f: impl Fn(usize, usize) -> T,
) {
    let (nrows, ncols) = dst.extents();
    for j in 0..ncols {
        for i in 0..nrows {
            mode.put(dst.at_mut(i, j), f(i, j));
        }
    }
}

/// `f(a)` element by element, as an owned matrix in the shape of `a`.
#[inline]
pub(super) fn mapped<T: Real, A: Dense<T>>(a: &A, f: impl Fn(T) -> T) -> A::Owned {
    let mut y = a.filled_like(T::zero());
    unary(super::Set, &mut y, a, f);
    y
}

/// `Σᵢⱼ aᵢⱼ bᵢⱼ`.
#[inline]
pub(super) fn inner<T: Real>(a: &impl Dense<T>, b: &impl Dense<T>) -> T {
    let (nrows, ncols) = a.extents();
    assert_same_shape((nrows, ncols), b.extents());
    if let (Some(a), Some(b)) = (a.slice(), b.slice()) {
        return dot(a, b);
    }
    let mut sum = T::zero();
    for j in 0..ncols {
        for i in 0..nrows {
            sum += a.at(i, j) * b.at(i, j);
        }
    }
    sum
}

/// `Σᵢⱼ aᵢⱼ`.
#[inline]
pub(super) fn total<T: Real>(a: &impl Dense<T>) -> T {
    let (nrows, ncols) = a.extents();
    if let Some(a) = a.slice() {
        return sum(a);
    }
    let mut sum = T::zero();
    for j in 0..ncols {
        for i in 0..nrows {
            sum += a.at(i, j);
        }
    }
    sum
}

/// Independent running sums: a single one would be a chain of dependent additions.
const LANES: usize = 8;

/// `Σ aᵢ bᵢ` over slices of equal length.
#[inline]
pub(super) fn dot<T: Real>(a: &[T], b: &[T]) -> T {
    let mut lanes = [T::zero(); LANES];
    let (a, b) = (a.chunks_exact(LANES), b.chunks_exact(LANES));
    let rest = a.remainder().iter().zip(b.remainder());
    let rest = rest.fold(T::zero(), |sum, (a, b)| sum + *a * *b);
    for (a, b) in a.zip(b) {
        for lane in 0..LANES {
            lanes[lane] += a[lane] * b[lane];
        }
    }
    rest + sum_of_lanes(lanes)
}

/// `Σᵢ a[k]ᵢ bᵢ` for four slices: `b` is read once.
#[inline]
pub(super) fn dots<T: Real>(a: [&[T]; 4], b: &[T]) -> [T; 4] {
    const LANES: usize = 4;
    let n = b.len();
    let a = a.map(|a| &a[..n]);
    let b_chunks = b.as_chunks::<LANES>().0;
    let [p, q, r, s] = a.map(|a| &a.as_chunks::<LANES>().0[..b_chunks.len()]);
    let mut lanes = [[T::zero(); LANES]; 4];
    for c in 0..b_chunks.len() {
        for lane in 0..LANES {
            let b = b_chunks[c][lane];
            lanes[0][lane] += p[c][lane] * b;
            lanes[1][lane] += q[c][lane] * b;
            lanes[2][lane] += r[c][lane] * b;
            lanes[3][lane] += s[c][lane] * b;
        }
    }
    let mut sums = lanes.map(|[p, q, r, s]| (p + q) + (r + s));
    for i in n - n % LANES..n {
        for k in 0..4 {
            sums[k] += a[k][i] * b[i];
        }
    }
    sums
}

/// `Σ aᵢ`.
#[inline]
fn sum<T: Real>(a: &[T]) -> T {
    let mut lanes = [T::zero(); LANES];
    let a = a.chunks_exact(LANES);
    let rest = a.remainder().iter().fold(T::zero(), |sum, a| sum + *a);
    for a in a {
        for lane in 0..LANES {
            lanes[lane] += a[lane];
        }
    }
    rest + sum_of_lanes(lanes)
}

#[inline]
fn sum_of_lanes<T: Real>([a, b, c, d, e, f, g, h]: [T; LANES]) -> T {
    ((a + b) + (c + d)) + ((e + f) + (g + h))
}
