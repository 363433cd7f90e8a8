//! Contributions to the cotangents of fields, which are `()` where the field is `#[constant]`: there nothing arrives.
//!
//! This is for what was *read*: the value of a constant field never had a derivative. A cotangent that should go the other
//! way, from a constant field to an active value that was stored in it, is a compile error as everywhere
//! ([`Accumulate`] has no such implementation).

use std::marker::PhantomData;
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

/// The type of the cotangent in a field of something that was read.
///
/// What is generated calls `(&&Field::of(&mut bar)).autodiff_receive(..)`: method resolution prefers [`ConstantField`] to
/// [`ActiveField`].
#[derive(Debug)]
pub struct Field<V: ?Sized>(PhantomData<fn(&V)>);

impl<V: ?Sized> Field<V> {
    /// The type of a cotangent.
    #[inline(always)]
    pub const fn of(_dst: &mut V) -> Field<V> {
        Field(PhantomData)
    }
}

/// No cotangent: a constant field was only read.
#[derive(Debug)]
pub struct Nothing;

/// A `#[constant]` field.
pub trait ConstantField {
    /// Drops a contribution.
    fn autodiff_receive<M: Update, C>(&self, mode: M, dst: &mut (), contribution: C);

    /// What a callee's pullback accumulates into.
    fn autodiff_lend(&self, dst: &mut ()) -> Nothing;
}

impl ConstantField for &Field<()> {
    #[inline(always)]
    fn autodiff_receive<M: Update, C>(&self, _mode: M, (): &mut (), _contribution: C) {}

    #[inline(always)]
    fn autodiff_lend(&self, (): &mut ()) -> Nothing {
        Nothing
    }
}

/// Any other field.
pub trait ActiveField<V: ?Sized> {
    /// Puts a contribution into the cotangent.
    ///
    /// # Panics
    /// If the shapes do not fit each other.
    fn autodiff_receive<M: Update, C: Contribution<V>>(
        &self,
        mode: M,
        dst: &mut V,
        contribution: C,
    );

    /// What a callee's pullback accumulates into.
    fn autodiff_lend<'a>(&self, dst: &'a mut V) -> &'a mut V;
}

impl<V: ?Sized> ActiveField<V> for Field<V> {
    #[inline(always)]
    fn autodiff_receive<M: Update, C: Contribution<V>>(
        &self,
        mode: M,
        dst: &mut V,
        contribution: C,
    ) {
        contribution.put(mode, dst);
    }

    #[inline(always)]
    fn autodiff_lend<'a>(&self, dst: &'a mut V) -> &'a mut V {
        dst
    }
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
        Dropped(PhantomData)
    }
}

/// Drops what arrives.
#[derive(Debug)]
pub struct Dropped<E>(PhantomData<fn(E)>);

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

/// The tangent in a field, for a callee.
#[derive(Debug)]
pub struct Shown<'a, V: ?Sized>(pub &'a V);

/// That of a `#[constant]` field.
pub trait ShownNothing {
    /// No tangent.
    fn autodiff_show(&self) -> Nothing;
}

impl ShownNothing for &Shown<'_, ()> {
    #[inline(always)]
    fn autodiff_show(&self) -> Nothing {
        Nothing
    }
}

/// That of any other field.
pub trait ShownAsItIs<'a, V: ?Sized> {
    /// The tangent.
    fn autodiff_show(&self) -> &'a V;
}

impl<'a, V: ?Sized> ShownAsItIs<'a, V> for Shown<'a, V> {
    #[inline(always)]
    fn autodiff_show(&self) -> &'a V {
        self.0
    }
}

impl<B: ?Sized> FromArgument<Nothing> for Option<&B> {
    #[inline(always)]
    fn from_argument(_tangent: Option<Nothing>) -> Self {
        None
    }
}

impl<B: ?Sized> FromArgument<Nothing> for Option<&mut B> {
    #[inline(always)]
    fn from_argument(_buffer: Option<Nothing>) -> Self {
        None
    }
}
