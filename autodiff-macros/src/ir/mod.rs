//! The intermediate representation.
//!
//! A [`Function`] is a list of instructions over variables, one operation an instruction; operands
//! are places (a variable and projections into it) or literals. It holds no syntax: what must be
//! printed verbatim is a [`Source`], an index into a table that `lower` fills and `emit` reads.
//!
//! Invariant: every variable is defined once, before it is read ([`verify`](verify::verify)).

mod build;
mod control;
mod kind;
mod op;
mod place;
pub(crate) mod print;
pub(crate) mod rename;
pub(crate) mod verify;

#[cfg(test)]
pub(crate) mod eval;

use proc_macro2::{Ident, Span};

pub(crate) use self::build::Builder;
pub(crate) use self::control::{Branch, Head, Keep, Label, Labelled, Loop, Range, Record, Select};
pub(crate) use self::kind::{Inside, Kind, Shape};
pub(crate) use self::op::{
    Arg, Bilinear, Call, Extremum, Guard, Linear, Map, Op, Opaque, Order, Prim, Side, Sum,
};
pub(crate) use self::place::{Borrow, Literal, Operand, Place, Projection};

/// An index into the variables of a function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Var(pub(crate) usize);

/// How a variable holds its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Hold {
    Plain,
    /// A cotangent to which nothing may have arrived.
    Lazy,
    /// A value that is there only after a point which control flow may not have reached.
    Late,
}

/// An index into the table of verbatim syntax.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Source(pub(crate) usize);

#[expect(clippy::struct_excessive_bools, reason = "facts that do not exclude each other")]
#[derive(Clone, Debug)]
pub(crate) struct VarInfo {
    pub(crate) name: Ident,
    /// Whether `name` is the user's own, so that verbatim expressions may mention it.
    pub(crate) named_by_user: bool,
    pub(crate) kind: Kind,
    pub(crate) inside: Inside,
    /// The type that the user wrote.
    pub(crate) ty: Option<Source>,
    /// Declared `mut`: its value may change where no instruction shows it.
    pub(crate) mutable: bool,
    /// Depends on an active parameter, so its type carries derivatives.
    pub(crate) carrier: bool,
    /// A carrier whose value is stored by [`Inst::Update`] after it was introduced.
    pub(crate) cell: bool,
    pub(crate) hold: Hold,
    /// A tangent or cotangent.
    pub(crate) tangent: bool,
    /// How it is called, if it is a function or the tangent of one.
    pub(crate) function: Option<Source>,
    /// A copy of a field: its type is that of the field, which may carry no derivative.
    pub(crate) of_field: bool,
}

/// What an update does to its destination.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mode {
    /// The first value of a variable that was only declared.
    Init,
    /// `place = value`
    Set,
    /// `place += value`
    Add,
    /// The elements are overwritten in place: `copy_from`, `fill`.
    Copy,
}

/// For each element of `inputs`: run `body`, then put each contribution into its destination.
#[derive(Clone, Debug)]
pub(crate) struct Sweep {
    pub(crate) inputs: Vec<Operand>,
    pub(crate) params: Vec<Var>,
    pub(crate) body: Block,
    pub(crate) outs: Vec<(Place, Operand)>,
}

#[derive(Clone, Debug)]
pub(crate) enum Inst {
    /// `let (vars..) = op`
    Let {
        vars: Vec<Var>,
        op: Op,
        span: Span,
    },
    /// `place = op` or `place += op`
    Update {
        place: Place,
        mode: Mode,
        op: Op,
        span: Span,
    },
    /// `pullback(args.., y_bar, dsts..)`
    Pullback {
        pullback: Var,
        args: Vec<Arg>,
        y_bar: Operand,
        dsts: Vec<Option<Place>>,
        span: Span,
    },
    Sweep(Sweep, Span),
    /// `let var;`
    Declare {
        var: Var,
        span: Span,
    },
    /// `place.push(op)`
    Append {
        place: Place,
        op: Op,
        span: Span,
    },
    /// `let var = place.pop()`
    Remove {
        place: Place,
        var: Var,
        span: Span,
    },
    Branch(Branch, Span),
    Loop(Loop, Span),
    Labelled(Labelled, Span),
    /// `break 'label`
    Exit {
        label: Label,
        span: Span,
    },
    /// Puts values aside for the reverse sweep.
    Record {
        record: Record,
        values: Vec<Operand>,
        span: Span,
    },
    /// Takes back what was put aside last; what is not wanted has no variable.
    Replay {
        record: Record,
        vars: Vec<Option<Var>>,
        /// Whether the record stays where it is: it is read again.
        stays: bool,
        span: Span,
    },
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    pub(crate) insts: Vec<Inst>,
}

/// A result: tuples that the user wrote are kept apart.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Value {
    Operand(Operand),
    Tuple(Vec<Value>),
}

impl Value {
    pub(crate) fn for_each_operand(&self, f: &mut dyn FnMut(&Operand)) {
        match self {
            Value::Operand(operand) => f(operand),
            Value::Tuple(values) => values.iter().for_each(|value| value.for_each_operand(f)),
        }
    }

    pub(crate) fn for_each_operand_mut(&mut self, f: &mut dyn FnMut(&mut Operand)) {
        match self {
            Value::Operand(operand) => f(operand),
            Value::Tuple(values) => {
                for value in values {
                    value.for_each_operand_mut(f);
                }
            }
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Param {
    pub(crate) var: Var,
    pub(crate) active: bool,
    /// A `&mut` reference: its value goes in and out.
    pub(crate) in_out: bool,
}

/// The reverse sweep: it reads what the forward sweep defined, the seed, and accumulates.
#[derive(Clone, Debug)]
pub(crate) struct Pullback {
    /// The cotangent of the result; of a tangent's function also its tangent.
    pub(crate) seeds: Vec<Var>,
    /// One accumulator for each active parameter.
    pub(crate) accumulators: Vec<Option<Var>>,
    pub(crate) body: Block,
}

#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) name: Ident,
    pub(crate) vars: Vec<VarInfo>,
    pub(crate) params: Vec<Param>,
    pub(crate) body: Block,
    pub(crate) result: Value,
    pub(crate) pullback: Option<Pullback>,
    /// What each record keeps.
    pub(crate) records: Vec<Keep>,
    /// Where the operands of each [`Prim::Construct`] go.
    pub(crate) constructs: Vec<(Source, Vec<Projection>)>,
    /// The only type parameter bounded by `Real`, if there is one.
    pub(crate) real: Option<Source>,
}

impl Function {
    pub(crate) fn var(&self, var: Var) -> &VarInfo {
        &self.vars[var.0]
    }

    /// Where the operands of a [`Prim::Construct`] go.
    pub(crate) fn parts(&self, construct: Source) -> &[Projection] {
        let found = self.constructs.iter().find(|(source, _)| *source == construct);
        found.map_or(&[], |(_, parts)| parts)
    }

    /// The kind of the value at a place.
    pub(crate) fn place_kind(&self, place: &Place) -> Kind {
        place_kind(&self.vars, place)
    }
}

fn place_kind(vars: &[VarInfo], place: &Place) -> Kind {
    known_at(vars, place).0
}

/// What is known of the value at a place.
fn known_at<'a>(vars: &'a [VarInfo], place: &Place) -> (Kind, &'a Inside) {
    let root = &vars[place.root.0];
    let unknown = (Kind::Unknown, Inside::NOTHING);
    place.path.iter().fold((root.kind, &root.inside), |(kind, inside), projection| {
        match (projection, inside) {
            (Projection::Field(name), Inside::Tuple(parts)) => {
                let part = name.parse().ok().and_then(|k: usize| parts.get(k));
                part.map_or(unknown, |part| (part.kind, &part.inside))
            }
            (Projection::Field(_) | Projection::Payload { .. }, _) => unknown,
            (Projection::Reference | Projection::MutableReference, _) => unknown,
            (Projection::Index(_), Inside::Elements(each)) if kind.element() == Kind::Unknown => {
                (each.kind, &each.inside)
            }
            (Projection::Index(_), _) => (kind.element(), Inside::NOTHING),
            (Projection::Slice { .. } | Projection::Row(_) | Projection::Column(_), _) => {
                (kind, inside)
            }
            (Projection::TangentOf(_), _) => (kind, inside),
        }
    })
}

impl Inst {
    pub(crate) fn span(&self) -> Span {
        match self {
            Inst::Let { span, .. } | Inst::Update { span, .. } | Inst::Declare { span, .. } => {
                *span
            }
            Inst::Pullback { span, .. } | Inst::Sweep(_, span) | Inst::Exit { span, .. } => *span,
            Inst::Append { span, .. } | Inst::Remove { span, .. } => *span,
            Inst::Branch(_, span) | Inst::Loop(_, span) | Inst::Labelled(_, span) => *span,
            Inst::Record { span, .. } | Inst::Replay { span, .. } => *span,
        }
    }

    /// Every variable that this instruction reads, those in its regions included.
    pub(crate) fn for_each_read(&self, f: &mut dyn FnMut(Var)) {
        self.for_each_own_read(f);
        self.blocks().into_iter().for_each(|block| block.for_each_read(f));
        self.for_each_region_result(f);
    }

    /// What the regions of this instruction hand out.
    pub(crate) fn for_each_region_result(&self, f: &mut dyn FnMut(Var)) {
        if let Inst::Let { op: Op::Map(map), .. } = self {
            map.result.for_each_var(f);
        }
        if let Inst::Sweep(sweep, _) = self {
            sweep.outs.iter().for_each(|(_, x)| x.for_each_var(f));
        }
    }

    /// Every variable that this instruction reads, those in its regions excluded.
    pub(crate) fn for_each_own_read(&self, f: &mut dyn FnMut(Var)) {
        match self {
            Inst::Let { op, .. } => op.for_each_own_read(f),
            Inst::Update { place, op, .. } | Inst::Append { place, op, .. } => {
                place.for_each_var(f);
                op.for_each_own_read(f);
            }
            Inst::Remove { place, .. } => place.for_each_var(f),
            Inst::Pullback { pullback, args, y_bar, dsts, .. } => {
                f(*pullback);
                for arg in args {
                    arg.operand.for_each_var(f);
                }
                y_bar.for_each_var(f);
                dsts.iter().flatten().for_each(|dst| dst.for_each_var(f));
            }
            Inst::Sweep(sweep, _) => {
                sweep.inputs.iter().for_each(|input| input.for_each_var(f));
                sweep.outs.iter().for_each(|(place, _)| place.for_each_var(f));
            }
            Inst::Branch(branch, _) => branch.select.for_each_read(f),
            Inst::Loop(inner, _) => {
                inner.head.for_each_read(f);
                inner.trips.iter().for_each(|trips| f(*trips));
            }
            Inst::Record { values, .. } => values.iter().for_each(|x| x.for_each_var(f)),
            Inst::Declare { .. } | Inst::Labelled(..) => {}
            Inst::Exit { .. } | Inst::Replay { .. } => {}
        }
    }

    /// Every variable that this instruction introduces, those in its regions excluded.
    pub(crate) fn for_each_definition(&self, f: &mut dyn FnMut(Var)) {
        match self {
            Inst::Let { vars, .. } => vars.iter().for_each(|var| f(*var)),
            Inst::Declare { var, .. } | Inst::Remove { var, .. } => f(*var),
            Inst::Replay { vars, .. } => vars.iter().flatten().for_each(|var| f(*var)),
            Inst::Update { .. } | Inst::Append { .. } | Inst::Pullback { .. } => {}
            Inst::Sweep(..) | Inst::Branch(..) | Inst::Loop(..) | Inst::Labelled(..) => {}
            Inst::Exit { .. } | Inst::Record { .. } => {}
        }
    }

    /// What only the regions of this instruction see from their beginning.
    pub(crate) fn for_each_region_parameter(&self, f: &mut dyn FnMut(Var)) {
        match self {
            Inst::Let { op: Op::Map(map), .. } => map.params.iter().for_each(|var| f(*var)),
            Inst::Sweep(sweep, _) => sweep.params.iter().for_each(|var| f(*var)),
            Inst::Loop(inner, _) => inner.head.var().into_iter().for_each(f),
            Inst::Branch(Branch { select: Select::Arrived { bar, .. }, .. }, _) => f(*bar),
            Inst::Let { .. } | Inst::Declare { .. } | Inst::Update { .. } => {}
            Inst::Append { .. } | Inst::Remove { .. } | Inst::Pullback { .. } => {}
            Inst::Branch(..) | Inst::Labelled(..) => {}
            Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => {}
        }
    }

    /// The place that this instruction changes.
    pub(crate) fn stored(&self) -> Option<&Place> {
        match self {
            Inst::Update { place, .. } | Inst::Append { place, .. } => Some(place),
            Inst::Remove { place, .. } => Some(place),
            Inst::Let { .. } | Inst::Declare { .. } | Inst::Pullback { .. } => None,
            Inst::Sweep(..) | Inst::Branch(..) | Inst::Loop(..) | Inst::Labelled(..) => None,
            Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => None,
        }
    }

    /// Calls `f` with this instruction and those in its regions.
    pub(crate) fn for_each_inst<'a>(&'a self, f: &mut dyn FnMut(&'a Inst)) {
        f(self);
        self.blocks().into_iter().for_each(|block| block.for_each_inst(f));
    }

    /// What this instruction computes.
    pub(crate) fn op(&self) -> Option<&Op> {
        match self {
            Inst::Let { op, .. } | Inst::Update { op, .. } | Inst::Append { op, .. } => Some(op),
            Inst::Declare { .. } | Inst::Pullback { .. } | Inst::Sweep(..) => None,
            Inst::Remove { .. } | Inst::Branch(..) | Inst::Loop(..) | Inst::Labelled(..) => None,
            Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => None,
        }
    }

    pub(crate) fn op_mut(&mut self) -> Option<&mut Op> {
        match self {
            Inst::Let { op, .. } | Inst::Update { op, .. } | Inst::Append { op, .. } => Some(op),
            Inst::Declare { .. } | Inst::Pullback { .. } | Inst::Sweep(..) => None,
            Inst::Remove { .. } | Inst::Branch(..) | Inst::Loop(..) | Inst::Labelled(..) => None,
            Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => None,
        }
    }

    pub(crate) fn blocks_mut(&mut self) -> Vec<&mut Block> {
        match self {
            Inst::Let { op: Op::Map(map), .. } => vec![&mut map.body],
            Inst::Sweep(sweep, _) => vec![&mut sweep.body],
            Inst::Branch(branch, _) => branch.arms.iter_mut().collect(),
            Inst::Loop(inner, _) => vec![&mut inner.body],
            Inst::Labelled(labelled, _) => vec![&mut labelled.body],
            Inst::Let { .. } | Inst::Declare { .. } | Inst::Update { .. } => Vec::new(),
            Inst::Append { .. } | Inst::Remove { .. } | Inst::Pullback { .. } => Vec::new(),
            Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => Vec::new(),
        }
    }

    /// The regions of this instruction.
    pub(crate) fn blocks(&self) -> Vec<&Block> {
        match self {
            Inst::Let { op: Op::Map(map), .. } => vec![&map.body],
            Inst::Sweep(sweep, _) => vec![&sweep.body],
            Inst::Branch(branch, _) => branch.arms.iter().collect(),
            Inst::Loop(inner, _) => vec![&inner.body],
            Inst::Labelled(labelled, _) => vec![&labelled.body],
            Inst::Let { .. } | Inst::Declare { .. } | Inst::Update { .. } => Vec::new(),
            Inst::Append { .. } | Inst::Remove { .. } | Inst::Pullback { .. } => Vec::new(),
            Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => Vec::new(),
        }
    }
}

impl Block {
    pub(crate) fn for_each_read(&self, f: &mut dyn FnMut(Var)) {
        self.insts.iter().for_each(|inst| inst.for_each_read(f));
    }

    /// Calls `f` with every instruction, those in regions included.
    pub(crate) fn for_each_inst<'a>(&'a self, f: &mut dyn FnMut(&'a Inst)) {
        self.insts.iter().for_each(|inst| inst.for_each_inst(f));
    }
}
