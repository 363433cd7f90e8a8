//! Compile-time automatic differentiation of ordinary Rust functions.
//!
//! `#[differentiable]` on a function over floats, slices and nalgebra matrices emits its
//! derivatives as plain Rust: a forward mode and a reverse mode, with no tape.

pub use autodiff_core::*;
pub use autodiff_macros::differentiable;

/// What most programs use.
pub mod prelude {
    pub use autodiff_core::{Differentiable, Real, Tangent, detach, log_sum_exp};
    pub use autodiff_macros::differentiable;
}
