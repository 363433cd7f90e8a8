//! Arrays and numbers that are overwritten, checked at 60 digits. The ids are explained in
//! `tests/README.md`.

#![allow(clippy::approx_constant, reason = "numbers are copied as they are")]

use nalgebra::{Matrix2, Vector2};
use static_autodiff::prelude::*;

use crate::common::Tol;

/// Iterations that amplify rounding errors.
const ITERATED: Tol = Tol::Relative(1e-9);

#[differentiable]
fn largest_three(a: [f64; 6]) -> f64 {
    let mut a = a;
    for i in 1..6 {
        let mut j = i;
        while j > 0 && a[j - 1] < a[j] {
            a.swap(j - 1, j);
            j -= 1;
        }
    }
    a[0] + a[1] + a[2]
}

#[test]
fn mu12_insertion_sort() {
    case!(
        largest_three([0.3, 1.7, -0.4, 2.2, 0.9, 1.1]) = 5.0,
        [0.0, 1.0, 0.0, 1.0, 0.0, 1.0],
        Tol::REFERENCE
    );
}

#[differentiable]
fn horner(x: f64, p: &[f64]) -> f64 {
    let n = p.len();
    let mut r = p[n - 1];
    for i in (0..n - 1).rev() {
        r = x.mul_add(r, p[i]);
    }
    r
}

#[test]
fn mu14_horner_reverse_range() {
    case!(
        horner(1.3, &[0.5, -1.0, 2.0, 0.25]) = 3.1292500000000003,
        [5.4675, 1.0, 1.3, 1.6900000000000002, 2.197],
        Tol::REFERENCE
    );
}

#[differentiable]
fn recurrent(xs: [[f64; 2]; 3], w: Matrix2<f64>) -> f64 {
    let mut h = Vector2::zeros();
    let mut total = 0.0;
    for x in xs {
        h = (w.transpose() * Vector2::from(x) + h).map(|v| v.tanh());
        total += h[0] + 2.0 * h[1];
    }
    total
}

#[test]
fn mu17_rnn() {
    let xs = [[0.1, -0.4], [0.7, 0.2], [-0.3, 0.5]];
    case!(
        recurrent(xs, Matrix2::new(0.6, -0.2, 0.3, 0.9)) = -0.26990559625274835,
        [
            0.5803816894627928,
            5.102878882481827,
            0.24013222098269985,
            3.6618073810463945,
            0.14121670874359968,
            1.994169646425748,
            // column by column
            1.100749286867612,
            -0.2741785670153587,
            2.3834193055473896,
            -0.2549463149621894
        ],
        Tol::REFERENCE
    );
}

#[differentiable]
fn thomas(c: f64, d: [f64; 5], b: [f64; 5]) -> f64 {
    let (mut d, mut b) = (d, b);
    for i in 1..5 {
        let w = c / d[i - 1];
        d[i] -= w * c;
        b[i] -= w * b[i - 1];
    }
    let mut x = [0.0; 5];
    x[4] = b[4] / d[4];
    for i in (0..4).rev() {
        x[i] = (b[i] - c * x[i + 1]) / d[i];
    }
    x.iter().map(|v| v * v).sum()
}

#[test]
fn mu18_thomas_in_place() {
    case!(
        thomas(-1.0, [2.5, 2.1, 2.3, 2.2, 2.4], [1.0, 0.5, -0.25, 0.0, 2.0]) = 3.9172759007376454,
        [
            -21.808445526459042,
            -1.5633695402091634,
            -3.2652696425964938,
            -2.3740793792153236,
            -2.938104122018011,
            -2.8972064947183007,
            2.0452043227711916,
            3.5841957904499733,
            3.659569295978739,
            3.5353497702696033,
            2.4560709537368988
        ],
        Tol::REFERENCE
    );
}

#[differentiable]
fn leapfrog(q: f64, p: f64, k: f64) -> f64 {
    let (mut q, mut p) = (q, p);
    for _ in 0..500 {
        p -= 0.01 * (k * q + 0.1 * q * q * q);
        q += 0.02 * p;
        p -= 0.01 * (k * q + 0.1 * q * q * q);
    }
    q * q + p * p
}

#[test]
fn mu20_leapfrog_500() {
    case!(
        leapfrog(1.0, 0.0, 1.5) = 1.0001705979746145,
        [1.9882653823995444, 0.0159914649141494, -0.08095857054437082],
        ITERATED
    );
}

#[differentiable]
fn ends_and_middle(x: &[f64]) -> f64 {
    let n = x.len();
    let mid: f64 = x[1..n - 1].iter().map(|v| v * v).sum();
    x[0] * x[n - 1] + mid
}

#[test]
fn mu25_slicing_split() {
    case!(ends_and_middle(&[2.0, 0.5, -1.5, 4.0]) = 10.5, [4.0, 1.0, -3.0, 2.0], Tol::REFERENCE);
}

#[differentiable]
fn fixed_point(p: f64) -> f64 {
    let mut u = 0.0_f64;
    for _ in 0..200 {
        u = 0.25 * u.cos() + p * p;
    }
    u * u * p
}

#[test]
fn im01_fixed_point_unrolled() {
    case!(fixed_point(0.7) = 0.3273030982675865, [1.625014485318521], ITERATED);
}

#[differentiable]
fn newton_root(a: f64) -> f64 {
    let mut x = a;
    for _ in 0..100 {
        let n = 0.5 * (x + a / x);
        if (n - x).abs() < 1e-14 * n.abs() {
            x = n;
            break;
        }
        x = n;
    }
    x
}

#[test]
fn im02_newton_sqrt_tolerance_exit() {
    case!(newton_root(2.0) = 1.4142135623730951, [0.3535533905932738], ITERATED);
    case!(newton_root(0.001) = 0.03162277660168379, [15.811388300841896], ITERATED);
    case!(newton_root(50000.0) = 223.60679774997897, [0.00223606797749979], ITERATED);
}

#[differentiable]
fn newton_inverse(e: f64, guess: f64) -> f64 {
    let mut t = guess;
    for _ in 0..60 {
        t -= (t + 0.1 * t * t * t - e) / (1.0 + 0.3 * t * t);
    }
    t
}

#[test]
fn im03_newton_guess_independence() {
    case!(newton_inverse(3.0, 0.5) = 2.0887301451017954, [0.43311828845261585, 0.0], ITERATED);
}
