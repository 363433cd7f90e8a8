//! Numbers: their own tangents.

use crate::tangent::Shape;
use crate::{Differentiable, Tangent};

impl Differentiable for f64 {
    type Tangent = f64;

    #[inline(always)]
    fn zero_tangent(&self) -> f64 {
        0.0
    }

    #[inline(always)]
    fn advance(&mut self, by: &f64) {
        *self += by;
    }
}

impl Differentiable for f32 {
    type Tangent = f32;

    #[inline(always)]
    fn zero_tangent(&self) -> f32 {
        0.0
    }

    #[inline(always)]
    fn advance(&mut self, by: &f32) {
        *self += by;
    }
}

macro_rules! scalar_tangent {
    ($($T:ident)*) => {$(
        impl Tangent for $T {
            #[inline]
            fn accumulate(&mut self, by: &$T) {
                *self += by;
            }

            #[inline]
            fn visit(&self, f: &mut dyn FnMut(f64)) {
                f(f64::from(*self));
            }

            #[inline]
            fn visit_mut(&mut self, f: &mut dyn FnMut(f64) -> f64) {
                *self = <$T as crate::Real>::lit(f(f64::from(*self)));
            }

            #[inline]
            fn reset_to_zero(&mut self) {
                *self = 0.0;
            }

            #[inline]
            fn dimension(&self) -> usize {
                1
            }

            #[inline]
            fn tangent_shape(&self) -> Shape {
                Shape::Number
            }

            #[inline]
            fn rescale(&mut self, factor: f64) {
                *self = <$T as crate::Real>::lit(f64::from(*self) * factor);
            }

            #[inline]
            fn inner_product(&self, other: &$T) -> f64 {
                f64::from(*self) * f64::from(*other)
            }
        }
    )*};
}

scalar_tangent! { f32 f64 }
