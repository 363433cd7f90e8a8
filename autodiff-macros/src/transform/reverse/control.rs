//! The reverse of blocks, branches and loops.

use super::Reverse;
use crate::analysis::layout::{BlockId, Layout};
use crate::ir::rename::Renaming;
use crate::ir::{
    Block, Branch, Head, Hold, Inst, Kind, Labelled, Loop, Mode, Op, Operand, Place, Prim, Select,
    Var,
};

/// The reverse of a whole block, around those of its sections.
pub(super) struct Whole {
    pub(super) block: BlockId,
    /// The index of its level.
    pub(super) level: usize,
    /// What comes first: the last values of variables.
    pub(super) prologue: Vec<Inst>,
    exit: Option<Var>,
}

impl Reverse<'_> {
    pub(super) fn whole_level_of(&self, block: BlockId) -> Option<usize> {
        self.wholes.iter().rposition(|whole| whole.block == block)
    }

    /// What has to be asked to know whether a section of a block was reached: where control left.
    pub(super) fn reached(&self, block: BlockId, section: usize) -> Option<(Var, usize, usize)> {
        let whole = self.wholes.iter().rfind(|whole| whole.block == block)?;
        let info = self.layout.info(block);
        let first = info.positions.first()?;
        let k = info.sections.iter().position(|other| *other == section)?;
        Some((whole.exit?, first + 1, info.positions[k] + 1))
    }

    /// The reverse of a block; `begin` is what comes first.
    pub(super) fn region(&mut self, block: &Block, id: BlockId, begin: Block) -> Block {
        self.open(None);
        let begun = begin.insts.len();
        self.out.block = begin;
        if let Some((var, here)) = self.loop_index.take() {
            self.rename(var, here);
        }
        let level = self.levels.len() - 1;
        let exit = self.exit;
        self.wholes.push(Whole { block: id, level, prologue: Vec::new(), exit });
        let info = self.layout.info(id).clone();
        for section in (0..info.section_count()).rev() {
            let numbered = block.insts.iter().zip(&info.positions).zip(&info.sections);
            let insts: Vec<(&Inst, usize)> = numbered
                .filter(|(_, other)| **other == section)
                .map(|((inst, position), _)| (inst, *position))
                .collect();
            self.section(id, section, &insts);
        }
        let mut code = self.close();
        if let Some(whole) = self.wholes.pop() {
            code.insts.splice(begun..begun, whole.prologue);
        }
        code
    }

    fn section(&mut self, id: BlockId, section: usize, insts: &[(&Inst, usize)]) {
        if section > 0 {
            self.prepare(insts);
        }
        self.nesting += usize::from(section > 0);
        self.open(Some((id, section)));
        for (inst, position) in insts.iter().rev() {
            (self.position, self.end) = (*position, *position);
            self.out.span = inst.span();
            self.instruction(inst, *position);
        }
        self.drop_record(id, section);
        let code = self.close();
        self.nesting -= usize::from(section > 0);
        match self.reached(id, section) {
            Some((exit, lo, hi)) if section > 0 => {
                if code.insts.is_empty() {
                    return;
                }
                let test = Op::Prim(Prim::Outside(lo, hi), vec![exit.into()]);
                let reached = self.out.emit(test);
                let span = self.out.span;
                self.out.block.insts.push(super::branch_if(reached.into(), code, span));
            }
            Some(_) | None => self.out.block.insts.extend(code.insts),
        }
    }

    /// Introduces the cotangents that something nested contributes to, from outside of it.
    pub(super) fn prepare(&mut self, insts: &[(&Inst, usize)]) {
        let (Some(first), Some(last)) = (insts.first(), insts.last()) else { return };
        let (start, end) = (first.1, self.layout.end(last.1));
        let mut outside = Vec::new();
        for (inst, _) in insts {
            contributed(inst, &mut |var| {
                // What is introduced nowhere is a parameter of the function, or of a region.
                let inside = match self.layout.introduced(var) {
                    Some(at) => start <= at && at < end,
                    None => !self.is_parameter(var),
                };
                if !inside && self.activity.is_active(var) && !outside.contains(&var) {
                    outside.push(var);
                }
            });
        }
        for var in outside {
            if self.copies.var(var) == var {
                self.introduce(var);
            }
        }
    }

    fn is_parameter(&self, var: Var) -> bool {
        self.func.params.iter().any(|param| param.var == var)
    }

    pub(super) fn has_reverse(&self, inst: &Inst, position: usize) -> bool {
        let end = self.layout.end(position);
        if self.undone.iter().any(|store| position <= *store && *store < end) {
            return true;
        }
        let mut found = false;
        inst.for_each_inst(&mut |inst| {
            inst.for_each_definition(&mut |var| found |= self.activity.is_active(var));
            if let Some(place) = inst.stored() {
                found |= self.activity.is_active(place.root);
            }
            if let Inst::Let { op: Op::Call(call), .. } = inst {
                found |= call.args.iter().any(|arg| arg.in_out && self.is_active(&arg.operand));
            }
        });
        found
    }

    pub(super) fn branch(&mut self, branch: &Branch, position: usize) {
        let span = self.out.span;
        let ids = self.layout.regions_of(position).to_vec();
        // The choice comes before anything in the arms is undone.
        let end = self.layout.end(position);
        self.end = end;
        let select = match &branch.select {
            Select::If(operand) => Select::If(self.read_operand(operand)),
            Select::Tag(operand) => Select::Tag(self.read_operand(operand)),
            // It stands in reverse sweeps only.
            Select::Arrived { .. } => return,
        };
        for arm in &branch.arms {
            self.prepare(&self.layout.numbered(&ids, &branch.arms, arm));
        }
        let mut arms = Vec::new();
        for (arm, id) in branch.arms.iter().zip(ids) {
            (self.position, self.end) = (position, end);
            arms.push(self.nested(|this| this.region(arm, id, Block::default())));
        }
        self.out.block.insts.push(Inst::Branch(Branch { select, arms }, span));
    }

    pub(super) fn labelled(&mut self, labelled: &Labelled, position: usize) {
        let [id] = *self.layout.regions_of(position) else { return };
        self.end = self.layout.end(position);
        self.prepare(&self.layout.numbered(
            &[id],
            std::slice::from_ref(&labelled.body),
            &labelled.body,
        ));
        let outer = self.exit;
        let info = self.layout.info(id);
        if info.positions.iter().any(|position| self.layout.leaves(*position)) {
            let exit = self.exit_variable(labelled, position);
            self.exit = Some(self.read_control(position, exit));
        }
        let code = self.region(&labelled.body, id, Block::default());
        self.exit = outer;
        self.out.block.insts.extend(code.insts);
    }

    fn exit_variable(&mut self, labelled: &Labelled, position: usize) -> Var {
        if let Some((.., var)) = self.exits.iter().find(|(at, ..)| *at == position) {
            return *var;
        }
        let var = self.out.generated("exit", Kind::Open);
        self.out.vars[var.0].mutable = true;
        self.exits.push((position, labelled.label, var));
        var
    }

    fn trips_variable(&mut self, position: usize) -> Var {
        if let Some((_, var)) = self.trips.iter().find(|(at, _)| *at == position) {
            return *var;
        }
        let var = self.out.generated("trips", Kind::Open);
        self.out.vars[var.0].mutable = true;
        self.trips.push((position, var));
        var
    }

    /// What the forward sweep left behind an instruction.
    fn read_control(&mut self, position: usize, var: Var) -> Var {
        let Some((block, _)) = self.levels.last().and_then(super::level::Level::home) else {
            return var;
        };
        if block == BlockId(0) {
            return var;
        }
        let record = self.planned_record(super::Planned::Control(position), self.keep(block));
        let index = self.recorded_index(record, var);
        let k = self.levels.len() - 1;
        self.replayed(k, (record, index), false, var)
    }

    pub(super) fn loop_(&mut self, inner: &Loop, position: usize) {
        let span = self.out.span;
        let [id] = *self.layout.regions_of(position) else { return };
        self.end = self.layout.end(position);
        self.before_loop = true;
        self.prepare(&self.layout.numbered(&[id], std::slice::from_ref(&inner.body), &inner.body));
        self.before_loop = false;
        let leaves = self.layout.leaves(position);
        let head = self.reversed_head(&inner.head, position, leaves);
        let outer = self.exit;
        let last = leaves.then(|| self.last_exit()).flatten();
        let mut begin = Block::default();
        if let Some(last) = last {
            // Only the last iteration was left for good: the first that the reverse visits.
            let here = self.out.generated("exit", Kind::Open);
            let read = Op::Prim(Prim::Use, vec![last.into()]);
            begin.insts.push(Inst::Let { vars: vec![here], op: read, span });
            let none = Op::Prim(Prim::Use, vec![Operand::literal("0")]);
            let place = Place::from(last);
            begin.insts.push(Inst::Update { place, mode: Mode::Set, op: none, span });
            self.exit = Some(here);
        }
        let (head, index) = head;
        self.loop_index = index;
        let body = self.nested(|this| this.region(&inner.body, id, begin));
        let head = if are_independent(&body) { forwards(head) } else { head };
        self.exit = outer;
        self.out.block.insts.push(Inst::Loop(Loop { head, body, trips: None }, span));
    }

    /// A variable with the place where control left, for the first iteration of a reverse loop.
    fn last_exit(&mut self) -> Option<Var> {
        let exit = self.exit?;
        let last = self.out.generated("exit", Kind::Open);
        self.out.vars[last.0].mutable = true;
        self.out.push(vec![last], Op::Prim(Prim::Use, vec![exit.into()]));
        Some(last)
    }

    /// The head of the reverse loop, and what the loop's variable is called in it.
    fn reversed_head(
        &mut self,
        head: &Head,
        position: usize,
        leaves: bool,
    ) -> (Head, Option<(Var, Var)>) {
        if let Head::Range(var, range) = head
            && range.step.is_none()
        {
            let times = leaves.then(|| {
                let trips = self.trips_variable(position);
                self.read_control(position, trips).into()
            });
            let mut range = range.clone();
            range.start = self.read_operand(&range.start);
            range.end = self.read_operand(&range.end);
            let mut names = Renaming::default();
            let here = names.define(&mut self.out, *var);
            let info = &mut self.out.vars[here.0];
            (info.mutable, info.hold) = (false, Hold::Plain);
            return (Head::Back(here, range, times), Some((*var, here)));
        }
        let trips = self.trips_variable(position);
        (Head::Times(self.read_control(position, trips).into()), None)
    }
}

impl Layout {
    /// The instructions of one of several regions, with their positions.
    pub(super) fn numbered<'i>(
        &self,
        ids: &[BlockId],
        regions: &[Block],
        region: &'i Block,
    ) -> Vec<(&'i Inst, usize)> {
        let k = regions.iter().position(|other| std::ptr::eq(other, region)).unwrap_or(0);
        let positions = ids.get(k).map_or(&[][..], |id| self.info(*id).positions.as_slice());
        region.insts.iter().zip(positions.iter().copied()).collect()
    }
}

/// The order of the forward sweep, which the processor likes better.
fn forwards(head: Head) -> Head {
    if let Head::Back(var, range, None) = head { Head::Range(var, range) } else { head }
}

/// Whether the iterations of a reverse loop may run in any order: they only add to what is outside,
/// and read nothing that another has changed.
fn are_independent(body: &Block) -> bool {
    let (mut inside, mut reads, mut added) = (Vec::new(), Vec::new(), Vec::new());
    let mut only_adds = true;
    body.for_each_inst(&mut |inst| {
        inst.for_each_definition(&mut |var| inside.push(var));
        inst.for_each_region_parameter(&mut |var| inside.push(var));
    });
    body.for_each_inst(&mut |inst| match inst {
        Inst::Update { place, mode, op, .. } => {
            only_adds &= *mode == Mode::Add || inside.contains(&place.root);
            added.push(place.root);
            place.for_each_index(&mut |var| reads.push(var));
            op.for_each_own_read(&mut |var| reads.push(var));
        }
        Inst::Sweep(sweep, _) => {
            for (place, x) in &sweep.outs {
                added.push(place.root);
                x.for_each_var(&mut |var| reads.push(var));
            }
            sweep.inputs.iter().for_each(|x| x.for_each_var(&mut |var| reads.push(var)));
        }
        Inst::Let { op, .. } => {
            only_adds &= !matches!(op, Op::Prim(Prim::Take | Prim::Pop | Prim::PushBack, _));
            op.for_each_own_read(&mut |var| reads.push(var));
            inst.for_each_region_result(&mut |var| reads.push(var));
        }
        Inst::Declare { .. } | Inst::Labelled(..) => {}
        Inst::Branch(Branch { select: Select::If(_) | Select::Tag(_), .. }, _) | Inst::Loop(..) => {
            inst.for_each_own_read(&mut |var| reads.push(var));
        }
        Inst::Branch(Branch { select: Select::Arrived { lazy, .. }, .. }, _) => {
            only_adds &= inside.contains(lazy);
        }
        // These go through records, or change what a call is given.
        Inst::Pullback { .. } | Inst::Replay { .. } | Inst::Record { .. } => only_adds = false,
        Inst::Append { .. } | Inst::Remove { .. } | Inst::Exit { .. } => only_adds = false,
    });
    only_adds && added.iter().all(|var| inside.contains(var) || !reads.contains(var))
}

/// The variables to whose cotangents the reverse of an instruction may contribute.
pub(super) fn contributed(inst: &Inst, f: &mut dyn FnMut(Var)) {
    inst.for_each_read(f);
    inst.for_each_inst(&mut |inst| {
        if let Some(place) = inst.stored() {
            f(place.root);
        }
    });
}
