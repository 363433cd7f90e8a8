//! Straight-line functions as users write them, through every mode.

#![allow(clippy::cast_precision_loss, reason = "sizes are small")]

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

mod binding;
mod call;
mod closure;
mod effect;
mod inactive;
mod large;
mod model;
mod option;
mod precision;
