//! Stores into arrays, `Vec`s and slices, and what changes several elements.

use super::construct::{Construct, Nesting};
use super::mutate::moderate;
use super::scope::{Kind, Scope, Var};
use super::tree::Node;
use super::writer::{MAX_DEPTH, Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::StoreArray, |w, scope| store(w, scope, Construct::StoreArray)),
    (Construct::StoreVec, |w, scope| store(w, scope, Construct::StoreVec)),
    (Construct::StoreSlice, |w, scope| store(w, scope, Construct::StoreSlice)),
    (Construct::UpdateElement, update_element),
    (Construct::AssignArray, assign_array),
    (Construct::SwapElements, swap_elements),
    (Construct::Fill, fill),
    (Construct::Push, push),
];

/// A sequence whose elements can be assigned to.
fn target(w: &mut Writer<'_>, scope: &Scope, fits: impl Fn(Kind) -> bool) -> Option<Var> {
    let fits = |var: &&Var| var.mutable && var.len().is_some() && fits(var.kind);
    let vars: Vec<&Var> = scope.vars.iter().filter(fits).collect();
    w.rng.pick(&vars).map(|var| (*var).clone())
}

fn store(w: &mut Writer<'_>, scope: &mut Scope, construct: Construct) -> Option<Vec<Node>> {
    let v = target(w, scope, |kind| match kind {
        Kind::Array(_) => construct == Construct::StoreArray,
        Kind::Vec(_) => construct == Construct::StoreVec,
        _ => construct == Construct::StoreSlice,
    })?;
    let place = w.place(scope, &v);
    let value = w.value(scope);
    Some(vec![Node::line(construct, format!("{place} = {value};"))])
}

fn update_element(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let v = target(w, scope, |_| true)?;
    let place = w.place(scope, &v);
    let updates =
        [Construct::AddAssign, Construct::SubAssign, Construct::MulAssign, Construct::DivAssign];
    let update = w.rng.pick(&updates).copied()?;
    let (op, value) = moderate(w, scope, update);
    let node = Node::update(Construct::UpdateElement, op, (&place, &value));
    Some(vec![node.tagged(update)])
}

fn assign_array(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let v = target(w, scope, |kind| matches!(kind, Kind::Array(_) | Kind::Vec(_)))?;
    let same = |var: &&Var| var.kind == v.kind && var.name != v.name && var.readable;
    let others: Vec<&Var> = scope.vars.iter().filter(same).collect();
    let value = match (w.rng.pick(&others), v.kind) {
        (Some(other), _) if w.rng.percent(60) => format!("{}.clone()", other.name),
        (_, Kind::Vec(_)) => format!("vec![{}; 4]", w.value(scope)),
        (_, _) => {
            let values: Vec<String> =
                (0..v.len().unwrap_or_default()).map(|_| w.value(scope)).collect();
            format!("[{}]", values.join(", "))
        }
    };
    Some(vec![Node::line(Construct::AssignArray, format!("{} = {value};", v.name))])
}

fn swap_elements(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let v = target(w, scope, |_| true)?;
    let len = v.len()?;
    let first = match w.integer_variable(scope) {
        Some(k) if w.rng.percent(50) => format!("{k} % {len}"),
        _ => w.rng.below(len).to_string(),
    };
    let code = format!("{}.swap({first}, {});", v.name, w.rng.below(len));
    Some(vec![Node::line(Construct::SwapElements, code)])
}

fn fill(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let v = target(w, scope, |_| true)?;
    let value = w.value(&scope.without(&v.name));
    let ranges: &[&str] = if v.len() >= Some(2) { &["", "", "[..2]", "[1..]"] } else { &[""] };
    let range = w.rng.word(ranges);
    let code = format!("{}{range}.fill({value});", v.name);
    Some(vec![Node::line(Construct::Fill, code)])
}

/// In a loop the length is limited, or two vectors could grow each other without end.
fn push(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let v = target(w, scope, |kind| matches!(kind, Kind::Vec(_)))?;
    let code = format!("{}.push({});", v.name, w.value(scope));
    let push = Node::line(Construct::Push, code);
    if scope.loops.is_empty() {
        return Some(vec![push]);
    }
    if scope.depth() >= MAX_DEPTH {
        return None;
    }
    let condition = format!("if {}.len() < {} ", v.name, w.rng.between(6, 9));
    Some(vec![Node::code(condition).block(Nesting::IfArm, vec![push])])
}
