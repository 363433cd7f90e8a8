//! Functions with values and gradients that were computed at 60 digits.

use nalgebra::{Matrix2, Matrix3, Vector3};
use static_autodiff::prelude::*;

#[differentiable]
fn determinant(a: &Matrix3<f64>) -> f64 {
    a.determinant()
}

#[differentiable]
fn eigenvalues(a: &Matrix2<f64>) -> f64 {
    let e = a.symmetric_part().symmetric_eigenvalues();
    let (lo, hi) = (e.min(), e.max());
    3.0 * lo + hi * hi
}

#[differentiable]
fn geometry(a: &Vector3<f64>, b: &Vector3<f64>) -> f64 {
    let n = a.cross(b).normalize();
    n.dot(&Vector3::new(0.2, -0.5, 1.0)) + a.norm() * b.dot(a)
}

fn assert_near<const R: usize, const C: usize>(
    found: nalgebra::SMatrix<f64, R, C>,
    expected: nalgebra::SMatrix<f64, R, C>,
) {
    assert!((found - expected).norm() < 1e-12, "{found} is not {expected}");
}

#[test]
fn determinant_of_three_rows() {
    let (y, a_bar) =
        determinant::value_and_grad(&Matrix3::new(2.0, -0.5, 0.3, 0.4, 1.7, -0.2, 0.1, 0.6, 2.3));
    assert!((y - 8.550999999999998).abs() < 1e-14);
    assert_near(
        a_bar,
        Matrix3::new(
            4.029999999999999,
            -0.94,
            0.06999999999999999,
            1.3299999999999998,
            4.569999999999999,
            -1.25,
            -0.41,
            0.52,
            3.6,
        ),
    );
}

#[test]
fn eigenvalues_of_two_rows() {
    let (y, a_bar) = eigenvalues::value_and_grad(&Matrix2::new(2.0, 0.7, 0.7, -1.0));
    assert!((y - 1.1794109285506302).abs() < 1e-14);
    assert_near(
        a_bar,
        Matrix2::new(4.249111395729419, 0.2771145346688761, 0.2771145346688761, 3.06147767571995),
    );
}

#[test]
fn cross_and_normalize() {
    let (a, b) = (Vector3::new(1.0, 0.5, -0.3), Vector3::new(-0.2, 0.8, 0.6));
    let (y, (a_bar, b_bar)) = geometry::value_and_grad(&a, &b);
    assert!((y - 1.1058915231670736).abs() < 1e-14);
    assert_near(a_bar, Vector3::new(-0.09365910463002478, 0.8141253715648792, 0.8903341118041795));
    assert_near(b_bar, Vector3::new(1.0848808834925483, 0.6514946519259855, -0.46844645172783056));
}
