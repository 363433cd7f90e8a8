//! Operands that a later statement still needs.

use nalgebra::{Dim, Matrix};

/// A value that an operator may consume although it is needed again.
///
/// `keep(&w) * keep(&x)` has the type that `w * x` had, and moves nothing: scalars are copied, matrices are borrowed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no derivative rules for operators and methods of numbers and matrices",
    note = "write a `#[differentiable]` function for your own type and call it"
)]
pub trait Operand<'a> {
    /// What takes the place of the value in an expression.
    type Ref;

    /// The value as an operand.
    fn keep(&'a self) -> Self::Ref;
}

impl<'a> Operand<'a> for f64 {
    type Ref = f64;

    #[inline(always)]
    fn keep(&'a self) -> f64 {
        *self
    }
}

impl<'a> Operand<'a> for f32 {
    type Ref = f32;

    #[inline(always)]
    fn keep(&'a self) -> f32 {
        *self
    }
}

impl<'a, T: 'a, R: Dim + 'a, C: Dim + 'a, S: 'a> Operand<'a> for Matrix<T, R, C, S> {
    type Ref = &'a Matrix<T, R, C, S>;

    #[inline(always)]
    fn keep(&'a self) -> Self::Ref {
        self
    }
}

impl<'a, U: Operand<'a>> Operand<'a> for &U {
    type Ref = U::Ref;

    #[inline(always)]
    fn keep(&'a self) -> U::Ref {
        (**self).keep()
    }
}

/// `a` as an operand that is not consumed: see [`Operand`].
#[inline(always)]
pub fn keep<'a, A: Operand<'a>>(a: &'a A) -> A::Ref {
    a.keep()
}
