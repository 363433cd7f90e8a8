//! Functions with very many exits: what is generated must not nest.

#![allow(clippy::needless_continue, reason = "the last of 100 copies")]

use static_autodiff::prelude::*;

use crate::common::{Tol, assert_all_close};

/// Hands ten copies of the statements to the next macro of a list.
macro_rules! tenfold {
    (($next:ident $($later:ident)*) { $($statement:tt)* } $($rest:tt)*) => {
        $next! {
            ($($later)*)
            {
                $($statement)* $($statement)* $($statement)* $($statement)* $($statement)*
                $($statement)* $($statement)* $($statement)* $($statement)* $($statement)*
            }
            $($rest)*
        }
    };
}

macro_rules! function {
    (
        () { $($statement:tt)* }
        fn $name:ident($($parameters:tt)*) { $($first:tt)* }
        $last:expr
    ) => {
        #[differentiable]
        fn $name($($parameters)*) -> f64 {
            $($first)*
            $($statement)*
            $last
        }
    };
}

macro_rules! function_with_loop {
    (
        () { $($statement:tt)* }
        fn $name:ident($($parameters:tt)*) { $($first:tt)* }
        for $i:ident in $range:expr,
        $last:expr
    ) => {
        #[differentiable]
        fn $name($($parameters)*) -> f64 {
            $($first)*
            for $i in $range {
                $($statement)*
            }
            $last
        }
    };
}

tenfold! {
    (tenfold tenfold function)
    {
        t = y * 0.75 + x;
        if t > limit {
            return t * y;
        }
        y = t + x * 0.0625;
        limit -= x * 0.001;
    }
    fn thousand_returns(x: f64, start: f64, limit: f64) {
        let mut limit = limit;
        let mut y = start;
        let mut t;
    }
    y * x
}

/// The value and gradient of `thousand_returns`, and how many conditions it tests.
fn thousand_returns_by_hand(x: f64, start: f64, limit: f64) -> (f64, [f64; 3], usize) {
    let (mut y, mut y_dot) = (start, [0.0, 1.0, 0.0]);
    let mut limit = limit;
    for count in 1..=1000 {
        let t = y * 0.75 + x;
        let t_dot = [y_dot[0] * 0.75 + 1.0, y_dot[1] * 0.75, 0.0];
        if t > limit {
            let product = [0, 1, 2].map(|k| t_dot[k] * y + t * y_dot[k]);
            return (t * y, product, count);
        }
        y = t + x * 0.0625;
        y_dot = [t_dot[0] + 0.0625, t_dot[1], 0.0];
        limit -= x * 0.001;
    }
    (y * x, [y_dot[0] * x + y, y_dot[1] * x, 0.0], 1001)
}

#[test]
fn a_function_returns_at_any_of_1000_places() {
    let points =
        [(0.5, 8.0, 3.0), (0.5, 0.25, 1.75), (0.5, 0.25, 2.4), (0.5, 0.25, 2.5), (0.5, 0.25, 9.0)];
    let counts = points.map(|(x, start, limit)| {
        let (value, gradient, count) = thousand_returns_by_hand(x, start, limit);
        assert_eq!(thousand_returns(x, start, limit), value);
        let (x_bar, start_bar, limit_bar) = check_scalar!(thousand_returns(x, start, limit));
        assert_all_close(&[x_bar, start_bar, limit_bar], &gradient, Tol::MODES);
        count
    });
    assert_eq!(counts, [1, 6, 614, 814, 1001]);
}

tenfold! {
    (tenfold function_with_loop)
    {
        trips += 1;
        y += x * 0.25;
        if y > limit {
            break;
        }
        y = y * 0.875;
        rest += y;
        limit -= x * 0.03125;
        if trips % period == i {
            continue;
        }
    }
    fn two_hundred_jumps(x: f64, start: f64, limit: f64, period: i32) {
        let mut limit = limit;
        let mut y = start;
        let mut rest = 0.0;
        let mut trips = 0;
    }
    for i in 0..8,
    y * rest
}

/// The value and gradient of `two_hundred_jumps`.
fn two_hundred_jumps_by_hand(x: f64, start: f64, limit: f64, period: i32) -> (f64, [f64; 3]) {
    let (mut y, mut rest, mut limit, mut trips) = (start, 0.0, limit, 0);
    let (mut y_dot, mut rest_dot) = ([0.0, 1.0], [0.0, 0.0]);
    'iterations: for i in 0..8 {
        for _ in 0..100 {
            trips += 1;
            y += x * 0.25;
            y_dot[0] += 0.25;
            if y > limit {
                break 'iterations;
            }
            y *= 0.875;
            rest += y;
            limit -= x * 0.03125;
            for k in 0..2 {
                y_dot[k] *= 0.875;
                rest_dot[k] += y_dot[k];
            }
            if trips % period == i {
                continue 'iterations;
            }
        }
    }
    let gradient = [0, 1].map(|k| y_dot[k] * rest + y * rest_dot[k]);
    (y * rest, [gradient[0], gradient[1], 0.0])
}

#[test]
fn a_loop_jumps_from_any_of_200_places() {
    for (start, limit, period) in
        [(0.5, 9.0, 7), (0.5, 40.0, 7), (0.5, 40.0, 90), (0.5, 20.0, 1000), (9.0, 3.0, 7)]
    {
        let (value, gradient) = two_hundred_jumps_by_hand(1.5, start, limit, period);
        assert_eq!(two_hundred_jumps(1.5, start, limit, period), value);
        let (x_bar, start_bar, limit_bar) =
            check_scalar!(two_hundred_jumps(1.5, start, limit, period), along(1.0, 0.5, -1.0));
        assert_all_close(&[x_bar, start_bar, limit_bar], &gradient, Tol::REFERENCE);
    }
}
