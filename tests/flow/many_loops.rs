//! Functions with many loops, which the generated code runs in closures: whatever a loop may do to what
//! is around it.

use nalgebra::DVector;
use static_autodiff::prelude::*;

/// Loops of every kind, twelve in one block: those that are left have to stay what they are.
#[differentiable]
fn twelve_loops<T: Real>(x: &[T], w: &DVector<T>, scale: T, names: &[&str]) -> T {
    let mut total = scale;
    let mut buffer = vec![T::lit(0.0); x.len()];
    for i in 0..x.len() {
        buffer[i] = x[i] * scale;
    }
    let mut steps = 0;
    for _ in 0..3 {
        total *= scale;
        steps += 1;
    }
    for k in 1..=2 {
        for _ in k..4 {
            total += buffer[steps - 2] * T::lit(k as f64);
        }
    }
    let mut rest = x;
    while rest.len() > 1 {
        total += rest[0] * w[0];
        rest = &rest[1..];
    }
    let largest;
    let mut at = 0;
    loop {
        at += 1;
        if at == w.len() {
            largest = w[at - 1] * scale;
            break;
        }
    }
    for value in x {
        if *value > T::lit(100.0) {
            return *value * scale;
        }
        total += *value;
    }
    'search: for i in 0..x.len() {
        for j in 0..w.len() {
            if x[i] < w[j] {
                total += x[i] * w[j];
                break 'search;
            }
        }
    }
    let mut stack = Vec::new();
    for i in 0..w.len() {
        stack.push(w[i] * total);
    }
    let mut longest = &names[0];
    for name in names {
        if name.len() > longest.len() {
            longest = name;
        }
    }
    while let Some(value) = stack.pop() {
        total += value.sin();
    }
    let moved = buffer;
    for value in moved {
        total += value * value;
    }
    let owned = names.to_vec();
    let mut letters = longest.len();
    for name in owned {
        letters += name.len();
    }
    for (a, b) in x.iter().zip(w.iter()) {
        total += *a * *b * T::lit(letters as f64);
    }
    total + largest
}

#[test]
fn loops_in_closures() {
    let names = ["a", "bc"];
    let w = DVector::from_vec(vec![0.5, -2.0, 3.0]);
    let w_dot = DVector::from_vec(vec![1.0, 0.25, -0.5]);
    for x in [[0.75, 1.5, -0.75], [4.0, 5.0, 6.0]] {
        check_scalar!(twelve_loops(&x, &w, 1.25, &names), along(&[1.0, -0.5, 2.0], &w_dot, 0.75));
    }
    let far = check_scalar!(
        twelve_loops(&[1.0, 200.0, 3.0], &w, 1.25, &names),
        along(&[1.0, -0.5, 2.0], &w_dot, 0.75)
    );
    assert_eq!(far, (vec![0.0, 1.25, 0.0], DVector::zeros(3), 200.0));
    let x = [0.5_f32, 1.5, -0.75];
    let single = twelve_loops::value_and_grad(&x, &w.map(|w| w as f32), 1.25, &names);
    assert_eq!(single.0, twelve_loops(&x, &w.map(|w| w as f32), 1.25, &names));
}

/// A `&mut` parameter goes through closures in both sweeps.
#[differentiable]
fn smoothed(x: &mut [f64], rate: f64) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        x[i] += rate * x[i - 1];
    }
    for i in 1..x.len() {
        x[i] *= x[i - 1];
    }
    for i in 1..x.len() {
        x[i] -= rate * x[i - 1];
    }
    for i in 0..x.len() {
        sum += x[i] * x[i];
    }
    for i in 1..x.len() {
        x[i] += rate * x[i - 1];
    }
    for i in 1..x.len() {
        x[i] *= x[i - 1].sin();
    }
    for i in 1..x.len() {
        x[i] -= rate * x[i - 1];
    }
    for i in 0..x.len() {
        sum += x[i] * x[i];
    }
    for i in 0..x.len() {
        x[i] = x[i].tanh();
    }
    for i in 0..x.len() {
        sum *= x[i];
    }
    sum
}

#[test]
fn a_parameter_that_changes_in_closures() {
    check_inout!(
        smoothed(&mut x, rate), (mut x, rate) = (vec![0.5, -1.5, 2.0], 0.75), changes x;
        along(&mut x_dot, rate_dot), (mut x_dot, rate_dot), changes x_dot;
        pullback(y_bar, x_bar), (y_bar, x_bar)
    );
}
