//! Matrices at kinks, with ties, with NaN, and without elements.

use nalgebra::{
    DMatrix, DVector, Matrix2, Matrix2x3, RowVector3, SMatrix, Vector1, Vector2, Vector3,
};
use static_autodiff::prelude::*;

#[differentiable]
fn norm(v: &Vector2<f64>) -> f64 {
    v.norm()
}

#[differentiable]
fn squares(v: &Vector2<f64>) -> f64 {
    v.norm().powi(2) + v.norm_squared() + v.dot(v)
}

#[test]
fn norm_of_zero_has_a_zero_derivative() {
    let zero = Vector2::zeros();
    assert_eq!(norm::grad(&zero), zero);
    assert_eq!(norm::jvp(&zero, &Vector2::new(1.0, 2.0)), (0.0, 0.0));
    assert_eq!(squares::grad(&zero), zero);
    assert_eq!(squares::jvp(&zero, &Vector2::new(1.0, 2.0)), (0.0, 0.0));
}

#[differentiable]
fn largest(v: &Vector3<f64>) -> f64 {
    v.max()
}

#[differentiable]
fn smallest(v: &Vector3<f64>) -> f64 {
    v.min()
}

#[test]
fn tied_elements_share() {
    assert_eq!(largest::grad(&Vector3::new(1.0, 2.0, 2.0)), Vector3::new(0.0, 0.5, 0.5));
    assert_eq!(largest::grad(&Vector3::new(0.0, -0.0, -1.0)), Vector3::new(0.5, 0.5, 0.0));
    assert_eq!(smallest::grad(&Vector3::new(1.0, 1.0, 1.0)), Vector3::repeat(1.0 / 3.0));
    let along = Vector3::new(4.0, 2.0, 1.0);
    assert_eq!(largest::jvp(&Vector3::new(1.0, 2.0, 2.0), &along), (2.0, 1.5));
    assert_eq!(smallest::jvp(&Vector3::new(1.0, 1.0, 2.0), &along), (1.0, 3.0));
}

#[differentiable]
fn largest_of_a_matrix(m: &Matrix2x3<f64>) -> f64 {
    m.max() + m.row(0).max()
}

#[test]
fn ties_of_a_view_are_those_of_its_elements() {
    let m = Matrix2x3::new(1.0, 2.0, 2.0, 2.0, 0.0, -1.0);
    let third = 1.0 / 3.0;
    let expected = Matrix2x3::new(0.0, third + 0.5, third + 0.5, third, 0.0, 0.0);
    assert_eq!(largest_of_a_matrix::grad(&m), expected);
}

#[differentiable]
fn largest_of_one(v: &Vector1<f64>) -> f64 {
    v.max() * v.min()
}

#[test]
fn a_single_element_is_both_extrema() {
    assert_eq!(check_scalar!(largest_of_one(&Vector1::new(-3.0))), Vector1::new(-6.0));
}

#[differentiable]
fn of_everything(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let p = m * v;
    let squares = m.map(|x| x * x).sum() + m.component_mul(m).sum();
    p.sum() + v.norm() + m.transpose().sum() + v.dot(v) + squares + m.norm_squared()
}

#[differentiable]
fn gram(m: &DMatrix<f64>) -> DMatrix<f64> {
    m.transpose() * m
}

#[test]
fn matrices_without_elements_have_gradients_of_their_shape() {
    for (rows, columns) in [(0, 0), (3, 0), (0, 2)] {
        let (m, v) = (DMatrix::zeros(rows, columns), DVector::zeros(columns));
        let (value, (m_bar, v_bar)) = of_everything::value_and_grad(&m, &v);
        assert_eq!((value, m_bar, v_bar), (0.0, m.clone(), v));
        let (value, pullback) = gram::vjp(&m);
        assert_eq!(pullback(value.clone()), m);
    }
}

#[differentiable]
fn mean(v: &DVector<f64>) -> f64 {
    v.mean()
}

#[test]
fn mean_of_nothing_is_that_of_nalgebra() {
    let none = DVector::zeros(0);
    assert_eq!(mean::value_and_grad(&none), (mean(&none), none.clone()));
}

#[differentiable]
fn stable(v: &DVector<f64>) -> f64 {
    log_sum_exp(v)
}

#[test]
fn log_sum_exp_neither_overflows_nor_underflows() {
    let (ln_2, large) = (std::f64::consts::LN_2, DVector::from_element(2, 1e4));
    assert_eq!(stable::value_and_grad(&large), (1e4 + ln_2, DVector::from_element(2, 0.5)));
    assert_eq!(stable::value_and_grad(&-&large), (-1e4 + ln_2, DVector::from_element(2, 0.5)));
    let unequal = DVector::from_vec(vec![1000.0, 0.0]);
    assert_eq!(stable::value_and_grad(&unequal), (1000.0, DVector::from_vec(vec![1.0, 0.0])));
}

#[test]
fn log_sum_exp_ignores_minus_infinity() {
    let v = DVector::from_vec(vec![f64::NEG_INFINITY, 2.0]);
    assert_eq!(stable::value_and_grad(&v), (2.0, DVector::from_vec(vec![0.0, 1.0])));
}

#[differentiable]
fn products(a: &Matrix2<f64>, v: &Vector2<f64>) -> f64 {
    let (row, column) = (a.row(0), a.column(1));
    (row * v)[0] + column.dot(v) + (a * column)[1]
}

#[test]
fn views_bound_to_names_are_places() {
    check_scalar!(products(&Matrix2::new(0.3, -0.7, 1.2, 0.5), &Vector2::new(2.0, -1.0)));
}

#[differentiable]
fn of_a_big_matrix(m: &SMatrix<f64, 9, 7>, r: &RowVector3<f64>) -> f64 {
    (m.transpose() * m).trace() * r.sum() + m.row(8).dot(&m.row(3)) * r[2]
}

#[test]
fn large_static_matrices_have_gradients() {
    let m = SMatrix::from_fn(|i: usize, j: usize| ((3 * i + 5 * j) as f64).sin());
    check_scalar!(of_a_big_matrix(&m, &RowVector3::new(0.3, -0.7, 1.2)));
}
#[differentiable]
fn ratio(a: &Vector2<f64>, b: &Vector2<f64>) -> Vector2<f64> {
    a.component_div(b)
}

#[test]
fn a_zero_cotangent_stops_an_infinite_quotient() {
    let (a, b) = (Vector2::new(1.0, 2.0), Vector2::new(0.0, 4.0));
    let (a_bar, b_bar) = ratio::vjp(&a, &b).1(Vector2::new(0.0, 1.0));
    assert_eq!(a_bar, Vector2::new(0.0, 0.25));
    assert_eq!(b_bar, Vector2::new(0.0, -0.125));
}
