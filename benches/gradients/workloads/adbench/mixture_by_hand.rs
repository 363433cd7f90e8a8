//! The gradient of the mixture: two passes over the components for each block of points, so that a
//! factor is used for all of them while it is in the cache. Kept are `y = L x - L mean`, in the same
//! memory for all blocks.

use super::float;
use super::mixture::{Gradient, NEGLIGIBLE, Problem};

/// The points of a block.
const BLOCK: usize = 16;

pub(super) struct Scratch {
    /// For each component, the diagonal of its factor.
    diagonals: Vec<f64>,
    /// For each component, the factor times the mean.
    origins: Vec<f64>,
    /// For each component, what its term has besides the square.
    offsets: Vec<f64>,
    /// For each point of a block and each component, its term, then its responsibility.
    terms: Vec<f64>,
    /// For each component and each point of a block.
    y: Vec<f64>,
    /// For each component, the sum of its responsibilities times `y`.
    weighted: Vec<f64>,
}

impl Scratch {
    pub(super) fn new(p: &Problem) -> Self {
        let zeros = |count: usize| vec![0.0; count];
        let count = p.alphas.len();
        let [diagonals, origins, weighted] = [(); 3].map(|()| zeros(count * p.d));
        let [terms, y] = [count, count * p.d].map(|size| zeros(BLOCK * size));
        Self { diagonals, origins, offsets: zeros(count), terms, y, weighted }
    }

    pub(super) fn value_and_gradient(&mut self, p: &Problem, out: &mut Gradient) -> f64 {
        let (alphas_bar, means_bar, factors_bar) = out;
        for bar in [&mut *alphas_bar, means_bar, factors_bar, &mut self.weighted] {
            bar.fill(0.0);
        }
        let mut value = self.prepare(p);
        let count = p.alphas.len();
        for block in p.points.chunks(BLOCK * p.d) {
            self.densities(p, block);
            for terms in self.terms.chunks_exact_mut(count).take(block.len() / p.d) {
                value += log_sum_exp(terms, 1.0);
                for (alpha_bar, r) in alphas_bar.iter_mut().zip(terms) {
                    *alpha_bar += *r;
                }
            }
            self.pull_back(p, block, factors_bar);
        }
        self.finish(p, out);
        let n = float(p.points.len() / p.d);
        let mut weights = p.alphas.clone();
        value -= n * log_sum_exp(&mut weights, n);
        for (alpha_bar, weight) in out.0.iter_mut().zip(&weights) {
            *alpha_bar -= weight;
        }
        value
    }

    /// What depends on the parameters alone; the value of the prior.
    fn prepare(&mut self, p: &Problem) -> f64 {
        let (mut squares, mut logarithms) = (0.0, 0.0);
        let size = p.factors.len() / p.alphas.len();
        for (k, factor) in p.factors.chunks_exact(size).enumerate() {
            let (q, lower) = factor.split_at(p.d);
            let diagonal = &mut self.diagonals[k * p.d..][..p.d];
            let origin = &mut self.origins[k * p.d..][..p.d];
            for (diagonal, q) in diagonal.iter_mut().zip(q) {
                *diagonal = q.exp();
                squares += *diagonal * *diagonal;
            }
            origin.fill(0.0);
            multiply(diagonal, lower, &p.means[k * p.d..][..p.d], origin);
            let log_determinant: f64 = q.iter().sum();
            self.offsets[k] = p.alphas[k] + log_determinant;
            squares += lower.iter().map(|l| l * l).sum::<f64>();
            logarithms += log_determinant;
        }
        let prior = &p.prior;
        0.5 * prior.gamma * prior.gamma * squares - prior.m * logarithms + prior.constant
    }

    /// `y` and the term of each component at each point of a block.
    fn densities(&mut self, p: &Problem, block: &[f64]) {
        let d = p.d;
        let (size, count) = (d * (d + 1) / 2, p.alphas.len());
        for k in 0..count {
            let diagonal = &self.diagonals[k * d..][..d];
            let origin = &self.origins[k * d..][..d];
            let lower = &p.factors[k * size + d..(k + 1) * size];
            let ys = self.y[k * BLOCK * d..].chunks_exact_mut(d);
            let terms = self.terms[k..].iter_mut().step_by(count);
            for ((x, y), term) in block.chunks_exact(d).zip(ys).zip(terms) {
                for (y, origin) in y.iter_mut().zip(origin) {
                    *y = -origin;
                }
                multiply(diagonal, lower, x, y);
                *term = self.offsets[k] - 0.5 * y.iter().map(|y| y * y).sum::<f64>();
            }
        }
    }

    /// Adds what a block gives: `-r y x'` to the factors and `r y` to `weighted`.
    fn pull_back(&mut self, p: &Problem, block: &[f64], factors_bar: &mut [f64]) {
        let d = p.d;
        let (size, count) = (d * (d + 1) / 2, p.alphas.len());
        for k in 0..count {
            let weighted = &mut self.weighted[k * d..][..d];
            let (q_bar, lower_bar) = factors_bar[k * size..][..size].split_at_mut(d);
            let ys = self.y[k * BLOCK * d..].chunks_exact_mut(d);
            let terms = self.terms[k..].iter().step_by(count);
            for ((x, y), r) in block.chunks_exact(d).zip(ys).zip(terms) {
                if *r == 0.0 {
                    continue;
                }
                for i in 0..d {
                    y[i] *= -r;
                    weighted[i] -= y[i];
                    q_bar[i] += y[i] * x[i];
                }
                let mut begin = 0;
                for i in 0..d {
                    let end = begin + d - i - 1;
                    for (l_bar, y) in lower_bar[begin..end].iter_mut().zip(&y[i + 1..]) {
                        *l_bar += y * x[i];
                    }
                    begin = end;
                }
            }
        }
    }

    /// What is left to do once: the means, the diagonals, the prior.
    fn finish(&self, p: &Problem, (alphas_bar, means_bar, factors_bar): &mut Gradient) {
        let d = p.d;
        let size = d * (d + 1) / 2;
        let square = p.prior.gamma * p.prior.gamma;
        for k in 0..p.alphas.len() {
            let diagonal = &self.diagonals[k * d..][..d];
            let weighted = &self.weighted[k * d..][..d];
            let mean = &p.means[k * d..][..d];
            let (q_bar, lower_bar) = factors_bar[k * size..][..size].split_at_mut(d);
            let lower = &p.factors[k * size + d..(k + 1) * size];
            let mut begin = 0;
            for i in 0..d {
                let e = diagonal[i];
                q_bar[i] += weighted[i] * mean[i];
                q_bar[i] = alphas_bar[k] + e * q_bar[i] + square * e * e - p.prior.m;
                let end = begin + d - i - 1;
                let mut dot = 0.0;
                let column = lower_bar[begin..end].iter_mut().zip(&lower[begin..end]);
                for ((l_bar, l), w) in column.zip(&weighted[i + 1..]) {
                    *l_bar += w * mean[i] + square * l;
                    dot += l * w;
                }
                means_bar[k * d + i] = e * weighted[i] + dot;
                begin = end;
            }
        }
    }
}

/// Replaces `x` by its softmax times `scale`.
fn log_sum_exp(x: &mut [f64], scale: f64) -> f64 {
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for x in &mut *x {
        let below = *x - largest;
        *x = if below > NEGLIGIBLE { below.exp() } else { 0.0 };
        sum += *x;
    }
    let share = scale / sum;
    for x in x {
        *x *= share;
    }
    largest + sum.ln()
}

/// `y += L x`
fn multiply(diagonal: &[f64], lower: &[f64], x: &[f64], y: &mut [f64]) {
    let d = x.len();
    let mut begin = 0;
    for i in 0..d {
        y[i] += diagonal[i] * x[i];
        let end = begin + d - i - 1;
        for (y, l) in y[i + 1..].iter_mut().zip(&lower[begin..end]) {
            *y += l * x[i];
        }
        begin = end;
    }
}
