//! Places: copies of what they hold, and changes of it.

use nalgebra::constraint::{SameNumberOfColumns, SameNumberOfRows, ShapeConstraint};
use nalgebra::storage::{RawStorage, RawStorageMut};
use nalgebra::{Dim, Matrix, Scalar};

use super::{Accumulate, Contribution, Update, accumulate};
use crate::elements::{Dense, Elements};
use crate::{Differentiable, Real, Tangent};

/// The buffer for the cotangent of the slice `x`; the compiler knows from here on that they have the
/// same length.
///
/// # Panics
/// If they have not; both lengths are in the message.
#[inline(always)]
#[track_caller]
pub fn fit<'b, B, X>(buffer: &'b mut [B], x: &[X]) -> &'b mut [B] {
    assert!(
        buffer.len() == x.len(),
        "the buffer for the gradient has length {}, and the slice has {}",
        buffer.len(),
        x.len()
    );
    &mut buffer[..x.len()]
}

/// A value or a view of one, of which there can be an owned copy.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot be copied for the reverse sweep")]
pub trait Own {
    /// The type of the copy.
    type Owned;

    /// An owned copy.
    fn own(&self) -> Self::Owned;
}

/// An owned copy of a value or a view.
#[inline(always)]
pub fn own<X: Own + ?Sized>(x: &X) -> X::Owned {
    x.own()
}

macro_rules! owned_by_clone {
    ($(impl[$($generics:tt)*] $Type:ty;)*) => {$(
        impl<$($generics)*> Own for $Type {
            type Owned = Self;

            #[inline(always)]
            fn own(&self) -> Self {
                self.clone()
            }
        }
    )*};
}

owned_by_clone! {
    impl[] f64;
    impl[] f32;
    impl[] ();
    impl[T: Clone] Vec<T>;
    impl[T: Clone] Option<T>;
    impl[T: Clone] Box<T>;
    impl[T: Clone, E: Clone] Result<T, E>;
    impl[T: Clone, const N: usize] [T; N];
    impl[A: Clone] (A,);
    impl[A: Clone, B: Clone] (A, B);
    impl[A: Clone, B: Clone, C: Clone] (A, B, C);
    impl[A: Clone, B: Clone, C: Clone, D: Clone] (A, B, C, D);
    impl[A: Clone, B: Clone, C: Clone, D: Clone, E: Clone] (A, B, C, D, E);
    impl[A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone] (A, B, C, D, E, F);
    impl[A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone] (A, B, C, D, E, F, G);
    impl[A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone, H: Clone] (A, B, C, D, E, F, G, H);
    impl[A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone, H: Clone, I: Clone] (A, B, C, D, E, F, G, H, I);
    impl[A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone, H: Clone, I: Clone, J: Clone] (A, B, C, D, E, F, G, H, I, J);
    impl[A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone, H: Clone, I: Clone, J: Clone, K: Clone] (A, B, C, D, E, F, G, H, I, J, K);
    impl[A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone, H: Clone, I: Clone, J: Clone, K: Clone, L: Clone] (A, B, C, D, E, F, G, H, I, J, K, L);
}

impl<T: Clone> Own for [T] {
    type Owned = Vec<T>;

    #[inline(always)]
    fn own(&self) -> Vec<T> {
        self.to_vec()
    }
}

impl<T: Real, R: Dim, C: Dim, S: Elements<T, R, C>> Own for Matrix<T, R, C, S> {
    type Owned = Matrix<T, R, C, S::Owned>;

    #[inline]
    fn own(&self) -> Self::Owned {
        match Dense::slice(self) {
            Some(elements) => self.collected_like(elements.iter().copied()),
            None => self.collected_like(self.iter().copied()),
        }
    }
}

/// What `dst` holds; `dst` is zero from there on.
#[inline(always)]
pub fn take<X: Own + Tangent + ?Sized>(dst: &mut X) -> X::Owned {
    let taken = dst.own();
    dst.reset_to_zero();
    taken
}

/// What the cotangent `dst` holds; from there on it is that of `x`, which may have another shape, and zero.
#[inline(always)]
pub fn exchange<X: Differentiable>(dst: &mut X::Tangent, x: &X) -> X::Tangent {
    std::mem::replace(dst, x.zero_tangent())
}

/// A place whose elements can be overwritten by those of a value.
#[diagnostic::on_unimplemented(
    message = "the elements of `{X}` cannot overwrite those of `{Self}`"
)]
pub trait CopyFrom<X: ?Sized> {
    /// Overwrites every element.
    ///
    /// # Panics
    /// If the shapes differ, with the message of nalgebra or the standard library.
    fn copy_all(&mut self, x: &X);
}

/// Overwrites the elements of `dst`.
///
/// # Panics
/// If the shapes differ, with the message of nalgebra or the standard library.
#[inline(always)]
pub fn copy_into<D: CopyFrom<X> + ?Sized, X: ?Sized>(dst: &mut D, x: &X) {
    dst.copy_all(x);
}

impl<T, R1, C1, S1, R2, C2, S2> CopyFrom<Matrix<T, R2, C2, S2>> for Matrix<T, R1, C1, S1>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    S1: RawStorageMut<T, R1, C1>,
    R2: Dim,
    C2: Dim,
    S2: RawStorage<T, R2, C2>,
    ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
{
    #[inline(always)]
    fn copy_all(&mut self, x: &Matrix<T, R2, C2, S2>) {
        self.copy_from(x);
    }
}

macro_rules! copy_slices {
    ($(impl[$($generics:tt)*] $Dst:ty, $Src:ty;)*) => {$(
        impl<T: Clone, $($generics)*> CopyFrom<$Src> for $Dst {
            #[inline(always)]
            fn copy_all(&mut self, x: &$Src) {
                self[..].clone_from_slice(&x[..]);
            }
        }
    )*};
}

copy_slices! {
    impl[] [T], [T];
    impl[] [T], Vec<T>;
    impl[] Vec<T>, [T];
    impl[] Vec<T>, Vec<T>;
    impl[const N: usize] [T], [T; N];
    impl[const N: usize] Vec<T>, [T; N];
    impl[const N: usize] [T; N], [T];
    impl[const N: usize] [T; N], Vec<T>;
    impl[const N: usize] [T; N], [T; N];
}

/// A sequence all of whose elements can be set.
pub trait FillWith<T> {
    /// Sets every element.
    fn fill_all(&mut self, value: T);
}

impl<T: Real, R: Dim, C: Dim, S: RawStorageMut<T, R, C>> FillWith<T> for Matrix<T, R, C, S> {
    #[inline(always)]
    fn fill_all(&mut self, value: T) {
        self.fill(value);
    }
}

impl<T: Real> FillWith<T> for [T] {
    #[inline(always)]
    fn fill_all(&mut self, value: T) {
        self.fill(value);
    }
}

impl<T: Real> FillWith<T> for Vec<T> {
    #[inline(always)]
    fn fill_all(&mut self, value: T) {
        self.fill(value);
    }
}

impl<T: Real, const N: usize> FillWith<T> for [T; N] {
    #[inline(always)]
    fn fill_all(&mut self, value: T) {
        self.fill(value);
    }
}

/// Sets every element of `dst`.
#[inline(always)]
pub fn fill_with<D: FillWith<T> + ?Sized, T: Real>(dst: &mut D, value: T) {
    dst.fill_all(value);
}

/// A sequence whose elements can be added up.
pub trait AddUp<T> {
    /// Adds every element to `sum`.
    fn add_up(&self, sum: &mut T);
}

impl<T: Tangent> AddUp<T> for [T] {
    #[inline]
    fn add_up(&self, sum: &mut T) {
        for x in self {
            sum.accumulate(x);
        }
    }
}

impl<T: Tangent> AddUp<T> for Vec<T> {
    #[inline]
    fn add_up(&self, sum: &mut T) {
        self.as_slice().add_up(sum);
    }
}

impl<T: Tangent, const N: usize> AddUp<T> for [T; N] {
    #[inline]
    fn add_up(&self, sum: &mut T) {
        self.as_slice().add_up(sum);
    }
}

impl<T: Real, R: Dim, C: Dim, S: RawStorage<T, R, C>> AddUp<T> for Matrix<T, R, C, S> {
    #[inline]
    fn add_up(&self, sum: &mut T) {
        self.iter().for_each(|x| *sum += *x);
    }
}

/// The cotangent of the value that was repeated.
#[inline]
pub fn repeat_adjoint<X, Y>(x: &X, y_bar: &Y) -> X::Tangent
where
    X: Differentiable,
    Y: AddUp<X::Tangent> + ?Sized,
{
    let mut sum = x.zero_tangent();
    y_bar.add_up(&mut sum);
    sum
}

/// The last element, removed.
///
/// # Panics
/// If there is none: the sweeps mirror each other.
#[inline(always)]
pub fn pop<T>(dst: &mut Vec<T>) -> T {
    dst.pop().expect("the forward sweep pushed this")
}

/// Appends what is in `last`.
#[inline(always)]
pub fn push_back<T: Clone>(dst: &mut Vec<T>, last: &Option<T>) {
    dst.extend(last.iter().cloned());
}

/// What `x` receives from the cotangent of `Box::new(x)`.
#[inline(always)]
#[expect(clippy::borrowed_box, reason = "the cotangent of a box is one")]
pub fn boxed_adjoint<X: Differentiable>(_x: &X, y_bar: &Box<X::Tangent>) -> X::Tangent {
    (**y_bar).clone()
}

/// The same, put into a buffer.
#[inline(always)]
#[expect(clippy::borrowed_box, reason = "the cotangent of a box is one")]
pub fn boxed_adjoint_into<M, D, X, Y>(mode: M, dst: &mut D, _x: &X, y_bar: &Box<Y>)
where
    M: Update,
    D: Accumulate<Y> + ?Sized,
    X: ?Sized,
{
    accumulate(mode, dst, &**y_bar);
}

/// A contribution of `(x, y_bar)`: what `x` receives from the cotangent of `Box::new(x)`.
#[derive(Debug)]
#[expect(clippy::borrowed_box, reason = "the cotangent of a box is one")]
pub struct BoxedAdjointTerm<'a, X: ?Sized, Y>(pub &'a X, pub &'a Box<Y>);

impl<D: Accumulate<Y> + ?Sized, X: ?Sized, Y> Contribution<D> for BoxedAdjointTerm<'_, X, Y> {
    #[inline(always)]
    fn put<M: Update>(self, mode: M, dst: &mut D) {
        accumulate(mode, dst, &**self.1);
    }
}

/// An empty sum, which is the native one: `-0.0` for floats.
#[inline(always)]
pub fn empty_sum<T: std::iter::Sum<T>>() -> T {
    std::iter::empty().sum()
}
