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
