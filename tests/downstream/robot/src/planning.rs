//! Inverse kinematics, and smooth paths.

use nalgebra::{DMatrix, DVector, Vector3};
use parts::{Objective, minimise};
use static_autodiff::prelude::*;

use crate::arm::{Arm, Reach};

/// How far the tool is from `target`, one number for each direction.
#[differentiable]
pub fn residual(
    #[constant] arm: &Arm,
    q: &[f64],
    #[constant] target: &Vector3<f64>,
) -> Vector3<f64> {
    arm.tool(q).translation - target
}

/// The derivatives of [`residual`](fn@residual) with respect to the coordinates, a column each.
pub fn jacobian(arm: &Arm, q: &[f64], target: &Vector3<f64>) -> DMatrix<f64> {
    let mut jacobian = DMatrix::zeros(3, q.len());
    let (_, pullback) = residual::vjp(arm, q, target);
    for k in 0..3 {
        let mut seed = Vector3::zeros();
        seed[k] = 1.0;
        jacobian.row_mut(k).copy_from_slice(&pullback(seed));
    }
    jacobian
}

/// A configuration that brings the tool to `target`, by the method of Levenberg and Marquardt.
/// `None` if there is no such configuration near `q`.
pub fn inverse_kinematics(arm: &Arm, mut q: Vec<f64>, target: &Vector3<f64>) -> Option<Vec<f64>> {
    let mut damping = 1e-2;
    for _ in 0..100 {
        let r = residual(arm, &q, target);
        if r.norm() < 1e-10 {
            return Some(q);
        }
        let j = jacobian(arm, &q, target);
        let normal = j.transpose() * &j + DMatrix::identity(q.len(), q.len()) * damping;
        let step = normal.cholesky()?.solve(&(j.transpose() * r));
        let next: Vec<f64> = q.iter().zip(&step).map(|(q, s)| q - s).collect();
        if residual(arm, &next, target).norm() < r.norm() {
            q = next;
            damping *= 0.2;
        } else {
            damping *= 5.0;
        }
    }
    None
}

/// A path of `points` configurations from `start` to one that reaches the target.
pub fn plan(task: &Reach, start: &[f64], points: usize) -> Vec<Vec<f64>> {
    let mut end = start.to_vec();
    minimise(task, &mut end, 3000);
    let mut path: Vec<Vec<f64>> = (0..points)
        .map(|k| {
            let s = k as f64 / (points - 1) as f64;
            start.iter().zip(&end).map(|(a, b)| a + s * s * (b - a)).collect()
        })
        .collect();
    for _ in 0..300 {
        let (_, gradient) = path_cost::grad(task, &path);
        for (q, g) in path.iter_mut().zip(&gradient).take(points - 1).skip(1) {
            for (q, g) in q.iter_mut().zip(g) {
                *q -= 0.1 * g;
            }
        }
    }
    path
}

/// What is minimised by [`plan`]: the squared steps and accelerations, and the obstacles.
#[differentiable]
pub fn path_cost(task: &Reach, path: &[Vec<f64>]) -> f64 {
    let bends: f64 = path
        .windows(3)
        .map(|three| {
            let mut sum = 0.0;
            for ((a, b), c) in three[0].iter().zip(&three[1]).zip(&three[2]) {
                let bend = a - 2.0 * b + c;
                sum += bend * bend;
            }
            sum
        })
        .sum();
    0.5 * bends + 1e-3 * task.cost_of_path(path, 500.0)
}

/// The torques that hold the arm still, by differentiation of its potential.
pub fn holding_torques(arm: &Arm, q: &[f64]) -> Vec<f64> {
    let (_, torques, _) = arm.potential_grad(q, 9.81);
    torques
}

/// The squared distance of the tool to `target` after `steps` steps of gradient descent on it, as a
/// function of the arm: a derivative through an algorithm.
#[differentiable]
pub fn calibration_error(arms: &[Arm], measured: &[DVector<f64>], q: &[f64]) -> f64 {
    let mut worst = 0.0;
    for (arm, measured) in arms.iter().zip(measured) {
        let tool = arm.tool(q).translation;
        let error: f64 = tool.iter().zip(measured.iter()).map(|(a, b)| (a - b).abs()).sum();
        if error > worst {
            worst = error;
        }
    }
    worst
}
