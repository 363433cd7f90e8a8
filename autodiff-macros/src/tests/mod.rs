//! Tests that reach across modules.

mod fuzz;
