//! Values through which no derivative flows.

use std::cmp::Ordering;
use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

use nalgebra::{Const, Dyn};

/// A type that has no derivative to lose: integers, `bool`, text, and containers of such.
#[diagnostic::on_unimplemented(
    message = "this expression uses an active variable and returns `{Self}`, so a derivative would be lost",
    note = "wrap it in `detach(..)` if the derivative should stop here, or call a `#[differentiable]` function"
)]
pub trait Inactive {}

macro_rules! inactive_types {
    ($($type:ty)*) => { $(impl Inactive for $type {})* };
}

macro_rules! inactive_containers {
    ($($container:ident)*) => { $(impl<R: Inactive> Inactive for $container<R> {})* };
}

macro_rules! inactive_tuples {
    ($(($($name:ident)+))*) => { $(impl<$($name: Inactive),+> Inactive for ($($name,)+) {})* };
}

inactive_types! {
    () bool char String Ordering RangeFull Dyn
    u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize
}
inactive_containers! {
    Option Vec Range RangeFrom RangeInclusive RangeTo RangeToInclusive
}
inactive_tuples! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }

impl Inactive for &str {}
impl<const N: usize> Inactive for Const<N> {}
impl<R: Inactive, const N: usize> Inactive for [R; N] {}
impl<R: Inactive, E: Inactive> Inactive for Result<R, E> {}

/// The value of `f`, an expression that mentions differentiated variables but carries no derivative.
///
/// `Fn` makes a hidden mutation or a move a compile error, [`Inactive`] a result that has a derivative.
#[inline(always)]
pub fn inactive<R: Inactive>(f: impl Fn() -> R) -> R {
    f()
}

/// The same of an expression that can change nothing but what carries no derivative.
#[inline(always)]
pub fn inactive_mut<R: Inactive>(mut f: impl FnMut() -> R) -> R {
    f()
}

/// `x` itself. Inside a differentiable function it stops the gradient: the result counts as a constant.
///
/// ```
/// use autodiff_core::detach;
///
/// assert_eq!(detach(3.0), 3.0);
/// ```
#[inline(always)]
pub fn detach<T>(x: T) -> T {
    x
}

/// What generated code calls for [`detach`](fn@detach): a function of the user that is called
/// `detach` too has no such namespace.
#[doc(hidden)]
#[derive(Debug)]
#[expect(non_camel_case_types, reason = "the namespace of a function")]
pub struct detach {}

impl detach {
    /// Evaluates an expression whose derivative stops; `Fn` makes a hidden mutation or a move a
    /// compile error.
    #[inline(always)]
    pub fn stop<R>(f: impl Fn() -> R) -> R {
        f()
    }
}
