//! Linear maps as sequences of steps: each is applied forwards and transposed backwards.

use crate::ir::{Bilinear, Builder, Linear, Op, Operand, Order, Prim, Side};

/// One linear map, `x_dot` to `y_dot`.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Negate,
    /// Times a scalar; the transpose of a `singular` factor maps zero to zero.
    Factor {
        factor: Operand,
        singular: bool,
    },
    /// Divided by a scalar.
    Quotient(Operand),
    /// Divided element by element.
    ComponentQuotient(Operand),
    /// A bilinear operation whose other operand is fixed; `at` has type and shape of the input.
    Bilinear {
        op: Bilinear,
        side: Side,
        at: Operand,
        other: Operand,
    },
    /// A linear operation; `at` has type and shape of the input.
    Linear(Linear, Operand),
    /// The scalar in every element of the shape of `at`; `x` has the type of the input.
    Fill {
        at: Operand,
        x: Operand,
    },
    /// A primitive of derivatives that is linear in its `slot`-th operand.
    Slot {
        prim: Prim,
        operands: Vec<Operand>,
        slot: usize,
    },
    /// The same values in another type: the cotangent goes back as it is.
    Convert(Prim),
    /// The same value many times; `x` has the type and shape of the input.
    Repeat {
        prim: Prim,
        n: Option<Operand>,
        x: Operand,
    },
    /// Into a `Some`; the operand has the type and shape of what is inside.
    Inject(Operand),
    /// Out of a `Some`; the operand has the type and shape of what is inside.
    Project(Operand),
    /// The data of a constructor, in this order.
    FromSlice {
        constructor: Prim,
        dimensions: Vec<Operand>,
        data: Operand,
        order: Order,
    },
}

impl Step {
    /// What the step reads beside its input.
    pub(crate) fn operands(&self) -> Vec<&Operand> {
        match self {
            Step::Negate | Step::Convert(_) => Vec::new(),
            Step::Factor { factor: x, .. } | Step::Quotient(x) | Step::ComponentQuotient(x) => {
                vec![x]
            }
            Step::Bilinear { at, other, .. } => vec![at, other],
            Step::Linear(_, x) | Step::Inject(x) | Step::Project(x) => vec![x],
            Step::Fill { at, x } => vec![at, x],
            Step::Repeat { n, x, .. } => n.iter().chain([x]).collect(),
            Step::Slot { operands, .. } => operands.iter().collect(),
            Step::FromSlice { dimensions, data, .. } => dimensions.iter().chain([data]).collect(),
        }
    }

    pub(crate) fn operands_mut(&mut self) -> Vec<&mut Operand> {
        match self {
            Step::Negate | Step::Convert(_) => Vec::new(),
            Step::Factor { factor: x, .. } | Step::Quotient(x) | Step::ComponentQuotient(x) => {
                vec![x]
            }
            Step::Bilinear { at, other, .. } => vec![at, other],
            Step::Linear(_, x) | Step::Inject(x) | Step::Project(x) => vec![x],
            Step::Fill { at, x } => vec![at, x],
            Step::Repeat { n, x, .. } => n.iter_mut().chain([x]).collect(),
            Step::Slot { operands, .. } => operands.iter_mut().collect(),
            Step::FromSlice { dimensions, data, .. } => {
                dimensions.iter_mut().chain([data]).collect()
            }
        }
    }
}

/// `y_dot` of one step.
pub(crate) fn apply(step: &Step, x_dot: Operand) -> Op {
    let (prim, operands) = match step {
        Step::Negate => (Prim::Neg, vec![x_dot]),
        Step::Factor { factor, .. } => (Prim::Bilinear(Bilinear::Mul), vec![factor.clone(), x_dot]),
        Step::Quotient(b) => (Prim::Bilinear(Bilinear::Div), vec![x_dot, b.clone()]),
        Step::ComponentQuotient(b) => (Prim::ComponentDiv, vec![x_dot, b.clone()]),
        Step::Bilinear { op: op @ (Bilinear::Mul | Bilinear::Div), side, at, other } => {
            (Prim::OperatorDot(*op, *side), vec![at.clone(), other.clone(), x_dot])
        }
        Step::Bilinear { op, side: Side::Lhs, other, .. } => {
            (Prim::Bilinear(*op), vec![x_dot, other.clone()])
        }
        Step::Bilinear { op, side: Side::Rhs, other, .. } => {
            (Prim::Bilinear(*op), vec![other.clone(), x_dot])
        }
        Step::Linear(op, _) => (Prim::Linear(*op), vec![x_dot]),
        Step::Convert(prim) => (*prim, vec![x_dot]),
        Step::Repeat { prim, n, .. } => (*prim, n.iter().cloned().chain([x_dot]).collect()),
        Step::Inject(_) => (Prim::Inject, vec![x_dot]),
        Step::Project(x) => (Prim::Project, vec![x.clone(), x_dot]),
        Step::Fill { at, .. } => (Prim::Fill, vec![at.clone(), x_dot]),
        Step::Slot { prim, operands, slot } => {
            let mut operands = operands.clone();
            operands[*slot] = x_dot;
            (*prim, operands)
        }
        Step::FromSlice { constructor, dimensions, .. } => {
            (*constructor, dimensions.iter().cloned().chain([x_dot]).collect())
        }
    };
    Op::Prim(prim, operands)
}

/// `x_bar` of one step.
pub(crate) fn transpose(step: &Step, y_bar: Operand) -> Op {
    let (prim, operands) = match step {
        Step::Negate => (Prim::Neg, vec![y_bar]),
        Step::Factor { factor, singular } => {
            let op = if *singular { Bilinear::Weigh } else { Bilinear::Mul };
            (Prim::Bilinear(op), vec![y_bar, factor.clone()])
        }
        Step::Quotient(b) if is_nonzero(b) => {
            (Prim::Bilinear(Bilinear::Div), vec![y_bar, b.clone()])
        }
        Step::Quotient(b) => (Prim::Quotient, vec![y_bar, b.clone()]),
        Step::ComponentQuotient(b) => (Prim::ComponentQuotient, vec![y_bar, b.clone()]),
        // A zero stays one on the way back, too.
        Step::Bilinear { op: Bilinear::Weigh, side: Side::Lhs, other, .. } => {
            (Prim::Bilinear(Bilinear::Weigh), vec![y_bar, other.clone()])
        }
        Step::Bilinear { op: Bilinear::Weigh, side: Side::Rhs, other, .. } => {
            (Prim::Bilinear(Bilinear::Weigh), vec![other.clone(), y_bar])
        }
        Step::Bilinear { op, side, at, other } => {
            (Prim::BilinearAdjoint(*op, *side), vec![at.clone(), other.clone(), y_bar])
        }
        Step::Linear(op, at) => (Prim::LinearAdjoint(*op), vec![at.clone(), y_bar]),
        Step::Convert(_) => (Prim::Use, vec![y_bar]),
        Step::Repeat { x, .. } => (Prim::RepeatAdjoint, vec![x.clone(), y_bar]),
        Step::Inject(x) => (Prim::Project, vec![x.clone(), y_bar]),
        Step::Project(_) => (Prim::Inject, vec![y_bar]),
        Step::Fill { x, .. } => (Prim::FillAdjoint, vec![x.clone(), y_bar]),
        Step::Slot { prim, operands, slot } => transpose_slot(*prim, operands, *slot, y_bar),
        Step::FromSlice { data, order, .. } => {
            (Prim::FromSliceAdjoint(*order), vec![data.clone(), y_bar])
        }
    };
    Op::Prim(prim, operands)
}

/// Adjoints are parts of a trilinear form `⟨y_bar, op(a, b)⟩`, so their transposes are its other
/// parts.
fn transpose_slot(prim: Prim, x: &[Operand], slot: usize, y_bar: Operand) -> (Prim, Vec<Operand>) {
    match (prim, slot) {
        // b_bar = -Σ y_bar / b / b a
        (Prim::BilinearAdjoint(Bilinear::Div, Side::Rhs), slot) => {
            let (at, other) = (x[0].clone(), x[3 - slot].clone());
            (Prim::OperatorDot(Bilinear::Div, Side::Rhs), vec![at, other, y_bar])
        }
        (Prim::BilinearAdjoint(op, Side::Lhs), 1) => {
            (Prim::BilinearAdjoint(op, Side::Rhs), vec![x[1].clone(), y_bar, x[2].clone()])
        }
        (Prim::BilinearAdjoint(op, Side::Rhs), 1) => {
            (Prim::BilinearAdjoint(op, Side::Lhs), vec![x[1].clone(), y_bar, x[2].clone()])
        }
        (Prim::BilinearAdjoint(op, Side::Lhs), _) => {
            (Prim::Bilinear(op), vec![y_bar, x[1].clone()])
        }
        (Prim::BilinearAdjoint(op, Side::Rhs), _) => {
            (Prim::Bilinear(op), vec![x[1].clone(), y_bar])
        }
        // y_dot = -a (b_dot / b / b)
        (Prim::OperatorDot(Bilinear::Div, Side::Rhs), 1) => {
            (prim, vec![x[0].clone(), y_bar, x[2].clone()])
        }
        (Prim::OperatorDot(Bilinear::Div, Side::Rhs), _) => {
            let operands = vec![x[0].clone(), x[1].clone(), y_bar];
            (Prim::BilinearAdjoint(Bilinear::Div, Side::Rhs), operands)
        }
        (Prim::LinearAdjoint(op), _) => (Prim::Linear(op), vec![y_bar]),
        (Prim::Fill, _) => (Prim::FillAdjoint, vec![x[1].clone(), y_bar]),
        (Prim::FillAdjoint, _) => (Prim::Fill, vec![x[1].clone(), y_bar]),
        // `verify` refuses what has no rule: a second reverse mode over these.
        (prim, _) => (prim, Vec::new()),
    }
}

/// A literal other than zero: the quotient needs no guard.
fn is_nonzero(b: &Operand) -> bool {
    matches!(b, Operand::Literal(literal) if literal.text.parse().is_ok_and(|b: f64| b != 0.0))
}

/// Applies or transposes a sequence of steps; the last is left for the caller to place.
pub(crate) fn run(
    out: &mut Builder,
    mut steps: impl Iterator<Item = Step>,
    x: Operand,
    rule: fn(&Step, Operand) -> Op,
) -> Op {
    let Some(mut step) = steps.next() else {
        return Op::Prim(Prim::Use, vec![x]);
    };
    let mut x = x;
    for next in steps {
        x = out.emit(rule(&step, x)).into();
        step = next;
    }
    rule(&step, x)
}
