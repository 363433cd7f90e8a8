//! The network against backpropagation by hand, and its training.

mod common;

use common::assert_all_close;
use nalgebra::{DMatrix, DVector, SMatrix, SVector};
use parts::Activation;
use parts::activation::{cross_entropy, logistic, mean_squared_error};
use robot::network::{Block, Dense, Encoder, Network, Sample, train};
use static_autodiff::prelude::*;

/// Numbers between -1 and 1 without a pattern.
fn numbers() -> impl FnMut() -> f64 {
    let mut state = 0.37_f64;
    move || {
        state = (state * 9301.0 + 0.2113).fract();
        2.0 * state - 1.0
    }
}

fn dense(rows: usize, columns: usize, activation: Activation) -> Dense {
    let mut next = numbers();
    Dense {
        weights: DMatrix::from_fn(rows, columns, |_, _| 0.8 * next()),
        bias: DVector::from_fn(rows, |_, _| 0.1 * next()),
        activation,
    }
}

fn network() -> Network<2, 5> {
    let mut next = numbers();
    Network {
        encoder: Encoder {
            weights: SMatrix::from_fn(|_, _| next()),
            bias: SVector::from_fn(|_, _| 0.3 * next()),
        },
        blocks: vec![
            Block::Dense(dense(5, 5, Activation::Tanh)),
            Block::Normalise(DVector::from_element(5, 0.9)),
            Block::Residual { inner: dense(5, 5, Activation::Swish { beta: 1.3 }), gate: 0.6 },
            Block::Dense(dense(4, 5, Activation::Leaky(0.1))),
        ],
        head: dense(3, 4, Activation::Identity),
        decay: 1e-4,
    }
}

/// Three arms of a spiral.
fn batch() -> Vec<Sample<2>> {
    let sample = |k: usize| {
        let (class, radius) = (k % 3, 0.3 + 0.03 * (k / 3) as f64);
        let angle = 2.1 * class as f64 + 1.5 * radius;
        Sample { x: SVector::<f64, 2>::new(angle.cos(), angle.sin()) * radius, class }
    };
    (0..36).map(sample).collect()
}

#[test]
fn activations_pass_gradcheck() {
    let all = [
        Activation::Identity,
        Activation::Tanh,
        Activation::Relu,
        Activation::Leaky(0.2),
        Activation::Swish { beta: 0.7 },
    ];
    for activation in all {
        for x in [-1.3, 0.4] {
            activation.apply_gradcheck(x).assert_ok();
        }
        activation.apply_all_gradcheck(&DVector::from_vec(vec![-0.7, 0.2, 1.9])).assert_ok();
    }
    let (activation_bar, x_bar) = Activation::Leaky(0.2).apply_grad(-3.0);
    assert_eq!((activation_bar.coordinates(), x_bar), (vec![-3.0], 0.2));
    logistic::gradcheck(0.3).assert_ok();
    cross_entropy::gradcheck(&DVector::from_vec(vec![0.3, -2.0, 0.9]), 2).assert_ok();
    mean_squared_error::gradcheck(&[0.3, -2.0], &[0.9, 1.0]).assert_ok();
}

#[test]
fn the_network_and_its_parts_pass_gradcheck() {
    let network = network();
    let x = SVector::<f64, 2>::new(0.4, -0.9);
    network.encoder.forward_gradcheck(&x).assert_ok();
    let hidden = DVector::from_vec(vec![0.3, -0.2, 0.8, 0.1, -0.6]);
    for block in &network.blocks {
        block.forward_gradcheck(hidden.clone()).assert_ok();
    }
    network.scores_gradcheck(&x).assert_ok();
    network.loss_gradcheck(&batch()[..5]).assert_ok();
}

/// The gradients of the loss with respect to both layers of `head(tanh(encoder))`, by hand.
fn by_hand(network: &Network<2, 5>, batch: &[Sample<2>]) -> (Encoder<2, 5>, Dense) {
    let mut encoder = Encoder { weights: SMatrix::zeros(), bias: SVector::zeros() };
    let mut head = Dense {
        weights: network.head.weights.scale(2.0 * network.decay),
        bias: DVector::zeros(network.head.bias.len()),
        activation: Activation::Identity,
    };
    for Sample { x, class } in batch {
        let h = (network.encoder.weights * x + network.encoder.bias).map(f64::tanh);
        let scores = &network.head.weights * h + &network.head.bias;
        let mut p = scores.map(f64::exp);
        p /= p.sum();
        p[*class] -= 1.0;
        p /= batch.len() as f64;
        head.weights += &p * h.transpose();
        head.bias += &p;
        let h_bar = network.head.weights.transpose() * &p;
        let z_bar = SVector::<f64, 5>::from_fn(|k, _| (1.0 - h[k] * h[k]) * h_bar[k]);
        encoder.weights += z_bar * x.transpose();
        encoder.bias += z_bar;
    }
    (encoder, head)
}

#[test]
fn two_layers_have_the_gradient_of_backpropagation_by_hand() {
    let network =
        Network { blocks: Vec::new(), head: dense(3, 5, Activation::Identity), ..network() };
    let batch = batch();
    let gradient = network.loss_grad(&batch);
    let (encoder, head) = by_hand(&network, &batch);
    assert_all_close(gradient.encoder.weights.iter(), encoder.weights.iter());
    assert_all_close(gradient.encoder.bias.iter(), encoder.bias.iter());
    assert_all_close(gradient.head.weights.iter(), head.weights.iter());
    assert_all_close(gradient.head.bias.iter(), head.bias.iter());
}

#[test]
fn training_separates_the_classes() {
    let (mut network, batch) = (network(), batch());
    let losses = train(&mut network, &batch, (300, 0.05));
    assert!(losses[0] > 0.9, "{}", losses[0]);
    let last = network.loss(&batch);
    assert!(last < 0.05, "{last}");
    let right = |sample: &&Sample<2>| network.scores(&sample.x).imax() == sample.class;
    assert_eq!(batch.iter().filter(right).count(), batch.len());
}
