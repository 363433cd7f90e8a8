//! `return`, `break` and `continue`, with labels and values, anywhere.

use nalgebra::{DVector, Matrix2, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn early_return(x: f64, y: f64) -> f64 {
    if x > 3.0 {
        return x * x;
    }
    let z = x * y;
    if z < 0.0 {
        return z - y;
    } else if z == 0.0 {
        return 1.0;
    }
    return z * z;
}

#[differentiable]
fn in_expressions(x: f64, y: f64, n: i32) -> f64 {
    let t = if n > 2 { return x * y } else { y * y };
    let u = match n {
        0 => return t,
        1 => x,
        _ => {
            let w = t * x;
            if w > 20.0 {
                return w;
            }
            w
        }
    };
    t + u * { if u > 10.0 { return u } else { 2.0 } }
}

#[differentiable]
fn in_operands(x: f64, v: &Vector2<f64>, n: usize) -> f64 {
    let a = v * if n == 0 { return x } else { x * x };
    a.dot(&match n {
        1 => Vector2::new(x, 1.0),
        2 => return a[0] * x,
        _ => a * 0.5,
    })
}

#[test]
fn a_function_may_return_anywhere() {
    assert_eq!(check_scalar!(early_return(4.0, 2.0)), (8.0, 0.0));
    assert_eq!(check_scalar!(early_return(2.0, -3.0)), (-3.0, 1.0));
    assert_eq!(check_scalar!(early_return(2.0, 3.0)), (36.0, 24.0));
    assert_eq!(check_scalar!(in_expressions(2.0, 3.0, 3), along(1.0, 0.5)), (3.0, 2.0));
    assert_eq!(check_scalar!(in_expressions(2.0, 3.0, 0), along(1.0, 0.5)), (0.0, 6.0));
    assert_eq!(check_scalar!(in_expressions(2.0, 3.0, 1), along(1.0, 0.5)), (2.0, 6.0));
    assert_eq!(check_scalar!(in_expressions(20.0, 3.0, 1), along(1.0, 0.5)), (1.0, 0.0));
    assert_eq!(check_scalar!(in_expressions(1.0, 3.0, 2), along(1.0, 0.5)), (18.0, 18.0));
    assert_eq!(check_scalar!(in_expressions(2.0, 3.0, 2), along(1.0, 0.5)), (9.0, 12.0));
    assert_eq!(check_scalar!(in_expressions(3.0, 3.0, 2), along(1.0, 0.5)), (9.0, 18.0));
    let v = Vector2::new(1.0, -0.5);
    for n in 0..4 {
        check_scalar!(in_operands(2.0, &v, n), along(1.0, &v));
    }
}

#[test]
fn at_a_jump_the_executed_exit_counts() {
    assert_eq!(early_return::value_and_grad(2.0, 0.0), (1.0, (0.0, 0.0)));
    assert_eq!(early_return::jvp(2.0, 0.0, 1.0, 1.0), (1.0, 0.0));
    assert_eq!(early_return::grad(3.0, 2.0), (24.0, 36.0));
}

#[differentiable]
fn from_nested_loops(v: &[f64], limit: f64) -> f64 {
    let mut s = limit;
    for i in 0..v.len() {
        for j in 0..i {
            if v[i] * v[j] > limit {
                return s * v[i];
            }
            s += v[i] * v[j];
        }
        if v[i] > limit {
            break;
        }
    }
    s
}

#[differentiable]
fn labels(v: &[f64], x: f64) -> f64 {
    let mut s = x;
    'rows: for a in v {
        for b in v {
            if a * b < 0.0 {
                continue 'rows;
            }
            if s > 50.0 {
                break 'rows;
            }
            if b > a {
                continue;
            }
            s += a * b * x;
            if s < -10.0 {
                break;
            }
        }
        s *= x;
    }
    s
}

#[test]
fn loops_end_early() {
    let expected = [
        ([1.0, 2.0, 4.0], 5.0, [24.0, 4.0, 15.0], 4.0),
        ([1.0, 2.0, 1.5], 2.5, [5.25, 1.5, 7.5], 1.5),
        ([1.0, 2.0, 1.0], 2.5, [3.0, 2.0, 3.0], 1.0),
        ([4.0, 2.0, 1.0], 3.0, [0.0, 0.0, 0.0], 1.0),
    ];
    for (v, limit, v_bar, limit_bar) in expected {
        let gradient = check_scalar!(from_nested_loops(&v, limit));
        assert_eq!(gradient, (v_bar.to_vec(), limit_bar));
    }
    let empty: [f64; 0] = [];
    assert_eq!(check_scalar!(from_nested_loops(&empty, 3.0)), (vec![], 1.0));
    check_scalar!(labels(&[1.0, 2.0, 3.0], 1.5));
    check_scalar!(labels(&[1.0, -2.0, 3.0], 1.5));
    check_scalar!(labels(&[4.0, 2.0, 3.0], 2.5));
    check_scalar!(labels(&[4.0, 2.0, 3.0], -2.5));
}

#[differentiable]
fn loop_values(x: f64, y: f64) -> f64 {
    let mut z = y;
    let r = loop {
        z *= x;
        if z > 10.0 {
            break z * y;
        }
        if z < -10.0 {
            break 2.0;
        }
    };
    r + z
}

#[differentiable]
fn labelled_values(x: f64, n: usize) -> f64 {
    let mut y = x;
    let mut trips = 0;
    let value = 'outer: loop {
        let body = loop {
            trips += 1;
            y += x * 0.5;
            if trips == n {
                break 'outer y * y;
            }
            if trips % 3 == 0 {
                break y * x;
            }
        };
        y = body;
    };
    value * x
}

#[differentiable]
fn block_values(x: f64, y: f64) -> f64 {
    let exit = 'block: {
        if x > 4.0 {
            break 'block x * y;
        }
        let rec = x * x;
        for k in 0..4 {
            if rec * f64::from(k) > y {
                break 'block rec * f64::from(k);
            }
        }
        y
    };
    exit * x
}

#[test]
fn loops_and_blocks_have_values() {
    assert_eq!(check_scalar!(loop_values(2.0, 3.0)), (48.0, 28.0));
    assert_eq!(check_scalar!(loop_values(-4.0, 3.0)), (3.0, -4.0));
    for n in 1..8 {
        check_scalar!(labelled_values(0.75, n), along(1.0));
    }
    assert_eq!(check_scalar!(block_values(5.0, 2.0)), (20.0, 25.0));
    assert_eq!(check_scalar!(block_values(2.0, 3.0)), (12.0, 0.0));
    assert_eq!(check_scalar!(block_values(2.0, 7.0)), (24.0, 0.0));
    assert_eq!(check_scalar!(block_values(0.5, 7.0)), (7.0, 0.5));
}

#[differentiable]
fn iterated(m: &Matrix2<f64>, v: Vector2<f64>, n: usize) -> Vector2<f64> {
    let mut v = v;
    for i in 0..n {
        let w = m * v;
        if w.norm() > 20.0 {
            return w * w[0];
        }
        if i % 2 == 1 {
            continue;
        }
        v = w + v;
    }
    v
}

#[differentiable]
fn while_with_exits(x: f64, y: f64) -> f64 {
    let mut s = x;
    let mut k = 0;
    while s < 100.0 {
        k += 1;
        if k % 3 == 0 {
            s += y;
            continue;
        }
        if k > 6 {
            break;
        }
        s *= if k == 5 && y < 0.0 { return s } else { x };
    }
    s * s
}

#[differentiable]
fn generic<T: Real>(v: &[T], limit: T) -> T {
    let mut s = T::one();
    for (i, a) in v.iter().enumerate() {
        if *a < T::zero() {
            continue;
        }
        s *= *a;
        if s > limit {
            return s * v[i];
        }
    }
    s
}

#[test]
fn exits_work_for_every_type() {
    let (m, v) = (Matrix2::new(1.0, 2.0, 3.0, 4.0), Vector2::new(0.5, -0.25));
    for n in 0..6 {
        check!(iterated(&m, v, n), along(&m, v));
    }
    check_scalar!(while_with_exits(1.5, 3.0));
    check_scalar!(while_with_exits(1.5, -0.5));
    check_scalar!(while_with_exits(-2.0, 3.0));
    assert_eq!(check_scalar!(while_with_exits(200.0, 3.0)), (400.0, 0.0));
    assert_eq!(
        check_scalar!(generic(&[2.0, -1.0, 3.0, 5.0], 4.0)),
        (vec![9.0, 0.0, 12.0, 0.0], 0.0)
    );
    let (v, limit) = ([2.0_f32, -1.0, 3.0], 8.0_f32);
    assert_eq!(check_scalar!(generic(&v, limit)), (vec![3.0, 0.0, 2.0], 0.0));
}

#[differentiable]
fn values_before_an_exit(v: &DVector<f64>, x: f64) -> f64 {
    let w = v * x;
    let mut s = 0.0;
    for i in 0..w.len() {
        let value = w[i].exp();
        if value > 20.0 {
            let y = value * s;
            return y + w.norm();
        }
        s += value * x;
    }
    let y_bar = s.sqrt();
    if y_bar > 3.0 {
        return y_bar;
    }
    y_bar * y_bar * x
}

#[test]
fn values_from_before_an_exit_are_remembered() {
    check_scalar!(values_before_an_exit(&DVector::from_vec(vec![0.5, -0.25, 2.0]), 2.0));
    check_scalar!(values_before_an_exit(&DVector::from_vec(vec![0.5, 1.25, 1.0]), 2.0));
    check_scalar!(values_before_an_exit(&DVector::from_vec(vec![0.5, -0.25, 0.5]), 1.0));
    check_scalar!(values_before_an_exit(&DVector::from_vec(vec![4.0]), 2.0));
}
