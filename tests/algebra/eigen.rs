//! Eigenvalues and eigenvectors of symmetric matrices.

use nalgebra::{DMatrix, Matrix2, Matrix3, SymmetricEigen, Vector3};
use static_autodiff::prelude::*;

use crate::{regular3, regular5, vector3};

#[differentiable]
fn values(b: &DMatrix<f64>) -> f64 {
    let values = (b + b.transpose()).symmetric_eigenvalues();
    values.max().powi(2) + 3.0 * values.min() + values.map(|x| x.sin()).sum()
}

#[differentiable]
fn projected(b: &Matrix3<f64>, x: &Vector3<f64>) -> f64 {
    let eigen = (b + b.transpose()).symmetric_eigen();
    let coordinates = eigen.eigenvectors.transpose() * x;
    // The sign of an eigenvector is arbitrary: its square is not.
    coordinates.component_mul(&coordinates).dot(&eigen.eigenvalues.map(|x| x.exp()))
}

#[differentiable]
fn taken_apart(b: &Matrix3<f64>, x: &Vector3<f64>) -> f64 {
    let SymmetricEigen { eigenvectors, eigenvalues } = (b + b.transpose()).symmetric_eigen();
    (eigenvectors.transpose() * x).norm() * eigenvalues[0] * eigenvalues[1] * eigenvalues[2]
}

#[differentiable]
fn function_of_a_matrix(b: &Matrix3<f64>) -> Matrix3<f64> {
    let eigen = (b * b.transpose()).symmetric_eigen();
    let v = eigen.eigenvectors;
    v * Matrix3::from_diagonal(&eigen.eigenvalues.map(|x| x.sqrt())) * v.transpose()
}

#[test]
fn eigenvalues_and_eigenvectors() {
    values::gradcheck(&regular5()).assert_ok();
    projected::gradcheck(&regular3(), &vector3()).assert_ok();
    taken_apart::gradcheck(&regular3(), &vector3()).assert_ok();
    function_of_a_matrix::gradcheck(&regular3()).assert_ok();
}

#[differentiable]
fn sum_of_values(a: &Matrix2<f64>) -> f64 {
    a.symmetric_eigenvalues().sum()
}

#[differentiable]
fn values_and_vectors(a: &Matrix3<f64>, x: &Vector3<f64>) -> (f64, f64) {
    let eigen = a.symmetric_eigen();
    (eigen.eigenvalues.sum(), (eigen.eigenvectors.transpose() * x).sum())
}

/// The eigenvectors of a repeated eigenvalue have no derivative: NaN says so. What is not asked for stays out.
#[test]
fn repeated_eigenvalues() {
    assert_eq!(sum_of_values::grad(&(Matrix2::identity() * 2.0)), Matrix2::identity());
    let (a, x) = (Matrix3::identity(), vector3());
    let (_, pullback) = values_and_vectors::vjp(&a, &x);
    assert_eq!(pullback((1.0, 0.0)).0, Matrix3::identity());
    assert!(pullback((0.0, 1.0)).0.iter().any(|x| x.is_nan()));
    let one_direction = Matrix3::from_diagonal(&Vector3::new(1.0, 0.0, 0.0));
    let along = |a_dot| {
        values_and_vectors::jvp(&Matrix3::identity(), &vector3(), &a_dot, &Vector3::zeros()).1
    };
    assert_eq!(along(one_direction), (1.0, 0.0));
    assert!(along(Matrix3::repeat(1.0)).1.is_nan());
}
