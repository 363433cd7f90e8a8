//! The reverse mode: a forward sweep, and a reverse sweep that visits its instructions backwards
//! and adds to the cotangent of each operand what it receives.

use crate::analysis::activity::Activity;
use crate::analysis::liveness::remove_dead;
use crate::ir::rename::Renaming;
use crate::ir::{
    Arg, Block, Builder, Call, Function, Inst, Kind, Map, Mode, Op, Operand, Place, Prim,
    Projection, Pullback, Sweep, Value, Var,
};
use crate::rules::{run, terms, transpose};

/// The function with a pullback that adds to its accumulators.
pub(crate) fn vjp(func: &Function, activity: &Activity) -> Function {
    reverse(func, activity, Bar::Live)
}

/// The function with a pullback that overwrites its accumulators.
pub(crate) fn gradient(func: &Function, activity: &Activity) -> Function {
    reverse(func, activity, Bar::Given)
}

/// The cotangent of a variable.
#[derive(Clone, Copy, Debug)]
enum Bar {
    /// Zero so far; there is no variable for it.
    Empty,
    /// A buffer whose content is still to be overwritten.
    Given(Var),
    /// A variable that holds what has arrived.
    Live(Var),
}

fn reverse(func: &Function, activity: &Activity, initial: fn(Var) -> Bar) -> Function {
    let mut reverse = Reverse {
        out: Builder::new(func.vars.clone(), func.name.span()),
        bars: Vec::new(),
        activity: activity.clone(),
        copies: Renaming::default(),
        pullbacks: Vec::new(),
        optional: Vec::new(),
    };
    let body = reverse.forward_sweep(&func.body);
    let kind = match &func.result {
        Value::Operand(operand) => reverse.out.kind(operand),
        Value::Tuple(_) => Kind::Unknown,
    };
    let seed = reverse.out.generated("y_bar", kind);
    reverse.out.vars[seed.0].carrier = true;
    let mut accumulators = Vec::new();
    for param in &func.params {
        accumulators.push(param.active.then(|| {
            let bar = reverse.out.derived(param.var, "bar");
            let initial = initial(bar);
            if let Bar::Live(bar) = initial {
                reverse.optional.push(bar);
            }
            reverse.set(param.var, initial);
            bar
        }));
    }
    reverse.seed(&func.result, &seed.into());
    reverse.block(&func.body);
    for param in func.params.iter().filter(|param| param.active) {
        if let Bar::Given(bar) = reverse.bar(param.var) {
            reverse.out.update(bar.into(), Mode::Set, Op::Prim(Prim::Zero, vec![param.var.into()]));
        }
    }
    let mut block = reverse.out.block;
    remove_dead(&mut block, &mut Vec::new());
    Function {
        name: func.name.clone(),
        vars: reverse.out.vars,
        params: func.params.clone(),
        body,
        result: func.result.clone(),
        pullback: Some(Pullback { seeds: vec![seed], accumulators, body: block }),
    }
}

struct Reverse {
    out: Builder,
    bars: Vec<Bar>,
    activity: Activity,
    /// The copies of variables in the regions that are computed again.
    copies: Renaming,
    /// The pullback of each call, by its result.
    pullbacks: Vec<(Var, Var)>,
    /// The accumulators that a caller may not want.
    optional: Vec<Var>,
}

impl Reverse {
    fn bar(&self, var: Var) -> Bar {
        self.bars.get(var.0).copied().unwrap_or(Bar::Empty)
    }

    fn set(&mut self, var: Var, bar: Bar) {
        if self.bars.len() <= var.0 {
            self.bars.resize(var.0 + 1, Bar::Empty);
        }
        self.bars[var.0] = bar;
    }

    fn is_active(&self, operand: &Operand) -> bool {
        operand.root().is_some_and(|root| self.activity.is_active(root))
    }

    /// The primal instructions; active calls also return their pullback.
    fn forward_sweep(&mut self, block: &Block) -> Block {
        let mut insts = Vec::new();
        for inst in &block.insts {
            if let Inst::Let { vars, op: Op::Call(call), span } = inst
                && vars.iter().any(|y| self.activity.is_active(*y))
            {
                let pullback = self.out.generated("pullback", Kind::Unknown);
                self.pullbacks.push((vars[0], pullback));
                let (vars, op) = (vec![vars[0], pullback], Op::Forward(call.clone()));
                insts.push(Inst::Let { vars, op, span: *span });
            } else {
                insts.push(inst.clone());
            }
        }
        Block { insts }
    }

    fn seed(&mut self, result: &Value, y_bar: &Place) {
        match result {
            Value::Operand(Operand::Place(place)) => {
                self.contribute(place, Op::Prim(Prim::Use, vec![y_bar.clone().into()]));
            }
            Value::Operand(Operand::Literal(_)) => {}
            Value::Tuple(values) => {
                for (k, value) in values.iter().enumerate() {
                    self.seed(value, &y_bar.clone().then(Projection::Field(k.to_string())));
                }
            }
        }
    }

    /// `place_bar += op`
    fn contribute(&mut self, place: &Place, op: Op) {
        if !self.activity.is_active(place.root) {
            return;
        }
        if place.is_var() {
            match self.bar(place.root) {
                Bar::Empty => {
                    let bar = self.out.derived(place.root, "bar");
                    self.out.push(vec![bar], op);
                    self.set(place.root, Bar::Live(bar));
                }
                Bar::Given(bar) => {
                    self.out.update(bar.into(), Mode::Set, op);
                    self.set(place.root, Bar::Live(bar));
                }
                Bar::Live(bar) => self.out.update(bar.into(), Mode::Add, op),
            }
        } else {
            let root = self.materialise(place.root);
            let path = self.copied(place).path;
            self.out.update(Place { root, path }, Mode::Add, op);
        }
    }

    /// The place with the variables that hold its indices in this sweep.
    fn copied(&self, place: &Place) -> Place {
        self.copies.place(place)
    }

    /// The variable that holds the cotangent, zero if nothing has arrived.
    fn materialise(&mut self, var: Var) -> Var {
        let primal = self.copies.var(var);
        let zero = Op::Prim(Prim::Zero, vec![primal.into()]);
        let bar = match self.bar(var) {
            Bar::Live(bar) => return bar,
            Bar::Given(bar) => {
                self.out.update(bar.into(), Mode::Set, zero);
                bar
            }
            Bar::Empty => {
                let bar = self.out.derived(var, "bar");
                self.out.push(vec![bar], zero);
                bar
            }
        };
        self.set(var, Bar::Live(bar));
        bar
    }

    fn block(&mut self, block: &Block) {
        for inst in block.insts.iter().rev() {
            let Inst::Let { vars, op, span } = inst else { continue };
            let Some(&y) = vars.first() else { continue };
            if !self.activity.is_active(y) {
                continue;
            }
            let Bar::Live(y_bar) = self.bar(y) else { continue };
            self.out.span = *span;
            match op {
                Op::Prim(prim, operands) => self.prim(*prim, operands, y, y_bar),
                Op::Map(map) => self.map(map, y, y_bar),
                Op::Call(call) => self.call(call, y, y_bar),
                Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => {}
            }
        }
    }

    fn prim(&mut self, prim: Prim, operands: &[Operand], y: Var, y_bar: Var) {
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
        let primals: Vec<Operand> = operands.iter().map(|x| self.copies.operand(x)).collect();
        let y = self.copies.var(y).into();
        let mut terms = terms(&mut self.out, prim, &primals, &y, &active);
        // What takes the cotangent as it is comes last, so that it can be moved.
        terms.sort_by_key(|term| term.steps.is_empty());
        for term in terms {
            let Operand::Place(place) = &operands[term.operand] else { continue };
            let steps = term.steps.into_iter().rev();
            let op = run(&mut self.out, steps, y_bar.into(), transpose);
            self.contribute(place, op);
        }
    }

    /// The reverse sweep of an elementwise function is one pass over its elements: it computes the
    /// body again, except the result, which is read from `y`.
    fn map(&mut self, map: &Map, y: Var, y_bar: Var) {
        let mut inputs: Vec<Operand> =
            map.inputs.iter().map(|input| self.copies.operand(input)).collect();
        inputs.extend([self.copies.var(y).into(), y_bar.into()]);
        let captured = self.materialise_captured(map);
        let outer = self.copies.clone();
        let mut params = Vec::new();
        for param in &map.params {
            params.push(self.copies.define(&mut self.out, *param));
        }
        let swept = self.forward_sweep(&map.body);
        let copy = self.copies.block(&mut self.out, &swept);
        let y_element = self.out.generated("y", Kind::Unknown);
        if let Operand::Place(place) = &map.result
            && place.is_var()
            && !map.params.contains(&place.root)
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

        let outer_block = std::mem::replace(&mut self.out.block, copy);
        if let Operand::Place(place) = &map.result {
            self.contribute(place, Op::Prim(Prim::Use, vec![y_bar_element.into()]));
        }
        self.block(&map.body);
        let body = std::mem::replace(&mut self.out.block, outer_block);
        self.copies = outer;

        let mut outs = Vec::new();
        let mut later = Vec::new();
        // One pass writes to all destinations, so each must be there.
        let mut taken = self.optional.clone();
        taken.extend(captured);
        for (param, input) in map.params.iter().zip(&map.inputs) {
            let (Bar::Live(bar), Operand::Place(place)) = (self.bar(*param), input) else {
                continue;
            };
            let dst = self.destination(place, &taken, &mut later);
            taken.push(dst.root);
            outs.push((dst, bar.into()));
        }
        let sweep = Sweep { inputs, params, body, outs };
        self.out.block.insts.push(Inst::Sweep(sweep, self.out.span));
        self.contribute_later(later);
    }

    /// The cotangents that a region adds to from inside: they must exist outside.
    fn materialise_captured(&mut self, map: &Map) -> Vec<Var> {
        let mut captured = Vec::new();
        map.body.for_each_read(&mut |var| captured.push(var));
        map.result.for_each_var(&mut |var| captured.push(var));
        let mut defined = map.params.clone();
        defined_in(&map.body, &mut defined);
        captured.retain(|var| !defined.contains(var) && self.activity.is_active(*var));
        captured.into_iter().map(|var| self.materialise(var)).collect()
    }

    fn call(&mut self, call: &Call, y: Var, y_bar: Var) {
        let Some(pullback) = self.pullbacks.iter().find(|(of, _)| *of == y).map(|(_, p)| *p) else {
            return;
        };
        let mut dsts: Vec<Option<Place>> = Vec::new();
        let mut taken: Vec<Var> = Vec::new();
        let mut later = Vec::new();
        for arg in &call.args {
            let dst = match &arg.operand {
                Operand::Place(place) if self.activity.is_active(place.root) => {
                    let dst = self.destination(place, &taken, &mut later);
                    taken.push(dst.root);
                    Some(dst)
                }
                Operand::Place(_) | Operand::Literal(_) => None,
            };
            dsts.push(dst);
        }
        let copies = &self.copies;
        let pullback = copies.var(pullback);
        let arg = |arg: &Arg| Arg { operand: copies.operand(&arg.operand), ..arg.clone() };
        let args = call.args.iter().map(arg).collect();
        let span = self.out.span;
        self.out.block.insts.push(Inst::Pullback {
            pullback,
            args,
            y_bar: y_bar.into(),
            dsts,
            span,
        });
        self.contribute_later(later);
    }

    /// Where a contribution to `place` may be added through `&mut`: its cotangent, or a temporary
    /// if that is borrowed already or is a view.
    fn destination(
        &mut self,
        place: &Place,
        taken: &[Var],
        later: &mut Vec<(Place, Var)>,
    ) -> Place {
        let is_view = |p: &Projection| matches!(p, Projection::Row(_) | Projection::Column(_));
        let bar = match self.bar(place.root) {
            Bar::Live(bar) | Bar::Given(bar) => Some(bar),
            Bar::Empty => None,
        };
        let is_taken = bar.is_some_and(|bar| taken.contains(&bar));
        if is_taken || place.path.iter().any(is_view) {
            let primal = self.copied(place).into();
            let temporary = self.out.derived(place.root, "part");
            self.out.push(vec![temporary], Op::Prim(Prim::Zero, vec![primal]));
            later.push((place.clone(), temporary));
            return temporary.into();
        }
        Place { root: self.materialise(place.root), path: self.copied(place).path }
    }

    fn contribute_later(&mut self, later: Vec<(Place, Var)>) {
        for (place, temporary) in later {
            self.contribute(&place, Op::Prim(Prim::Use, vec![temporary.into()]));
        }
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

fn defined_in(block: &Block, defined: &mut Vec<Var>) {
    for inst in &block.insts {
        if let Inst::Let { vars, op, .. } = inst {
            defined.extend(vars);
            if let Op::Map(map) = op {
                defined.extend(&map.params);
                defined_in(&map.body, defined);
            }
        }
    }
}
