//! What rustc asks beyond `verify`: a variable that was only declared has its value wherever it is
//! read, and what is lazy was filled before it is read as a value.

use crate::ir::{Block, Branch, Function, Head, Hold, Inst, Label, Mode, Op, Prim, Select, Var};

/// The variables that certainly have a value, if control comes here at all.
type Assigned = Option<Vec<bool>>;

pub(super) fn check(func: &Function) -> Result<(), String> {
    let mut checker = Checker { func, exits: Vec::new() };
    let mut assigned = Some(vec![true; func.vars.len()]);
    checker.block(&func.body, &mut assigned)?;
    let mut reads = Vec::new();
    func.result.for_each_operand(&mut |operand| operand.for_each_var(&mut |var| reads.push(var)));
    checker.reads(&reads, &assigned)?;
    let Some(pullback) = &func.pullback else { return Ok(()) };
    checker.block(&pullback.body, &mut assigned)
}

struct Checker<'a> {
    func: &'a Function,
    /// What holds where control leaves each labelled block.
    exits: Vec<(Label, Assigned)>,
}

impl Checker<'_> {
    fn reads(&self, vars: &[Var], assigned: &Assigned) -> Result<(), String> {
        let Some(assigned) = assigned else { return Ok(()) };
        match vars.iter().find(|var| !assigned[var.0]) {
            Some(var) => {
                let name = &self.func.var(*var).name;
                Err(format!("{name} (variable {}) may have no value where it is read", var.0))
            }
            None => Ok(()),
        }
    }

    fn block(&mut self, block: &Block, assigned: &mut Assigned) -> Result<(), String> {
        for inst in &block.insts {
            self.inst(inst, assigned)?;
        }
        Ok(())
    }

    fn inst(&mut self, inst: &Inst, assigned: &mut Assigned) -> Result<(), String> {
        self.reads(&self.asked(inst), assigned)?;
        match inst {
            Inst::Declare { var, .. } => set(*var, false, assigned),
            Inst::Update { place, mode, op, .. } if place.is_var() => {
                self.update(place.root, *mode, op, assigned)?;
            }
            Inst::Exit { label, .. } => self.leave(*label, assigned),
            Inst::Labelled(labelled, _) => {
                self.exits.push((labelled.label, None));
                self.block(&labelled.body, assigned)?;
                if let Some((_, left)) = self.exits.pop() {
                    *assigned = both(assigned.take(), left);
                }
            }
            Inst::Branch(branch, _) => self.branch(branch, assigned)?,
            Inst::Loop(inner, _) => {
                let mut inside = assigned.clone();
                self.block(&inner.body, &mut inside)?;
                // Once more, after what the first iteration may have cleared.
                let mut again = both(assigned.clone(), inside);
                let before = again.clone();
                self.block(&inner.body, &mut again)?;
                *assigned = if let Head::Forever = inner.head { None } else { both(before, again) };
            }
            inst => {
                for block in inst.blocks() {
                    self.block(block, &mut assigned.clone())?;
                }
                inst.for_each_definition(&mut |var| set(var, true, assigned));
                if let Inst::Let { vars, op: Op::Prim(Prim::Nothing(_), _), .. } = inst {
                    for var in vars {
                        set(*var, false, assigned);
                    }
                }
            }
        }
        Ok(())
    }

    /// The variables that must have a value before an instruction.
    fn asked(&self, inst: &Inst) -> Vec<Var> {
        let mut reads = Vec::new();
        match inst {
            Inst::Update { place, op, .. } if place.is_var() => {
                op.for_each_own_read(&mut |var| reads.push(var));
            }
            inst => inst.for_each_own_read(&mut |var| reads.push(var)),
        }
        // Whether something has arrived is what a branch on a cotangent asks.
        let is_branch = matches!(inst, Inst::Branch(..));
        reads.retain(|var| match self.func.var(*var).hold {
            Hold::Plain => true,
            Hold::Lazy => !is_branch,
            Hold::Late => false,
        });
        reads
    }

    fn update(&self, var: Var, mode: Mode, op: &Op, assigned: &mut Assigned) -> Result<(), String> {
        let hold = self.func.var(var).hold;
        if mode != Mode::Init && hold == Hold::Plain {
            self.reads(&[var], assigned)?;
        }
        let clears = mode == Mode::Set && matches!(op, Op::Prim(Prim::Zero, _));
        set(var, !(hold == Hold::Lazy && clears), assigned);
        Ok(())
    }

    fn branch(&mut self, branch: &Branch, assigned: &mut Assigned) -> Result<(), String> {
        if let Select::Arrived { lazy, .. } = branch.select {
            set(lazy, false, assigned);
        }
        let mut after = if branch.arms.len() < 2 { assigned.clone() } else { None };
        for arm in &branch.arms {
            let mut inside = assigned.clone();
            self.block(arm, &mut inside)?;
            after = both(after, inside);
        }
        *assigned = after;
        Ok(())
    }

    fn leave(&mut self, label: Label, assigned: &mut Assigned) {
        if let Some((_, left)) = self.exits.iter_mut().find(|(other, _)| *other == label) {
            *left = both(left.take(), assigned.take());
        }
        *assigned = None;
    }
}

fn set(var: Var, to: bool, assigned: &mut Assigned) {
    if let Some(assigned) = assigned {
        assigned[var.0] = to;
    }
}

fn both(a: Assigned, b: Assigned) -> Assigned {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.iter().zip(&b).map(|(a, b)| *a && *b).collect()),
        (a, None) => a,
        (None, b) => b,
    }
}

#[test]
fn a_variable_needs_a_value_on_every_path() {
    use proc_macro2::{Ident, Span};

    use crate::ir::{Builder, Kind, Operand, Param, Value};

    let function = |arms: usize| {
        let span = Span::mixed_site();
        let mut out = Builder::new(Vec::new(), span);
        let x = out.named(Ident::new("x", span), Kind::Primitive);
        let y = out.fresh(Kind::Primitive);
        out.block.insts.push(Inst::Declare { var: y, span });
        let init = Inst::Update {
            place: y.into(),
            mode: Mode::Init,
            op: Op::Prim(Prim::Use, vec![x.into()]),
            span,
        };
        let arm =
            |k: usize| Block { insts: (k < arms).then(|| init.clone()).into_iter().collect() };
        let select = Select::If(Operand::literal("1"));
        let branch = Branch { select, arms: vec![arm(0), arm(1)] };
        out.block.insts.push(Inst::Branch(branch, span));
        Function {
            name: Ident::new("f", span),
            vars: out.vars,
            params: vec![Param { var: x, active: true, in_out: false }],
            body: out.block,
            result: Value::Operand(y.into()),
            pullback: None,
            records: Vec::new(),
            constructs: Vec::new(),
            real: None,
        }
    };
    assert_eq!(check(&function(2)), Ok(()));
    assert!(check(&function(1)).is_err());
}
