//! Perceptrons with one hidden layer, softmax and cross-entropy. W3: 64-128-10 with tanh, 32 samples;
//! and 784-256-10 with the rectifier, 128 samples. One sample a column.

use std::hint::black_box;

use nalgebra::{DMatrix, DMatrixView, DVector, Dyn};
use static_autodiff::prelude::*;

use super::{Contender, Role, Workload, number};

/// Samples and their classes.
#[derive(Debug, Clone)]
struct Data {
    x: DMatrix<f64>,
    labels: Vec<usize>,
}

#[differentiable]
fn affine(w: &DMatrix<f64>, b: &DVector<f64>, x: &DMatrix<f64>) -> DMatrix<f64> {
    let mut y = w * x;
    for mut column in y.column_iter_mut() {
        column += b;
    }
    y
}

/// The mean over the columns.
#[differentiable]
fn cross_entropy(scores: &DMatrix<f64>, #[constant] labels: &[usize]) -> f64 {
    let mut total = 0.0;
    for j in 0..labels.len() {
        total += log_sum_exp(&scores.column(j)) - scores[(labels[j], j)];
    }
    total / labels.len() as f64
}

#[differentiable]
fn with_tanh(
    w1: &DMatrix<f64>,
    b1: &DVector<f64>,
    w2: &DMatrix<f64>,
    b2: &DVector<f64>,
    #[constant] data: &Data,
) -> f64 {
    let hidden = affine(w1, b1, &data.x).map(f64::tanh);
    cross_entropy(&affine(w2, b2, &hidden), &data.labels)
}

#[differentiable]
fn with_rectifier(
    w1: &DMatrix<f64>,
    b1: &DVector<f64>,
    w2: &DMatrix<f64>,
    b2: &DVector<f64>,
    #[constant] data: &Data,
) -> f64 {
    let hidden = affine(w1, b1, &data.x).map(|x| x.max(0.0));
    cross_entropy(&affine(w2, b2, &hidden), &data.labels)
}

type Parameters = (DMatrix<f64>, DVector<f64>, DMatrix<f64>, DVector<f64>);

/// The memory of all calls of the gradient by hand.
struct Scratch {
    hidden: DMatrix<f64>,
    hidden_bar: DMatrix<f64>,
    scores: DMatrix<f64>,
}

impl Scratch {
    /// An activation, and its derivative as a function of its result.
    fn value_and_gradient(
        &mut self,
        (w1, b1, w2, b2): &Parameters,
        data: &Data,
        (activation, slope): (impl Fn(f64) -> f64, impl Fn(f64) -> f64),
        (w1_bar, b1_bar, w2_bar, b2_bar): &mut Parameters,
    ) -> f64 {
        let Self { hidden, hidden_bar, scores } = self;
        hidden.gemm(1.0, w1, &data.x, 0.0);
        for column in columns_mut(hidden) {
            for (h, b) in column.iter_mut().zip(b1.as_slice()) {
                *h = activation(*h + b);
            }
        }
        scores.gemm(1.0, w2, hidden, 0.0);
        let value = cross_entropy_and_cotangent(scores, b2, &data.labels, b2_bar);

        w2_bar.gemm(1.0, scores, &transposed(hidden), 0.0);
        hidden_bar.gemm(1.0, &transposed(w2), scores, 0.0);
        b1_bar.fill(0.0);
        let outputs = hidden.as_slice().chunks_exact(b1.len());
        for (bar, outputs) in columns_mut(hidden_bar).zip(outputs) {
            for ((bar, h), sum) in bar.iter_mut().zip(outputs).zip(b1_bar.as_mut_slice()) {
                *bar *= slope(*h);
                *sum += *bar;
            }
        }
        w1_bar.gemm(1.0, hidden_bar, &transposed(&data.x), 0.0);
        value
    }
}

/// The loss of `scores` without their bias; they become their cotangents.
fn cross_entropy_and_cotangent(
    scores: &mut DMatrix<f64>,
    bias: &DVector<f64>,
    labels: &[usize],
    bias_bar: &mut DVector<f64>,
) -> f64 {
    let share = 1.0 / f64::from(u32::try_from(labels.len()).expect("a small batch"));
    let mut value = 0.0;
    bias_bar.fill(0.0);
    for (column, &label) in columns_mut(scores).zip(labels) {
        let mut largest = f64::NEG_INFINITY;
        for (x, b) in column.iter_mut().zip(bias.as_slice()) {
            *x += b;
            largest = largest.max(*x);
        }
        let of_label = column[label] - largest;
        let mut sum = 0.0;
        for x in &mut *column {
            *x = (*x - largest).exp();
            sum += *x;
        }
        value += sum.ln() - of_label;
        let factor = share / sum;
        for x in &mut *column {
            *x *= factor;
        }
        column[label] -= share;
        for (bar, x) in bias_bar.as_mut_slice().iter_mut().zip(&*column) {
            *bar += x;
        }
    }
    value * share
}

/// nalgebra's iterators over elements are slower than slices.
fn columns_mut(m: &mut DMatrix<f64>) -> impl Iterator<Item = &mut [f64]> {
    let rows = m.nrows();
    m.as_mut_slice().chunks_exact_mut(rows)
}

/// Without a copy: nalgebra's products with transposed factors are slower.
fn transposed(m: &DMatrix<f64>) -> DMatrixView<'_, f64, Dyn, Dyn> {
    let (rows, columns) = m.shape();
    let [rows, columns, one] = [rows, columns, 1].map(Dyn);
    DMatrixView::from_slice_with_strides_generic(m.as_slice(), columns, rows, rows, one)
}

pub(super) fn workloads() -> [Workload; 2] {
    let (small, large) = (Sizes([64, 128, 10], 32), Sizes([784, 256, 10], 128));
    let (p1, p2, p3) = (small.parameters(), small.parameters(), small.parameters());
    let (d1, d2, d3) = (small.data(), small.data(), small.data());
    let mut scratch = small.scratch();
    let w3 = vec![
        Contender::returning(Role::Plain, "plain", move || {
            let ((w1, b1, w2, b2), data) = black_box((&p1, &d1));
            with_tanh(w1, b1, w2, b2, data)
        }),
        Contender::writing(Role::Hand, "hand-written", small.parameters(), move |out| {
            let (p, data) = black_box((&p2, &d2));
            scratch.value_and_gradient(p, data, (f64::tanh, |y| 1.0 - y * y), out)
        }),
        Contender::writing(Role::Ours, "this crate", small.parameters(), move |out| {
            let ((w1, b1, w2, b2), data) = black_box((&p3, &d3));
            let (w1_bar, b1_bar, w2_bar, b2_bar) = out;
            with_tanh::value_and_grad_into(w1, b1, w2, b2, data, w1_bar, b1_bar, w2_bar, b2_bar)
        }),
    ];
    let (p1, p2, p3) = (large.parameters(), large.parameters(), large.parameters());
    let (d1, d2, d3) = (large.data(), large.data(), large.data());
    let mut scratch = large.scratch();
    let rectifier = vec![
        Contender::returning(Role::Plain, "plain", move || {
            let ((w1, b1, w2, b2), data) = black_box((&p1, &d1));
            with_rectifier(w1, b1, w2, b2, data)
        }),
        Contender::writing(Role::Hand, "hand-written", large.parameters(), move |out| {
            let (p, data) = black_box((&p2, &d2));
            let slope = |y| if y > 0.0 { 1.0 } else { 0.0 };
            scratch.value_and_gradient(p, data, (|x: f64| x.max(0.0), slope), out)
        }),
        Contender::writing(Role::Ours, "this crate", large.parameters(), move |out| {
            let ((w1, b1, w2, b2), data) = black_box((&p3, &d3));
            let (w1_bar, b1_bar, w2_bar, b2_bar) = out;
            with_rectifier::value_and_grad_into(
                w1, b1, w2, b2, data, w1_bar, b1_bar, w2_bar, b2_bar,
            )
        }),
    ];
    [
        Workload::new("W3 MLP 64-128-10 tanh, batch 32, `DMatrix`", w3),
        Workload::new("MLP 784-256-10 rectifier, batch 128, `DMatrix`", rectifier),
    ]
}

/// The sizes of the layers, and of the batch.
struct Sizes([usize; 3], usize);

impl Sizes {
    fn parameters(&self) -> Parameters {
        let [inputs, hidden, outputs] = self.0;
        let matrix = |rows, columns: usize| {
            let scale = 1.0 / f64::from(u32::try_from(columns).expect("a small size")).sqrt();
            DMatrix::from_fn(rows, columns, |i, j| scale * number(rows * j + i))
        };
        let vector = |rows| DVector::from_fn(rows, |i, _| 0.1 * number(i));
        (matrix(hidden, inputs), vector(hidden), matrix(outputs, hidden), vector(outputs))
    }

    fn data(&self) -> Data {
        let ([inputs, _, outputs], batch) = (self.0, self.1);
        Data {
            x: DMatrix::from_fn(inputs, batch, |i, j| number(inputs * j + i + 7)),
            labels: (0..batch).map(|j| 3 * j % outputs).collect(),
        }
    }

    fn scratch(&self) -> Scratch {
        let ([_, hidden, outputs], batch) = (self.0, self.1);
        Scratch {
            hidden: DMatrix::zeros(hidden, batch),
            hidden_bar: DMatrix::zeros(hidden, batch),
            scores: DMatrix::zeros(outputs, batch),
        }
    }
}
