//! Neighbours: `x[i - 1]` and `x[i]` in one loop.
//!
//! The reverse of a stencil adds to several neighbours in each iteration, so an element waits in
//! memory for what the iterations before have added to it. In a window that moves with the loop, what
//! is still to come for the next elements is kept in variables, and each element is added to once.
//! Nothing in the loop reads the elements, so it does not matter when they are added to.
//!
//! ```text
//!                            c = 0
//! for i in (1..n).rev() {    for i in (1..n).rev() {
//!     x_bar[i] += u              c += u
//!     x_bar[i - 1] += v          next = v
//!                                x_bar[i] += c
//!                                c = next
//! }                          }
//!                            for i in the last iteration, if there was one { x_bar[i - 1] += c }
//! ```

use proc_macro2::Span;

use crate::ir::rename::Renaming;
use crate::ir::{
    Block, Builder, Head, Inst, Kind, Loop, Mode, Op, Operand, Place, Prim, Projection, Range, Var,
};

/// The most elements that a window may hold.
const WIDEST: i64 = 5;

/// Opens windows in all loops of a reverse sweep. With one generic type of numbers its zero is known.
pub(super) fn open_windows(out: &mut Builder, block: &mut Block, generic: bool) {
    let mut insts = Vec::new();
    for mut inst in std::mem::take(&mut block.insts) {
        match &mut inst {
            Inst::Loop(inner, span) => {
                open_windows(out, &mut inner.body, generic);
                if let Some((var, mut windows)) = windows(out, inner, generic) {
                    for window in &mut windows {
                        window.is_zero =
                            is_zero(&insts, window.root) && window.is_alone(&inner.body);
                    }
                    insts.extend(opened(out, inner.clone(), var, &windows, *span));
                    continue;
                }
            }
            Inst::Labelled(inner, _) => open_windows(out, &mut inner.body, generic),
            Inst::Branch(branch, _) => {
                branch.arms.iter_mut().for_each(|arm| open_windows(out, arm, generic));
            }
            Inst::Let { .. } | Inst::Sweep(..) | Inst::Declare { .. } | Inst::Update { .. } => {}
            Inst::Append { .. } | Inst::Remove { .. } | Inst::Pullback { .. } => {}
            Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => {}
        }
        insts.push(inst);
    }
    block.insts = insts;
}

/// An index that goes up by one with the variable of the loop: what else is in the sum, and what
/// the names in it stand for.
#[derive(Clone, PartialEq)]
struct Moving {
    terms: Vec<String>,
    names: Vec<(String, Operand)>,
}

/// An addition to an element of a window.
struct Addition {
    /// The instruction.
    at: usize,
    index: Operand,
    /// The higher, the earlier the loop is past the element.
    place: i64,
}

/// The elements of one variable around a moving index.
struct Window {
    root: Var,
    moving: Moving,
    additions: Vec<Addition>,
    /// Whether the elements are zero before the loop: each gets its sum once, which is stored.
    is_zero: bool,
}

impl Window {
    fn low(&self) -> i64 {
        self.additions.iter().map(|addition| addition.place).min().unwrap_or(0)
    }

    fn high(&self) -> i64 {
        self.additions.iter().map(|addition| addition.place).max().unwrap_or(0)
    }

    /// The index of an element in the iteration of `var`.
    fn index(&self, var: Var, place: i64) -> Option<Operand> {
        let is_loop_variable = self.moving.terms.is_empty() && place == 0;
        let found = self.additions.iter().find(|addition| addition.place == place);
        found
            .map(|addition| addition.index.clone())
            .or_else(|| is_loop_variable.then(|| var.into()))
    }

    /// Whether nothing else adds to the variable, at whatever index.
    fn is_alone(&self, body: &Block) -> bool {
        let mut count = 0;
        body.for_each_inst(&mut |inst| {
            count += usize::from(inst.stored().is_some_and(|place| place.root == self.root));
        });
        count == self.additions.len()
    }

    fn is_worth_it(&self, inner: &Loop, var: Var) -> bool {
        let (low, high) = (self.low(), self.high());
        low < high
            && high - low < WIDEST
            && is_only_added_to(&inner.body, self.root)
            && (low..=high).all(|place| self.index(var, place).is_some())
    }
}

/// The windows of a loop, with its variable.
fn windows(out: &Builder, inner: &Loop, generic: bool) -> Option<(Var, Vec<Window>)> {
    let (var, rises) = match &inner.head {
        // A whole range that runs forwards in a reverse sweep may run in any order.
        Head::Range(var, range) if range.step.is_none() => (var, true),
        Head::Back(var, range, _) if range.step.is_none() => (var, range.reversed),
        Head::Range(..) | Head::Back(..) => return None,
        Head::Forever | Head::Each(..) | Head::Times(_) => return None,
    };
    let mut windows: Vec<Window> = Vec::new();
    for (at, inst) in inner.body.insts.iter().enumerate() {
        let Inst::Update { place, mode: Mode::Add, .. } = inst else { continue };
        let [Projection::Index(indices)] = &place.path[..] else { continue };
        let [index] = &indices[..] else { continue };
        let kind = out.place_kind(place);
        if kind != Kind::Primitive && !(kind == Kind::Real && generic) {
            continue;
        }
        let Some((moving, offset)) = moving(&inner.body, *var, index) else { continue };
        let place_in_window = if rises { -offset } else { offset };
        let addition = Addition { at, index: index.clone(), place: place_in_window };
        let same = |window: &&mut Window| window.root == place.root && window.moving == moving;
        if let Some(window) = windows.iter_mut().find(same) {
            window.additions.push(addition);
        } else {
            let (root, additions) = (place.root, vec![addition]);
            windows.push(Window { root, moving, additions, is_zero: false });
        }
    }
    windows.retain(|window| window.is_worth_it(inner, *var));
    (!windows.is_empty()).then_some((*var, windows))
}

/// Whether nothing in a block reads a variable, or changes it in another way than by adding.
fn is_only_added_to(body: &Block, root: Var) -> bool {
    let mut only = true;
    body.for_each_inst(&mut |inst| {
        let mut count = 0;
        inst.for_each_own_read(&mut |var| count += usize::from(var == root));
        inst.for_each_region_result(&mut |var| count += usize::from(var == root));
        let adds = matches!(inst, Inst::Update { place, mode: Mode::Add, .. }
            if place.root == root && !place.is_var());
        only &= count == usize::from(adds);
    });
    only
}

/// Whether a variable is set to zero by the last of these instructions that mentions it.
fn is_zero(before: &[Inst], root: Var) -> bool {
    let mentions = |inst: &&Inst| {
        let mut found = inst.stored().is_some_and(|place| place.root == root);
        inst.for_each_read(&mut |var| found |= var == root);
        inst.for_each_definition(&mut |var| found |= var == root);
        found
    };
    let last = before.iter().rev().find(mentions);
    if let Some(Inst::Let { vars, op: Op::Prim(Prim::Zero, _), .. }) = last {
        return vars[..] == [root];
    }
    matches!(last, Some(Inst::Update { place, op: Op::Prim(Prim::Zero, _), mode: Mode::Set | Mode::Copy, .. })
        if place.is_var())
}

/// An index as what moves with the loop, and an offset.
fn moving(body: &Block, var: Var, index: &Operand) -> Option<(Moving, i64)> {
    let place = index.place().filter(|place| place.is_var())?;
    if place.root == var {
        return Some((Moving { terms: Vec::new(), names: Vec::new() }, 0));
    }
    let opaque = body.insts.iter().find_map(|inst| {
        let Inst::Let { vars, op: Op::Opaque(opaque), .. } = inst else { return None };
        (vars[..] == [place.root]).then_some(opaque)
    })?;
    let sum = opaque.sum.as_ref().filter(|_| opaque.pure)?;
    let names = opaque.mentions.iter().chain(&opaque.parts);
    let names: Vec<(String, Operand)> =
        names.map(|(name, operand)| (name.to_string(), operand.clone())).collect();
    let (own, names): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|(_, operand)| *operand == var.into());
    let [(own, _)] = &own[..] else { return None };
    let (own, terms): (Vec<_>, Vec<_>) = sum.terms.iter().cloned().partition(|term| term == own);
    let [own] = &own[..] else { return None };
    let is_fixed = !terms.iter().any(|term| words(term).any(|word| word == own))
        && names.iter().all(|(name, operand)| name != own && !is_set_in(body, operand));
    is_fixed.then_some((Moving { terms, names }, sum.offset))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// Whether a block gives a value to something in an operand.
fn is_set_in(body: &Block, operand: &Operand) -> bool {
    let mut set = Vec::new();
    body.for_each_inst(&mut |inst| {
        inst.for_each_definition(&mut |var| set.push(var));
        inst.for_each_region_parameter(&mut |var| set.push(var));
        set.extend(inst.stored().map(|place| place.root));
    });
    let mut found = false;
    operand.for_each_var(&mut |var| found |= set.contains(&var));
    found
}

/// The loop with its windows, and what comes before and behind it.
fn opened(out: &mut Builder, inner: Loop, var: Var, windows: &[Window], span: Span) -> Vec<Inst> {
    let Loop { head, body, trips } = inner;
    let (range, times) = match head {
        Head::Range(_, range) => (Range { reversed: true, ..range }, None),
        Head::Back(_, range, times) => (range, times),
        Head::Forever | Head::Each(..) | Head::Times(_) => {
            return vec![Inst::Loop(Loop { head, body, trips }, span)];
        }
    };
    let (mut before, mut first, mut last) = (Vec::new(), Vec::new(), Vec::new());
    let mut insts = body.insts.clone();
    let mut behind = Vec::new();
    let mut names = Renaming::default();
    let here = names.define(out, var);
    for window in windows {
        let (low, high) = (window.low(), window.high());
        let carried: Vec<(i64, Var)> =
            (low..=high).map(|place| (place, carry(out, window.root))).collect();
        let zero = zero(out, window.root);
        let set = |var: Var| Inst::Let { vars: vec![var], op: zero.clone(), span };
        first.push(set(carried[0].1));
        before.extend(carried[1..].iter().map(|(_, var)| set(*var)));
        for addition in &window.additions {
            let of = carried.iter().find(|(place, _)| *place == addition.place);
            if let (Some((_, var)), Inst::Update { place, .. }) = (of, &mut insts[addition.at]) {
                *place = (*var).into();
            }
        }
        let add = |mode: Mode, index: Operand, value: Var| Inst::Update {
            place: Place::from(window.root).then(Projection::Index(vec![index])),
            mode,
            op: Op::Prim(Prim::Use, vec![value.into()]),
            span,
        };
        let mode = if window.is_zero { Mode::Copy } else { Mode::Add };
        let sum = carried[carried.len() - 1].1;
        last.extend(window.index(var, high).map(|index| add(mode, index, sum)));
        for pair in carried.windows(2).rev() {
            let [(place, lower), (_, higher)] = pair else { continue };
            let op = Op::Prim(Prim::Use, vec![(*lower).into()]);
            last.push(Inst::Update { place: (*higher).into(), mode: Mode::Set, op, span });
            // In the last iteration, the element that would come next.
            let Some(index) = window.index(var, *place) else { continue };
            behind.extend(index_again(out, &mut names, &body, &index));
            behind.push(add(Mode::Add, names.operand(&index), *higher));
        }
    }
    first.append(&mut insts);
    first.append(&mut last);
    let one = Some(Operand::literal("1usize"));
    let head = Head::Back(var, range.clone(), times);
    before.push(Inst::Loop(Loop { head, body: Block { insts: first }, trips }, span));
    let head = Head::Back(here, range, one);
    let behind = Loop { head, body: Block { insts: behind }, trips: None };
    before.push(Inst::Loop(behind, span));
    before
}

/// The computation of an index in another iteration.
fn index_again(
    out: &mut Builder,
    names: &mut Renaming,
    body: &Block,
    index: &Operand,
) -> Vec<Inst> {
    let root = index.root();
    if root.is_none_or(|root| names.var(root) != root) {
        return Vec::new();
    }
    let found = body.insts.iter().find(
        |inst| matches!(inst, Inst::Let { vars, .. } if vars.iter().any(|var| root == Some(*var))),
    );
    let block = Block { insts: found.cloned().into_iter().collect() };
    names.block(out, &block).insts
}

/// A variable for what is still to be added to an element.
fn carry(out: &mut Builder, root: Var) -> Var {
    let kind = out.var(root).kind.element();
    let var = out.derived(root, "carry");
    let info = &mut out.vars[var.0];
    (info.kind, info.tangent) = (kind, true);
    var
}

fn zero(out: &Builder, root: Var) -> Op {
    if out.var(root).kind.element() == Kind::Real {
        Op::Prim(Prim::RealZero, Vec::new())
    } else {
        Op::Prim(Prim::Use, vec![Operand::literal("0.0")])
    }
}
