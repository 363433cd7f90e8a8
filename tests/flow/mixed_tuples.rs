//! Tuples of active values and integers as the values of branches, arms with guards, loops and blocks: the parts stay
//! apart.

use static_autodiff::prelude::*;

#[differentiable]
fn left_by_break(x: f64, n: usize) -> f64 {
    let (y, k) = loop {
        if n > 4 {
            break (1.0, 5);
        }
        if n > 2 {
            break (x * x, 2);
        }
        break (x, 1);
    };
    y * k as f64
}

#[differentiable]
fn arms_with_guards(x: f64, _: usize) -> f64 {
    let (y, k) = match x {
        v if v > 1.0 => (v * v, 3),
        v if v > 0.0 => (v.sin(), 2),
        v => (v, 1),
    };
    y * k as f64 + y.powi(k)
}

#[differentiable]
fn nested(x: f64, n: usize) -> f64 {
    let t = 'found: {
        for i in 0..n {
            if x * i as f64 > 1.0 {
                break 'found (x * i as f64, (i, 2.0));
            }
        }
        (1.0, (n, x))
    };
    let (a, (i, b)) = t;
    a * b + i as f64 * x
}

#[differentiable]
fn pair(x: f64) -> (f64, f64) {
    (x.sin(), x * x)
}

/// Literals, variables, calls.
#[differentiable]
fn from_everywhere(x: f64, n: usize) -> f64 {
    let (a, b) = match n {
        0 if x > 0.0 => (2.0, 1.0),
        1 if x > 0.0 => pair(x),
        2 => {
            let t = (x * 2.0, x);
            t
        }
        k if k > 5 => return x * x,
        _ => (x, 3.0),
    };
    let r = loop {
        if n == 0 {
            break pair(x);
        }
        if n == 1 {
            break (x, 2.0);
        }
        break (1.0, x.cos());
    };
    a * b + a + r.0 * r.1
}

/// The parts change later.
#[differentiable]
fn changed(x: f64, n: usize) -> f64 {
    let (mut a, mut k) = match n {
        0 if x > 5.0 => (0.0, 1),
        1 => (x, 2),
        _ if x > 0.0 => (1.0, 3),
        _ => (x, 0),
    };
    while k > 0 {
        a = a * x + 1.0;
        k -= 1;
    }
    let mut t = match n {
        0 if x > 5.0 => (0.0, 1.0),
        1 if x > 0.0 => (x, 2.0),
        _ => (1.0, x),
    };
    t.0 += t.1;
    t.1 *= x;
    let u = match n {
        2 if x > 0.0 => t,
        k if k > 2 => (t.1, t.0),
        _ => (1.0, 1.0),
    };
    t.0 *= u.1;
    a + t.0 * u.0 + t.1
}

#[differentiable]
fn in_a_loop(x: f64, n: usize) -> f64 {
    let mut s = 0.0;
    for k in 0..n {
        let (y, j) = match k % 3 {
            0 if x > 0.5 => (x * s, k),
            1 => {
                if s > 10.0 {
                    break;
                }
                (x, 1)
            }
            _ => {
                if x < 0.0 {
                    continue;
                }
                (s + 1.0, k + 2)
            }
        };
        s += y / (j as f64 + 1.0);
    }
    s
}

#[differentiable]
fn chained_conditions(x: f64, n: usize) -> f64 {
    let first = (n > 0).then_some(0.3 * n as f64);
    let (v, w) = if let Some(a) = first
        && a > 0.5
    {
        (a * x, 2)
    } else {
        (x, 1)
    };
    let (c, d) = if n > 3 { (0.5, 7) } else { (v, 2) };
    v * w as f64 + c * d as f64
}

#[test]
fn gradients_agree_with_differences() {
    macro_rules! check {
        ($($f:ident)*) => {$(
            for n in 0..7 {
                for x in [-0.4, 0.3, 1.7] {
                    $f::gradcheck(x, n).assert_ok();
                }
            }
        )*};
    }
    check!(left_by_break arms_with_guards nested from_everywhere changed in_a_loop chained_conditions);
}
