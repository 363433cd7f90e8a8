//! The reverse of a closure that is run for every element.

use super::Reverse;
use super::bar::Bar;
use crate::ir::{
    Block, Branch, Hold, Inst, Kind, Map, Op, Operand, Place, Prim, Select, Sweep, Var,
};

impl Reverse<'_> {
    /// The reverse sweep of an elementwise function is one pass over its elements: it computes the
    /// body again, except the result, which is read from `y`.
    pub(super) fn map(&mut self, map: &Map, y: Var, y_bar: Var) {
        let mut inputs = self.read_operands(&map.inputs);
        let value = self.read(y);
        inputs.extend([value.into(), y_bar.into()]);
        let captured = self.materialise_captured(map);
        let outer = self.copies.clone();
        self.read_captured(map);
        let mut params = Vec::new();
        for param in &map.params {
            params.push(self.copies.define(&mut self.out, *param));
        }
        let swept = self.region_sweep(&map.body);
        let copy = self.copies.block(&mut self.out, &swept);
        let y_element = self.out.generated("y", Kind::Unknown);
        if let Operand::Place(place) = &map.result
            && place.is_var()
            && !map.params.contains(&place.root)
            && self.out.var(place.root).hold == Hold::Plain
            && !self.out.var(place.root).cell
        {
            self.copies.set(place.root, y_element);
        }
        let y_bar_element = self.out.generated("y_bar", Kind::Unknown);
        params.extend([y_element, y_bar_element]);
        let kind = self.out.kind(&map.result);
        for var in [y_element, y_bar_element] {
            self.out.vars[var.0].kind = kind;
            self.out.vars[var.0].carrier = true;
        }
        self.open(None);
        self.out.block = copy;
        self.nested(|this| {
            if let Operand::Place(place) = &map.result {
                this.contribute(place, Op::Prim(Prim::Use, vec![y_bar_element.into()]));
            }
            this.region_block(&map.body);
            // What a branch may not have reached is zero.
            for param in &map.params {
                if let Bar::Live(..) = this.bar(*param) {
                    this.materialise(*param);
                }
            }
        });
        let body = self.close();
        self.copies = outer;

        let mut later = Vec::new();
        let outs = self.region_outs(map, &captured, &mut later);
        let sweep = Sweep { inputs, params, body, outs };
        self.out.block.insts.push(Inst::Sweep(sweep, self.out.span));
        self.contribute_later(later);
    }

    /// Where the cotangents of an element go. One pass writes to all destinations, so each must be
    /// there.
    fn region_outs(
        &mut self,
        map: &Map,
        captured: &[Var],
        later: &mut Vec<(Place, Var)>,
    ) -> Vec<(Place, Operand)> {
        let mut outs = Vec::new();
        let mut taken = self.optional.clone();
        taken.extend(captured);
        for (param, input) in map.params.iter().zip(&map.inputs) {
            let (Bar::Live(bar, _), Operand::Place(place)) = (self.bar(*param), input) else {
                continue;
            };
            let dst = self.destination(place, &taken, later);
            taken.push(dst.root);
            outs.push((dst, bar.into()));
        }
        outs
    }

    /// The body of an elementwise function, whose calls also return their pullback.
    fn region_sweep(&mut self, block: &Block) -> Block {
        let mut insts = Vec::new();
        for inst in &block.insts {
            if let Inst::Let { vars, op: Op::Call(call), span } = inst
                && vars.iter().any(|y| self.activity.is_active(*y))
            {
                let pullback = self.out.generated("pullback", Kind::Unknown);
                self.region_pullbacks.push((vars[0], pullback));
                let (vars, op) = (vec![vars[0], pullback], Op::Forward(call.clone()));
                insts.push(Inst::Let { vars, op, span: *span });
            } else {
                insts.push(inst.clone());
            }
        }
        Block { insts }
    }

    fn region_block(&mut self, block: &Block) {
        for inst in block.insts.iter().rev() {
            self.out.span = inst.span();
            match inst {
                Inst::Let { vars, op, .. } => self.region_definition(vars, op),
                Inst::Update { place, op, .. } if self.activity.is_active(place.root) => {
                    self.prepare_guard(place.root, op);
                    self.take(place.root, |this, y_bar| this.stored_value(place, op, y_bar));
                }
                Inst::Branch(branch, _) => self.region_branch(branch),
                // A closure with other statements is a loop.
                Inst::Update { .. } | Inst::Declare { .. } | Inst::Append { .. } => {}
                Inst::Remove { .. } | Inst::Loop(..) | Inst::Labelled(..) => {}
                Inst::Pullback { .. } | Inst::Sweep(..) | Inst::Exit { .. } => {}
                Inst::Record { .. } | Inst::Replay { .. } => {}
            }
        }
    }

    fn region_definition(&mut self, vars: &[Var], op: &Op) {
        let Some(&y) = vars.first() else { return };
        if !self.activity.is_active(y) {
            return;
        }
        self.prepare_guard(y, op);
        self.take(y, |this, y_bar| match op {
            Op::Prim(prim, operands) => this.prim(*prim, operands, y, y_bar),
            Op::Map(map) => this.map(map, y, y_bar),
            Op::Call(call) => {
                let pullback = this.region_pullbacks.iter().find(|(of, _)| *of == y);
                if let Some((_, pullback)) = pullback.copied() {
                    let pullback = this.copies.var(pullback);
                    this.pull_back(call, pullback, y_bar);
                }
            }
            Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => {}
        });
    }

    /// The arms of a branch in an elementwise function are computed again, too.
    fn region_branch(&mut self, branch: &Branch) {
        let span = self.out.span;
        let (Select::If(on) | Select::Tag(on)) = &branch.select else { return };
        let on = self.read_operand(on);
        let is_if = matches!(branch.select, Select::If(_));
        let select = if is_if { Select::If(on) } else { Select::Tag(on) };
        for arm in &branch.arms {
            let mut inside = Vec::new();
            defined_in(arm, &mut inside);
            let mut roots = Vec::new();
            for inst in &arm.insts {
                super::control::contributed(inst, &mut |var| roots.push(var));
            }
            for root in roots {
                if !inside.contains(&root) && self.activity.is_active(root) {
                    self.introduce(root);
                }
            }
        }
        let mut arms = Vec::new();
        for arm in &branch.arms {
            let outer = self.copies.clone();
            let swept = self.region_sweep(arm);
            let kept = Block {
                insts: swept
                    .insts
                    .into_iter()
                    .filter(|inst| !matches!(inst, Inst::Update { .. }))
                    .collect(),
            };
            let copy = self.copies.block(&mut self.out, &kept);
            self.open(None);
            self.out.block = copy;
            self.nested(|this| this.region_block(arm));
            arms.push(self.close());
            self.copies = outer;
        }
        self.out.block.insts.push(Inst::Branch(Branch { select, arms }, span));
    }

    /// The cotangents that a region adds to from inside: they must exist outside.
    fn materialise_captured(&mut self, map: &Map) -> Vec<Var> {
        let captured = captured(map);
        let active = captured.into_iter().filter(|var| self.activity.is_active(*var));
        active.collect::<Vec<_>>().into_iter().map(|var| self.materialise(var)).collect()
    }

    /// The values that a region reads from outside.
    fn read_captured(&mut self, map: &Map) {
        for var in captured(map) {
            let here = self.read(var);
            if here != var {
                self.rename(var, here);
            }
            self.copies.set(var, here);
        }
    }
}

/// What a region reads of its surroundings.
fn captured(map: &Map) -> Vec<Var> {
    let mut captured = Vec::new();
    let mut note = |var: Var| {
        if !captured.contains(&var) {
            captured.push(var);
        }
    };
    map.body.for_each_read(&mut note);
    map.result.for_each_var(&mut note);
    let mut defined = map.params.clone();
    defined_in(&map.body, &mut defined);
    captured.retain(|var| !defined.contains(var));
    captured
}
/// Everything that a block defines, at any depth.
pub(super) fn defined_in(block: &Block, defined: &mut Vec<Var>) {
    block.for_each_inst(&mut |inst| {
        inst.for_each_definition(&mut |var| defined.push(var));
        inst.for_each_region_parameter(&mut |var| defined.push(var));
    });
}
