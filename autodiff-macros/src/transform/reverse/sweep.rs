//! The forward sweep: the user's instructions, and between them what the reverse sweep asked for.

use super::{Planned, Reverse};
use crate::analysis::layout::BlockId;
use crate::ir::{Block, Branch, Inst, Label, Labelled, Loop, Mode, Op, Operand, Prim, Record, Var};

/// What encloses an instruction, from the outside: what has to be recorded when control leaves it.
#[derive(Clone, Copy)]
enum Around {
    /// A block, and the section that is being run.
    Block(BlockId, usize),
    /// A loop or a labelled block, by its position.
    Control(usize),
    Label(usize, Label),
}

impl Reverse<'_> {
    pub(super) fn forward_sweep(&mut self) -> Block {
        let body = &self.func.body;
        self.forward_block(body, BlockId(0), &mut Vec::new())
    }

    fn forward_block(&mut self, block: &Block, id: BlockId, around: &mut Vec<Around>) -> Block {
        let info = self.layout.info(id).clone();
        let mut out = Block::default();
        let mut diverges = false;
        for (k, inst) in block.insts.iter().enumerate() {
            let (position, section) = (info.positions[k], info.sections[k]);
            if self.layout.leaves(position) {
                self.record_values(&mut out, id, section, inst);
            }
            around.push(Around::Block(id, section));
            self.forward_inst(&mut out, inst, position, around);
            around.pop();
            self.record_types(&mut out, id, position, inst);
            diverges = matches!(inst, Inst::Exit { .. });
        }
        if diverges {
            return out;
        }
        let Some(last) = block.insts.last() else { return out };
        let section = info.section_count() - 1;
        let ended = info.positions.last().is_some_and(|last| self.layout.leaves(*last));
        // The last section is empty if control may leave the last instruction.
        let section = if ended { section + 1 } else { section };
        if !ended {
            self.record_values(&mut out, id, section, last);
        }
        self.record_finals(&mut out, id, section, last);
        out
    }

    /// The values of a section, at its end.
    fn record_values(&self, out: &mut Block, id: BlockId, section: usize, like: &Inst) {
        for (k, plan) in self.records.iter().enumerate() {
            if plan.planned == Planned::Values(id, section) {
                push(out, Record(k), &plan.values, like);
            }
        }
    }

    /// The last values of the variables of all sections that were reached.
    fn record_finals(&self, out: &mut Block, id: BlockId, reached: usize, like: &Inst) {
        for (k, plan) in self.records.iter().enumerate() {
            if let Planned::Final(block, section, _) = plan.planned
                && block == id
                && section <= reached
            {
                push(out, Record(k), &plan.values, like);
            }
        }
    }

    /// The types of the variables that have got their values with this instruction.
    fn record_types(&self, out: &mut Block, id: BlockId, position: usize, like: &Inst) {
        let last = self.layout.end(position) - 1;
        for (k, plan) in self.records.iter().enumerate() {
            if let Planned::Type(var) = plan.planned
                && let Some(home) = self.layout.home(var)
                && home.block == id
                && home.position == last
            {
                push(out, Record(k), &plan.values, like);
            }
        }
    }

    /// How a loop or a labelled block ended.
    fn record_control(&self, out: &mut Block, position: usize, like: &Inst) {
        for (k, plan) in self.records.iter().enumerate() {
            if plan.planned == Planned::Control(position) {
                push(out, Record(k), &plan.values, like);
            }
        }
    }

    fn forward_inst(
        &mut self,
        out: &mut Block,
        inst: &Inst,
        position: usize,
        around: &mut Vec<Around>,
    ) {
        if let Some((_, old)) = self.olds.iter().find(|(at, _)| *at == position)
            && let Some(place) = inst.stored()
        {
            let op = Op::Prim(Prim::Use, vec![place.clone().into()]);
            out.insts.push(Inst::Let { vars: vec![*old], op, span: inst.span() });
        }
        match inst {
            Inst::Let { vars, op: Op::Call(call), span } => {
                let pullback = self.pullbacks.iter().find(|(at, _)| *at == position);
                out.insts.push(pullback.map_or_else(
                    || inst.clone(),
                    |(_, pullback)| {
                        let (vars, op) = (vec![vars[0], *pullback], Op::Forward(call.clone()));
                        Inst::Let { vars, op, span: *span }
                    },
                ));
            }
            Inst::Exit { .. } => self.leave(out, inst, position, around),
            Inst::Branch(branch, span) => {
                let ids = self.layout.regions_of(position).to_vec();
                let mut arms = Vec::new();
                for (arm, id) in branch.arms.iter().zip(ids) {
                    arms.push(self.forward_block(arm, id, around));
                }
                let select = branch.select.clone();
                out.insts.push(Inst::Branch(Branch { select, arms }, *span));
            }
            Inst::Loop(inner, span) => {
                let trips = self.counter(out, position, inst);
                let [id] = *self.layout.regions_of(position) else { return };
                around.push(Around::Control(position));
                let body = self.forward_block(&inner.body, id, around);
                around.pop();
                out.insts.push(Inst::Loop(Loop { head: inner.head.clone(), body, trips }, *span));
                self.record_control(out, position, inst);
            }
            Inst::Labelled(labelled, span) => {
                let [id] = *self.layout.regions_of(position) else { return };
                if let Some((.., exit)) = self.exits.iter().find(|(at, ..)| *at == position) {
                    zero(out, *exit, inst);
                }
                around.push(Around::Label(position, labelled.label));
                let body = self.forward_block(&labelled.body, id, around);
                around.pop();
                out.insts.push(Inst::Labelled(Labelled { label: labelled.label, body }, *span));
                self.record_control(out, position, inst);
            }
            Inst::Let { .. }
            | Inst::Declare { .. }
            | Inst::Update { .. }
            | Inst::Append { .. }
            | Inst::Remove { .. }
            | Inst::Pullback { .. }
            | Inst::Sweep(..)
            | Inst::Record { .. }
            | Inst::Replay { .. } => out.insts.push(inst.clone()),
        }
    }

    fn counter(&self, out: &mut Block, position: usize, inst: &Inst) -> Option<Var> {
        let (_, trips) = self.trips.iter().find(|(at, _)| *at == position)?;
        zero(out, *trips, inst);
        Some(*trips)
    }

    /// A jump: everything that it leaves records how it ended.
    fn leave(&self, out: &mut Block, inst: &Inst, position: usize, around: &[Around]) {
        let Inst::Exit { label, .. } = inst else { return };
        for what in around.iter().rev() {
            match *what {
                Around::Block(id, section) => self.record_finals(out, id, section, inst),
                Around::Control(at) => self.record_control(out, at, inst),
                Around::Label(at, other) => {
                    if let Some((.., exit)) = self.exits.iter().find(|(of, ..)| *of == at) {
                        let id = Operand::literal((position + 1).to_string());
                        let op = Op::Prim(Prim::Use, vec![id]);
                        let place = (*exit).into();
                        let span = inst.span();
                        out.insts.push(Inst::Update { place, mode: Mode::Set, op, span });
                    }
                    if other == *label {
                        break;
                    }
                    self.record_control(out, at, inst);
                }
            }
        }
        out.insts.push(inst.clone());
    }
}

fn push(out: &mut Block, record: Record, values: &[Var], like: &Inst) {
    let values = values.iter().map(|var| Operand::from(*var)).collect();
    out.insts.push(Inst::Record { record, values, span: like.span() });
}

/// `let mut var = 0;`
fn zero(out: &mut Block, var: Var, like: &Inst) {
    let op = Op::Prim(Prim::Use, vec![Operand::literal("0usize")]);
    out.insts.push(Inst::Let { vars: vec![var], op, span: like.span() });
}
