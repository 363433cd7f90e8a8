//! What neurons do with their input.

use nalgebra::DVector;
use static_autodiff::prelude::*;

/// A function of one number.
#[derive(Clone, Copy, Debug, Default, Differentiable)]
pub enum Activation {
    /// `x`.
    #[default]
    Identity,
    /// `tanh(x)`.
    Tanh,
    /// `x` if it is positive.
    Relu,
    /// `x`, with another slope where it is negative.
    Leaky(f64),
    /// `x` times the logistic function of `beta * x`.
    Swish {
        /// How steep it is.
        beta: f64,
    },
}

#[differentiable]
impl Activation {
    /// Of one number.
    pub fn apply(&self, x: f64) -> f64 {
        match *self {
            Activation::Identity => x,
            Activation::Tanh => x.tanh(),
            Activation::Relu => x.max(0.0),
            Activation::Leaky(slope) if x < 0.0 => slope * x,
            Activation::Leaky(_) => x,
            Activation::Swish { beta } => x * logistic(beta * x),
        }
    }

    /// Of each number.
    pub fn apply_all(&self, x: &DVector<f64>) -> DVector<f64> {
        x.map(|x| self.apply(x))
    }
}

/// `1 / (1 + exp(-x))`.
#[differentiable]
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// Minus the logarithm of the probability of `class`, where `scores` are the logarithms of the
/// unnormalised probabilities.
#[differentiable]
pub fn cross_entropy(scores: &DVector<f64>, class: usize) -> f64 {
    log_sum_exp(scores) - scores[class]
}

/// The mean of the squared differences.
#[differentiable]
pub fn mean_squared_error(prediction: &[f64], target: &[f64]) -> f64 {
    let sum: f64 = prediction.iter().zip(target).map(|(p, t)| (p - t).powi(2)).sum();
    sum / target.len() as f64
}
