//! Tests that reach across modules.

mod architecture;
mod fuzz;
mod snapshot;
