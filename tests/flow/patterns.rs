//! `match`, `if let` and `let else`.

use nalgebra::{DVector, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn literals_and_ranges(x: f64, n: i32) -> f64 {
    match n {
        0 => x,
        1 | 2 => x * x,
        3..=5 => {
            let y = x * x;
            y * x
        }
        n if n < 0 => x / f64::from(n),
        6.. => 1.0,
        _ => unreachable!(),
    }
}

#[test]
fn integers_select_an_arm() {
    for (n, x_bar) in [(0, 1.0), (1, 4.0), (2, 4.0), (3, 12.0), (5, 12.0), (6, 0.0), (-4, -0.25)] {
        assert_eq!(check_scalar!(literals_and_ranges(2.0, n), along(1.0)), x_bar);
    }
}

#[differentiable]
fn active_bindings(x: f64, y: f64) -> f64 {
    let a = match x {
        v if v < 0.0 => -v,
        v @ 0.0..=1.0 => v * v,
        v => v * y,
    };
    match a * y {
        v if v > 5.0 && y > 0.0 => v,
        _ => 2.0,
    }
}

#[differentiable]
fn tuples(x: f64, y: f64, k: usize) -> f64 {
    let s = match (x > 0.0, y > 0.0) {
        (true, true) => x * y,
        (true, false) | (false, true) => x + y,
        (false, false) => 0.0,
    };
    match (s, k) {
        (v, 0) => v,
        (v, k) if v > 1.0 => v * k as f64,
        (_, 1) => x,
        (v, _) => v * v,
    }
}

#[test]
fn active_values_select_and_are_bound() {
    assert_eq!(check_scalar!(active_bindings(-3.0, 2.0)), (-2.0, 3.0));
    assert_eq!(check_scalar!(active_bindings(0.5, 32.0)), (32.0, 0.25));
    assert_eq!(check_scalar!(active_bindings(2.0, 3.0)), (9.0, 12.0));
    assert_eq!(check_scalar!(active_bindings(2.0, -3.0)), (0.0, 0.0));
    assert_eq!(check_scalar!(tuples(2.0, 3.0, 0), along(1.0, 0.5)), (3.0, 2.0));
    assert_eq!(check_scalar!(tuples(2.0, 3.0, 2), along(1.0, 0.5)), (6.0, 4.0));
    assert_eq!(check_scalar!(tuples(2.0, -3.0, 1), along(1.0, 0.5)), (1.0, 0.0));
    assert_eq!(check_scalar!(tuples(2.0, -3.0, 2), along(1.0, 0.5)), (-2.0, -2.0));
    assert_eq!(check_scalar!(tuples(-2.0, -3.0, 2), along(1.0, 0.5)), (0.0, 0.0));
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Mode {
    Linear,
    Square,
    Constant,
}

#[differentiable]
fn modes(v: &DVector<f64>, a: f64, #[constant] mode: Mode) -> f64 {
    let w = match mode {
        Mode::Linear => v * a,
        Mode::Square => v.component_mul(v),
        Mode::Constant => DVector::from_element(v.len(), 3.0),
    };
    let mut s = w.sum();
    match mode {
        Mode::Linear => s *= a,
        Mode::Square => {}
        Mode::Constant => s = a,
    }
    s
}

#[differentiable]
fn modes_in_a_loop(x: f64, #[constant] modes: &[Mode]) -> f64 {
    let mut y = x;
    for mode in modes {
        y = match *mode {
            Mode::Linear => y + x,
            Mode::Square if y > 10.0 => break,
            Mode::Square => y * y,
            Mode::Constant => continue,
        };
    }
    y
}

#[test]
fn fieldless_enums_select_an_arm() {
    let v = DVector::from_vec(vec![1.0, 3.0]);
    let one = DVector::from_element(2, 1.0);
    assert_eq!(check_scalar!(modes(&v, 2.0, Mode::Linear), along(&v, 1.0)), (&one * 4.0, 16.0));
    assert_eq!(check_scalar!(modes(&v, 2.0, Mode::Square), along(&v, 1.0)), (&v * 2.0, 0.0));
    assert_eq!(check_scalar!(modes(&v, 2.0, Mode::Constant), along(&v, 1.0)), (&one * 0.0, 1.0));
    let all = [Mode::Linear, Mode::Constant, Mode::Square, Mode::Square, Mode::Linear];
    assert_eq!(check_scalar!(modes_in_a_loop(2.0, &all), along(1.0)), 16.0);
    assert_eq!(check_scalar!(modes_in_a_loop(0.5, &all), along(1.0)), 9.0);
    assert_eq!(check_scalar!(modes_in_a_loop(0.5, &[]), along(1.0)), 1.0);
}

#[differentiable]
fn if_let_active(x: f64, w: Option<f64>) -> f64 {
    if let Some(v) = w { x * v } else { x }
}

#[differentiable]
fn if_let_inactive(v: &[f64], #[constant] at: Option<usize>) -> f64 {
    let mut s = v[0];
    if let Some(i) = at {
        s *= v[i];
    }
    s
}

#[differentiable]
fn if_let_chain(x: f64, w: Option<f64>) -> f64 {
    if let Some(v) = w
        && v > 1.0
    {
        x * v
    } else {
        3.0 * x
    }
}

#[differentiable]
fn let_else(x: f64, w: Option<f64>) -> f64 {
    let Some(v) = w else {
        return x * x;
    };
    x * v
}

#[differentiable]
fn match_option(x: f64, w: Option<f64>) -> f64 {
    let s = match w {
        Some(v) if v < 0.0 => x,
        Some(0.0) => 7.0,
        Some(v) => v * v,
        None => 0.0,
    };
    match &w {
        Some(v) => s * v,
        None => s + x,
    }
}

#[test]
fn an_optional_parameter_is_active() {
    assert_eq!(check_scalar!(if_let_active(3.0, Some(2.0))), (2.0, Some(3.0)));
    assert_eq!(check_scalar!(if_let_active(3.0, None::<f64>)), (1.0, None));
    assert_eq!(
        check_scalar!(if_let_inactive(&[2.0, 3.0], Some(0)), along(&[1.0, 0.5])),
        [4.0, 0.0]
    );
    assert_eq!(
        check_scalar!(if_let_inactive(&[2.0, 3.0], Some(1)), along(&[1.0, 0.5])),
        [3.0, 2.0]
    );
    assert_eq!(check_scalar!(if_let_inactive(&[2.0, 3.0], None), along(&[1.0, 0.5])), [1.0, 0.0]);
    assert_eq!(check_scalar!(if_let_chain(3.0, Some(2.0))), (2.0, Some(3.0)));
    assert_eq!(check_scalar!(if_let_chain(3.0, Some(0.5))), (3.0, Some(0.0)));
    assert_eq!(check_scalar!(if_let_chain(3.0, None::<f64>)), (3.0, None));
    assert_eq!(check_scalar!(let_else(3.0, Some(2.0))), (2.0, Some(3.0)));
    assert_eq!(check_scalar!(let_else(3.0, None::<f64>)), (6.0, None));
    assert_eq!(check_scalar!(match_option(3.0, Some(2.0))), (0.0, Some(12.0)));
    assert_eq!(check_scalar!(match_option(3.0, Some(-2.0))), (-2.0, Some(3.0)));
    assert_eq!(check_scalar!(match_option(3.0, None::<f64>)), (1.0, None));
}

#[differentiable]
fn root(x: f64) -> Option<f64> {
    if x > 0.0 { Some(x.sqrt()) } else { None }
}

#[differentiable]
fn logarithm(x: f64) -> Result<f64, String> {
    if x > 0.0 { Ok(x.ln()) } else { Err(format!("{x} has no logarithm")) }
}

#[differentiable]
fn matched_calls(x: f64, y: f64) -> f64 {
    let a = match root(x) {
        Some(r) => r * y,
        None => x * x,
    };
    let b = match logarithm(a) {
        Ok(l) => l,
        Err(message) => {
            assert!(message.ends_with("has no logarithm"));
            y * 3.0
        }
    };
    let c = if let Ok(l) = logarithm(y) { l } else { 1.0 };
    a * b + c
}

#[differentiable]
fn let_else_in_a_loop(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for a in v {
        let Some(r) = root(*a) else {
            continue;
        };
        let Ok(l) = logarithm(r - 1.0) else { break };
        s += r * l;
    }
    s
}

#[test]
fn results_of_calls_are_matched() {
    check_scalar!(matched_calls(4.0, 3.0));
    check_scalar!(matched_calls(4.0, -3.0));
    check_scalar!(matched_calls(-4.0, 3.0));
    check_scalar!(matched_calls(-4.0, -3.0));
    check_scalar!(let_else_in_a_loop(&[4.0, -1.0, 9.0, 0.25, 16.0]));
    assert_eq!(check_scalar!(let_else_in_a_loop(&[-4.0, -1.0])), [0.0, 0.0]);
}

#[differentiable]
fn option_of_a_vector(v: &Vector2<f64>, a: f64) -> f64 {
    let picked = if a > 1.0 {
        Some(v * a)
    } else if a > 0.0 {
        Some(Vector2::new(a, 2.0))
    } else {
        None
    };
    match picked {
        Some(w) => w.dot(v),
        None => a,
    }
}

#[test]
fn an_option_may_hold_a_vector() {
    let v = Vector2::new(1.0, 3.0);
    assert_eq!(check_scalar!(option_of_a_vector(&v, 2.0)), (v * 4.0, 10.0));
    assert_eq!(check_scalar!(option_of_a_vector(&v, 0.5)), (Vector2::new(0.5, 2.0), 1.0));
    assert_eq!(check_scalar!(option_of_a_vector(&v, -0.5)), (v * 0.0, 1.0));
}
