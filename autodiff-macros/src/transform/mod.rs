//! Derivatives of functions as functions.

pub(crate) mod copies;
pub(crate) mod forward;
pub(crate) mod reverse;
pub(crate) mod values;

use crate::ir::{Builder, Operand};

/// A zero of the type of the tangent of `x`.
fn zero(out: &mut Builder, x: &Operand) -> Operand {
    match x {
        Operand::Literal(_) => Operand::literal("0.0"),
        Operand::Place(_) => {
            let zero = out.zero_of(x);
            out.emit(zero).into()
        }
    }
}
