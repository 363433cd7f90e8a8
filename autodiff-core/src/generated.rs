//! Small things that only generated code names.

use crate::Real;

/// Stands for the tangent of a parameter that carries no derivative: `#[constant]`, not named in
/// `wrt(..)`, or of a type such as `usize`. There is no value of it.
#[derive(Clone, Copy, Debug)]
pub enum ConstantParameter {}

/// Evaluates an expression whose derivative the user stopped; its type is free.
#[inline(always)]
pub fn detached<R>(f: impl Fn() -> R) -> R {
    f()
}

/// Scalars are seen by value in verbatim expressions.
///
/// Method resolution prefers this trait to [`VisibleByReference`] on `&x`.
pub trait VisibleByValue {
    /// A copy of the scalar.
    #[must_use]
    fn visible(&self) -> Self;
}

impl<T: Real> VisibleByValue for T {
    #[inline(always)]
    fn visible(&self) -> T {
        *self
    }
}

/// Everything else is seen by reference.
pub trait VisibleByReference {
    /// What the reference points to.
    type Target: ?Sized;

    /// The reference itself.
    fn visible(&self) -> &Self::Target;
}

impl<T: ?Sized> VisibleByReference for &T {
    type Target = T;

    #[inline(always)]
    fn visible(&self) -> &T {
        self
    }
}

/// What a caller hands to a parameter of a pullback or of a forward mode: `&mut B` to accumulate
/// into, or `&B` for a tangent, if the argument has one.
///
/// A slice parameter takes the buffer of a `Vec` or array too, as the parameter itself does.
#[diagnostic::on_unimplemented(
    message = "this argument depends on an active parameter, but the function takes it as a constant, so a derivative would be lost",
    label = "an argument of this call",
    note = "wrap the argument in `detach(..)` if the derivative should stop here, or make the parameter active"
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

/// Fails to compile where `T` cannot carry a derivative.
pub const fn differentiable<T: crate::Differentiable + ?Sized>() {}
