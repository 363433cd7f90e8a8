//! Methods, associated functions, generic blocks and traits through every mode.

#![allow(
    clippy::cast_lossless,
    clippy::cast_precision_loss,
    clippy::eq_op,
    clippy::obfuscated_if_else,
    clippy::range_plus_one,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_lazy_evaluations,
    clippy::needless_borrow,
    clippy::needless_range_loop,
    clippy::redundant_closure_for_method_calls,
    clippy::needless_pass_by_value,
    clippy::should_implement_trait,
    reason = "every way of writing is a case"
)]

mod aliases;
mod block;
mod decisions;
mod inherent;
mod mutation;
mod names;
mod recursion;
mod redefined;
mod traits;

use static_autodiff::Report;

/// The report of a `gradcheck`: value bit by bit, both modes against each other and against differences.
fn assert_checked(report: &Report) {
    assert!(report.is_ok(), "{report}");
}
