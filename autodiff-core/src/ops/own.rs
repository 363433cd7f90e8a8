//! Operators of a user's types.
//!
//! What a user's own `+` does nobody knows. So a value of a user's type stands in an operator as [`Differentiated`],
//! for which the operators exist only where the user's own were differentiated: the attribute on `impl Add for Point`
//! implements the traits of this file.
//!
//! The reverse sweep of `+` and `-` reads no operand and hands the cotangent on as it is. Therefore these are accepted
//! only if they add the values coordinate by coordinate, which the attribute sees in the body.

use std::ops::{Add, AddAssign, Deref, DerefMut, Div, Mul, Neg, Sub};

use nalgebra::Matrix;

use super::Accumulate;
use crate::{Differentiable, Real, Tangent};

/// A value of a user's type in an operator.
#[derive(Debug)]
pub struct Differentiated<A>(pub A);

/// A variable of a user's type on the left of `+=`.
#[derive(Debug)]
pub struct Changing<'a, A>(DifferentiatedPlace<'a, A>);

/// What [`Changing`] stands for.
#[derive(Debug)]
pub struct DifferentiatedPlace<'a, A>(&'a mut A);

impl<'a, A> Changing<'a, A> {
    /// A variable that is about to change.
    #[inline(always)]
    pub fn new(place: &'a mut A) -> Self {
        Changing(DifferentiatedPlace(place))
    }
}

impl<'a, A> Deref for Changing<'a, A> {
    type Target = DifferentiatedPlace<'a, A>;

    #[inline(always)]
    fn deref(&self) -> &DifferentiatedPlace<'a, A> {
        &self.0
    }
}

impl<A> DerefMut for Changing<'_, A> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

/// A type whose `+` (`Add`) is that of its coordinates.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no differentiable `+`",
    note = "put `#[differentiable]` on its `impl Add`, or write a `#[differentiable]` method"
)]
pub trait DifferentiableAdd: Sized {
    /// The user's `+`.
    #[must_use]
    fn plus(self, other: Self) -> Self;
}

/// A type whose `-` (`Sub`) is that of its coordinates.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no differentiable `-`",
    note = "put `#[differentiable]` on its `impl Sub`, or write a `#[differentiable]` method"
)]
pub trait DifferentiableSub: Sized {
    /// The user's `-`.
    #[must_use]
    fn minus(self, other: Self) -> Self;
}

/// A type whose `-` (`Neg`) is that of its coordinates.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no differentiable `-`",
    note = "put `#[differentiable]` on its `impl Neg`, or write a `#[differentiable]` method"
)]
pub trait DifferentiableNeg: Sized {
    /// The user's `-`.
    #[must_use]
    fn autodiff_negated(self) -> Self;
}

/// A type whose `+=` (`AddAssign`) is that of its coordinates.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no differentiable `+=`",
    note = "put `#[differentiable]` on its `impl AddAssign`, or write a `#[differentiable]` method"
)]
pub trait DifferentiableAddAssign: Sized {
    /// The user's `+=`.
    fn plus_assign(&mut self, other: Self);
}

/// A type whose `*` with `B` on the right was differentiated.
///
/// Its derivatives are [`MulLhs`](super::MulLhs), [`MulRhs`](super::MulRhs), [`MulLhsDot`](super::MulLhsDot) and
/// [`MulRhsDot`](super::MulRhsDot), which get both operands: the product may be anything.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no differentiable `*` with `{B}` on the right",
    note = "put `#[differentiable]` on its `impl Mul`, or write a `#[differentiable]` method"
)]
pub trait DifferentiableMul<B>: Sized {
    /// What the product is.
    type Output;

    /// The user's `*`.
    fn times(self, other: B) -> Self::Output;
}

/// A type whose `/` by `B` was differentiated.
///
/// Its derivatives are [`DivLhs`](super::DivLhs), [`DivRhs`](super::DivRhs), [`DivLhsDot`](super::DivLhsDot) and
/// [`DivRhsDot`](super::DivRhsDot), which get both operands: the quotient may be anything.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no differentiable `/` by `{B}`",
    note = "put `#[differentiable]` on its `impl Div`, or write a `#[differentiable]` method"
)]
pub trait DifferentiableDiv<B>: Sized {
    /// What the quotient is.
    type Output;

    /// The user's `/`.
    fn over(self, other: B) -> Self::Output;
}

impl DifferentiableNeg for f64 {
    #[inline(always)]
    fn autodiff_negated(self) -> f64 {
        -self
    }
}

impl DifferentiableNeg for f32 {
    #[inline(always)]
    fn autodiff_negated(self) -> f32 {
        -self
    }
}

impl<T, R, C, S> DifferentiableNeg for Matrix<T, R, C, S>
where
    Self: Neg<Output = Self>,
{
    #[inline(always)]
    fn autodiff_negated(self) -> Self {
        -self
    }
}

/// `-x`, of the type of `x`.
#[inline(always)]
pub fn negated<X: DifferentiableNeg>(x: X) -> X {
    x.autodiff_negated()
}

/// `a + b` of tangents, of the type of `a`.
///
/// # Panics
/// If the shapes differ.
#[inline]
pub fn sum<X: Accumulate<Y>, Y>(mut a: X, b: &Y) -> X {
    X::put(super::Add, &mut a, b);
    a
}

impl<A: DifferentiableAdd> Add for Differentiated<A> {
    type Output = A;

    #[inline(always)]
    fn add(self, other: Self) -> A {
        self.0.plus(other.0)
    }
}

impl<A: DifferentiableSub> Sub for Differentiated<A> {
    type Output = A;

    #[inline(always)]
    fn sub(self, other: Self) -> A {
        self.0.minus(other.0)
    }
}

impl<A: DifferentiableNeg> Neg for Differentiated<A> {
    type Output = A;

    #[inline(always)]
    fn neg(self) -> A {
        self.0.autodiff_negated()
    }
}

impl<A: DifferentiableAddAssign> AddAssign<Differentiated<A>> for DifferentiatedPlace<'_, A> {
    #[inline(always)]
    fn add_assign(&mut self, other: Differentiated<A>) {
        self.0.plus_assign(other.0);
    }
}

/// An operator that may be anything, with what may stand on either side.
macro_rules! operators {
    ($($Operator:ident $operator:ident $Own:ident $own:ident;)*) => {$(
        impl<A: $Own<B>, B> $Operator<Differentiated<B>> for Differentiated<A> {
            type Output = A::Output;

            #[inline(always)]
            fn $operator(self, other: Differentiated<B>) -> A::Output {
                self.0.$own(other.0)
            }
        }

        impl<A: $Own<T>, T: Real> $Operator<T> for Differentiated<A> {
            type Output = A::Output;

            #[inline(always)]
            fn $operator(self, other: T) -> A::Output {
                self.0.$own(other)
            }
        }

        impl<A, T, R, C, S> $Operator<Matrix<T, R, C, S>> for Differentiated<A>
        where
            A: $Own<Matrix<T, R, C, S>>,
        {
            type Output = A::Output;

            #[inline(always)]
            fn $operator(self, other: Matrix<T, R, C, S>) -> A::Output {
                self.0.$own(other)
            }
        }

        impl<A, T: Clone, R: Clone, C: Clone, S: Clone> $Operator<&Matrix<T, R, C, S>> for Differentiated<A>
        where
            A: $Own<Matrix<T, R, C, S>>,
        {
            type Output = A::Output;

            #[inline(always)]
            fn $operator(self, other: &Matrix<T, R, C, S>) -> A::Output {
                self.0.$own(other.clone())
            }
        }

        operators! { f64 $Operator $operator $Own $own }
        operators! { f32 $Operator $operator $Own $own }
    )*};
    ($T:ident $Operator:ident $operator:ident $Own:ident $own:ident) => {
        impl<B> $Operator<Differentiated<B>> for $T
        where
            $T: $Own<B>,
        {
            type Output = <$T as $Own<B>>::Output;

            #[inline(always)]
            fn $operator(self, other: Differentiated<B>) -> Self::Output {
                self.$own(other.0)
            }
        }
    };
}

operators! {
    Mul mul DifferentiableMul times;
    Div div DifferentiableDiv over;
}

/// The tangent of a struct or an enum: a vector space by construction.
pub trait OwnTangent: Tangent + Accumulate<Self> + Sized {}

/// A tangent of a user's type in an operator.
#[derive(Debug)]
pub struct Vector<X>(pub X);

impl<X: OwnTangent> Add for Vector<X> {
    type Output = X;

    #[inline]
    fn add(self, other: Self) -> X {
        let mut sum = self.0;
        X::put(super::Add, &mut sum, &other.0);
        sum
    }
}

impl<X: OwnTangent> Sub for Vector<X> {
    type Output = X;

    #[inline]
    fn sub(self, other: Self) -> X {
        let mut difference = self.0;
        X::put_negated(super::Add, &mut difference, &other.0);
        difference
    }
}

impl<X: OwnTangent + Clone> Neg for Vector<X> {
    type Output = X;

    #[inline]
    fn neg(self) -> X {
        let mut negated = self.0.clone();
        X::put_negated(super::Set, &mut negated, &self.0);
        negated
    }
}

impl<X: OwnTangent> AddAssign<Vector<X>> for DifferentiatedPlace<'_, X> {
    #[inline]
    fn add_assign(&mut self, other: Vector<X>) {
        X::put(super::Add, self.0, &other.0);
    }
}

/// A type of which `a -= b` is `a = a - b`, and `*=` and `/=` likewise; `OPERATOR` says which.
#[diagnostic::on_unimplemented(
    message = "`-=`, `*=` or `/=` of `{Self}` with `{B}` on the right has no derivative",
    label = "changed by such an operator",
    note = "write `a = a - b`, or put `#[differentiable]` on the `impl` of this operator, which must do just that: `*self = *self - other`"
)]
pub trait Compound<B: ?Sized, const OPERATOR: char> {}

impl<B: ?Sized, const OPERATOR: char> Compound<B, OPERATOR> for f64 {}
impl<B: ?Sized, const OPERATOR: char> Compound<B, OPERATOR> for f32 {}
impl<B: ?Sized, const OPERATOR: char, T, R, C, S> Compound<B, OPERATOR> for Matrix<T, R, C, S> {}
impl<B: ?Sized, const OPERATOR: char, U: Compound<B, OPERATOR> + ?Sized> Compound<B, OPERATOR>
    for &U
{
}
impl<B: ?Sized, const OPERATOR: char, U: Compound<B, OPERATOR> + ?Sized> Compound<B, OPERATOR>
    for &mut U
{
}
impl<B: ?Sized, const OPERATOR: char, U: Compound<B, OPERATOR> + ?Sized> Compound<B, OPERATOR>
    for Box<U>
{
}

/// [`Compound`] of all three operators.
pub trait CompoundOf<B: ?Sized>: Compound<B, '-'> + Compound<B, '*'> + Compound<B, '/'> {}

impl<A, B: ?Sized> CompoundOf<B> for A where
    A: Compound<B, '-'> + Compound<B, '*'> + Compound<B, '/'> + ?Sized
{
}

/// See [`Compound`].
#[inline(always)]
pub const fn compound<const OPERATOR: char, A, B>(_: &A, _: &B)
where
    A: Compound<B, OPERATOR> + ?Sized,
    B: ?Sized,
{
}

/// A user's operator of two operands and its derivatives; `OPERATOR` says which.
#[autodiff_macros::differentiable(crate = crate)]
pub trait Binary<Other: Differentiable, const OPERATOR: char> {
    /// What the operator returns.
    type Output: Differentiable;

    /// The user's operator.
    fn apply(&self, other: &Other) -> Self::Output;
}

/// A user's operator of one operand.
#[autodiff_macros::differentiable(crate = crate)]
pub trait Unary<const OPERATOR: char> {
    /// What the operator returns.
    type Output: Differentiable;

    /// The user's operator.
    fn apply(&self) -> Self::Output;
}

/// A user's operator that changes its left operand.
#[autodiff_macros::differentiable(crate = crate)]
pub trait Assigning<Other: Differentiable, const OPERATOR: char> {
    /// The user's operator.
    fn apply(&mut self, other: &Other);
}
