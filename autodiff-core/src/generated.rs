//! Small things that only generated code names.

use std::marker::PhantomData;

use nalgebra::storage::RawStorage;
use nalgebra::{Dim, Matrix};

use crate::Real;

/// Stands for the tangent of a parameter that carries no derivative: `#[constant]`, not named in
/// `wrt(..)`, or of a type such as `usize`. There is no value of it.
#[derive(Clone, Copy, Debug)]
pub enum ConstantParameter {}

/// Scalars are seen by value in verbatim expressions.
///
/// Method resolution prefers this trait to [`VisibleByReference`] on `&x`.
pub trait VisibleByValue {
    /// A copy of the scalar.
    #[must_use]
    fn autodiff_visible(&self) -> Self;
}

impl<T: Real> VisibleByValue for T {
    #[inline(always)]
    fn autodiff_visible(&self) -> T {
        *self
    }
}

/// Written out: `Real` is a trait of this crate, so nobody can implement it for these.
macro_rules! visible_by_value {
    ($($T:ident)*) => {$(
        impl VisibleByValue for $T {
            #[inline(always)]
            fn autodiff_visible(&self) -> $T {
                *self
            }
        }
    )*};
}

visible_by_value! { bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

/// Everything else is seen by reference.
pub trait VisibleByReference {
    /// The reference.
    type Seen;

    /// The reference itself.
    fn autodiff_visible(&self) -> Self::Seen;
}

impl<'a, T: ?Sized> VisibleByReference for &'a T {
    type Seen = &'a T;

    #[inline(always)]
    fn autodiff_visible(&self) -> &'a T {
        self
    }
}

/// Inactive values that the reverse sweep needs: an owned copy, whether the variable holds the value
/// or a reference to it.
pub trait Recorded {
    /// The type of the copy.
    type Owned;

    /// An owned copy.
    fn autodiff_record(&self) -> Self::Owned;
}

impl<T: ToOwned + ?Sized> Recorded for &T {
    type Owned = T::Owned;

    #[inline(always)]
    fn autodiff_record(&self) -> T::Owned {
        (**self).to_owned()
    }
}

/// What a caller hands to a parameter of a pullback or of a forward mode: `&mut B` to accumulate
/// into, or `&B` for a tangent, if the argument has one.
///
/// A slice parameter takes the buffer of a `Vec` or array too, as the parameter itself does.
#[diagnostic::on_unimplemented(
    message = "this argument depends on an active parameter, but the function takes it as a constant, so a derivative would be lost",
    label = "an argument of this call",
    note = "make the parameter active; what is only read may also be wrapped in `detach(..)`"
)]
pub trait FromArgument<B>: Sized {
    /// The slot for this buffer.
    fn from_argument(buffer: Option<B>) -> Self;
}

impl<B> FromArgument<B> for Option<B> {
    #[inline(always)]
    fn from_argument(buffer: Option<B>) -> Self {
        buffer
    }
}

/// What is in a box may be passed by reference.
impl<'a, T> FromArgument<&'a mut Box<T>> for Option<&'a mut T> {
    #[inline(always)]
    fn from_argument(buffer: Option<&'a mut Box<T>>) -> Self {
        buffer.map(Box::as_mut)
    }
}

impl<'a, T> FromArgument<&'a Box<T>> for Option<&'a T> {
    #[inline(always)]
    fn from_argument(buffer: Option<&'a Box<T>>) -> Self {
        buffer.map(Box::as_ref)
    }
}

/// A `#[constant]` field has no derivative to lose.
impl<'a> FromArgument<&'a mut ()> for Option<&'a mut ConstantParameter> {
    #[inline(always)]
    fn from_argument(_buffer: Option<&'a mut ()>) -> Self {
        None
    }
}

impl<'a> FromArgument<&'a ()> for Option<&'a ConstantParameter> {
    #[inline(always)]
    fn from_argument(_buffer: Option<&'a ()>) -> Self {
        None
    }
}

/// A receiver that a method only reads was lent to it, in case that it changes it.
impl<'a, B: ?Sized> FromArgument<&'a mut B> for Option<&'a B> {
    #[inline(always)]
    fn from_argument(buffer: Option<&'a mut B>) -> Self {
        buffer.map(|buffer| &*buffer)
    }
}

impl<'a, T> FromArgument<&'a mut Vec<T>> for Option<&'a [T]> {
    #[inline(always)]
    fn from_argument(buffer: Option<&'a mut Vec<T>>) -> Self {
        buffer.map(|buffer| buffer.as_slice())
    }
}

impl<'a, T, const N: usize> FromArgument<&'a mut [T; N]> for Option<&'a [T]> {
    #[inline(always)]
    fn from_argument(buffer: Option<&'a mut [T; N]>) -> Self {
        buffer.map(|buffer| buffer.as_slice())
    }
}

impl<'a, T> FromArgument<&'a mut Vec<T>> for Option<&'a mut [T]> {
    #[inline(always)]
    fn from_argument(buffer: Option<&'a mut Vec<T>>) -> Self {
        buffer.map(Vec::as_mut_slice)
    }
}

impl<'a, T, const N: usize> FromArgument<&'a mut [T; N]> for Option<&'a mut [T]> {
    #[inline(always)]
    fn from_argument(buffer: Option<&'a mut [T; N]>) -> Self {
        buffer.map(<[T; N]>::as_mut_slice)
    }
}

impl<'a, T> FromArgument<&'a Vec<T>> for Option<&'a [T]> {
    #[inline(always)]
    fn from_argument(buffer: Option<&'a Vec<T>>) -> Self {
        buffer.map(Vec::as_slice)
    }
}

impl<'a, T, const N: usize> FromArgument<&'a [T; N]> for Option<&'a [T]> {
    #[inline(always)]
    fn from_argument(buffer: Option<&'a [T; N]>) -> Self {
        buffer.map(<[T; N]>::as_slice)
    }
}

/// The slot of a parameter for the cotangent or tangent of an argument.
#[inline(always)]
pub fn slot<B, S: FromArgument<B>>(buffer: Option<B>) -> S {
    S::from_argument(buffer)
}

/// The slot of a parameter that changes what carries no derivative: it must not carry one either.
#[diagnostic::on_unimplemented(
    message = "this argument is constant, but the function may store active values in it, so a derivative would be lost",
    label = "an argument of this call",
    note = "pass an active variable, or mark the parameter of the function `#[constant]`"
)]
pub trait ConstantSlot {
    /// An empty slot.
    fn empty() -> Self;
}

impl ConstantSlot for Option<&mut ConstantParameter> {
    #[inline(always)]
    fn empty() -> Self {
        None
    }
}

impl ConstantSlot for Option<&ConstantParameter> {
    #[inline(always)]
    fn empty() -> Self {
        None
    }
}

/// See [`ConstantSlot`].
#[inline(always)]
pub fn constant_slot<S: ConstantSlot>() -> S {
    S::empty()
}

/// What is indexed in the order in which it is iterated: slices, arrays, vectors, matrices.
#[diagnostic::on_unimplemented(
    message = "`iter`, `first`, `get` and loops over a value here mean those of slices, vectors and matrices, and `{Self}` is none",
    label = "no slice, vector or matrix",
    note = "loop over a field that is one, or mark a method of the type with `#[differentiable]` and call it by its path"
)]
pub trait Sequence {
    /// The number of elements.
    fn count(&self) -> usize;
}

impl<T> Sequence for [T] {
    #[inline(always)]
    fn count(&self) -> usize {
        self.len()
    }
}

impl<T> Sequence for Vec<T> {
    #[inline(always)]
    fn count(&self) -> usize {
        self.len()
    }
}

impl<T, const N: usize> Sequence for [T; N] {
    #[inline(always)]
    fn count(&self) -> usize {
        N
    }
}

impl<T, R: Dim, C: Dim, S: RawStorage<T, R, C>> Sequence for Matrix<T, R, C, S> {
    #[inline(always)]
    fn count(&self) -> usize {
        self.len()
    }
}

/// The number of elements of a [`Sequence`], behind any number of references.
pub trait Length {
    /// The number of elements.
    fn autodiff_len(&self) -> usize;
}

impl<X: Sequence + ?Sized> Length for X {
    #[inline(always)]
    fn autodiff_len(&self) -> usize {
        self.count()
    }
}

/// A type that is there only where `T` can carry a derivative. rustc checks a type before it looks into bodies, so that
/// its error is the first.
#[derive(Debug)]
pub struct Needs<T: crate::Differentiable + ?Sized>(PhantomData<T>);

/// A matrix of nalgebra: what a method such as `norm`, `dot` or `map` is called on.
#[diagnostic::on_unimplemented(
    message = "a method of this name here means the one of nalgebra's matrices, and `{Self}` is none",
    label = "not a nalgebra matrix",
    note = "write a `#[differentiable]` function for your own method and call it, or wrap the call in `detach(..)`"
)]
pub trait NalgebraMatrix {}

impl<T, R, C, S> NalgebraMatrix for Matrix<T, R, C, S> {}
impl<M: NalgebraMatrix + ?Sized> NalgebraMatrix for &M {}

/// The receiver of a matrix method, which no trait of the user can stand in for.
#[inline(always)]
pub fn matrix<M: NalgebraMatrix + ?Sized>(x: &M) -> &M {
    x
}

/// What a `map` over numbers is called on: a matrix of nalgebra or an array.
#[diagnostic::on_unimplemented(
    message = "`map` here means the one of nalgebra's matrices and of arrays, and `{Self}` is neither",
    label = "neither a nalgebra matrix nor an array",
    note = "write a loop or a chain of iterators, a `#[differentiable]` function for your own `map`, or wrap the call in `detach(..)`"
)]
pub trait Mappable {}

impl<T, R, C, S> Mappable for Matrix<T, R, C, S> {}
impl<T, const N: usize> Mappable for [T; N] {}
impl<M: Mappable + ?Sized> Mappable for &M {}

/// The receiver of `map`.
#[inline(always)]
pub fn mappable<M: Mappable + ?Sized>(x: &M) -> &M {
    x
}

/// The receiver of a method of `f64`.
#[inline(always)]
pub fn scalar<T: Real>(x: T) -> T {
    x
}

/// A copy of what may change later.
#[inline(always)]
pub fn snapshot<T: ToOwned + ?Sized>(x: &T) -> T::Owned {
    x.to_owned()
}

/// A value that borrows nothing: what a variable can begin with that active values are stored in.
#[diagnostic::on_unimplemented(
    message = "active values are stored in this variable, which is a reference or a view that is not understood",
    label = "`{Self}` does not own what it holds",
    note = "borrow by name (`&mut x`, `&mut x[a..b]`, `x.column_mut(j)`, `x.split_at_mut(k)`), or copy the value first"
)]
pub trait Owned {}

impl Owned for f64 {}
impl Owned for f32 {}
impl<T: Owned> Owned for Vec<T> {}
impl<T: Owned> Owned for Option<T> {}
impl<T: Owned> Owned for Box<T> {}
impl<T: Owned, E> Owned for Result<T, E> {}
impl<T: Owned, const N: usize> Owned for [T; N] {}
impl<T, R: Dim, C: Dim> Owned for Matrix<T, R, C, nalgebra::VecStorage<T, R, C>> {}
impl<T, const R: usize, const C: usize> Owned
    for Matrix<T, nalgebra::Const<R>, nalgebra::Const<C>, nalgebra::ArrayStorage<T, R, C>>
{
}

macro_rules! owned_tuples {
    ($(($($X:ident)*))*) => { $(impl<$($X: Owned),*> Owned for ($($X,)*) {})* };
}

owned_tuples! {
    () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H) (A B C D E F G H I) (A B C D E F G H I J) (A B C D E F G H I J K) (A B C D E F G H I J K L)
}

/// `x`, which must own what it holds.
#[inline(always)]
pub fn owned<T: Owned>(x: T) -> T {
    x
}
