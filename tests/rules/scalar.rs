//! Functions of one, two and three real numbers, in both precisions and generic.

use static_autodiff::prelude::*;

/// One differentiable function, checked at some points in `f64`, or in `f32` too.
macro_rules! checked_at {
    (f64, $function:ident($($x:ident),+), $($point:expr),+) => {
        for [$($x),+] in [$($point),+] {
            check_scalar!($function($($x),+));
        }
    };
    (f32, $function:ident($($x:ident),+), $($point:expr),+) => {
        for point in [$($point),+] {
            let [$($x),+] = point.map(f32::lit);
            check_scalar!($function($($x),+));
        }
    };
}

/// Methods of `f64` and `f32`, called as methods and by path.
macro_rules! of_floats {
    ($($name:ident($x:ident $(, $more:ident)*) at $($point:expr),+;)*) => {
        $(mod $name {
            use super::*;

            #[differentiable]
            fn by_method($x: f64 $(, $more: f64)*) -> f64 {
                $x.$name($($more),*)
            }

            #[differentiable]
            fn by_path($x: f64 $(, $more: f64)*) -> f64 {
                f64::$name($x $(, $more)*)
            }

            #[differentiable]
            fn single($x: f32 $(, $more: f32)*) -> f32 {
                $x.$name($($more),*)
            }

            #[test]
            fn of_f64() {
                checked_at!(f64, by_method($x $(, $more)*), $($point),+);
                checked_at!(f64, by_path($x $(, $more)*), $($point),+);
            }

            #[test]
            fn of_f32() {
                checked_at!(f32, single($x $(, $more)*), $($point),+);
            }
        })*
    };
}

/// The same, and in functions over `T: Real`.
macro_rules! of_reals {
    ($($name:ident($x:ident $(, $more:ident)*) at $($point:expr),+;)*) => {
        of_floats! { $($name($x $(, $more)*) at $($point),+;)* }

        mod generic {
            use super::*;

            $(mod $name {
                use super::*;

                #[differentiable]
                fn by_method<T: Real>($x: T $(, $more: T)*) -> T {
                    $x.$name($($more),*)
                }

                #[test]
                fn of_f64() {
                    checked_at!(f64, by_method($x $(, $more)*), $($point),+);
                }

                #[test]
                fn of_f32() {
                    checked_at!(f32, by_method($x $(, $more)*), $($point),+);
                }
            })*
        }
    };
}

of_reals! {
    sin(x) at [-2.0], [0.3], [4.0];
    cos(x) at [-2.0], [0.3], [4.0];
    tan(x) at [-1.2], [0.3], [2.5];
    asin(x) at [-0.9], [0.0], [0.4];
    acos(x) at [-0.9], [0.0], [0.4];
    atan(x) at [-3.0], [0.0], [0.4];
    sinh(x) at [-1.5], [0.0], [0.7];
    cosh(x) at [-1.5], [0.0], [0.7];
    tanh(x) at [-1.5], [0.0], [0.7];
    asinh(x) at [-3.0], [0.0], [0.7];
    acosh(x) at [1.2], [3.0], [50.0];
    atanh(x) at [-0.8], [0.0], [0.5];

    exp(x) at [-2.0], [0.0], [1.3];
    exp2(x) at [-2.0], [0.0], [1.3];
    exp_m1(x) at [-2.0], [0.0], [1.3];
    ln(x) at [0.2], [1.0], [7.0];
    log2(x) at [0.2], [1.0], [7.0];
    log10(x) at [0.2], [1.0], [7.0];
    ln_1p(x) at [-0.6], [0.0], [7.0];
    log(x, b) at [0.4, 3.0], [8.0, 2.0], [3.0, 0.5];
    sqrt(x) at [0.2], [1.0], [7.0];
    cbrt(x) at [-2.0], [0.4], [7.0];
    recip(x) at [-2.0], [0.4], [7.0];
    powf(x, p) at [0.4, 1.5], [2.0, -0.7], [3.0, 2.0], [1.0, 0.0];

    hypot(a, b) at [3.0, -4.0], [-0.2, 0.1], [0.0, 2.0];
    atan2(a, b) at [0.3, 0.4], [-1.2, -2.0], [1.0, -0.5], [-2.0, 0.0];
    mul_add(x, a, b) at [0.3, -0.4, 1.2], [0.0, 2.0, -1.0];

    abs(x) at [-1.3], [0.7];
    max(a, b) at [0.3, 0.4], [1.2, -2.0];
    min(a, b) at [0.3, 0.4], [1.2, -2.0];
    clamp(x, a, b) at [0.3, 0.4, 1.2], [0.5, 0.4, 1.2], [1.5, 0.4, 1.2];
    copysign(x, s) at [0.3, -0.4], [-1.2, 2.0], [-1.2, -2.0];
    signum(x) at [-1.3], [0.7];
    floor(x) at [-1.3], [0.7];
    ceil(x) at [-1.3], [0.7];
    round(x) at [-1.3], [0.7];
    trunc(x) at [-1.3], [0.7];
    fract(x) at [-1.3], [0.7];
}

of_floats! {
    to_radians(x) at [-90.0], [1.0];
    to_degrees(x) at [-1.5], [1.0];
    midpoint(a, b) at [3.0, -4.0], [-0.2, 0.1];
    rem_euclid(a, b) at [3.7, 1.1], [-3.7, 1.3], [3.7, -1.1];
    div_euclid(a, b) at [3.7, 1.1], [-3.7, 1.3];
    round_ties_even(x) at [-1.3], [0.7];
}

/// `T::sin(x)`; of `abs` and `signum` there are two traits.
mod generic_path {
    use super::*;

    #[differentiable]
    fn f<T: Real>(x: T, y: T) -> T {
        T::sin(x) * T::max(x, y) + T::powi(y, 3) + T::mul_add(x, y, T::one())
    }

    #[test]
    fn is_the_method() {
        check_scalar!(f(0.3, -0.4));
        check_scalar!(f(0.3_f32, 0.4));
    }
}

mod powi {
    use super::*;

    #[differentiable]
    fn by_method(x: f64, n: i32) -> f64 {
        x.powi(n)
    }

    #[differentiable]
    fn by_path(x: f64) -> f64 {
        f64::powi(x, 4)
    }

    #[differentiable]
    fn generic<T: Real>(x: T, n: i32) -> T {
        x.powi(n) * x.powi(n + 1)
    }

    #[test]
    fn of_positive_and_negative_exponents() {
        for n in [-3, -1, 0, 1, 2, 7] {
            for x in [-1.7, 0.6] {
                check_scalar!(by_method(x, n), along(x));
                check_scalar!(generic(x, n), along(x));
                check_scalar!(generic(f32::lit(x), n), along(f32::lit(x)));
            }
        }
        check_scalar!(by_path(-1.3));
    }

    #[test]
    fn of_the_extreme_exponents() {
        assert_eq!(by_method::grad(1.0, i32::MAX), f64::from(i32::MAX));
        assert_eq!(by_method::grad(1.0, i32::MIN), f64::from(i32::MIN));
        assert_eq!(by_method::grad(1.1, i32::MIN), 0.0);
    }
}

mod rem {
    use super::*;

    #[differentiable]
    fn double(a: f64, b: f64) -> f64 {
        a % b
    }

    #[differentiable]
    fn generic<T: Real>(a: T, b: T) -> T {
        a % b
    }

    #[test]
    fn of_every_sign() {
        let points = [[3.7, 1.1], [-3.7, 1.1], [3.7, -1.1], [-3.7, -1.1], [0.3, 2.0]];
        for [a, b] in points {
            check_scalar!(double(a, b));
            check_scalar!(generic(a, b));
            check_scalar!(generic(f32::lit(a), f32::lit(b)));
        }
    }
}

mod sin_cos {
    use super::*;

    #[differentiable]
    fn both(x: f64) -> (f64, f64) {
        x.sin_cos()
    }

    #[differentiable]
    fn destructured<T: Real>(x: T) -> T {
        let (s, c) = x.sin_cos();
        s * s * c + c
    }

    #[test]
    fn are_two_results() {
        for x in [-2.0, 0.0, 0.9] {
            check!(both(x));
            check_scalar!(destructured(x));
            check_scalar!(destructured(f32::lit(x)));
        }
    }
}

/// The four operators, between values, references and literals.
mod operators {
    use super::*;

    #[differentiable]
    fn of_values<T: Real>(a: T, b: T) -> T {
        (a + b) * (a - b) / (a * b) - -a
    }

    #[differentiable]
    fn of_references(a: &f64, b: &f64) -> f64 {
        (a + b) * (a - *b) / (*a * b) - -a
    }

    #[differentiable]
    fn with_literals(a: f64, b: f32) -> (f64, f32) {
        ((2.0 + a) * (a - 3.0) / (a * 0.5) - 1.0 / a, (2.0 + b) * (b - 3.0) / (b * 0.5) - 1.0 / b)
    }

    #[test]
    fn of_signs_and_magnitudes() {
        for [a, b] in [[0.3, -2.0], [-7.0, 0.1], [1e3, 1e-2]] {
            check_scalar!(of_values(a, b));
            check_scalar!(of_values(f32::lit(a), f32::lit(b)));
            check_scalar!(of_references(&a, &b));
        }
        check!(with_literals(0.7, 0.9));
    }
}

/// Numbers that are no literals: constants, fields, elements.
mod inactive_operands {
    use super::*;

    const K: f64 = 1.5;

    struct Settings {
        k: f64,
    }

    #[differentiable]
    fn constant(x: f64) -> f64 {
        x.powf(K) + K.powf(x) + K * x / K + x.max(std::f64::consts::PI)
    }

    #[differentiable]
    fn field(x: f64, #[constant] settings: &Settings) -> f64 {
        x.powf(settings.k) + settings.k.hypot(x) + settings.k / x
    }

    #[differentiable]
    fn element(x: f64, #[constant] data: &[f64]) -> f64 {
        x.max(data[0]) + data[0].hypot(x) + data[1] * x
    }

    #[differentiable]
    fn cast(x: f64, n: usize) -> f64 {
        x.powf(n as f64) + n as f64 / x + x * f64::from(3_u8)
    }

    #[test]
    fn are_constants() {
        check_scalar!(constant(2.0));
        check_scalar!(field(2.0, &Settings { k: 2.5 }), along(1.0));
        check_scalar!(element(2.0, &[1.0, 3.0]), along(1.0));
        check_scalar!(cast(2.0, 3), along(1.0));
    }
}
