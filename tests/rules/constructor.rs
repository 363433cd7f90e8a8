//! Matrices that are made of active numbers, and constant ones.

use nalgebra::{
    DMatrix, DVector, Matrix2, Matrix2x3, RowVector2, RowVector3, SVector, Vector2, Vector3,
    Vector4,
};
use static_autodiff::prelude::*;

#[differentiable]
fn vector3(x: f64, y: f64) -> Vector3<f64> {
    Vector3::new(x * y, 2.0, y)
}

#[differentiable]
fn vector4(x: f32, y: f32) -> Vector4<f32> {
    Vector4::new(x, y, x * x, 1.0)
}

#[differentiable]
fn row_vector(x: f64, y: f64) -> RowVector3<f64> {
    RowVector3::new(y, x / y, x)
}

#[differentiable]
fn matrix2(x: f64, y: f64) -> Matrix2<f64> {
    Matrix2::new(x.cos(), -x.sin(), x.sin(), y)
}

#[differentiable]
fn generic<T: Real>(x: T, y: T) -> Matrix2x3<T> {
    Matrix2x3::new(x, y, x * y, T::one(), x, y)
}

#[differentiable]
#[expect(unused_qualifications, reason = "the case under test")]
fn by_path(x: f64, y: f64) -> Vector2<f64> {
    nalgebra::Vector2::<f64>::new(x * y, x)
}

#[differentiable]
fn from_element(x: f64, n: usize) -> DVector<f64> {
    DVector::from_element(n, x * x)
}

#[differentiable]
fn matrix_from_element(x: f64) -> DMatrix<f64> {
    DMatrix::from_element(2, 3, x.exp())
}

#[differentiable]
fn repeat(x: f64) -> Vector3<f64> {
    Vector3::repeat(x) + Vector3::from_element(x * x)
}

#[differentiable]
fn from_vec(x: f64, y: f64) -> DVector<f64> {
    DVector::from_vec(vec![x, x * y, 3.0, y])
}

#[differentiable]
fn matrix_from_vec(x: f64, y: f64) -> DMatrix<f64> {
    DMatrix::from_vec(2, 2, vec![x, x * y, 3.0, y])
}

#[differentiable]
fn from_row_slice(x: f64, y: f64) -> DMatrix<f64> {
    DMatrix::from_row_slice(2, 3, &[x, y, x * y, 1.0, y, x])
}

#[differentiable]
fn from_column_slice(x: f64, y: f64) -> Matrix2<f64> {
    Matrix2::from_column_slice(&[x, y, x * y, 1.0])
}

#[differentiable]
fn static_from_row_slice(x: f64, y: f64) -> Matrix2<f64> {
    Matrix2::from_row_slice(&[x, y, x * y, 1.0])
}

#[differentiable]
fn from_array(x: f64, y: f64) -> Vector3<f64> {
    Vector3::from([x, x * y, 2.0])
}

#[differentiable]
fn from_a_parameter(v: &[f64]) -> DVector<f64> {
    DVector::from_column_slice(v) * v[0]
}

#[differentiable]
fn generic_size<const N: usize>(x: f64) -> SVector<f64, N> {
    SVector::<f64, N>::repeat(x.sin())
}

#[test]
fn new_places_its_arguments() {
    let (x, y) = (0.7, -1.3);
    check!(vector3(x, y));
    check!(vector4(0.7_f32, -1.3_f32));
    check!(row_vector(x, y));
    check!(matrix2(x, y));
    check!(generic(x, y));
    check!(generic(0.7_f32, -1.3_f32));
    check!(by_path(x, y));
    assert_eq!(matrix2::vjp(x, y).1(Matrix2::new(0.0, 0.0, 0.0, 5.0)), (0.0, 5.0));
}

#[test]
fn equal_elements_add_up() {
    check!(from_element(0.7, 4), along(1.0));
    check!(matrix_from_element(0.7));
    check!(repeat(0.7));
    assert_eq!(from_element::vjp(0.5, 4).1(DVector::from_element(4, 1.0)), 4.0);
    assert_eq!(from_element::vjp(0.5, 0).1(DVector::zeros(0)), 0.0);
}

#[test]
fn lists_are_read_in_their_order() {
    let (x, y) = (0.7, -1.3);
    check!(from_vec(x, y));
    check!(matrix_from_vec(x, y));
    check!(from_row_slice(x, y));
    check!(from_column_slice(x, y));
    check!(static_from_row_slice(x, y));
    check!(from_array(x, y));
    check!(from_a_parameter(&[0.3, -0.7, 1.2]));
    let y_bar = Matrix2::new(0.0, 1.0, 0.0, 0.0);
    assert_eq!(from_column_slice::vjp(x, y).1(y_bar), (y, x));
    assert_eq!(static_from_row_slice::vjp(x, y).1(y_bar), (0.0, 1.0));
}

#[test]
fn sizes_can_be_generic() {
    let y = generic_size::<3>(0.4);
    assert_eq!(generic_size::vjp::<3>(0.4).1(y), 3.0 * 0.4_f64.sin() * 0.4_f64.cos());
}

#[differentiable]
fn with_constants(v: &Vector2<f64>) -> f64 {
    let eye = Matrix2::identity();
    let zero = Vector2::zeros();
    let weights = RowVector2::new(0.3, -0.7);
    let table = DMatrix::from_fn(2, 2, |i, j| (i + 2 * j) as f64);
    (eye * v + zero).dot(&Vector2::x()) + (weights * v)[0] + (table * v).sum()
}

#[test]
fn constant_matrices_carry_no_derivative() {
    let expected = Vector2::new(1.0 + 0.3 + 1.0, -0.7 + 5.0);
    assert_eq!(check_scalar!(with_constants(&Vector2::new(0.2, 0.9))), expected);
}
