//! A function, a point, and the numbers that have to come out.

use crate::common::Tol;

/// `|a - b| <= 1e-12 * max(1, |b|)`.
pub(crate) const EXACT: Tol = Tol::Relative(1e-12);

/// Value and gradient, coordinate by coordinate, in both modes.
macro_rules! case {
    ($f:ident($($x:expr),+) = $y:expr, [$($x_bar:expr),*], $tol:expr) => {
        case!($f($($x),+), along($($x),+) = $y, [$($x_bar),*], $tol)
    };
    ($f:ident($($x:expr),+), along($($x_dot:expr),+) = $y:expr, [$($x_bar:expr),*], $tol:expr) => {{
        use $crate::common::{assert_all_close, assert_close, coordinates};
        let (value, gradient) = $f::value_and_grad($($x),+);
        let expected: [f64; _] = [$($x_bar),*];
        assert_close(f64::from(value), $y, $tol);
        assert_all_close(&coordinates(&gradient), &expected.to_vec(), $tol);
        check_scalar!($f($($x),+), along($($x_dot),+));
    }};
}

/// The same at a kink, where differences do not exist.
macro_rules! kink {
    ($f:ident($($x:expr),+) = $y:expr, [$($x_bar:expr),+], jvp($($x_dot:expr),+) = $y_dot:expr) => {{
        use $crate::case::EXACT;
        use $crate::common::{assert_all_close, assert_close, coordinates};
        let (value, gradient) = $f::value_and_grad($($x),+);
        let expected: [f64; _] = [$($x_bar),+];
        assert_close(value, $y, EXACT);
        assert_all_close(&coordinates(&gradient), &expected.to_vec(), EXACT);
        assert_all_close(&coordinates(&$f::vjp($($x),+).1(1.0)), &expected.to_vec(), EXACT);
        assert_close($f::jvp($($x,)+ $($x_dot),+).1, $y_dot, EXACT);
    }};
}
