//! Operands that a later statement still needs.

use nalgebra::{Dim, Matrix};

/// A value that an operator may consume although it is needed again.
///
/// `keep(&w) * keep(&x)` has the type that `w * x` had, and moves nothing: scalars are copied, matrices are borrowed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no derivative rules for operators and methods of numbers and matrices",
    note = "write a `#[differentiable]` function for your own type and call it, or wrap what carries no derivative in `detach(..)`"
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

/// What is in a box.
impl<'a, U: Operand<'a>> Operand<'a> for Box<U> {
    type Ref = U::Ref;

    #[inline(always)]
    fn keep(&'a self) -> U::Ref {
        (**self).keep()
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

/// A type whose operators are those of mathematics, for which there are derivative rules: a number or a matrix.
///
/// What a user's own `+` does nobody knows.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no derivative rules for operators and methods of numbers and matrices",
    note = "write a `#[differentiable]` function for your own type and call it, or wrap what carries no derivative in `detach(..)`"
)]
pub trait Arithmetic {}

impl Arithmetic for f64 {}
impl Arithmetic for f32 {}
impl<T, R, C, S> Arithmetic for Matrix<T, R, C, S> {}
impl<U: Arithmetic + ?Sized> Arithmetic for &U {}

/// `a` as an operand that is consumed.
#[inline(always)]
pub fn moved<A: Arithmetic>(a: A) -> A {
    a
}

/// The left side of an operator such as `+=`.
#[inline(always)]
pub fn changed<A: Arithmetic + ?Sized>(a: &mut A) -> &mut A {
    a
}
