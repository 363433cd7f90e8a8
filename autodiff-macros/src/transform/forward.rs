//! The forward mode: each instruction is followed by the one that computes its tangent.

use super::zero;
use crate::ir::rename::Renaming;
use crate::ir::{
    Arg, Block, Branch, Builder, Call, Function, Inst, Kind, Labelled, Loop, Map, Mode, Op,
    Operand, Param, Place, Prim, Projection, Pullback, Source, Sweep, Value, Var,
};
use crate::rules::{apply, run, terms};

/// `y` and `y_dot` as functions of the parameters and the tangents of the active ones.
///
/// A function with a pullback keeps it: its tangent doubles the record, the seed and the
/// accumulators. This is how second derivatives come about: `jvp(vjp(f))`.
pub(crate) fn jvp(func: &Function) -> Function {
    transformed(func, false)
}

/// The same, where tangents are values like others: that of a field is read as it is, so that the type of
/// a constant field is an error.
pub(crate) fn jvp_of_values(func: &Function) -> Function {
    transformed(func, true)
}

fn transformed(func: &Function, as_values: bool) -> Function {
    let mut forward = Forward { as_values, ..Forward::new(func) };
    let mut params = func.params.clone();
    for param in func.params.iter().filter(|param| param.active) {
        let var = forward.define(param.var);
        params.push(Param { var, active: false, in_out: param.in_out });
    }
    forward.block(&func.body);
    let y_dot = forward.result(&func.result);
    let body = std::mem::take(&mut forward.out.block);
    let pullback = func.pullback.as_ref().map(|pullback| forward.pullback(pullback));
    Function {
        name: func.name.clone(),
        vars: forward.out.vars,
        params,
        body,
        result: Value::Tuple(vec![func.result.clone(), y_dot]),
        pullback,
        records: func.records.clone(),
        constructs: func.constructs.clone(),
        real: func.real,
    }
}

struct Forward {
    out: Builder,
    /// The tangent of each variable; nothing stands for zero.
    dots: Vec<Option<Var>>,
    /// What updates add to, perhaps from inside a region: it has a tangent where it is defined.
    updated: Vec<bool>,
    constructs: Vec<(Source, Vec<Projection>)>,
    as_values: bool,
}

impl Forward {
    fn new(func: &Function) -> Forward {
        let out = Builder::new(func.vars.clone(), func.name.span());
        let mut updated = vec![false; func.vars.len()];
        let pullback = func.pullback.iter().map(|pullback| &pullback.body);
        pullback.chain([&func.body]).for_each(|block| mark_updated(block, &mut updated));
        let constructs = func.constructs.clone();
        Forward { out, dots: vec![None; func.vars.len()], updated, constructs, as_values: false }
    }

    fn define(&mut self, var: Var) -> Var {
        let dot = self.out.derived(var, "dot");
        self.set(var, dot);
        dot
    }

    fn set(&mut self, var: Var, dot: Var) {
        if self.dots.len() <= var.0 {
            self.dots.resize(var.0 + 1, None);
        }
        self.dots[var.0] = Some(dot);
    }

    fn dot(&self, var: Var) -> Option<Var> {
        self.dots.get(var.0).copied().flatten()
    }

    fn is_updated(&self, var: Var) -> bool {
        self.updated.get(var.0).copied().unwrap_or(false)
    }

    fn place_dot(&self, place: &Place) -> Option<Place> {
        Some(Place { root: self.dot(place.root)?, path: place.path.clone() })
    }

    /// The tangent of an operand that is read: in a field it may stand for zero.
    fn operand_dot(&self, operand: &Operand) -> Option<Operand> {
        let place = operand.place()?;
        let dot = self.place_dot(place)?;
        if self.as_values || !place.is_in_field() {
            return Some(dot.into());
        }
        Some(dot.then(Projection::TangentOf(Box::new(place.clone().referent()))).into())
    }

    fn operand_dot_or_zero(&mut self, operand: &Operand) -> Operand {
        self.operand_dot(operand).unwrap_or_else(|| zero(&mut self.out, operand))
    }

    fn result(&mut self, value: &Value) -> Value {
        match value {
            Value::Operand(operand) => Value::Operand(self.operand_dot_or_zero(operand)),
            Value::Tuple(values) => {
                Value::Tuple(values.iter().map(|value| self.result(value)).collect())
            }
        }
    }

    fn block(&mut self, block: &Block) {
        for inst in &block.insts {
            self.inst(inst);
        }
    }

    fn inst(&mut self, inst: &Inst) {
        match inst {
            Inst::Let { vars, op, span } => {
                self.out.span = *span;
                self.define_op(vars, op);
            }
            Inst::Update { place, mode, op, span } => {
                self.out.span = *span;
                self.update(place, *mode, op);
            }
            Inst::Sweep(sweep, span) => {
                self.out.span = *span;
                self.sweep(sweep);
            }
            Inst::Declare { var, span } => {
                self.out.block.insts.push(inst.clone());
                if self.out.var(*var).carrier && self.is_updated(*var) {
                    let dot = self.define(*var);
                    self.out.block.insts.push(Inst::Declare { var: dot, span: *span });
                }
            }
            Inst::Append { place, op, span } => {
                self.out.span = *span;
                self.append(place, op);
            }
            Inst::Remove { place, var, span } => {
                self.out.block.insts.push(inst.clone());
                if let Some(place) = self.place_dot(place) {
                    let var = self.define(*var);
                    self.out.block.insts.push(Inst::Remove { place, var, span: *span });
                }
            }
            Inst::Branch(branch, span) => {
                let arms = branch.arms.iter().map(|arm| self.nested(arm)).collect();
                let select = branch.select.clone();
                self.out.block.insts.push(Inst::Branch(Branch { select, arms }, *span));
            }
            Inst::Loop(inner, span) => {
                let body = self.nested(&inner.body);
                let inner = Loop { body, ..inner.clone() };
                self.out.block.insts.push(Inst::Loop(inner, *span));
            }
            Inst::Labelled(labelled, span) => {
                let body = self.nested(&labelled.body);
                let labelled = Labelled { label: labelled.label, body };
                self.out.block.insts.push(Inst::Labelled(labelled, *span));
            }
            Inst::Exit { .. } => self.out.block.insts.push(inst.clone()),
            // Calls and records have second derivatives through entries of their own; until a function is
            // compiled for order 2 nothing asks for this.
            Inst::Pullback { .. } | Inst::Record { .. } | Inst::Replay { .. } => {
                self.out.block.insts.push(inst.clone());
            }
        }
    }

    fn nested(&mut self, block: &Block) -> Block {
        let outer = std::mem::take(&mut self.out.block);
        self.block(block);
        std::mem::replace(&mut self.out.block, outer)
    }

    fn append(&mut self, place: &Place, op: &Op) {
        let span = self.out.span;
        let append = |place: Place, op: Op| Inst::Append { place, op, span };
        let Some(place_dot) = self.place_dot(place) else {
            return self.out.block.insts.push(append(place.clone(), op.clone()));
        };
        let x: Operand = self.out.emit(op.clone()).into();
        let copied = if let Op::Prim(Prim::Use, operands) = op { operands.first() } else { None };
        let x_dot = copied.and_then(|x| self.operand_dot(x));
        let x_dot = x_dot.unwrap_or_else(|| zero(&mut self.out, &x));
        let insts = &mut self.out.block.insts;
        insts.push(append(place_dot, Op::Prim(Prim::Use, vec![x_dot])));
        insts.push(append(place.clone(), Op::Prim(Prim::Use, vec![x])));
    }

    fn define_op(&mut self, vars: &[Var], op: &Op) {
        match (vars, op) {
            ([y], Op::Prim(prim, operands)) => {
                self.out.push(vec![*y], op.clone());
                if let Some(y_dot) = self.prim_dot(*prim, operands, &(*y).into()) {
                    let dot = self.define(*y);
                    self.out.push(vec![dot], y_dot);
                }
            }
            ([y], Op::Map(map)) => {
                self.out.push(vec![*y], op.clone());
                if let Some(y_dot) = self.map_dot(map) {
                    let dot = self.define(*y);
                    self.out.push(vec![dot], Op::Map(y_dot));
                }
            }
            ([y], Op::Call(call)) => self.call(*y, call),
            _ => self.out.push(vars.to_vec(), op.clone()),
        }
        for var in vars {
            if self.dot(*var).is_none() && self.is_updated(*var) && self.out.var(*var).carrier {
                let dot = self.define(*var);
                let zero = self.out.zero_of(&(*var).into());
                self.out.push(vec![dot], zero);
            }
        }
    }

    /// The tangent of a primitive's result, to be placed by the caller.
    fn prim_dot(&mut self, prim: Prim, operands: &[Operand], y: &Operand) -> Option<Op> {
        let dots: Vec<Option<Operand>> = operands.iter().map(|x| self.operand_dot(x)).collect();
        let active: Vec<bool> = dots.iter().map(Option::is_some).collect();
        if !active.contains(&true) {
            return None;
        }
        if matches!(prim, Prim::Tuple | Prim::Array | Prim::Vec | Prim::New(_)) {
            let dots = operands.iter().map(|x| self.operand_dot_or_zero(x)).collect();
            return Some(Op::Prim(prim, dots));
        }
        if let Prim::Construct(source) = prim {
            return Some(self.construct_dot(source, &dots, y));
        }
        let mut sum: Option<Op> = None;
        for term in terms(&mut self.out, prim, operands, y, &active) {
            let Some(x_dot) = dots[term.operand].clone() else { continue };
            let op = run(&mut self.out, term.steps.into_iter(), x_dot, apply);
            sum = Some(match sum {
                None => op,
                Some(sum) => {
                    let terms = [sum, op].map(|term| {
                        let term = self.out.emit(term);
                        self.out.vars[term.0].tangent = true;
                        term.into()
                    });
                    Op::Prim(Prim::Add, terms.to_vec())
                }
            });
        }
        sum
    }

    /// The tangent of a struct has a type that cannot be named: it is made zero, and its fields are set.
    fn construct_dot(&mut self, source: Source, dots: &[Option<Operand>], y: &Operand) -> Op {
        let whole = self.out.generated("y_dot", Kind::Unknown);
        let info = &mut self.out.vars[whole.0];
        (info.carrier, info.tangent) = (true, true);
        self.out.push(vec![whole], Op::Prim(Prim::Zero, vec![y.clone()]));
        let parts = self.constructs.iter().find(|(other, _)| *other == source);
        let parts = parts.map(|(_, parts)| parts.clone()).unwrap_or_default();
        for (part, dot) in parts.into_iter().zip(dots) {
            if let Some(dot) = dot {
                let field = Place::from(whole).then(part);
                self.out.update(field, Mode::Set, Op::Prim(Prim::Use, vec![dot.clone()]));
            }
        }
        Op::Prim(Prim::Use, vec![whole.into()])
    }

    /// The body of an elementwise function is computed again beside its tangent.
    fn map_dot(&mut self, map: &Map) -> Option<Map> {
        let mut names = Renaming::default();
        let mut inputs = map.inputs.clone();
        let mut params: Vec<Var> =
            map.params.iter().map(|param| names.define(&mut self.out, *param)).collect();
        for (k, input) in map.inputs.iter().enumerate() {
            if let Some(input_dot) = self.operand_dot(input) {
                let param_dot = self.define(params[k]);
                inputs.push(input_dot);
                params.push(param_dot);
            }
        }
        let copy = names.block(&mut self.out, &map.body);
        self.updated.resize(self.out.vars.len(), false);
        mark_updated(&copy, &mut self.updated);
        let result = names.operand(&map.result);
        let outer = std::mem::take(&mut self.out.block);
        self.block(&copy);
        let body = std::mem::replace(&mut self.out.block, outer);
        Some(Map { inputs, params, body, result: self.operand_dot(&result)? })
    }

    fn call(&mut self, y: Var, call: &Call) {
        let dot = |arg: &Arg| Some(self.place_dot(arg.operand.place()?)?.into());
        let dots: Vec<Option<Operand>> = call.args.iter().map(dot).collect();
        if dots.iter().all(Option::is_none) {
            self.out.push(vec![y], Op::Call(call.clone()));
        } else {
            let y_dot = self.define(y);
            self.out.push(vec![y, y_dot], Op::Push(call.clone(), dots));
        }
    }

    fn update(&mut self, place: &Place, mode: Mode, op: &Op) {
        let mut stored = op.clone();
        let y_dot = match op {
            Op::Prim(Prim::Fill, operands) => self.operand_dot(&operands[1]).map(|x_dot| {
                let at = self.place_dot(place).unwrap_or_else(|| place.clone());
                Op::Prim(Prim::Fill, vec![at.into(), x_dot])
            }),
            Op::Prim(Prim::Use, operands) => {
                self.operand_dot(&operands[0]).map(|x_dot| Op::Prim(Prim::Use, vec![x_dot]))
            }
            Op::Prim(prim, operands) => {
                let active = operands.iter().any(|x| self.operand_dot(x).is_some());
                let y = active.then(|| self.out.emit(op.clone()));
                if let Some(y) = y {
                    stored = Op::Prim(Prim::Use, vec![y.into()]);
                }
                y.and_then(|y| self.prim_dot(*prim, operands, &y.into()))
            }
            Op::Map(_) | Op::Call(_) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => None,
        };
        let Some(dot) = self.place_dot(place) else {
            return self.out.update(place.clone(), mode, stored);
        };
        if let Some(y_dot) = y_dot {
            // A matrix that both read is moved by the later.
            self.out.update(dot, mode, y_dot);
            self.out.update(place.clone(), mode, stored);
        } else {
            self.out.update(place.clone(), mode, stored);
            self.update_to_zero(place, dot, mode);
        }
    }

    /// The tangent of what was stored, where that carries none.
    fn update_to_zero(&mut self, place: &Place, dot: Place, mode: Mode) {
        if mode == Mode::Add {
            return;
        }
        let zero = self.out.zero_of(&place.clone().into());
        if place.is_var() && mode != Mode::Copy {
            // The new value may have another shape.
            let zero = self.out.emit(zero);
            self.out.update(dot, mode, Op::Prim(Prim::Use, vec![zero.into()]));
        } else {
            self.out.update(dot, Mode::Set, zero);
        }
    }

    fn sweep(&mut self, sweep: &Sweep) {
        let mut inputs = sweep.inputs.clone();
        let mut params = sweep.params.clone();
        for (k, input) in sweep.inputs.iter().enumerate() {
            if let Some(input_dot) = self.operand_dot(input) {
                inputs.push(input_dot);
                params.push(self.define(sweep.params[k]));
            }
        }
        let outer = std::mem::take(&mut self.out.block);
        self.block(&sweep.body);
        let mut outs = sweep.outs.clone();
        let body = std::mem::replace(&mut self.out.block, outer);
        for (place, x) in &sweep.outs {
            let Some(x_dot) = self.operand_dot(x) else { continue };
            if let Some(place_dot) = self.place_dot(place) {
                outs.push((place_dot, x_dot));
            }
        }
        let sweep = Sweep { inputs, params, body, outs };
        self.out.block.insts.push(Inst::Sweep(sweep, self.out.span));
    }

    fn pullback(&mut self, pullback: &Pullback) -> Pullback {
        let mut accumulators = pullback.accumulators.clone();
        let mut seeds = pullback.seeds.clone();
        for seed in &pullback.seeds {
            seeds.push(self.define(*seed));
        }
        for accumulator in pullback.accumulators.iter().flatten() {
            accumulators.push(Some(self.define(*accumulator)));
        }
        self.block(&pullback.body);
        let body = std::mem::take(&mut self.out.block);
        Pullback { seeds, accumulators, body }
    }
}

fn mark_updated(block: &Block, updated: &mut [bool]) {
    block.for_each_inst(&mut |inst| {
        if let Some(place) = inst.stored() {
            updated[place.root.0] = true;
        }
        match inst {
            Inst::Sweep(sweep, _) => {
                sweep.outs.iter().for_each(|(place, _)| updated[place.root.0] = true);
            }
            Inst::Pullback { dsts, .. } => {
                dsts.iter().flatten().for_each(|place| updated[place.root.0] = true);
            }
            Inst::Let { op: Op::Call(call), .. } => {
                for arg in call.args.iter().filter(|arg| arg.in_out) {
                    arg.operand.root().into_iter().for_each(|root| updated[root.0] = true);
                }
            }
            Inst::Let { .. } | Inst::Declare { .. } | Inst::Update { .. } => {}
            Inst::Append { .. } | Inst::Remove { .. } | Inst::Branch(..) => {}
            Inst::Loop(..) | Inst::Labelled(..) | Inst::Exit { .. } => {}
            Inst::Record { .. } | Inst::Replay { .. } => {}
        }
    });
}
