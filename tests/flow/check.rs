//! Checks of functions that fail, and of functions that change their parameters.

use static_autodiff::{Differentiable, Numbers, Tangent, gradcheck};

use crate::common::{Direction, assert_same_bits};

impl<T> Direction for Option<T>
where
    Option<T>: Tangent,
{
    fn direction(&self) -> Vec<f64> {
        self.coordinates()
    }
}

/// The cotangent of `y` whose coordinates are all one.
pub(crate) fn ones<Y: Differentiable>(y: &Y) -> Y::Tangent {
    let mut y_bar = y.zero_tangent();
    y_bar.set_to_one();
    y_bar
}

/// Checks a function that returns an `Option` or a `Result` in all modes, without differences.
/// Returns the gradient of the value in it.
///
/// `along(..)` is the direction of `jvp`, one tangent for each active parameter.
macro_rules! check_fallible {
    ($f:ident($($arg:expr),*), along($($dot:expr),*)) => {{
        use $crate::check::ones;
        use $crate::common::{assert_same_bits, assert_transposes, cotangent, Direction as _};
        let y = std::hint::black_box($f($($arg),*));
        let x_dot = [$($dot.direction()),*].concat();
        let (value, y_dot) = $f::jvp($($arg,)* $($dot),*);
        assert_eq!(value, y, "value of jvp");
        match $f::vjp($($arg),*) {
            (value, pullback) => {
                assert_eq!(value, y, "value of vjp");
                let x_bar = pullback(cotangent(&y));
                assert_same_bits(&pullback(cotangent(&y)), &x_bar, "second pullback");
                assert_transposes(&x_bar, &x_dot, &cotangent(&y), &y_dot);
                pullback(ones(&y))
            }
        }
    }};
}

/// Checks a function that changes parameters, as a map from the initial values of its active
/// parameters to its result and the final values. Returns the cotangents of the initial values
/// when those of the result and of the final values are all ones.
///
/// The first line has the arguments, the point, and what is changed; the second the same for the
/// tangents; the third the arguments of the pullback, taken from the cotangents of the result and
/// of what is changed.
macro_rules! check_inout {
    (
        $f:ident($($arg:expr),*), $point:pat = $at:expr, changes $changed:expr;
        along($($dot:expr),*), $direction:pat, changes $changed_dot:expr;
        pullback($($bar:expr),*), $cotangents:pat
    ) => {
        $crate::check::inout(
            $at,
            |$point| {
                let y = $f($($arg),*);
                (y, $changed)
            },
            |$point, $direction| {
                let (y, y_dot) = $f::jvp($($arg,)* $($dot),*);
                ((y, $changed), (y_dot, $changed_dot))
            },
            |$point, cotangents| {
                let (y, pullback) = $f::vjp($($arg),*);
                let $cotangents = Clone::clone(&cotangents);
                let first = pullback($($bar),*);
                let $cotangents = cotangents;
                let second = pullback($($bar),*);
                drop(pullback);
                ((y, $changed), [first, second])
            },
        )
    };
}

/// What [`check_inout`] stands for. A point `P` is taken to `Z`, the result and the final values.
pub(crate) fn inout<P, Z>(
    point: P,
    run: impl Fn(P) -> Z,
    jvp: impl Fn(P, P::Tangent) -> (Z, Z::Tangent),
    vjp: impl Fn(P, Z::Tangent) -> (Z, [P::Tangent; 2]),
) -> P::Tangent
where
    P: Differentiable + Clone,
    Z: Differentiable + Numbers + Tangent,
{
    let z = run(point.clone());
    let (value, [first, second]) = vjp(point.clone(), ones(&z));
    assert_same_bits(&value, &z, "value of vjp");
    assert_same_bits(&second, &first, "second pullback");
    let forward = |point: &P, dot: &P::Tangent| jvp(point.clone(), dot.clone());
    let reverse = |point: &P, z_bar: &Z::Tangent| {
        let (_value, [x_bar, _again]) = vjp(point.clone(), z_bar.clone());
        x_bar
    };
    gradcheck(&point, |point| run(point.clone()), forward, reverse).assert_ok();
    first
}
