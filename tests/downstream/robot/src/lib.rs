//! A robot arm and a neural network over the crate `parts`.

pub mod arm;
pub mod network;
pub mod planning;
