//! Multinomial logistic regression: the loss as one would write it, and its use.

use static_autodiff::prelude::*;

use nalgebra::DMatrix;

/// The weight of the squared norm of all parameters, the bias included, in the loss.
const L2: f64 = 1e-4;

/// The mean cross-entropy between the labels and the softmax of `x * w`, plus `L2 ||w||²`.
///
/// One maximum serves all rows: the scores of this model are far less than 700 apart, so that no
/// `exp` vanishes.
#[differentiable]
pub(crate) fn loss(
    w: &DMatrix<f64>,
    #[constant] x: &DMatrix<f64>,
    #[constant] one_hot: &DMatrix<f64>,
) -> f64 {
    let scores = x * w;
    let largest = detach(scores.max());
    let exps = scores.map(|score| (score - largest).exp());
    let log_sums = exps.column_sum().map(|sum| sum.ln() + largest);
    let scores_of_labels = scores.component_mul(one_hot).column_sum();
    (log_sums - scores_of_labels).mean() + L2 * w.norm_squared()
}

/// For each row of `x`, the class with the highest score.
pub(crate) fn predict(w: &DMatrix<f64>, x: &DMatrix<f64>) -> Vec<usize> {
    (x * w).row_iter().map(|scores| scores.transpose().imax()).collect()
}
