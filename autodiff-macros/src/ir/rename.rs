//! Copies of blocks with fresh variables: what a reverse sweep computes again.

use proc_macro2::Ident;

use super::{
    Arg, Block, Branch, Builder, Call, Head, Inst, Labelled, Loop, Map, Op, Opaque, Operand, Place,
    Projection, Range, Select, Sweep, Var,
};

/// A substitution of variables; the others stay.
#[derive(Clone, Debug, Default)]
pub(crate) struct Renaming {
    new: Vec<(Var, Var)>,
}

impl Renaming {
    pub(crate) fn set(&mut self, old: Var, new: Var) {
        self.new.push((old, new));
    }

    pub(crate) fn var(&self, var: Var) -> Var {
        self.new.iter().rev().find(|(old, _)| *old == var).map_or(var, |(_, new)| *new)
    }

    /// A copy of a variable, which stands for it from here on.
    pub(crate) fn define(&mut self, out: &mut Builder, var: Var) -> Var {
        let info = out.var(var).clone();
        let new = out.generated(&info.name.to_string().replace("r#", ""), info.kind);
        let copy = &mut out.vars[new.0];
        (copy.carrier, copy.cell, copy.hold) = (info.carrier, info.cell, info.hold);
        (copy.mutable, copy.tangent, copy.of_field) = (info.mutable, info.tangent, info.of_field);
        // Verbatim code that is run again binds the user's own names.
        (copy.name, copy.inside) = (info.name, info.inside);
        self.set(var, new);
        new
    }

    pub(crate) fn place(&self, place: &Place) -> Place {
        let path = place.path.iter().map(|projection| self.projection(projection)).collect();
        Place { root: self.var(place.root), path }
    }

    fn projection(&self, projection: &Projection) -> Projection {
        match projection {
            Projection::Field(name) => Projection::Field(name.clone()),
            Projection::Payload { .. } => projection.clone(),
            Projection::Reference | Projection::MutableReference => projection.clone(),
            Projection::Index(indices) => Projection::Index(self.operands(indices)),
            Projection::Slice { start, end, inclusive } => Projection::Slice {
                start: start.as_ref().map(|i| self.operand(i)),
                end: end.as_ref().map(|i| self.operand(i)),
                inclusive: *inclusive,
            },
            Projection::Row(i) => Projection::Row(self.operand(i)),
            Projection::Column(j) => Projection::Column(self.operand(j)),
            Projection::TangentOf(place) => Projection::TangentOf(Box::new(self.place(place))),
        }
    }

    pub(crate) fn operand(&self, operand: &Operand) -> Operand {
        match operand {
            Operand::Place(place) => Operand::Place(self.place(place)),
            Operand::Literal(literal) => Operand::Literal(literal.clone()),
        }
    }

    fn operands(&self, operands: &[Operand]) -> Vec<Operand> {
        operands.iter().map(|operand| self.operand(operand)).collect()
    }

    fn args(&self, args: &[Arg]) -> Vec<Arg> {
        let arg = |arg: &Arg| Arg { operand: self.operand(&arg.operand), ..arg.clone() };
        args.iter().map(arg).collect()
    }

    fn call(&self, call: &Call) -> Call {
        Call { callee: call.callee, name: call.name.clone(), args: self.args(&call.args) }
    }

    pub(crate) fn op(&mut self, out: &mut Builder, op: &Op) -> Op {
        match op {
            Op::Prim(prim, operands) => Op::Prim(*prim, self.operands(operands)),
            Op::Map(map) => {
                let inputs = self.operands(&map.inputs);
                let params = map.params.iter().map(|p| self.define(out, *p)).collect();
                let body = self.block(out, &map.body);
                Op::Map(Map { inputs, params, body, result: self.operand(&map.result) })
            }
            Op::Call(call) => Op::Call(self.call(call)),
            Op::Push(call, dots) => {
                let dots = dots.iter().map(|dot| dot.as_ref().map(|dot| self.operand(dot)));
                Op::Push(self.call(call), dots.collect())
            }
            Op::Forward(call) => Op::Forward(self.call(call)),
            Op::Opaque(opaque) => Op::Opaque(self.opaque(opaque)),
        }
    }

    pub(crate) fn opaque(&self, opaque: &Opaque) -> Opaque {
        let rename = |names: &[(Ident, Operand)]| {
            names.iter().map(|(name, x)| (name.clone(), self.operand(x))).collect()
        };
        let (mentions, parts) = (rename(&opaque.mentions), rename(&opaque.parts));
        Opaque { mentions, parts, ..opaque.clone() }
    }

    fn inst(&mut self, out: &mut Builder, inst: &Inst) -> Inst {
        match inst {
            Inst::Let { vars, op, span } => {
                let op = self.op(out, op);
                let vars = vars.iter().map(|var| self.define(out, *var)).collect();
                Inst::Let { vars, op, span: *span }
            }
            Inst::Update { place, mode, op, span } => Inst::Update {
                place: self.place(place),
                mode: *mode,
                op: self.op(out, op),
                span: *span,
            },
            Inst::Pullback { pullback, args, y_bar, dsts, span } => Inst::Pullback {
                pullback: self.var(*pullback),
                args: self.args(args),
                y_bar: self.operand(y_bar),
                dsts: dsts.iter().map(|dst| dst.as_ref().map(|dst| self.place(dst))).collect(),
                span: *span,
            },
            Inst::Sweep(sweep, span) => {
                let inputs = self.operands(&sweep.inputs);
                let params = sweep.params.iter().map(|p| self.define(out, *p)).collect();
                let body = self.block(out, &sweep.body);
                let outs = sweep.outs.iter();
                let outs = outs.map(|(dst, x)| (self.place(dst), self.operand(x))).collect();
                Inst::Sweep(Sweep { inputs, params, body, outs }, *span)
            }
            Inst::Declare { var, span } => {
                Inst::Declare { var: self.define(out, *var), span: *span }
            }
            Inst::Append { place, op, span } => {
                Inst::Append { place: self.place(place), op: self.op(out, op), span: *span }
            }
            Inst::Remove { place, var, span } => {
                let place = self.place(place);
                Inst::Remove { place, var: self.define(out, *var), span: *span }
            }
            Inst::Branch(branch, span) => Inst::Branch(self.branch(out, branch), *span),
            Inst::Loop(inner, span) => Inst::Loop(self.loop_(out, inner), *span),
            Inst::Labelled(labelled, span) => {
                let body = self.block(out, &labelled.body);
                Inst::Labelled(Labelled { label: labelled.label, body }, *span)
            }
            Inst::Exit { .. } => inst.clone(),
            Inst::Record { record, values, span } => {
                Inst::Record { record: *record, values: self.operands(values), span: *span }
            }
            Inst::Replay { record, vars, stays, span } => {
                let vars = vars.iter().map(|var| var.map(|var| self.define(out, var))).collect();
                Inst::Replay { record: *record, vars, stays: *stays, span: *span }
            }
        }
    }

    fn branch(&mut self, out: &mut Builder, branch: &Branch) -> Branch {
        let select = match &branch.select {
            Select::If(operand) => Select::If(self.operand(operand)),
            Select::Tag(operand) => Select::Tag(self.operand(operand)),
            Select::Arrived { lazy, bar } => {
                Select::Arrived { lazy: self.var(*lazy), bar: self.define(out, *bar) }
            }
        };
        let arms = branch.arms.iter().map(|arm| self.block(out, arm)).collect();
        Branch { select, arms }
    }

    fn loop_(&mut self, out: &mut Builder, inner: &Loop) -> Loop {
        let head = match &inner.head {
            Head::Forever => Head::Forever,
            Head::Range(var, range) => {
                let range = self.range(range);
                Head::Range(self.define(out, *var), range)
            }
            Head::Back(var, range, times) => {
                let range = self.range(range);
                let times = times.as_ref().map(|times| self.operand(times));
                Head::Back(self.define(out, *var), range, times)
            }
            Head::Each(var, iterator) => {
                let iterator = self.opaque(iterator);
                Head::Each(self.define(out, *var), iterator)
            }
            Head::Times(times) => Head::Times(self.operand(times)),
        };
        let body = self.block(out, &inner.body);
        Loop { head, body, trips: inner.trips.map(|trips| self.var(trips)) }
    }

    pub(crate) fn range(&self, range: &Range) -> Range {
        Range {
            start: self.operand(&range.start),
            end: self.operand(&range.end),
            step: range.step.as_ref().map(|step| self.operand(step)),
            ..range.clone()
        }
    }

    /// A copy of a block: what it defines is fresh.
    pub(crate) fn block(&mut self, out: &mut Builder, block: &Block) -> Block {
        Block { insts: block.insts.iter().map(|inst| self.inst(out, inst)).collect() }
    }

    /// The same block reading other variables: what it defines keeps its names.
    pub(crate) fn substitute(&self, block: &Block) -> Block {
        let inst = |inst: &Inst| {
            let Inst::Let { vars, op: Op::Prim(prim, operands), span } = inst else {
                return inst.clone();
            };
            let op = Op::Prim(*prim, self.operands(operands));
            Inst::Let { vars: vars.clone(), op, span: *span }
        };
        Block { insts: block.insts.iter().map(inst).collect() }
    }
}
