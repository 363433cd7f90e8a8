//! Bundle adjustment: the Jacobian of all residuals as a sparse matrix, by two seeds for each
//! observation.

use std::hint::black_box;

use nalgebra::{SMatrix, SVector};
use num_dual::{DualNum, DualSVec64, jacobian};
use static_autodiff::prelude::*;

use super::super::contender::Numbers;
use super::bundle_by_hand;
use super::{Contender, Reader, Role};

/// Rotation 3, centre 3, focal length, principal point 2, distortion 2.
pub(super) type Camera = [f64; 11];

/// The residual of an observation: where the point is seen, where it should be, times the weight.
#[differentiable]
fn residual(
    camera: &Camera,
    point: &[f64; 3],
    weight: f64,
    #[constant] feature: &[f64; 2],
) -> [f64; 2] {
    let d = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let seen = rotate(&[camera[0], camera[1], camera[2]], &d);
    let a = seen[0] / seen[2];
    let b = seen[1] / seen[2];
    let square = a * a + b * b;
    let factor = (1.0 + camera[9] * square + camera[10] * square * square) * camera[6];
    [(a * factor + camera[7] - feature[0]) * weight, (b * factor + camera[8] - feature[1]) * weight]
}

#[differentiable]
fn cross(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// Rodrigues' formula.
#[differentiable]
fn rotate(r: &[f64; 3], v: &[f64; 3]) -> [f64; 3] {
    let square = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    if square == 0.0 {
        let c = cross(r, v);
        return [v[0] + c[0], v[1] + c[1], v[2] + c[2]];
    }
    let angle = square.sqrt();
    let (sin, cos) = angle.sin_cos();
    let inverse = 1.0 / angle;
    let u = [r[0] * inverse, r[1] * inverse, r[2] * inverse];
    let c = cross(&u, v);
    let along = (u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) * (1.0 - cos);
    [
        v[0] * cos + c[0] * sin + u[0] * along,
        v[1] * cos + c[1] * sin + u[1] * along,
        v[2] * cos + c[2] * sin + u[2] * along,
    ]
}

/// `ADBench` has the same camera, point and observation many times.
#[derive(Clone)]
struct Problem {
    cameras: Vec<Camera>,
    points: Vec<[f64; 3]>,
    weights: Vec<f64>,
    features: Vec<[f64; 2]>,
    /// The camera and the point of each observation.
    observations: Vec<(u32, u32)>,
}

fn read(numbers: &[f64]) -> Problem {
    let mut numbers = Reader(numbers);
    let [n, m, p] = [(); 3].map(|()| numbers.count());
    let mut take = |count: usize| numbers.take(count);
    let camera = take(11).try_into().expect("eleven numbers");
    let point = take(3).try_into().expect("three numbers");
    let weight = take(1)[0];
    let feature = take(2).try_into().expect("two numbers");
    Problem {
        cameras: vec![camera; n],
        points: vec![point; m],
        weights: vec![weight; p],
        features: vec![feature; p],
        observations: (0..p).map(|o| (index(o % n), index(o % m))).collect(),
    }
}

fn index(k: usize) -> u32 {
    u32::try_from(k).expect("a small index")
}

/// The columns of a row of the Jacobian: camera, point, weight.
const COLUMNS: usize = 11 + 3 + 1;

/// Two rows of the Jacobian.
pub(super) type Block = [[f64; COLUMNS]; 2];

/// The residuals, and their Jacobian by rows.
#[derive(Default)]
struct Linearisation {
    residuals: Vec<f64>,
    rows: Vec<u32>,
    cols: Vec<u32>,
    vals: Vec<f64>,
}

impl Numbers for Linearisation {
    fn append_to(&self, numbers: &mut Vec<f64>) {
        numbers.extend(&self.vals);
        numbers.extend(&self.residuals);
        numbers.extend(self.rows.iter().chain(&self.cols).map(|&k| f64::from(k)));
    }
}

impl Problem {
    /// The first residual.
    fn evaluate(&self, residuals: &mut Vec<f64>) -> f64 {
        residuals.clear();
        for (o, &(camera, point)) in self.observations.iter().enumerate() {
            let (camera, point) = (&self.cameras[camera as usize], &self.points[point as usize]);
            residuals.extend(residual(camera, point, self.weights[o], &self.features[o]));
        }
        residuals.extend(self.weights.iter().map(|w| 1.0 - w * w));
        residuals[0]
    }

    /// The first residual, and all with their Jacobian in `out`, whose memory is used again.
    /// `block` gives the residual of an observation and its derivatives.
    #[inline]
    fn linearise(
        &self,
        out: &mut Linearisation,
        block: impl Fn(&Camera, &[f64; 3], f64, &[f64; 2]) -> ([f64; 2], Block),
    ) -> f64 {
        let Linearisation { residuals, rows, cols, vals } = out;
        residuals.clear();
        rows.clear();
        cols.clear();
        vals.clear();
        let points = index(11 * self.cameras.len());
        let weights = points + index(3 * self.points.len());
        rows.push(0);
        for (o, &(camera, point)) in self.observations.iter().enumerate() {
            let (first, second, weight) = (11 * camera, points + 3 * point, weights + index(o));
            let (camera, point) = (&self.cameras[camera as usize], &self.points[point as usize]);
            let (e, derivatives) = block(camera, point, self.weights[o], &self.features[o]);
            residuals.extend(e);
            for row in derivatives {
                vals.extend(row);
                cols.extend(std::array::from_fn::<u32, COLUMNS, _>(|k| match k {
                    0..11 => first + index(k),
                    11..14 => second + index(k - 11),
                    _ => weight,
                }));
                rows.push(index(vals.len()));
            }
        }
        for (o, w) in self.weights.iter().enumerate() {
            residuals.push(1.0 - w * w);
            vals.push(-2.0 * w);
            cols.push(weights + index(o));
            rows.push(index(vals.len()));
        }
        residuals[0]
    }
}

pub(super) fn contenders(numbers: &[f64]) -> Vec<Contender> {
    let p1 = read(numbers);
    let (p2, p3, p4) = (p1.clone(), p1.clone(), p1.clone());
    vec![
        Contender::writing(Role::Plain, "plain", Vec::new(), move |residuals| {
            black_box(&p1).evaluate(residuals)
        }),
        Contender::writing(Role::Hand, "hand-written", Linearisation::default(), move |out| {
            black_box(&p2).linearise(out, bundle_by_hand::block)
        }),
        Contender::writing(Role::Ours, "this crate", Linearisation::default(), move |out| {
            black_box(&p3).linearise(out, ours)
        }),
        Contender::writing(Role::Peer, "num-dual", Linearisation::default(), move |out| {
            black_box(&p4).linearise(out, dual)
        }),
    ]
}

#[inline]
fn ours(c: &Camera, x: &[f64; 3], weight: f64, feature: &[f64; 2]) -> ([f64; 2], Block) {
    let (e, pullback) = residual::vjp(c, x, weight, feature);
    let rows = [[1.0, 0.0], [0.0, 1.0]].map(|seed| {
        let (c, x, w) = pullback(seed);
        [c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], x[0], x[1], x[2], w]
    });
    (e, rows)
}

type Dual = DualSVec64<COLUMNS>;

/// A rotation by the zero vector does not occur.
fn dual(camera: &Camera, x: &[f64; 3], weight: f64, feature: &[f64; 2]) -> ([f64; 2], Block) {
    let inputs: [f64; COLUMNS] = std::array::from_fn(|k| match k {
        0..11 => camera[k],
        11..14 => x[k - 11],
        _ => weight,
    });
    let residual = |v: SVector<Dual, COLUMNS>| {
        let [[r0, r1, r2, c0, c1, c2, f, u0, v0, k1, k2, x0, x1, x2, w]] = v.data.0;
        let (r, d) = ([r0, r1, r2], [x0 - c0, x1 - c1, x2 - c2]);
        let dot = |a: &[Dual; 3], b: &[Dual; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        let angle = dot(&r, &r).sqrt();
        let u = r.map(|r| r / angle);
        let (sin, cos) = angle.sin_cos();
        let along = dot(&u, &d) * (-cos + 1.0);
        let seen = |i: usize, j: usize, k: usize| {
            d[i] * cos + (u[j] * d[k] - u[k] * d[j]) * sin + u[i] * along
        };
        let depth = seen(2, 0, 1);
        let (a, b) = (seen(0, 1, 2) / depth, seen(1, 2, 0) / depth);
        let square = a * a + b * b;
        let factor = (k1 * square + k2 * square * square + 1.0) * f;
        SVector::from([(a * factor + u0 - feature[0]) * w, (b * factor + v0 - feature[1]) * w])
    };
    let (e, rows): (SVector<f64, 2>, SMatrix<f64, 2, COLUMNS>) =
        jacobian(residual, &SVector::from(inputs));
    (e.into(), [0, 1].map(|i| std::array::from_fn(|k| rows[(i, k)])))
}
