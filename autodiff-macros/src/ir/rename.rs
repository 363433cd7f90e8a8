//! Copies of blocks with fresh variables: what a reverse sweep computes again.

use proc_macro2::Ident;

use super::{
    Arg, Block, Builder, Call, Inst, Map, Op, Opaque, Operand, Place, Projection, Sweep, Var,
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
        out.vars[new.0].carrier = info.carrier;
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
            Projection::Index(indices) => Projection::Index(self.operands(indices)),
            Projection::Slice { start, end, inclusive } => Projection::Slice {
                start: start.as_ref().map(|i| self.operand(i)),
                end: end.as_ref().map(|i| self.operand(i)),
                inclusive: *inclusive,
            },
            Projection::Row(i) => Projection::Row(self.operand(i)),
            Projection::Column(j) => Projection::Column(self.operand(j)),
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

    fn op(&mut self, out: &mut Builder, op: &Op) -> Op {
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
            Op::Opaque(opaque) => {
                let rename = |names: &[(Ident, Operand)]| {
                    names.iter().map(|(name, x)| (name.clone(), self.operand(x))).collect()
                };
                let (mentions, parts) = (rename(&opaque.mentions), rename(&opaque.parts));
                Op::Opaque(Opaque { mentions, parts, ..opaque.clone() })
            }
        }
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
        }
    }

    /// A copy of a block: what it defines is fresh.
    pub(crate) fn block(&mut self, out: &mut Builder, block: &Block) -> Block {
        Block { insts: block.insts.iter().map(|inst| self.inst(out, inst)).collect() }
    }
}
