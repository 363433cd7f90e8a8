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

    /// What takes the place of the value on the left of `+=`.
    type Place;

    /// The value as an operand.
    fn keep(&'a self) -> Self::Ref;

    /// The value on the left of `+=`.
    fn place(&'a mut self) -> Self::Place;
}

impl<'a> Operand<'a> for f64 {
    type Ref = f64;
    type Place = &'a mut f64;

    #[inline(always)]
    fn keep(&'a self) -> f64 {
        *self
    }

    #[inline(always)]
    fn place(&'a mut self) -> &'a mut f64 {
        self
    }
}

impl<'a> Operand<'a> for f32 {
    type Ref = f32;
    type Place = &'a mut f32;

    #[inline(always)]
    fn keep(&'a self) -> f32 {
        *self
    }

    #[inline(always)]
    fn place(&'a mut self) -> &'a mut f32 {
        self
    }
}

impl<'a, T: 'a, R: Dim + 'a, C: Dim + 'a, S: 'a> Operand<'a> for Matrix<T, R, C, S> {
    type Ref = &'a Matrix<T, R, C, S>;
    type Place = &'a mut Matrix<T, R, C, S>;

    #[inline(always)]
    fn keep(&'a self) -> Self::Ref {
        self
    }

    #[inline(always)]
    fn place(&'a mut self) -> Self::Place {
        self
    }
}

/// What is in a box.
impl<'a, U: Operand<'a>> Operand<'a> for Box<U> {
    type Ref = U::Ref;
    type Place = U::Place;

    #[inline(always)]
    fn keep(&'a self) -> U::Ref {
        (**self).keep()
    }

    #[inline(always)]
    fn place(&'a mut self) -> U::Place {
        (**self).place()
    }
}

impl<'a, U: Operand<'a>> Operand<'a> for &U {
    type Ref = U::Ref;
    /// What a shared reference refers to does not change.
    type Place = ();

    #[inline(always)]
    fn keep(&'a self) -> U::Ref {
        (**self).keep()
    }

    #[inline(always)]
    fn place(&'a mut self) {}
}

/// `a` as an operand that is not consumed: see [`Operand`].
#[inline(always)]
pub fn keep<'a, A: Operand<'a>>(a: &'a A) -> A::Ref {
    a.keep()
}

/// A type that stands in operators, as an operand that is consumed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no derivative rules for operators and methods of numbers and matrices",
    note = "write a `#[differentiable]` function for your own type and call it, or wrap what carries no derivative in `detach(..)`"
)]
pub trait Arithmetic {
    /// What takes the place of the value in an expression.
    type Moved;

    /// The value as an operand.
    fn moved(self) -> Self::Moved;
}

impl Arithmetic for f64 {
    type Moved = f64;

    #[inline(always)]
    fn moved(self) -> f64 {
        self
    }
}

impl Arithmetic for f32 {
    type Moved = f32;

    #[inline(always)]
    fn moved(self) -> f32 {
        self
    }
}

impl<T, R, C, S> Arithmetic for Matrix<T, R, C, S> {
    type Moved = Self;

    #[inline(always)]
    fn moved(self) -> Self {
        self
    }
}

impl<'a, U: Operand<'a>> Arithmetic for &'a U {
    type Moved = U::Ref;

    #[inline(always)]
    fn moved(self) -> U::Ref {
        self.keep()
    }
}

/// `a` as an operand that is consumed.
#[inline(always)]
pub fn moved<A: Arithmetic>(a: A) -> A::Moved {
    a.moved()
}

/// The left side of an operator such as `+=`.
#[inline(always)]
pub fn changed<'a, A: Operand<'a>>(a: &'a mut A) -> A::Place {
    a.place()
}
