//! Compile-time automatic differentiation.
pub use autodiff_core::*;
