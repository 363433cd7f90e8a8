//! The steps of a recipe: each appends an operation whose arguments it keeps in the domain.

use super::control::{Control, Rest};
use super::generate::{Entry, Features, Signature, Step, Type};
use crate::ir::{Bilinear, Builder, Linear, Map, Op, Operand, Prim, Projection, Var};
use crate::rules::scalar::Scalar;

/// No value is larger than this.
const LIMIT: f64 = 4.0;

/// Writes the body of one function.
pub(super) struct Writer<'a> {
    pub(super) out: Builder,
    /// What is in scope.
    pub(super) pool: Vec<Entry>,
    pub(super) callees: &'a [Signature],
    pub(super) features: Features,
    /// Inside a closure, which computes scalars only.
    pub(super) in_region: bool,
    pub(super) control: Control,
    /// The parameters without derivative.
    pub(super) data: Vec<Entry>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(out: Builder, callees: &'a [Signature], features: Features) -> Writer<'a> {
        let (control, data) = (Control::default(), Vec::new());
        Writer { out, pool: Vec::new(), callees, features, in_region: false, control, data }
    }

    /// Appends what one step asks for; a region takes the steps after it.
    pub(super) fn step(&mut self, step: Step, rest: Rest<'_>) {
        let [kind, which, a, b, c] = step;
        if kind >= 112 && self.features.has_control() && !self.in_region {
            let made = self.control_step([kind - 112, which, a, b, c], rest);
            return self.pool.extend(made);
        }
        if kind >= 200 && self.features.has_control() && self.in_region {
            let made = self.branch(which, [a, b, c], rest);
            return self.pool.extend(made);
        }
        let made = match kind % 20 {
            0..=2 => self.arithmetic(which, a, b),
            3 | 4 => self.unary(which, a),
            5 | 6 => self.binary(which, a, b),
            7 => self.ternary(which, [a, b, c]),
            8 | 9 => self.part(which, a, b),
            10 => self.call(which, [a, b, c]),
            11 => self.detach(a),
            12 => self.map(which, a, rest),
            _ if self.in_region => self.arithmetic(which, a, b),
            13 => self.map(which, a, rest),
            14 => self.aggregate(which, [a, b, c]),
            15 => self.componentwise(which, a, b),
            16 => self.scaled(which, a, b),
            17 => self.reduction(which, a, b),
            18 => self.shape(which, a, b),
            _ => self.product(which, a, b).or_else(|| self.constructor(which, [a, b, c])),
        };
        self.pool.extend(made);
    }

    pub(super) fn latest(&self) -> Entry {
        self.pool.last().cloned().unwrap_or_else(|| number("1.0", 1.0))
    }

    pub(super) fn any(&self, choice: u8) -> Entry {
        let index = usize::from(choice).checked_rem(self.pool.len()).unwrap_or(0);
        self.pool.get(index).cloned().unwrap_or_else(|| number("1.0", 1.0))
    }

    /// A value in scope, the latest for an odd choice.
    pub(super) fn pick(&self, choice: u8, fits: impl Fn(&Type) -> bool) -> Option<Entry> {
        let fitting: Vec<&Entry> = self.pool.iter().filter(|entry| fits(&entry.ty)).collect();
        let index = match choice {
            odd if odd % 2 == 1 => fitting.len().checked_sub(1)?,
            even => usize::from(even / 2).checked_rem(fitting.len())?,
        };
        fitting.get(index).map(|entry| (*entry).clone())
    }

    pub(super) fn scalar(&self, choice: u8) -> Entry {
        if choice % 16 == 14 {
            return number("0.75", 0.75);
        }
        self.pick(choice, |ty| *ty == Type::Scalar).unwrap_or_else(|| number("1.25", 1.25))
    }

    pub(super) fn matrix(&self, choice: u8) -> Option<(Entry, usize, usize)> {
        let entry = self.pick(choice, |ty| matches!(ty, Type::Matrix(..)))?;
        let Type::Matrix(rows, cols) = entry.ty else { return None };
        Some((entry, rows, cols))
    }

    pub(super) fn emit(&mut self, op: Op, ty: Type, bound: f64) -> Entry {
        let var = self.out.emit(op);
        self.bounded(Entry { operand: var.into(), ty, bound })
    }

    pub(super) fn prim(&mut self, prim: Prim, operands: &[&Entry], ty: Type, bound: f64) -> Entry {
        let operands = operands.iter().map(|entry| entry.operand.clone()).collect();
        self.emit(Op::Prim(prim, operands), ty, bound)
    }

    pub(super) fn function(&mut self, function: Scalar, operands: &[&Entry], bound: f64) -> Entry {
        self.prim(Prim::Scalar(function), operands, Type::Scalar, bound)
    }

    /// A large value goes through `tanh`.
    fn bounded(&mut self, entry: Entry) -> Entry {
        if entry.bound <= LIMIT {
            return entry;
        }
        match entry.ty {
            Type::Scalar => self.function(Scalar::tanh, &[&entry], 1.0),
            Type::Matrix(..) => {
                self.mapped(&entry, 1.0, |writer, x| writer.function(Scalar::tanh, &[x], 1.0))
            }
            Type::Tuple(_) => entry,
        }
    }

    /// `x.map(|x| f(x))`
    pub(super) fn mapped(
        &mut self,
        x: &Entry,
        bound: f64,
        f: impl FnOnce(&mut Self, &Entry) -> Entry,
    ) -> Entry {
        let kind = self.out.kind(&x.operand).element();
        let param = self.out.fresh(kind);
        let element = Entry { operand: param.into(), ty: Type::Scalar, bound: x.bound };
        let outer = std::mem::take(&mut self.out.block);
        let result = f(self, &element).operand;
        let body = std::mem::replace(&mut self.out.block, outer);
        let map = Map { inputs: vec![x.operand.clone()], params: vec![param], body, result };
        self.emit(Op::Map(map), x.ty.clone(), bound)
    }

    /// A scalar brought between two numbers, smoothly.
    pub(super) fn within(&mut self, x: &Entry, low: f64, high: f64) -> Entry {
        let (middle, half) = (f64::midpoint(low, high), (high - low) / 2.0);
        let sine = self.function(Scalar::sin, &[x], 1.0);
        let half = number(&format!("{half:?}"), half);
        let scaled = self.prim(MUL, &[&half, &sine], Type::Scalar, half.bound);
        let bound = low.abs().max(high.abs());
        let middle = number(&format!("{:?}", middle.abs()), middle.abs());
        let prim = if low + high < 0.0 { Prim::Sub } else { Prim::Add };
        self.prim(prim, &[&scaled, &middle], Type::Scalar, bound)
    }

    fn arithmetic(&mut self, which: u8, a: u8, b: u8) -> Option<Entry> {
        let (a, b) = (self.scalar(a), self.scalar(b));
        Some(match which % 6 {
            0 => self.prim(Prim::Add, &[&a, &b], Type::Scalar, a.bound + b.bound),
            1 => self.prim(Prim::Sub, &[&a, &b], Type::Scalar, a.bound + b.bound),
            2 | 3 => self.prim(MUL, &[&a, &b], Type::Scalar, a.bound * b.bound),
            4 => {
                let b = self.within(&b, 0.5, 2.0);
                self.prim(Prim::Bilinear(Bilinear::Div), &[&a, &b], Type::Scalar, a.bound / 0.5)
            }
            _ => self.prim(Prim::Neg, &[&a], Type::Scalar, a.bound),
        })
    }

    /// A part of an aggregate, as a place or as a value of its own.
    fn part(&mut self, which: u8, a: u8, b: u8) -> Option<Entry> {
        let whole = self.pick(a, |ty| *ty != Type::Scalar)?;
        let index = |n: usize| Operand::literal((usize::from(b) % n).to_string());
        let (projection, ty) = match &whole.ty {
            Type::Tuple(parts) => {
                let k = usize::from(b) % parts.len();
                (Projection::Field(k.to_string()), parts[k].clone())
            }
            Type::Matrix(rows, cols) => match which % 6 {
                0 if !self.in_region => (Projection::Row(index(*rows)), Type::Matrix(1, *cols)),
                1 if !self.in_region => (Projection::Column(index(*cols)), Type::Matrix(*rows, 1)),
                2 if !self.in_region && *cols == 1 && *rows > 1 => {
                    let (start, end) = (Some(Operand::literal("1")), None);
                    let slice = Projection::Slice { start, end, inclusive: false };
                    (slice, Type::Matrix(rows - 1, 1))
                }
                3 => (Projection::Index(vec![index(*rows), index(*cols)]), Type::Scalar),
                _ => (Projection::Index(vec![index(rows * cols)]), Type::Scalar),
            },
            Type::Scalar => return None,
        };
        let place = whole.place()?.then(projection);
        let part = Entry { operand: place.into(), ty: ty.clone(), bound: whole.bound };
        if which >= 128 {
            Some(self.prim(Prim::Use, &[&part], ty, whole.bound))
        } else {
            Some(part)
        }
    }

    fn aggregate(&mut self, which: u8, choices: [u8; 3]) -> Option<Entry> {
        if which.is_multiple_of(2) {
            let parts = choices.map(|choice| self.any(choice));
            let bound = parts.iter().map(|part| part.bound).fold(0.0, f64::max);
            let ty = Type::Tuple(parts.iter().map(|part| part.ty.clone()).collect());
            return Some(self.prim(Prim::Tuple, &parts.each_ref(), ty, bound));
        }
        let prim = if which >= 128 { Prim::Array } else { Prim::Vec };
        let parts = choices.map(|choice| self.scalar(choice));
        let bound = parts.iter().map(|part| part.bound).fold(0.0, f64::max);
        Some(self.prim(prim, &parts.each_ref(), Type::Matrix(3, 1), bound))
    }

    /// A function elementwise over matrices of one shape, which may read what is outside.
    fn map(&mut self, which: u8, a: u8, rest: Rest<'_>) -> Option<Entry> {
        let (first, ..) = self.matrix(a)?;
        let second = self.pick(which, |ty| *ty == first.ty)?;
        let (inputs, ty) = if which < 64 {
            (vec![first, second.clone()], second.ty)
        } else {
            (vec![first.clone()], first.ty)
        };
        let mark = self.pool.len();
        let mut params: Vec<Var> = Vec::new();
        for input in &inputs {
            let kind = self.out.kind(&input.operand).element();
            let param = self.out.fresh(kind);
            params.push(param);
            let element = Entry { operand: param.into(), ty: Type::Scalar, bound: input.bound };
            self.pool.push(element);
        }
        let region = std::mem::replace(&mut self.in_region, true);
        let frames = std::mem::take(&mut self.control.frames);
        let outer = std::mem::take(&mut self.out.block);
        for _ in 0..which % 4 {
            let Some(step) = rest.next() else { break };
            self.step(step, rest);
            // A closure in a closure makes a matrix: its sum is a scalar.
            if let Some(Entry { ty: Type::Matrix(..), .. }) = self.pool.last() {
                let matrix = self.latest();
                let sum = Prim::Linear(Linear::Sum);
                let sum = self.prim(sum, &[&matrix], Type::Scalar, 6.0 * matrix.bound);
                self.pool.push(sum);
            }
        }
        let result = self.scalar(if which.is_multiple_of(8) { a } else { 1 });
        let body = std::mem::replace(&mut self.out.block, outer);
        self.in_region = region;
        self.control.frames = frames;
        self.pool.truncate(mark);
        let inputs = inputs.into_iter().map(|input| input.operand).collect();
        let map = Map { inputs, params, body, result: result.operand };
        Some(self.emit(Op::Map(map), ty, result.bound))
    }
}

pub(super) const MUL: Prim = Prim::Bilinear(Bilinear::Mul);

/// A literal.
pub(super) fn number(text: &str, bound: f64) -> Entry {
    Entry { operand: Operand::literal(text), ty: Type::Scalar, bound }
}
