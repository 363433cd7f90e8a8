//! Neighbouring elements in loops, whose cotangents go through a window that moves with the loop.

use static_autodiff::Real;
use static_autodiff::prelude::*;

#[differentiable]
fn differences(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 1..x.len() {
        let t = x[i] - x[i - 1] * x[i - 1];
        s += t * t;
    }
    s
}

#[differentiable]
fn central(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in 1..n {
        s += (x[i + 1] - x[i - 1]).powi(3);
    }
    s
}

#[differentiable]
fn downwards(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for i in (2..n).rev() {
        s += s * x[i] * x[i - 2] - x[i + 1].sin() * x[i];
    }
    s
}

#[differentiable]
fn inclusive(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for i in 1..=n {
        s *= 1.0 + 0.1 * x[i - 1] * x[i];
    }
    s
}

#[differentiable]
fn heat(u0: &[f64], k: f64, steps: usize) -> f64 {
    let n = u0.len();
    let mut u = u0.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = u[i] + k * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        for i in 1..n - 1 {
            u[i] = next[i];
        }
    }
    let mut s = 0.0;
    for v in &u {
        s += v * v;
    }
    s
}

/// In place, so that the loop depends on itself.
#[differentiable]
fn gauss_seidel(u: &mut [f64], sweeps: usize) {
    for _ in 0..sweeps {
        for i in 1..u.len() - 1 {
            u[i] = 0.5 * (u[i - 1] + u[i + 1]) + 0.1 * u[i] * u[i];
        }
    }
}

#[differentiable]
fn flat(u: &[f64], w: usize, h: usize) -> f64 {
    let mut s = 0.0;
    for i in 1..h - 1 {
        for j in 1..w - 1 {
            let laplace =
                u[i * w + j - 1] + u[i * w + j + 1] + u[(i - 1) * w + j] + u[(i + 1) * w + j]
                    - 4.0 * u[i * w + j];
            s += laplace * laplace;
        }
    }
    s
}

#[differentiable]
fn left(x: &[f64], limit: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        s += x[i] * x[i + 1];
        if s > limit {
            break;
        }
        if x[i] < 0.0 {
            continue;
        }
        s += x[i + 1] - x[i] * x[i];
    }
    s
}

/// The index goes up by another number than one, or down, or an element stays where it is.
#[differentiable]
fn other_indices(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += x[2 * i] * x[2 * i + 1] * x[0] + x[n - i] * x[n - i + 1] + x[i + i] * x[i + i + 1];
        let k = i + 1;
        s += x[k] * x[k + 1] - x[n] * x[n + 1];
    }
    s
}

#[differentiable]
fn shadowed(x: &[f64], i: usize) -> f64 {
    let mut s = x[i] * x[i + 1];
    for k in 0..3 {
        let i = i + k;
        s += x[i] * x[i + 1] * x[k] * x[k + 1];
    }
    s
}

#[differentiable]
fn generic<T: Real>(x: &[T], c: T) -> T {
    let mut s = c;
    for i in 1..x.len() {
        s += c * (x[i] - x[i - 1]) * x[i];
    }
    s
}

#[differentiable]
fn single(x: &[f32]) -> f32 {
    let mut s = 0.0;
    for i in 1..x.len() {
        s += 0.5 * (x[i] - x[i - 1]) * x[i];
    }
    s
}

fn numbers(n: usize) -> Vec<f64> {
    (0..n).map(|k| (k as f64 * 1.7 + 0.3).sin()).collect()
}

#[test]
fn windows() {
    let x = numbers(12);
    for n in [0, 1, 2, 3, 7] {
        differences::gradcheck(&x[..n]).assert_ok();
        central::gradcheck(&x, n).assert_ok();
        downwards::gradcheck(&x, n).assert_ok();
        inclusive::gradcheck(&x, n).assert_ok();
        generic::gradcheck(&x[..n], 0.7).assert_ok();
    }
    for steps in [0, 1, 3] {
        heat::gradcheck(&x[..5], 0.2, steps).assert_ok();
        gauss_seidel::gradcheck(&mut x[..6].to_vec(), steps).assert_ok();
    }
    heat::gradcheck(&x[..2], 0.2, 2).assert_ok();
    flat::gradcheck(&x, 4, 3).assert_ok();
    flat::gradcheck(&x, 3, 4).assert_ok();
    for limit in [-1.0, 0.4, 100.0] {
        left::gradcheck(&x, limit).assert_ok();
    }
    for n in [0, 1, 4] {
        other_indices::gradcheck(&x, n).assert_ok();
    }
    shadowed::gradcheck(&x, 2).assert_ok();
}

#[test]
fn in_single_precision() {
    let x: Vec<f32> = numbers(6).into_iter().map(|x| x as f32).collect();
    let (_, x_bar) = single::value_and_grad(&x);
    let (_, expected) = generic::value_and_grad(&numbers(6), 0.5);
    for (a, b) in x_bar.iter().zip(&expected.0) {
        assert!((f64::from(*a) - b).abs() < 1e-6);
    }
}

#[differentiable]
fn squares(x: &[f64]) -> f64 {
    x.iter().map(|x| x * x).sum()
}

/// Two windows in one buffer.
#[differentiable]
fn two_rows(x: &[f64], m: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - m - 1 {
        s += x[i] * x[i + 1] + x[i + m] * x[i + m + 1] * x[i];
    }
    s
}

#[differentiable]
fn with_the_first(x: &[f64], _: usize) -> f64 {
    let mut s = 0.0;
    for i in 1..x.len() {
        s += x[i] * x[i - 1] * x[0];
    }
    s
}

#[differentiable]
fn with_a_call(x: &[f64], _: usize) -> f64 {
    let mut s = squares(x);
    for i in 1..x.len() {
        s += x[i] * x[i - 1] + squares(x);
    }
    s * squares(&x[1..])
}

#[differentiable]
fn one_after_the_other(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in n..x.len() {
        s += x[i] * x[i - 1];
    }
    for i in 2..x.len() {
        s += x[i] * x[i - 1] * x[i - 2];
    }
    s
}

/// The gradient stores sums in a buffer that the pullback adds to.
#[test]
fn buffers_are_overwritten() {
    macro_rules! check {
        ($($f:ident)*) => {$(
            for n in 1..4 {
                let x = numbers(6);
                let mut stored = vec![f64::NAN; 6];
                $f::value_and_grad_into(&x, n, &mut stored);
                let added = $f::vjp(&x, n).1(1.0);
                for (a, b) in stored.iter().zip(&added) {
                    assert!((a - b).abs() < 1e-14, "{} {n}: {stored:?} {added:?}", stringify!($f));
                }
                $f::gradcheck(&x, n).assert_ok();
            }
        )*};
    }
    check!(two_rows with_the_first with_a_call one_after_the_other);
}
