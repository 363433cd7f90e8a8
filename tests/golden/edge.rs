//! Operators at kinks, at poles, and where numbers overflow.

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

use crate::table::operations;

type V = DVector<f64>;
type M = DMatrix<f64>;

#[differentiable(order = 2)]
fn sigmoid(x: f64) -> f64 {
    0.5 * (0.5 * x).tanh() + 0.5
}

/// The logarithm of the sum of the exponentials of a row.
#[differentiable(order = 2)]
fn row_log_sum_exp(x: &M, i: usize) -> f64 {
    log_sum_exp(&x.row(i).clone_owned())
}

operations! {
    relu_at_0(x: V) -> V { x.map(|x| x.max(0.0)) }
    clamp_min_at_0(x: V) -> V { x.map(|x| x.max(0.0)) }
    norm2_at_0(x: V) -> f64 { x.norm() }
    norm1_at_0(x: V) -> f64 { x.map(|x| x.abs()).sum() }
    norminf_at_tie(x: V) -> f64 { x.map(|x| x.abs()).max() }
    fro_at_0(a: M) -> f64 { a.norm() }
    expm1_at_tiny(x: V) -> V { x.map(|x| x.exp_m1()) }
    sigmoid_at_saturated(x: V) -> V { x.map(|x| sigmoid(x)) }
    tanh_at_saturated(x: V) -> V { x.map(|x| x.tanh()) }
    silu_at_large(x: V) -> V { x.map(|x| x * sigmoid(x)) }
    softmax_at_large(x: V) -> V { x.add_scalar(-log_sum_exp(x)).map(|x| x.exp()) }
    logsumexp_at_minus_inf(x: V) -> f64 { log_sum_exp(x) }
    cross_entropy_at_large(x: M) -> f64 {
        let picked = x[(0, 1)] + x[(1, 0)];
        0.5 * (row_log_sum_exp(x, 0) + row_log_sum_exp(x, 1) - picked)
    }
    prod_at_2zeros(x: V) -> f64 { x[0] * x[1] * x[2] }
    std_at_const(x: V) -> f64 { x.add_scalar(-x.mean()).norm() / 2.0_f64.sqrt() }
    var_at_const(x: V) -> f64 { x.add_scalar(-x.mean()).norm_squared() / 2.0 }
    asin_at_1(x: V) -> V { x.map(|x| x.asin()) }
    acos_at_1(x: V) -> V { x.map(|x| x.acos()) }
    acosh_at_1(x: V) -> V { x.map(|x| x.acosh()) }
    atanh_at_1(x: V) -> V { x.map(|x| x.atanh()) }
    floor_at_int(x: V) -> V { x.map(|x| x.floor()) }
}
