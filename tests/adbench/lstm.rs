//! A recurrent network of LSTM layers whose weights are diagonal: the loss of predicting a text.

use nalgebra::DVector;
use static_autodiff::prelude::*;

use crate::golden::{golden, numbers};

#[derive(Clone, Differentiable)]
struct Gate {
    weight: DVector<f64>,
    bias: DVector<f64>,
}

#[derive(Clone, Differentiable)]
struct Layer {
    forget: Gate,
    ingate: Gate,
    outgate: Gate,
    change: Gate,
}

#[derive(Clone, Differentiable)]
struct State {
    hidden: DVector<f64>,
    cell: DVector<f64>,
}

#[derive(Clone, Differentiable)]
struct Model {
    layers: Vec<Layer>,
    in_weight: DVector<f64>,
    out_weight: DVector<f64>,
    out_bias: DVector<f64>,
}

impl Gate {
    #[differentiable]
    fn linear(&self, x: &DVector<f64>) -> DVector<f64> {
        x.component_mul(&self.weight) + &self.bias
    }
}

#[differentiable]
fn sigmoid(x: &DVector<f64>) -> DVector<f64> {
    x.map(|v| 1.0 / (1.0 + (-v).exp()))
}

#[differentiable]
fn tanh(x: &DVector<f64>) -> DVector<f64> {
    x.map(f64::tanh)
}

impl Layer {
    #[differentiable]
    fn step(&self, state: &mut State, input: &DVector<f64>) {
        let forget = sigmoid(&self.forget.linear(input));
        let ingate = sigmoid(&self.ingate.linear(&state.hidden));
        let outgate = sigmoid(&self.outgate.linear(input));
        let change = tanh(&self.change.linear(&state.hidden));
        state.cell = state.cell.component_mul(&forget) + ingate.component_mul(&change);
        state.hidden = outgate.component_mul(&tanh(&state.cell));
    }
}

impl Model {
    #[differentiable]
    fn predict(&self, states: &mut [State], #[constant] input: &DVector<f64>) -> DVector<f64> {
        let mut x = input.component_mul(&self.in_weight);
        for i in 0..self.layers.len() {
            self.layers[i].step(&mut states[i], &x);
            x = states[i].hidden.clone();
        }
        x.component_mul(&self.out_weight) + &self.out_bias
    }

    #[differentiable]
    fn loss(&self, #[constant] start: &[State], #[constant] text: &[DVector<f64>]) -> f64 {
        let mut states = start.to_vec();
        let mut total = 0.0;
        for t in 0..text.len() - 1 {
            let y = self.predict(&mut states, &text[t]);
            let normaliser = (2.0 + y.map(|v| v.exp()).sum()).ln();
            total += text[t + 1].dot(&y.add_scalar(-normaliser));
        }
        -total / ((text.len() - 1) * text[0].len()) as f64
    }
}

fn read(numbers: &[f64]) -> (Model, Vec<State>, Vec<DVector<f64>>) {
    let (l, c, b) = (numbers[0] as usize, numbers[1] as usize, numbers[2] as usize);
    let mut rows = numbers[3..].chunks_exact(b).map(DVector::from_column_slice);
    let mut row = || rows.next().expect("a row");
    let layers = (0..l).map(|_| {
        let [wf, wi, wo, wc, bf, bi, bo, bc] = std::array::from_fn(|_| row());
        let gate = |weight, bias| Gate { weight, bias };
        Layer {
            forget: gate(wf, bf),
            ingate: gate(wi, bi),
            outgate: gate(wo, bo),
            change: gate(wc, bc),
        }
    });
    let layers = layers.collect();
    let model = Model { layers, in_weight: row(), out_weight: row(), out_bias: row() };
    let states = (0..l).map(|_| State { hidden: row(), cell: row() }).collect();
    (model, states, (0..c).map(|_| row()).collect())
}

/// The gradient in ADBench's order: in each layer all weights, then all biases.
fn coordinates(gradient: &ModelTangent) -> Vec<f64> {
    let mut all = Vec::new();
    for layer in &gradient.layers {
        let gates = [&layer.forget, &layer.ingate, &layer.outgate, &layer.change];
        all.extend(gates.iter().flat_map(|gate| gate.weight.coordinates()));
        all.extend(gates.iter().flat_map(|gate| gate.bias.coordinates()));
    }
    let rest = [&gradient.in_weight, &gradient.out_weight, &gradient.out_bias];
    all.extend(rest.iter().flat_map(|row| row.coordinates()));
    all
}

fn check(file: &str, name: &str) {
    let Some(numbers) = numbers(file) else { return };
    let (model, states, text) = read(&numbers);
    let (value, gradient) = model.loss_value_and_grad(&states, &text);
    assert_eq!(value.to_bits(), model.loss(&states, &text).to_bits());
    golden(name).assert_matches(value, &coordinates(&gradient));
}

#[test]
fn two_layers() {
    check("lstm/lstm_l2_c1024.txt", "lstm_l2_c1024");
}

#[test]
fn four_layers_if_they_are_there() {
    check("lstm/lstm_l4_c4096.txt", "lstm_l4_c4096");
}

#[test]
fn a_short_text() {
    let numbers = numbers("lstm/lstm_l2_c1024.txt").expect("in the repository");
    let (model, states, text) = read(&numbers);
    model.loss_gradcheck(&states, &text[..4]).assert_ok();
}
