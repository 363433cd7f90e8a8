//! Where everything stands: blocks, sections, positions, stores.
//!
//! Instructions are numbered in the order of the text (*positions*); what is nested has the
//! positions that follow its instruction. A block is divided into *sections*: a section ends with
//! an instruction that control may leave for good, so that what follows may not be reached.

use crate::ir::{Block, Function, Head, Inst, Label, Loop, Mode, Op, Select, Var};

/// An index into the blocks of a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct BlockId(pub(crate) usize);

/// Where a variable gets its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Home {
    pub(crate) block: BlockId,
    pub(crate) section: usize,
    pub(crate) position: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct BlockInfo {
    /// The position of each instruction.
    pub(crate) positions: Vec<usize>,
    /// The section of each instruction.
    pub(crate) sections: Vec<usize>,
    pub(crate) in_loop: bool,
    /// The position behind the last instruction.
    pub(crate) end: usize,
}

impl BlockInfo {
    pub(crate) fn section_count(&self) -> usize {
        self.sections.last().map_or(1, |last| last + 1)
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    pub(crate) blocks: Vec<BlockInfo>,
    homes: Vec<Option<Home>>,
    /// Every instruction that gives a value to a variable that was only declared, in every block:
    /// what follows there may read it.
    settled: Vec<(Var, Home)>,
    /// The variables that were only declared.
    declared: Vec<Var>,
    /// Where each variable is introduced: from there on it is in scope.
    introduced: Vec<Option<usize>>,
    /// Whether all that is stored in a variable is its first value.
    once: Vec<bool>,
    /// The positions at which each variable is stored in.
    stores: Vec<Vec<usize>>,
    /// The positions of each loop, with that of its end.
    loops: Vec<(usize, usize)>,
    /// For each position the regions of its instruction, where it ends, whether control may leave.
    regions: Vec<Vec<BlockId>>,
    ends: Vec<usize>,
    leaves: Vec<bool>,
}

impl Layout {
    pub(crate) fn new(func: &Function) -> Layout {
        let n = func.vars.len();
        let mut layout = Layout {
            homes: vec![None; n],
            introduced: vec![None; n],
            once: vec![true; n],
            stores: vec![Vec::new(); n],
            ..Layout::default()
        };
        let mut position = 0;
        layout.block(&func.body, None, false, &mut position);
        layout.settle_last();
        layout
    }

    /// The regions of the instruction at this position.
    pub(crate) fn regions_of(&self, position: usize) -> &[BlockId] {
        self.regions.get(position).map_or(&[], Vec::as_slice)
    }

    /// The position behind the instruction at this position and all that is nested in it.
    pub(crate) fn end(&self, position: usize) -> usize {
        self.ends.get(position).copied().unwrap_or(position + 1)
    }

    pub(crate) fn info(&self, block: BlockId) -> &BlockInfo {
        &self.blocks[block.0]
    }

    pub(crate) fn home(&self, var: Var) -> Option<Home> {
        self.homes.get(var.0).copied().flatten()
    }

    /// Every instruction that gives a value to a variable that was only declared.
    pub(crate) fn homes(&self, var: Var) -> impl Iterator<Item = Home> {
        self.settled.iter().filter(move |(other, _)| *other == var).map(|(_, home)| *home)
    }

    /// Where a variable is introduced; nothing for a parameter of the function or of a closure.
    pub(crate) fn introduced(&self, var: Var) -> Option<usize> {
        self.introduced.get(var.0).copied().flatten()
    }

    /// The variables that are stored in, with the positions of the stores.
    pub(crate) fn all_stores(&self) -> impl Iterator<Item = (Var, &[usize])> {
        self.stores.iter().enumerate().map(|(k, stores)| (Var(k), stores.as_slice()))
    }

    /// Whether a variable keeps its first value.
    pub(crate) fn is_constant(&self, var: Var) -> bool {
        self.once.get(var.0).copied().unwrap_or(true)
    }

    /// Whether control may leave the instruction at this position for good.
    pub(crate) fn leaves(&self, position: usize) -> bool {
        self.leaves.get(position).copied().unwrap_or(false)
    }

    /// Whether a variable is stored in between two positions, both excluded.
    pub(crate) fn is_stored_between(&self, var: Var, after: usize, before: usize) -> bool {
        let stores = self.stores.get(var.0).map_or(&[][..], Vec::as_slice);
        stores.iter().any(|store| after < *store && *store < before)
    }

    /// The number of loops around a position.
    pub(crate) fn loops_around(&self, position: usize) -> usize {
        self.loops.iter().filter(|(start, end)| *start < position && position < *end).count()
    }

    /// Whether what stands at `read` may run after what stands at `store` was undone.
    ///
    /// What reads is given as where it stands, and from where on everything is undone when it runs.
    pub(crate) fn may_follow_undo(
        &self,
        var: Var,
        (read, end): (usize, usize),
        store: usize,
    ) -> bool {
        if end <= store {
            return true;
        }
        let introduced = self.introduced(var).unwrap_or(0);
        self.loops.iter().any(|&(start, end)| {
            start >= introduced && start < store && read < end && store < end && start < read
        })
    }

    fn block(
        &mut self,
        block: &Block,
        parent: Option<usize>,
        in_loop: bool,
        position: &mut usize,
    ) -> Vec<Label> {
        let id = BlockId(self.blocks.len());
        if let Some(parent) = parent {
            self.regions[parent].push(id);
        }
        let info = BlockInfo { positions: Vec::new(), sections: Vec::new(), in_loop, end: 0 };
        self.blocks.push(info);
        let (mut section, mut exits) = (0, Vec::new());
        let mut pending = Vec::new();
        for inst in &block.insts {
            let at = *position;
            *position += 1;
            self.blocks[id.0].positions.push(at);
            self.blocks[id.0].sections.push(section);
            self.leaves.resize(at + 1, false);
            self.regions.resize(at + 1, Vec::new());
            self.ends.resize(at + 1, at + 1);
            let home = Home { block: id, section, position: at };
            inst.for_each_definition(&mut |var| {
                self.homes[var.0] = Some(home);
                self.introduced[var.0] = Some(at);
            });
            if let Inst::Declare { var, .. } = inst {
                pending.push(*var);
                self.declared.push(*var);
            }
            self.stored(inst, at);
            let left = self.nested(inst, id, in_loop, position);
            self.ends[at] = *position;
            let after = if left.is_empty() { section } else { section + 1 };
            let home = Home { block: id, section: after, position: *position - 1 };
            pending.retain(|var| !self.settle(*var, at, home));
            self.settle_inside(at, home);
            if !left.is_empty() {
                self.leaves[at] = true;
                section += 1;
            }
            for label in left {
                if !exits.contains(&label) {
                    exits.push(label);
                }
            }
        }
        self.blocks[id.0].end = *position;
        exits
    }

    /// A variable that was only declared is at home where an instruction has given it its value.
    fn settle(&mut self, var: Var, at: usize, home: Home) -> bool {
        let stored = self.stores[var.0].iter().any(|s| at <= *s && *s <= home.position);
        if stored {
            self.homes[var.0] = Some(home);
        }
        stored
    }

    /// The same for every block.
    fn settle_inside(&mut self, at: usize, home: Home) {
        for var in &self.declared {
            if self.stores[var.0].iter().any(|s| at <= *s && *s <= home.position) {
                self.settled.push((*var, home));
            }
        }
    }

    /// Control may leave where a variable gets its value: what follows has it from another place.
    fn settle_last(&mut self) {
        for (var, last) in &self.settled {
            if let Some(home) = &mut self.homes[var.0]
                && self.once[var.0]
                && home.block == last.block
                && home.position < last.position
            {
                *home = *last;
            }
        }
    }

    fn stored(&mut self, inst: &Inst, at: usize) {
        let mut store = |var: Var, once: bool| {
            self.stores[var.0].push(at);
            self.once[var.0] &= once;
        };
        if let Some(place) = inst.stored() {
            let once = matches!(inst, Inst::Update { mode: Mode::Init, .. }) && place.is_var();
            store(place.root, once);
        }
        if let Inst::Let { op: Op::Call(call), .. } = inst {
            for arg in call.args.iter().filter(|arg| arg.in_out) {
                if let Some(root) = arg.operand.root() {
                    store(root, false);
                }
            }
        }
    }

    /// The labels behind which the regions of an instruction jump, itself excluded.
    fn nested(
        &mut self,
        inst: &Inst,
        block: BlockId,
        in_loop: bool,
        position: &mut usize,
    ) -> Vec<Label> {
        let at = *position - 1;
        match inst {
            Inst::Exit { label, .. } => vec![*label],
            Inst::Labelled(labelled, _) => {
                let mut exits = self.block(&labelled.body, Some(at), in_loop, position);
                exits.retain(|label| *label != labelled.label);
                exits
            }
            Inst::Loop(Loop { head, body, .. }, _) => {
                self.loop_variable(head, at);
                let exits = self.block(body, Some(at), true, position);
                self.loops.push((at, *position));
                exits
            }
            Inst::Branch(branch, _) => {
                let mut exits = Vec::new();
                for arm in &branch.arms {
                    exits.extend(self.block(arm, Some(at), in_loop, position));
                }
                if let Select::Arrived { bar, .. } = &branch.select {
                    self.homes[bar.0] = Some(Home { block, section: 0, position: at });
                    self.introduced[bar.0] = Some(at);
                }
                exits
            }
            Inst::Let { .. } | Inst::Declare { .. } | Inst::Update { .. } => Vec::new(),
            Inst::Append { .. } | Inst::Remove { .. } | Inst::Pullback { .. } => Vec::new(),
            Inst::Sweep(..) | Inst::Record { .. } | Inst::Replay { .. } => Vec::new(),
        }
    }

    fn loop_variable(&mut self, head: &Head, position: usize) {
        if let Some(var) = head.var() {
            let block = BlockId(self.blocks.len());
            self.homes[var.0] = Some(Home { block, section: 0, position });
            self.introduced[var.0] = Some(position);
        }
    }
}
