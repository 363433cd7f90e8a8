//! Numbers of other systems; `tests/README.md` says which.

#![allow(clippy::unreadable_literal, reason = "numbers are copied as they are")]
#![allow(
    clippy::cast_precision_loss,
    clippy::manual_clamp,
    clippy::redundant_closure,
    clippy::redundant_closure_for_method_calls,
    clippy::too_many_arguments,
    clippy::trivially_copy_pass_by_ref,
    reason = "every way of writing is a case"
)]

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

#[macro_use]
mod case;
mod edge;
mod flow;
mod language;
mod linear;
mod mutation;
mod operation;
mod structs;
mod table;
