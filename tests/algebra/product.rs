//! Products of vectors and matrices; directions and norms.

use nalgebra::{DMatrix, DVector, Matrix2, Matrix2x3, Vector3};
use static_autodiff::prelude::*;

use crate::{regular5, vector3, vector5};

#[differentiable]
fn volume(a: &Vector3<f64>, b: &Vector3<f64>, c: &Vector3<f64>) -> f64 {
    a.cross(b).dot(c)
}

#[differentiable]
fn normal(a: &Vector3<f64>, b: &Vector3<f64>) -> Vector3<f64> {
    a.cross(&(b - a)).normalize()
}

#[differentiable]
fn blocks(a: &Matrix2<f64>, b: &Matrix2x3<f64>) -> f64 {
    let y = a.kronecker(b);
    y.norm_squared() + y[(1, 2)]
}

#[differentiable]
fn dynamic_blocks(a: &DMatrix<f64>, b: &DVector<f64>) -> DMatrix<f64> {
    a.kronecker(b)
}

#[test]
fn products() {
    let (a, b) = (vector3(), Vector3::new(0.7, 0.2, -0.4));
    volume::gradcheck(&a, &b, &Vector3::new(1.0, -2.0, 0.3)).assert_ok();
    normal::gradcheck(&a, &b).assert_ok();
    let (a, b) = (Matrix2::new(1.0, 0.3, -0.2, 0.8), Matrix2x3::new(0.1, 0.5, -1.0, 0.3, 0.9, 0.4));
    blocks::gradcheck(&a, &b).assert_ok();
    dynamic_blocks::gradcheck(&regular5(), &vector5()).assert_ok();
}

#[differentiable]
fn directions(x: &Vector3<f64>, y: &DVector<f64>, #[constant] limit: f64) -> f64 {
    let capped = x.cap_magnitude(limit);
    let direction = match y.try_normalize(1e-9) {
        Some(direction) => direction[0],
        None => 0.0,
    };
    capped.norm_squared() + capped[1] + direction
}

#[differentiable]
fn norms(x: &DVector<f64>, p: i32) -> f64 {
    x.lp_norm(p)
}

#[test]
fn directions_and_norms() {
    directions::gradcheck(&vector3(), &vector5(), 0.5).assert_ok();
    directions::gradcheck(&vector3(), &vector5(), 5.0).assert_ok();
    assert_eq!(directions::grad(&vector3(), &DVector::zeros(5), 5.0).1, DVector::zeros(5));
    for p in 1..5 {
        norms::gradcheck(&vector5(), p).assert_ok();
    }
    assert_eq!(norms::grad(&DVector::zeros(3), 3), DVector::zeros(3));
}

#[differentiable]
fn parts(a: &DMatrix<f64>, x: &DVector<f64>) -> f64 {
    let y = a.upper_triangle() * x + a.lower_triangle().transpose() * x;
    (a.symmetric_part() * DMatrix::from_diagonal(x)).norm_squared() + y.dot(&a.diagonal())
}

#[test]
fn parts_of_a_matrix() {
    parts::gradcheck(&regular5(), &vector5()).assert_ok();
}
