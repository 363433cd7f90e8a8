//! The intermediate representation.
//!
//! A [`Function`] is a list of instructions over variables, one operation an instruction; operands
//! are places (a variable and projections into it) or literals. It holds no syntax: what must be
//! printed verbatim is a [`Source`], an index into a table that `lower` fills and `emit` reads.
//!
//! Invariant: every variable is defined once, before it is read ([`verify`](verify::verify)).

mod build;
mod op;
mod place;
pub(crate) mod rename;
pub(crate) mod verify;

#[cfg(test)]
pub(crate) mod eval;
#[cfg(test)]
pub(crate) mod print;

use proc_macro2::{Ident, Span};

pub(crate) use self::build::Builder;
pub(crate) use self::op::{
    Arg, Bilinear, Call, Extremum, Guard, Linear, Map, Op, Opaque, Order, Prim, Side,
};
pub(crate) use self::place::{Literal, Operand, Place, Projection};

/// An index into the variables of a function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Var(pub(crate) usize);

/// An index into the table of verbatim syntax.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Source(pub(crate) usize);

/// What is known of a variable's type. Only printing depends on it: known scalars use native
/// operators in the reverse sweep, everything else goes through the traits of core.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Unknown,
    /// A float literal whose type rustc has still to infer.
    Open,
    /// A generic real scalar (`T: Real`).
    Real,
    /// `f32` or `f64`.
    Primitive,
    /// A container whose elements are [`Kind::Real`].
    RealElements,
    /// A container whose elements are [`Kind::Primitive`].
    PrimitiveElements,
}

impl Kind {
    pub(crate) fn is_scalar(self) -> bool {
        matches!(self, Kind::Real | Kind::Primitive)
    }

    /// The kind of one element of this container.
    pub(crate) fn element(self) -> Kind {
        match self {
            Kind::RealElements => Kind::Real,
            Kind::PrimitiveElements => Kind::Primitive,
            Kind::Unknown | Kind::Open | Kind::Real | Kind::Primitive => Kind::Unknown,
        }
    }

    /// The kind of a container of elements of this kind.
    pub(crate) fn container(self) -> Kind {
        match self {
            Kind::Real => Kind::RealElements,
            Kind::Primitive => Kind::PrimitiveElements,
            Kind::Unknown | Kind::Open | Kind::RealElements | Kind::PrimitiveElements => {
                Kind::Unknown
            }
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct VarInfo {
    pub(crate) name: Ident,
    /// Whether `name` is the user's own, so that verbatim expressions may mention it.
    pub(crate) named_by_user: bool,
    pub(crate) kind: Kind,
    /// The type that the user wrote.
    pub(crate) ty: Option<Source>,
    /// Declared `mut`: its value may change where no instruction shows it.
    pub(crate) mutable: bool,
    /// Depends on an active parameter, so its type carries derivatives.
    pub(crate) carrier: bool,
}

/// Whether an update overwrites its destination or adds to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mode {
    Set,
    Add,
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
}

#[derive(Clone, Debug)]
pub(crate) struct Param {
    pub(crate) var: Var,
    pub(crate) active: bool,
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
}

impl Function {
    pub(crate) fn var(&self, var: Var) -> &VarInfo {
        &self.vars[var.0]
    }

    /// The kind of the value at a place.
    pub(crate) fn place_kind(&self, place: &Place) -> Kind {
        place_kind(&self.vars, place)
    }
}

fn place_kind(vars: &[VarInfo], place: &Place) -> Kind {
    place.path.iter().fold(vars[place.root.0].kind, |kind, projection| match projection {
        Projection::Field(_) => Kind::Unknown,
        Projection::Index(_) => kind.element(),
        Projection::Slice { .. } | Projection::Row(_) | Projection::Column(_) => kind,
    })
}

impl Inst {
    pub(crate) fn span(&self) -> Span {
        match self {
            Inst::Let { span, .. } | Inst::Update { span, .. } => *span,
            Inst::Pullback { span, .. } | Inst::Sweep(_, span) => *span,
        }
    }

    pub(crate) fn for_each_read(&self, f: &mut dyn FnMut(Var)) {
        match self {
            Inst::Let { op, .. } => op.for_each_read(f),
            Inst::Update { place, op, .. } => {
                place.for_each_var(f);
                op.for_each_read(f);
            }
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
                sweep.body.for_each_read(f);
                for (place, operand) in &sweep.outs {
                    place.for_each_var(f);
                    operand.for_each_var(f);
                }
            }
        }
    }
}

impl Block {
    pub(crate) fn for_each_read(&self, f: &mut dyn FnMut(Var)) {
        self.insts.iter().for_each(|inst| inst.for_each_read(f));
    }
}
