//! Factorisations and what is solved with them.

use nalgebra::{DMatrix, DVector, Matrix3, Matrix3x2, Vector2, Vector3};
use static_autodiff::prelude::*;

use crate::{dynamic, regular3, regular4, regular5, vector3, vector5};

/// The logarithm of a normal density whose covariance is `b bᵀ + 1`.
#[differentiable]
fn log_density(b: &DMatrix<f64>, x: &DVector<f64>) -> Option<f64> {
    let covariance = b * b.transpose() + DMatrix::identity(5, 5);
    let factor = covariance.cholesky()?;
    Some(-0.5 * (x.dot(&factor.solve(x)) + factor.ln_determinant()))
}

#[differentiable]
fn by_the_factor(b: &Matrix3<f64>, x: &Vector3<f64>) -> f64 {
    let factor = (b * b.transpose() + Matrix3::identity()).cholesky().expect("positive definite");
    let whitened = factor.l().solve_lower_triangular(x).unwrap();
    -0.5 * whitened.norm_squared() - factor.determinant().ln() + factor.inverse().trace()
}

#[differentiable]
fn reconstructed(b: &DMatrix<f64>) -> DMatrix<f64> {
    let factor = (b * b.transpose()).cholesky().unwrap();
    let l = factor.unpack();
    &l * l.transpose()
}

#[test]
fn cholesky() {
    log_density::gradcheck(&regular5(), &vector5()).assert_ok();
    by_the_factor::gradcheck(&regular3(), &vector3()).assert_ok();
    reconstructed::gradcheck(&regular5()).assert_ok();
    assert!(log_density::vjp(&(regular5() * f64::NAN), &vector5()).0.is_none());
}

#[differentiable]
fn of_a_symmetric_matrix(a: &Matrix3<f64>) -> f64 {
    a.cholesky().unwrap().ln_determinant()
}

/// The argument counts as symmetric: the gradient is, too.
#[test]
fn the_gradient_of_a_symmetric_argument_is_symmetric() {
    let a = regular3() * regular3().transpose();
    let grad = of_a_symmetric_matrix::grad(&a);
    assert!((grad - a.try_inverse().unwrap()).norm() < 1e-14);
    assert_eq!(grad, grad.transpose());
    // Of a direction that is not symmetric the symmetric part counts.
    let direction = Matrix3::new(0.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    let mirrored = direction.transpose();
    assert_eq!(
        of_a_symmetric_matrix::jvp(&a, &direction).1,
        of_a_symmetric_matrix::jvp(&a, &mirrored).1
    );
}

/// A factorisation that a loop takes many times.
#[differentiable]
fn smoothed(b: &Matrix3<f64>, xs: &[Vector3<f64>]) -> f64 {
    let factor = (b * b.transpose() + Matrix3::identity()).cholesky().unwrap();
    let mut sum = 0.0;
    for x in xs {
        if x[0] > 0.0 {
            sum += factor.solve(x).norm_squared();
        }
    }
    sum
}

#[test]
fn one_factorisation_for_many() {
    let xs = [vector3(), -vector3(), vector3() * 2.0];
    smoothed::gradcheck(&regular3(), &xs).assert_ok();
    smoothed::gradcheck(&regular3(), &[]).assert_ok();
}

#[differentiable]
fn by_lu(a: &DMatrix<f64>, x: &DVector<f64>) -> f64 {
    let factor = a.clone().lu();
    let y = factor.solve(x).unwrap();
    let z = factor.u().tr_solve_upper_triangular(&y).unwrap();
    let inverse = factor.try_inverse().unwrap();
    y.norm_squared()
        + factor.determinant()
        + z.sum()
        + inverse.norm()
        + factor.l().norm_squared().sin()
}

#[differentiable]
fn several_right_hand_sides(a: &Matrix3<f64>, b: &Matrix3x2<f64>) -> Matrix3x2<f64> {
    a.lu().solve(b).unwrap()
}

#[test]
fn lu() {
    by_lu::gradcheck(&regular5(), &vector5()).assert_ok();
    let x = DVector::from_vec(vec![1.0, 0.2, -0.3, 0.5]);
    by_lu::gradcheck(&dynamic(&regular4()), &x).assert_ok();
    let b = Matrix3x2::new(0.3, -0.2, 1.0, 0.4, 0.6, -0.7);
    several_right_hand_sides::gradcheck(&regular3(), &b).assert_ok();
}

#[differentiable]
fn triangular(a: &DMatrix<f64>, x: &DVector<f64>) -> f64 {
    let lower = a.solve_lower_triangular(x).unwrap();
    let upper = a.solve_upper_triangular(&lower).unwrap();
    let lower = a.tr_solve_lower_triangular(&upper).unwrap();
    a.tr_solve_upper_triangular(&lower).unwrap().norm_squared()
}

#[test]
fn triangular_systems() {
    triangular::gradcheck(&regular5(), &vector5()).assert_ok();
}

/// Least squares.
#[differentiable]
fn by_qr(a: &Matrix3x2<f64>, b: &Vector3<f64>) -> Vector2<f64> {
    let factor = a.qr();
    factor.r().solve_upper_triangular(&(factor.q().transpose() * b)).unwrap()
}

#[differentiable]
fn dynamic_qr(a: &DMatrix<f64>) -> f64 {
    let factor = a.clone().qr();
    let r = factor.r();
    factor.q().component_mul(a).sum() + r.norm_squared() + r[(0, 1)].sin() + factor.q()[(1, 0)]
}

#[test]
fn qr() {
    let tall = Matrix3x2::new(1.0, 0.4, -0.3, 0.8, 0.5, 1.2);
    by_qr::gradcheck(&tall, &vector3()).assert_ok();
    dynamic_qr::gradcheck(&regular5()).assert_ok();
    dynamic_qr::gradcheck(&DMatrix::from_fn(5, 3, |i, j| regular5()[(i, j)])).assert_ok();
}

#[differentiable]
fn triangle(a: &DMatrix<f64>) -> f64 {
    a.clone().qr().r().sum()
}

#[test]
#[should_panic(
    expected = "a QR factorisation of 2 rows and 3 columns has no derivative rule: factorise the transpose"
)]
fn qr_of_more_columns_than_rows() {
    triangle::grad(&DMatrix::from_row_slice(2, 3, &[1.0, 2.0, 3.0, 0.5, 0.1, 1.0]));
}
