//! Quotients, inner products, fills and the shares of tied extrema.

use nalgebra::{Dim, Matrix};

use super::{Update, kernel};
use crate::Real;
use crate::elements::{Dense, Elements};

/// A cotangent that can be divided by a scalar.
#[diagnostic::on_unimplemented(message = "`{Self}` divided by `{B}` has no derivative rule")]
pub trait Quotient<B> {
    /// The type of the quotient.
    type Output;

    /// `self / b`, and `0` where `self` is zero.
    fn quotient(&self, b: &B) -> Self::Output;
}

/// `y_bar / b`, and `0` where `y_bar` is zero: the cotangent of `a` in `y = a / b`.
#[inline]
pub fn quotient<Y: Quotient<B>, B>(y_bar: &Y, b: &B) -> Y::Output {
    y_bar.quotient(b)
}

impl<T: Real> Quotient<T> for T {
    type Output = T;

    #[inline]
    fn quotient(&self, b: &T) -> T {
        guarded_quotient(*self, *b)
    }
}

impl<T: Real, R: Dim, C: Dim, S: Elements<T, R, C>> Quotient<T> for Matrix<T, R, C, S> {
    type Output = Matrix<T, R, C, S::Owned>;

    #[inline]
    fn quotient(&self, b: &T) -> Self::Output {
        kernel::mapped(self, |y| guarded_quotient(y, *b))
    }
}

/// A cotangent that can be divided element by element.
#[diagnostic::on_unimplemented(
    message = "`component_div` here means nalgebra's, which `{Self}` by `{B}` is not"
)]
pub trait ComponentQuotient<B> {
    /// The type of the quotient.
    type Output;

    /// `selfᵢⱼ / bᵢⱼ`, and `0` where `selfᵢⱼ` is zero.
    fn component_quotient(&self, b: &B) -> Self::Output;
}

/// `ȳᵢⱼ / bᵢⱼ`, and `0` where `ȳᵢⱼ` is zero: the cotangent of `a` in `y = a.component_div(b)`.
///
/// # Panics
/// If the shapes differ.
#[inline]
pub fn component_quotient<Y: ComponentQuotient<B>, B>(y_bar: &Y, b: &B) -> Y::Output {
    y_bar.component_quotient(b)
}

impl<T, R1, C1, S1, R2, C2, S2> ComponentQuotient<Matrix<T, R2, C2, S2>> for Matrix<T, R1, C1, S1>
where
    T: Real,
    R1: Dim,
    C1: Dim,
    S1: Elements<T, R1, C1>,
    R2: Dim,
    C2: Dim,
    S2: Elements<T, R2, C2>,
{
    type Output = Matrix<T, R1, C1, S1::Owned>;

    #[inline]
    fn component_quotient(&self, b: &Matrix<T, R2, C2, S2>) -> Self::Output {
        let mut y = self.filled_like(T::zero());
        kernel::binary(super::Set, &mut y, self, b, guarded_quotient);
        y
    }
}

#[inline]
pub(super) fn guarded_quotient<T: Real>(y_bar: T, b: T) -> T {
    if y_bar == T::zero() { T::zero() } else { y_bar / b }
}

/// Two values of one space that have an inner product.
#[diagnostic::on_unimplemented(message = "`{Self}` and `{B}` have no inner product")]
pub trait Inner<B> {
    /// The scalar.
    type Output;

    /// `Σᵢⱼ selfᵢⱼ bᵢⱼ`.
    fn inner(&self, b: &B) -> Self::Output;
}

/// `Σᵢⱼ aᵢⱼ bᵢⱼ`; of scalars, the product.
///
/// # Panics
/// If the shapes differ.
#[inline]
pub fn inner<A: Inner<B>, B>(a: &A, b: &B) -> A::Output {
    a.inner(b)
}

impl<T: Real> Inner<T> for T {
    type Output = T;

    #[inline]
    fn inner(&self, b: &T) -> T {
        *self * *b
    }
}

impl<T, R1, C1, S1, R2, C2, S2> Inner<Matrix<T, R2, C2, S2>> for Matrix<T, R1, C1, S1>
where
    T: Real,
    R1: Dim,
    C1: Dim,
    S1: Elements<T, R1, C1>,
    R2: Dim,
    C2: Dim,
    S2: Elements<T, R2, C2>,
{
    type Output = T;

    #[inline]
    fn inner(&self, b: &Matrix<T, R2, C2, S2>) -> T {
        kernel::inner(self, b)
    }
}

/// A matrix that can be filled with a scalar.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot be filled with a scalar")]
pub trait Fill<T> {
    /// The owned matrix.
    type Output;

    /// A matrix in the shape of `self`, each element `s`.
    fn filled(&self, s: T) -> Self::Output;

    /// The sum of the elements.
    fn total(&self) -> T;
}

impl<T: Real, R: Dim, C: Dim, S: Elements<T, R, C>> Fill<T> for Matrix<T, R, C, S> {
    type Output = Matrix<T, R, C, S::Owned>;

    #[inline]
    fn filled(&self, s: T) -> Self::Output {
        self.filled_like(s)
    }

    #[inline]
    fn total(&self) -> T {
        kernel::total(self)
    }
}

/// An owned matrix in the shape of `m`, each element `s`.
#[inline]
pub fn fill<T: Real, A: Fill<T>>(m: &A, s: &T) -> A::Output {
    m.filled(*s)
}

/// The cotangent of `s` in `fill(m, s)`: `s̄ = Σ m̄ᵢⱼ`.
#[inline]
pub fn fill_adjoint<T: Real, A: Fill<T>>(_s: &T, m_bar: &A) -> T {
    m_bar.total()
}

/// Puts the cotangent of `s` in `fill(m, s)` into `dst`: `s̄ = Σ m̄ᵢⱼ`.
#[inline]
pub fn fill_adjoint_into<M: Update, T: Real, A: Fill<T>>(mode: M, dst: &mut T, _s: &T, m_bar: &A) {
    mode.put(dst, m_bar.total());
}

/// `1/k` at each of the `k` elements of `m` that equal its maximum, `0` elsewhere.
///
/// NaN elements are skipped, as `max` skips them, unless there are no others.
#[inline]
pub fn max_shares<T, R, C, S>(m: &Matrix<T, R, C, S>) -> Matrix<T, R, C, S::Owned>
where
    T: Real,
    R: Dim,
    C: Dim,
    S: Elements<T, R, C>,
{
    shares(m, |element, best| element > best)
}

/// `1/k` at each of the `k` elements of `m` that equal its minimum, `0` elsewhere: see
/// [`max_shares`].
#[inline]
pub fn min_shares<T, R, C, S>(m: &Matrix<T, R, C, S>) -> Matrix<T, R, C, S::Owned>
where
    T: Real,
    R: Dim,
    C: Dim,
    S: Elements<T, R, C>,
{
    shares(m, |element, best| element < best)
}

/// Equal shares for the elements that none other `beats`.
#[inline]
fn shares<T, R, C, S>(
    m: &Matrix<T, R, C, S>,
    beats: impl Fn(T, T) -> bool,
) -> Matrix<T, R, C, S::Owned>
where
    T: Real,
    R: Dim,
    C: Dim,
    S: Elements<T, R, C>,
{
    let is_nan = |x: T| x.partial_cmp(&x).is_none();
    let better = |best: T, x: T| if is_nan(best) || beats(x, best) { x } else { best };
    let Some(best) = m.iter().copied().reduce(better) else {
        return m.filled_like(T::zero());
    };
    let ties = |x: T| x == best || is_nan(best);
    let count = m.iter().filter(|x| ties(**x)).fold(T::zero(), |count, _| count + T::one());
    let share = T::one() / count;
    kernel::mapped(m, |x| if ties(x) { share } else { T::zero() })
}
