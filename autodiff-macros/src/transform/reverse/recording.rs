//! What is recorded, where there is a choice.
//!
//! The reverse sweep needs elements as they were when they were read. Either the stores in them are
//! undone, each of which records what it overwrote, or what was read is recorded. A scratch buffer that
//! an inner loop fills and an outer one reads costs less in the second way.

use super::Reverse;
use crate::analysis::layout::Layout;
use crate::ir::{Function, Head, Inst, Loop, Mode, Op, Var};

/// The variables of which the elements that are read are recorded, instead of the stores undone.
#[derive(Default)]
pub(super) struct Taping {
    pub(super) taped: Vec<Var>,
    /// Those of which this is not enough.
    undone: Vec<Var>,
}

impl Taping {
    /// Decides for each variable what costs less: to undo its stores, or to record what is read of
    /// it. What stands in more loops happens more often. Whether anything has changed.
    pub(super) fn update(&mut self, reverse: &Reverse<'_>, stores: &[usize]) -> bool {
        let mut changed = false;
        for (var, positions) in reverse.layout.all_stores() {
            let reads = || reverse.reads.iter().filter(|(read, ..)| *read == var);
            let undone = positions.iter().filter(|store| stores.binary_search(store).is_ok());
            let Some(stored) = undone.map(|store| reverse.layout.loops_around(*store)).max() else {
                continue;
            };
            let read = reads().map(|(_, at, _)| reverse.layout.loops_around(*at)).max();
            if self.taped.contains(&var) {
                self.taped.retain(|other| *other != var);
                self.undone.push(var);
                changed = true;
            } else if read < Some(stored) && !self.undone.contains(&var) {
                self.taped.push(var);
                changed = true;
            }
        }
        changed
    }
}

/// What is defined and stored in a function.
pub(super) struct Stores {
    /// The instruction that defines each variable, and all that it defines.
    pub(super) definitions: Vec<Option<(Vec<Var>, Op)>>,
    /// The variables that are stored in as a whole.
    pub(super) overwritten: Vec<Var>,
    /// The variables that may get another shape.
    pub(super) reshaped: Vec<Var>,
}

pub(super) fn stores(func: &Function) -> Stores {
    let mut definitions = vec![None; func.vars.len()];
    let (mut overwritten, mut reshaped) = (Vec::new(), Vec::new());
    func.body.for_each_inst(&mut |inst| match inst {
        Inst::Let { vars, op, .. } => {
            for var in vars {
                definitions[var.0] = Some((vars.clone(), op.clone()));
            }
            if let Op::Call(call) = op {
                let lent = call.args.iter().filter(|arg| arg.in_out);
                reshaped.extend(lent.filter_map(|arg| arg.operand.root()));
            }
        }
        Inst::Update { place, mode, .. } if *mode != Mode::Add => {
            overwritten.extend(place.is_var().then_some(place.root));
            let is_number = func.place_kind(place).is_number();
            reshaped.extend((place.is_var() || !is_number).then_some(place.root));
        }
        Inst::Append { place, .. } | Inst::Remove { place, .. } => reshaped.push(place.root),
        Inst::Update { .. } | Inst::Declare { .. } | Inst::Branch(..) | Inst::Loop(..) => {}
        Inst::Labelled(..) | Inst::Pullback { .. } | Inst::Sweep(..) | Inst::Exit { .. } => {}
        Inst::Record { .. } | Inst::Replay { .. } => {}
    });
    Stores { definitions, overwritten, reshaped }
}

/// The inactive variables that only go up and down by integers, and change nowhere else.
pub(super) fn counters(func: &Function, layout: &Layout) -> Vec<Var> {
    let mut steps = vec![0; func.vars.len()];
    let mut others = vec![false; func.vars.len()];
    func.body.for_each_inst(&mut |inst| {
        let (op, stored) = match inst {
            Inst::Update { place, op, .. } => (op, Some(place.root)),
            Inst::Let { op, .. } | Inst::Append { op, .. } => (op, None),
            Inst::Loop(Loop { head: Head::Each(_, iterator), .. }, _) => {
                return iterator.for_each_read(&mut |var| others[var.0] = true);
            }
            Inst::Pullback { .. } | Inst::Sweep(..) | Inst::Declare { .. } => return,
            Inst::Remove { .. } | Inst::Branch(..) | Inst::Loop(..) | Inst::Labelled(..) => return,
            Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => return,
        };
        match (op, stored) {
            (Op::Opaque(step), Some(stored)) if step.inverse.is_some() => steps[stored.0] += 1,
            (Op::Opaque(opaque), _) if !opaque.steady => {
                opaque.for_each_read(&mut |var| others[var.0] = true);
            }
            _ => {}
        }
    });
    let counts = |(var, stores): &(Var, &[usize])| {
        steps[var.0] > 0 && steps[var.0] == stores.len() && !others[var.0]
    };
    let changed = layout.all_stores().filter(counts).map(|(var, _)| var);
    // What is declared behind an exit may have no last value to go back from.
    let is_early = |var: &Var| layout.home(*var).is_none_or(|home| home.section == 0);
    changed.filter(|var| !func.var(*var).carrier && is_early(var)).collect()
}
