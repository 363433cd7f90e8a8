//! Logistic regression: 10000 samples with 100 features, one sample a column.

use std::hint::black_box;

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

use super::{Contender, Role, Workload, number};

const SAMPLES: usize = 10_000;
const FEATURES: usize = 100;

/// The mean cross-entropy; labels are 0 or 1.
#[differentiable]
fn loss(w: &DVector<f64>, #[constant] x: &DMatrix<f64>, #[constant] labels: &DVector<f64>) -> f64 {
    let scores = x.tr_mul(w);
    let softplus = scores.map(|z| z.max(0.0) + (-z.abs()).exp().ln_1p());
    (softplus.sum() - scores.dot(labels)) / labels.len() as f64
}

/// One pass over the samples, a few at a time, so that the sums stay in registers.
fn by_hand(
    w: &DVector<f64>,
    x: &DMatrix<f64>,
    labels: &DVector<f64>,
    w_bar: &mut DVector<f64>,
) -> f64 {
    const BLOCK: usize = 4;
    assert_eq!(labels.len() % BLOCK, 0, "only whole blocks");
    let (w, w_bar) = (w.as_slice(), w_bar.as_mut_slice());
    let d = w.len();
    w_bar.fill(0.0);
    let share = 1.0 / f64::from(u32::try_from(labels.len()).expect("a small number"));
    let mut total = 0.0;
    let labels = labels.as_slice().as_chunks::<BLOCK>().0;
    for (samples, labels) in x.as_slice().chunks_exact(BLOCK * d).zip(labels) {
        let x: [&[f64]; BLOCK] = std::array::from_fn(|k| &samples[k * d..(k + 1) * d]);
        let z_bar: [f64; BLOCK] = std::array::from_fn(|k| {
            let z = dot(x[k], w);
            let small = (-z.abs()).exp();
            total += z.max(0.0) + small.ln_1p() - labels[k] * z;
            let probability = if z > 0.0 { 1.0 } else { small } / (1.0 + small);
            share * (probability - labels[k])
        });
        for i in 0..d {
            let sums = [0, 2].map(|k| z_bar[k] * x[k][i] + z_bar[k + 1] * x[k + 1][i]);
            w_bar[i] += sums[0] + sums[1];
        }
    }
    total * share
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (a, a_rest) = a.as_chunks::<8>();
    let (b, b_rest) = b.as_chunks::<8>();
    let mut sums = [0.0; 8];
    for (a, b) in a.iter().zip(b) {
        for k in 0..8 {
            sums[k] += a[k] * b[k];
        }
    }
    let rest: f64 = a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum();
    sums.iter().sum::<f64>() + rest
}

pub(super) fn workload() -> Workload {
    let w = DVector::from_fn(FEATURES, |i, _| 0.3 * number(i));
    let x = DMatrix::from_fn(FEATURES, SAMPLES, |i, j| number(FEATURES * (j + 1) + i));
    let labels = DVector::from_fn(SAMPLES, |j, _| if number(3 * j) > 0.0 { 1.0 } else { 0.0 });
    let inputs = || (w.clone(), x.clone(), labels.clone());
    let (i1, i2, i3) = (inputs(), inputs(), inputs());
    let buffer = || DVector::zeros(FEATURES);
    Workload::new(
        "logistic regression, n = 10000, d = 100",
        vec![
            Contender::returning(Role::Plain, "plain", move || {
                let (w, x, labels) = black_box(&i1);
                loss(w, x, labels)
            }),
            Contender::writing(Role::Hand, "hand-written", buffer(), move |w_bar| {
                let (w, x, labels) = black_box(&i2);
                by_hand(w, x, labels, w_bar)
            }),
            Contender::writing(Role::Ours, "this crate", buffer(), move |w_bar| {
                let (w, x, labels) = black_box(&i3);
                loss::value_and_grad_into(w, x, labels, w_bar)
            }),
        ],
    )
}
