//! Singular values and vectors, and the inverse of Moore and Penrose.

use nalgebra::{DMatrix, Matrix2x3, Matrix3, Matrix3x2, Vector2, Vector3};
use static_autodiff::prelude::*;

use crate::{regular3, regular5};

fn tall() -> Matrix3x2<f64> {
    Matrix3x2::new(1.0, 0.4, -0.3, 0.8, 0.5, 1.2)
}

#[differentiable]
fn norms(a: &DMatrix<f64>) -> f64 {
    let values = a.singular_values();
    values.sum() + values[0] * values[1].sin()
}

#[differentiable]
fn static_values(a: &Matrix3x2<f64>) -> Vector2<f64> {
    a.singular_values()
}

#[test]
fn singular_values() {
    let columns = |n| DMatrix::from_fn(5, n, |i, j| regular5()[(i, j)]);
    norms::gradcheck(&regular5()).assert_ok();
    norms::gradcheck(&columns(3)).assert_ok();
    norms::gradcheck(&columns(2).transpose()).assert_ok();
    static_values::gradcheck(&tall()).assert_ok();
    // The singular values of the identity are equal: their sum has a derivative all the same.
    let sum = nuclear_norm::grad(&Matrix3::identity());
    assert!((sum - Matrix3::identity()).norm() < 1e-14, "{sum}");
}

#[differentiable]
fn nuclear_norm(a: &Matrix3<f64>) -> f64 {
    a.singular_values().sum()
}

/// Functions that do not see the signs of the vectors.
#[differentiable]
fn recomposed(a: &DMatrix<f64>) -> DMatrix<f64> {
    let svd = a.clone().svd(true, true);
    let (u, v_t) = (svd.u.unwrap(), svd.v_t.unwrap());
    u * DMatrix::from_diagonal(&svd.singular_values.map(|s| s.sqrt())) * v_t
}

#[differentiable]
fn polar(a: &Matrix3<f64>) -> Matrix3<f64> {
    let svd = a.svd(true, true);
    svd.u.unwrap() * svd.v_t.unwrap()
}

#[differentiable]
fn left(a: &Matrix3x2<f64>, x: &Vector3<f64>) -> f64 {
    let svd = a.svd(true, false);
    let c = svd.u.unwrap().transpose() * x;
    c.component_mul(&c).dot(&svd.singular_values)
}

#[differentiable]
fn right(a: &Matrix2x3<f64>, x: &Vector3<f64>) -> f64 {
    let svd = a.svd(false, true);
    let c = svd.v_t.unwrap() * x;
    c.component_mul(&c).dot(&svd.singular_values)
}

#[test]
fn singular_vectors() {
    let columns = DMatrix::from_fn(5, 3, |i, j| regular5()[(i, j)]);
    recomposed::gradcheck(&regular5()).assert_ok();
    recomposed::gradcheck(&columns).assert_ok();
    recomposed::gradcheck(&columns.transpose()).assert_ok();
    polar::gradcheck(&regular3()).assert_ok();
    let x = Vector3::new(0.3, -1.0, 0.5);
    left::gradcheck(&tall(), &x).assert_ok();
    right::gradcheck(&tall().transpose(), &x).assert_ok();
}

/// Where singular values are equal, their vectors have no derivative.
#[test]
fn equal_singular_values() {
    let a = Matrix3::identity();
    let (_, pullback) = polar::vjp(&a);
    assert!(pullback(Matrix3::repeat(1.0)).iter().any(|x| x.is_nan()));
    assert_eq!(pullback(Matrix3::zeros()), Matrix3::zeros());
}

#[differentiable]
fn least_squares(a: &Matrix3x2<f64>, b: &Vector3<f64>) -> Vector2<f64> {
    a.pseudo_inverse(1e-12).unwrap() * b
}

#[differentiable]
fn of_a_product(a: &DMatrix<f64>, b: &DMatrix<f64>) -> DMatrix<f64> {
    (a * b).pseudo_inverse(1e-9).unwrap()
}

#[test]
fn pseudo_inverses() {
    least_squares::gradcheck(&tall(), &Vector3::new(0.3, -1.0, 0.5)).assert_ok();
    let (a, b) = (
        DMatrix::from_fn(4, 2, |i, j| regular5()[(i, j)]),
        DMatrix::from_fn(2, 3, |i, j| regular5()[(i + 1, j)]),
    );
    of_a_product::gradcheck(&a, &b).assert_ok();
}
