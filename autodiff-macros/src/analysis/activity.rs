//! Activity: a variable is active if it depends on a differentiated input and reaches the result.

use crate::ir::{Block, Function, Inst, Op, Operand, Var};

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

    fn operand_varied(&self, operand: &Operand) -> bool {
        operand.root().is_some_and(|root| self.is_varied(root))
    }
}

pub(crate) fn analyse(func: &Function) -> Activity {
    let none = vec![false; func.vars.len()];
    let mut activity = Activity { varied: none.clone(), useful: none };
    for param in &func.params {
        activity.varied[param.var.0] = param.active;
    }
    varied(&mut activity, &func.body);
    func.result.for_each_operand(&mut |operand| mark(&mut activity.useful, operand));
    useful(&mut activity, &func.body);
    activity
}

fn mark(flags: &mut [bool], operand: &Operand) {
    if let Some(root) = operand.root() {
        flags[root.0] = true;
    }
}

fn varied(activity: &mut Activity, block: &Block) {
    for inst in &block.insts {
        let Inst::Let { vars, op, .. } = inst else { continue };
        let any = if let Op::Map(map) = op {
            for (param, input) in map.params.iter().zip(&map.inputs) {
                activity.varied[param.0] = activity.operand_varied(input);
            }
            varied(activity, &map.body);
            activity.operand_varied(&map.result)
        } else {
            op.operands().into_iter().any(|operand| activity.operand_varied(operand))
        };
        for var in vars {
            activity.varied[var.0] = any;
        }
    }
}

fn useful(activity: &mut Activity, block: &Block) {
    for inst in block.insts.iter().rev() {
        let Inst::Let { vars, op, .. } = inst else { continue };
        if !vars.iter().any(|var| activity.useful[var.0]) {
            continue;
        }
        match op {
            Op::Map(map) => {
                mark(&mut activity.useful, &map.result);
                useful(activity, &map.body);
                for (param, input) in map.params.iter().zip(&map.inputs) {
                    if activity.useful[param.0] {
                        mark(&mut activity.useful, input);
                    }
                }
            }
            Op::Prim(..) | Op::Call(_) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => {
                op.operands().into_iter().for_each(|operand| mark(&mut activity.useful, operand));
            }
        }
    }
}
