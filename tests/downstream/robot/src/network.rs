//! A network of dense layers.

use nalgebra::{DMatrix, DVector, SMatrix, SVector};
use parts::Activation;
use parts::activation::cross_entropy;
use static_autodiff::prelude::*;

/// `activation(weights * x + bias)`.
#[derive(Clone, Debug, Differentiable)]
pub struct Dense {
    /// A row for each output.
    pub weights: DMatrix<f64>,
    /// An element for each output.
    pub bias: DVector<f64>,
    /// What is done with each output.
    pub activation: Activation,
}

/// A layer of a size that is known to the compiler.
#[derive(Clone, Debug, Differentiable)]
pub struct Encoder<const IN: usize, const OUT: usize> {
    /// A row for each output.
    pub weights: SMatrix<f64, OUT, IN>,
    /// An element for each output.
    pub bias: SVector<f64, OUT>,
}

/// What stands between two layers.
#[derive(Clone, Debug, Differentiable)]
pub enum Block {
    /// A layer.
    Dense(Dense),
    /// What a layer adds to its input.
    Residual {
        /// The layer.
        inner: Dense,
        /// How much it counts.
        gate: f64,
    },
    /// To mean 0 and variance 1, then times a number for each element.
    Normalise(DVector<f64>),
}

/// An encoder, blocks, and a score for each class.
#[derive(Clone, Debug, Differentiable)]
pub struct Network<const IN: usize, const HIDDEN: usize> {
    /// The first layer.
    pub encoder: Encoder<IN, HIDDEN>,
    /// The layers between.
    pub blocks: Vec<Block>,
    /// The last layer.
    pub head: Dense,
    /// How much squared weights cost.
    #[constant]
    pub decay: f64,
}

/// An input and its class.
#[derive(Clone, Debug)]
pub struct Sample<const IN: usize> {
    /// The input.
    pub x: SVector<f64, IN>,
    /// The class.
    pub class: usize,
}

#[differentiable]
impl Dense {
    /// The outputs.
    pub fn forward(&self, x: &DVector<f64>) -> DVector<f64> {
        self.activation.apply_all(&(&self.weights * x + &self.bias))
    }

    /// The sum of the squared weights.
    pub fn size(&self) -> f64 {
        self.weights.norm_squared()
    }
}

#[differentiable]
impl<const IN: usize, const OUT: usize> Encoder<IN, OUT> {
    /// The outputs.
    pub fn forward(&self, x: &SVector<f64, IN>) -> SVector<f64, OUT> {
        (self.weights * x + self.bias).map(f64::tanh)
    }
}

#[differentiable]
impl Block {
    /// The outputs.
    pub fn forward(&self, x: DVector<f64>) -> DVector<f64> {
        match self {
            Block::Dense(dense) => dense.forward(&x),
            Block::Residual { inner, gate } => &x + inner.forward(&x) * *gate,
            Block::Normalise(scale) => {
                let centered = x.add_scalar(-x.mean());
                let deviation = (centered.norm_squared() / x.len() as f64 + 1e-6).sqrt();
                (centered / deviation).component_mul(scale)
            }
        }
    }

    /// The sum of the squared weights.
    pub fn size(&self) -> f64 {
        match self {
            Block::Dense(dense) => dense.size(),
            Block::Residual { inner, .. } => inner.size(),
            Block::Normalise(_) => 0.0,
        }
    }
}

#[differentiable]
impl<const IN: usize, const HIDDEN: usize> Network<IN, HIDDEN> {
    /// A score for each class.
    pub fn scores(&self, x: &SVector<f64, IN>) -> DVector<f64> {
        let encoded = self.encoder.forward(x);
        let hidden = DVector::from_column_slice(encoded.as_slice());
        let hidden = self.blocks.iter().fold(hidden, |x, block| block.forward(x));
        self.head.forward(&hidden)
    }

    /// The mean of minus the logarithms of the probabilities, and the weights.
    pub fn loss(&self, #[constant] batch: &[Sample<IN>]) -> f64 {
        let mut loss = 0.0;
        for Sample { x, class } in batch {
            loss += cross_entropy(&self.scores(x), *class);
        }
        let sizes: f64 = self.blocks.iter().map(Block::size).sum();
        loss / batch.len() as f64 + detach(self.decay) * (sizes + self.head.size())
    }
}

/// Gradient descent with momentum. Returns the loss before each step.
pub fn train<const IN: usize, const HIDDEN: usize>(
    network: &mut Network<IN, HIDDEN>,
    batch: &[Sample<IN>],
    (steps, rate): (usize, f64),
) -> Vec<f64> {
    let mut velocity = network.zero_tangent();
    let mut losses = Vec::new();
    for _ in 0..steps {
        let (loss, gradient) = network.loss_value_and_grad(batch);
        let mut slopes = gradient.coordinates().into_iter();
        velocity.visit_mut(&mut |v| 0.9 * v - rate * slopes.next().unwrap_or_default());
        network.advance(&velocity);
        losses.push(loss);
    }
    losses
}
