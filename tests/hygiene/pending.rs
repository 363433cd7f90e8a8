//! Cases that fail today; not a module of the crate. Move each to its place when it passes.

use nalgebra::DVector;
use static_autodiff::prelude::*;

// The plain function is changed: 4 instead of 6. rustc drops the invisible delimiters of `$e` when
// syn prints them again, and `x * (1.0 + 2.0)` becomes `x * 1.0 + 2.0` (the derivatives give 6).
mod expression_from_a_macro {
    use super::*;
    macro_rules! scaled {
        ($name:ident, $e:expr) => {
            #[differentiable]
            fn $name(x: f64) -> f64 {
                x * $e
            }
        };
    }
    scaled!(f, 1.0 + 2.0);

    #[test]
    fn stays_one_expression() {
        assert_eq!(f(2.0), 6.0);
        check_scalar!(f(2.0));
    }
}

// Silently wrong value and gradient: any path that ends in `detach` is taken for ours.
mod function_called_detach {
    use super::*;
    mod own {
        use super::*;
        #[differentiable]
        pub(super) fn detach(x: f64) -> f64 {
            x * 2.0
        }
    }

    #[differentiable]
    fn f(x: f64) -> f64 {
        own::detach(x) * x
    }

    #[test]
    fn is_the_users() {
        assert_eq!(check_scalar!(f(2.0)), 8.0);
    }
}

// Silently wrong value and gradient: every macro called `vec` is taken for that of std.
mod macro_called_vec {
    use super::*;
    macro_rules! vec {
        ($a:expr, $b:expr) => {
            ::nalgebra::Vector2::new($a, $b * 2.0)
        };
    }

    #[differentiable]
    fn f(x: f64) -> f64 {
        let v = vec![x, x];
        v[0] * v[1]
    }

    #[test]
    fn is_the_users_or_an_error() {
        assert_eq!(check_scalar!(f(2.0)), 8.0);
    }
}

// Does not compile: E0034, multiple `referent` found.
mod trait_with_our_method_names {
    use super::*;
    trait Clash {
        fn referent(&self) -> i32 {
            1
        }
        fn visible(&self) -> i32 {
            2
        }
        fn keep(&self) -> i32 {
            3
        }
        fn zero_tangent(&self) -> i32 {
            4
        }
        fn accumulate(&self) -> i32 {
            5
        }
    }
    impl Clash for f64 {}
    impl Clash for DVector<f64> {}
    impl Clash for [f64] {}
    impl<T: Clash> Clash for &T {}

    #[differentiable]
    fn f(x: f64, v: &DVector<f64>, s: &[f64]) -> f64 {
        let n = s.len();
        let w = v * x;
        let y = w.map(|a| a * x);
        y.dot(v) * s[n - 1]
    }

    #[test]
    fn does_not_get_in_the_way() {
        check_scalar!(f(2.0, &DVector::from_vec([1.0, 2.0].into()), &[3.0, 4.0]));
    }
}

// Silently wrong value and gradient: 2 instead of 6; `.clone_owned()` of a number is dropped.
mod trait_with_clone_owned {
    use super::*;
    trait Tripled {
        fn clone_owned(&self) -> f64;
    }
    impl Tripled for f64 {
        fn clone_owned(&self) -> f64 {
            self * 3.0
        }
    }

    #[differentiable]
    fn f(x: f64) -> f64 {
        x.clone_owned()
    }

    #[test]
    fn is_the_users_or_an_error() {
        assert_eq!(check_scalar!(f(2.0)), 3.0);
    }
}
