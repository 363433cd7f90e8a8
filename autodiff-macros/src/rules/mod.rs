//! The calculus: the derivative of every primitive as a sum of linear maps.
//!
//! A rule says once how a change of an operand changes the result; the forward mode applies the
//! maps, the reverse mode transposes them ([`linear`]), so that both agree by construction.

mod expr;
mod linear;
mod primitive;
pub(crate) mod scalar;

pub(crate) use self::expr::constant;
pub(crate) use self::linear::{apply, run, transpose};
pub(crate) use self::primitive::{Term, terms};
