//! Functions that people differentiate.

use nalgebra::{DMatrix, DVector, Matrix2, Matrix3, Vector2, Vector3};
use static_autodiff::prelude::*;

use crate::common::{Tol, assert_all_close};

#[differentiable]
fn least_squares(
    w: &DVector<f64>,
    #[constant] x: &DMatrix<f64>,
    #[constant] y: &DVector<f64>,
) -> f64 {
    let r = x * w - y;
    0.5 * r.dot(&r)
}

#[test]
fn least_squares_has_the_gradient_of_the_normal_equations() {
    let x = DMatrix::from_fn(4, 3, |i, j| (i * 3 + j) as f64 * 0.1 - 0.5);
    let (w, y) =
        (DVector::from_vec(vec![0.3, -0.2, 0.9]), DVector::from_vec(vec![0.3, -0.2, 0.9, 1.0]));
    let gradient = check_scalar!(least_squares(&w, &x, &y), along(&w));
    assert_all_close(&gradient, &(x.transpose() * (&x * &w - &y)), Tol::ulps(16));
}

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiable]
fn logistic(
    w: &DVector<f64>,
    b: f64,
    #[constant] x: &DMatrix<f64>,
    #[constant] y: &DVector<f64>,
) -> f64 {
    let z = (x * w).add_scalar(b);
    let losses = z.zip_map(y, |z, y| {
        let p = sigmoid(z);
        y * p.ln() + (1.0 - y) * (1.0 - p).ln()
    });
    -losses.sum() / z.len() as f64
}

#[test]
fn logistic_regression_has_the_gradient_of_its_residuals() {
    let x = DMatrix::from_fn(4, 2, |i, j| ((2 * i + j) as f64).sin());
    let (w, y) = (DVector::from_vec(vec![0.3, -0.2]), DVector::from_vec(vec![1.0, 0.0, 0.0, 1.0]));
    let (w_bar, b_bar) = check_scalar!(logistic(&w, 0.1, &x, &y), along(&w, 1.0));
    let residuals = (&x * &w).add_scalar(0.1).map(sigmoid) - y;
    assert_all_close(&w_bar, &(x.transpose() * &residuals / 4.0), Tol::ulps(16));
    assert_all_close(&b_bar, &residuals.mean(), Tol::ulps(16));
}

#[differentiable]
fn cross_entropy(logits: &Vector3<f64>, label: usize) -> f64 {
    log_sum_exp(logits) - logits[label]
}

#[test]
fn cross_entropy_has_the_gradient_softmax_minus_label() {
    let logits = Vector3::new(0.3, -1.2, 2.0);
    let softmax = logits.map(f64::exp) / logits.map(f64::exp).sum();
    let gradient = check_scalar!(cross_entropy(&logits, 1), along(&logits));
    assert_all_close(&gradient, &(softmax - Vector3::y()), Tol::ulps(8));
}

#[differentiable]
fn rosenbrock(x: f64, y: f64) -> f64 {
    (1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2)
}

#[differentiable]
fn himmelblau(v: &Vector2<f64>) -> f64 {
    let (x, y) = (v[0], v[1]);
    (x * x + y - 11.0).powi(2) + (x + y * y - 7.0).powi(2)
}

#[test]
fn test_functions_of_optimisation_are_stationary_at_their_minima() {
    assert_eq!(check_scalar!(rosenbrock(1.0, 1.0)), (0.0, 0.0));
    check_scalar!(rosenbrock(-1.2, 1.0));
    assert_eq!(check_scalar!(himmelblau(&Vector2::new(3.0, 2.0))), Vector2::zeros());
}

/// Angles of an arm with two joints to the position of its end.
#[differentiable]
fn arm(q: [f64; 2], lengths: &[f64; 2]) -> Vector2<f64> {
    let (s1, c1) = q[0].sin_cos();
    let (s12, c12) = (q[0] + q[1]).sin_cos();
    Vector2::new(lengths[0] * c1 + lengths[1] * c12, lengths[0] * s1 + lengths[1] * s12)
}

#[differentiable]
fn distance_of_the_arm(q: [f64; 2], #[constant] target: &Vector2<f64>) -> f64 {
    (arm(q, &[1.0, 0.7]) - target).norm_squared()
}

#[test]
fn kinematics_are_differentiated_through_calls() {
    check!(arm([0.4, -0.9], &[1.0, 0.7]));
    let target = arm([0.3, 0.5], &[1.0, 0.7]);
    assert_eq!(distance_of_the_arm::grad([0.3, 0.5], &target), [0.0, 0.0]);
    check_scalar!(distance_of_the_arm([0.4, -0.9], &target), along([1.0, -0.5]));
}

/// One step of a Kalman filter with one measurement.
#[differentiable]
fn kalman(
    x: &Vector2<f64>,
    p: &Matrix2<f64>,
    f: &Matrix2<f64>,
    h: &Vector2<f64>,
    z: f64,
) -> (Vector2<f64>, Matrix2<f64>) {
    let predicted = f * x;
    let covariance = f * p * f.transpose();
    let innovation = z - h.dot(&predicted);
    let variance = h.dot(&(covariance * h)) + 0.1;
    let gain = covariance * h / variance;
    (predicted + gain * innovation, covariance - gain * (h.transpose() * covariance))
}

#[test]
fn a_filter_step_is_differentiated_in_every_input() {
    let (p, f) = (Matrix2::new(1.0, 0.2, 0.2, 0.5), Matrix2::new(1.0, 0.1, -0.3, 0.9));
    check!(kalman(&Vector2::new(0.3, -0.7), &p, &f, &Vector2::new(1.0, 0.4), 0.6));
}

/// A Gaussian kernel between two points.
#[differentiable]
fn kernel<T: Real>(a: &DVector<T>, b: &DVector<T>, length: T) -> T {
    let r = (a - b).norm() / length;
    (-(r * r) * T::lit(0.5)).exp()
}

#[test]
fn kernels_are_smooth_where_points_coincide() {
    let (a, b) = (DVector::from_vec(vec![0.3, -0.2]), DVector::from_vec(vec![0.7, 0.4]));
    check_scalar!(kernel(&a, &b, 0.8));
    check_scalar!(kernel(&a.map(f32::lit), &b.map(f32::lit), 0.8_f32));
    assert_eq!(kernel::grad(&a, &a, 0.8), (DVector::zeros(2), DVector::zeros(2), 0.0));
}

#[differentiable]
fn log_density(
    x: &Vector3<f64>,
    mean: &Vector3<f64>,
    #[constant] precision: &Matrix3<f64>,
    scale: f64,
) -> f64 {
    let d = x - mean;
    -0.5 * (precision * d).dot(&d) / scale.powi(2) - 3.0 * scale.ln()
}

#[test]
fn log_densities_are_differentiated_in_position_and_scale() {
    let precision = Matrix3::new(2.0, 0.3, 0.1, 0.3, 1.5, -0.2, 0.1, -0.2, 1.0);
    let (x, mean) = (Vector3::new(0.3, -0.7, 1.2), Vector3::new(0.1, 0.2, 0.3));
    let (x_bar, mean_bar, _) =
        check_scalar!(log_density(&x, &mean, &precision, 1.7), along(&x, &mean, 1.0));
    assert_all_close(&x_bar, &(-precision * (x - mean) / 1.7_f64.powi(2)), Tol::ulps(8));
    assert_all_close(&mean_bar, &-x_bar, Tol::ulps(8));
}

/// Two layers with `tanh` and a mean squared error.
#[differentiable]
fn network(
    w1: &DMatrix<f64>,
    b1: &DVector<f64>,
    w2: &DMatrix<f64>,
    #[constant] x: &DVector<f64>,
    #[constant] y: &DVector<f64>,
) -> f64 {
    let hidden = (w1 * x + b1).map(|z| z.tanh());
    let error = w2 * hidden - y;
    error.norm_squared() / error.len() as f64
}

#[test]
fn networks_are_differentiated_in_their_weights() {
    let w1 = DMatrix::from_fn(4, 3, |i, j| ((5 * i + 2 * j) as f64).cos());
    let w2 = DMatrix::from_fn(2, 4, |i, j| ((3 * i + 7 * j) as f64).sin());
    let b1 = DVector::from_element(4, 0.1);
    let (x, y) = (DVector::from_vec(vec![0.3, -0.7, 1.2]), DVector::from_vec(vec![1.0, -1.0]));
    check_scalar!(network(&w1, &b1, &w2, &x, &y), along(&w1, &b1, &w2));
}
