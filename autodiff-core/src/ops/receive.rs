//! Contributions to the cotangents of fields, which are `()` where the field is `#[constant]`: there nothing arrives.
//!
//! This is for what was *read*: the value of a constant field never had a derivative. A cotangent that should go the other
//! way, from a constant field to an active value that was stored in it, is a compile error as everywhere
//! ([`Accumulate`] has no such implementation).

use std::ops::AddAssign;

use super::map::{ColumnMut, Target};
use super::{Accumulate, Carries, Update};
use crate::generated::FromArgument;

/// What a rule contributes to a cotangent of type `D`.
pub trait Contribution<D: ?Sized> {
    /// Puts it there.
    ///
    /// # Panics
    /// If the shapes do not fit each other.
    fn put<M: Update>(self, mode: M, dst: &mut D);
}

/// The cotangent in a field of something that was read.
pub trait Receives<C> {
    /// Puts the contribution there.
    ///
    /// # Panics
    /// If the shapes do not fit each other.
    fn receive<M: Update>(&mut self, mode: M, contribution: C);
}

impl<C: Contribution<V>, V: Carries + ?Sized> Receives<C> for V {
    #[inline(always)]
    fn receive<M: Update>(&mut self, mode: M, contribution: C) {
        contribution.put(mode, self);
    }
}

impl<C> Receives<C> for () {
    #[inline(always)]
    fn receive<M: Update>(&mut self, _mode: M, _contribution: C) {}
}

/// Puts a contribution into the cotangent of a field that was read.
///
/// # Panics
/// If the shapes do not fit each other.
#[inline(always)]
pub fn contribute<M: Update, V: Receives<C> + ?Sized, C>(mode: M, dst: &mut V, contribution: C) {
    dst.receive(mode, contribution);
}

/// `y_bar` as it is.
#[derive(Debug)]
pub struct Plain<'a, Y: ?Sized>(pub &'a Y);

/// `-y_bar`
#[derive(Debug)]
pub struct Negated<'a, Y: ?Sized>(pub &'a Y);

impl<Y: ?Sized, D: Accumulate<Y> + ?Sized> Contribution<D> for Plain<'_, Y> {
    #[inline(always)]
    fn put<M: Update>(self, mode: M, dst: &mut D) {
        D::put(mode, dst, self.0);
    }
}

impl<Y: ?Sized, D: Accumulate<Y> + ?Sized> Contribution<D> for Negated<'_, Y> {
    #[inline(always)]
    fn put<M: Update>(self, mode: M, dst: &mut D) {
        D::put_negated(mode, dst, self.0);
    }
}

/// What an elementwise sweep writes to: the cotangent of a matrix in a field, or nothing.
pub trait Targeted<E> {
    /// The target.
    type Target<'a>: Target<Element = E>
    where
        Self: 'a;

    /// The target.
    fn target(&mut self) -> Self::Target<'_>;
}

impl<E: AddAssign + Copy, V: Carries + ColumnMut<Element = E> + ?Sized> Targeted<E> for V {
    type Target<'a>
        = &'a mut V
    where
        V: 'a;

    #[inline(always)]
    fn target(&mut self) -> &mut V {
        self
    }
}

impl<E> Targeted<E> for () {
    type Target<'a> = Dropped<E>;

    #[inline(always)]
    fn target(&mut self) -> Dropped<E> {
        Dropped(std::marker::PhantomData)
    }
}

/// Drops what arrives.
#[derive(Debug)]
pub struct Dropped<E>(std::marker::PhantomData<fn(E)>);

impl<E> Target for Dropped<E> {
    type Element = E;

    #[inline(always)]
    fn assert_fits(&self, _shape: (usize, usize)) {}

    #[inline(always)]
    fn elements(&mut self, _n: usize) -> &mut [E] {
        &mut []
    }

    #[inline(always)]
    fn put<M: Update>(_mode: M, _elements: &mut [E], _i: usize, _value: E) {}
}

/// See [`Targeted`].
#[inline(always)]
pub fn target<V: Targeted<E> + ?Sized, E>(dst: &mut V) -> V::Target<'_> {
    dst.target()
}

/// What a callee's pullback accumulates into: the cotangent of a field, or nothing.
pub trait Lends {
    /// `&mut` to the cotangent.
    type Lent<'a>
    where
        Self: 'a;

    /// `&mut` to the cotangent.
    fn lend(&mut self) -> Self::Lent<'_>;
}

impl<V: Carries + ?Sized> Lends for V {
    type Lent<'a>
        = &'a mut V
    where
        V: 'a;

    #[inline(always)]
    fn lend(&mut self) -> &mut V {
        self
    }
}

/// No cotangent: a constant field was only read.
#[derive(Debug)]
pub struct Nothing;

impl Lends for () {
    type Lent<'a> = Nothing;

    #[inline(always)]
    fn lend(&mut self) -> Nothing {
        Nothing
    }
}

impl<B> FromArgument<Nothing> for Option<&mut B>
where
    B: ?Sized,
{
    #[inline(always)]
    fn from_argument(_buffer: Option<Nothing>) -> Self {
        None
    }
}

/// See [`Lends`].
#[inline(always)]
pub fn lend<V: Lends + ?Sized>(dst: &mut V) -> V::Lent<'_> {
    dst.lend()
}
