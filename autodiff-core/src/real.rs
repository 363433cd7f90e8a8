//! Real scalars.

use std::iter::{Product, Sum};

use nalgebra::RealField;

use crate::generated::Owned;
use crate::operand::Arithmetic;
use crate::ops::{Accumulate, Carries, CompoundOf, DifferentiableNeg, Own};
use crate::{Differentiable, Numbers, Operand, ScalarOutput, Tangent};

/// The scalar bound of generic differentiable functions: `f32` or `f64`.
///
/// It bundles nalgebra's [`RealField`] with what generated code needs. None of the added methods shares a name with
/// `RealField`, so `T::one()`, `T::zero()` and `x.sin()` mean in `fn f<T: Real>(x: T)` what they mean without it.
///
/// ```
/// use autodiff_core::Real;
/// use nalgebra::DVector;
///
/// fn decay<T: Real>(x: T, v: &DVector<T>) -> T {
///     (-x).exp() * v.sum() + T::one()
/// }
/// assert_eq!(decay(0.0_f32, &DVector::from_element(2, 1.5)), 4.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real scalar; a method such as `sin`, `max` or `powi` here means the one of `f64` and `f32`",
    note = "for a method of your own write the type of what it is called on, `let z: MyType = ..; z.exp()`, or call it by its path, `MyType::exp(z)`"
)]
pub trait Real:
    RealField
    + Copy
    + Default
    + Sum<Self>
    + for<'a> Sum<&'a Self>
    + Product<Self>
    + for<'a> Product<&'a Self>
    + Tangent
    + Numbers
    + Arithmetic<Moved = Self>
    + Differentiable<Tangent = Self>
    + ScalarOutput
    + Accumulate<Self>
    + Carries<Itself = Self>
    + Own<Owned = Self>
    + Owned
    + CompoundOf<Self>
    + for<'a> CompoundOf<&'a Self>
    + DifferentiableNeg
    + for<'a> Operand<'a, Ref = Self, Place = &'a mut Self>
{
    /// `value`, rounded to this type.
    fn lit(value: f64) -> Self;
}

impl Real for f64 {
    #[inline(always)]
    fn lit(value: f64) -> f64 {
        value
    }
}

impl Real for f32 {
    #[inline(always)]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a literal rounds to the type it is used in"
    )]
    fn lit(value: f64) -> f32 {
        value as f32
    }
}
