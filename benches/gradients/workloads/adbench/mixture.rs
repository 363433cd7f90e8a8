//! The log posterior of a Gaussian mixture with a Wishart prior.

use std::f64::consts::PI;
use std::hint::black_box;

use nalgebra::SVector;
use num_dual::{DualNum, DualSVec64, gradient};
use static_autodiff::prelude::*;

use super::mixture_by_hand::Scratch;
use super::{Contender, Reader, Role, float};

/// Parameters and data, as the file has them. A factor of an inverse covariance: the logarithms of
/// the diagonal, then what is below it, column by column.
#[derive(Clone)]
pub(super) struct Problem {
    /// The dimension.
    pub(super) d: usize,
    pub(super) alphas: Vec<f64>,
    pub(super) means: Vec<f64>,
    pub(super) factors: Vec<f64>,
    pub(super) points: Vec<f64>,
    pub(super) prior: Prior,
}

#[derive(Clone, Copy)]
pub(super) struct Prior {
    pub(super) gamma: f64,
    pub(super) m: f64,
    /// What does not depend on the parameters.
    pub(super) constant: f64,
}

/// Component by component, so that a factor stays in the cache. With `L x - L mean` for
/// `L (x - mean)` nothing in the innermost loop depends on the mean.
#[differentiable]
fn log_posterior(
    alphas: &[f64],
    means: &[f64],
    factors: &[f64],
    #[constant] problem: &Problem,
) -> f64 {
    let d = problem.d;
    let count = alphas.len();
    let size = d * (d + 1) / 2;
    let n = problem.points.len() / d;

    let mut terms = vec![0.0; n * count];
    let mut diagonal = vec![0.0; d];
    let mut origin = vec![0.0; d];
    let mut y = vec![0.0; d];
    for k in 0..count {
        let mean = &means[k * d..(k + 1) * d];
        let logarithm = &factors[k * size..k * size + d];
        let lower = &factors[k * size + d..(k + 1) * size];
        let mut log_determinant = 0.0;
        for i in 0..d {
            diagonal[i] = logarithm[i].exp();
            log_determinant += logarithm[i];
        }
        for i in 0..d {
            origin[i] = diagonal[i] * mean[i];
        }
        for i in 0..d {
            let begin = i * (2 * d - i - 1) / 2;
            let below = d - (i + 1);
            let column = &lower[begin..begin + below];
            let y = &mut origin[i + 1..d];
            for j in 0..below {
                y[j] += column[j] * mean[i];
            }
        }
        let offset = alphas[k] + log_determinant;
        for p in 0..n {
            let x = &problem.points[p * d..(p + 1) * d];
            for i in 0..d {
                y[i] = diagonal[i] * x[i] - origin[i];
            }
            for i in 0..d {
                let begin = i * (2 * d - i - 1) / 2;
                let below = d - (i + 1);
                let column = &lower[begin..begin + below];
                let y = &mut y[i + 1..d];
                for j in 0..below {
                    y[j] += column[j] * x[i];
                }
            }
            let mut square = 0.0;
            for i in 0..d {
                square += y[i] * y[i];
            }
            terms[p * count + k] = offset - 0.5 * square;
        }
    }
    let mut sum = 0.0;
    for p in 0..n {
        sum += log_sum_exp(&terms[p * count..(p + 1) * count]);
    }
    sum - n as f64 * log_sum_exp(alphas) + log_prior(factors, d, &problem.prior)
}

/// And the constant of the likelihood.
#[differentiable]
fn log_prior(factors: &[f64], d: usize, #[constant] prior: &Prior) -> f64 {
    let mut squares = 0.0;
    let mut logarithms = 0.0;
    for factor in factors.chunks_exact(d * (d + 1) / 2) {
        for i in 0..d {
            squares += (2.0 * factor[i]).exp();
            logarithms += factor[i];
        }
        for i in d..factor.len() {
            squares += factor[i] * factor[i];
        }
    }
    0.5 * prior.gamma * prior.gamma * squares - prior.m * logarithms + prior.constant
}

/// Below this an `exp` adds nothing to a sum that is at least one, and the products with it would be
/// subnormal numbers, which some processors multiply a hundred times slower.
pub(super) const NEGLIGIBLE: f64 = -600.0;

#[differentiable]
fn log_sum_exp(x: &[f64]) -> f64 {
    let largest = detach(x.iter().copied().fold(f64::NEG_INFINITY, f64::max));
    let mut sum = 0.0;
    for i in 0..x.len() {
        let below = x[i] - largest;
        if below > NEGLIGIBLE {
            sum += below.exp();
        }
    }
    largest + sum.ln()
}

/// The additive constants of the likelihood of `n` points and of the prior of `count` components.
fn constant(d: usize, n: usize, count: usize, gamma: f64, m: usize) -> f64 {
    let dof = d + m + 1;
    let log_gamma_d = 0.25 * float(d * (d - 1)) * PI.ln()
        + (1..=d).map(|j| log_gamma_of_half(dof + 1 - j)).sum::<f64>();
    let normalisation = float(dof * d) * (gamma.ln() - 0.5 * 2.0_f64.ln()) - log_gamma_d;
    -float(n * d) * 0.5 * (2.0 * PI).ln() - float(count) * normalisation
}

/// `ln Γ(n/2)`
fn log_gamma_of_half(n: usize) -> f64 {
    match n {
        1 => 0.5 * PI.ln(),
        2 => 0.0,
        _ => log_gamma_of_half(n - 2) + (0.5 * float(n) - 1.0).ln(),
    }
}

fn read(numbers: &[f64]) -> Problem {
    let mut numbers = Reader(numbers);
    let [d, count, n] = [(); 3].map(|()| numbers.count());
    let mut take = |count: usize| numbers.take(count).to_vec();
    let [alphas, means] = [count, count * d].map(&mut take);
    let [factors, points] = [count * (d * (d + 1) / 2), n * d].map(&mut take);
    let gamma = numbers.take(1)[0];
    let m = numbers.count();
    let constant = constant(d, n, count, gamma, m);
    Problem { d, alphas, means, factors, points, prior: Prior { gamma, m: float(m), constant } }
}

/// The gradient with respect to weights, means and factors.
pub(super) type Gradient = (Vec<f64>, Vec<f64>, Vec<f64>);

pub(super) fn contenders(numbers: &[f64]) -> Vec<Contender> {
    let p1 = read(numbers);
    let (p2, p3) = (p1.clone(), p1.clone());
    let zeros = |x: &[f64]| vec![0.0; x.len()];
    let buffers = || -> Gradient { (zeros(&p2.alphas), zeros(&p2.means), zeros(&p2.factors)) };
    let (buffers2, buffers3) = (buffers(), buffers());
    let mut scratch = Scratch::new(&p2);
    vec![
        Contender::returning(Role::Plain, "plain", move || {
            let p = black_box(&p1);
            log_posterior(&p.alphas, &p.means, &p.factors, p)
        }),
        Contender::writing(Role::Hand, "hand-written", buffers2, move |out| {
            scratch.value_and_gradient(black_box(&p2), out)
        }),
        Contender::writing(Role::Ours, "this crate", buffers3, move |(a, m, f)| {
            let p = black_box(&p3);
            log_posterior::value_and_grad_into(&p.alphas, &p.means, &p.factors, p, a, m, f)
        }),
    ]
}

/// The numbers of parameters of the smallest set: dual numbers take part.
const PARAMETERS: usize = 30;
type Dual = DualSVec64<PARAMETERS>;

pub(super) fn small_contenders(numbers: &[f64]) -> Vec<Contender> {
    let mut contenders = contenders(numbers);
    let p = read(numbers);
    let parameters = [&p.alphas[..], &p.means, &p.factors].concat();
    let v = SVector::<f64, PARAMETERS>::from_column_slice(&parameters);
    contenders.push(Contender::returning(Role::Peer, "num-dual", move || {
        gradient(|v: SVector<Dual, PARAMETERS>| dual(v.as_slice(), &p), black_box(&v))
    }));
    contenders
}

/// In two dimensions.
fn dual(parameters: &[Dual], p: &Problem) -> Dual {
    let count = p.alphas.len();
    let (alphas, rest) = parameters.split_at(count);
    let (means, factors) = rest.split_at(2 * count);
    let log_sum_exp = |x: &[Dual]| {
        let largest = x.iter().map(|x| x.re).fold(f64::NEG_INFINITY, f64::max);
        x.iter().map(|x| (*x - largest).exp()).sum::<Dual>().ln() + largest
    };
    let diagonals: Vec<Dual> =
        factors.chunks_exact(3).flat_map(|f| [f[0].exp(), f[1].exp()]).collect();
    let mut sum = Dual::from(p.prior.constant);
    let mut terms = vec![Dual::from(0.0); count];
    for x in p.points.chunks_exact(2) {
        for k in 0..count {
            let factor = &factors[3 * k..][..3];
            // the sign does not matter to the square
            let centred = [means[2 * k] - x[0], means[2 * k + 1] - x[1]];
            let y0 = diagonals[2 * k] * centred[0];
            let y1 = diagonals[2 * k + 1] * centred[1] + factor[2] * centred[0];
            terms[k] = alphas[k] + factor[0] + factor[1] - (y0 * y0 + y1 * y1) * 0.5;
        }
        sum += log_sum_exp(&terms);
    }
    sum -= log_sum_exp(alphas) * float(p.points.len() / 2);
    for (f, e) in factors.chunks_exact(3).zip(diagonals.chunks_exact(2)) {
        let squares = e[0] * e[0] + e[1] * e[1] + f[2] * f[2];
        sum += squares * (0.5 * p.prior.gamma * p.prior.gamma);
        sum -= (f[0] + f[1]) * p.prior.m;
    }
    sum
}
