//! Stores in vectors behind other names.
//!
//! Only what a type has itself: a trait's method would come before one of the slice that a `Vec` lends.

use autodiff_macros::differentiable;

use crate::{Differentiable, Real};

/// A vector that grows.
#[differentiable(crate = crate, order = 2)]
pub trait Growing: Differentiable + Clone {
    /// The type of the elements.
    type Item: Real;

    /// Appends an element.
    fn push(&mut self, x: Self::Item);
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real> Growing for Vec<T> {
    type Item = T;

    fn push(&mut self, x: T) {
        let v: &mut Vec<T> = self;
        v.push(x);
    }
}
