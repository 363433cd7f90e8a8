//! Bundle adjustment: the derivative of the residual of one observation, by two seeds.

use nalgebra::{Vector2, Vector3};
use static_autodiff::prelude::*;

use crate::golden::{golden, numbers};

#[derive(Clone, Differentiable)]
struct Camera {
    rotation: Vector3<f64>,
    centre: Vector3<f64>,
    focal_length: f64,
    principal_point: Vector2<f64>,
    distortion: Vector2<f64>,
}

#[differentiable]
fn cross(a: &Vector3<f64>, b: &Vector3<f64>) -> Vector3<f64> {
    Vector3::new(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
}

/// Rodrigues' formula.
#[differentiable]
fn rotated(r: &Vector3<f64>, x: &Vector3<f64>) -> Vector3<f64> {
    let square = r.norm_squared();
    if square == 0.0 {
        return x + cross(r, x);
    }
    let angle = square.sqrt();
    let axis = r * (1.0 / angle);
    let (sin, cos) = angle.sin_cos();
    x * cos + cross(&axis, x) * sin + &axis * (axis.dot(x) * (1.0 - cos))
}

impl Camera {
    #[differentiable]
    fn project(&self, point: &Vector3<f64>) -> Vector2<f64> {
        let seen = rotated(&self.rotation, &(point - &self.centre));
        let flat = Vector2::new(seen[0] / seen[2], seen[1] / seen[2]);
        let square = flat.norm_squared();
        let factor = 1.0 + self.distortion[0] * square + self.distortion[1] * (square * square);
        flat * (factor * self.focal_length) + &self.principal_point
    }

    #[differentiable]
    fn residual(
        &self,
        point: &Vector3<f64>,
        weight: f64,
        #[constant] feature: &Vector2<f64>,
    ) -> Vector2<f64> {
        (self.project(point) - feature) * weight
    }
}

fn check(file: &str, name: &str) {
    let numbers = numbers(file).expect("in the repository");
    let (c, x) = (&numbers[3..14], &numbers[14..20]);
    let camera = Camera {
        rotation: Vector3::from_column_slice(&c[..3]),
        centre: Vector3::from_column_slice(&c[3..6]),
        focal_length: c[6],
        principal_point: Vector2::new(c[7], c[8]),
        distortion: Vector2::new(c[9], c[10]),
    };
    let (point, weight, feature) = (Vector3::new(x[0], x[1], x[2]), x[3], Vector2::new(x[4], x[5]));
    let (residual, pullback) = camera.residual_vjp(&point, weight, &feature);
    let rows = [Vector2::new(1.0, 0.0), Vector2::new(0.0, 1.0)].map(|seed| {
        let (camera_bar, point_bar, weight_bar) = pullback(seed);
        [camera_bar.coordinates(), point_bar.coordinates(), vec![weight_bar]].concat()
    });
    golden(name).assert_matches(residual[0], &rows.concat());
}

#[test]
fn blocks_of_the_jacobian() {
    check("ba/test.txt", "ba_test");
    check("ba/ba1_n49_m7776_p31843.txt", "ba1_n49_m7776_p31843");
}

#[test]
fn without_a_rotation() {
    let camera = Camera {
        rotation: Vector3::zeros(),
        centre: Vector3::new(0.1, -0.2, 0.3),
        focal_length: 2.0,
        principal_point: Vector2::new(0.4, 0.5),
        distortion: Vector2::new(0.01, -0.02),
    };
    let point = Vector3::new(0.5, 0.6, 2.5);
    // Differences would see the other branch, so only the modes are compared.
    let (y, pullback) = camera.project_vjp(&point);
    assert_eq!(y, camera.project(&point));
    let (camera_bar, point_bar) = pullback(Vector2::new(1.0, 2.0));
    let direction = camera_bar;
    let (_, y_dot) = camera.project_jvp(&point, &direction, &point_bar);
    let expected = camera_bar.inner_product(&direction) + point_bar.norm_squared();
    assert!((y_dot[0] + 2.0 * y_dot[1] - expected).abs() < 1e-12 * expected);
}
