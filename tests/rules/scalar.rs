//! Functions of one, two and three real numbers, in both precisions and generic.

use static_autodiff::prelude::*;

/// `f64` and `f32` by method and by path, and each generic one by method.
macro_rules! functions {
    ($($name:ident($x:ident $(, $more:ident)*) at $($point:tt)+;)*) => {
        $(mod $name {
            use super::*;

            #[differentiable]
            fn method($x: f64 $(, $more: f64)*) -> f64 {
                $x.$name($($more),*)
            }

            #[differentiable]
            fn path($x: f64 $(, $more: f64)*) -> f64 {
                f64::$name($x $(, $more)*)
            }

            #[differentiable]
            fn single($x: f32 $(, $more: f32)*) -> f32 {
                $x.$name($($more),*)
            }

            #[test]
            fn of_f64() {
                for point in $($point)+ {
                    let [$x $(, $more)*] = point;
                    check_scalar!(method($x $(, $more)*));
                    check_scalar!(path($x $(, $more)*));
                }
            }

            #[test]
            fn of_f32() {
                for point in $($point)+ {
                    let [$x $(, $more)*] = point.map(f32::lit);
                    check_scalar!(single($x $(, $more)*));
                }
            }
        })*
    };
}

/// The same for generic functions; only methods that nalgebra's `RealField` has.
macro_rules! generic_functions {
    ($($name:ident($x:ident $(, $more:ident)*) at $($point:tt)+;)*) => {
        $(mod $name {
            use super::super::*;

            #[differentiable]
            fn generic<T: Real>($x: T $(, $more: T)*) -> T {
                $x.$name($($more),*)
            }

            #[test]
            fn of_f64() {
                for point in $($point)+ {
                    let [$x $(, $more)*] = point;
                    check_scalar!(generic($x $(, $more)*));
                }
            }

            #[test]
            fn of_f32() {
                for point in $($point)+ {
                    let [$x $(, $more)*] = point.map(f32::lit);
                    check_scalar!(generic($x $(, $more)*));
                }
            }
        })*
    };
}
