//! The derivative of each primitive.

use super::expr::constant;
use super::linear::Step;
use super::scalar::{Partial, Scalar};
use crate::ir::rename::Renaming;
use crate::ir::{Bilinear, Builder, Linear, Operand, Prim, Side, Var};

/// How one operand enters a derivative: `y_dot += steps(x_dot)`.
#[derive(Clone, Debug)]
pub(crate) struct Term {
    /// The index of the operand.
    pub(crate) operand: usize,
    pub(crate) steps: Vec<Step>,
}

impl Term {
    /// Every variable that applying or transposing this term reads.
    pub(crate) fn for_each_var(&self, f: &mut dyn FnMut(Var)) {
        for step in &self.steps {
            step.operands().into_iter().for_each(|operand| operand.for_each_var(f));
        }
    }

    pub(crate) fn rename(&mut self, names: &Renaming) {
        for step in &mut self.steps {
            for operand in step.operands_mut() {
                *operand = names.operand(operand);
            }
        }
    }
}

fn term(operand: usize, steps: impl Into<Vec<Step>>) -> Term {
    Term { operand, steps: steps.into() }
}

/// What each active operand of `y = prim(x..)` contributes to the derivative.
///
/// Aggregates (tuples, arrays, constructors from elements) have no terms: the transforms rebuild
/// them and take them apart.
pub(crate) fn terms(
    out: &mut Builder,
    prim: Prim,
    x: &[Operand],
    y: &Operand,
    active: &[bool],
) -> Vec<Term> {
    let all = match prim {
        // A closure moves as what it captured.
        Prim::Use | Prim::Take | Prim::Lift(_) => vec![term(0, [])],
        Prim::Linear(Linear::ToVec | Linear::ToOwned) => {
            vec![term(0, [Step::Convert(prim)])]
        }
        Prim::RepeatVec => {
            vec![term(1, [Step::Repeat { prim, n: Some(x[0].clone()), x: x[1].clone() }])]
        }
        Prim::RepeatArray(_) => vec![term(0, [Step::Repeat { prim, n: None, x: x[0].clone() }])],
        // Both are linear in what is inside.
        Prim::Wrap(_) => vec![term(0, [Step::Inject(x[0].clone())])],
        Prim::Payload => vec![term(0, [Step::Project(y.clone())])],
        Prim::Inject => vec![term(0, [Step::Inject(x[0].clone())])],
        Prim::Project => vec![term(1, [Step::Project(x[0].clone())])],
        Prim::Element(_) => slots(prim, x, &[0]),
        Prim::Neg => vec![term(0, [Step::Negate])],
        Prim::Add => vec![term(0, []), term(1, [])],
        Prim::Sub => vec![term(0, []), term(1, [Step::Negate])],
        Prim::Bilinear(Bilinear::Mul) if x.iter().all(|x| out.kind(x).is_number()) => {
            scalar_product(x)
        }
        Prim::Bilinear(Bilinear::Div) if out.kind(y).is_scalar() => scalar_quotient(out, x, y),
        Prim::Bilinear(op) => bilinear(op, x),
        Prim::Linear(op) => vec![term(0, [Step::Linear(op, x[0].clone())])],
        Prim::ComponentDiv => component_quotient(x),
        Prim::Scalar(function) => scalar(function.partials(out, x, y, active)),
        // d(m + s) = dm + ds in every element
        Prim::AddScalar => {
            vec![term(0, []), term(1, [Step::Fill { at: y.clone(), x: x[1].clone() }])]
        }
        Prim::NormSquared | Prim::Norm | Prim::Extremum(_) if active[0] => {
            vec![reduction(out, prim, x, y)]
        }
        Prim::FromElement(_) => {
            let last = x.len() - 1;
            vec![term(last, [Step::Fill { at: y.clone(), x: x[last].clone() }])]
        }
        Prim::FromSlice(_, order) => from_slice(prim, x, order),
        Prim::OperatorDot(op, side) => operator_dot(out, op, side, x, y),
        Prim::BilinearAdjoint(Bilinear::Div, side) => quotient_adjoint(out, side, x, y),
        Prim::BilinearAdjoint(..) => slots(prim, x, &[1, 2]),
        Prim::LinearAdjoint(_) | Prim::FillAdjoint | Prim::FromSliceAdjoint(_) | Prim::Fill => {
            slots(prim, x, &[1])
        }
        Prim::Quotient => quotient(x),
        Prim::ComponentQuotient => component_quotient(x),
        Prim::NormSquared | Prim::Norm | Prim::Extremum(_) => Vec::new(),
        Prim::Tuple | Prim::Array | Prim::Vec | Prim::New(_) | Prim::Construct(_) => Vec::new(),
        Prim::Shares(_) | Prim::Constant(_) | Prim::Zero => Vec::new(),
        Prim::Fails | Prim::Residual | Prim::Error | Prim::EmptySum => Vec::new(),
        Prim::RepeatAdjoint
        | Prim::Nothing(_)
        | Prim::Outside(..)
        | Prim::RealZero
        | Prim::Pop
        | Prim::PushBack => Vec::new(),
    };
    all.into_iter().filter(|term| active[term.operand]).collect()
}

/// The derivative of a number that a matrix is reduced to.
fn reduction(out: &mut Builder, prim: Prim, x: &[Operand], y: &Operand) -> Term {
    if let Prim::Extremum(extremum) = prim {
        // the tied extremal elements share the derivative
        let other = out.prim(Prim::Shares(extremum), x.to_vec());
        let at = x[0].clone();
        return term(0, [Step::Bilinear { op: Bilinear::Dot, side: Side::Lhs, at, other }]);
    }
    let factor = if prim == Prim::Norm {
        // d|x| = <x, dx> / |x|, and 0 at 0: the subgradient of least norm
        out.prim(Prim::Scalar(Scalar::recip_or_zero), vec![y.clone()])
    } else {
        // d|x|² = 2 <x, dx>
        constant(out, y, 2.0)
    };
    term(0, [dot(x), Step::Factor { factor, singular: false }])
}

/// `y = f(a, b)`, linear in each: `dy = f(da, b) + f(a, db)`.
fn bilinear(op: Bilinear, x: &[Operand]) -> Vec<Term> {
    let step = |side, at: usize, other: usize| Step::Bilinear {
        op,
        side,
        at: x[at].clone(),
        other: x[other].clone(),
    };
    vec![term(0, [step(Side::Lhs, 0, 1)]), term(1, [step(Side::Rhs, 1, 0)])]
}

/// The tangent of `a * b` or `a / b` as a function of what moves, `x_dot`, and the other operand. What it is
/// linear in stands for both: a user's operator need not be linear, and of its tangent there is none.
fn operator_dot(
    out: &mut Builder,
    op: Bilinear,
    side: Side,
    x: &[Operand],
    y: &Operand,
) -> Vec<Term> {
    let step = |side, at: usize, other: usize| Step::Bilinear {
        op,
        side,
        at: x[at].clone(),
        other: x[other].clone(),
    };
    match (op, side) {
        // y = -a (b_dot / b / b)
        (Bilinear::Div, Side::Rhs) => {
            let mut terms = slots(Prim::OperatorDot(op, side), x, &[1, 2]);
            terms.push(term(0, over_square(out, x, y)));
            terms
        }
        (_, Side::Lhs) => vec![term(2, [step(Side::Lhs, 2, 1)]), term(1, [step(Side::Rhs, 1, 2)])],
        (_, Side::Rhs) => vec![term(2, [step(Side::Rhs, 2, 1)]), term(1, [step(Side::Lhs, 1, 2)])],
    }
}

/// The cotangents of a quotient: `y_bar / b` and `-Σ y_bar / b / b a`.
fn quotient_adjoint(out: &mut Builder, side: Side, x: &[Operand], y: &Operand) -> Vec<Term> {
    match side {
        Side::Lhs => {
            let terms = bilinear(Bilinear::Div, &[x[2].clone(), x[1].clone()]).into_iter();
            terms.map(|term| Term { operand: 2 - term.operand, ..term }).collect()
        }
        Side::Rhs => {
            let mut terms = slots(Prim::BilinearAdjoint(Bilinear::Div, side), x, &[1, 2]);
            terms.push(term(0, over_square(out, x, y)));
            terms
        }
    }
}

/// `y ~ 1 / b²`: `dy = -2 y db / b`.
fn over_square(out: &mut Builder, x: &[Operand], y: &Operand) -> Vec<Step> {
    let b = &x[0];
    let minus_two = constant(out, b, -2.0);
    let factor = out.prim(Prim::Bilinear(Bilinear::Div), vec![minus_two, b.clone()]);
    let times_y =
        Step::Bilinear { op: Bilinear::Mul, side: Side::Rhs, at: b.clone(), other: y.clone() };
    vec![times_y, Step::Factor { factor, singular: false }]
}

/// The same of numbers: `dy = b da + a db`.
fn scalar_product(x: &[Operand]) -> Vec<Term> {
    let times = |factor: &Operand| Step::Factor { factor: factor.clone(), singular: false };
    vec![term(0, [times(&x[1])]), term(1, [times(&x[0])])]
}

/// `y = a / b`: `dy = da / b - a (db / b²)`. With `y` in place of `a / b` a zero cotangent would
/// meet an infinite value where `b` is zero.
fn quotient(x: &[Operand]) -> Vec<Term> {
    let (a, b) = (&x[0], &x[1]);
    let over_b = Step::Quotient(b.clone());
    let times_a =
        Step::Bilinear { op: Bilinear::Mul, side: Side::Rhs, at: b.clone(), other: a.clone() };
    vec![term(0, [over_b.clone()]), term(1, [over_b.clone(), over_b, times_a, Step::Negate])]
}

/// `y = a / b` of scalars: `dy = (1/b) da - (y/b) db`. The factors depend on no cotangent, so the
/// processor computes them beside what does.
fn scalar_quotient(out: &mut Builder, x: &[Operand], y: &Operand) -> Vec<Term> {
    if let Operand::Literal(_) = x[1] {
        return vec![term(0, [Step::Quotient(x[1].clone())])];
    }
    let recip = match &x[0] {
        // 1 / b is the value itself
        Operand::Literal(one) if one.is_one() => y.clone(),
        Operand::Literal(_) | Operand::Place(_) => {
            out.prim(Prim::Scalar(Scalar::recip), vec![x[1].clone()])
        }
    };
    let slope = out.prim(Prim::Bilinear(Bilinear::Mul), vec![y.clone(), recip.clone()]);
    let times = |factor| Step::Factor { factor, singular: true };
    vec![term(0, [times(recip)]), term(1, [times(slope), Step::Negate])]
}

/// `y = a ⊘ b`: `dy = da ⊘ b - a ∘ (db ⊘ b ⊘ b)`.
fn component_quotient(x: &[Operand]) -> Vec<Term> {
    let (a, b) = (&x[0], &x[1]);
    let over_b = Step::ComponentQuotient(b.clone());
    let times_a = Step::Bilinear {
        op: Bilinear::ComponentMul,
        side: Side::Rhs,
        at: b.clone(),
        other: a.clone(),
    };
    vec![term(0, [over_b.clone()]), term(1, [over_b.clone(), over_b, times_a, Step::Negate])]
}

/// `dx ↦ <x, dx>`
fn dot(x: &[Operand]) -> Step {
    let (at, other) = (x[0].clone(), x[0].clone());
    Step::Bilinear { op: Bilinear::Dot, side: Side::Lhs, at, other }
}

fn scalar(partials: Vec<Partial>) -> Vec<Term> {
    let steps = |partial| match partial {
        Partial::Zero => None,
        Partial::One => Some(vec![]),
        Partial::MinusOne => Some(vec![Step::Negate]),
        Partial::Factor { factor, singular } => Some(vec![Step::Factor { factor, singular }]),
    };
    let with_steps = |(k, partial)| Some(term(k, steps(partial)?));
    partials.into_iter().enumerate().filter_map(with_steps).collect()
}

fn from_slice(prim: Prim, x: &[Operand], order: crate::ir::Order) -> Vec<Term> {
    let Some((data, dimensions)) = x.split_last() else { return Vec::new() };
    let step = Step::FromSlice {
        constructor: prim,
        dimensions: dimensions.to_vec(),
        data: data.clone(),
        order,
    };
    vec![term(dimensions.len(), [step])]
}

/// `y` is linear in each of these operands; it stands in derivatives only.
fn slots(prim: Prim, x: &[Operand], slots: &[usize]) -> Vec<Term> {
    let step = |slot| Step::Slot { prim, operands: x.to_vec(), slot };
    slots.iter().map(|&slot| term(slot, [step(slot)])).collect()
}
