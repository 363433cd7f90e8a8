//! The operations that generated code calls, one file a family.
//!
//! Every function takes plain references to points, tangents and cotangents. In a name, `lhs` and
//! `rhs` say with respect to which operand, and `_into` that the result is put into a buffer
//! under an [`Update`] mode instead of being returned.

mod accumulate;
mod bilinear;
mod count;
mod custom;
mod elementwise;
mod index;
mod intrinsic;
mod kernel;
mod layout;
mod linear;
mod map;
mod operator_dot;
mod outcome;
mod own;
mod part;
mod payload;
mod place;
mod product;
mod receive;
mod record;
mod update;
mod whole;

pub use accumulate::{Accumulate, accumulate, accumulate_negated};
pub use bilinear::*;
pub use count::{Integer, count_down, count_up};
pub use custom::{accumulate_by_coordinates, paired, tangent_by_coordinates};
pub use elementwise::{
    ComponentQuotient, Fill, Inner, Quotient, component_quotient, fill, fill_adjoint,
    fill_adjoint_into, inner, max_shares, min_shares, quotient,
};
pub use index::{Marked, NeverStored, Stored, Unmarked, WrittenPlace, is_one_place};
pub use intrinsic::{
    clamp_above, clamp_below, clamp_inside, constant, integer, ln_or_zero, max_over, max_share,
    min_share, min_under, powi_derivative, recip_or_zero, share_of_length, sign, weigh,
};
pub use layout::{
    RowMajor, element_row_major, from_columns_adjoint, from_columns_adjoint_into,
    from_rows_adjoint, from_rows_adjoint_into,
};
pub use linear::*;
pub use map::{Column, ColumnMut, Inputs, ShapedInputs, Target, Targets, map, sweep};
pub use operator_dot::*;
pub use outcome::{FromFailure, Outcome, error, fails, payload, project, residual};
pub use own::{
    Assigning, Binary, Changing, Compound, CompoundOf, DifferentiableAdd, DifferentiableAddAssign,
    DifferentiableDiv, DifferentiableMul, DifferentiableNeg, DifferentiableSub, Differentiated,
    DifferentiatedPlace, OwnTangent, Unary, Vector, compound, negated, sum,
};
pub use part::{
    ConstantPart, ConstantReference, ElementOfPart, ElementOfPartMut, FromPart, LinesOfNothing,
    Part, PartAsItIs, StoredAs, WholePart, WholePartMut, ZeroPart, from_part, store,
};
pub use payload::{
    Carries, Payload, PayloadMut, ZeroFor, carried, carried_mut, exchange_part, is_zero, mismatch,
    payload_of, payload_of_mut, zero_for,
};
pub use place::{
    AddUp, BoxedAdjointTerm, CopyFrom, FillWith, Own, boxed_adjoint, boxed_adjoint_into, copy_into,
    empty_sum, exchange, fill_with, fit, own, pop, push_back, repeat_adjoint, take,
};
pub use receive::{
    ActiveField, ConstantField, Contribution, Dropped, Field, Negated, Nothing, Plain, Shown,
    ShownAsItIs, ShownNothing, Targeted, target,
};
pub use record::{Cursor, Late, Lazy, Slot, Stack, TypeOf};
pub use update::{Add, Set, Update};
pub use whole::{Whole, WholeMut, whole, whole_mut};

use crate::{Cotangent, Differentiable};

/// The zero cotangent of `x`, in the shape of `x`.
#[inline]
pub fn zero<X: Differentiable + ?Sized>(x: &X) -> X::Tangent {
    x.zero_tangent()
}

/// A tangent of `X`, seen as the buffer of a reverse sweep.
#[inline]
pub fn buffer_ref<X: Cotangent + ?Sized>(tangent: &X::Tangent) -> &X::Buffer {
    X::buffer_ref(tangent)
}

/// A tangent of `X`, seen as the buffer that a reverse sweep accumulates into.
#[inline]
pub fn buffer_mut<X: Cotangent + ?Sized>(tangent: &mut X::Tangent) -> &mut X::Buffer {
    X::buffer_mut(tangent)
}
