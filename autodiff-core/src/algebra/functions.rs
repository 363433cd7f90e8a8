//! The functions of numbers, for numbers behind other names.
//!
//! Where a number is known to be one, generated code computes these derivatives itself. Of a parameter `x: Radians` the
//! macro cannot know whether that is `f64` under another name or a user's type with a `sin` of its own, so it asks by the
//! name of the method; this is what answers for numbers.

#![expect(
    clippy::return_self_not_must_use,
    reason = "the functions of numbers are called by generated code only"
)]

use autodiff_macros::differentiable;

use crate::Differentiable;

macro_rules! functions {
    ($($text:literal $function:ident($($x:ident),*);)*) => {
        /// The functions of numbers that have derivatives.
        #[differentiable(crate = crate, order = 2)]
        pub trait Functions: Differentiable + Sized {
            $(
                #[doc = $text]
                fn $function(self $(, $x: Self)*) -> Self;
            )*

            /// `xⁿ`
            fn powi(self, n: i32) -> Self;

            /// `(sin x, cos x)`
            fn sin_cos(self) -> (Self, Self);
        }

        functions! { @of f32: $($function($($x),*))* }
        functions! { @of f64: $($function($($x),*))* }
    };
    (@of $T:ident: $($function:ident($($x:ident),*))*) => {
        #[differentiable(crate = crate, order = 2)]
        impl Functions for $T {
            $(
                fn $function(self $(, $x: $T)*) -> $T {
                    $T::$function(self $(, $x)*)
                }
            )*

            fn powi(self, n: i32) -> $T {
                $T::powi(self, n)
            }

            fn sin_cos(self) -> ($T, $T) {
                $T::sin_cos(self)
            }
        }
    };
}

functions! {
    "`sin x`" sin();
    "`cos x`" cos();
    "`tan x`" tan();
    "`arcsin x`" asin();
    "`arccos x`" acos();
    "`arctan x`" atan();
    "`sinh x`" sinh();
    "`cosh x`" cosh();
    "`tanh x`" tanh();
    "`arsinh x`" asinh();
    "`arcosh x`" acosh();
    "`artanh x`" atanh();
    "`eˣ`" exp();
    "`2ˣ`" exp2();
    "`eˣ - 1`" exp_m1();
    "`ln x`" ln();
    "`log₂ x`" log2();
    "`log₁₀ x`" log10();
    "`ln(1 + x)`" ln_1p();
    "`√x`" sqrt();
    "`∛x`" cbrt();
    "`1 / x`" recip();
    "`x π / 180`" to_radians();
    "`x 180 / π`" to_degrees();
    "`|x|`, of derivative 0 at 0" abs();
    "The sign." signum();
    "`⌊x⌋`" floor();
    "`⌈x⌉`" ceil();
    "The nearest integer, halves away from zero." round();
    "The nearest integer, halves to the even one." round_ties_even();
    "`x` without what follows the point." trunc();
    "What follows the point." fract();
    "The logarithm to a base." log(base);
    "`xᵖ`" powf(p);
    "`√(x² + y²)`" hypot(y);
    "The angle of `(x, self)`." atan2(x);
    "`(x + y) / 2`" midpoint(y);
    "The greater; equal ones share the derivative." max(y);
    "The smaller; equal ones share the derivative." min(y);
    "`|x|` with the sign of another." copysign(sign);
    "The non-negative rest of `x / y`." rem_euclid(y);
    "`x / y` without its rest." div_euclid(y);
    "`x a + b`" mul_add(a, b);
    "`x`, but from `low` to `high`." clamp(low, high);
}
