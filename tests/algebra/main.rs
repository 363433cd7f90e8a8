//! nalgebra's linear algebra, through every mode: rules for whole operations.

#![allow(
    clippy::cast_precision_loss,
    clippy::many_single_char_names,
    clippy::redundant_closure_for_method_calls,
    clippy::unreadable_literal,
    clippy::unwrap_used,
    reason = "matrices have short names, and their numbers are as another program printed them"
)]

mod decomposition;
mod eigen;
mod golden;
mod product;
mod singular;
mod square;

use nalgebra::{DMatrix, DVector, Matrix3, Matrix4, Vector3};

/// Regular, and not symmetric.
fn regular3() -> Matrix3<f64> {
    Matrix3::new(2.0, -0.5, 0.3, 0.4, 1.7, -0.2, 0.1, 0.6, 2.3)
}

/// Regular, and pivoting swaps its rows.
fn regular4() -> Matrix4<f64> {
    Matrix4::new(0.1, 1.3, -0.4, 0.6, 2.1, 0.2, 0.5, -0.3, 0.7, -0.8, 0.3, 1.9, -0.2, 0.9, 1.6, 0.4)
}

fn regular5() -> DMatrix<f64> {
    DMatrix::from_fn(5, 5, |i, j| {
        let (i, j) = (i as f64, j as f64);
        if i == j { 2.5 } else { (1.3 * i - 0.7 * j + 0.4 * i * j).sin() }
    })
}

fn vector3() -> Vector3<f64> {
    Vector3::new(0.3, -1.0, 0.5)
}

fn dynamic<const R: usize, const C: usize>(m: &nalgebra::SMatrix<f64, R, C>) -> DMatrix<f64> {
    DMatrix::from_column_slice(R, C, m.as_slice())
}

fn vector5() -> DVector<f64> {
    DVector::from_vec(vec![0.4, -0.2, 1.1, 0.7, -0.9])
}
