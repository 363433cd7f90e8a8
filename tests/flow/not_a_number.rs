//! What is not used, or not executed, leaves no NaN in the gradient.

#![allow(
    clippy::eq_op,
    clippy::no_effect_underscore_binding,
    reason = "expressions that are no numbers"
)]

use nalgebra::DVector;
use static_autodiff::prelude::*;

#[differentiable]
fn unused(x: f64, y: f64) -> f64 {
    let _a = x.sqrt();
    let b = (x - x) / (y - y);
    let _c = b * f64::NAN;
    let mut d = x.ln() * f64::INFINITY;
    d -= d;
    let _ = d * x;
    x * y
}

#[differentiable]
fn unused_in_a_loop(v: &[f64], y: f64) -> f64 {
    let mut s = y;
    let mut lost = 0.0;
    for a in v {
        let r = a.sqrt();
        lost += r / (y - y);
        s += a * y;
    }
    let _ = lost;
    s
}

#[differentiable]
fn used_in_an_arm_that_is_not_taken(x: f64, y: f64) -> f64 {
    let root = x.sqrt();
    let angle = y.acos();
    let quotient = x / (y - 2.0);
    if x > 10.0 {
        root * angle
    } else if y > 5.0 {
        quotient
    } else {
        x * y
    }
}

#[differentiable]
fn used_in_some_iterations(v: &[f64], y: f64) -> f64 {
    let mut s = y;
    for a in v {
        let root = a.sqrt();
        let quotient = y / a;
        if *a > 0.0 {
            s += root * quotient;
        } else {
            s *= y;
        }
    }
    s
}

#[test]
fn what_is_not_used_has_no_derivative() {
    assert_eq!(check_scalar!(unused(-2.0, 3.0)), (3.0, -2.0));
    assert_eq!(check_scalar!(unused_in_a_loop(&[-4.0, 9.0], 3.0)), (vec![3.0, 3.0], 6.0));
    assert_eq!(check_scalar!(used_in_an_arm_that_is_not_taken(-3.0, 2.0)), (2.0, -3.0));
    let gradient = check_scalar!(used_in_some_iterations(&[4.0, -1.0], 2.0));
    // (y + y / √a) y
    assert_eq!(gradient, (vec![-0.25, 0.0], 6.0));
}

#[differentiable]
fn guarded(x: f64) -> f64 {
    if x > 0.0 { x.sqrt() } else { 0.0 }
}

#[differentiable]
fn guarded_return(x: f64, y: f64) -> f64 {
    if x <= 0.0 {
        return y * 2.0;
    }
    let l = x.ln();
    l * y / x.sqrt()
}

#[differentiable]
fn guarded_vector(v: &DVector<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        s += match v[i] {
            a if a > 0.0 => a.ln(),
            0.0 => continue,
            a => (-a).sqrt(),
        };
    }
    let n = v.norm();
    if n == 0.0 { 1.0 } else { s / n }
}

#[test]
fn what_is_not_executed_has_no_derivative() {
    assert_eq!(check_scalar!(guarded(-1.0)), 0.0);
    assert_eq!(check_scalar!(guarded(4.0)), 0.25);
    assert_eq!(check_scalar!(guarded_return(-1.0, 3.0)), (0.0, 2.0));
    check_scalar!(guarded_return(4.0, 3.0));
    check_scalar!(guarded_vector(&DVector::from_vec(vec![2.0, -3.0])));
}

#[test]
fn at_a_kink_the_executed_arm_counts() {
    assert_eq!(used_in_some_iterations::grad(&[0.0, 4.0], 2.0), (vec![0.0, -0.125], 4.5));
    assert_eq!(guarded::grad(0.0), 0.0);
    assert_eq!(guarded::jvp(0.0, 1.0), (0.0, 0.0));
    assert_eq!(guarded_return::grad(0.0, 3.0), (0.0, 2.0));
    assert_eq!(guarded_vector::grad(&DVector::zeros(3)), DVector::zeros(3));
}

#[differentiable]
fn overwritten(x: f64, y: f64) -> f64 {
    let mut a = f64::NAN;
    let mut b = x.sqrt();
    let mut w = [f64::NAN; 2];
    let mut best = f64::INFINITY;
    for i in 0..2 {
        a = x * y;
        w[i] = a + b * 0.0;
        b = y;
        if w[i] < best {
            best = w[i];
        }
    }
    w[1] = a;
    w[0] = y;
    w[0] * w[1] * b + best.min(0.0)
}

#[differentiable]
fn smallest(x: &[f64]) -> f64 {
    let mut best = f64::INFINITY;
    let mut at = 0;
    for (i, v) in x.iter().enumerate() {
        if *v < best {
            best = *v;
            at = i;
        }
    }
    best * at as f64
}

#[test]
fn what_is_overwritten_has_no_derivative() {
    // x y³
    assert_eq!(check_scalar!(overwritten(2.0, 3.0)), (27.0, 54.0));
    // x y³ + x y
    assert_eq!(overwritten::grad(-2.0, 3.0), (30.0, -56.0));
    assert_eq!(check_scalar!(smallest(&[3.0, 1.0, 0.5, 2.0])), [0.0, 0.0, 2.0, 0.0]);
    assert_eq!(smallest::value_and_grad(&[]).1, Vec::<f64>::new());
}

#[differentiable]
fn empty(v: &[f64], w: Vec<f64>, m: &DVector<f64>, y: f64) -> f64 {
    let mut s = y;
    for a in v {
        s += a.ln();
    }
    for (a, b) in w.iter().zip(v) {
        s *= a / b;
    }
    for i in 0..m.len() {
        s -= m[i];
    }
    let mut copy = w.clone();
    for a in &mut copy {
        *a *= s;
    }
    while let Some(a) = copy.pop() {
        s += a;
    }
    s * s
}

#[test]
fn loops_may_have_nothing_to_do() {
    let none: [f64; 0] = [];
    let vector = DVector::from_vec(vec![]);
    let gradient = check_scalar!(empty(&none, Vec::<f64>::new(), &vector, 3.0));
    assert_eq!(gradient, (vec![], vec![], vector.clone(), 6.0));
    check_scalar!(empty(&[2.0], vec![0.5, 3.0], &vector, 3.0));
}
