//! A recurrent network of LSTM layers whose weights are diagonal: the loss of predicting a text.

use std::hint::black_box;

use static_autodiff::prelude::*;

use super::lstm_by_hand::Recording;
use super::{Contender, Reader, Role};

/// Parameters and data, as the file has them.
#[derive(Clone)]
pub(super) struct Problem {
    /// The bits of a character: the width of everything.
    pub(super) width: usize,
    /// For each layer eight rows: weights and biases of the gates forget, in, out, change.
    pub(super) layers: Vec<f64>,
    /// Weights of the input, weights and biases of the output.
    pub(super) ends: Vec<f64>,
    /// For each layer hidden values and cells.
    pub(super) start: Vec<f64>,
    /// Characters.
    pub(super) text: Vec<f64>,
}

/// With a rule of its own: the derivative needs the result only.
#[differentiable(vjp = sigmoid_vjp)]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn sigmoid_vjp(_x: f64, y: f64, y_bar: f64) -> f64 {
    y_bar * y * (1.0 - y)
}

#[differentiable]
fn loss(layers: &[f64], ends: &[f64], #[constant] problem: &Problem) -> f64 {
    let b = problem.width;
    let mut state = problem.start.clone();
    let mut x = vec![0.0; b];
    let mut total = 0.0;
    let steps = problem.text.len() / b - 1;
    for t in 0..steps {
        let input = &problem.text[t * b..(t + 1) * b];
        let target = &problem.text[(t + 1) * b..(t + 2) * b];
        for j in 0..b {
            x[j] = input[j] * ends[j];
        }
        for i in 0..state.len() / (2 * b) {
            let w = &layers[8 * b * i..8 * b * (i + 1)];
            for j in 0..b {
                let hidden = state[2 * b * i + j];
                let forget = sigmoid(x[j] * w[j] + w[4 * b + j]);
                let ingate = sigmoid(hidden * w[b + j] + w[5 * b + j]);
                let outgate = sigmoid(x[j] * w[2 * b + j] + w[6 * b + j]);
                let change = (hidden * w[3 * b + j] + w[7 * b + j]).tanh();
                let cell = state[2 * b * i + b + j] * forget + ingate * change;
                state[2 * b * i + b + j] = cell;
                x[j] = outgate * cell.tanh();
                state[2 * b * i + j] = x[j];
            }
        }
        let mut sum = 2.0;
        let mut chosen = 0.0;
        let mut count = 0.0;
        for j in 0..b {
            let y = x[j] * ends[b + j] + ends[2 * b + j];
            sum += y.exp();
            chosen += target[j] * y;
            count += target[j];
        }
        total += chosen - count * sum.ln();
    }
    -total / (steps * b) as f64
}

fn read(numbers: &[f64]) -> Problem {
    let mut numbers = Reader(numbers);
    let [layers, characters, width] = [(); 3].map(|()| numbers.count());
    let [layers, ends, start, text] =
        [8 * layers, 3, 2 * layers, characters].map(|rows| numbers.take(rows * width).to_vec());
    Problem { width, layers, ends, start, text }
}

pub(super) fn contenders(numbers: &[f64]) -> Vec<Contender> {
    let p1 = read(numbers);
    let (p2, p3) = (p1.clone(), p1.clone());
    let buffers = || (vec![0.0; p2.layers.len()], vec![0.0; p2.ends.len()]);
    let (buffers2, buffers3) = (buffers(), buffers());
    let mut recording = Recording::new(&p2);
    vec![
        Contender::returning(Role::Plain, "plain", move || {
            let p = black_box(&p1);
            loss(&p.layers, &p.ends, p)
        }),
        Contender::writing(Role::Hand, "hand-written", buffers2, move |out| {
            recording.value_and_gradient(black_box(&p2), out)
        }),
        Contender::writing(Role::Ours, "this crate", buffers3, move |(layers_bar, ends_bar)| {
            let p = black_box(&p3);
            loss::value_and_grad_into(&p.layers, &p.ends, p, layers_bar, ends_bar)
        }),
    ]
}
