//! Leaves as arguments.

use std::cell::RefMut;
use std::fmt;

use super::backward::Reach;
use super::gradient::Gradient;
use super::kind::WithGrad;
use super::tracked::{Represents, Slot, Tracked};
use super::var::Var;
use crate::{Cotangent, Differentiable};

/// The slot of a leaf: its own gradient, in place.
pub struct LeafSlot<'s, T: Differentiable> {
    var: &'s Var<T>,
    gradient: Option<RefMut<'s, Gradient<T::Tangent>>>,
    /// Where the leaf is an argument twice, the second needs a buffer of its own.
    spare: Option<T::Tangent>,
}

impl<T: Differentiable> fmt::Debug for LeafSlot<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LeafSlot").finish_non_exhaustive()
    }
}

impl<X: Cotangent + ?Sized, T: Represents<X>> Tracked<X> for &Var<T> {
    type Kind = WithGrad;
    type Slot<'s>
        = LeafSlot<'s, T>
    where
        Self: 's;

    #[inline]
    fn value(&self) -> &X {
        self.value.as_parameter()
    }

    #[inline]
    fn requires_grad(&self) -> bool {
        self.requires_grad
    }

    #[inline]
    fn open<'s>(&'s self, reach: &'s Reach<'s>) -> LeafSlot<'s, T> {
        let mut slot = LeafSlot { var: self, gradient: None, spare: None };
        if self.requires_grad && reach.includes(self.address()) {
            match self.grad.try_borrow_mut() {
                Ok(mut gradient) => {
                    gradient.open(&self.value);
                    slot.gradient = Some(gradient);
                }
                Err(_) => slot.spare = Some(self.value.zero_tangent()),
            }
        }
        slot
    }
}

impl<X: Cotangent + ?Sized, T: Represents<X>> Slot<X> for LeafSlot<'_, T> {
    #[inline]
    fn buffer(&mut self) -> Option<&mut X::Buffer> {
        let own = self.gradient.as_mut().and_then(|gradient| gradient.get_mut());
        own.or(self.spare.as_mut()).map(T::buffer_of)
    }

    #[inline]
    fn release(&mut self) {
        self.gradient = None;
    }

    #[inline]
    fn pass_on(self) {
        if let Some(spare) = self.spare {
            self.var.grad.borrow_mut().add(&spare);
        }
    }
}
