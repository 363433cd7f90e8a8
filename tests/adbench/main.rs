//! ADBench's Gaussian mixtures, bundle adjustment and LSTM as a user would write them, against its
//! own numbers. Larger data sets are found through the environment variable `ADBENCH_DATA`, the
//! folder `data` of <https://github.com/microsoft/ADBench>.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::doc_markdown,
    clippy::explicit_iter_loop,
    clippy::float_cmp,
    clippy::needless_range_loop,
    clippy::op_ref,
    clippy::redundant_closure_for_method_calls,
    clippy::suboptimal_flops,
    reason = "as a user would write it"
)]

mod acceptance;
mod bundle;
mod golden;
mod lstm;
mod mixture;
