//! Chains and closures that were written to break the macro.

use nalgebra::DVector;
use static_autodiff::prelude::*;

#[differentiable]
fn effects_in_order(x: &[f64], a: f64) -> f64 {
    let mut trace = a;
    let kept: f64 = x
        .iter()
        .map(|v| {
            trace = trace * 1.5 + v;
            v * trace
        })
        .filter(|v| *v > -1.0)
        .take(2)
        .sum();
    let back: f64 = x
        .iter()
        .map(|v| {
            trace = trace * 0.5 + v;
            trace
        })
        .rev()
        .skip(1)
        .step_by(2)
        .product();
    let begun: f64 =
        x.iter().inspect(|v| trace += 0.1 * **v).skip_while(|v| **v > 0.0).map(|v| v * a).sum();
    kept * back + begun * trace
}

#[differentiable]
fn labels(x: &[f64], y: &[f64], a: f64) -> f64 {
    let mut s = a;
    'rows: for (i, u) in x.iter().filter(|u| **u != 0.0).enumerate() {
        for v in y.iter().chain(x).skip_while(|v| **v > 1.0) {
            if *v < -1.5 {
                continue 'rows;
            }
            if s > 40.0 {
                break 'rows;
            }
            s += u * v * a;
            if i == 2 {
                break;
            }
        }
        s *= 0.9;
    }
    let last = loop {
        s += x.iter().map(|v| if s > 5.0 { v * 0.1 } else { a }).sum::<f64>() + 1.0;
        if s > 3.0 {
            break s * a;
        }
    };
    last + s
}

#[differentiable]
fn names(i: f64, t: f64, item: &[f64], result: f64) -> f64 {
    let index = |i: f64| i * t;
    let t = item.iter().map(|item| item * i + index(*item)).filter(|t| *t > 0.0).sum::<f64>();
    let item = |i: f64, result: f64| index(i) - result * t;
    let total = item(result, i) + item(i, result);
    let sum = |v: &[f64]| v.iter().fold(total, |total, t| total * t + i);
    sum(&[t, i]) * result
}

#[differentiable]
fn closures_that_take_closures(x: f64, a: f64) -> f64 {
    let f = |t: f64| t * a;
    let twice = |g: &dyn Fn(f64) -> f64, t: f64| g(g(t)) + x;
    let other = &f;
    twice(&f, x) * twice(&|t| t * t - a, other(a))
}

#[differentiable]
fn filling(x: &[f64], a: f64) -> f64 {
    let mut w = Vec::new();
    let mut total = 0.0;
    let mut push = |t: f64| {
        if t < -0.4 {
            return;
        }
        w.push(t * a);
        total += t;
    };
    x.iter().for_each(|v| push(*v));
    for v in x.iter().rev() {
        push(v * v);
    }
    w.iter().zip(x).map(|(w, v)| w * v).sum::<f64>() * total
}

#[differentiable]
fn in_place(x: &mut Vec<f64>, a: f64) -> f64 {
    let mut scale = |k: usize, by: f64| {
        x[k] *= by;
        x[k]
    };
    let t = scale(0, a) + scale(1, a * a) + scale(0, 3.0);
    x.iter_mut().rev().filter(|v| **v > 0.0).enumerate().for_each(|(i, v)| *v += t * i as f64);
    x.iter_mut().take_while(|v| **v > 0.5).for_each(|v| *v *= a);
    x.iter().sum()
}

#[differentiable]
fn vectors(x: &[f64], v: &DVector<f64>, a: f64) -> f64 {
    let total = x.iter().fold(v * a, |w, t| w * *t + v);
    let rows = x.iter().map(|t| v * *t).collect::<Vec<_>>();
    let longest = rows.iter().max_by(|p, q| p.norm().total_cmp(&q.norm()));
    let best = longest.map_or(a, |w| w.dot(v));
    rows.iter().map(|w| w.dot(&total)).sum::<f64>() * best
}

#[differentiable]
fn inside_and_out(x: &[f64], a: f64) -> f64 {
    let mut s = a;
    for (v, w) in x.iter().map(|v| (v * s, *v)).collect::<Vec<_>>() {
        s += v * w;
    }
    for v in x.to_vec() {
        s += v;
    }
    let pairs: f64 = x
        .windows(2)
        .map(|w| w[1] - w[0])
        .scan((a, 1.0), |state, d| {
            state.0 += d * state.1;
            state.1 *= 0.9;
            Some(state.0)
        })
        .map(|p| p * p)
        .sum();
    s * pairs
}

#[test]
fn chains_do_what_the_standard_library_does() {
    let empty: [f64; 0] = [];
    let (x, y) = ([1.5, -0.5, 2.0, 0.75], [0.5, 1.25, -2.0]);
    for x in [&x[..], &y[..], &x[..1], &empty[..]] {
        check_scalar!(effects_in_order(x, 0.7));
        check_scalar!(labels(x, &y, 0.7));
        check_scalar!(filling(x, 0.7));
        check_scalar!(vectors(x, &DVector::from_vec(vec![0.5, -2.0]), 0.7));
    }
    check_scalar!(names(0.7, 1.3, &y, 0.4));
    check_scalar!(closures_that_take_closures(0.7, 1.3));
}

#[test]
fn parameters_may_be_changed_through_closures() {
    check_inout!(
        in_place(&mut x, a), (mut x, a) = (vec![1.5, -0.5, 2.0], 0.7), changes x;
        along(&mut x_dot, a_dot), (mut x_dot, a_dot), changes x_dot;
        pullback(y_bar, x_bar), (y_bar, x_bar)
    );
}
