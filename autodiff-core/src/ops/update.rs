//! Whether a contribution is the first or a later one.

use std::ops::AddAssign;

/// How a contribution reaches its buffer: the first assigns, later ones add.
pub trait Update: Copy {
    /// Whether what the buffer held is overwritten: `beta = 0` in the words of BLAS.
    const BETA_IS_ZERO: bool;

    /// Puts `value` into `dst`.
    fn put<T: AddAssign>(self, dst: &mut T, value: T);
}

/// Overwrites: `dst = value`.
#[derive(Clone, Copy, Debug)]
pub struct Set;

/// Accumulates: `dst += value`.
#[derive(Clone, Copy, Debug)]
pub struct Add;

impl Update for Set {
    const BETA_IS_ZERO: bool = true;

    #[inline(always)]
    fn put<T: AddAssign>(self, dst: &mut T, value: T) {
        *dst = value;
    }
}

impl Update for Add {
    const BETA_IS_ZERO: bool = false;

    #[inline(always)]
    fn put<T: AddAssign>(self, dst: &mut T, value: T) {
        *dst += value;
    }
}
