//! The log posterior of a Gaussian mixture with a Wishart prior.

use std::f64::consts::PI;

use nalgebra::DVector;
use static_autodiff::prelude::*;

use crate::golden::{golden, numbers};

/// For each component its weight, its mean, and a factor of its inverse covariance: the logarithms
/// of the diagonal, then what is below it, column by column.
#[derive(Clone, Differentiable)]
struct Mixture {
    alphas: DVector<f64>,
    means: Vec<DVector<f64>>,
    factors: Vec<DVector<f64>>,
}

struct Prior {
    gamma: f64,
    m: usize,
}

#[differentiable]
impl Mixture {
    fn log_posterior(&self, #[constant] points: &[DVector<f64>], #[constant] prior: &Prior) -> f64 {
        let (d, k) = (self.means[0].len(), self.alphas.len());
        let mut terms = DVector::<f64>::zeros(k);
        let mut sum = 0.0;
        for x in points {
            for j in 0..k {
                terms[j] = self.alphas[j] + log_density(&self.means[j], &self.factors[j], x);
            }
            sum += log_sum_exp(&terms);
        }
        let n = points.len() as f64;
        sum -= n * log_sum_exp(&self.alphas);
        for factor in &self.factors {
            sum += log_prior(factor, d, prior);
        }
        sum - n * (d as f64) * 0.5 * (2.0 * PI).ln() - (k as f64) * normalisation(d, prior)
    }
}

/// Without the constant.
#[differentiable]
fn log_density(mean: &DVector<f64>, factor: &DVector<f64>, #[constant] x: &DVector<f64>) -> f64 {
    let d = x.len();
    let centred = x - mean;
    let mut y = DVector::<f64>::zeros(d);
    let mut log_determinant = 0.0;
    let mut k = d;
    for i in 0..d {
        log_determinant += factor[i];
        y[i] += factor[i].exp() * centred[i];
        for j in i + 1..d {
            y[j] += factor[k] * centred[i];
            k += 1;
        }
    }
    log_determinant - 0.5 * y.norm_squared()
}

#[differentiable]
fn log_prior(factor: &DVector<f64>, d: usize, #[constant] prior: &Prior) -> f64 {
    let (mut squares, mut logarithms) = (0.0, 0.0);
    for i in 0..factor.len() {
        if i < d {
            squares += (2.0 * factor[i]).exp();
            logarithms += factor[i];
        } else {
            squares += factor[i] * factor[i];
        }
    }
    0.5 * prior.gamma * prior.gamma * squares - prior.m as f64 * logarithms
}

fn normalisation(d: usize, prior: &Prior) -> f64 {
    let n = d + prior.m + 1;
    let log_gamma_d = 0.25 * (d * (d - 1)) as f64 * PI.ln()
        + (1..=d).map(|j| log_gamma_of_half(n + 1 - j)).sum::<f64>();
    (n * d) as f64 * (prior.gamma.ln() - 0.5 * 2.0_f64.ln()) - log_gamma_d
}

/// `ln Γ(n/2)`
fn log_gamma_of_half(n: usize) -> f64 {
    match n {
        1 => 0.5 * PI.ln(),
        2 => 0.0,
        _ => log_gamma_of_half(n - 2) + (0.5 * n as f64 - 1.0).ln(),
    }
}

fn read(numbers: &[f64]) -> (Mixture, Vec<DVector<f64>>, Prior) {
    let mut numbers = numbers.iter().copied();
    let mut take = |n: usize| -> Vec<f64> { numbers.by_ref().take(n).collect() };
    let head = take(3);
    let (d, k, n) = (head[0] as usize, head[1] as usize, head[2] as usize);
    let alphas = take(k).into();
    let means = (0..k).map(|_| take(d).into()).collect();
    let factors = (0..k).map(|_| take(d * (d + 1) / 2).into()).collect();
    let points = (0..n).map(|_| take(d).into()).collect();
    let last = take(2);
    (Mixture { alphas, means, factors }, points, Prior { gamma: last[0], m: last[1] as usize })
}

fn check(file: &str, name: &str) {
    let Some(numbers) = numbers(file) else { return };
    let (mixture, points, prior) = read(&numbers);
    let (value, gradient) = mixture.log_posterior_value_and_grad(&points, &prior);
    assert_eq!(value.to_bits(), mixture.log_posterior(&points, &prior).to_bits());
    golden(name).assert_matches(value, &gradient.coordinates());
}

#[test]
fn one_point() {
    check("gmm/test.txt", "gmm_test");
    let (mixture, points, prior) = read(&numbers("gmm/test.txt").expect("in the repository"));
    mixture.log_posterior_gradcheck(&points, &prior).assert_ok();
}

#[test]
fn a_thousand_points() {
    check("gmm/1k/gmm_d2_K5.txt", "gmm_d2_K5");
    check("gmm/1k/gmm_d10_K25.txt", "gmm_d10_K25");
}

#[test]
fn larger_ones_if_they_are_there() {
    check("gmm/1k/gmm_d10_K100.txt", "gmm_d10_K100");
    check("gmm/1k/gmm_d32_K25.txt", "gmm_d32_K25");
}
