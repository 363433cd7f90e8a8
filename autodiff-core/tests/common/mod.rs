//! What the tests share: pseudo-random values and named tolerances.

#![allow(dead_code, reason = "each test file uses a part of it")]

use autodiff_core::{Differentiable, Tangent};

/// The zero tangent of `x`, filled with numbers in `[-1, 1)` that depend on `seed` only.
pub(crate) fn random<X: Differentiable + ?Sized>(x: &X, seed: u64) -> X::Tangent {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut tangent = x.zero_tangent();
    tangent.visit_mut(&mut |_| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        f64::from(u32::try_from(state >> 32).expect("32 bits")) / 2.0_f64.powi(31) - 1.0
    });
    tangent
}

/// Sums of products that agree up to rounding: of `f32` if either precision may be.
pub(crate) const ROUNDING_F32: f64 = 2e-5;
/// Sums of products that agree up to rounding, in `f64`.
pub(crate) const ROUNDING_F64: f64 = 1e-12;

/// Panics unless the numbers agree to `tolerance`, relative to the larger or to 1.
#[track_caller]
pub(crate) fn assert_close(left: f64, right: f64, tolerance: f64) {
    let size = left.abs().max(right.abs()).max(1.0);
    assert!((left - right).abs() <= tolerance * size, "{left} is not close to {right}");
}

/// Panics unless all coordinates agree to `tolerance`.
#[track_caller]
pub(crate) fn assert_all_close<A: Tangent + ?Sized, B: Tangent + ?Sized>(
    a: &A,
    b: &B,
    tolerance: f64,
) {
    let (a, b) = (a.coordinates(), b.coordinates());
    assert_eq!(a.len(), b.len());
    a.iter().zip(&b).for_each(|(a, b)| assert_close(*a, *b, tolerance));
}
