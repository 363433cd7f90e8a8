//! Generated code next to a user's names, types, traits and macros: values are checked, not only
//! that it compiles, and nothing is warned about.

#![deny(warnings, missing_docs)]

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

mod context;
mod derivative_names;
mod documented;
mod methods;
mod names;
mod no_prelude;
mod own_types;
