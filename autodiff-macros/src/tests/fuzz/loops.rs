//! Loops.

use super::control::Rest;
use super::generate::{Entry, Type};
use super::steps::Writer;
use super::verbatim::{Verb, verbatim};
use crate::ir::{Block, Branch, Head, Inst, Kind, Loop, Mode, Op, Operand, Prim, Range, Select};

impl Writer<'_> {
    /// The body of a loop, which `continue` may leave.
    fn iteration(&mut self, steps: u8, rest: Rest<'_>) {
        self.enter(None);
        let scope = self.open();
        self.run(steps, rest);
        let (body, _) = self.close(scope);
        self.leave(body);
    }

    /// `for i in a..b`
    pub(super) fn counted(&mut self, which: u8, [a, b, c]: [u8; 3], rest: Rest<'_>) {
        let end = if which.is_multiple_of(4) {
            let x = self.scalar(a);
            let op = verbatim(Verb::Trips, vec![x.operand], which.is_multiple_of(8));
            self.out.emit(op).into()
        } else {
            Operand::literal((a % 4).to_string())
        };
        let range = Range {
            start: Operand::literal((b % 2).to_string()),
            end,
            inclusive: b % 8 == 2,
            step: (b % 16 == 12).then(|| Operand::literal("2")),
            reversed: b % 4 == 3,
        };
        let index = self.out.fresh(Kind::Unknown);
        self.enter(None);
        let scope = self.open();
        self.control.indices.push((index.into(), 5));
        self.pool.push(Entry { operand: index.into(), ty: Type::Scalar, bound: 4.0 });
        self.iteration(2 + c % 6, rest);
        let (body, _) = self.close(scope);
        self.push_loop(Head::Range(index, range), body);
    }

    fn push_loop(&mut self, head: Head, body: Block) -> Option<Entry> {
        let inst = Inst::Loop(Loop { head, body, trips: None }, self.out.span);
        self.leave(Block { insts: vec![inst] })
    }

    /// `for x in elements`
    pub(super) fn each(&mut self, which: u8, [_, _, c]: [u8; 3], rest: Rest<'_>) {
        let Op::Opaque(iterator) = verbatim(Verb::Elements, Vec::new(), which.is_multiple_of(2))
        else {
            return;
        };
        let item = self.out.fresh(Kind::Unknown);
        self.enter(None);
        let scope = self.open();
        self.pool.push(Entry { operand: item.into(), ty: Type::Scalar, bound: 1.0 });
        self.iteration(2 + c % 6, rest);
        let (body, _) = self.close(scope);
        self.push_loop(Head::Each(item, iterator), body);
    }

    /// `while`, or `loop` with a value.
    pub(super) fn repeated(
        &mut self,
        which: u8,
        [a, b, c]: [u8; 3],
        rest: Rest<'_>,
    ) -> Option<Entry> {
        let ty = if which.is_multiple_of(2) { Some(Type::Scalar) } else { None };
        let count = self.out.prim(Prim::Use, vec![Operand::literal("0")]);
        self.enter(ty);
        let scope = self.open();
        let x = self.scalar(a);
        let end = Operand::literal((which / 2 % 5).to_string());
        let operands = vec![count.clone(), end, x.operand];
        let op = verbatim(Verb::GoesOn, operands, which % 4 < 2);
        let goes_on = self.out.emit(op).into();
        let inner = self.open();
        self.finish(self.frame_result(), b);
        let frame = self.control.frames.last_mut()?;
        frame.used = true;
        let (label, span) = (frame.label, self.out.span);
        self.out.block.insts.push(Inst::Exit { label, span });
        let (otherwise, _) = self.close(inner);
        let branch =
            Branch { select: Select::If(goes_on), arms: vec![Block::default(), otherwise] };
        self.out.block.insts.push(Inst::Branch(branch, span));
        self.control.indices.push((count.clone(), 5));
        self.pool.push(Entry { operand: count.clone(), ty: Type::Scalar, bound: 5.0 });
        let increment = verbatim(Verb::Increment, vec![count.clone()], which % 8 < 4);
        let place = count.place()?.clone();
        self.out.update(place, Mode::Set, increment);
        self.iteration(2 + c % 6, rest);
        let (body, _) = self.close(scope);
        self.push_loop(Head::Forever, body)
    }
}
