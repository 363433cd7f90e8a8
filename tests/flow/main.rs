//! Programs with branches, loops, early exits and mutation, through every mode.

#![allow(
    clippy::assign_op_pattern,
    clippy::blocks_in_conditions,
    clippy::cast_lossless,
    clippy::cast_precision_loss,
    clippy::explicit_iter_loop,
    clippy::just_underscores_and_digits,
    clippy::manual_memcpy,
    clippy::manual_unwrap_or,
    clippy::needless_late_init,
    clippy::needless_pass_by_value,
    clippy::needless_return,
    clippy::ptr_arg,
    clippy::redundant_clone,
    clippy::redundant_closure_for_method_calls,
    clippy::redundant_else,
    clippy::useless_let_if_seq,
    clippy::useless_vec,
    reason = "every way of writing is a case"
)]

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

#[macro_use]
mod check;

mod algorithms;
mod aliases;
mod branches;
mod chains;
mod closures;
mod effects;
mod exits;
mod inout;
mod inout_calls;
mod iterators;
mod loops;
mod matrices;
mod mutation;
mod names;
mod not_a_number;
mod odd;
mod odd_chains;
mod patterns;
mod question_mark;
mod selections;
mod thousand_exits;
