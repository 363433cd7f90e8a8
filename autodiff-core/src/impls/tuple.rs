//! Tuples of up to six: the tangent is the tuple of the tangents.

use crate::tangent::Shape;
use crate::{Differentiable, Tangent};

macro_rules! tuples {
    ($(($($X:ident $i:tt)*))*) => {$(
        #[allow(unused_variables, clippy::unused_unit, reason = "the empty tuple has no coordinates")]
        impl<$($X: Tangent),*> Tangent for ($($X,)*) {
            #[inline]
            fn accumulate(&mut self, by: &Self) {
                $(self.$i.accumulate(&by.$i);)*
            }

            #[inline]
            fn visit(&self, f: &mut dyn FnMut(f64)) {
                $(self.$i.visit(f);)*
            }

            #[inline]
            fn visit_mut(&mut self, f: &mut dyn FnMut(f64) -> f64) {
                $(self.$i.visit_mut(f);)*
            }

            #[inline]
            fn reset_to_zero(&mut self) {
                $(self.$i.reset_to_zero();)*
            }

            #[inline]
            fn dimension(&self) -> usize {
                0 $(+ self.$i.dimension())*
            }

            fn tangent_shape(&self) -> Shape {
                Shape::Parts("", vec![$(self.$i.tangent_shape()),*])
            }

            #[inline]
            fn rescale(&mut self, factor: f64) {
                $(self.$i.rescale(factor);)*
            }

            #[inline]
            fn inner_product(&self, other: &Self) -> f64 {
                0.0 $(+ self.$i.inner_product(&other.$i))*
            }
        }

        #[allow(unused_variables, clippy::unused_unit, reason = "the empty tuple has no coordinates")]
        impl<$($X: Differentiable),*> Differentiable for ($($X,)*) {
            type Tangent = ($($X::Tangent,)*);

            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                ($(self.$i.zero_tangent(),)*)
            }

            #[inline]
            fn advance(&mut self, by: &Self::Tangent) {
                $(self.$i.advance(&by.$i);)*
            }
        }
    )*};
}

tuples! {
    ()
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11)
}
