//! `for` loops.

use super::carry::{self, Carry};
use super::construct::{Construct, Nesting};
use super::repeat::label;
use super::scope::{Kind, Loop, Scope, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::ForRange, for_range),
    (Construct::ForRev, for_rev),
    (Construct::ForStep, for_step),
    (Construct::ForIter, for_iter),
    (Construct::ForReference, for_reference),
    (Construct::ForArrayByValue, for_array_by_value),
    (Construct::ForIterMut, for_iter_mut),
    (Construct::ForEnumerate, for_enumerate),
    (Construct::ForZip, for_zip),
    (Construct::ZeroTrips, zero_trips),
];

/// What a `for` loop iterates over.
#[derive(Debug, Default)]
pub(crate) struct Header {
    pub(crate) pattern: String,
    pub(crate) iterator: String,
    /// What the pattern binds.
    pub(crate) vars: Vec<Var>,
    /// What the iterator borrows.
    pub(crate) frozen: Vec<String>,
    /// What the iterator borrows mutably.
    pub(crate) hidden: Vec<String>,
}

impl Header {
    pub(crate) fn over(iterator: String, var: Var) -> Header {
        Header { pattern: var.name.clone(), iterator, vars: vec![var], ..Header::default() }
    }
}

/// The loop, and sometimes something that it carries from one iteration to the next.
pub(crate) fn run(w: &mut Writer<'_>, scope: &mut Scope, header: Header) -> Option<Vec<Node>> {
    let carry = carry::maybe(w, scope);
    run_carrying(w, scope, (header, carry))
}

pub(crate) fn run_carrying(
    w: &mut Writer<'_>,
    scope: &mut Scope,
    (header, carry): (Header, Carry),
) -> Option<Vec<Node>> {
    let mut inner = scope.enter(Nesting::ForBody);
    let (prefix, label) = label(w);
    inner.loops.push(Loop { label, gives_value: false, can_continue: true });
    for name in &header.frozen {
        inner.freeze(name);
    }
    for name in &header.hidden {
        inner.hide(name);
    }
    for var in header.vars {
        inner.add(var);
    }
    let mut body: Vec<Node> = carry.update.map(|f| f(w, &inner)).into_iter().collect();
    body.extend(w.body_of(&mut inner));
    let head = format!("{prefix}for {} in {} ", header.pattern, header.iterator);
    let mut nodes = carry.before;
    nodes.push(Node::code(head).block(Nesting::ForBody, body));
    Some(nodes)
}

pub(crate) fn tagged(nodes: Option<Vec<Node>>, construct: Construct) -> Option<Vec<Node>> {
    let mut nodes = nodes?;
    let last = nodes.pop()?.tagged(construct);
    nodes.push(last);
    Some(nodes)
}

fn for_range(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let i = w.name("i");
    let sequence = sequence(w, scope, false);
    let header = match sequence {
        Some(v) if w.rng.percent(40) && !scope.is_hot() => {
            let var = Var::new(i, Kind::Integer).index_of(&v.name);
            Header::over(format!("0..{}.len()", v.name), var)
        }
        _ => {
            let low = w.rng.below(2);
            let dots = w.rng.word(&["..", "..", "..="]);
            Header::over(format!("{low}{dots}{}", w.trips(scope)), Var::new(i, Kind::Integer))
        }
    };
    tagged(run(w, scope, header), Construct::ForRange)
}

fn for_rev(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let i = w.name("i");
    let header = if w.rng.percent(30) {
        let v = sequence(w, scope, false)?;
        let var = Var::new(&*i, Kind::Ref);
        Header {
            frozen: vec![v.name.clone()],
            ..Header::over(format!("{}.iter().rev()", v.name), var)
        }
    } else {
        Header::over(format!("(0..{}).rev()", w.trips(scope)), Var::new(i, Kind::Integer))
    };
    tagged(run(w, scope, header), Construct::ForRev)
}

fn for_step(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let i = w.name("i");
    let (low, step) = (w.rng.below(2), w.rng.between(2, 3));
    let trips = w.trips(scope);
    let iterator = match w.rng.below(3) {
        0 => format!("({low}..{trips} + 2).rev().step_by({step})"),
        _ => format!("({low}..{trips} + 2).step_by({step})"),
    };
    let header = Header::over(iterator, Var::new(i, Kind::Integer));
    tagged(run(w, scope, header), Construct::ForStep)
}

/// A readable sequence; a mutable one on demand.
fn sequence(w: &mut Writer<'_>, scope: &Scope, mutable: bool) -> Option<Var> {
    let fits = |var: &&Var| var.readable && var.len().is_some() && (var.mutable || !mutable);
    let sequences: Vec<&Var> = scope.vars.iter().filter(fits).collect();
    w.rng.pick(&sequences).map(|var| (*var).clone())
}

fn for_iter(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let v = sequence(w, scope, false)?;
    let y = w.name("y");
    let by_value = w.rng.percent(25);
    let pattern = if by_value { format!("&{y}") } else { y.clone() };
    let kind = if by_value { Kind::Scalar } else { Kind::Ref };
    let header = Header {
        pattern,
        frozen: vec![v.name.clone()],
        ..Header::over(format!("{}.iter()", v.name), Var::new(y, kind))
    };
    tagged(run(w, scope, header), Construct::ForIter)
}

fn for_reference(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let v = sequence(w, scope, false).filter(|v| !matches!(v.kind, Kind::SliceMut(_)))?;
    let y = w.name("y");
    let iterator = match v.kind {
        Kind::Slice(_) => v.name.clone(),
        _ => format!("&{}", v.name),
    };
    let header = Header { frozen: vec![v.name], ..Header::over(iterator, Var::new(y, Kind::Ref)) };
    tagged(run(w, scope, header), Construct::ForReference)
}

fn for_array_by_value(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let is_array = |var: &Var| matches!(var.kind, Kind::Array(_));
    let array = sequence(w, scope, false).filter(is_array);
    let y = w.name("y");
    let iterator = match array {
        Some(array) => array.name,
        None => format!("[{}, {}]", w.value(scope), w.value(scope)),
    };
    let header = Header::over(iterator, Var::new(y, Kind::Scalar));
    tagged(run(w, scope, header), Construct::ForArrayByValue)
}

fn for_iter_mut(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let v = sequence(w, scope, true)?;
    let y = w.name("y");
    let iterator = match v.kind {
        Kind::SliceMut(_) => format!("{}.iter_mut()", v.name),
        _ => w.rng.word(&["v.iter_mut()", "v.iter_mut()", "&mut v"]).replace('v', &v.name),
    };
    let header =
        Header { hidden: vec![v.name], ..Header::over(iterator, Var::new(y, Kind::RefMut)) };
    tagged(run(w, scope, header), Construct::ForIterMut)
}

fn for_enumerate(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (i, y) = (w.name("i"), w.name("y"));
    let mutable = w.rng.percent(40);
    let v = sequence(w, scope, mutable)?;
    let names = vec![v.name.clone()];
    let (kind, call, frozen, hidden) = if mutable {
        (Kind::RefMut, "iter_mut", Vec::new(), names)
    } else {
        (Kind::Ref, "iter", names, Vec::new())
    };
    let header = Header {
        pattern: format!("({i}, {y})"),
        iterator: format!("{}.{call}().enumerate()", v.name),
        vars: vec![Var::new(i, Kind::Integer).index_of(&v.name), Var::new(y, kind)],
        frozen,
        hidden,
    };
    tagged(run(w, scope, header), Construct::ForEnumerate)
}

fn for_zip(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (p, q) = (w.name("y"), w.name("y"));
    let mutable = w.rng.percent(40);
    let v = sequence(w, scope, mutable)?;
    let other = sequence(w, &scope.without(&v.name), false)?;
    let second = match other.kind {
        Kind::Slice(_) if w.rng.percent(50) => other.name.clone(),
        Kind::Array(_) | Kind::Vec(_) if w.rng.percent(50) => format!("&{}", other.name),
        _ => format!("{}.iter()", other.name),
    };
    let call = if mutable { "iter_mut" } else { "iter" };
    let kind = if mutable { Kind::RefMut } else { Kind::Ref };
    let (mut frozen, mut hidden) = (vec![other.name], Vec::new());
    if mutable { &mut hidden } else { &mut frozen }.push(v.name.clone());
    let header = Header {
        pattern: format!("({p}, {q})"),
        iterator: format!("{}.{call}().zip({second})", v.name),
        vars: vec![Var::new(p, kind), Var::new(q, Kind::Ref)],
        frozen,
        hidden,
    };
    tagged(run(w, scope, header), Construct::ForZip)
}

/// A loop that never runs, or not for all `n`.
fn zero_trips(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let i = w.name("i");
    let k = w.integer_variable(scope).unwrap_or_else(|| "n".to_owned());
    let iterator = match w.rng.below(4) {
        0 => format!("{k}..{k}"),
        1 => "3..n.min(5)".to_owned(),
        2 => "(4..n).rev()".to_owned(),
        _ => "2..2".to_owned(),
    };
    let header = Header::over(iterator, Var::new(i, Kind::Integer));
    tagged(run(w, scope, header), Construct::ZeroTrips)
}
