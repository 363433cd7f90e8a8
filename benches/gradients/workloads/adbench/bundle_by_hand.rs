//! The derivatives of one residual of bundle adjustment: two reverse sweeps in registers.

use super::bundle::{Block, Camera};

type Vec3 = [f64; 3];

fn dot(a: &Vec3, b: &Vec3) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn cross(a: &Vec3, b: &Vec3) -> Vec3 {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// What both sweeps need of a rotation.
enum Rotation {
    Zero { r: Vec3, v: Vec3 },
    About { u: Vec3, inverse: f64, sin: f64, cos: f64, v: Vec3, c: Vec3, along: f64 },
}

impl Rotation {
    #[inline]
    fn new(r: Vec3, v: Vec3) -> (Vec3, Self) {
        let square = dot(&r, &r);
        if square == 0.0 {
            let c = cross(&r, &v);
            return ([v[0] + c[0], v[1] + c[1], v[2] + c[2]], Self::Zero { r, v });
        }
        let angle = square.sqrt();
        let (sin, cos) = angle.sin_cos();
        let inverse = 1.0 / angle;
        let u = r.map(|r| r * inverse);
        let c = cross(&u, &v);
        let along = dot(&u, &v);
        let part = along * (1.0 - cos);
        let rotated = std::array::from_fn(|i| v[i] * cos + c[i] * sin + u[i] * part);
        (rotated, Self::About { u, inverse, sin, cos, v, c, along })
    }

    /// The cotangents of `r` and `v`.
    #[inline]
    fn pull_back(&self, y_bar: &Vec3) -> (Vec3, Vec3) {
        match *self {
            Self::Zero { r, v } => {
                let back = cross(y_bar, &r);
                (cross(&v, y_bar), std::array::from_fn(|i| y_bar[i] + back[i]))
            }
            Self::About { u, inverse, sin, cos, v, c, along } => {
                let rest = 1.0 - cos;
                let y_along = dot(&u, y_bar);
                let (back, turned) = (cross(y_bar, &u), cross(&v, y_bar));
                let angle_bar = dot(y_bar, &c) * cos + (y_along * along - dot(y_bar, &v)) * sin;
                let u_bar: Vec3 = std::array::from_fn(|i| {
                    turned[i] * sin + rest * (along * y_bar[i] + y_along * v[i])
                });
                // u = r / |r|
                let radial = angle_bar - dot(&u, &u_bar) * inverse;
                (
                    std::array::from_fn(|i| u_bar[i] * inverse + u[i] * radial),
                    std::array::from_fn(|i| {
                        y_bar[i] * cos + back[i] * sin + u[i] * (y_along * rest)
                    }),
                )
            }
        }
    }
}

#[inline]
pub(super) fn block(
    camera: &Camera,
    point: &Vec3,
    weight: f64,
    feature: &[f64; 2],
) -> ([f64; 2], Block) {
    let [r0, r1, r2, c0, c1, c2, focal, u0, v0, k1, k2] = *camera;
    let (seen, rotation) =
        Rotation::new([r0, r1, r2], [point[0] - c0, point[1] - c1, point[2] - c2]);
    let inverse = 1.0 / seen[2];
    let flat = [seen[0] * inverse, seen[1] * inverse];
    let square = flat[0] * flat[0] + flat[1] * flat[1];
    let distortion = 1.0 + square * (k1 + square * k2);
    let factor = distortion * focal;
    let missed = [flat[0] * factor + u0 - feature[0], flat[1] * factor + v0 - feature[1]];

    // twice the derivative of the factor with respect to the square
    let slope = 2.0 * focal * (k1 + 2.0 * square * k2);
    let rows = [0, 1].map(|k| {
        let y_bar = weight * flat[k];
        let mut flat_bar = [y_bar * slope * flat[0], y_bar * slope * flat[1]];
        flat_bar[k] += weight * factor;
        let along = flat_bar[0] * flat[0] + flat_bar[1] * flat[1];
        let seen_bar = [flat_bar[0] * inverse, flat_bar[1] * inverse, -along * inverse];
        let (r, x) = rotation.pull_back(&seen_bar);
        let f_bar = y_bar * distortion;
        let k1_bar = y_bar * focal * square;
        let own = if k == 0 { [weight, 0.0] } else { [0.0, weight] };
        [
            r[0],
            r[1],
            r[2],
            -x[0],
            -x[1],
            -x[2],
            f_bar,
            own[0],
            own[1],
            k1_bar,
            k1_bar * square,
            x[0],
            x[1],
            x[2],
            missed[k],
        ]
    });
    (missed.map(|e| e * weight), rows)
}
