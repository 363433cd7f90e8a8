//! Control flow and mutation.

use static_autodiff::prelude::*;

use crate::check;

#[differentiable(order = 2)]
fn branches(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 1..x.len() {
        if x[i] > x[i - 1] {
            s += x[i] * x[i - 1] * x[i - 1];
        } else if i % 2 == 0 {
            continue;
        } else {
            s += (x[i] - x[i - 1]).powi(4);
        }
    }
    s
}

#[differentiable(order = 2)]
fn recurrence(x: &[f64]) -> f64 {
    let mut state = [x[0], 1.0];
    let mut history = Vec::new();
    for v in x {
        state[0] = (state[0] * v + state[1]).sin();
        state[1] *= v.exp();
        history.push(state[0] * state[1]);
        if state[1] > 20.0 {
            break;
        }
    }
    let mut sum = 0.0;
    while let Some(h) = history.pop() {
        sum += h * h;
    }
    sum * state[0]
}

#[differentiable(order = 2)]
fn in_place(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for i in 0..v.len() {
        let before = v[i];
        v[i] = before * before + x[0];
        let next = (i + 1) % x.len();
        v[next] *= before;
    }
    v.swap(0, 1);
    v.iter().map(|t| t.tanh()).sum::<f64>() * v[0]
}

fn always(_: &[f64]) -> bool {
    true
}

#[differentiable(order = 2)]
fn root(x: f64) -> Option<f64> {
    if x > 0.0 { Some(x.sqrt() * x) } else { None }
}

#[differentiable(order = 2)]
fn quotient(a: f64, b: f64) -> Result<f64, String> {
    if b == 0.0 { Err("by zero".to_owned()) } else { Ok(a / b) }
}

#[differentiable(order = 2)]
fn failing(x: &[f64]) -> Result<f64, String> {
    let mut sum = 0.0;
    for v in x {
        let Some(r) = root(*v) else { break };
        sum += quotient(r, sum + 1.0)?;
    }
    Ok(sum * sum)
}

#[differentiable(order = 2)]
fn with_question_mark(x: &[f64]) -> f64 {
    let carried = failing(x).unwrap_or(0.0);
    if always(detach(x)) { carried * x[0] } else { 0.0 }
}

#[differentiable(order = 2)]
fn newton(x: &[f64]) -> f64 {
    let mut y = 1.0;
    let mut steps = 0;
    while steps < 20 {
        let step = (y * y - x[0] * x[1]) / (2.0 * y);
        y -= step;
        steps += 1;
        if step.abs() < 1e-12 {
            break;
        }
    }
    y
}

#[test]
fn branches_and_continue() {
    let x = vec![1.0, 2.0, -1.0, 0.5, 0.25];
    check(&x, |x| branches::grad(x), |x, v| branches::hvp(x, v));
}

#[test]
fn carried_values_and_a_break() {
    for x in [vec![0.3, 0.5, -0.4, 1.2], vec![2.0, 2.0, 0.7, 0.1], vec![0.4]] {
        check(&x, |x| recurrence::grad(x), |x, v| recurrence::hvp(x, v));
    }
}

#[test]
fn overwritten_elements() {
    let x = vec![0.3, 0.5, -0.4];
    check(&x, |x| in_place::grad(x), |x, v| in_place::hvp(x, v));
}

#[test]
fn failures_of_callees() {
    for x in [vec![0.3, 0.5, 1.4], vec![0.3, -0.5, 1.4], vec![-1.0, 2.0]] {
        check(&x, |x| with_question_mark::grad(x), |x, v| with_question_mark::hvp(x, v));
    }
}

#[test]
fn the_steps_of_newton() {
    let x = vec![1.3, 0.7];
    let hessian = check(&x, |x| newton::grad(x), |x, v| newton::hvp(x, v));
    // y = sqrt(a b), so that d²y/da² = -y / (4 a²).
    let expected = -(1.3_f64 * 0.7).sqrt() / (4.0 * 1.3 * 1.3);
    assert!((hessian[0][0] - expected).abs() < 1e-10, "{hessian:?}");
}

#[test]
fn loops_that_run_never() {
    let empty: Vec<f64> = Vec::new();
    assert_eq!(branches::hvp(&empty, &empty), empty);
    assert_eq!(branches::hessian(&empty).shape(), (0, 0));
}

#[differentiable(order = 2)]
fn linear(x: &[f64], y: f64) -> f64 {
    let mut sum = 3.0 * x[0];
    for v in x {
        sum -= v / 4.0;
    }
    sum + detach(y * y)
}

#[differentiable(order = 2)]
fn relu(x: f64) -> f64 {
    x.max(0.0) * 2.0 + x.abs() * x
}

#[test]
fn linear_functions_have_no_second_derivative() {
    assert_eq!(linear::hvp(&[1.0, 2.0], 3.0, &[1.0, 1.0], 1.0), (vec![0.0, 0.0], 0.0));
    assert_eq!(linear::hessian(&[1.0], 3.0).as_slice(), [0.0; 4]);
}

#[test]
fn second_derivatives_at_kinks() {
    assert_eq!(relu::hvp(0.0, 1.0), 0.0);
    assert_eq!(relu::hvp(2.0, 1.0), 2.0);
    assert_eq!(relu::hvp(-2.0, 1.0), -2.0);
}
