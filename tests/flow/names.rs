//! Variables, labels and functions that are called like things in generated code.

#![allow(
    clippy::let_and_return,
    clippy::used_underscore_binding,
    reason = "the names are the cases"
)]

use static_autodiff::prelude::*;

#[differentiable]
fn parameters(__0: f64, x_bar: f64, x_dot: f64, y_bar: f64, rec: f64) -> f64 {
    let mut value = __0;
    let mut __1 = x_bar;
    for exit in 0..3 {
        let trips = value * x_dot;
        if trips > 20.0 {
            return trips * y_bar;
        }
        let body = match exit {
            0 => trips + rec,
            1 => __1,
            _ => trips,
        };
        __1 *= body;
        value = body - value;
    }
    value * __1
}

#[differentiable]
fn records(record: &[f64], tape: f64, stack: usize, state: f64, slot: f64) -> f64 {
    let mut log = state;
    let mut index = 0;
    let mut undo = vec![tape];
    while index < record.len() {
        let old = record[index];
        undo.push(old * log);
        let saved = undo[index] * slot;
        log = if old > 1.0 { saved } else { log + saved };
        index += 1;
        if index == stack {
            break;
        }
    }
    let Some(last) = undo.pop() else { return tape };
    last * log
}

#[differentiable]
fn labels(x: f64, y: f64, n: usize) -> f64 {
    let mut r#type = x;
    'body: for i in 0..n {
        let r#loop = 'exit: {
            if r#type > 10.0 {
                break 'exit y;
            }
            'function: loop {
                r#type *= 1.5;
                if r#type > 4.0 {
                    break 'function;
                }
                if i == 2 {
                    continue 'body;
                }
            }
            r#type * y
        };
        r#type += r#loop;
        if r#type > 30.0 {
            break 'body;
        }
    }
    r#type
}

#[differentiable]
fn sweep(mut result: f64, iteration: f64, arm: usize, branch: bool) -> f64 {
    let tag = arm;
    let mut taken = 0;
    let mut some = Some(iteration);
    while let Some(item) = some {
        taken += 1;
        result += item * result;
        some = if taken < tag { Some(item * 0.5) } else { None };
    }
    let ret = if branch { result } else { iteration };
    let output = ret * result;
    output
}

#[test]
fn variables_may_be_called_like_generated_ones() {
    check_scalar!(parameters(1.5, 0.5, 0.75, -1.25, 2.0));
    check_scalar!(parameters(1.5, 0.5, 4.0, -1.25, 2.0));
    check_scalar!(parameters(15.0, 0.5, 4.0, -1.25, 2.0));
    let dots = (&[1.0, 0.5, -1.0], -0.5, 2.0, 0.25);
    for stack in 0..5 {
        check_scalar!(
            records(&[0.5, 1.5, -0.75], 2.0, stack, 1.25, 0.5),
            along(dots.0, dots.1, dots.2, dots.3)
        );
        check_scalar!(labels(0.75, 0.5, stack), along(1.0, 0.5));
        check_scalar!(sweep(0.75, 0.5, stack, stack > 2), along(1.0, 0.5));
    }
}

#[differentiable]
fn value(x: f64) -> f64 {
    if x > 1.0 { x * x } else { x }
}

#[differentiable]
fn body(fwd: f64, n: usize) -> f64 {
    let mut push = fwd;
    for _ in 0..n {
        push = value(push) * 0.5 + fwd;
    }
    push
}

#[differentiable]
fn exit(pullback: f64, n: usize) -> f64 {
    let rec = body(pullback, n);
    if rec > value(pullback) { body(rec, 1) } else { rec }
}

#[test]
fn functions_may_be_called_like_generated_variables() {
    for n in 0..4 {
        check_scalar!(exit(0.75, n), along(1.0));
        check_scalar!(exit(1.75, n), along(1.0));
    }
}

#[differentiable]
fn shadows(x: f64, y: f64) -> f64 {
    let x = x * y;
    let x = if x > 1.0 {
        let y = x * x;
        let x = y - 1.0;
        x * y
    } else {
        y
    };
    for y in [x, y] {
        let x = x * y;
        if x > 100.0 {
            return x;
        }
    }
    let (x, y) = (y, x);
    let x = match x {
        x if x > 2.0 => x * y,
        y => y + x,
    };
    let y = {
        let mut y = y;
        while y > 3.0 {
            let x = y * 0.5;
            y = x;
        }
        y
    };
    x * y
}

#[test]
fn names_may_be_shadowed_in_every_block() {
    check_scalar!(shadows(1.5, 0.5));
    check_scalar!(shadows(1.5, 1.125));
    check_scalar!(shadows(0.25, 2.5));
    check_scalar!(shadows(1.5, 8.0));
}
