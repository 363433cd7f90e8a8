//! W4: a perceptron 4-8-2 with tanh and squared error, one sample, static sizes.

use std::hint::black_box;

use nalgebra::{SMatrix, SVector};
use num_dual::{DualNum, DualSVec64, gradient};
use static_autodiff::prelude::*;

use super::{Contender, Role, Workload, number};

type Layer1 = SMatrix<f64, 8, 4>;
type Bias1 = SVector<f64, 8>;
type Layer2 = SMatrix<f64, 2, 8>;
type Bias2 = SVector<f64, 2>;

/// What goes in and what should come out.
#[derive(Debug, Clone, Copy)]
struct Sample {
    x: SVector<f64, 4>,
    y: SVector<f64, 2>,
}

#[differentiable]
fn loss(w1: &Layer1, b1: &Bias1, w2: &Layer2, b2: &Bias2, #[constant] sample: &Sample) -> f64 {
    let hidden = (w1 * sample.x + b1).map(f64::tanh);
    let residual = w2 * hidden + b2 - sample.y;
    residual.dot(&residual)
}

fn by_hand(
    w1: &Layer1,
    b1: &Bias1,
    w2: &Layer2,
    b2: &Bias2,
    sample: &Sample,
) -> (f64, (Layer1, Bias1, Layer2, Bias2)) {
    let hidden = (w1 * sample.x + b1).map(f64::tanh);
    let residual = w2 * hidden + b2 - sample.y;
    let b2_bar = residual * 2.0;
    let w2_bar = b2_bar * hidden.transpose();
    let hidden_bar = w2.tr_mul(&b2_bar);
    let b1_bar = hidden_bar.zip_map(&hidden, |bar, h| bar * (1.0 - h * h));
    let w1_bar = b1_bar * sample.x.transpose();
    (residual.dot(&residual), (w1_bar, b1_bar, w2_bar, b2_bar))
}

/// The number of parameters: they are one vector for the dual numbers.
const PARAMETERS: usize = 8 * 4 + 8 + 2 * 8 + 2;
type Dual = DualSVec64<PARAMETERS>;

fn dual(parameters: &SVector<Dual, PARAMETERS>, sample: &Sample) -> Dual {
    let (w1, rest) = parameters.as_slice().split_at(32);
    let (b1, rest) = rest.split_at(8);
    let (w2, b2) = rest.split_at(16);
    let mut residual = [b2[0] - sample.y[0], b2[1] - sample.y[1]];
    for i in 0..8 {
        let mut a = b1[i];
        for j in 0..4 {
            a += w1[i + 8 * j] * sample.x[j];
        }
        let h = a.tanh();
        residual[0] += w2[2 * i] * h;
        residual[1] += w2[2 * i + 1] * h;
    }
    residual[0] * residual[0] + residual[1] * residual[1]
}

pub(super) fn workload() -> Workload {
    let w1 = Layer1::from_fn(|i, j| number(8 * j + i));
    let b1 = Bias1::from_fn(|i, _| number(32 + i));
    let w2 = Layer2::from_fn(|i, j| number(40 + 2 * j + i));
    let b2 = Bias2::from_fn(|i, _| number(56 + i));
    let parameters = SVector::from_fn(|k, _| number(k));
    let sample = Sample {
        x: SVector::from_fn(|i, _| number(58 + i)),
        y: SVector::from_fn(|i, _| number(62 + i)),
    };
    Workload::new(
        "W4 MLP 4-8-2 tanh, `SMatrix`",
        vec![
            Contender::returning(Role::Plain, "plain", move || {
                let (w1, b1, w2, b2, sample) = black_box((&w1, &b1, &w2, &b2, &sample));
                loss(w1, b1, w2, b2, sample)
            }),
            Contender::returning(Role::Hand, "hand-written", move || {
                let (w1, b1, w2, b2, sample) = black_box((&w1, &b1, &w2, &b2, &sample));
                by_hand(w1, b1, w2, b2, sample)
            }),
            Contender::returning(Role::Ours, "this crate", move || {
                let (w1, b1, w2, b2, sample) = black_box((&w1, &b1, &w2, &b2, &sample));
                loss::value_and_grad(w1, b1, w2, b2, sample)
            }),
            Contender::returning(Role::Peer, "num-dual", move || {
                let (parameters, sample) = black_box((&parameters, &sample));
                gradient(|v| dual(&v, sample), parameters)
            }),
        ],
    )
}
