//! `?` on `Option` and `Result`.

use nalgebra::{DVector, Vector2};
use static_autodiff::prelude::*;

use crate::common::{Tol, assert_all_close};

#[differentiable]
fn root(x: f64) -> Option<f64> {
    if x < 0.0 {
        return None;
    }
    Some(x.sqrt())
}

#[differentiable]
fn quotient(x: f64, y: f64) -> Result<f64, String> {
    if y == 0.0 {
        return Err("division by zero".to_owned());
    }
    if y < 0.0 { Err(format!("{x} by {y}")) } else { Ok(x / y) }
}

#[differentiable]
fn options(x: f64, y: f64) -> Option<f64> {
    let a = root(x)?;
    let b = root(y - a)?;
    Some(a * b + y)
}

#[differentiable]
fn option_parameter(x: f64, w: Option<f64>) -> Option<f64> {
    let v = w?;
    let t = if v > 2.0 { root(x)? } else { x };
    Some(t * v)
}

#[test]
fn question_marks_work_on_options() {
    check!(options(4.0, 6.0));
    assert_eq!(check_fallible!(options(4.0, 6.0), along(1.0, 0.5)), (0.375, 1.5));
    assert_eq!(check_fallible!(options(-4.0, 6.0), along(1.0, 0.5)), (0.0, 0.0));
    assert_eq!(check_fallible!(options(4.0, 1.0), along(1.0, 0.5)), (0.0, 0.0));
    check!(option_parameter(4.0, Some(3.0)));
    let dot = Some(0.5);
    assert_eq!(
        check_fallible!(option_parameter(4.0, Some(3.0)), along(1.0, dot)),
        (0.75, Some(2.0))
    );
    assert_eq!(
        check_fallible!(option_parameter(4.0, Some(1.5)), along(1.0, dot)),
        (1.5, Some(4.0))
    );
    assert_eq!(
        check_fallible!(option_parameter(-4.0, Some(3.0)), along(1.0, dot)),
        (0.0, Some(0.0))
    );
    assert_eq!(check_fallible!(option_parameter(4.0, None), along(1.0, None::<f64>)), (0.0, None));
}

#[test]
fn a_missing_cotangent_counts_as_zero() {
    let (value, pullback) = options::vjp(4.0, 6.0);
    assert_eq!(value, Some(2.0 * 2.0 + 6.0));
    assert_eq!(pullback(None), (0.0, 0.0));
    assert_eq!(pullback(Some(2.0)), (0.75, 3.0));
}

#[differentiable]
fn results(x: f64, y: f64, text: &str) -> Result<f64, String> {
    let n: i32 = text.parse().map_err(|_| format!("`{text}` is no number"))?;
    let q = quotient(x, y)?;
    if n > 5 {
        return Err(format!("{n} is too large"));
    }
    let r = quotient(q.powi(n), x)? * quotient(y, q)? + x;
    Ok(r)
}

#[differentiable]
fn results_or_zero(x: f64, y: f64, text: &str) -> f64 {
    match results(x, y, text) {
        Ok(r) => r,
        Err(_) => 0.0,
    }
}

#[test]
fn question_marks_work_on_results() {
    // (q^3 / x) (y / q) + x = x / y + x
    let gradient = check_fallible!(results(4.0, 2.0, "3"), along(1.0, 0.5));
    assert_eq!(gradient, (1.5, -1.0));
    for (x, y, text) in [(4.0, 0.0, "3"), (4.0, -2.0, "3"), (4.0, 2.0, "x"), (4.0, 2.0, "6")] {
        let gradient = check_fallible!(results(x, y, text), along(1.0, 0.5));
        assert_eq!(gradient, (0.0, 0.0));
    }
    assert_eq!(results(4.0, -2.0, "3"), Err("4 by -2".to_owned()));
    assert_eq!(check_scalar!(results_or_zero(4.0, 2.0, "3"), along(1.0, 0.5)), (1.5, -1.0));
    assert_eq!(check_scalar!(results_or_zero(4.0, 2.0, "6"), along(1.0, 0.5)), (0.0, 0.0));
}

#[differentiable]
fn in_loops(v: &[f64], y: f64) -> Option<f64> {
    let mut s = y;
    for (i, a) in v.iter().enumerate() {
        if i == 3 {
            break;
        }
        for _ in 0..i {
            s += root(*a)? * y;
        }
        s *= y;
    }
    Some(s)
}

#[differentiable]
fn in_arguments(x: f64, y: f64, v: &Vector2<f64>) -> Result<Vector2<f64>, String> {
    let w = v * quotient(quotient(x, y)?, quotient(y, x)? + 1.0)?;
    Ok(if w[0] > 1.0 { w * quotient(1.0, x)? } else { Vector2::new(w[1], quotient(x, w[0])?) })
}

#[test]
fn question_marks_may_be_anywhere() {
    check!(in_loops(&[1.0, 4.0, 9.0, -1.0], 2.0));
    check!(in_loops(&[-1.0, 4.0], 2.0));
    assert_eq!(check_fallible!(in_loops(&[], 2.0), along(&[0.0; 0], 1.0)), (vec![], 1.0));
    let gradient = check_fallible!(in_loops(&[1.0, 4.0, -9.0], 2.0), along(&[1.0, 0.5, 2.0], 1.0));
    assert_eq!(gradient, (vec![0.0; 3], 0.0));
    // ((y + 0) y + 2 y) y + 2 · 3 y, times y
    let gradient = check_fallible!(in_loops(&[1.0, 4.0, 9.0], 2.0), along(&[1.0, 0.5, 2.0], 1.0));
    let y = 2.0_f64;
    let y_bar = 4.0 * y.powi(3) + 6.0 * y.powi(2) + 12.0 * y;
    let v_bar = vec![0.0, y.powi(3) / 4.0, y.powi(2) / 3.0];
    assert_all_close(&gradient, &(v_bar, y_bar), Tol::REFERENCE);
    let v = Vector2::new(2.0, 3.0);
    check_fallible!(in_arguments(4.0, 2.0, &v), along(1.0, 0.5, &v));
    check_fallible!(in_arguments(0.5, 2.0, &v), along(1.0, 0.5, &v));
    check_fallible!(in_arguments(0.5, -2.0, &v), along(1.0, 0.5, &v));
    check_fallible!(in_arguments(-0.5, 2.0, &v), along(1.0, 0.5, &v));
}

#[differentiable]
fn first_large(v: &DVector<f64>, limit: f64) -> Option<f64> {
    for i in 0..v.len() {
        if v[i] > limit {
            return Some(v[i] * limit);
        }
    }
    None
}

#[differentiable]
fn vector_or_nothing(v: &DVector<f64>, limit: f64) -> Option<DVector<f64>> {
    let x = first_large(v, limit)?;
    let y = match first_large(v, x) {
        Some(y) => y,
        None => 2.0,
    };
    Some(v * (x * y))
}

#[differentiable]
fn generic<T: Real>(x: T, y: T) -> Option<T> {
    let q = if y <= T::zero() { None } else { Some(x / y) };
    let q = q?;
    Some(q * q)
}

#[test]
fn an_option_may_be_returned_from_a_loop() {
    let v = DVector::from_vec(vec![1.0, 3.0, 8.0]);
    check!(first_large(&v, 2.0));
    let unit = DVector::from_vec(vec![0.0, 1.0, 0.0]);
    assert_eq!(check_fallible!(first_large(&v, 2.0), along(&v, 1.0)), (unit * 2.0, 3.0));
    assert_eq!(check_fallible!(first_large(&v, 9.0), along(&v, 1.0)), (&v * 0.0, 0.0));
    check!(vector_or_nothing(&v, 2.0));
    check!(vector_or_nothing(&v, 9.0));
    assert_eq!(check_fallible!(generic(4.0, 2.0), along(1.0, 0.5)), (2.0, -4.0));
    assert_eq!(check_fallible!(generic(4.0_f32, -2.0), along(1.0_f32, 0.5_f32)), (0.0, 0.0));
}
