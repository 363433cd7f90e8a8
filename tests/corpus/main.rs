//! Straight-line functions as users write them, through every mode.

#![allow(
    unused_qualifications,
    clippy::cast_precision_loss,
    clippy::erasing_op,
    clippy::needless_pass_by_value,
    clippy::redundant_clone,
    clippy::redundant_closure_for_method_calls,
    clippy::redundant_type_annotations,
    clippy::trivially_copy_pass_by_ref,
    clippy::uninlined_format_args,
    clippy::useless_vec,
    reason = "every way of writing is a case"
)]

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
