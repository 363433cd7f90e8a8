//! Activity: a variable is active if it depends on a differentiated input and reaches the result.
//!
//! A variable that is stored in counts as one, whatever it holds at which time.

use crate::ir::{Block, Branch, Function, Inst, Loop, Op, Operand, Place, Prim, Select, Var};

/// One flag for each variable of a function.
#[derive(Clone, Debug)]
pub(crate) struct Activity {
    varied: Vec<bool>,
    useful: Vec<bool>,
}

impl Activity {
    pub(crate) fn is_active(&self, var: Var) -> bool {
        self.is_varied(var) && self.useful.get(var.0).copied().unwrap_or(false)
    }

    pub(crate) fn is_varied(&self, var: Var) -> bool {
        self.varied.get(var.0).copied().unwrap_or(false)
    }
}

pub(crate) fn analyse(func: &Function) -> Activity {
    let none = vec![false; func.vars.len()];
    let carriers = func.vars.iter().map(|info| info.carrier).collect();
    let mut varied = Marks { flags: none.clone(), carriers, changed: false };
    for param in &func.params {
        varied.flags[param.var.0] = param.active;
    }
    varied.until_stable(|varied| varied.block_varied(&func.body));
    let carriers = std::mem::take(&mut varied.carriers);
    let mut useful = Marks { flags: none, carriers, changed: false };
    func.result.for_each_operand(&mut |operand| useful.mark(operand));
    for param in func.params.iter().filter(|param| param.in_out) {
        useful.flags[param.var.0] = true;
    }
    useful.until_stable(|useful| useful.block_useful(&func.body));
    Activity { varied: varied.flags, useful: useful.flags }
}

/// Operations whose result carries no derivative, whatever they read.
fn is_inactive(prim: Prim) -> bool {
    let is_a_question =
        matches!(prim, Prim::Fails | Prim::Residual | Prim::Error | Prim::Outside(..));
    is_a_question || matches!(prim, Prim::Zero | Prim::Constant(_) | Prim::Shares(_))
}

struct Marks {
    flags: Vec<bool>,
    /// The variables that can carry derivatives.
    carriers: Vec<bool>,
    changed: bool,
}

impl Marks {
    fn until_stable(&mut self, mut pass: impl FnMut(&mut Self)) {
        loop {
            self.changed = false;
            pass(self);
            if !self.changed {
                return;
            }
        }
    }

    fn is_set(&self, operand: &Operand) -> bool {
        operand.root().is_some_and(|root| self.flags[root.0])
    }

    fn set(&mut self, var: Var) {
        self.changed |= !std::mem::replace(&mut self.flags[var.0], true);
    }

    fn mark(&mut self, operand: &Operand) {
        if let Some(root) = operand.root() {
            self.set(root);
        }
    }

    fn block_varied(&mut self, block: &Block) {
        block.insts.iter().for_each(|inst| self.varied(inst));
    }

    fn varied(&mut self, inst: &Inst) {
        match inst {
            Inst::Let { vars, op, .. } => {
                if self.op_varied(op) {
                    for var in vars {
                        self.set(*var);
                    }
                }
            }
            Inst::Update { place, op, .. } | Inst::Append { place, op, .. } => {
                if self.op_varied(op) {
                    self.set(place.root);
                }
            }
            Inst::Remove { place, var, .. } => {
                if self.flags[place.root.0] {
                    self.set(*var);
                }
            }
            Inst::Branch(Branch { arms, .. }, _) => {
                for arm in arms {
                    self.block_varied(arm);
                }
            }
            Inst::Loop(Loop { body, .. }, _) => self.block_varied(body),
            Inst::Labelled(labelled, _) => self.block_varied(&labelled.body),
            Inst::Declare { .. } | Inst::Exit { .. } => {}
            // These stand in derivatives only.
            Inst::Pullback { .. } | Inst::Sweep(..) => {}
            Inst::Record { .. } | Inst::Replay { .. } => {}
        }
    }

    fn op_varied(&mut self, op: &Op) -> bool {
        match op {
            Op::Prim(prim, _) if is_inactive(*prim) => false,
            Op::Map(map) => {
                for (param, input) in map.params.iter().zip(&map.inputs) {
                    if self.is_set(input) {
                        self.set(*param);
                    }
                }
                self.block_varied(&map.body);
                self.is_set(&map.result)
            }
            Op::Call(call) => {
                let any = call.args.iter().any(|arg| self.is_set(&arg.operand));
                if any {
                    let roots = in_outs(op).map(|place| place.root);
                    let carriers: Vec<Var> = roots.filter(|root| self.carriers[root.0]).collect();
                    for root in carriers {
                        self.set(root);
                    }
                }
                any
            }
            Op::Prim(..) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => {
                op.operands().into_iter().any(|operand| self.is_set(operand))
            }
        }
    }

    fn block_useful(&mut self, block: &Block) {
        block.insts.iter().rev().for_each(|inst| self.useful(inst));
    }

    fn useful(&mut self, inst: &Inst) {
        match inst {
            Inst::Let { vars, op, .. } => {
                let is_useful = vars.iter().any(|var| self.flags[var.0])
                    || in_outs(op).any(|place| self.flags[place.root.0]);
                if is_useful {
                    self.op_useful(op);
                }
            }
            Inst::Update { place, op, .. } | Inst::Append { place, op, .. } => {
                if self.flags[place.root.0] {
                    self.op_useful(op);
                }
            }
            Inst::Remove { place, var, .. } => {
                if self.flags[var.0] {
                    self.set(place.root);
                }
            }
            Inst::Branch(Branch { arms, select }, _) => {
                if let Select::If(_) | Select::Tag(_) = select {
                    for arm in arms {
                        self.block_useful(arm);
                    }
                }
            }
            Inst::Loop(Loop { body, .. }, _) => self.block_useful(body),
            Inst::Labelled(labelled, _) => self.block_useful(&labelled.body),
            Inst::Declare { .. } | Inst::Exit { .. } => {}
            Inst::Pullback { .. } | Inst::Sweep(..) => {}
            Inst::Record { .. } | Inst::Replay { .. } => {}
        }
    }

    fn op_useful(&mut self, op: &Op) {
        match op {
            Op::Prim(prim, _) if is_inactive(*prim) => {}
            Op::Map(map) => {
                self.mark(&map.result);
                self.block_useful(&map.body);
                for (param, input) in map.params.iter().zip(&map.inputs) {
                    if self.flags[param.0] {
                        self.mark(input);
                    }
                }
            }
            Op::Prim(..) | Op::Call(_) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => {
                op.operands().into_iter().for_each(|operand| self.mark(operand));
            }
        }
    }
}

/// The places that a call changes.
fn in_outs(op: &Op) -> impl Iterator<Item = &Place> {
    let args = if let Op::Call(call) = op { call.args.as_slice() } else { &[] };
    args.iter().filter(|arg| arg.in_out).filter_map(|arg| arg.operand.place())
}
