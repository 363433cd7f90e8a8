//! Cases that fail today; not a module of the crate. Move each to its place when it passes.

use static_autodiff::prelude::*;

// Does not compile: "expected identifier, found `(`". An attribute from a macro, before ours, is
// printed with parentheses: `#[(doc = ..)]`.
mod attribute_from_a_macro {
    use super::*;
    macro_rules! documented {
        ($(#[$attribute:meta])* $name:ident) => {
            $(#[$attribute])*
            #[differentiable]
            fn $name(x: f64) -> f64 {
                x * x
            }
        };
    }
    documented!(
        /// A square.
        f
    );

    #[test]
    fn stays_an_attribute() {
        check_scalar!(f(2.0));
    }
}

// Does not compile: "only a function that is called by its path can be differentiated".
mod path_from_a_macro {
    use super::*;
    #[differentiable]
    fn square(x: f64) -> f64 {
        x * x
    }
    macro_rules! calls {
        ($name:ident, $path:path) => {
            #[differentiable]
            fn $name(x: f64) -> f64 {
                x * $path(x)
            }
        };
    }
    calls!(f, self::square);

    #[test]
    fn is_called() {
        assert_eq!(check_scalar!(f(2.0)), 12.0);
    }
}

// Does not compile: E0277, `&[f64]` cannot carry a derivative; the reference hides in the fragment.
mod reference_type_from_a_macro {
    use super::*;
    macro_rules! takes {
        ($name:ident, $T:ty) => {
            #[differentiable]
            fn $name(v: $T) -> f64 {
                v[0] * v[1]
            }
        };
    }
    takes!(f, &[f64]);

    #[test]
    fn is_a_reference() {
        check_scalar!(f(&[2.0, 3.0]));
    }
}

// Does not compile: E0618, expected function, found `f64` (in `gradcheck`).
mod parameter_called_like_the_function {
    use super::*;

    #[differentiable]
    fn mass(mass: f64) -> f64 {
        mass * mass
    }

    #[test]
    fn is_a_parameter() {
        check_scalar!(mass(2.0));
    }
}

// Does not compile: E0415, `x_dot` is bound more than once; two parameters of one spelling.
mod two_parameters_of_one_name {
    use super::*;
    macro_rules! two {
        ($name:ident($x:ident)) => {
            #[differentiable]
            fn $name(x: f64, $x: f64) -> f64 {
                x * $x * $x
            }
        };
    }
    two!(f(x));

    #[test]
    fn are_kept_apart() {
        assert_eq!(f::vjp(2.0, 5.0).1(1.0), (25.0, 20.0));
    }
}
