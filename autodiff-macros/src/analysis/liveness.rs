//! Dead code: values that nothing reads.

use crate::ir::{Block, Inst, Op, Prim, Var};

/// Removes every `let` whose variables are read neither later in the block nor in `live`.
///
/// Only for blocks whose verbatim expressions have run before: a reverse sweep.
pub(crate) fn remove_dead(block: &mut Block, live: &mut Vec<bool>) {
    let mut kept = Vec::new();
    for mut inst in std::mem::take(&mut block.insts).into_iter().rev() {
        if let Inst::Let { vars, op, .. } = &inst
            && !has_effect(op)
            && !vars.iter().any(|var| is_live(live, *var))
        {
            continue;
        }
        inst.for_each_region_result(&mut |var| set_live(live, var));
        match &mut inst {
            Inst::Let { op: Op::Map(map), .. } => remove_dead(&mut map.body, live),
            Inst::Sweep(sweep, _) => {
                remove_dead(&mut sweep.body, live);
                remove_unread_inputs(sweep, live);
            }
            Inst::Branch(branch, _) => {
                branch.arms.iter_mut().for_each(|arm| remove_dead(arm, live));
            }
            Inst::Loop(inner, _) => remove_dead(&mut inner.body, live),
            Inst::Labelled(labelled, _) => remove_dead(&mut labelled.body, live),
            Inst::Replay { vars, .. } => {
                for var in vars {
                    *var = var.filter(|var| is_live(live, *var));
                }
            }
            Inst::Let { .. } | Inst::Update { .. } | Inst::Pullback { .. } => {}
            Inst::Declare { .. } | Inst::Append { .. } | Inst::Remove { .. } => {}
            Inst::Exit { .. } | Inst::Record { .. } => {}
        }
        inst.for_each_own_read(&mut |var| set_live(live, var));
        kept.push(inst);
    }
    kept.reverse();
    block.insts = kept;
}

/// Operations that change a variable.
fn has_effect(op: &Op) -> bool {
    matches!(op, Op::Prim(Prim::Take | Prim::Pop | Prim::PushBack, _))
}

fn remove_unread_inputs(sweep: &mut crate::ir::Sweep, live: &[bool]) {
    // One input must stay: it gives the number of elements.
    let keep: Vec<bool> = sweep.params.iter().map(|param| is_live(live, *param)).collect();
    let first = usize::from(keep.iter().any(|keep| *keep));
    let mut kept = 0;
    for k in 0..keep.len() {
        if keep[k] || first + kept == 0 {
            sweep.inputs.swap(kept, k);
            sweep.params.swap(kept, k);
            kept += 1;
        }
    }
    sweep.inputs.truncate(kept);
    sweep.params.truncate(kept);
}

fn is_live(live: &[bool], var: Var) -> bool {
    live.get(var.0).copied().unwrap_or(false)
}

fn set_live(live: &mut Vec<bool>, var: Var) {
    if live.len() <= var.0 {
        live.resize(var.0 + 1, false);
    }
    live[var.0] = true;
}
