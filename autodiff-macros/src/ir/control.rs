//! Structured control flow.
//!
//! There is one way to leave a region early: [`Inst::Exit`](super::Inst::Exit) jumps behind a
//! [`Labelled`] block. `return`, `break`, `continue` and `?` are all written with it, and a branch
//! is chosen by a value that an instruction before it has computed.

use super::{Block, Opaque, Operand, Var};

/// The name of a [`Labelled`] block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Label(pub(crate) usize);

/// An index into the records of a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Record(pub(crate) usize);

/// What a record keeps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Keep {
    /// One entry: it is written outside of loops.
    Once,
    /// Many entries.
    Many,
    /// Only the type of a value, so that rustc knows that of its cotangent.
    Type,
}

/// How the arm of a branch is chosen.
#[derive(Clone, Debug)]
pub(crate) enum Select {
    /// `if c { .. } else { .. }`
    If(Operand),
    /// `match tag { 0 => .., 1 => .., .. }`
    Tag(Operand),
    /// The only arm runs if a cotangent has arrived, with the cotangent as its variable.
    Arrived { lazy: Var, bar: Var },
}

#[derive(Clone, Debug)]
pub(crate) struct Branch {
    pub(crate) select: Select,
    pub(crate) arms: Vec<Block>,
}

/// `start..end`
#[derive(Clone, Debug)]
pub(crate) struct Range {
    pub(crate) start: Operand,
    pub(crate) end: Operand,
    pub(crate) inclusive: bool,
    pub(crate) step: Option<Operand>,
    pub(crate) reversed: bool,
}

/// What a loop runs over.
#[derive(Clone, Debug)]
pub(crate) enum Head {
    /// Until it is left.
    Forever,
    /// `for var in range`
    Range(Var, Range),
    /// The first so many elements of a range, from the last to the first: a reverse sweep.
    Back(Var, Range, Option<Operand>),
    /// `for var in iterator`
    Each(Var, Opaque),
    /// So many times.
    Times(Operand),
}

impl Head {
    /// The variable that holds the element of an iteration.
    pub(crate) fn var(&self) -> Option<Var> {
        match self {
            Head::Range(var, _) | Head::Back(var, ..) | Head::Each(var, _) => Some(*var),
            Head::Forever | Head::Times(_) => None,
        }
    }

    pub(crate) fn for_each_read(&self, f: &mut dyn FnMut(Var)) {
        let range = |range: &Range, f: &mut dyn FnMut(Var)| {
            let operands = [Some(&range.start), Some(&range.end), range.step.as_ref()];
            operands.into_iter().flatten().for_each(|x| x.for_each_var(f));
        };
        match self {
            Head::Forever => {}
            Head::Range(_, over) => range(over, f),
            Head::Back(_, over, times) => {
                range(over, f);
                if let Some(times) = times {
                    times.for_each_var(f);
                }
            }
            Head::Each(_, iterator) => iterator.for_each_read(f),
            Head::Times(times) => times.for_each_var(f),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Loop {
    pub(crate) head: Head,
    pub(crate) body: Block,
    /// A counter that a reverse sweep needs: it was set to zero before the loop.
    pub(crate) trips: Option<Var>,
}

/// `'label: { .. }`
#[derive(Clone, Debug)]
pub(crate) struct Labelled {
    pub(crate) label: Label,
    pub(crate) body: Block,
}

impl Select {
    pub(crate) fn for_each_read(&self, f: &mut dyn FnMut(Var)) {
        match self {
            Select::If(operand) | Select::Tag(operand) => operand.for_each_var(f),
            Select::Arrived { lazy, .. } => f(*lazy),
        }
    }
}
