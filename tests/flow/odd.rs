//! Attributes on statements, unreachable code, other names of types, and control flow that macros
//! write.

#![allow(clippy::non_minimal_cfg, reason = "the shortest condition that holds")]

use nalgebra::DVector;
use static_autodiff::prelude::*;

#[differentiable]
fn configured(x: f64, y: f64) -> f64 {
    let mut s = x;
    #[cfg(any())]
    let s = missing(s);
    #[cfg(all())]
    let t = s * y;
    #[cfg(not(all()))]
    let t = s + y;
    #[cfg(any())]
    {
        s = missing(t);
    }
    #[cfg(test)]
    {
        s += t;
    }
    #[cfg(not(test))]
    {
        s -= t;
    }
    #[cfg(any())]
    if s > 0.0 {
        return missing(s);
    }
    #[cfg(all())]
    if s > 100.0 {
        return t;
    }
    #[cfg(any())]
    for _ in 0..3 {
        s *= missing(t);
    }
    #[cfg(all())]
    for _ in 0..2 {
        #[cfg(any())]
        break;
        #[cfg(all())]
        {
            s *= x;
        }
    }
    s
}

#[differentiable]
fn attributes(x: f64, n: usize) -> f64 {
    /// A square.
    #[allow(unused_doc_comments, reason = "the case under test")]
    let y = x * x;
    #[allow(unused_mut, reason = "the case under test")]
    let mut z = y;
    #[allow(unused_variables, reason = "the case under test")]
    let unused = z * 2.0;
    #[allow(clippy::needless_range_loop, reason = "the case under test")]
    for i in 0..n {
        #[allow(clippy::cast_precision_loss, reason = "the case under test")]
        let k = i as f64;
        #[expect(unused_variables, reason = "the case under test")]
        let w = k;
        z += k * y;
    }
    #[rustfmt::skip]
    let t = if z > 100.0 { z } else { x };
    #[allow(clippy::needless_return, reason = "the case under test")]
    return t * z;
}

#[test]
fn statements_have_attributes() {
    // (x + x y) x²
    assert_eq!(configured(2.0, 3.0), 32.0);
    assert_eq!(check_scalar!(configured(2.0, 3.0)), (48.0, 8.0));
    assert_eq!(check_scalar!(configured(8.0, 16.0)), (16.0, 8.0));
    assert_eq!(check_scalar!(attributes(2.0, 0), along(1.0)), 12.0);
    assert_eq!(check_scalar!(attributes(2.0, 3), along(1.0)), 48.0);
    assert_eq!(check_scalar!(attributes(2.0, 8), along(1.0)), 4.0 * 29.0 * 29.0 * 8.0);
}

#[differentiable]
#[allow(unreachable_code, clippy::never_loop, reason = "the case under test")]
fn after_return(x: f64, n: i32) -> f64 {
    if n > 2 {
        return x * x;
        let y = x.sin();
        return y;
    }
    let mut s = x;
    for k in 0..4 {
        if k == n {
            break;
            s *= 7.0;
        }
        s *= x;
        continue;
        s += 1.0;
    }
    loop {
        return s;
        s += x;
    }
    s * 5.0
}

#[differentiable]
#[allow(
    unreachable_code,
    unused_variables,
    clippy::diverging_sub_expression,
    reason = "the case under test"
)]
fn diverging(x: f64, n: i32) -> f64 {
    let y = match n {
        0 => x,
        1 => panic!("{n} is not allowed"),
        2 => unreachable!(),
        _ => {
            let z: f64 = return x * x;
            z * x
        }
    };
    assert!(y > 0.0, "{y} is not positive");
    y * y * y
}

#[test]
fn code_may_be_unreachable() {
    assert_eq!(check_scalar!(after_return(2.0, 3), along(1.0)), 4.0);
    assert_eq!(check_scalar!(after_return(2.0, 2), along(1.0)), 12.0);
    assert_eq!(check_scalar!(after_return(2.0, -1), along(1.0)), 80.0);
    assert_eq!(check_scalar!(diverging(2.0, 0), along(1.0)), 12.0);
    assert_eq!(check_scalar!(diverging(2.0, 5), along(1.0)), 4.0);
}

#[test]
#[should_panic(expected = "1 is not allowed")]
fn a_panic_stays_one() {
    let _ = diverging::grad(2.0, 1);
}

#[test]
#[should_panic(expected = "is not positive")]
fn an_assertion_stays_one() {
    let _ = diverging::jvp(-2.0, 0, 1.0);
}

type Number = f64;
type Column = DVector<Number>;
type Pair = (Number, Column);
type Maybe = Option<Number>;

#[differentiable]
fn aliases(x: Number, v: &Column, w: Maybe, #[constant] n: Count) -> Number {
    let mut s: Number = 0.0;
    let mut pair: Pair = (x, v * x);
    for i in 0..n {
        let t: Number = pair.1[i];
        pair = (pair.0 + t, pair.1 * x);
        if let Some(limit) = w {
            let limit: Number = limit * x;
            if t > limit {
                continue;
            }
            s += limit;
        }
        s += t * pair.0;
    }
    let rest: Maybe = if s > 0.0 { Some(s * x) } else { None };
    let Some(rest) = rest else { return x };
    rest
}

type Count = usize;

#[test]
fn types_may_have_other_names() {
    let v = Column::from_vec(vec![1.5, -0.5, 2.0]);
    for n in 0..4 {
        check_scalar!(aliases(1.25, &v, Some(1.25), n), along(1.0, &v, Some(-0.5)));
        check_scalar!(aliases(1.25, &v, None, n), along(1.0, &v, None::<f64>));
    }
}

/// The `x` and `s` of this macro and those of the caller are different variables.
macro_rules! two_contexts {
    ($name:ident($x:ident, $n:ident) { $($statement:tt)* } => $s:ident) => {
        #[differentiable]
        fn $name($x: f64, $n: usize) -> f64 {
            let mut x = 3.0 * $x;
            let mut $s = $x;
            let mut s = 1.0;
            for _ in 0..$n {
                $($statement)*
                s *= x;
                if s > 50.0 {
                    return s + $s;
                }
                x += $x;
            }
            $s + s
        }
    };
}

two_contexts!(kept_apart(x, n) {
    s += x * x;
    if s > 40.0 {
        break;
    }
} => s);

/// What `kept_apart` computes, with four names.
fn kept_apart_by_hand(x: f64, n: usize) -> f64 {
    let (mut inner_x, mut s, mut inner_s) = (3.0 * x, x, 1.0);
    for _ in 0..n {
        s += x * x;
        if s > 40.0 {
            break;
        }
        inner_s *= inner_x;
        if inner_s > 50.0 {
            return inner_s + s;
        }
        inner_x += x;
    }
    s + inner_s
}

macro_rules! fragments {
    ($name:ident($x:ident: $T:ty), $label:lifetime, $pattern:pat in $items:expr, $body:block, $limit:literal, $last:expr) => {
        #[differentiable]
        fn $name($x: $T, y: &[$T]) -> $T {
            let mut s = $x;
            $label: for $pattern in $items {
                for v in y {
                    if s > $limit {
                        break $label;
                    }
                    s += v * $body;
                }
            }
            match s {
                x if x < 0.0 => x * $last,
                _ => s + $last,
            }
        }
    };
}

fragments!(
    of_fragments(x: f64), 'exit, (k, f) in [(1, 0.5), (2, 0.25)].iter().enumerate().map(|(i, p)| (i + p.0, p.1)),
    { if k > 2 { x * f } else { return x } }, 8.0, x * 2.0
);

#[test]
fn macros_write_control_flow() {
    for (x, n) in [(0.75, 0), (0.75, 3), (0.75, 9), (6.0, 4), (-0.5, 5)] {
        assert_eq!(kept_apart(x, n), kept_apart_by_hand(x, n));
        check_scalar!(kept_apart(x, n), along(1.0));
    }
    check_scalar!(of_fragments(1.5, &[1.0, -0.5]));
    check_scalar!(of_fragments(-1.5, &[1.0, -0.5]));
    let empty: [f64; 0] = [];
    assert_eq!(check_scalar!(of_fragments(1.5, &empty)), (3.0, vec![]));
}
