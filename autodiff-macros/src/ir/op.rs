//! Operations.

use proc_macro2::{Ident, Span};

use super::{Block, Operand, Record, Source, Var};
use crate::rules::scalar::Scalar;

/// Two-operand operations that are linear in each operand; a quotient in its first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Bilinear {
    Mul,
    Div,
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
    /// `x.to_vec()`
    ToVec,
    /// `x.to_owned()`
    ToOwned,
    /// `Box::new(x)`
    Boxed,
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

    /// `(n, x)`: `vec![x; n]`
    RepeatVec,
    /// `(x)`: `[x; N]`, with the expression `N`
    RepeatArray(Source),
    /// A struct, or a variant of an enum, from its fields: [`Function::parts`](super::Function::parts).
    Construct(Source),
    /// `(env, data.., others..)`: a closure that captured the tuple `env`, of which alone the result
    /// depends differentiably; the other arguments of the call tell its type.
    Lift(Source),
    /// `Some(x)` or `Ok(x)`
    Wrap(Source),
    /// `(x)`: what is inside a `Some` or `Ok`.
    Payload,
    /// `(x)`: whether `x` is `None` or `Err`. Carries no derivative.
    Fails,
    /// `(x)`: the `None` or `Err` in the type that is returned. Carries no derivative.
    Residual,
    /// `(x)`: what is inside an `Err`. Carries no derivative.
    Error,
    /// An empty sum.
    EmptySum,

    // What only derivatives contain.
    /// `(x_dot)`: the tangent of `Some(x)`.
    Inject,
    /// `(x, y_bar)`: what `x` receives from the cotangent of `Some(x)`.
    Project,
    /// `(x, y_bar)`: the sum of the elements of the cotangent of `[x; N]`.
    RepeatAdjoint,
    /// `(exit)`: whether control did not leave at an instruction of this range.
    Outside(usize, usize),
    /// A cotangent of the type that a record knows, to which nothing has arrived.
    Nothing(Record),
    /// `(place)` or `(place, like)`: what it holds; it is zero from there on, in the shape of `like`.
    Take,
    /// `(vector)`: its last element, removed.
    Pop,
    /// `(vector, option)`: what is in the option, appended.
    PushBack,
    /// The number zero, of the type of the function's generic scalar.
    RealZero,
    /// `(at, other, y_bar)`: the transpose of a bilinear operation in one operand.
    BilinearAdjoint(Bilinear, Side),
    /// `(at, other, x_dot)`: the tangent of `a * b` or `a / b`, of which one operand moves from `at` on.
    OperatorDot(Bilinear, Side),
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

impl Prim {
    /// Whether the operation may have no operand.
    pub(crate) fn may_be_empty(self) -> bool {
        matches!(
            self,
            Prim::Tuple
                | Prim::Array
                | Prim::Vec
                | Prim::New(_)
                | Prim::EmptySum
                | Prim::Nothing(_)
                | Prim::RealZero
        )
    }
}

/// An argument of a call, in the form in which the user wrote it.
#[derive(Clone, Debug)]
pub(crate) struct Arg {
    pub(crate) operand: Operand,
    pub(crate) by_ref: bool,
    /// `&mut`: the callee may change it.
    pub(crate) in_out: bool,
    /// The tangent of another argument, of a call that pushes; a literal where there is none.
    pub(crate) tangent: bool,
    pub(crate) span: Span,
}

impl Arg {
    /// The tangent of an argument. Where a callee may change what has none, its slot must be constant.
    pub(crate) fn tangent(of: &Arg, dot: Option<&Operand>, is_carrier: bool) -> Arg {
        let in_out = of.in_out && (dot.is_some() || !is_carrier);
        let operand = dot.cloned().unwrap_or_else(|| Operand::literal("0.0"));
        Arg { operand, by_ref: true, in_out, tangent: true, span: of.span }
    }

    /// Whether this stands for a tangent that is zero.
    pub(crate) fn is_absent(&self) -> bool {
        self.tangent && self.operand.place().is_none()
    }
}

/// A call of another differentiable function.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) callee: Source,
    pub(crate) name: String,
    pub(crate) args: Vec<Arg>,
}

impl Call {
    /// Whether this calls the forward mode, with a tangent for each argument behind them.
    pub(crate) fn pushes(&self) -> bool {
        self.args.iter().any(|arg| arg.tangent)
    }
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
    /// Evaluating it again gives the same value, and costs little.
    pub(crate) pure: bool,
    /// The same, as long as the variables in it that change have not changed.
    pub(crate) steady: bool,
    /// What is stored is a variable plus or minus an integer; this is the variable before.
    pub(crate) inverse: Option<Source>,
    /// What an index is the sum of.
    pub(crate) sum: Option<Sum>,
}

/// A sum of integers: the terms as they are written, and the literal ones added up.
#[derive(Clone, Debug)]
pub(crate) struct Sum {
    pub(crate) terms: Vec<String>,
    pub(crate) offset: i64,
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

impl Opaque {
    pub(crate) fn for_each_read(&self, f: &mut dyn FnMut(Var)) {
        for (_, operand) in self.mentions.iter().chain(&self.parts) {
            operand.for_each_var(f);
        }
    }
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

    /// The same to be changed, with what a region hands out.
    pub(crate) fn for_each_operand_mut(&mut self, f: &mut dyn FnMut(&mut Operand)) {
        match self {
            Op::Prim(_, operands) => operands.iter_mut().for_each(f),
            Op::Map(map) => map.inputs.iter_mut().chain([&mut map.result]).for_each(f),
            Op::Call(call) | Op::Forward(call) => {
                call.args.iter_mut().for_each(|arg| f(&mut arg.operand));
            }
            Op::Push(call, dots) => {
                call.args.iter_mut().for_each(|arg| f(&mut arg.operand));
                dots.iter_mut().flatten().for_each(f);
            }
            Op::Opaque(opaque) => opaque.mentions.iter_mut().for_each(|(_, x)| f(x)),
        }
    }

    /// Every variable that this operation reads, indices included and its region excluded.
    pub(crate) fn for_each_own_read(&self, f: &mut dyn FnMut(Var)) {
        self.operands().into_iter().for_each(|operand| operand.for_each_var(f));
        if let Op::Opaque(opaque) = self {
            opaque.for_each_read(f);
        }
    }
}
