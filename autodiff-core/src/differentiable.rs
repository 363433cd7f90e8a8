//! Points: values that can carry a derivative.

use crate::Tangent;
use crate::ops::Accumulate;

/// A point of a smooth space: a value that can be moved along a tangent.
///
/// For flat spaces (numbers, slices, matrices) the tangent has the form of the value: `&[f64]` and `Vec<f64>` have
/// `Vec<f64>`, `[f64; N]` has `[f64; N]`, a matrix view has the owned matrix.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot carry a derivative",
    note = "derive it with `#[derive(Differentiable)]`, mark the parameter or field `#[constant]`, or wrap the value in `detach(..)`"
)]
pub trait Differentiable {
    /// The type of tangents and cotangents: a vector space, and so its own tangent space.
    type Tangent: Tangent
        + Clone
        + Differentiable<Tangent = Self::Tangent>
        + Accumulate<Self::Tangent>;

    /// The zero tangent at this point: it has the point's shape.
    fn zero_tangent(&self) -> Self::Tangent;

    /// Moves the point along `by`: `self ← self + by` in a flat space.
    ///
    /// # Panics
    /// If the shape of `by` is not that of the point, or if the point is a read-only view.
    fn advance(&mut self, by: &Self::Tangent);
}

/// What the reverse sweep of a function accumulates a parameter's cotangent into.
///
/// This is the tangent itself, except that a slice accumulates into a slice, so that a caller can hand over a part of a
/// larger buffer.
pub trait Cotangent: Differentiable {
    /// The buffer, borrowed mutably by the reverse sweep.
    type Buffer: ?Sized + Tangent;

    /// The tangent, seen as a buffer.
    fn buffer_ref(tangent: &Self::Tangent) -> &Self::Buffer;

    /// The tangent, seen as a buffer to accumulate into.
    fn buffer_mut(tangent: &mut Self::Tangent) -> &mut Self::Buffer;
}

impl<X: Differentiable> Cotangent for X {
    type Buffer = X::Tangent;

    #[inline]
    fn buffer_ref(tangent: &X::Tangent) -> &X::Tangent {
        tangent
    }

    #[inline]
    fn buffer_mut(tangent: &mut X::Tangent) -> &mut X::Tangent {
        tangent
    }
}

impl<X: Differentiable> Cotangent for [X] {
    type Buffer = [X::Tangent];

    #[inline]
    fn buffer_ref(tangent: &Vec<X::Tangent>) -> &[X::Tangent] {
        tangent
    }

    #[inline]
    fn buffer_mut(tangent: &mut Vec<X::Tangent>) -> &mut [X::Tangent] {
        tangent
    }
}

/// Strips references: on a value behind any number of them, `value.autodiff_referent()` is one plain reference to the point.
///
/// References are not points, so method resolution dereferences until it finds one.
pub trait Referent: Differentiable {
    /// The point itself.
    fn autodiff_referent(&self) -> &Self;
}

impl<X: Differentiable + ?Sized> Referent for X {
    #[inline(always)]
    fn autodiff_referent(&self) -> &X {
        self
    }
}
