//! The place where contributions add up.

use crate::{Differentiable, Tangent};

/// A gradient that may be absent. Its memory outlives it, so that the next one needs none.
#[derive(Debug)]
pub struct Gradient<G> {
    buffer: Option<G>,
    present: bool,
}

impl<G: Tangent + Clone> Gradient<G> {
    pub(super) const ABSENT: Gradient<G> = Gradient { buffer: None, present: false };

    pub(super) fn get(&self) -> Option<&G> {
        self.buffer.as_ref().filter(|_| self.present)
    }

    pub(super) fn get_mut(&mut self) -> Option<&mut G> {
        self.buffer.as_mut().filter(|_| self.present)
    }

    /// From none to zero at `x`, so that a pullback can add to it.
    #[inline]
    pub(super) fn open<X: Differentiable<Tangent = G>>(&mut self, x: &X) {
        if self.present {
            return;
        }
        match &mut self.buffer {
            Some(buffer) => buffer.reset_to_zero(),
            None => self.buffer = Some(x.zero_tangent()),
        }
        self.present = true;
    }

    pub(super) fn add(&mut self, by: &G) {
        match self.get_mut() {
            Some(sum) => sum.accumulate(by),
            None => self.set(Some(by.clone())),
        }
    }

    pub(super) fn set(&mut self, gradient: Option<G>) {
        self.present = gradient.is_some();
        if gradient.is_some() {
            self.buffer = gradient;
        }
    }

    pub(super) fn take(&mut self) -> Option<G> {
        let present = std::mem::replace(&mut self.present, false);
        if present { self.buffer.take() } else { None }
    }

    pub(super) fn zero(&mut self) {
        self.present = false;
    }

    pub(super) fn zero_in_place(&mut self) {
        if let Some(gradient) = self.get_mut() {
            gradient.reset_to_zero();
        }
    }

    /// Gives the memory of an absent gradient back: the next one may have another shape.
    pub(super) fn forget_memory(&mut self) {
        if !self.present {
            self.buffer = None;
        }
    }
}
