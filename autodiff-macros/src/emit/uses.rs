//! Where each variable is read last, and whether it changes.

use super::printer::Accumulators;
use crate::ir::{Block, Function, Inst, Op, Operand, Prim, Var};

pub(super) struct Uses {
    /// The number of the instruction that may move each variable: it stands in the block that
    /// defines it, and nothing reads it later.
    pub(super) last: Vec<usize>,
    pub(super) updated: Vec<bool>,
    /// Whether the forward sweep defines a variable that the reverse sweep changes.
    pub(super) changed_again: Vec<bool>,
    /// The block that defines each variable.
    home: Vec<usize>,
    blocks: usize,
    position: usize,
    in_pullback: bool,
}

/// No instruction has this number.
const NEVER: usize = usize::MAX;

impl Uses {
    pub(super) fn new(func: &Function, accumulators: Accumulators) -> Uses {
        let n = func.vars.len();
        let mut uses = Uses {
            last: vec![NEVER; n],
            updated: vec![false; n],
            changed_again: vec![false; n],
            home: vec![NEVER; n],
            blocks: 0,
            position: 0,
            in_pullback: false,
        };
        uses.block(&func.body, 0);
        // The result is built between the two sweeps.
        uses.position += 1;
        let mut reads = Vec::new();
        func.result.for_each_operand(&mut |x| x.for_each_var(&mut |var| reads.push(var)));
        uses.reads(&reads, 0);
        let Some(pullback) = &func.pullback else { return uses };
        uses.in_pullback = true;
        // A pullback runs many times: what it captured stays.
        let id = if accumulators == Accumulators::Optional {
            uses.fresh()
        } else {
            pullback.seeds.iter().for_each(|seed| uses.home[seed.0] = 0);
            0
        };
        uses.block(&pullback.body, id);
        uses
    }

    fn fresh(&mut self) -> usize {
        self.blocks += 1;
        self.blocks
    }

    fn block(&mut self, block: &Block, id: usize) {
        for inst in &block.insts {
            self.position += 1;
            let mut own = Vec::new();
            inst.for_each_own_read(&mut |var| own.push(var));
            self.reads(&own, id);
            self.update(inst);
            // What is replayed is a reference into its record.
            if !matches!(inst, Inst::Replay { .. }) {
                inst.for_each_definition(&mut |var| self.home[var.0] = id);
            }
            for block in inst.blocks() {
                let inner = self.fresh();
                inst.for_each_region_parameter(&mut |var| self.home[var.0] = inner);
                self.block(block, inner);
            }
            inst.for_each_region_result(&mut |var| self.last[var.0] = NEVER);
        }
    }

    /// What one instruction reads twice it cannot move.
    fn reads(&mut self, reads: &[Var], id: usize) {
        for (k, var) in reads.iter().enumerate() {
            let twice = reads[..k].contains(var);
            let here = self.home[var.0] == id && !twice;
            self.last[var.0] = if here { self.position } else { NEVER };
        }
    }

    fn changed(&mut self, var: Var) {
        self.updated[var.0] = true;
        if self.in_pullback && self.home[var.0] == 0 {
            self.changed_again[var.0] = true;
        }
    }

    fn update(&mut self, inst: &Inst) {
        if let Some(place) = inst.stored() {
            self.changed(place.root);
        }
        match inst {
            Inst::Let { op: Op::Prim(Prim::Take | Prim::Pop | Prim::PushBack, x), .. } => {
                x.first().and_then(Operand::root).into_iter().for_each(|root| self.changed(root));
            }
            Inst::Let { op: Op::Call(call) | Op::Push(call, _) | Op::Forward(call), .. } => {
                for arg in call.args.iter().filter(|arg| arg.in_out) {
                    arg.operand.root().into_iter().for_each(|root| self.changed(root));
                }
                if let Inst::Let { op: Op::Push(_, dots), .. } = inst {
                    let dots = call.args.iter().zip(dots).filter(|(arg, _)| arg.in_out);
                    for root in dots.filter_map(|(_, dot)| dot.as_ref()?.root()) {
                        self.changed(root);
                    }
                }
            }
            Inst::Pullback { dsts, args, .. } => {
                dsts.iter().flatten().for_each(|dst| self.changed(dst.root));
                for arg in args.iter().filter(|arg| arg.in_out) {
                    arg.operand.root().into_iter().for_each(|root| self.changed(root));
                }
            }
            Inst::Sweep(sweep, _) => {
                sweep.outs.iter().for_each(|(dst, _)| self.changed(dst.root));
            }
            Inst::Loop(inner, _) => inner.trips.into_iter().for_each(|trips| self.changed(trips)),
            Inst::Let { .. } | Inst::Declare { .. } | Inst::Update { .. } => {}
            Inst::Append { .. } | Inst::Remove { .. } | Inst::Branch(..) => {}
            Inst::Labelled(..) | Inst::Exit { .. } | Inst::Record { .. } => {}
            Inst::Replay { .. } => {}
        }
    }
}
