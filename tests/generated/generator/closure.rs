//! Closures that are called by their name.

use super::chain::copies;
use super::construct::Construct;
use super::scope::{Kind, Scope, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::ClosureCalled, called),
    (Construct::ClosureChanging, changing),
    (Construct::ClosureMoving, moving),
    (Construct::ClosureReturning, returning),
    (Construct::ClosureOfClosure, of_closure),
    (Construct::ClosureInChain, in_chain),
    (Construct::ClosureShadowed, shadowed),
];

impl Writer<'_> {
    /// A value that reads these parameters, too.
    fn with(&mut self, scope: &Scope, parameters: &[&str]) -> String {
        let mut inner = scope.clone();
        for name in parameters {
            inner.add(Var::new(*name, Kind::Scalar));
        }
        self.value(&inner)
    }
}

fn result(w: &mut Writer<'_>, scope: &mut Scope, value: &str) -> Node {
    let r = w.name("t");
    let node = Node::code(format!("let {r} = {value};"));
    scope.add(Var::new(r, Kind::Scalar));
    node
}

fn called(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (f, p, q) = (w.name("f"), w.name("p"), w.name("q"));
    let body = w.with(scope, &[&p, &q]);
    let closure = format!("let {f} = |{p}: $F, {q}: $F| {body};");
    let (first, second) = (w.value(scope), w.value(scope));
    let value = match w.rng.below(2) {
        0 => format!("{f}({first}, {second}) - {f}({second}, $(0.4))"),
        _ => format!(
            "if {f}({first}, $(0.2)) > $(0.13) {{ {f}({second}, {first}) }} else {{ {f}({first}, {first}) }}"
        ),
    };
    let node = result(w, scope, &value);
    Some(vec![Node::line(Construct::ClosureCalled, closure), node])
}

/// A scalar that the closure stores in.
fn state(w: &mut Writer<'_>, scope: &Scope) -> Option<String> {
    let fits = |var: &&Var| var.readable && var.mutable && var.kind == Kind::Scalar;
    let scalars: Vec<&Var> = scope.vars.iter().filter(fits).collect();
    w.rng.pick(&scalars).map(|var| var.name.clone())
}

fn changing(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let s = state(w, scope)?;
    let (f, p) = (w.name("f"), w.name("p"));
    let others = scope.without(&s);
    let body = w.with(&others, &[&p]);
    let argument = w.value(&others);
    let closure = format!("let mut {f} = |{p}: $F| {{ {s} = $(0.5) * {s} + {body}; {s} * {p} }};");
    let node = result(w, scope, &format!("{f}({argument}) + $(0.5) * {f}($(0.7))"));
    Some(vec![Node::line(Construct::ClosureChanging, closure), node])
}

fn moving(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let s = state(w, scope)?;
    let (f, p) = (w.name("f"), w.name("p"));
    let copies = copies(&scope.without(&s));
    let body = w.with(&copies, &[&p]);
    let closure =
        format!("let mut {f} = move |{p}: $F| {{ {s} = {s}.sin() + {body}; {s} * {p} }};");
    let change = w.value(scope);
    let change = Node::update(Construct::AddAssign, '+', (&s, &change));
    let argument = w.value(scope);
    let node = result(w, scope, &format!("{f}({argument}) - {f}({s})"));
    Some(vec![Node::line(Construct::ClosureMoving, closure), change, node])
}

fn returning(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (f, p, k) = (w.name("f"), w.name("p"), w.name("k"));
    let (one, two) = (w.with(scope, &[&p]), w.with(scope, &[&p]));
    let body = match w.rng.below(2) {
        0 => format!("if {p} > $(0.23) {{ return {one}; }} {two}"),
        _ => format!(
            "for {k} in 1..4 {{ if {p} * $[{k} as f64] > $(0.57) {{ return {one}; }} }} {two}"
        ),
    };
    let closure = format!("let {f} = |{p}: $F| -> $F {{ {body} }};");
    let (first, second) = (w.value(scope), w.value(scope));
    let node = result(w, scope, &format!("{f}({first}) * {f}({second})"));
    Some(vec![Node::line(Construct::ClosureReturning, closure), node])
}

fn of_closure(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (f, g, p) = (w.name("f"), w.name("f"), w.name("p"));
    let (inner, argument) = (w.with(scope, &[&p]), w.with(scope, &[&p]));
    let first = format!("let {f} = |{p}: $F| {inner};");
    let second = format!("let {g} = |{p}: $F| {f}({p}) - {f}({argument});");
    let value = w.value(scope);
    let node = result(w, scope, &format!("{g}({value})"));
    Some(vec![Node::code(first), Node::line(Construct::ClosureOfClosure, second), node])
}

fn in_chain(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (f, p, y) = (w.name("f"), w.name("p"), w.name("y"));
    let body = w.with(scope, &[&p]);
    let closure = format!("let {f} = |{p}: $F| {body};");
    let value = match w.rng.below(3) {
        0 => format!("x.iter().map(|{y}| {f}(*{y})).sum::<$F>()"),
        1 => format!("x.iter().copied().map({f}).sum::<$F>()"),
        _ => format!(
            "x.iter().filter(|{y}| {f}(**{y}) > $(0.11)).fold($(0.4), |s, {y}| s * {f}(*{y}))"
        ),
    };
    let node = result(w, scope, &value);
    Some(vec![Node::line(Construct::ClosureInChain, closure), node])
}

/// The names in the body mean what they meant where it was written.
fn shadowed(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (f, p, t) = (w.name("f"), w.name("p"), w.name("t"));
    let first = Node::code(format!("let {t} = {};", w.value(scope)));
    scope.add(Var::new(&*t, Kind::Scalar));
    let body = w.with(scope, &[&p]);
    let closure = format!("let {f} = |{p}: $F| ({body}) * {t};");
    let again = Node::code(format!("let {t} = {f}({t}) + $(0.5);"));
    let same = Node::code(format!("let {p} = {t}.sin();"));
    scope.add(Var::new(&*p, Kind::Scalar));
    let node = result(w, scope, &format!("{f}({p} * {t})"));
    Some(vec![first, Node::line(Construct::ClosureShadowed, closure), again, same, node])
}
