//! The joints of a mechanism.

use nalgebra::Vector3;
use static_autodiff::prelude::*;

use crate::geometry::Pose;

/// How a joint moves what is attached to it.
#[derive(Clone, Debug, Differentiable)]
pub enum Joint {
    /// It does not.
    Fixed,
    /// Turns about a unit axis.
    Revolute {
        /// A unit vector.
        axis: Vector3<f64>,
        /// The angle at coordinate zero.
        offset: f64,
    },
    /// Slides along a direction.
    Prismatic(Vector3<f64>),
    /// Turns and slides at once.
    Screw {
        /// A unit vector.
        axis: Vector3<f64>,
        /// How far one radian slides.
        pitch: f64,
    },
}

#[differentiable]
impl Joint {
    /// Whether it has a coordinate.
    pub fn moves(&self) -> bool {
        !matches!(self, Joint::Fixed)
    }

    /// The motion at coordinate `q`.
    pub fn motion(&self, q: f64) -> Pose {
        match self {
            Joint::Fixed => Pose::identity(),
            Joint::Revolute { axis, offset } => Pose::turn(axis, q + offset),
            Joint::Prismatic(direction) => Pose::shift(direction * q),
            Joint::Screw { axis, pitch } => {
                let mut pose = Pose::turn(axis, q);
                pose.translation += axis * (*pitch * q);
                pose
            }
        }
    }
}

/// The range of a coordinate.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Limits {
    /// The least coordinate.
    pub lower: f64,
    /// The greatest.
    pub upper: f64,
}

#[differentiable]
impl Limits {
    /// Zero inside, and the square of the excess outside.
    pub fn penalty(self, q: f64) -> f64 {
        let excess = if q < self.lower {
            self.lower - q
        } else if q > self.upper {
            q - self.upper
        } else {
            return 0.0;
        };
        excess * excess
    }

    /// The nearest coordinate inside.
    pub fn clamp(&self, q: f64) -> f64 {
        q.max(self.lower).min(self.upper)
    }
}
