//! Variables that are stored in.

use super::control::Rest;
use super::generate::{Entry, Type};
use super::steps::{Writer, number};
use super::verbatim::{Verb, verbatim};
use crate::ir::eval::overlap;
use crate::ir::{
    Block, Branch, Inst, Kind, Mode, Op, Operand, Place, Prim, Projection, Select, Source,
};

impl Writer<'_> {
    /// `let mut cell = x`
    pub(super) fn cell(&mut self, which: u8, a: u8) -> Option<Entry> {
        let entry = match which % 4 {
            0 => number("0.0", 0.0),
            1 => self.scalar(a),
            2 => self.pick(a, |ty| matches!(ty, Type::Matrix(..)))?,
            _ => self.any(a),
        };
        let prim = if which >= 128 && entry.ty == Type::Matrix(3, 1) {
            let parts = [a, a / 2, a / 4].map(|choice| self.scalar(choice));
            self.prim(Prim::Vec, &parts.each_ref(), Type::Matrix(3, 1), entry.bound)
        } else {
            self.prim(Prim::Use, &[&entry], entry.ty.clone(), entry.bound)
        };
        let cell = Entry { bound: prim.bound.max(1.5), ..prim };
        self.control.cells.push(cell.clone());
        Some(cell)
    }

    /// Stores something in a cell or in a part of one.
    pub(super) fn store(&mut self, which: u8, [a, b, c]: [u8; 3]) {
        let cells = &self.control.cells;
        let Some(k) = usize::from(a).checked_rem(cells.len()) else { return };
        let cell = cells[k].clone();
        let Some(place) = cell.place() else { return };
        if cell.ty == Type::Matrix(3, 1) && which % 16 == 15 {
            return self.copy_within(&place, c.is_multiple_of(2));
        }
        let (place, ty) = self.part_of(place, &cell.ty, which, b);
        let is_matrix = matches!(ty, Type::Matrix(..));
        if is_matrix && which % 16 == 1 {
            let x = self.scalar(c);
            let x = self.small(x);
            let op = Op::Prim(Prim::Fill, vec![place.clone().into(), x.operand]);
            return self.out.update(place, Mode::Copy, op);
        }
        let Some(value) = self.value_of(&ty, c) else { return };
        let value = self.small(value);
        let is_line = place.path.last().is_some_and(|last| {
            matches!(last, Projection::Row(_) | Projection::Column(_) | Projection::Slice { .. })
        });
        let mode = match which / 16 % 4 {
            _ if is_line => Mode::Copy,
            0 if !matches!(ty, Type::Tuple(_)) => Mode::Add,
            1 if is_matrix => Mode::Copy,
            _ => Mode::Set,
        };
        let value = self.unaliased(&place, value);
        self.out.update(place, mode, Op::Prim(Prim::Use, vec![value]));
    }

    /// The value is read before the store, as lowering does.
    fn unaliased(&mut self, place: &Place, value: Entry) -> Operand {
        if value.operand.root() == Some(place.root) {
            return self.out.prim(Prim::Use, vec![value.operand]);
        }
        value.operand
    }

    /// A part of a place that is stored in.
    fn part_of(&mut self, place: Place, ty: &Type, which: u8, b: u8) -> (Place, Type) {
        match ty {
            Type::Scalar => (place, Type::Scalar),
            Type::Tuple(parts) if which.is_multiple_of(4) => (place, Type::Tuple(parts.clone())),
            Type::Tuple(parts) => {
                let k = usize::from(b) % parts.len();
                let part = place.then(Projection::Field(k.to_string()));
                self.part_of(part, &parts[k].clone(), which / 4, b / 2)
            }
            Type::Matrix(rows, cols) => {
                let (rows, cols) = (*rows, *cols);
                match which % 8 {
                    0 => {
                        let indices = vec![self.index(b, rows), self.index(b / 2, cols)];
                        (place.then(Projection::Index(indices)), Type::Scalar)
                    }
                    1 => (place, Type::Matrix(rows, cols)),
                    2 => {
                        let row = self.index(b, rows);
                        (place.then(Projection::Row(row)), Type::Matrix(1, cols))
                    }
                    3 => {
                        let column = self.index(b, cols);
                        (place.then(Projection::Column(column)), Type::Matrix(rows, 1))
                    }
                    4 if cols == 1 && rows > 1 => {
                        let (start, end) = (Some(Operand::literal("1")), None);
                        let slice = Projection::Slice { start, end, inclusive: false };
                        (place.then(slice), Type::Matrix(rows - 1, 1))
                    }
                    _ => {
                        let index = self.index(b, rows * cols);
                        (place.then(Projection::Index(vec![index])), Type::Scalar)
                    }
                }
            }
        }
    }

    /// An index below a number.
    pub(super) fn index(&mut self, choice: u8, n: usize) -> Operand {
        let known = &self.control.indices;
        let Some(k) =
            usize::from(choice / 2).checked_rem(known.len()).filter(|_| choice.is_multiple_of(2))
        else {
            return Operand::literal((usize::from(choice) % n).to_string());
        };
        let (index, below) = known[k].clone();
        if below <= n {
            return index;
        }
        let operands = vec![index, Operand::literal(n.to_string())];
        let op = verbatim(Verb::Wrap, operands, choice.is_multiple_of(4));
        self.out.emit(op).into()
    }

    /// `mem::swap(&mut a, &mut b)`
    fn exchange(&mut self, first: Place, second: Place) {
        let [a, b] = [&first, &second].map(|x| self.out.prim(Prim::Use, vec![x.clone().into()]));
        self.out.update(first, Mode::Set, Op::Prim(Prim::Use, vec![b]));
        self.out.update(second, Mode::Set, Op::Prim(Prim::Use, vec![a]));
    }

    /// `let (a, b) = v.split_at_mut(1); a.copy_from_slice(b)`
    fn copy_within(&mut self, place: &Place, reversed: bool) {
        let half = |start: &str, end: &str| {
            let (start, end) = (Some(Operand::literal(start)), Some(Operand::literal(end)));
            place.clone().then(Projection::Slice { start, end, inclusive: false })
        };
        let (to, from) = (half("0", "1"), half("2", "3"));
        let (to, from) = if reversed { (from, to) } else { (to, from) };
        self.out.update(to, Mode::Copy, Op::Prim(Prim::Use, vec![from.into()]));
    }

    /// Exchanges two parts of cells.
    pub(super) fn swap(&mut self, which: u8, [a, b, c]: [u8; 3]) {
        let scalars = |entry: &&Entry| matches!(entry.ty, Type::Scalar | Type::Matrix(..));
        let cells: Vec<Entry> = self.control.cells.iter().filter(scalars).cloned().collect();
        let mut places = Vec::new();
        for choice in [a, b] {
            let Some(k) = usize::from(choice).checked_rem(cells.len()) else { return };
            let Some(place) = cells[k].place() else { return };
            if which % 8 == 7 && cells[k].ty == cells[usize::from(b) % cells.len()].ty {
                let other = cells[usize::from(b) % cells.len()].place();
                return other.map_or((), |other| self.exchange(place, other));
            }
            let element = match cells[k].ty {
                Type::Matrix(rows, cols) => {
                    let index = self.index(c.wrapping_add(choice), rows * cols);
                    place.then(Projection::Index(vec![index]))
                }
                _ => place,
            };
            places.push(element);
        }
        let [first, second] = [places[0].clone(), places[1].clone()];
        let old = self.out.prim(Prim::Use, vec![first.clone().into()]);
        let new = if which.is_multiple_of(4) {
            // `mem::replace`
            let new = self.scalar(c);
            let new = self.small(new);
            self.unaliased(&first, new)
        } else {
            self.out.prim(Prim::Use, vec![second.clone().into()])
        };
        self.out.update(first, Mode::Set, Op::Prim(Prim::Use, vec![new]));
        if !which.is_multiple_of(4) {
            self.out.update(second, Mode::Set, Op::Prim(Prim::Use, vec![old.clone()]));
        }
        self.pool.push(Entry { operand: old, ty: Type::Scalar, bound: 4.0 });
    }

    /// What is lent to a callee as `&mut`: something else than what is lent already.
    pub(super) fn lendable(&mut self, ty: &Type, choice: u8, lent: &[Place]) -> Option<Place> {
        let mut places: Vec<Place> = Vec::new();
        for cell in &self.control.cells {
            let Some(place) = cell.place() else { continue };
            if cell.ty == *ty {
                places.push(place.clone());
            }
            let literal = || Operand::literal("0");
            match (&cell.ty, ty) {
                (Type::Matrix(..), Type::Scalar) => {
                    places.push(place.then(Projection::Index(vec![literal()])));
                }
                (Type::Matrix(rows, _), Type::Matrix(other, 1)) if rows == other => {
                    places.push(place.then(Projection::Column(literal())));
                }
                (Type::Tuple(parts), _) => {
                    let fitting = parts.iter().enumerate().filter(|(_, part)| *part == ty);
                    places.extend(
                        fitting.map(|(k, _)| place.clone().then(Projection::Field(k.to_string()))),
                    );
                }
                _ => {}
            }
        }
        places.retain(|place| lent.iter().all(|other| !overlap(place, other)));
        places.get(usize::from(choice).checked_rem(places.len())?).cloned()
    }

    /// `Vec`: elements come and go at its end.
    pub(super) fn stack(&mut self, which: u8, [a, b, _]: [u8; 3]) -> Option<Entry> {
        let stacks = self.control.stacks.clone();
        let Some(k) = usize::from(a).checked_rem(stacks.len()).filter(|_| !which.is_multiple_of(5))
        else {
            let first = self.scalar(b);
            let parts = if which >= 128 { vec![&first] } else { Vec::new() };
            let entry = self.prim(Prim::Vec, &parts, Type::Matrix(1, 1), 1.0);
            self.control.stacks.push(entry.operand.root()?);
            return None;
        };
        let (stack, span) = (stacks[k], self.out.span);
        match which % 5 {
            1 if which >= 192 => {
                // Another length.
                let x = self.scalar(b);
                let parts = vec![self.small(x).operand; usize::from(which / 5 % 3)];
                let vector = self.out.prim(Prim::Vec, parts);
                self.out.update(stack.into(), Mode::Set, Op::Prim(Prim::Use, vec![vector]));
                None
            }
            2 if which >= 192 => {
                self.exchange(stack.into(), stacks[usize::from(b) % stacks.len()].into());
                None
            }
            1 | 2 => {
                let x = self.scalar(b);
                let op = Op::Prim(Prim::Use, vec![self.small(x).operand]);
                self.out.block.insts.push(Inst::Append { place: stack.into(), op, span });
                None
            }
            3 => {
                let last = self.out.fresh(Kind::Unknown);
                self.out.block.insts.push(Inst::Remove { place: stack.into(), var: last, span });
                Some(self.unwrapped(last.into(), b))
            }
            _ => {
                let sum = Prim::Linear(crate::ir::Linear::Sum);
                let sum = self.out.prim(sum, vec![stack.into()]);
                Some(Entry { operand: sum, ty: Type::Scalar, bound: 4.0 })
            }
        }
    }

    /// An option that may be empty, and what is in it.
    pub(super) fn question(&mut self, which: u8, [a, b, c]: [u8; 3], rest: Rest<'_>) -> Entry {
        let condition = self.condition(which, a, b);
        let option = self.out.fresh(Kind::Unknown);
        let span = self.out.span;
        let scope = self.open();
        self.run(which / 64, rest);
        let x = self.scalar(c);
        let some = self.out.prim(Prim::Wrap(Source(usize::MAX)), vec![x.operand]);
        self.out.update(option.into(), Mode::Init, Op::Prim(Prim::Use, vec![some]));
        let (then, _) = self.close(scope);
        let scope = self.open();
        let none = verbatim(Verb::Nothing, Vec::new(), false);
        self.out.update(option.into(), Mode::Init, none);
        let (otherwise, _) = self.close(scope);
        self.out.block.insts.push(Inst::Declare { var: option, span });
        let branch = Branch { select: Select::If(condition), arms: vec![then, otherwise] };
        self.out.block.insts.push(Inst::Branch(branch, span));
        self.unwrapped(option.into(), b)
    }

    /// What is in an option, or another number.
    fn unwrapped(&mut self, option: Operand, choice: u8) -> Entry {
        let span = self.out.span;
        let fails = self.out.prim(Prim::Fails, vec![option.clone()]);
        let result = self.out.fresh(Kind::Unknown);
        let init = |x: Operand| Inst::Update {
            place: result.into(),
            mode: Mode::Init,
            op: Op::Prim(Prim::Use, vec![x]),
            span,
        };
        let then = Block { insts: vec![init(self.scalar(choice).operand)] };
        let outer = std::mem::take(&mut self.out.block);
        let payload = self.out.prim(Prim::Payload, vec![option]);
        self.out.block.insts.push(init(payload));
        let otherwise = std::mem::replace(&mut self.out.block, outer);
        self.out.block.insts.push(Inst::Declare { var: result, span });
        let branch = Branch { select: Select::If(fails), arms: vec![then, otherwise] };
        self.out.block.insts.push(Inst::Branch(branch, span));
        Entry { operand: result.into(), ty: Type::Scalar, bound: 4.0 }
    }
}
