//! Functions that macros write: names of one spelling and different contexts, fragments, nesting.

use static_autodiff::prelude::*;

/// The `x` of this macro and the caller's `$x` are two variables.
macro_rules! two_contexts {
    ($name:ident($x:ident) = $e:expr) => {
        #[differentiable]
        fn $name($x: f64) -> f64 {
            let x = 3.0 * $e;
            let y = x * $x;
            y + x * x
        }
    };
}

two_contexts!(squared(x) = x * x);
two_contexts!(shifted(x) = x + 1.0);

#[test]
fn two_variables_of_one_name_are_kept_apart() {
    // 3 x^3 + 9 x^4, and 3 (x + 1) x + 9 (x + 1)^2.
    assert_eq!(squared(2.0), 24.0 + 144.0);
    assert_eq!(check_scalar!(squared(2.0)), 36.0 + 288.0);
    assert_eq!(shifted(2.0), 18.0 + 81.0);
    assert_eq!(check_scalar!(shifted(2.0)), 15.0 + 54.0);
}

/// The closure's parameter, the captured variable and the caller's are called `x`.
macro_rules! closure_contexts {
    ($name:ident($x:ident)) => {
        #[differentiable]
        fn $name($x: &nalgebra::Vector2<f64>) -> f64 {
            let x = $x[1];
            $x.map(|$x| $x * x).sum() + x
        }
    };
}

closure_contexts!(mapped(x));

#[test]
fn closures_see_the_variables_of_their_context() {
    let gradient = check_scalar!(mapped(&nalgebra::Vector2::new(2.0, 3.0)));
    assert_eq!(gradient, nalgebra::Vector2::new(3.0, 2.0 + 6.0 + 1.0));
}

macro_rules! scaled {
    ($name:ident, $e:expr) => {
        #[differentiable]
        fn $name(x: f64) -> f64 {
            x * $e - $e
        }
    };
}

scaled!(three_times, 1.0 + 2.0);

#[test]
fn an_expression_from_a_macro_stays_one() {
    assert_eq!(three_times(2.0), 3.0);
    assert_eq!(check_scalar!(three_times(2.0)), 3.0);
}

macro_rules! fragments {
    ($vis:vis $name:ident($p:ident: $T:ty, $k:ident: $I:ty) -> $R:ty, $pattern:pat => $body:block) => {
        #[differentiable]
        #[inline]
        $vis fn $name($p: $T, $k: $I) -> $R {
            let $pattern = ($p * $p, $p);
            $body
        }
    };
}

fragments!(pub(crate) of_fragments(x: f64, n: i32) -> f64, (a, b) => {
    a * b.powi(n)
});

#[test]
fn fragments_of_any_kind_are_understood() {
    assert_eq!(check_scalar!(of_fragments(2.0, 3), along(1.0)), 80.0);
}

/// An item, a literal, a lifetime, a closure and an index from outside.
macro_rules! more_fragments {
    ($item:item, $life:lifetime, $factor:literal, $closure:expr, $index:expr) => {
        #[differentiable]
        $item

        #[differentiable]
        fn outer<$life>(v: &$life [f64], w: &$life nalgebra::Vector2<f64>) -> f64 {
            inner(v[$index]) * $factor + w.map($closure).sum() - $factor / v[$index - 1]
        }
    };
}

more_fragments!(
    fn inner(x: f64) -> f64 {
        x.sin()
    },
    'a,
    2.0,
    |x| x * x,
    2 - 1
);

#[test]
fn fragments_may_be_items_literals_and_closures() {
    check_scalar!(outer(&[0.3, 0.7], &nalgebra::Vector2::new(2.0, 3.0)));
}

/// A macro in a macro, with a name from each.
macro_rules! twice {
    ($name:ident, $x:ident) => {
        once!($name, $x, x);
    };
}

macro_rules! once {
    ($name:ident, $outer:ident, $inner:ident) => {
        #[differentiable]
        fn $name($outer: f64) -> f64 {
            let $inner = $outer * 2.0;
            let x = $inner + $outer;
            x * $inner * $outer
        }
    };
}

twice!(three_contexts, x);

#[test]
fn three_variables_of_one_name_are_kept_apart() {
    assert_eq!(three_contexts(2.0), 6.0 * 4.0 * 2.0);
    assert_eq!(check_scalar!(three_contexts(2.0)), 72.0);
}
