//! The reverse of one instruction.

use super::Reverse;
use super::bar::Bar;
use super::map::defined_in;
use crate::ir::rename::Renaming;
use crate::ir::{
    Arg, Branch, Call, Hold, Inst, Kind, Mode, Op, Opaque, Operand, Place, Prim, Projection,
    Select, Var,
};
use crate::rules::{run, terms, transpose};

impl Reverse<'_> {
    pub(super) fn instruction(&mut self, inst: &Inst, position: usize) {
        if !self.has_reverse(inst, position) {
            return;
        }
        match inst {
            Inst::Let { vars, op, .. } => self.definition(vars, op, position),
            Inst::Update { place, mode, op, .. } => self.store(place, *mode, op, position),
            Inst::Append { place, op, .. } => self.append(place, op, position),
            Inst::Remove { place, var, .. } => self.remove(place, *var, position),
            Inst::Branch(branch, _) => self.branch(branch, position),
            Inst::Loop(inner, _) => self.loop_(inner, position),
            Inst::Labelled(labelled, _) => self.labelled(labelled, position),
            Inst::Declare { .. } | Inst::Exit { .. } => {}
            // These stand in derivatives only.
            Inst::Pullback { .. } | Inst::Sweep(..) => {}
            Inst::Record { .. } | Inst::Replay { .. } => {}
        }
    }

    fn definition(&mut self, vars: &[Var], op: &Op, position: usize) {
        let Some(&y) = vars.first() else { return };
        if let Op::Call(call) = op
            && call.args.iter().any(|arg| arg.in_out)
        {
            return self.call_in_out(call, y, position);
        }
        if !self.activity.is_active(y) {
            return;
        }
        self.prepare_guard(y, op);
        self.take(y, |this, y_bar| match op {
            Op::Prim(prim, operands) => this.prim(*prim, operands, y, y_bar),
            Op::Map(map) => this.map(map, y, y_bar),
            Op::Call(call) => this.call(call, y_bar, position),
            Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => {}
        });
    }

    /// What a guarded instruction contributes to must be there before.
    pub(super) fn prepare_guard(&mut self, y: Var, op: &Op) {
        let Bar::Live(bar, _) = self.bar(y) else { return };
        if self.out.var(bar).hold != Hold::Lazy {
            return;
        }
        let mut roots: Vec<Var> = op.operands().iter().filter_map(|x| x.root()).collect();
        if let Op::Map(map) = op {
            map.body.for_each_read(&mut |var| roots.push(var));
            map.result.for_each_var(&mut |var| roots.push(var));
            let mut inside = map.params.clone();
            defined_in(&map.body, &mut inside);
            roots.retain(|var| !inside.contains(var));
        }
        for root in roots {
            if self.activity.is_active(root) {
                self.introduce(root);
            }
        }
    }

    /// Runs `then` only if something has arrived in `lazy`, which is empty from there on.
    pub(super) fn guarded(&mut self, lazy: Var, bar: Var, then: impl FnOnce(&mut Self)) {
        let span = self.out.span;
        self.open(None);
        self.nested(then);
        let arm = self.close();
        let select = Select::Arrived { lazy, bar };
        self.out.block.insts.push(Inst::Branch(Branch { select, arms: vec![arm] }, span));
    }

    fn store(&mut self, place: &Place, mode: Mode, op: &Op, position: usize) {
        if self.is_undone(position) && mode != Mode::Init {
            self.undo(place, mode, op, position);
        }
        if !self.activity.is_active(place.root) {
            return;
        }
        if mode == Mode::Add {
            return self.store_added(place, op);
        }
        if place.is_var() {
            self.prepare_guard(place.root, op);
            let then = |this: &mut Self, y_bar| this.stored_value(place, op, y_bar);
            match self.bar(place.root) {
                Bar::Live(bar, _) if self.may_change_shape(place, bar, mode) => {
                    let old = self.working_place(place);
                    let taken = self.out.derived(place.root, "bar");
                    let operands = vec![bar.into(), old.into()];
                    self.out.push(vec![taken], Op::Prim(Prim::Take, operands));
                    then(self, taken);
                }
                Bar::Live(..) | Bar::Given(_) | Bar::Empty => self.take(place.root, then),
            }
        } else {
            self.take_part((place, mode), |this, y_bar| this.stored_value(place, op, y_bar));
        }
    }

    /// Whether a store in a `&mut` parameter may have changed the shape of its value: the cotangent in the caller's
    /// buffer changes with it.
    fn may_change_shape(&self, place: &Place, bar: Var, mode: Mode) -> bool {
        let is_param = self.func.params.iter().any(|p| p.in_out && p.var == place.root);
        is_param && mode == Mode::Set && !self.out.var(bar).kind.is_number()
    }

    /// `place += x`: the cotangent of the place stays, and reaches `x` too.
    fn store_added(&mut self, place: &Place, op: &Op) {
        let Op::Prim(Prim::Use, operands) = op else { return };
        let Some(Operand::Place(x)) = operands.first() else { return };
        let Bar::Live(bar, _) = self.bar(place.root) else { return };
        if !self.activity.is_active(x.root) {
            return;
        }
        if place.is_var() && self.out.var(bar).hold == Hold::Lazy {
            // Nothing is taken: what has arrived stays for the old value.
            self.introduce(x.root);
            let taken = self.out.derived(place.root, "bar");
            let x = x.clone();
            return self.guarded(bar, taken, |this| {
                let again = Op::Prim(Prim::Use, vec![taken.into()]);
                this.contribute(&x, again.clone());
                this.out.update(bar.into(), Mode::Add, again);
            });
        }
        let bar = if place.is_var() { bar } else { self.materialise(place.root) };
        let path = self.read_path(place);
        let part = Place { root: bar, path };
        self.contribute(x, Op::Prim(Prim::Use, vec![part.into()]));
    }

    /// What is stored receives the cotangent that the place had.
    pub(super) fn stored_value(&mut self, place: &Place, op: &Op, y_bar: Var) {
        match op {
            Op::Prim(Prim::Fill, operands) => {
                let Some(Operand::Place(x)) = operands.get(1) else { return };
                if !self.activity.is_active(x.root) {
                    return;
                }
                let value = self.read_operand(&operands[1]);
                let sum = Op::Prim(Prim::RepeatAdjoint, vec![value, y_bar.into()]);
                self.contribute(&x.clone(), sum);
            }
            Op::Prim(prim, operands) => self.prim(*prim, operands, place.root, y_bar),
            Op::Map(_) | Op::Call(_) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => {}
        }
    }

    /// Puts the old value back.
    fn undo(&mut self, place: &Place, mode: Mode, op: &Op, position: usize) {
        if let Op::Opaque(step) = op
            && let Some(inverse) = step.inverse
            && self.counters.contains(&place.root)
        {
            let here = self.working_place(place);
            let mut names = Renaming::default();
            names.set(place.root, here.root);
            let back = Opaque { source: inverse, ..names.opaque(step) };
            return self.out.update(here, Mode::Set, Op::Opaque(back));
        }
        let found = self.olds.iter().find(|(at, _)| *at == position).map(|(_, old)| *old);
        let old = found.unwrap_or_else(|| {
            let old = self.out.derived(place.root, "old");
            let kind = self.out.place_kind(place);
            let info = &mut self.out.vars[old.0];
            (info.kind, info.of_field) = (kind, place.is_in_field());
            self.olds.push((position, old));
            old
        });
        let here = self.read_put_aside(old);
        let restored = self.working_place(place);
        let by_elements = mode == Mode::Copy || place.is_part();
        let mode = if by_elements { Mode::Copy } else { Mode::Set };
        self.out.update(restored, mode, Op::Prim(Prim::Use, vec![here.into()]));
    }

    /// The place in the reverse sweep that mirrors a place of the forward sweep.
    fn working_place(&mut self, place: &Place) -> Place {
        let reads = self.reads.len();
        let working = self.read_place(place);
        // Restoring is no reading; the indices are.
        let root = place.root;
        let mut k = reads;
        while k < self.reads.len() {
            if self.reads[k].0 == root {
                self.reads.remove(k);
            } else {
                k += 1;
            }
        }
        working
    }

    /// A value that the forward sweep puts aside in the section of the current instruction.
    fn read_put_aside(&mut self, var: Var) -> Var {
        let Some(k) = self.levels.iter().rposition(|level| level.home().is_some()) else {
            return var;
        };
        let Some((block, section)) = self.levels[k].home() else { return var };
        if block == crate::analysis::layout::BlockId(0) {
            return var;
        }
        let record = self.value_record(block, section);
        let index = self.recorded_index(record, var);
        self.replayed(k, (record, index), false, var)
    }

    /// The cotangent gets its old length before the vector does: it is made in its shape.
    fn append(&mut self, place: &Place, op: &Op, position: usize) {
        if self.activity.is_active(place.root) && !matches!(self.bar(place.root), Bar::Empty) {
            let root = self.materialise(place.root);
            let path = self.read_path(place);
            let y_bar = self.out.derived(place.root, "bar");
            let kind = self.out.place_kind(place).element();
            self.out.vars[y_bar.0].kind = kind;
            let pop = Op::Prim(Prim::Pop, vec![Place { root, path }.into()]);
            self.out.push(vec![y_bar], pop);
            self.stored_value(place, op, y_bar);
        }
        if self.is_undone(position) {
            let working = self.working_place(place);
            let dropped = self.out.fresh(Kind::Unknown);
            self.out.push(vec![dropped], Op::Prim(Prim::Pop, vec![working.into()]));
        }
    }

    fn remove(&mut self, place: &Place, var: Var, position: usize) {
        let active = self.activity.is_active(place.root);
        let bar = if active { Some(self.materialise(place.root)) } else { None };
        if let Some(root) = bar {
            let y_bar = self.materialise(var);
            let path = self.read_path(place);
            let operands = vec![Place { root, path }.into(), y_bar.into()];
            self.out.push(Vec::new(), Op::Prim(Prim::PushBack, operands));
        }
        if self.is_undone(position) {
            let value = self.read(var);
            let working = self.working_place(place);
            let operands = vec![working.into(), value.into()];
            self.out.push(Vec::new(), Op::Prim(Prim::PushBack, operands));
        }
    }

    pub(super) fn prim(&mut self, prim: Prim, operands: &[Operand], y: Var, y_bar: Var) {
        if let Prim::Construct(source) = prim {
            let parts = self.func.parts(source);
            for (part, operand) in parts.iter().zip(operands) {
                if let Operand::Place(place) = operand {
                    let field = Place::from(y_bar).then(part.clone());
                    self.contribute(place, Op::Prim(Prim::Use, vec![field.into()]));
                }
            }
            return;
        }
        if let Some(part) = part(prim) {
            for (k, operand) in operands.iter().enumerate() {
                if let Operand::Place(place) = operand {
                    let op = part(k, y_bar.into());
                    self.contribute(place, op);
                }
            }
            return;
        }
        let active: Vec<bool> = operands.iter().map(|x| self.is_active(x)).collect();
        if !active.contains(&true) {
            return;
        }
        let terms = if prim == Prim::Use {
            // Copying reads nothing in the reverse sweep.
            terms(&mut self.out, prim, operands, &y.into(), &active)
        } else {
            self.terms(prim, operands, y, &active)
        };
        let mut terms = terms;
        // What takes the cotangent as it is comes last, so that it can be moved.
        terms.sort_by_key(|term| term.steps.is_empty());
        for term in terms {
            let Operand::Place(place) = &operands[term.operand] else { continue };
            let steps = term.steps.into_iter().rev();
            let op = run(&mut self.out, steps, y_bar.into(), transpose);
            self.contribute(place, op);
        }
    }

    /// The terms of a rule over the values that it reads: nothing else is asked of the forward sweep.
    fn terms(
        &mut self,
        prim: Prim,
        operands: &[Operand],
        y: Var,
        active: &[bool],
    ) -> Vec<crate::rules::Term> {
        let block = std::mem::take(&mut self.out.block);
        let mut all = terms(&mut self.out, prim, operands, &y.into(), active);
        let code = std::mem::replace(&mut self.out.block, block);
        let mut code = self.with_known(code, &mut all);
        let mut local = Vec::new();
        defined_in(&code, &mut local);
        let mut found: Vec<Var> = Vec::new();
        let mut note = |var: Var| {
            if !local.contains(&var) && !found.contains(&var) {
                found.push(var);
            }
        };
        code.for_each_read(&mut note);
        for term in &all {
            term.for_each_var(&mut note);
        }
        let mut names = Renaming::default();
        for var in found {
            let here = self.read(var);
            names.set(var, here);
        }
        code = names.substitute(&code);
        for term in &mut all {
            term.rename(&names);
        }
        self.out.block.insts.extend(code.insts);
        all
    }

    fn call(&mut self, call: &Call, y_bar: Var, position: usize) {
        let pullback = self.pullback_variable(position);
        let pullback = self.read_put_aside(pullback);
        self.pull_back(call, pullback, y_bar);
    }

    fn pullback_variable(&mut self, position: usize) -> Var {
        if let Some((_, var)) = self.pullbacks.iter().find(|(at, _)| *at == position) {
            return *var;
        }
        let var = self.out.generated("pullback", Kind::Unknown);
        self.out.vars[var.0].carrier = true;
        self.pullbacks.push((position, var));
        var
    }

    /// A call that changes some of its arguments: their cotangents go in and out.
    fn call_in_out(&mut self, call: &Call, y: Var, position: usize) {
        let is_active = self.activity.is_active(y)
            || call.args.iter().any(|arg| arg.in_out && self.is_active(&arg.operand));
        if !is_active && !self.is_undone(position) {
            return;
        }
        let y_bar = match self.bar(y) {
            Bar::Live(bar, _) if self.out.var(bar).hold != Hold::Lazy => bar,
            Bar::Live(..) | Bar::Given(_) | Bar::Empty => self.materialise(y),
        };
        for arg in &call.args {
            if let (true, Some(root)) = (arg.in_out, arg.operand.root()) {
                // The callee puts it back as it was, wherever it stands.
                self.reads.push((root, position, position));
            }
        }
        // The pullback puts its arguments back itself: what it is given is read before.
        self.end = position + 1;
        self.call(call, y_bar, position);
    }

    pub(super) fn pull_back(&mut self, call: &Call, pullback: Var, y_bar: Var) {
        let mut dsts: Vec<Option<Place>> = Vec::new();
        let mut taken: Vec<Var> = Vec::new();
        let (mut later, mut back) = (Vec::new(), Vec::new());
        for arg in &call.args {
            let dst = match &arg.operand {
                Operand::Place(place) if self.activity.is_active(place.root) => {
                    let dst = if arg.in_out {
                        self.lent(place, &taken, &mut back)
                    } else {
                        self.destination(place, &taken, &mut later)
                    };
                    taken.push(dst.root);
                    Some(dst)
                }
                Operand::Place(_) | Operand::Literal(_) => None,
            };
            dsts.push(dst);
        }
        let mut args = Vec::new();
        for arg in &call.args {
            args.push(Arg { operand: self.read_operand(&arg.operand), ..arg.clone() });
        }
        let span = self.out.span;
        let y_bar = y_bar.into();
        self.out.block.insts.push(Inst::Pullback { pullback, args, y_bar, dsts, span });
        for (place, temporary) in back {
            self.out.update(place, Mode::Set, Op::Prim(Prim::Use, vec![temporary.into()]));
        }
        self.contribute_later(later);
    }
}

/// How an aggregate is taken apart: what its `k`-th operand receives.
fn part(prim: Prim) -> Option<fn(usize, Place) -> Op> {
    if prim == Prim::Tuple {
        Some(|k, y_bar| {
            let field = y_bar.then(Projection::Field(k.to_string()));
            Op::Prim(Prim::Use, vec![field.into()])
        })
    } else if prim == Prim::Array || prim == Prim::Vec {
        Some(|k, y_bar| {
            let element = y_bar.then(Projection::Index(vec![Operand::literal(k.to_string())]));
            Op::Prim(Prim::Use, vec![element.into()])
        })
    } else if let Prim::New(_) = prim {
        Some(|k, y_bar| Op::Prim(Prim::Element(k), vec![y_bar.into()]))
    } else {
        None
    }
}
