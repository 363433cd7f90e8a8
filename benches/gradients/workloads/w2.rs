//! W2: the Rosenbrock function over a slice.

use std::hint::black_box;

use nalgebra::SVector;
use num_dual::{DualSVec64, gradient};
use static_autodiff::prelude::*;

use super::{Contender, Role, Workload, number};

/// Two sums, and no bounds check in the loop: as fast as the yardstick. With one sum, of
/// `100.0 * t * t + u * u`, indices cost a third more than `windows`.
#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut valley = 0.0;
    let mut slope = 0.0;
    for i in 1..x.len() {
        let t = x[i] - x[i - 1] * x[i - 1];
        let u = 1.0 - x[i - 1];
        valley += t * t;
        slope += u * u;
    }
    100.0 * valley + slope
}

/// What a pair of neighbours adds to the value, to the derivative for the first, and to that for
/// the second.
fn pair(a: f64, b: f64) -> (f64, f64, f64) {
    let t = b - a * a;
    let u = 1.0 - a;
    let b_bar = 200.0 * t;
    (100.0 * t * t + u * u, -2.0 * (b_bar * a + u), b_bar)
}

/// One pass over blocks: what a pair adds to the next element stays in a register, and the value is
/// a sum for each place in a block. Pair by pair it takes 1.8 times as long.
fn by_hand(x: &[f64], x_bar: &mut [f64]) -> f64 {
    const BLOCK: usize = 4;
    assert!(!x.is_empty() && x.len() == x_bar.len(), "a buffer for the gradient");
    let pairs = x.len() - 1;
    let mut sums = [0.0; BLOCK];
    let mut carry = 0.0;
    let mut done = 0;
    while done + BLOCK <= pairs {
        let x = &x[done..=done + BLOCK];
        let x_bar = &mut x_bar[done..done + BLOCK];
        let mut b_bars = [0.0; BLOCK];
        for k in 0..BLOCK {
            let (value, a_bar, b_bar) = pair(x[k], x[k + 1]);
            sums[k] += value;
            x_bar[k] = a_bar;
            b_bars[k] = b_bar;
        }
        x_bar[0] += carry;
        for k in 1..BLOCK {
            x_bar[k] += b_bars[k - 1];
        }
        carry = b_bars[BLOCK - 1];
        done += BLOCK;
    }
    let mut sum = sums.iter().sum();
    for i in done..pairs {
        let (value, a_bar, b_bar) = pair(x[i], x[i + 1]);
        sum += value;
        x_bar[i] = carry + a_bar;
        carry = b_bar;
    }
    x_bar[pairs] = carry;
    sum
}

/// The size up to which dual numbers take part.
const SMALL: usize = 10;
type Dual = DualSVec64<SMALL>;

fn dual(x: &SVector<Dual, SMALL>) -> Dual {
    let pair = |i: usize| {
        let t = x[i + 1] - x[i] * x[i];
        let u = x[i] - 1.0;
        t * t * 100.0 + u * u
    };
    (1..SMALL - 1).fold(pair(0), |sum, i| sum + pair(i))
}

pub(super) fn workloads() -> [Workload; 3] {
    [
        workload("W2 Rosenbrock over a slice, n = 10", SMALL),
        workload("W2 Rosenbrock over a slice, n = 1000", 1000),
        workload("W2 Rosenbrock over a slice, n = 10000", 10_000),
    ]
}

fn workload(name: &'static str, size: usize) -> Workload {
    let x: Vec<f64> = (0..size).map(number).collect();
    let (x1, x2, x3) = (x.clone(), x.clone(), x.clone());
    let buffer = || vec![0.0; size];
    let mut contenders = vec![
        Contender::returning(Role::Plain, "plain", move || rosenbrock(black_box(&x1))),
        Contender::writing(Role::Hand, "hand-written", buffer(), move |x_bar| {
            by_hand(black_box(&x2), x_bar)
        }),
        Contender::writing(Role::Ours, "this crate", buffer(), move |x_bar| {
            rosenbrock::value_and_grad_into(black_box(&x3), x_bar)
        }),
    ];
    if size == SMALL {
        let x = SVector::from_column_slice(&x);
        let peer = Contender::returning(Role::Peer, "num-dual", move || {
            gradient(|x| dual(&x), black_box(&x))
        });
        contenders.push(peer);
    }
    Workload::new(name, contenders)
}
