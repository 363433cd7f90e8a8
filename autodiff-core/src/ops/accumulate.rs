//! `dst ← ±y_bar` between tangents that have the same coordinates but not always the same type.

use nalgebra::storage::RawStorageMut;
use nalgebra::{Dim, Matrix};

use super::{Update, kernel};
use crate::elements::Elements;
use crate::generated::ConstantParameter;
use crate::tangent::assert_same_length;
use crate::{Real, Tangent};

/// A buffer that cotangents of type `Y` can be put into.
///
/// Every tangent implements it for itself. Matrices accept any storage and any mix of static and
/// dynamic dimensions, slices, vectors and arrays accept each other.
#[diagnostic::on_unimplemented(
    message = "a derivative of type `{Y}` cannot reach one of type `{Self}`",
    note = "a `#[constant]` field carries no derivative: store only `detach(..)` in it, or do not mark it"
)]
pub trait Accumulate<Y: ?Sized> {
    /// `dst ← y_bar`.
    ///
    /// # Panics
    /// If the shapes differ.
    fn put<M: Update>(mode: M, dst: &mut Self, y_bar: &Y);

    /// `dst ← -y_bar`.
    ///
    /// # Panics
    /// If the shapes differ.
    fn put_negated<M: Update>(mode: M, dst: &mut Self, y_bar: &Y);
}

/// `dst ← y_bar`.
///
/// # Panics
/// If the shapes differ.
#[inline]
pub fn accumulate<M: Update, D, Y>(mode: M, dst: &mut D, y_bar: &Y)
where
    D: Accumulate<Y> + ?Sized,
    Y: ?Sized,
{
    D::put(mode, dst, y_bar);
}

/// `dst ← -y_bar`.
///
/// # Panics
/// If the shapes differ.
#[inline]
pub fn accumulate_negated<M: Update, D, Y>(mode: M, dst: &mut D, y_bar: &Y)
where
    D: Accumulate<Y> + ?Sized,
    Y: ?Sized,
{
    D::put_negated(mode, dst, y_bar);
}

/// Written out for the two scalars, and a supertrait of `Real`: a blanket implementation would
/// exclude the one for `Box`.
macro_rules! scalars {
    ($($T:ident)*) => {$(
        impl Accumulate<$T> for $T {
            #[inline(always)]
            fn put<M: Update>(mode: M, dst: &mut $T, y_bar: &$T) {
                mode.put(dst, *y_bar);
            }

            #[inline(always)]
            fn put_negated<M: Update>(mode: M, dst: &mut $T, y_bar: &$T) {
                mode.put(dst, -*y_bar);
            }
        }
    )*};
}

scalars! { f32 f64 }

/// A second implementation, so that a number which cannot reach a constant field is told so.
impl Accumulate<ConstantParameter> for () {
    #[inline(always)]
    fn put<M: Update>(_: M, (): &mut (), _: &ConstantParameter) {}

    #[inline(always)]
    fn put_negated<M: Update>(_: M, (): &mut (), _: &ConstantParameter) {}
}

/// The box of a number receives what the number does.
macro_rules! boxed_scalars {
    ($($T:ident)*) => {$(
        impl Accumulate<$T> for Box<$T> {
            #[inline(always)]
            fn put<M: Update>(mode: M, dst: &mut Box<$T>, y_bar: &$T) {
                mode.put(&mut **dst, *y_bar);
            }

            #[inline(always)]
            fn put_negated<M: Update>(mode: M, dst: &mut Box<$T>, y_bar: &$T) {
                mode.put(&mut **dst, -*y_bar);
            }
        }
    )*};
}

boxed_scalars! { f32 f64 }

impl<T, R1, C1, S1, R2, C2, S2> Accumulate<Matrix<T, R2, C2, S2>> for Matrix<T, R1, C1, S1>
where
    T: Real,
    R1: Dim,
    C1: Dim,
    S1: Elements<T, R1, C1> + RawStorageMut<T, R1, C1>,
    R2: Dim,
    C2: Dim,
    S2: Elements<T, R2, C2>,
{
    #[inline]
    fn put<M: Update>(mode: M, dst: &mut Self, y_bar: &Matrix<T, R2, C2, S2>) {
        kernel::unary(mode, dst, y_bar, |y| y);
    }

    #[inline]
    fn put_negated<M: Update>(mode: M, dst: &mut Self, y_bar: &Matrix<T, R2, C2, S2>) {
        kernel::unary(mode, dst, y_bar, |y: T| -y);
    }
}

impl<T: Accumulate<U>, U> Accumulate<[U]> for [T] {
    #[inline]
    fn put<M: Update>(mode: M, dst: &mut [T], y_bar: &[U]) {
        assert_same_length(dst.len(), y_bar.len());
        dst.iter_mut().zip(y_bar).for_each(|(x, y)| T::put(mode, x, y));
    }

    #[inline]
    fn put_negated<M: Update>(mode: M, dst: &mut [T], y_bar: &[U]) {
        assert_same_length(dst.len(), y_bar.len());
        dst.iter_mut().zip(y_bar).for_each(|(x, y)| T::put_negated(mode, x, y));
    }
}

/// Pairs that defer to what both contain.
macro_rules! deferred {
    ($(impl[$($generics:tt)*] $Dst:ty, $Src:ty => $dst:ty, $src:ty;)*) => {$(
        impl<T: Accumulate<U>, U, $($generics)*> Accumulate<$Src> for $Dst {
            #[inline]
            fn put<M: Update>(mode: M, dst: &mut $Dst, y_bar: &$Src) {
                <$dst as Accumulate<$src>>::put(mode, dst, y_bar);
            }

            #[inline]
            fn put_negated<M: Update>(mode: M, dst: &mut $Dst, y_bar: &$Src) {
                <$dst as Accumulate<$src>>::put_negated(mode, dst, y_bar);
            }
        }
    )*};
}

deferred! {
    impl[] [T], Vec<U> => [T], [U];
    impl[] Vec<T>, [U] => [T], [U];
    impl[] Vec<T>, Vec<U> => [T], [U];
    impl[const N: usize] [T], [U; N] => [T], [U];
    impl[const N: usize] Vec<T>, [U; N] => [T], [U];
    impl[const N: usize] [T; N], [U] => [T], [U];
    impl[const N: usize] [T; N], Vec<U> => [T], [U];
    impl[const N: usize] [T; N], [U; N] => [T], [U];
    impl[] Box<T>, Box<U> => T, U;
}

/// `None` counts as zero: it adds nothing, and assigns zeros to a `Some`.
impl<T: Accumulate<T> + Tangent + Clone> Accumulate<Option<T>> for Option<T> {
    fn put<M: Update>(mode: M, dst: &mut Option<T>, y_bar: &Option<T>) {
        match (dst, y_bar) {
            (Some(x), Some(y)) => T::put(mode, x, y),
            (none @ None, Some(y)) => *none = Some(y.clone()),
            (Some(x), None) if M::BETA_IS_ZERO => x.reset_to_zero(),
            (_, None) => {}
        }
    }

    fn put_negated<M: Update>(mode: M, dst: &mut Option<T>, y_bar: &Option<T>) {
        match (dst, y_bar) {
            (Some(x), Some(y)) => T::put_negated(mode, x, y),
            (none @ None, Some(y)) => {
                let mut negated = y.clone();
                T::put_negated(super::Set, &mut negated, y);
                *none = Some(negated);
            }
            (Some(x), None) if M::BETA_IS_ZERO => x.reset_to_zero(),
            (_, None) => {}
        }
    }
}

macro_rules! tuples {
    ($(($($X:ident $Y:ident $i:tt)*))*) => {$(
        #[allow(unused_variables, reason = "the empty tuple has no coordinates")]
        impl<$($X: Accumulate<$Y>, $Y),*> Accumulate<($($Y,)*)> for ($($X,)*) {
            #[inline]
            fn put<Mode: Update>(mode: Mode, dst: &mut Self, y_bar: &($($Y,)*)) {
                $($X::put(mode, &mut dst.$i, &y_bar.$i);)*
            }

            #[inline]
            fn put_negated<Mode: Update>(mode: Mode, dst: &mut Self, y_bar: &($($Y,)*)) {
                $($X::put_negated(mode, &mut dst.$i, &y_bar.$i);)*
            }
        }
    )*};
}

tuples! {
    ()
    (A P 0)
    (A P 0 B Q 1)
    (A P 0 B Q 1 C R 2)
    (A P 0 B Q 1 C R 2 D S 3)
    (A P 0 B Q 1 C R 2 D S 3 E T 4)
    (A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5)
    (A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6)
    (A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7)
    (A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7 I Y 8)
    (A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7 I Y 8 J Z 9)
    (A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7 I Y 8 J Z 9 K AA 10)
    (A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7 I Y 8 J Z 9 K AA 10 L BB 11)
}
