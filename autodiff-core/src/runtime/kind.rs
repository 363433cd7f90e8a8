//! What the type of a node says of it.

use std::cell::RefCell;

use nalgebra::{Const, Matrix};

use super::gradient::Gradient;
use crate::{Real, Tangent};

/// Says that a leaf is behind a node.
#[derive(Clone, Copy, Debug)]
pub struct WithGrad;

/// Says that no leaf is behind a node: all of its arguments are constant.
#[derive(Clone, Copy, Debug)]
pub struct WithoutGrad;

/// [`WithGrad`] or [`WithoutGrad`].
pub trait Flag {
    /// `WithGrad` if one of both is.
    type Or<Other: Flag>: Flag;
}

impl Flag for WithGrad {
    type Or<Other: Flag> = WithGrad;
}

impl Flag for WithoutGrad {
    type Or<Other: Flag> = Other;
}

/// `WithGrad` if one of both is.
pub type Or<A, B> = <A as Flag>::Or<B>;

/// A leaf is behind the node: [`WithGrad`].
#[diagnostic::on_unimplemented(
    message = "this node does not require grad: none of its arguments is tracked",
    label = "no leaf is behind it",
    note = "pass `&x` of a `Var` or of another node to `track`"
)]
pub trait RequiresGrad: Flag {}

impl RequiresGrad for WithGrad {}

/// A scalar: `backward` can begin at it without being told a seed. A matrix or an array with one element is one.
#[diagnostic::on_unimplemented(
    message = "grad can be implicitly created only for scalar outputs, but the value of this node is `{Self}`",
    note = "give the cotangent of the value, `backward_with(&seed)`, or reduce the value to a scalar in the function"
)]
pub trait ImplicitSeed {}

impl ImplicitSeed for f64 {}
impl ImplicitSeed for f32 {}
impl<X: ImplicitSeed> ImplicitSeed for [X; 1] {}
impl<T: Real, S> ImplicitSeed for Matrix<T, Const<1>, Const<1>, S> {}

/// Says that a node lets its own cotangent go, as soon as it was handed on.
#[derive(Clone, Copy, Debug)]
pub struct Released;

/// Keeps the sum of the cotangents that reached a node.
#[derive(Debug)]
pub struct Retained<G>(pub(super) RefCell<Gradient<G>>);

/// Where a node puts its own cotangent: [`Released`] or [`Retained`].
pub trait KeepsGrad<G> {
    /// Adds to what is kept.
    fn keep(&self, y_bar: &G);
}

impl<G> KeepsGrad<G> for Released {
    #[inline]
    fn keep(&self, _y_bar: &G) {}
}

impl<G: Tangent + Clone> KeepsGrad<G> for Retained<G> {
    fn keep(&self, y_bar: &G) {
        self.0.borrow_mut().add(y_bar);
    }
}
