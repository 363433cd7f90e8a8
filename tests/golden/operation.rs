//! Elementwise operators and reductions.

use nalgebra::{DMatrix, DVector, RowDVector};
use static_autodiff::prelude::*;

use crate::table::operations;

type V = DVector<f64>;
type M = DMatrix<f64>;

#[differentiable(order = 2)]
fn logistic(x: f64) -> f64 {
    0.5 * (0.5 * x).tanh() + 0.5
}

#[differentiable(order = 2)]
fn softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}

#[differentiable(order = 2)]
fn product(x: &RowDVector<f64>) -> f64 {
    x[0] * x[1] * x[2] * x[3]
}

#[differentiable(order = 2)]
fn variance(x: &RowDVector<f64>) -> f64 {
    x.add_scalar(-x.mean()).norm_squared() / 3.0
}

#[differentiable(order = 2)]
fn valley(x: f64, y: f64) -> f64 {
    100.0 * (y - x * x).powi(2) + (1.0 - x).powi(2)
}

#[differentiable(order = 2)]
fn negative_log_likelihood(x: &RowDVector<f64>, label: usize) -> f64 {
    log_sum_exp(x) - x[label]
}

/// The logarithm of the sum of the exponentials of a row.
#[differentiable(order = 2)]
fn row_log_sum_exp(x: &M, i: usize) -> f64 {
    log_sum_exp(&x.row(i).clone_owned())
}

operations! {
    square(x: V) -> V { x.component_mul(x) }
    cube(x: V) -> V { x.map(|x| x.powi(3)) }
    exp(x: V) -> V { x.map(|x| x.exp()) }
    log(x: V) -> V { x.map(|x| x.ln()) }
    log10(x: V) -> V { x.map(|x| x.log10()) }
    cos(x: V) -> V { x.map(|x| x.cos()) }
    tan(x: V) -> V { x.map(|x| x.tan()) }
    asin(x: V) -> V { x.map(|x| x.asin()) }
    cosh(x: V) -> V { x.map(|x| x.cosh()) }
    acosh(x: V) -> V { x.map(|x| x.acosh()) }
    atanh(x: V) -> V { x.map(|x| x.atanh()) }
    sigmoid(x: V) -> V { x.map(|x| 1.0 / (1.0 + (-x).exp())) }
    logit(x: V) -> V { x.map(|x| (x / (1.0 - x)).ln()) }
    logsigmoid(x: V) -> V { x.map(|x| -softplus(-x)) }
    leaky_relu(x: V) -> V { x.map(|x| x.max(0.0) + 0.2 * x.min(0.0)) }
    selu(x: V) -> V {
        let scale = 1.0507009873554805;
        let alpha = 1.6732632423543772;
        x.map(|x| scale * (x.max(0.0) + (alpha * x.exp_m1()).min(0.0)))
    }
    gelu_tanh(x: V) -> V {
        let k = (2.0 / std::f64::consts::PI).sqrt();
        x.map(|x| 0.5 * x * (1.0 + (k * (x + 0.044715 * x.powi(3))).tanh()))
    }
    silu(x: V) -> V { x.map(|x| x * logistic(x)) }
    hardtanh(x: V) -> V { x.map(|x| x.clamp(-1.0, 1.0)) }
    relu6(x: V) -> V { x.map(|x| x.max(0.0).min(6.0)) }
    tanhshrink(x: V) -> V { x - x.map(|x| x.tanh()) }
    sinc(x: V) -> V { x.map(|x| (std::f64::consts::PI * x).sin() / (std::f64::consts::PI * x)) }
    frac(x: V) -> V { x.map(|x| x.fract()) }
    clamp(x: V) -> V { x.map(|x| x.clamp(-0.7, 0.8)) }
    powi(x: V) -> V { x.map(|x| x.powi(4)) }
    powf(x: V) -> V { x.map(|x| x.powf(2.7)) }
    pow_neg(x: V) -> V { x.map(|x| x.powf(-1.5)) }

    add(a: V, b: V) -> V { a + b }
    sub(a: V, b: V) -> V { a - b }
    mul(a: V, b: V) -> V { a.component_mul(b) }
    div(a: V, b: V) -> V { a.component_div(b) }
    maximum(a: V, b: V) -> V { a.zip_map(b, |a, b| a.max(b)) }
    fmod(a: V, b: V) -> V { a.zip_map(b, |a, b| a % b) }
    mul_add(a: V, b: V, c: V) -> V { a.component_mul(b) + c }
    broadcast_row(a: M, b: V) -> M { a + DVector::from_element(3, 1.0) * b.transpose() }
    outer_broadcast(a: V, b: V) -> M {
        let (three, four) = (DVector::from_element(3, 1.0), RowDVector::from_element(4, 1.0));
        a * four - three * b.transpose()
    }

    sum_dim0(a: M) -> V { a.row_sum().transpose() }
    mean(a: M) -> f64 { a.mean() }
    prod(a: M) -> f64 {
        let (p, q, r) = (product(&a.row(0).clone_owned()), product(&a.row(1).clone_owned()), product(&a.row(2).clone_owned()));
        p * q * r
    }
    prod_dim1(a: M) -> V {
        DVector::from_vec(vec![product(&a.row(0).clone_owned()), product(&a.row(1).clone_owned()), product(&a.row(2).clone_owned())])
    }
    max_dim1(a: M) -> V { DVector::from_vec(vec![a.row(0).max(), a.row(1).max(), a.row(2).max()]) }
    var_dim1(a: M) -> V {
        DVector::from_vec(vec![variance(&a.row(0).clone_owned()), variance(&a.row(1).clone_owned()), variance(&a.row(2).clone_owned())])
    }
    std(a: M) -> f64 { (a.add_scalar(-a.mean()).norm_squared() / 11.0).sqrt() }
    norm_fro(a: M) -> f64 { a.norm() }
    norm_l1(a: M) -> f64 { a.map(|x| x.abs()).sum() }
    norm_inf(a: M) -> f64 { a.map(|x| x.abs()).max() }
    sumsq(a: M) -> f64 { a.component_mul(a).sum() }
    dot(a: V, b: V) -> f64 { a.dot(b) }

    mse(p: M, t: M) -> f64 { (p - t).norm_squared() / 6.0 }
    bce(p: V, t: V) -> f64 { -p.zip_map(t, |p, t| t * p.ln() + (1.0 - t) * (1.0 - p).ln()).mean() }
    poisson_nll(x: V, t: V) -> f64 { x.zip_map(t, |x, t| x.exp() - t * x).mean() }
    rosenbrock(x: V) -> f64 {
        let (a, b, c) = (valley(x[0], x[1]), valley(x[1], x[2]), valley(x[2], x[3]));
        a + b + c
    }
    cross_entropy(x: M) -> f64 {
        let first = negative_log_likelihood(&x.row(0).clone_owned(), 2);
        let second = negative_log_likelihood(&x.row(1).clone_owned(), 0);
        let third = negative_log_likelihood(&x.row(2).clone_owned(), 1);
        (first + second + third) / 3.0
    }
    cross_entropy_sum(x: M) -> f64 {
        let picked = x[(0, 2)] + x[(1, 0)] + x[(2, 1)];
        row_log_sum_exp(x, 0) + row_log_sum_exp(x, 1) + row_log_sum_exp(x, 2) - picked
    }
    mlp_tanh_ce(x: M, w1: M, b1: V, w2: M, b2: V) -> f64 {
        let ones = DVector::from_element(3, 1.0);
        let hidden = (x * w1 + &ones * b1.transpose()).map(|z| z.tanh());
        let z = hidden * w2 + &ones * b2.transpose();
        let picked = z[(0, 0)] + z[(1, 2)] + z[(2, 1)];
        (row_log_sum_exp(&z, 0) + row_log_sum_exp(&z, 1) + row_log_sum_exp(&z, 2) - picked) / 3.0
    }
}
