//! Slices of local sequences, shared and mutable.

use super::construct::{Construct, Nesting};
use super::scope::{Kind, Loop, Scope, Var};
use super::tree::Node;
use super::writer::{MAX_DEPTH, Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::SubSlice, sub_slice),
    (Construct::SubSliceMut, sub_slice_mut),
    (Construct::ChunksMut, chunks_mut),
    (Construct::SplitAtMut, split_at_mut),
];

fn sequence(w: &mut Writer<'_>, scope: &Scope, mutable: bool) -> Option<(String, usize)> {
    let fits = |var: &&Var| var.readable && (var.mutable || !mutable);
    let vars = scope.vars.iter().filter(fits);
    let sequences: Vec<(String, usize)> =
        vars.filter_map(|var| Some((var.name.clone(), var.len()?))).collect();
    w.rng.pick(&sequences).cloned()
}

/// A range of a sequence that is at least `len` long, and how long the part is at least.
fn range(w: &mut Writer<'_>, len: usize) -> (String, usize) {
    match w.rng.below(4) {
        0 => ("..2".to_owned(), 2),
        1 => (format!("{}..", len - 2), 2),
        2 => ("1..".to_owned(), len - 1),
        _ => (format!("{}..{len}", len - 2), 2),
    }
}

fn sub_slice(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (v, len) = sequence(w, scope, false).filter(|(_, len)| *len >= 2)?;
    let (range, len) = range(w, len);
    let slice = w.name("w");
    scope.freeze(&v);
    scope.add(Var::new(&*slice, Kind::Slice(len)));
    Some(vec![Node::line(Construct::SubSlice, format!("let {slice} = &{v}[{range}];"))])
}

/// A mutable slice, in a block of its own so that the whole is usable afterwards.
fn sub_slice_mut(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (v, len) = sequence(w, scope, true).filter(|(_, len)| *len >= 2)?;
    let (range, len) = range(w, len);
    let slice = w.name("w");
    let node = Node::line(Construct::SubSliceMut, format!("let {slice} = &mut {v}[{range}];"));
    if scope.depth() >= MAX_DEPTH || scope.depth() > 0 && w.rng.percent(30) {
        scope.hide(&v);
        scope.add(Var::new(slice, Kind::SliceMut(len)));
        return Some(vec![node]);
    }
    let mut inner = scope.enter(Nesting::Plain);
    inner.hide(&v);
    inner.add(Var::new(slice, Kind::SliceMut(len)));
    let mut body = vec![node];
    body.extend(w.body_of(&mut inner));
    Some(vec![Node::default().block(Nesting::Plain, body).tagged(Construct::PlainBlock)])
}

fn chunks_mut(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    if scope.depth() >= MAX_DEPTH {
        return None;
    }
    let (v, _) = sequence(w, scope, true)?;
    let chunk = w.name("w");
    let mut inner = scope.enter(Nesting::ForBody);
    inner.hide(&v);
    inner.loops.push(Loop { label: None, gives_value: false, can_continue: true });
    inner.add(Var::new(&*chunk, Kind::SliceMut(1)));
    let value = w.value(&inner);
    let store = format!("{chunk}[0] = {value};");
    let mut body = vec![Node::line(Construct::StoreSlice, store)];
    body.extend(w.body_of(&mut inner));
    let head = format!("for {chunk} in {v}.chunks_mut({}) ", w.rng.between(2, 3));
    let node = Node::code(head).block(Nesting::ForBody, body);
    Some(vec![node.tagged(Construct::ChunksMut)])
}

fn split_at_mut(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (v, len) = sequence(w, scope, true).filter(|(_, len)| *len >= 2)?;
    let (low, high) = (w.name("w"), w.name("w"));
    let at = w.rng.between(1, len - 1);
    let code = format!("let ({low}, {high}) = {v}.split_at_mut({at});");
    let node = Node::line(Construct::SplitAtMut, code);
    let nested = scope.depth() < MAX_DEPTH;
    let mut inner = if nested { scope.enter(Nesting::Plain) } else { scope.clone() };
    inner.hide(&v);
    inner.add(Var::new(&*low, Kind::SliceMut(at)));
    inner.add(Var::new(&*high, Kind::SliceMut(len - at)));
    let store = format!("{low}[0] = {high}[0] * {};", w.atom(&inner));
    let mut body = vec![node, Node::line(Construct::StoreSlice, store)];
    if !nested {
        *scope = inner;
        return Some(body);
    }
    body.extend(w.body_of(&mut inner));
    Some(vec![Node::default().block(Nesting::Plain, body).tagged(Construct::PlainBlock)])
}
