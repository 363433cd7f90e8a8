//! Methods, associated functions, generic blocks and traits through every mode.

#![allow(
    clippy::cast_precision_loss,
    clippy::needless_pass_by_value,
    clippy::should_implement_trait,
    reason = "every way of writing is a case"
)]

mod block;
mod inherent;
mod mutation;
mod recursion;
mod traits;

use static_autodiff::Report;

/// The report of a `gradcheck`: value bit by bit, both modes against each other and against differences.
fn assert_checked(report: &Report) {
    assert!(report.is_ok(), "{report}");
}
