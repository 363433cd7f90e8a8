//! The values of the forward sweep in the reverse sweep.
//!
//! What the body of the function defines is still there. What a region inside it defines is gone:
//! it is computed again if that costs little and gives the same value, else it was recorded. A
//! variable that is stored in is always in the state in which the instruction saw it whose adjoint
//! runs: each store is undone before what stands before it is visited.

use super::{Planned, Reverse};
use crate::analysis::layout::{BlockId, Home};
use crate::ir::rename::Renaming;
use crate::ir::{
    Bilinear, Block, Guard, Hold, Inst, Keep, Kind, Mode, Op, Opaque, Operand, Place, Prim,
    Projection, Record, Var,
};
use crate::rules::scalar::Scalar;

/// A part of the reverse sweep that has a scope of its own.
#[derive(Default)]
pub(super) struct Level {
    /// The block whose reverse this is, and which section; nothing for what is only nested.
    home: Option<(BlockId, usize)>,
    /// The code so far, while something nested is built.
    code: Block,
    /// What the values of the forward sweep are called here.
    bound: Vec<(Var, Var)>,
    /// What is taken from the record of each section.
    replays: Vec<(Record, Vec<Option<Var>>, bool)>,
    /// What stands at this position or behind it was undone when the level was opened.
    begun: usize,
}

impl Level {
    pub(super) fn home(&self) -> Option<(BlockId, usize)> {
        self.home
    }
}

impl Reverse<'_> {
    /// How many branches, loops and guards are around: what they run may run never, or many times.
    pub(super) fn depth(&self) -> usize {
        self.nesting
    }

    pub(super) fn nested<R>(&mut self, build: impl FnOnce(&mut Self) -> R) -> R {
        self.nesting += 1;
        let result = build(self);
        self.nesting -= 1;
        result
    }

    pub(super) fn open(&mut self, home: Option<(BlockId, usize)>) {
        if let Some(level) = self.levels.last_mut() {
            level.code = std::mem::take(&mut self.out.block);
        }
        self.levels.push(Level { home, begun: self.end, ..Level::default() });
    }

    /// Ends a level; its code begins with what was recorded.
    pub(super) fn close(&mut self) -> Block {
        let mut code = std::mem::take(&mut self.out.block);
        let Some(level) = self.levels.pop() else { return code };
        let span = self.out.span;
        let mut insts = Vec::new();
        for (record, vars, stays) in level.replays {
            insts.push(Inst::Replay { record, vars, stays, span });
        }
        insts.append(&mut code.insts);
        if let Some(outer) = self.levels.last_mut() {
            self.out.block = std::mem::take(&mut outer.code);
        }
        Block { insts }
    }

    /// What a variable of the forward sweep is called in this level.
    pub(super) fn rename(&mut self, var: Var, new: Var) {
        if let Some(level) = self.levels.last_mut() {
            level.bound.push((var, new));
        }
    }

    /// Runs `emit` with the code of an outer level.
    fn in_level<R>(&mut self, k: usize, emit: impl FnOnce(&mut Self) -> R) -> R {
        if k + 1 == self.levels.len() {
            return emit(self);
        }
        let inner =
            std::mem::replace(&mut self.out.block, std::mem::take(&mut self.levels[k].code));
        let result = emit(self);
        self.levels[k].code = std::mem::replace(&mut self.out.block, inner);
        result
    }

    pub(super) fn read_operand(&mut self, operand: &Operand) -> Operand {
        match operand {
            Operand::Place(place) => Operand::Place(self.read_place(place)),
            Operand::Literal(_) => operand.clone(),
        }
    }

    pub(super) fn read_operands(&mut self, operands: &[Operand]) -> Vec<Operand> {
        operands.iter().map(|operand| self.read_operand(operand)).collect()
    }

    /// The place with what its root and its indices are called here.
    pub(super) fn read_place(&mut self, place: &Place) -> Place {
        let mut names = Renaming::default();
        let mut vars = Vec::new();
        place.for_each_var(&mut |var| vars.push(var));
        for var in vars {
            let here = self.read(var);
            names.set(var, here);
        }
        names.place(place)
    }

    /// The projections of a place with what their indices are called here; its root is not read.
    pub(super) fn read_path(&mut self, place: &Place) -> Vec<Projection> {
        let mut names = Renaming::default();
        let mut vars = Vec::new();
        place.for_each_index(&mut |var| vars.push(var));
        for var in vars {
            let here = self.read(var);
            names.set(var, here);
        }
        names.place(place).path
    }

    /// What a variable of the forward sweep is called here.
    pub(super) fn read(&mut self, var: Var) -> Var {
        let copy = self.copies.var(var);
        if copy != var {
            return copy;
        }
        if self.is_cell(var) {
            self.reads.push((var, self.position, self.end));
        }
        let bound = self.levels.iter().rev().flat_map(|level| level.bound.iter().rev());
        if let Some((_, here)) = bound.clone().find(|(of, _)| *of == var) {
            return *here;
        }
        match self.home_here(var) {
            Some(home) if self.is_cell(var) => self.read_cell(var, home),
            Some(home) => self.read_value(var, home),
            // A parameter, or something that only the reverse sweep knows.
            None => var,
        }
    }

    /// Where a variable has got the value that is read here.
    fn home_here(&self, var: Var) -> Option<Home> {
        let is_before =
            |home: &Home| home.position < self.position && self.level_of(home.block).is_some();
        let homes = || self.layout.homes(var).filter(is_before);
        let last = homes().max_by_key(|home| home.position);
        let inner = match last {
            // What changes is at home from its first value in a block on.
            Some(last) if self.is_cell(var) => homes().find(|home| home.block == last.block),
            last => last,
        };
        inner.or_else(|| self.layout.home(var))
    }

    /// Whether a variable changes its value.
    pub(super) fn is_cell(&self, var: Var) -> bool {
        !self.layout.is_constant(var)
    }

    /// The level of the section of a block that is being reversed.
    fn level_of(&self, block: BlockId) -> Option<usize> {
        self.levels.iter().rposition(|level| level.home.is_some_and(|(other, _)| other == block))
    }

    fn read_value(&mut self, var: Var, home: Home) -> Var {
        let Some(k) = self.level_of(home.block) else { return var };
        let definition = self.definitions.get(var.0).cloned().flatten();
        if is_captured(home.block) {
            let again = matches!(&definition, Some((_, Op::Opaque(opaque))) if opaque.again);
            if !again {
                return var;
            }
        }
        let before = self.reversed_until(k);
        if self.can_compute_again(var, home.position, before)
            && let Some((vars, op)) = definition
        {
            return self.compute_again(k, var, &vars, &op);
        }
        self.replay(k, var, home)
    }

    /// The position from which on everything is undone where code is added to a level.
    fn reversed_until(&self, k: usize) -> usize {
        self.levels.get(k + 1).map_or(self.end, |inner| inner.begun)
    }

    fn compute_again(&mut self, k: usize, var: Var, defined: &[Var], op: &Op) -> Var {
        let mut names = Renaming::default();
        let mut reads = Vec::new();
        op.for_each_own_read(&mut |var| reads.push(var));
        for read in reads {
            let here = self.read(read);
            names.set(read, here);
        }
        self.in_level(k, |this| {
            let op = names.op(&mut this.out, op);
            let mut vars = Vec::new();
            for other in defined {
                let here = names.define(&mut this.out, *other);
                let info = this.out.var(*other);
                if info.kind.is_scalar() {
                    // Without its type, a literal would be one of any float type.
                    this.out.vars[here.0].ty = info.ty;
                }
                this.levels[k].bound.push((*other, here));
                vars.push(here);
            }
            this.out.push(vars, op);
        });
        names.var(var)
    }

    /// Whether a value is cheap and what it is computed from has not changed.
    fn can_compute_again(&self, var: Var, after: usize, before: usize) -> bool {
        let Some(Some((_, op))) = self.definitions.get(var.0) else { return false };
        let is_cheap = match op {
            Op::Prim(prim, _) => {
                let kind = self.out.var(var).kind;
                is_cheap(*prim) && kind.is_number()
            }
            Op::Opaque(opaque) => self.gives_the_same(opaque),
            Op::Map(_) | Op::Call(_) | Op::Push(..) | Op::Forward(_) => false,
        };
        let mut unchanged = true;
        op.for_each_own_read(&mut |read| {
            unchanged &= !self.layout.is_stored_between(read, after, before);
            unchanged &= !self.taped.contains(&read);
        });
        is_cheap && unchanged && self.can_read_again(op)
    }

    /// Whether evaluating an expression again gives the same value if nothing in it has changed.
    fn gives_the_same(&self, opaque: &Opaque) -> bool {
        let mut counts = opaque.steady;
        opaque.for_each_read(&mut |var| {
            counts &= !self.out.var(var).mutable || self.counters.contains(&var);
        });
        opaque.pure || opaque.again || counts
    }

    /// Whether what an operation reads is there in the reverse sweep, or can be. Inactive values of
    /// unknown type may be references, which cannot be recorded; indices can.
    fn can_read_again(&self, op: &Op) -> bool {
        let mut reads = Vec::new();
        match op {
            Op::Prim(_, operands) => reads.extend(operands.iter().filter_map(Operand::root)),
            Op::Map(_) | Op::Call(_) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => {
                op.for_each_own_read(&mut |var| reads.push(var));
            }
        }
        reads.into_iter().all(|var| {
            let info = self.out.var(var);
            let Some(home) = self.layout.home(var) else { return true };
            let bound =
                self.levels.iter().any(|level| level.bound.iter().any(|(of, _)| *of == var));
            let bound = bound && !self.may_be_stripped(op, var);
            if info.carrier || is_captured(home.block) || bound || self.counters.contains(&var) {
                return true;
            }
            match self.definitions.get(var.0) {
                Some(Some((_, Op::Opaque(opaque)))) => {
                    self.gives_the_same(opaque) && self.can_read_again(&Op::Opaque(opaque.clone()))
                }
                Some(Some((_, op @ Op::Prim(..)))) => self.can_read_again(op),
                _ => false,
            }
        })
    }

    /// Whether verbatim code would see a value where a reference was recorded.
    fn may_be_stripped(&self, op: &Op, read: Var) -> bool {
        let is_recorded = match self.definitions.get(read.0) {
            Some(Some((_, definition @ Op::Opaque(opaque)))) => {
                let is_again = self.gives_the_same(opaque) && self.can_read_again(definition);
                opaque.guard == Guard::None && !is_again
            }
            _ => false,
        };
        is_recorded && matches!(op, Op::Opaque(_)) && self.out.var(read).kind == Kind::Unknown
    }

    /// The value of a record.
    fn replay(&mut self, k: usize, var: Var, home: Home) -> Var {
        let record = self.value_record(home.block, home.section);
        let index = self.recorded_index(record, var);
        let stays = self.levels[k].home.is_some_and(|(_, section)| section != home.section);
        let here = self.replayed(k, (record, index), stays, var);
        self.levels[k].bound.push((var, here));
        here
    }

    pub(super) fn replayed(
        &mut self,
        k: usize,
        (record, index): (Record, usize),
        stays: bool,
        var: Var,
    ) -> Var {
        let mut names = Renaming::default();
        let here = names.define(&mut self.out, var);
        let info = &mut self.out.vars[here.0];
        (info.cell, info.mutable, info.hold) = (false, false, Hold::Plain);
        let replays = &mut self.levels[k].replays;
        let found = replays.iter().position(|(other, ..)| *other == record);
        let found = found.unwrap_or_else(|| {
            replays.push((record, Vec::new(), stays));
            replays.len() - 1
        });
        let vars = &mut replays[found].1;
        if vars.len() <= index {
            vars.resize(index + 1, None);
        }
        vars[index] = Some(here);
        here
    }

    /// A variable that changes: its last value was recorded where control left its block.
    fn read_cell(&mut self, var: Var, home: Home) -> Var {
        if is_captured(home.block) {
            return var;
        }
        // The cell lives as long as the reverse of its whole block, around all sections.
        let Some(k) = self.whole_level_of(home.block) else { return var };
        let record = self.final_record(home.block, home.section, var);
        let mut names = Renaming::default();
        let here = names.define(&mut self.out, var);
        self.out.vars[here.0].mutable = true;
        let reached = (home.section > 0).then(|| self.reached(home.block, home.section)).flatten();
        let span = self.out.span;
        let level = self.wholes[k].level;
        let last = names.define(&mut self.out, var);
        let info = &mut self.out.vars[last.0];
        (info.cell, info.mutable, info.hold) = (false, false, Hold::Plain);
        let replay = Inst::Replay { record, vars: vec![Some(last)], stays: false, span };
        let last = Op::Prim(Prim::Use, vec![last.into()]);
        match reached {
            None => {
                let restore = Inst::Let { vars: vec![here], op: last, span };
                self.wholes[k].prologue.extend([replay, restore]);
            }
            Some((exit, lo, hi)) => {
                self.out.vars[here.0].hold = Hold::Late;
                let condition = self.out.fresh(Kind::Unknown);
                let op = Op::Prim(Prim::Outside(lo, hi), vec![exit.into()]);
                let test = Inst::Let { vars: vec![condition], op, span };
                let restore = Inst::Update { place: here.into(), mode: Mode::Init, op: last, span };
                let then = Block { insts: vec![replay, restore] };
                let branch = super::branch_if(condition.into(), then, span);
                let declare = Inst::Declare { var: here, span };
                self.wholes[k].prologue.extend([declare, test, branch]);
            }
        }
        self.levels[level].bound.push((var, here));
        here
    }

    /// A record that a later section has read is taken even if its own section does not need it.
    pub(super) fn drop_record(&mut self, block: BlockId, section: usize) {
        let planned = Planned::Values(block, section);
        let Some(k) = self.records.iter().position(|record| record.planned == planned) else {
            return;
        };
        let Some(level) = self.levels.last_mut() else { return };
        if !level.replays.iter().any(|(record, ..)| *record == Record(k)) {
            level.replays.push((Record(k), Vec::new(), false));
        }
    }

    pub(super) fn value_record(&mut self, block: BlockId, section: usize) -> Record {
        self.planned_record(Planned::Values(block, section), self.keep(block))
    }

    fn final_record(&mut self, block: BlockId, section: usize, var: Var) -> Record {
        let record = self.planned_record(Planned::Final(block, section, var), self.keep(block));
        self.recorded_index(record, var);
        record
    }

    pub(super) fn keep(&self, block: BlockId) -> Keep {
        if self.layout.info(block).in_loop { Keep::Many } else { Keep::Once }
    }

    pub(super) fn planned_record(&mut self, planned: Planned, keep: Keep) -> Record {
        if let Some(k) = self.records.iter().position(|record| record.planned == planned) {
            return Record(k);
        }
        self.records.push(super::RecordPlan { planned, keep, values: Vec::new() });
        Record(self.records.len() - 1)
    }

    pub(super) fn recorded_index(&mut self, record: Record, var: Var) -> usize {
        let values = &mut self.records[record.0].values;
        if let Some(k) = values.iter().position(|other| *other == var) {
            return k;
        }
        values.push(var);
        values.len() - 1
    }
}

/// Whether the values of a block are there in the reverse sweep.
fn is_captured(block: BlockId) -> bool {
    block == BlockId(0)
}

/// Operations that cost less than recording their result.
fn is_cheap(prim: Prim) -> bool {
    matches!(
        prim,
        Prim::Use
            | Prim::Neg
            | Prim::Add
            | Prim::Sub
            | Prim::Bilinear(Bilinear::Mul)
            | Prim::Scalar(Scalar::mul_add | Scalar::abs)
    )
}
