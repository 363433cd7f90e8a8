//! Rigid motions.

use nalgebra::{Matrix3, Vector3};
use static_autodiff::prelude::*;

/// A rotation and a translation.
#[derive(Clone, Debug, Differentiable)]
pub struct Pose {
    /// Orthogonal, if it was made by the functions here.
    pub rotation: Matrix3<f64>,
    /// Where the origin goes.
    pub translation: Vector3<f64>,
}

#[differentiable]
impl Pose {
    /// The motion that moves nothing.
    pub fn identity() -> Self {
        Self { rotation: Matrix3::identity(), translation: Vector3::zeros() }
    }

    /// The motion along a vector.
    pub fn shift(translation: Vector3<f64>) -> Self {
        Self { translation, ..Self::identity() }
    }

    /// The rotation about a unit axis by an angle.
    pub fn turn(axis: &Vector3<f64>, angle: f64) -> Self {
        Self { rotation: rodrigues(axis, angle), translation: Vector3::zeros() }
    }

    /// First `other`, then this.
    pub fn then(&self, other: &Pose) -> Pose {
        Pose {
            rotation: self.rotation * other.rotation,
            translation: self.rotation * other.translation + self.translation,
        }
    }

    /// Where `point` goes.
    pub fn apply(&self, point: &Vector3<f64>) -> Vector3<f64> {
        self.rotation * point + self.translation
    }

    /// The squared distance to another pose; an angle of one radian counts as `weight` metres.
    pub fn distance_squared(&self, other: &Pose, weight: f64) -> f64 {
        let turned = self.rotation.transpose() * other.rotation;
        let angle = 0.5 * (3.0 - turned.trace());
        (self.translation - other.translation).norm_squared() + weight * weight * angle
    }
}

/// The matrix of a rotation about a unit axis.
#[differentiable]
pub fn rodrigues(axis: &Vector3<f64>, angle: f64) -> Matrix3<f64> {
    let cross = skew(axis);
    let (sin, cos) = angle.sin_cos();
    Matrix3::identity() + cross * sin + cross * cross * (1.0 - cos)
}

/// The matrix whose product with a vector is the cross product of `v` with it.
#[differentiable]
pub fn skew(v: &Vector3<f64>) -> Matrix3<f64> {
    Matrix3::new(
        0.0, -v.z, v.y, //
        v.z, 0.0, -v.x, //
        -v.y, v.x, 0.0,
    )
}
