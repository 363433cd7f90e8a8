//! What can be minimised.

use static_autodiff::prelude::*;

/// A function of some coordinates, with parameters of its own.
#[differentiable]
pub trait Objective: Differentiable {
    /// What is to be as small as possible.
    fn cost(&self, q: &[f64]) -> f64;

    /// The cost of a whole sequence, and `weight` times the squared steps between its points.
    fn cost_of_path(&self, path: &[Vec<f64>], weight: f64) -> f64 {
        let costs: f64 = path.iter().map(|q| self.cost(q)).sum();
        costs + weight * roughness(path)
    }

    /// What it is called.
    fn name(&self) -> &str {
        "objective"
    }
}

/// The sum of the squared steps between neighbours.
#[differentiable]
pub fn roughness(path: &[Vec<f64>]) -> f64 {
    path.windows(2)
        .map(|pair| pair[0].iter().zip(&pair[1]).map(|(a, b)| (b - a) * (b - a)).sum::<f64>())
        .sum()
}

/// Gradient descent with steps that are halved until the cost decreases. Returns the cost.
pub fn minimise<O: Objective>(objective: &O, q: &mut [f64], steps: usize) -> f64 {
    let mut rate = 1.0;
    let mut cost = objective.cost(q);
    for _ in 0..steps {
        let (value, (_, gradient)) = objective.cost_value_and_grad(q);
        cost = value;
        loop {
            let next: Vec<f64> = q.iter().zip(&gradient).map(|(q, g)| q - rate * g).collect();
            if objective.cost(&next) < cost || rate < 1e-12 {
                q.copy_from_slice(&next);
                rate *= 2.0;
                break;
            }
            rate *= 0.5;
        }
    }
    cost.min(objective.cost(q))
}
