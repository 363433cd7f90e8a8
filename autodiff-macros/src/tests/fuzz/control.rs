//! Steps that branch, repeat and leave.

use super::generate::{Entry, Step, Type};
use super::steps::{MUL, Writer, number};
use super::verbatim::{Verb, verbatim};
use crate::ir::{
    Block, Branch, Inst, Kind, Label, Labelled, Linear, Mode, Op, Operand, Prim, Select, Source,
    Var,
};

/// The steps that a region may take.
pub(super) type Rest<'r> = &'r mut dyn Iterator<Item = Step>;

/// A region that can be left early.
pub(super) struct Frame {
    pub(super) label: Label,
    pub(super) used: bool,
    /// Whether control may still leave it.
    open: bool,
    /// What leaving it brings.
    result: Option<(Var, Type)>,
}

/// What control flow knows of the function that is written.
#[derive(Default)]
pub(super) struct Control {
    /// What may be stored in.
    pub(super) cells: Vec<Entry>,
    /// Vectors that grow and shrink.
    pub(super) stacks: Vec<Var>,
    /// Natural numbers, and what they are below.
    pub(super) indices: Vec<(Operand, usize)>,
    pub(super) frames: Vec<Frame>,
    labels: usize,
    /// How many regions are around.
    depth: usize,
    /// Whether control does not come to what follows.
    pub(super) diverged: bool,
}

/// What has to come back at the end of a region.
pub(super) struct Scope {
    outer: Block,
    marks: [usize; 4],
    diverged: bool,
}

impl Writer<'_> {
    pub(super) fn control_step(&mut self, step: Step, rest: Rest<'_>) -> Option<Entry> {
        let [kind, which, a, b, c] = step;
        let choices = [a, b, c];
        let deep = self.control.depth >= 4;
        match kind % 24 {
            0 | 1 => return self.cell(which, a),
            2..=6 => self.store(which, choices),
            7 => self.swap(which, choices),
            8 | 9 => return self.stack(which, choices),
            10..=12 => self.exit(which, choices, rest),
            13 => return self.reference(which, a),
            14 | 15 => return self.call(which, choices),
            _ if deep => return None,
            16 | 17 => return self.branch(which, choices, rest),
            18 | 19 => self.counted(which, choices, rest),
            20 => self.each(which, choices, rest),
            21 => return self.repeated(which, choices, rest),
            22 => return self.labelled(which, choices, rest),
            _ => return Some(self.question(which, choices, rest)),
        }
        None
    }

    /// What is stored in from the beginning, so that something depends on it.
    pub(super) fn first_cells(&mut self, choice: u8) {
        for k in 0..choice % 4 {
            let cell = self.cell(1 + k, choice.rotate_left(2 * u32::from(k)));
            self.pool.extend(cell);
        }
        if choice >= 128 {
            self.stack(0, [choice, choice, choice]);
        }
    }

    /// A number that depends on all that was stored in.
    pub(super) fn last_cells(&mut self) {
        let mut sum = number("0.5", 0.5);
        let stacks = self.control.stacks.clone();
        let stacks = stacks.into_iter().map(|stack| Entry {
            operand: stack.into(),
            ty: Type::Matrix(1, 1),
            bound: 4.0,
        });
        let cells: Vec<Entry> = self.control.cells.iter().cloned().chain(stacks).collect();
        for (k, cell) in cells.into_iter().enumerate() {
            let term = match cell.ty {
                Type::Scalar => cell,
                Type::Matrix(..) => {
                    let prim = Prim::Linear(Linear::Sum);
                    self.prim(prim, &[&cell], Type::Scalar, cell.bound)
                }
                Type::Tuple(_) => continue,
            };
            let weight = if k.is_multiple_of(2) { "0.5" } else { "0.25" };
            let term = self.prim(MUL, &[&number(weight, 0.5), &term], Type::Scalar, 1.0);
            sum = self.prim(Prim::Add, &[&sum, &term], Type::Scalar, 1.0);
        }
        self.pool.push(sum);
    }

    pub(super) fn open(&mut self) -> Scope {
        let control = &mut self.control;
        control.depth += 1;
        let marks =
            [self.pool.len(), control.cells.len(), control.stacks.len(), control.indices.len()];
        let diverged = std::mem::replace(&mut control.diverged, false);
        Scope { outer: std::mem::take(&mut self.out.block), marks, diverged }
    }

    /// The region, and whether control does not come to its end.
    pub(super) fn close(&mut self, scope: Scope) -> (Block, bool) {
        let control = &mut self.control;
        control.depth -= 1;
        self.pool.truncate(scope.marks[0]);
        control.cells.truncate(scope.marks[1]);
        control.stacks.truncate(scope.marks[2]);
        control.indices.truncate(scope.marks[3]);
        let diverged = std::mem::replace(&mut control.diverged, scope.diverged);
        (std::mem::replace(&mut self.out.block, scope.outer), diverged)
    }

    /// Takes so many steps, unless one of them leaves.
    pub(super) fn run(&mut self, steps: u8, rest: Rest<'_>) {
        for _ in 0..steps {
            if self.control.diverged {
                return;
            }
            let Some(step) = rest.next() else { return };
            self.step(step, rest);
        }
    }

    pub(super) fn condition(&mut self, which: u8, a: u8, b: u8) -> Operand {
        let (a, b) = (self.scalar(a), self.scalar(b));
        let b = if a.operand == b.operand { number("0.1", 0.1) } else { b };
        let op = verbatim(Verb::Less, vec![a.operand.clone(), b.operand], which.is_multiple_of(2));
        let less = self.out.emit(op).into();
        if which % 16 == 15 && !self.in_region { self.conjunction(less, a) } else { less }
    }

    /// `a && b`, where evaluating `b` is more than reading.
    fn conjunction(&mut self, first: Operand, x: Entry) -> Operand {
        let (both, span) = (self.out.fresh(Kind::Unknown), self.out.span);
        let mut arms = Vec::new();
        for operands in [vec![x.operand, Operand::literal("0.8")], vec![]] {
            let scope = self.open();
            let op = if operands.is_empty() {
                Op::Prim(Prim::Use, vec![Operand::literal("0")])
            } else {
                verbatim(Verb::Less, operands, false)
            };
            self.out.update(both.into(), Mode::Init, op);
            arms.push(self.close(scope).0);
        }
        self.out.block.insts.push(Inst::Declare { var: both, span });
        self.out.block.insts.push(Inst::Branch(Branch { select: Select::If(first), arms }, span));
        both.into()
    }

    pub(super) fn enter(&mut self, result: Option<Type>) {
        let result = result.map(|ty| (self.out.fresh(Kind::Unknown), ty));
        let label = Label(self.control.labels);
        self.control.labels += 1;
        self.control.frames.push(Frame { label, used: false, open: true, result });
    }

    /// Appends the innermost region, with its label if something jumps behind it.
    pub(super) fn leave(&mut self, body: Block) -> Option<Entry> {
        let frame = self.control.frames.pop()?;
        let span = self.out.span;
        let result = frame.result.map(|(var, ty)| {
            self.out.block.insts.push(Inst::Declare { var, span });
            brought((var, ty))
        });
        if frame.used {
            let labelled = Labelled { label: frame.label, body };
            self.out.block.insts.push(Inst::Labelled(labelled, span));
        } else {
            self.out.block.insts.extend(body.insts);
        }
        result
    }

    /// The first value of what a region brings.
    pub(super) fn finish(&mut self, result: Option<(Var, Type)>, choice: u8) {
        let Some((var, ty)) = result else { return };
        let value = self.value_of(&ty, choice).unwrap_or_else(|| number("0.5", 0.5));
        let kind = self.out.kind(&value.operand);
        let info = &mut self.out.vars[var.0];
        if matches!(info.kind, Kind::Unknown | Kind::Open) && kind.is_scalar() {
            info.kind = kind;
        }
        self.out.update(var.into(), Mode::Init, Op::Prim(Prim::Use, vec![value.operand]));
    }

    pub(super) fn frame_result(&self) -> Option<(Var, Type)> {
        self.control.frames.last()?.result.clone()
    }

    /// Jumps behind a region.
    fn jump(&mut self, which: u8, choice: u8) {
        let open = self.control.frames.iter().enumerate().filter(|(_, frame)| frame.open);
        let open: Vec<usize> = open.map(|(k, _)| k).collect();
        let Some(k) = usize::from(which).checked_rem(open.len()).map(|k| open[k]) else { return };
        let result = self.control.frames[k].result.clone();
        self.finish(result.clone(), choice);
        if choice.is_multiple_of(3) && result.is_some() {
            self.pool.extend(result.map(brought));
            self.store(choice, [which, choice / 2, 1]);
        }
        let frame = &mut self.control.frames[k];
        frame.used = true;
        let (label, span) = (frame.label, self.out.span);
        self.out.block.insts.push(Inst::Exit { label, span });
        self.control.diverged = true;
    }

    /// `if c { break 'region }`
    fn exit(&mut self, which: u8, [a, b, c]: [u8; 3], rest: Rest<'_>) {
        if self.control.frames.is_empty() {
            return;
        }
        let condition = self.condition(which, a, b);
        let scope = self.open();
        self.run(which / 2 % 3, rest);
        if !self.control.diverged {
            self.jump(which / 8, c);
        }
        let (then, _) = self.close(scope);
        let mut arms = vec![then, Block::default()];
        if which >= 128 {
            arms.reverse();
        }
        let branch = Branch { select: Select::If(condition), arms };
        self.out.block.insts.push(Inst::Branch(branch, self.out.span));
    }

    /// A branch, perhaps with a value; an arm may leave.
    pub(super) fn branch(
        &mut self,
        which: u8,
        [a, b, c]: [u8; 3],
        rest: Rest<'_>,
    ) -> Option<Entry> {
        let (select, count) = if which.is_multiple_of(4) {
            let x = self.scalar(a);
            let op = verbatim(Verb::Tag, vec![x.operand], which.is_multiple_of(8));
            (Select::Tag(self.out.emit(op).into()), 3)
        } else {
            (Select::If(self.condition(which / 2, a, b)), 2)
        };
        let ty = match which / 4 % 4 {
            _ if self.in_region => Some(Type::Scalar),
            0 | 1 => Some(Type::Scalar),
            2 => Some(Type::Matrix(3, 1)),
            _ => None,
        };
        let result = ty.map(|ty| (self.out.fresh(Kind::Unknown), ty));
        let mut arms = Vec::new();
        let mut diverges = true;
        for k in 0..count {
            let scope = self.open();
            self.run(c.rotate_left(3 * k) % 4, rest);
            if !self.control.diverged && which.rotate_left(k) % 16 == 9 {
                self.jump(b, a.wrapping_add(which));
            }
            if !self.control.diverged {
                self.finish(result.clone(), b.rotate_left(k));
                // The arm may read what it has brought.
                self.pool.extend(result.clone().map(brought));
                self.run(a.rotate_left(k) % 8 / 6, rest);
            }
            let (arm, diverged) = self.close(scope);
            diverges &= diverged;
            arms.push(arm);
        }
        let span = self.out.span;
        if let Some((var, _)) = result {
            self.out.block.insts.push(Inst::Declare { var, span });
        }
        self.out.block.insts.push(Inst::Branch(Branch { select, arms }, span));
        self.control.diverged = diverges;
        result.filter(|_| !diverges).map(brought)
    }

    fn labelled(&mut self, which: u8, [a, _, _]: [u8; 3], rest: Rest<'_>) -> Option<Entry> {
        let ty = if which.is_multiple_of(2) { Some(Type::Scalar) } else { None };
        self.enter(ty);
        let scope = self.open();
        self.run(1 + which / 2 % 5, rest);
        if !self.control.diverged {
            self.finish(self.frame_result(), a);
            if let Some(frame) = self.control.frames.last_mut() {
                frame.open = false;
                self.pool.extend(frame.result.clone().map(brought));
            }
            self.run(a % 4, rest);
        }
        let (body, diverged) = self.close(scope);
        self.control.diverged = diverged && !self.is_used();
        self.leave(body)
    }

    fn is_used(&self) -> bool {
        self.control.frames.last().is_some_and(|frame| frame.used)
    }

    /// A value of a type: one in scope, or one that is made.
    pub(super) fn value_of(&mut self, ty: &Type, choice: u8) -> Option<Entry> {
        match ty {
            Type::Scalar => Some(self.scalar(choice)),
            Type::Tuple(parts) => {
                let fitting = self.pick(choice, |other| other == ty);
                if fitting.is_some() && !choice.is_multiple_of(3) {
                    return fitting;
                }
                let mut values = Vec::new();
                for (k, part) in (0u8..).zip(parts) {
                    values.push(self.value_of(part, choice.rotate_left(u32::from(k)))?);
                }
                let values: Vec<&Entry> = values.iter().collect();
                Some(self.prim(Prim::Tuple, &values, ty.clone(), 4.0))
            }
            Type::Matrix(rows, cols) => {
                if let Some(fitting) = self.pick(choice, |other| other == ty)
                    && !choice.is_multiple_of(5)
                {
                    return Some(fitting);
                }
                let x = self.scalar(choice / 2);
                if (*rows, *cols) == (3, 1) {
                    let [y, z] = [self.scalar(choice / 4), self.scalar(choice / 8)];
                    return Some(self.prim(Prim::Vec, &[&x, &y, &z], ty.clone(), 4.0));
                }
                let dimensions = [*rows, *cols].map(|n| number(&n.to_string(), 4.0));
                let prim = Prim::FromElement(Source(usize::MAX));
                let operands = [&dimensions[0], &dimensions[1], &x];
                Some(self.prim(prim, &operands, ty.clone(), x.bound))
            }
        }
    }

    /// A value that is not large.
    pub(super) fn small(&mut self, x: Entry) -> Entry {
        match x.ty {
            Type::Scalar if x.bound > 1.5 => self.within(&x, -1.5, 1.5),
            _ => x,
        }
    }
}

/// What a region brings, as a value in scope.
fn brought((var, ty): (Var, Type)) -> Entry {
    Entry { operand: var.into(), ty, bound: 4.0 }
}
