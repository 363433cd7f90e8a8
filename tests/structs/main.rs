//! Structs and enums: their tangents, and functions that build them and take them apart.

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

mod tangent;
