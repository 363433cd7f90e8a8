//! Results that have a gradient.

use crate::Differentiable;

/// A scalar result: what `grad` can differentiate without being told a cotangent.
#[diagnostic::on_unimplemented(
    message = "`grad` needs a scalar output, but this function returns `{Self}`",
    note = "use `vjp` with a cotangent, or reduce the result to a scalar"
)]
pub trait ScalarOutput: Differentiable {
    /// The cotangent `1`: the derivative of the result by itself.
    fn seed() -> Self::Tangent;
}

impl ScalarOutput for f64 {
    #[inline(always)]
    fn seed() -> f64 {
        1.0
    }
}

impl ScalarOutput for f32 {
    #[inline(always)]
    fn seed() -> f32 {
        1.0
    }
}
