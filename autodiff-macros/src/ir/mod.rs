//! The intermediate representation.
//!
//! A [`Function`] is a list of instructions over variables, one operation an instruction; operands
//! are places (a variable and projections into it) or literals. It holds no syntax: what must be
//! printed verbatim is a [`Source`], an index into a table that `lower` fills and `emit` reads.
//!
//! Invariant: every variable is defined once, before it is read ([`verify`](verify::verify)).

mod build;
pub(crate) mod rename;
pub(crate) mod verify;

#[cfg(test)]
pub(crate) mod eval;
#[cfg(test)]
pub(crate) mod print;

use proc_macro2::{Ident, Span};

pub(crate) use self::build::Builder;
use crate::rules::scalar::Scalar;

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

/// A literal as the user wrote it: it stays inline, because rustc infers its type from its use.
#[derive(Clone, Debug)]
pub(crate) struct Literal {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl PartialEq for Literal {
    fn eq(&self, other: &Literal) -> bool {
        self.text == other.text
    }
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Projection {
    /// `.name` or `.0`
    Field(String),
    /// `[i]`, or `[(i, j)]`
    Index(Vec<Operand>),
    /// `[start..end]`
    Slice { start: Option<Operand>, end: Option<Operand>, inclusive: bool },
    /// `.row(i)`
    Row(Operand),
    /// `.column(j)`
    Column(Operand),
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Place {
    pub(crate) root: Var,
    pub(crate) path: Vec<Projection>,
}

impl Place {
    pub(crate) fn then(mut self, projection: Projection) -> Place {
        self.path.push(projection);
        self
    }

    pub(crate) fn is_var(&self) -> bool {
        self.path.is_empty()
    }
}

impl From<Var> for Place {
    fn from(root: Var) -> Place {
        Place { root, path: Vec::new() }
    }
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Operand {
    Place(Place),
    Literal(Literal),
}

impl From<Var> for Operand {
    fn from(var: Var) -> Operand {
        Operand::Place(var.into())
    }
}

impl From<Place> for Operand {
    fn from(place: Place) -> Operand {
        Operand::Place(place)
    }
}

impl Operand {
    pub(crate) fn literal(text: impl Into<String>) -> Operand {
        Operand::Literal(Literal { text: text.into(), span: Span::mixed_site() })
    }

    pub(crate) fn place(&self) -> Option<&Place> {
        match self {
            Operand::Place(place) => Some(place),
            Operand::Literal(_) => None,
        }
    }

    pub(crate) fn root(&self) -> Option<Var> {
        self.place().map(|place| place.root)
    }

    /// Every variable that evaluating this operand reads.
    pub(crate) fn for_each_var(&self, f: &mut dyn FnMut(Var)) {
        if let Operand::Place(place) = self {
            place.for_each_var(f);
        }
    }
}

impl Place {
    pub(crate) fn for_each_var(&self, f: &mut dyn FnMut(Var)) {
        f(self.root);
        for projection in &self.path {
            match projection {
                Projection::Field(_) => {}
                Projection::Index(indices) => indices.iter().for_each(|i| i.for_each_var(f)),
                Projection::Slice { start, end, .. } => {
                    start.iter().chain(end).for_each(|i| i.for_each_var(f));
                }
                Projection::Row(i) | Projection::Column(i) => i.for_each_var(f),
            }
        }
    }
}

/// Two-operand operations that are linear in each operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Bilinear {
    Mul,
    /// `m.scale(s)`
    Scale,
    Dot,
    ComponentMul,
    TrMul,
    /// `y_bar * d`, where a zero `y_bar` gives zero whatever `d` is.
    Weigh,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Side {
    Lhs,
    Rhs,
}

/// One-operand linear operations.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Linear {
    CloneOwned,
    Transpose,
    Sum,
    Mean,
    Trace,
    RowSum,
    ColumnSum,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Extremum {
    Max,
    Min,
}

/// The order in which a constructor reads its elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Order {
    Rows,
    Columns,
}

/// Operations without regions: the name of the operation; the operands are beside it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Prim {
    /// `y = x`, an owned value.
    Use,
    Neg,
    Add,
    Sub,
    Div,
    Bilinear(Bilinear),
    Linear(Linear),
    Scalar(Scalar),
    /// `m.add_scalar(s)`
    AddScalar,
    ComponentDiv,
    Norm,
    NormSquared,
    Extremum(Extremum),
    Tuple,
    Array,
    Vec,
    /// A nalgebra `Type::new(..)`: elements in row-major order.
    New(Source),
    /// A nalgebra `Type::from_element(.., x)`: dimensions, then the element.
    FromElement(Source),
    /// A nalgebra constructor from a vector or slice: dimensions, then the data.
    FromSlice(Source, Order),

    // What only derivatives contain.
    /// `(at, other, y_bar)`: the transpose of a bilinear operation in one operand.
    BilinearAdjoint(Bilinear, Side),
    /// `(at, y_bar)`
    LinearAdjoint(Linear),
    /// `(at, s)`: `s` in every element of the shape of `at`.
    Fill,
    /// `(s, y_bar)`
    FillAdjoint,
    /// `(y_bar, b)`: `y_bar / b`, where a zero `y_bar` gives zero.
    Quotient,
    ComponentQuotient,
    /// `(m)`: `1/k` at the `k` tied extremal elements.
    Shares(Extremum),
    /// `(y_bar)`: the k-th element in row-major order.
    Element(usize),
    /// `(data, y_bar)`
    FromSliceAdjoint(Order),
    /// `(like)`: a number of the type of `like`.
    Constant(f64),
    /// `(x)`: the zero tangent of `x`.
    Zero,
}

/// An argument of a call, in the form in which the user wrote it.
#[derive(Clone, Debug)]
pub(crate) struct Arg {
    pub(crate) operand: Operand,
    pub(crate) by_ref: bool,
    pub(crate) span: Span,
}

/// A call of another differentiable function.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) callee: Source,
    pub(crate) name: String,
    pub(crate) args: Vec<Arg>,
}

/// How a verbatim expression is guarded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Guard {
    /// It mentions nothing active.
    None,
    /// It mentions active variables, and its type must show that no derivative is lost.
    Inactive,
}

/// A verbatim expression.
#[derive(Clone, Debug)]
pub(crate) struct Opaque {
    pub(crate) source: Source,
    /// The user's names in it, and what they stand for.
    pub(crate) mentions: Vec<(Ident, Operand)>,
    /// Names that stand for operands which were computed before.
    pub(crate) parts: Vec<(Ident, Operand)>,
    pub(crate) guard: Guard,
    /// A reference: evaluated again in the reverse sweep instead of recorded.
    pub(crate) again: bool,
}

/// An elementwise function applied to matrices of one shape.
#[derive(Clone, Debug)]
pub(crate) struct Map {
    pub(crate) inputs: Vec<Operand>,
    pub(crate) params: Vec<Var>,
    pub(crate) body: Block,
    pub(crate) result: Operand,
}

#[derive(Clone, Debug)]
pub(crate) enum Op {
    Prim(Prim, Vec<Operand>),
    Map(Map),
    Call(Call),
    /// Value and tangent of a call; one tangent for each argument that has one.
    Push(Call, Vec<Option<Operand>>),
    /// Value and pullback of a call.
    Forward(Call),
    Opaque(Opaque),
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
    pub(crate) seed: Var,
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

impl Op {
    /// The operands that carry derivatives or data, in order; regions and indices excluded.
    pub(crate) fn operands(&self) -> Vec<&Operand> {
        match self {
            Op::Prim(_, operands) => operands.iter().collect(),
            Op::Map(map) => map.inputs.iter().collect(),
            Op::Call(call) | Op::Forward(call) => call.args.iter().map(|a| &a.operand).collect(),
            Op::Push(call, dots) => {
                call.args.iter().map(|a| &a.operand).chain(dots.iter().flatten()).collect()
            }
            Op::Opaque(_) => Vec::new(),
        }
    }

    /// Every variable that this operation reads, those in its region and its indices included.
    pub(crate) fn for_each_read(&self, f: &mut dyn FnMut(Var)) {
        self.operands().into_iter().for_each(|operand| operand.for_each_var(f));
        match self {
            Op::Map(map) => {
                map.body.for_each_read(f);
                map.result.for_each_var(f);
            }
            Op::Opaque(opaque) => {
                for (_, operand) in opaque.mentions.iter().chain(&opaque.parts) {
                    operand.for_each_var(f);
                }
            }
            Op::Prim(..) | Op::Call(_) | Op::Push(..) | Op::Forward(_) => {}
        }
    }
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
