//! W7: a thousand explicit Euler steps of x' = a x - b x³.

use std::hint::black_box;

use nalgebra::{SVector, Vector3};
use num_dual::{DualSVec64, gradient};
use static_autodiff::prelude::*;

use super::{Contender, Role, Workload};

const STEPS: usize = 1000;
const DT: f64 = 0.001;

/// The state waits for the step before it, so the parentheses matter: with
/// `DT * (a * x - b * x * x * x)` six operations follow each other instead of four.
#[differentiable]
fn integrate(a: f64, b: f64, x0: f64) -> f64 {
    let mut x = x0;
    for _ in 0..STEPS {
        x += DT * a * x - DT * b * x * (x * x);
    }
    x
}

/// The adjoint: the states are recorded in a buffer that is used again in each call, and go back two
/// at a time, which leaves one multiplication for two steps that waits for the one before it.
///
/// Three tangents that are carried along hide behind the state altogether (1.03 times the plain
/// function), but only because there are three inputs.
fn by_hand(a: f64, b: f64, x0: f64, states: &mut [f64; STEPS]) -> (f64, (f64, f64, f64)) {
    let mut y = x0;
    for state in states.iter_mut() {
        *state = y;
        y += DT * a * y - DT * b * y * (y * y);
    }
    // d(next state)/d(state) = 1 + DT a - 3 DT b x²
    let (constant, quadratic) = (1.0 + DT * a, 3.0 * DT * b);
    let (mut linear_sums, mut cubic_sums, mut x_bar) = ([0.0; 2], [0.0; 2], 1.0);
    for &x in states.as_chunks::<2>().0.iter().rev() {
        let square = [x[0] * x[0], x[1] * x[1]];
        let slope = [constant - quadratic * square[0], constant - quadratic * square[1]];
        let linear = [x_bar * (slope[1] * x[0]), x_bar * x[1]];
        for k in 0..2 {
            linear_sums[k] += linear[k];
            cubic_sums[k] += linear[k] * square[k];
        }
        x_bar *= slope[0] * slope[1];
    }
    let a_bar = DT * (linear_sums[0] + linear_sums[1]);
    let b_bar = -DT * (cubic_sums[0] + cubic_sums[1]);
    (y, (a_bar, b_bar, x_bar))
}

fn dual(v: SVector<DualSVec64<3>, 3>) -> DualSVec64<3> {
    let [[a, b, x0]] = v.data.0;
    let (a, b) = (a * DT, b * DT);
    let mut x = x0;
    for _ in 0..STEPS {
        x += a * x - b * x * (x * x);
    }
    x
}

pub(super) fn workload() -> Workload {
    let (a, b, x0) = (1.2, 0.7, 0.5);
    let v = Vector3::new(a, b, x0);
    let mut states = [0.0; STEPS];
    Workload::new(
        "W7 x += dt (a x - b x³), 1000 steps",
        vec![
            Contender::returning(Role::Plain, "plain", move || {
                integrate(black_box(a), black_box(b), black_box(x0))
            }),
            Contender::returning(Role::Hand, "hand-written", move || {
                by_hand(black_box(a), black_box(b), black_box(x0), &mut states)
            }),
            Contender::returning(Role::Ours, "this crate", move || {
                integrate::value_and_grad(black_box(a), black_box(b), black_box(x0))
            }),
            Contender::returning(Role::Peer, "num-dual", move || gradient(dual, black_box(&v))),
        ],
    )
}
