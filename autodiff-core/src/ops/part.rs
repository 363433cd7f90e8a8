//! Reading tangents of fields, which are `()` where the field is `#[constant]`.
//!
//! The macro does not see which fields are constant. So the tangent of what is read from a field is asked for together
//! with the value: it is what the field of the tangent holds, or, where that is `()`, the zero tangent of the value. In a
//! constant field every part is constant: elements, rows and fields of `()` are `()`.

use std::ops::{Deref, Index, IndexMut};

use super::{Accumulate, Carries, Update, Whole, WholeMut};
use crate::{Cotangent, Differentiable, Tangent};

/// A value in a field, and what the field of the tangent holds.
///
/// What is generated calls `(&&Part(x, x_dot)).autodiff_read()`: method resolution takes the first of [`ConstantPart`],
/// [`ConstantReference`] and [`PartAsItIs`] that fits.
#[derive(Debug)]
pub struct Part<'a, X: ?Sized, V: ?Sized>(pub &'a X, pub &'a V);

/// The zero tangent of a value in a constant field.
#[derive(Debug)]
pub struct ZeroPart<X: Differentiable + ?Sized>(X::Tangent);

impl<X: Cotangent + ?Sized> Deref for ZeroPart<X> {
    type Target = X::Buffer;

    #[inline(always)]
    fn deref(&self) -> &X::Buffer {
        X::buffer_ref(&self.0)
    }
}

/// A point in a constant field.
pub trait ConstantPart {
    /// The type of the point.
    type Point: Cotangent + ?Sized;

    /// Its zero tangent, to be read.
    fn autodiff_read(&self) -> ZeroPart<Self::Point>;

    /// Its zero tangent, for a variable.
    fn autodiff_copied(&self) -> <Self::Point as Differentiable>::Tangent;

    /// Puts its zero tangent into `dst`.
    fn autodiff_put<M: Update, D: Tangent + ?Sized>(&self, mode: M, dst: &mut D);
}

impl<X: Cotangent + ?Sized> ConstantPart for &Part<'_, X, ()> {
    type Point = X;

    #[inline(always)]
    fn autodiff_read(&self) -> ZeroPart<X> {
        ZeroPart(self.0.zero_tangent())
    }

    #[inline(always)]
    fn autodiff_copied(&self) -> X::Tangent {
        self.0.zero_tangent()
    }

    #[inline(always)]
    fn autodiff_put<M: Update, D: Tangent + ?Sized>(&self, _mode: M, dst: &mut D) {
        if M::BETA_IS_ZERO {
            dst.reset_to_zero();
        }
    }
}

/// A reference to a point in a constant field.
pub trait ConstantReference {
    /// The type of the point.
    type Point: Cotangent + ?Sized;

    /// Its zero tangent, to be read.
    fn autodiff_read(&self) -> ZeroPart<Self::Point>;

    /// Its zero tangent, for a variable.
    fn autodiff_copied(&self) -> <Self::Point as Differentiable>::Tangent;

    /// Puts its zero tangent into `dst`.
    fn autodiff_put<M: Update, D: Tangent + ?Sized>(&self, mode: M, dst: &mut D);
}

impl<X: Cotangent + ?Sized> ConstantReference for &&Part<'_, &X, ()> {
    type Point = X;

    #[inline(always)]
    fn autodiff_read(&self) -> ZeroPart<X> {
        ZeroPart(self.0.zero_tangent())
    }

    #[inline(always)]
    fn autodiff_copied(&self) -> X::Tangent {
        self.0.zero_tangent()
    }

    #[inline(always)]
    fn autodiff_put<M: Update, D: Tangent + ?Sized>(&self, _mode: M, dst: &mut D) {
        if M::BETA_IS_ZERO {
            dst.reset_to_zero();
        }
    }
}

/// Everything else has the tangent that it has in the field: `()` if its type carries none.
pub trait PartAsItIs<'a> {
    /// The type of the tangent.
    type Tangent: ?Sized;

    /// The tangent, to be read.
    fn autodiff_read(&self) -> &'a Self::Tangent;

    /// The tangent, for a variable.
    fn autodiff_copied(&self) -> Self::Tangent
    where
        Self::Tangent: Clone;

    /// Puts the tangent into `dst`.
    ///
    /// # Panics
    /// If the shapes differ.
    fn autodiff_put<M: Update, D: Accumulate<Self::Tangent> + ?Sized>(&self, mode: M, dst: &mut D);
}

impl<'a, X: ?Sized, V: ?Sized> PartAsItIs<'a> for Part<'a, X, V> {
    type Tangent = V;

    #[inline(always)]
    fn autodiff_read(&self) -> &'a V {
        self.1
    }

    #[inline(always)]
    fn autodiff_copied(&self) -> V
    where
        V: Clone,
    {
        self.1.clone()
    }

    #[inline(always)]
    fn autodiff_put<M: Update, D: Accumulate<V> + ?Sized>(&self, mode: M, dst: &mut D) {
        D::put(mode, dst, self.1);
    }
}

/// The tangent of a value that is stored in a field.
#[diagnostic::on_unimplemented(
    message = "an active value is stored in a `#[constant]` field, so a derivative would be lost",
    label = "a value with a derivative for a field without one",
    note = "wrap the value in `detach(..)`, or do not mark the field `#[constant]`"
)]
pub trait StoredAs<D> {
    /// The same tangent.
    fn stored(self) -> D;
}

impl<V> StoredAs<V> for V {
    #[inline(always)]
    fn stored(self) -> V {
        self
    }
}

impl<V: Clone> StoredAs<V> for &V {
    #[inline(always)]
    fn stored(self) -> V {
        self.clone()
    }
}

/// Stores the tangent of a value in a field, which must have one of that type.
#[inline(always)]
pub fn store<D, V: StoredAs<D>>(dst: &mut D, x_dot: V) {
    *dst = x_dot.stored();
}

/// The tangent in a field that takes the value of another.
#[diagnostic::on_unimplemented(
    message = "an active value is stored in a `#[constant]` field, so a derivative would be lost",
    label = "a value with a derivative for a field without one",
    note = "wrap the value in `detach(..)`, or do not mark the field `#[constant]`"
)]
pub trait FromPart<X: ?Sized, V: ?Sized>: Sized {
    /// The tangent of `x`.
    fn from_part(x: &X, x_dot: &V) -> Self;
}

impl<X: ?Sized, V: Clone> FromPart<X, V> for V {
    #[inline(always)]
    fn from_part(_x: &X, x_dot: &V) -> V {
        x_dot.clone()
    }
}

impl<X, D> FromPart<X, ()> for D
where
    X: Differentiable<Tangent = D> + ?Sized,
    D: Carries + Tangent,
{
    #[inline(always)]
    fn from_part(x: &X, _x_dot: &()) -> D {
        x.zero_tangent()
    }
}

/// The tangent of `x` from one field, for another.
#[inline(always)]
pub fn from_part<X: ?Sized, V: ?Sized, D: FromPart<X, V>>(x: &X, x_dot: &V) -> D {
    D::from_part(x, x_dot)
}

/// Elements of a tangent in a field.
pub trait ElementOfPart<I> {
    /// The type of an element.
    type Element: ?Sized;

    /// The element.
    fn autodiff_element(&self, at: I) -> &Self::Element;
}

/// Elements of a tangent in a field, to be changed.
pub trait ElementOfPartMut<I>: ElementOfPart<I> {
    /// The element.
    fn autodiff_element_mut(&mut self, at: I) -> &mut Self::Element;
}

impl<I, V: Carries + Index<I> + ?Sized> ElementOfPart<I> for V {
    type Element = V::Output;

    #[inline(always)]
    fn autodiff_element(&self, at: I) -> &V::Output {
        &self[at]
    }
}

impl<I, V: Carries + IndexMut<I> + ?Sized> ElementOfPartMut<I> for V {
    #[inline(always)]
    fn autodiff_element_mut(&mut self, at: I) -> &mut V::Output {
        &mut self[at]
    }
}

impl<I> ElementOfPart<I> for () {
    type Element = ();

    #[inline(always)]
    fn autodiff_element(&self, _at: I) -> &() {
        self
    }
}

impl<I> ElementOfPartMut<I> for () {
    #[inline(always)]
    fn autodiff_element_mut(&mut self, _at: I) -> &mut () {
        self
    }
}

/// All elements of a tangent in a field.
pub trait WholePart {
    /// The type of the slice.
    type Whole: ?Sized;

    /// All elements, column by column.
    fn autodiff_whole(&self) -> &Self::Whole;
}

/// All elements of a tangent in a field, to be changed.
pub trait WholePartMut: WholePart {
    /// All elements, column by column.
    fn autodiff_whole_mut(&mut self) -> &mut Self::Whole;
}

impl<V: Carries + Whole + ?Sized> WholePart for V {
    type Whole = [V::Element];

    #[inline(always)]
    fn autodiff_whole(&self) -> &[V::Element] {
        self.whole()
    }
}

impl<V: Carries + WholeMut + ?Sized> WholePartMut for V {
    #[inline(always)]
    fn autodiff_whole_mut(&mut self) -> &mut [V::Element] {
        self.whole_mut()
    }
}

impl WholePart for () {
    type Whole = ();

    #[inline(always)]
    fn autodiff_whole(&self) -> &() {
        self
    }
}

impl WholePartMut for () {
    #[inline(always)]
    fn autodiff_whole_mut(&mut self) -> &mut () {
        self
    }
}

/// Rows and columns of the tangent of a constant matrix, and the end of that of a constant vector, under the names that
/// they have elsewhere.
pub trait LinesOfNothing {
    /// Nothing.
    fn row(&self, _i: usize) {}
    /// Nothing.
    fn column(&self, _j: usize) {}
    /// Nothing.
    fn row_mut(&mut self, _i: usize) {}
    /// Nothing.
    fn column_mut(&mut self, _j: usize) {}
    /// Nothing may be appended that has a derivative.
    fn push<V: StoredAs<()>>(&mut self, _x_dot: V) {}
}

impl LinesOfNothing for () {}
