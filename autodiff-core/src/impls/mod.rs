//! The points and tangents of the standard types and of nalgebra's matrices.

mod collection;
mod matrix;
mod scalar;
mod tuple;
