//! Programs with branches, loops, early exits and mutation, through every mode.

#![allow(
    clippy::never_loop,
    clippy::unnecessary_to_owned,
    clippy::eq_op,
    clippy::cast_possible_truncation,
    clippy::trivially_copy_pass_by_ref,
    clippy::redundant_closure_call,
    clippy::needless_for_each,
    clippy::map_unwrap_or,
    clippy::double_ended_iterator_last,
    clippy::filter_map_bool_then,
    clippy::iter_cloned_collect,
    clippy::unnecessary_filter_map,
    clippy::unnecessary_lazy_evaluations,
    unused_mut,
    unused_variables,
    clippy::assign_op_pattern,
    clippy::blocks_in_conditions,
    clippy::cast_lossless,
    clippy::cast_precision_loss,
    clippy::deref_addrof,
    clippy::explicit_iter_loop,
    clippy::just_underscores_and_digits,
    clippy::let_and_return,
    clippy::manual_contains,
    clippy::manual_memcpy,
    clippy::manual_unwrap_or,
    clippy::match_bool,
    clippy::needless_late_init,
    clippy::needless_pass_by_value,
    clippy::needless_return,
    clippy::neg_cmp_op_on_partial_ord,
    clippy::ptr_arg,
    clippy::redundant_clone,
    clippy::redundant_closure_for_method_calls,
    clippy::redundant_else,
    clippy::redundant_slicing,
    clippy::redundant_type_annotations,
    clippy::too_many_lines,
    clippy::uninlined_format_args,
    clippy::unwrap_used,
    clippy::useless_let_if_seq,
    clippy::useless_vec,
    clippy::field_reassign_with_default,
    clippy::default_trait_access,
    clippy::implicit_clone,
    clippy::match_single_binding,
    clippy::ref_option,
    clippy::single_match,
    clippy::toplevel_ref_arg,
    reason = "every way of writing is a case"
)]

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

#[macro_use]
mod check;

mod algorithms;
mod aliases;
mod alternatives;
mod array_maps;
mod branches;
mod chains;
mod changing_calls;
mod changing_conditions;
mod closures;
mod constant_buffers;
mod disjoint_arguments;
mod effects;
mod exits;
mod inout;
mod inout_calls;
mod iterators;
mod kinds;
mod loops;
mod many_loops;
mod matrices;
mod mixed_tuples;
mod moved_references;
mod mutation;
mod names;
mod not_a_number;
mod odd;
mod odd_chains;
mod open_types;
mod parameters;
mod patterns;
mod question_mark;
mod recurrences;
mod reference_arguments;
mod reference_patterns;
mod reference_scopes;
mod references;
mod scratch;
mod selections;
mod slice_patterns;
mod std_functions;
mod stencils;
mod thousand_exits;
