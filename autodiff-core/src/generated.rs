//! Small things that only generated code names.

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

/// Everything else is seen by reference.
pub trait VisibleByReference {
    /// What the reference points to.
    type Target: ?Sized;

    /// The reference itself.
    fn autodiff_visible(&self) -> &Self::Target;
}

impl<T: ?Sized> VisibleByReference for &T {
    type Target = T;

    #[inline(always)]
    fn autodiff_visible(&self) -> &T {
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

/// A matrix of nalgebra: what a method such as `norm`, `dot` or `map` is called on.
#[diagnostic::on_unimplemented(
    message = "a method of this name here means the one of nalgebra's matrices, and `{Self}` is none",
    label = "not a nalgebra matrix",
    note = "write a `#[differentiable]` function for your own method and call it, or wrap the call in `detach(..)`"
)]
pub trait NalgebraMatrix {}

impl<T, R, C, S> NalgebraMatrix for nalgebra::Matrix<T, R, C, S> {}
impl<M: NalgebraMatrix + ?Sized> NalgebraMatrix for &M {}

/// The receiver of a matrix method, which no trait of the user can stand in for.
#[inline(always)]
pub fn matrix<M: NalgebraMatrix + ?Sized>(x: &M) -> &M {
    x
}

/// The receiver of a method of `f64`.
#[inline(always)]
pub fn scalar<T: Real>(x: T) -> T {
    x
}
