//! `grad_hook`: cotangents that are changed or looked at on their way back.

#![allow(
    clippy::all,
    clippy::pedantic,
    clippy::redundant_clone,
    reason = "every way of writing is a case"
)]

use std::cell::RefCell;

use nalgebra::{DVector, Matrix2};
use static_autodiff::prelude::*;

/// A recurrent network whose gradient is clipped in each step.
#[differentiable]
fn recurrent(w: f64, xs: &[f64], #[constant] clip: f64) -> f64 {
    let mut h = 0.1;
    for x in xs {
        h = grad_hook((w * h + x).tanh() * 3.0, |g| g.clamp(-clip, clip));
    }
    10.0 * h * h
}

/// The same by hand.
fn recurrent_by_hand(w: f64, xs: &[f64], clip: f64) -> (f64, Vec<f64>) {
    let mut states = vec![0.1];
    for x in xs {
        states.push((w * states[states.len() - 1] + x).tanh() * 3.0);
    }
    let mut h_bar = 20.0 * states[states.len() - 1];
    let (mut w_bar, mut xs_bar) = (0.0, vec![0.0; xs.len()]);
    for k in (0..xs.len()).rev() {
        let t = states[k + 1] / 3.0;
        let a_bar = h_bar.clamp(-clip, clip) * 3.0 * (1.0 - t * t);
        w_bar += a_bar * states[k];
        xs_bar[k] = a_bar;
        h_bar = a_bar * w;
    }
    (w_bar, xs_bar)
}

#[test]
fn gradients_are_clipped_in_each_step() {
    let xs = [0.1, -0.2, 0.3, 0.7];
    for clip in [0.01, 0.5, 2.0, 1e9] {
        let (w_bar, xs_bar) = recurrent::grad(0.7, &xs, clip);
        let (w_hand, xs_hand) = recurrent_by_hand(0.7, &xs, clip);
        assert!((w_bar - w_hand).abs() < 1e-12, "{clip}");
        assert!(xs_bar.iter().zip(&xs_hand).all(|(a, b)| (a - b).abs() < 1e-12), "{clip}");
        let (value, pullback) = recurrent::vjp(0.7, &xs, clip);
        assert_eq!(value.to_bits(), recurrent(0.7, &xs, clip).to_bits());
        assert_eq!(pullback(1.0), (w_bar, xs_bar.clone()));
        assert_eq!(pullback(1.0), (w_bar, xs_bar));
    }
    // Without an effect it is the identity.
    recurrent::gradcheck(0.7, &xs, 1e9).assert_ok();
    assert_eq!(recurrent::grad(0.7, &[], 0.5), (0.0, vec![]));
}

#[test]
fn forward_mode_passes_a_hook_by() {
    let zero = vec![0.0; 2];
    let along = |clip| recurrent::jvp(0.7, &[0.1, 0.2], clip, 1.0, &zero).1;
    assert_eq!(along(1e-9), along(1e9));
}

thread_local! {
    static SEEN: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
}

fn see(g: f64) -> f64 {
    SEEN.with_borrow_mut(|seen| seen.push(g));
    g
}

/// A value that is used twice, and a function as a hook.
#[differentiable]
fn seen(x: f64) -> f64 {
    let y = grad_hook(x * x, see);
    y + 3.0 * y
}

#[test]
fn a_hook_sees_the_sum_of_all_uses_once() {
    SEEN.take();
    let (value, pullback) = seen::vjp(2.0);
    assert_eq!((value, SEEN.take()), (16.0, vec![]));
    assert_eq!((pullback(1.0), SEEN.take()), (16.0, vec![4.0]));
    assert_eq!((pullback(0.5), SEEN.take()), (8.0, vec![2.0]));
    assert_eq!(seen(2.0), 16.0);
    assert_eq!(SEEN.take(), vec![]);
    assert_eq!((seen::grad(2.0), SEEN.take()), (16.0, vec![4.0]));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    mass: f64,
    place: DVector<f64>,
}

/// Structs, vectors and matrices; hooks that use constants of the iteration.
#[differentiable]
fn kinds(body: &Body, m: &Matrix2<f64>, #[constant] weights: &[f64]) -> f64 {
    let body = grad_hook(body.clone(), |mut g| {
        g.mass *= 2.0;
        g
    });
    let mut sum = 0.0;
    for i in 0..weights.len() {
        let k = weights[i] + 1.0;
        let v = grad_hook(&body.place * k, |g| g * weights[i] + DVector::from_element(2, k));
        sum += v.sum();
    }
    let m = grad_hook(m * body.mass, |g| -g);
    sum + m.trace()
}

#[test]
fn hooks_of_structs_vectors_and_matrices() {
    let body = Body { mass: 2.0, place: DVector::from_vec(vec![1.0, 2.0]) };
    let m = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    let (body_bar, m_bar) = kinds::grad(&body, &m, &[2.0, 3.0]);
    assert_eq!(m_bar, Matrix2::new(-2.0, 0.0, 0.0, -2.0));
    assert_eq!(body_bar.mass, -10.0);
    // Σ k (1 w + k) = 3 (2 + 3) + 4 (3 + 4)
    assert_eq!(body_bar.place, DVector::from_vec(vec![43.0, 43.0]));
}

/// Branches, closures, iterators, generic numbers, names that hide others.
#[differentiable]
fn everywhere<T: Real>(x: &[T], flag: bool, #[constant] i: T) -> T {
    let g = T::lit(3.0);
    let double = |v: T| grad_hook(v, |g| g + g);
    let first = if flag { grad_hook(x[0] * x[0], move |i| -i) } else { x[0] };
    let mut sum = double(first);
    for i in 0..2 {
        sum = sum + x.iter().map(|x| grad_hook(*x, |x| if i == 0 { x } else { x * g })).sum::<T>();
    }
    sum * i + grad_hook(g, |_| T::lit(1e9))
}

#[test]
fn hooks_are_a_call_like_any_other() {
    // 2 · (-1) · 2x + 1 + 3 and 2 + 1 + 3, times i
    assert_eq!(everywhere::grad(&[2.0, 1.0], true, 0.5), vec![-2.0, 2.0]);
    assert_eq!(everywhere::grad(&[2.0_f32, 1.0], false, 0.5), vec![3.0, 2.0]);
    assert_eq!(everywhere(&[2.0, 1.0], true, 0.5), 8.0);
}

/// A value on which the result does not depend.
#[differentiable]
fn unused(x: f64) -> f64 {
    let y = x * x;
    let _z = grad_hook(y, |_| 1e9);
    y
}

#[test]
fn a_hook_without_a_cotangent_is_not_called() {
    assert_eq!(unused::grad(3.0), 6.0);
}

/// Clipping between the steps of a recurrence, whose reverse is linear but for that.
#[differentiable]
fn clipped_recurrence(a: f64, x0: f64, n: usize) -> f64 {
    let mut x = x0;
    for _ in 0..n {
        x = a * x * (1.0 - x * 0.1) + x * 0.3;
        x = grad_hook(x, |g| g.clamp(-0.5, 0.5));
    }
    x
}

#[test]
fn clipping_in_a_recurrence() {
    for n in [0, 1, 2, 6] {
        let (a, x0) = (1.3, 0.7);
        let mut states = vec![x0];
        for k in 0..n {
            let x: f64 = states[k];
            states.push(a * x * (1.0 - x * 0.1) + x * 0.3);
        }
        let (mut x_bar, mut a_bar) = (1.0_f64, 0.0);
        for x in states[..n].iter().rev() {
            x_bar = x_bar.clamp(-0.5, 0.5);
            a_bar += x_bar * x * (1.0 - x * 0.1);
            x_bar *= a * (1.0 - 0.2 * x) + 0.3;
        }
        let (found, expected) = (clipped_recurrence::grad(a, x0, n), (a_bar, x_bar));
        assert!((found.0 - expected.0).abs() + (found.1 - expected.1).abs() < 1e-12);
    }
}
