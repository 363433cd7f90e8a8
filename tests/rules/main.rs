//! The derivative rules: every operation through every mode, and the special points of
//! `docs/semantics.md`.

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

mod matrix;
mod scalar;
mod special;
