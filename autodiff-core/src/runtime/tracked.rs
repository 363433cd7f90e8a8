//! The arguments of `track`.

use super::backward::Reach;
use super::kind::{Flag, WithoutGrad};
use crate::{Cotangent, Differentiable};

/// What `track` takes where its function takes an `X` or a `&X`.
///
/// | argument | derivatives |
/// |---|---|
/// | `&Var<X>` | gather in the leaf |
/// | `&Node<X, ..>` | go on to the arguments of that node |
/// | `X`, `&X`, `x.detach()` | stop |
///
/// For a slice, a vector or an array stands in.
#[diagnostic::on_unimplemented(
    message = "`track` cannot take `{Self}` as an argument for a parameter of the type `{X}`",
    label = "not tracked, and no constant of the right type",
    note = "pass `&x` of a `Var<{X}>` or of a node whose value is of this type, or a plain value"
)]
pub trait Tracked<X: Cotangent + ?Sized> {
    /// Whether a leaf is behind it.
    type Kind: Flag;

    /// What the pullback gets to add the cotangent to.
    type Slot<'s>: Slot<X>
    where
        Self: 's;

    /// The value.
    fn value(&self) -> &X;

    /// Whether a cotangent is wanted.
    fn requires_grad(&self) -> bool;

    /// A place for the cotangent, if one is wanted.
    fn open<'s>(&'s self, reach: &'s Reach<'s>) -> Self::Slot<'s>;
}

/// A place for the cotangent of an argument.
pub trait Slot<X: Cotangent + ?Sized> {
    /// The buffer to add to.
    fn buffer(&mut self) -> Option<&mut X::Buffer>;

    /// Ends the borrow of a leaf's gradient: what is behind the other arguments may need it.
    fn release(&mut self) {}

    /// Hands on what has arrived. All slots of the call have been released.
    fn pass_on(self);
}

/// What can stand where a function takes an `X`: an `X`, and for a slice what owns its elements.
#[diagnostic::on_unimplemented(
    message = "`track` cannot take a leaf or a node with a `{Self}` for a parameter of the type `{X}`",
    label = "a leaf or a node of another type",
    note = "make the `Var` of a `{X}` (for a slice, of a `Vec` or an array)"
)]
pub trait Represents<X: Cotangent + ?Sized>: Differentiable {
    /// The value, as the function takes it.
    fn as_parameter(&self) -> &X;

    /// Its cotangent, as the pullback takes it.
    fn buffer_of(tangent: &mut Self::Tangent) -> &mut X::Buffer;
}

impl<X: Differentiable> Represents<X> for X {
    #[inline(always)]
    fn as_parameter(&self) -> &X {
        self
    }

    #[inline(always)]
    fn buffer_of(tangent: &mut X::Tangent) -> &mut X::Tangent {
        tangent
    }
}

impl<X: Differentiable> Represents<[X]> for Vec<X> {
    #[inline(always)]
    fn as_parameter(&self) -> &[X] {
        self
    }

    #[inline(always)]
    fn buffer_of(tangent: &mut Vec<X::Tangent>) -> &mut [X::Tangent] {
        tangent
    }
}

impl<X: Differentiable, const N: usize> Represents<[X]> for [X; N] {
    #[inline(always)]
    fn as_parameter(&self) -> &[X] {
        self
    }

    #[inline(always)]
    fn buffer_of(tangent: &mut [X::Tangent; N]) -> &mut [X::Tangent] {
        tangent
    }
}

/// The slot of a constant.
#[derive(Clone, Copy, Debug)]
pub struct NoSlot;

impl<X: Cotangent + ?Sized> Slot<X> for NoSlot {
    #[inline(always)]
    fn buffer(&mut self) -> Option<&mut X::Buffer> {
        None
    }

    #[inline(always)]
    fn pass_on(self) {}
}

macro_rules! constants {
    ($(impl[$($generics:tt)*] $X:ty, $Plain:ty, $this:ident => $value:expr;)*) => {$(
        impl<$($generics)*> Tracked<$X> for $Plain {
            type Kind = WithoutGrad;
            type Slot<'s> = NoSlot where Self: 's;

            #[inline(always)]
            fn value(&self) -> &$X {
                let $this = self;
                $value
            }

            #[inline(always)]
            fn requires_grad(&self) -> bool {
                false
            }

            #[inline(always)]
            fn open<'s>(&'s self, _reach: &'s Reach<'s>) -> NoSlot {
                NoSlot
            }
        }
    )*};
}

constants! {
    impl[X: Differentiable] X, X, this => this;
    impl[X: Cotangent + ?Sized] X, &X, this => this;
    impl[X: Differentiable] [X], Vec<X>, this => this;
    impl[X: Differentiable] [X], &Vec<X>, this => this;
    impl[X: Differentiable, const N: usize] [X], [X; N], this => this;
    impl[X: Differentiable, const N: usize] [X], &[X; N], this => &this[..];
}
