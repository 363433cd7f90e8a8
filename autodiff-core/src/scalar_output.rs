//! Results that have a gradient.

use crate::{Differentiable, Tangent};

/// A scalar result: what `grad` can differentiate without being told a cotangent.
#[diagnostic::on_unimplemented(
    message = "`grad` needs a scalar output, but this function returns `{Self}`",
    note = "use `vjp` with a cotangent, or reduce the result to a scalar"
)]
pub trait ScalarOutput {}

impl ScalarOutput for f64 {}
impl ScalarOutput for f32 {}

/// The cotangent 1: the derivative of a scalar by itself.
///
/// It asks for no [`ScalarOutput`]: that bound stands on the callers, where it may be false.
#[inline(always)]
pub fn seed<Y: Differentiable>(y: &Y) -> Y::Tangent {
    let mut seed = y.zero_tangent();
    seed.set_to_one();
    seed
}
