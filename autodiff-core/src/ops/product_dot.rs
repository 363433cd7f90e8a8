//! Tangents of products, with respect to either operand.
//!
//! They get the operand whose tangent it is, too: of a user's product it may matter. `Self` is the left operand, as in
//! `Mul`.

use nalgebra::allocator::Allocator;
use nalgebra::constraint::{AreMultipliable, ShapeConstraint};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix, Storage};

use crate::Real;

/// The tangent `ẏ = ȧ b` of `y = a b`.
#[diagnostic::on_unimplemented(
    message = "`mul` of `{Self}` by `{B}` has no derivative rule",
    note = "it has one for scalars and nalgebra matrices; implement `Mul` under `#[differentiable]` for your own type"
)]
pub trait MulLhsDot<B: ?Sized, X: ?Sized> {
    /// The type of the tangent.
    type Output;

    /// `ẏ`
    fn lhs_dot(a: &Self, b: &B, a_dot: &X) -> Self::Output;
}

/// The tangent `ẏ = a ḃ` of `y = a b`.
#[diagnostic::on_unimplemented(
    message = "`mul` of `{Self}` by `{B}` has no derivative rule",
    note = "it has one for scalars and nalgebra matrices; implement `Mul` under `#[differentiable]` for your own type"
)]
pub trait MulRhsDot<B: ?Sized, X: ?Sized> {
    /// The type of the tangent.
    type Output;

    /// `ẏ`
    fn rhs_dot(a: &Self, b: &B, b_dot: &X) -> Self::Output;
}

/// `ẏ = ȧ b`, where `a` moves from `at` on.
///
/// # Panics
/// If the shapes do not fit each other.
#[inline]
pub fn mul_lhs_dot<A: MulLhsDot<B, X>, B, X>(at: &A, b: &B, a_dot: &X) -> A::Output {
    A::lhs_dot(at, b, a_dot)
}

/// `ẏ = a ḃ`, where `b` moves from `at` on.
///
/// # Panics
/// If the shapes do not fit each other.
#[inline]
pub fn mul_rhs_dot<A: MulRhsDot<B, X>, B, X>(at: &B, a: &A, b_dot: &X) -> A::Output {
    A::rhs_dot(a, at, b_dot)
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
