//! The forward mode as a function of its own: tangents are values like others, so that it can be
//! differentiated again.
//!
//! `⟨u, J(x) v⟩` has the cotangents `d⟨u, J(x) v⟩/dx` of `x` and `V(x; u)` of `v`: the reverse mode of the
//! JVP gives what the JVP of the pullback gives. It is the reverse mode that knows how to keep values, so
//! it comes last, whatever the order.

use crate::analysis::activity;
use crate::ir::{
    Arg, Block, Branch, Builder, Call, Function, Inst, Kind, Labelled, Linear, Loop, Map, Mode, Op,
    Operand, Param, Place, Prim, Projection, Value, Var,
};
use crate::transform::{forward, reverse};

/// `(x, x_dot) -> (y, y_dot)` with its pullback: the second derivatives that callers ask for.
pub(crate) fn vjp_of_jvp(func: &Function) -> Function {
    let pushed = pushed(func, true);
    reverse::vjp(&pushed, &activity::analyse(&pushed))
}

/// `(x, x_dot) -> y_dot` with its gradient in `x`, which is `H(x) x_dot`.
pub(crate) fn hvp(func: &Function) -> Function {
    let mut along = pushed(func, false);
    if let Value::Tuple(parts) = &mut along.result
        && let Some(y_dot) = parts.pop()
    {
        along.result = y_dot;
    }
    reverse::gradient(&along, &activity::analyse(&along))
}

/// The JVP of a function as a function of values and tangents. The latter may be fixed.
pub(crate) fn pushed(func: &Function, moves: bool) -> Function {
    let jvp = forward::jvp_of_values(func);
    let count = func.params.len();
    let mut values = Values { out: Builder::new(jvp.vars.clone(), jvp.name.span()) };
    let body = values.block(&jvp.body);
    let mut vars = values.out.vars;
    let mut params = jvp.params.clone();
    for param in &mut params[count..] {
        param.active = moves;
    }
    mark_cells(&mut vars, &params[count..], &body);
    Function { vars, params, body, ..jvp }
}

/// A tangent that is stored in prints like the variable of which it is the tangent.
fn mark_cells(vars: &mut [crate::ir::VarInfo], tangents: &[Param], body: &Block) {
    let mut mark = |var: Var| {
        let info = &mut vars[var.0];
        (info.cell, info.mutable) = (info.cell || info.carrier, true);
    };
    tangents.iter().filter(|param| param.in_out).for_each(|param| mark(param.var));
    body.for_each_inst(&mut |inst| {
        if let Some(place) = inst.stored() {
            mark(place.root);
        }
        if let Inst::Let { op: Op::Call(call), .. } = inst {
            let lent = call.args.iter().filter(|arg| arg.in_out);
            lent.filter_map(|arg| arg.operand.root()).for_each(&mut mark);
        }
    });
}

struct Values {
    out: Builder,
}

impl Values {
    fn block(&mut self, block: &Block) -> Block {
        let outer = std::mem::take(&mut self.out.block);
        block.insts.iter().for_each(|inst| self.inst(inst));
        std::mem::replace(&mut self.out.block, outer)
    }

    fn inst(&mut self, inst: &Inst) {
        self.out.span = inst.span();
        match inst {
            Inst::Let { vars, op: Op::Push(call, dots), .. } => self.push(vars, call, dots),
            Inst::Let { vars, op: Op::Map(map), .. } => {
                let body = self.block(&map.body);
                self.out.push(vars.clone(), Op::Map(Map { body, ..map.clone() }));
            }
            Inst::Update { place, mode, op, .. } if !is_stored_as_it_is(*mode, op) => {
                let value = self.out.emit(op.clone());
                self.stored(value, place);
                self.out.update(place.clone(), *mode, Op::Prim(Prim::Use, vec![value.into()]));
            }
            Inst::Branch(branch, span) => {
                let arms = branch.arms.iter().map(|arm| self.block(arm)).collect();
                let branch = Branch { select: branch.select.clone(), arms };
                self.out.block.insts.push(Inst::Branch(branch, *span));
            }
            Inst::Loop(inner, span) => {
                let body = self.block(&inner.body);
                self.out.block.insts.push(Inst::Loop(Loop { body, ..inner.clone() }, *span));
            }
            Inst::Labelled(labelled, span) => {
                let body = self.block(&labelled.body);
                let labelled = Labelled { label: labelled.label, body };
                self.out.block.insts.push(Inst::Labelled(labelled, *span));
            }
            Inst::Let { .. } | Inst::Update { .. } | Inst::Declare { .. } | Inst::Append { .. } => {
                self.out.block.insts.push(inst.clone());
            }
            Inst::Remove { .. } | Inst::Exit { .. } => self.out.block.insts.push(inst.clone()),
            // These stand in pullbacks, which come last.
            Inst::Pullback { .. } | Inst::Sweep(..) | Inst::Record { .. } | Inst::Replay { .. } => {
                self.out.block.insts.push(inst.clone());
            }
        }
    }

    /// What is stored in a tangent is one.
    fn stored(&mut self, value: Var, place: &Place) {
        let (tangent, carrier) = {
            let root = self.out.var(place.root);
            (root.tangent, root.carrier)
        };
        let info = &mut self.out.vars[value.0];
        (info.tangent, info.carrier) = (tangent, carrier);
    }

    /// A call of the forward mode is one of a function with more arguments, which returns a pair.
    fn push(&mut self, vars: &[Var], call: &Call, dots: &[Option<Operand>]) {
        let tangents = call.args.iter().zip(dots).map(|(arg, dot)| {
            let root = arg.operand.root();
            let is_carrier = root.is_some_and(|root| self.out.var(root).carrier);
            Arg::tangent(arg, dot.as_ref(), is_carrier)
        });
        let args = call.args.iter().cloned().chain(tangents).collect();
        let pair = self.out.generated("pushed", Kind::Unknown);
        self.out.vars[pair.0].carrier = true;
        self.out.push(vec![pair], Op::Call(Call { args, ..call.clone() }));
        for (k, var) in vars.iter().enumerate() {
            let part = Place::from(pair).then(Projection::Field(k.to_string()));
            self.out.push(vec![*var], Op::Prim(Prim::Use, vec![part.into()]));
        }
    }
}

/// Whether the reverse mode knows this store: other values get a name first.
fn is_stored_as_it_is(mode: Mode, op: &Op) -> bool {
    match op {
        Op::Prim(Prim::Use, _) => true,
        // A copy of constant data gets its type from where it is stored.
        Op::Prim(Prim::Fill | Prim::Zero | Prim::Linear(Linear::ToOwned), _) => mode != Mode::Add,
        Op::Prim(Prim::EmptySum, _) | Op::Opaque(_) => true,
        Op::Prim(..) | Op::Map(_) | Op::Call(_) | Op::Push(..) | Op::Forward(_) => false,
    }
}
