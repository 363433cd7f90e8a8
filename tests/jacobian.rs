//! Jacobians: rows are the coordinates of the value, columns those of the active parameters.

use nalgebra::{DMatrix, DVector, Matrix2, SMatrix, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn polar(x: Vector2<f64>) -> Vector2<f64> {
    Vector2::new(x.norm(), x.y.atan2(x.x))
}

#[test]
fn of_a_static_vector() {
    let jacobian: Matrix2<f64> = polar::jacobian(Vector2::new(3.0, 4.0));
    assert!((jacobian - Matrix2::new(0.6, 0.8, -0.16, 0.12)).norm() < 1e-15);
}

/// Reverse mode: there are fewer rows.
#[differentiable]
fn wide(x: [f64; 5]) -> [f64; 2] {
    [x[0] * x[1] * x[4], x[2].sin() + x[3]]
}

/// Forward mode: there are fewer columns.
#[differentiable]
fn tall(x: [f64; 2]) -> [f64; 5] {
    [x[0], x[1], x[0] * x[1], x[0].sin(), x[1].exp()]
}

#[test]
fn either_mode() {
    let jacobian: SMatrix<f64, 2, 5> = wide::jacobian([1.0, 2.0, 0.0, 4.0, 5.0]);
    let expected =
        SMatrix::<f64, 2, 5>::from_row_slice(&[10.0, 5.0, 0.0, 0.0, 2.0, 0.0, 0.0, 1.0, 1.0, 0.0]);
    assert_eq!(jacobian, expected);
    let jacobian: SMatrix<f64, 5, 2> = tall::jacobian([0.0, 1.0]);
    let e = 1.0_f64.exp();
    let expected =
        SMatrix::<f64, 5, 2>::from_row_slice(&[1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 0.0, e]);
    assert_eq!(jacobian, expected);
}

#[differentiable]
fn decay(p: &[f64], #[constant] t: &[f64]) -> Vec<f64> {
    t.iter().map(|t| p[0] * (-p[1] * t).exp()).collect()
}

#[test]
fn of_slices() {
    let (p, t) = ([2.0, 0.5], [0.0, 1.0, 2.0]);
    let jacobian: DMatrix<f64> = decay::jacobian(&p, &t);
    assert_eq!(jacobian.shape(), (3, 2));
    for (row, t) in t.iter().enumerate() {
        let slope = (-p[1] * t).exp();
        assert!((jacobian[(row, 0)] - slope).abs() < 1e-15);
        assert!((jacobian[(row, 1)] + p[0] * t * slope).abs() < 1e-15);
    }
    assert_eq!(decay::jacobian(&p, &[]).shape(), (0, 2));
}

#[differentiable]
fn product(a: &DMatrix<f64>, x: &DVector<f64>) -> DVector<f64> {
    a * x
}

/// Column by column, then the vector.
#[test]
fn of_several_parameters() {
    let jacobian = product::jacobian(&DMatrix::identity(2, 2), &DVector::from_vec(vec![3.0, 4.0]));
    let expected = DMatrix::from_row_slice(
        2,
        6,
        &[3.0, 0.0, 4.0, 0.0, 1.0, 0.0, 0.0, 3.0, 0.0, 4.0, 0.0, 1.0],
    );
    assert_eq!(jacobian, expected);
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Pose {
    x: f64,
    y: f64,
    angle: f64,
}

impl Pose {
    #[differentiable]
    fn apply(&self, p: &Vector2<f64>) -> Vector2<f64> {
        let (sin, cos) = self.angle.sin_cos();
        Vector2::new(cos * p.x - sin * p.y + self.x, sin * p.x + cos * p.y + self.y)
    }
}

#[test]
fn of_a_method() {
    let pose = Pose { x: 1.0, y: 2.0, angle: 0.0 };
    let jacobian = pose.apply_jacobian(&Vector2::new(3.0, 4.0));
    let expected =
        DMatrix::from_row_slice(2, 5, &[1.0, 0.0, -4.0, 1.0, 0.0, 0.0, 1.0, 3.0, 0.0, 1.0]);
    assert_eq!(jacobian, expected);
}

#[differentiable]
fn scaled<T: Real>(x: &[T], by: T) -> Vec<T> {
    x.iter().map(|x| *x * by).collect()
}

#[differentiable]
fn of_each(f: impl Fn(f64) -> f64, x: [f64; 2]) -> [f64; 2] {
    [f(x[0]), f(x[0] * x[1])]
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[test]
fn of_generic_functions() {
    let jacobian = scaled::jacobian(&[1.0_f32, 2.0], 3.0);
    assert_eq!(jacobian, DMatrix::from_row_slice(2, 3, &[3.0, 0.0, 1.0, 0.0, 3.0, 2.0]));
    let jacobian = of_each::jacobian(square {}, [2.0, 3.0]);
    assert_eq!(jacobian, DMatrix::from_row_slice(2, 2, &[4.0, 0.0, 36.0, 24.0]));
}
