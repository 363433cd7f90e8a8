//! Differentiable types, functions and traits for other crates.

pub mod activation;
pub mod geometry;
pub mod joint;
pub mod objective;

pub use activation::Activation;
pub use geometry::Pose;
pub use joint::{Joint, Limits};
pub use objective::{Objective, minimise};
