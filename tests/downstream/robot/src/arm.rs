//! Forward kinematics of a serial arm, and what a configuration costs.

use nalgebra::Vector3;
use parts::{Joint, Limits, Objective, Pose};
use static_autodiff::prelude::*;

/// A joint, and the rigid part behind it.
#[derive(Clone, Debug, Differentiable)]
pub struct Link {
    /// How it moves.
    pub joint: Joint,
    /// From this joint to the next, in the frame of this one.
    pub offset: Vector3<f64>,
    /// The range of its coordinate, if that is limited.
    pub limits: Option<Limits>,
    /// In kilograms, at the end of the offset.
    pub mass: f64,
    /// What it is called.
    #[constant]
    pub name: String,
}

/// Links, one behind the other.
#[derive(Clone, Debug, Default, Differentiable)]
pub struct Arm {
    /// From the base to the tool.
    pub links: Vec<Link>,
}

#[differentiable]
impl Link {
    /// From the frame before the joint to that behind the link.
    pub fn motion(&self, q: f64) -> Pose {
        self.joint.motion(q).then(&Pose::shift(self.offset))
    }

    /// What a coordinate outside of the limits costs.
    pub fn penalty(&self, q: f64) -> f64 {
        match &self.limits {
            Some(limits) => limits.penalty(q),
            None => 0.0,
        }
    }
}

#[differentiable]
impl Arm {
    /// How many coordinates a configuration has.
    #[differentiable(skip)]
    pub fn degrees_of_freedom(&self) -> usize {
        self.links.iter().filter(|link| link.joint.moves()).count()
    }

    /// The frames behind the links.
    pub fn frames(&self, q: &[f64]) -> Vec<Pose> {
        let mut pose = Pose::identity();
        let mut frames = Vec::with_capacity(self.links.len());
        let mut next = 0;
        for link in &self.links {
            let coordinate = if link.joint.moves() {
                next += 1;
                q[next - 1]
            } else {
                0.0
            };
            pose = pose.then(&link.motion(coordinate));
            frames.push(pose.clone());
        }
        frames
    }

    /// The frame of the tool.
    pub fn tool(&self, q: &[f64]) -> Pose {
        self.frames(q).pop().unwrap_or_else(Pose::identity)
    }

    /// The same without the frames between, for arms in which every joint moves.
    pub fn tool_of_moving(&self, q: &[f64]) -> Pose {
        self.links
            .iter()
            .zip(q)
            .fold(Pose::identity(), |pose, (link, &q)| pose.then(&link.motion(q)))
    }

    /// The potential energy in the field of gravity.
    pub fn potential(&self, q: &[f64], gravity: f64) -> f64 {
        let height = |pose: &Pose| pose.translation.z;
        self.frames(q)
            .iter()
            .zip(&self.links)
            .map(|(pose, link)| gravity * link.mass * height(pose))
            .sum()
    }

    /// What coordinates outside of their limits cost.
    pub fn penalty(&self, q: &[f64]) -> f64 {
        self.links
            .iter()
            .filter(|link| link.joint.moves())
            .zip(q)
            .map(|(link, q)| link.penalty(*q))
            .sum()
    }

    /// The least distance of a frame to the middle of a sphere, minus its radius.
    pub fn clearance(&self, q: &[f64], obstacle: &Sphere) -> f64 {
        let mut least = f64::INFINITY;
        for Pose { translation, .. } in self.frames(q) {
            least = least.min(obstacle.distance(&translation));
        }
        least
    }
}

/// An obstacle.
#[derive(Clone, Debug, Differentiable)]
pub struct Sphere {
    /// Its middle.
    pub center: Vector3<f64>,
    /// Its radius.
    pub radius: f64,
}

#[differentiable]
impl Sphere {
    /// From its surface to a point; negative inside.
    pub fn distance(&self, point: &Vector3<f64>) -> f64 {
        (point - self.center).norm() - self.radius
    }
}

/// The task to bring the tool to a pose.
#[derive(Clone, Debug, Differentiable)]
pub struct Reach {
    /// The arm.
    pub arm: Arm,
    /// Where the tool should be.
    pub target: Pose,
    /// What has to be avoided.
    pub obstacles: Vec<Sphere>,
    /// How much each part counts.
    pub weights: Weights,
}

/// How much each part of the cost counts.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Weights {
    /// A radian in metres.
    pub angle: f64,
    /// The squared excess over the limits.
    pub limits: f64,
    /// How near an obstacle may come, and what it costs.
    pub obstacles: (f64, f64),
}

#[differentiable]
impl Reach {
    /// What obstacles near a frame cost.
    fn obstruction(&self, frames: &[Pose]) -> f64 {
        let (margin, weight) = self.weights.obstacles;
        let mut cost = 0.0;
        for obstacle in &self.obstacles {
            for frame in frames {
                let depth = margin - obstacle.distance(&frame.translation);
                if depth <= 0.0 {
                    continue;
                }
                cost += weight * depth.powi(3);
            }
        }
        cost
    }
}

#[differentiable]
impl Objective for Reach {
    fn cost(&self, q: &[f64]) -> f64 {
        let frames = self.arm.frames(q);
        let Some(tool) = frames.last() else { return 0.0 };
        tool.distance_squared(&self.target, self.weights.angle)
            + self.weights.limits * self.arm.penalty(q)
            + self.obstruction(&frames)
    }

    fn name(&self) -> &str {
        "reach"
    }
}
