//! Tangents of products and quotients, with respect to either operand.
//!
//! They get the operand whose tangent it is, too: in a user's operator it may matter. `Self` is the left operand, as in
//! `Mul` and `Div`.

use nalgebra::allocator::Allocator;
use nalgebra::constraint::{AreMultipliable, ShapeConstraint};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix, Storage};

use crate::Real;

/// Declares the trait of a tangent and its function, with respect to the left and to the right operand.
macro_rules! tangents {
    ($($name:literal $Lhs:ident $lhs:ident $lhs_equation:literal $Rhs:ident $rhs:ident $rhs_equation:literal $note:literal;)*) => {$(
        #[doc = concat!("The tangent ", $lhs_equation, ".")]
        #[diagnostic::on_unimplemented(
            message = $name,
            note = $note
        )]
        pub trait $Lhs<B: ?Sized, X: ?Sized> {
            /// The type of the tangent.
            type Output;

            /// `ẏ`
            fn lhs_dot(a: &Self, b: &B, a_dot: &X) -> Self::Output;
        }

        #[doc = concat!("The tangent ", $rhs_equation, ".")]
        #[diagnostic::on_unimplemented(
            message = $name,
            note = $note
        )]
        pub trait $Rhs<B: ?Sized, X: ?Sized> {
            /// The type of the tangent.
            type Output;

            /// `ẏ`
            fn rhs_dot(a: &Self, b: &B, b_dot: &X) -> Self::Output;
        }

        #[doc = concat!($lhs_equation, ", where `a` moves from `at` on.")]
        ///
        /// # Panics
        /// If the shapes do not fit each other.
        #[inline]
        pub fn $lhs<A: $Lhs<B, X>, B, X>(at: &A, b: &B, a_dot: &X) -> A::Output {
            A::lhs_dot(at, b, a_dot)
        }

        #[doc = concat!($rhs_equation, ", where `b` moves from `at` on.")]
        ///
        /// # Panics
        /// If the shapes do not fit each other.
        #[inline]
        pub fn $rhs<A: $Rhs<B, X>, B, X>(at: &B, a: &A, b_dot: &X) -> A::Output {
            A::rhs_dot(a, at, b_dot)
        }
    )*};
}

tangents! {
    "`mul` of `{Self}` by `{B}` has no derivative rule"
        MulLhsDot mul_lhs_dot "`ẏ = ȧ b` of `y = a b`"
        MulRhsDot mul_rhs_dot "`ẏ = a ḃ` of `y = a b`"
        "it has one for scalars and nalgebra matrices; implement `Mul` under `#[differentiable]` for your own type, and write a `#[differentiable(order = 2)]` method for second derivatives";
    "`div` of `{Self}` by `{B}` has no derivative rule"
        DivLhsDot div_lhs_dot "`ẏ = ȧ / b` of `y = a / b`"
        DivRhsDot div_rhs_dot "`ẏ = -a (ḃ / b / b)` of `y = a / b`"
        "it has one for scalars and nalgebra matrices; implement `Div` under `#[differentiable]` for your own type, and write a `#[differentiable(order = 2)]` method for second derivatives";
}

impl<T: Real> MulLhsDot<T, T> for T {
    type Output = T;

    #[inline]
    fn lhs_dot(_: &T, b: &T, a_dot: &T) -> T {
        *a_dot * *b
    }
}

impl<T: Real> MulRhsDot<T, T> for T {
    type Output = T;

    #[inline]
    fn rhs_dot(a: &T, _: &T, b_dot: &T) -> T {
        *a * *b_dot
    }
}

/// A scalar on the left.
impl<T, R, C, S> MulLhsDot<Matrix<T, R, C, S>, T> for T
where
    T: Real,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    type Output = OMatrix<T, R, C>;

    #[inline]
    fn lhs_dot(_: &T, b: &Matrix<T, R, C, S>, a_dot: &T) -> Self::Output {
        b * *a_dot
    }
}

/// A scalar on the left.
impl<T, R1, C1, S1, R2, C2, S2> MulRhsDot<Matrix<T, R1, C1, S1>, Matrix<T, R2, C2, S2>> for T
where
    T: Real,
    R2: Dim,
    C2: Dim,
    S2: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R2, C2>,
{
    type Output = OMatrix<T, R2, C2>;

    #[inline]
    fn rhs_dot(a: &T, _: &Matrix<T, R1, C1, S1>, b_dot: &Matrix<T, R2, C2, S2>) -> Self::Output {
        b_dot * *a
    }
}

/// A scalar on the right.
impl<T, R1, C1, S1, R2, C2, S2> MulLhsDot<T, Matrix<T, R2, C2, S2>> for Matrix<T, R1, C1, S1>
where
    T: Real,
    R2: Dim,
    C2: Dim,
    S2: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R2, C2>,
{
    type Output = OMatrix<T, R2, C2>;

    #[inline]
    fn lhs_dot(_: &Self, b: &T, a_dot: &Matrix<T, R2, C2, S2>) -> Self::Output {
        a_dot * *b
    }
}

/// A scalar on the right.
impl<T, R, C, S> MulRhsDot<T, T> for Matrix<T, R, C, S>
where
    T: Real,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    type Output = OMatrix<T, R, C>;

    #[inline]
    fn rhs_dot(a: &Self, _: &T, b_dot: &T) -> Self::Output {
        a * *b_dot
    }
}

impl<T, R1, C1, S1, R2, C2, S2, R3, C3, S3> MulLhsDot<Matrix<T, R2, C2, S2>, Matrix<T, R3, C3, S3>>
    for Matrix<T, R1, C1, S1>
where
    T: Real,
    R2: Dim,
    C2: Dim,
    S2: Storage<T, R2, C2>,
    R3: Dim,
    C3: Dim,
    S3: Storage<T, R3, C3>,
    DefaultAllocator: Allocator<R3, C2>,
    ShapeConstraint: AreMultipliable<R3, C3, R2, C2>,
{
    type Output = OMatrix<T, R3, C2>;

    #[inline]
    fn lhs_dot(_: &Self, b: &Matrix<T, R2, C2, S2>, a_dot: &Matrix<T, R3, C3, S3>) -> Self::Output {
        a_dot * b
    }
}

impl<T, R1, C1, S1, R2, C2, S2, R3, C3, S3> MulRhsDot<Matrix<T, R2, C2, S2>, Matrix<T, R3, C3, S3>>
    for Matrix<T, R1, C1, S1>
where
    T: Real,
    R1: Dim,
    C1: Dim,
    S1: Storage<T, R1, C1>,
    R3: Dim,
    C3: Dim,
    S3: Storage<T, R3, C3>,
    DefaultAllocator: Allocator<R1, C3>,
    ShapeConstraint: AreMultipliable<R1, C1, R3, C3>,
{
    type Output = OMatrix<T, R1, C3>;

    #[inline]
    fn rhs_dot(a: &Self, _: &Matrix<T, R2, C2, S2>, b_dot: &Matrix<T, R3, C3, S3>) -> Self::Output {
        a * b_dot
    }
}

impl<T: Real> DivLhsDot<T, T> for T {
    type Output = T;

    #[inline]
    fn lhs_dot(_: &T, b: &T, a_dot: &T) -> T {
        *a_dot / *b
    }
}

impl<T: Real> DivRhsDot<T, T> for T {
    type Output = T;

    #[inline]
    fn rhs_dot(a: &T, b: &T, b_dot: &T) -> T {
        -(*a * (*b_dot / *b / *b))
    }
}

impl<T, R1, C1, S1, R2, C2, S2> DivLhsDot<T, Matrix<T, R2, C2, S2>> for Matrix<T, R1, C1, S1>
where
    T: Real,
    R2: Dim,
    C2: Dim,
    S2: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R2, C2>,
{
    type Output = OMatrix<T, R2, C2>;

    #[inline]
    fn lhs_dot(_: &Self, b: &T, a_dot: &Matrix<T, R2, C2, S2>) -> Self::Output {
        a_dot / *b
    }
}

impl<T, R, C, S> DivRhsDot<T, T> for Matrix<T, R, C, S>
where
    T: Real,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    type Output = OMatrix<T, R, C>;

    #[inline]
    fn rhs_dot(a: &Self, b: &T, b_dot: &T) -> Self::Output {
        a * -(*b_dot / *b / *b)
    }
}
