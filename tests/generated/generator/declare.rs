//! Declarations, shadowing and clones.

use super::construct::Construct;
use super::scope::{Kind, Scope, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::LetImmutable, let_immutable),
    (Construct::LetMut, let_mut),
    (Construct::LetOpenLiteral, let_open_literal),
    (Construct::LetArray, let_array),
    (Construct::LetVec, let_vec),
    (Construct::LetTuple, let_tuple),
    (Construct::LetOption, let_option),
    (Construct::LetResult, let_result),
    (Construct::LetInteger, let_integer),
    (Construct::ShadowInner, |w, scope| shadow(w, scope, Construct::ShadowInner)),
    (Construct::ShadowSame, |w, scope| shadow(w, scope, Construct::ShadowSame)),
    (Construct::Clone, clone),
];

fn let_immutable(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let t = w.name("t");
    let value = w.value(scope);
    let ty = w.rng.word(&["", "", ": $F"]);
    let mut var = Var::new(&*t, Kind::Scalar);
    var.sure = scope.surely_depends(&value);
    scope.add(var);
    Some(vec![Node::line(Construct::LetImmutable, format!("let {t}{ty} = {value};"))])
}

pub(crate) fn let_mut(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let s = w.name("s");
    let code = format!("let mut {s} = {};", w.value(scope));
    scope.add(Var::new(s, Kind::Scalar).mutable());
    Some(vec![Node::line(Construct::LetMut, code)])
}

/// `let mut s = 0.0;`: an active variable that starts as a constant of a type that is still open.
fn let_open_literal(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let s = w.name("s");
    let start = w.rng.word(&["$(0.0)", "$(1.0)", "$(0.5)"]);
    let value = w.value(scope);
    let first = Node::line(Construct::LetOpenLiteral, format!("let mut {s} = {start};"));
    let second = Node::update(Construct::AddAssign, '+', (&s, &value));
    scope.add(Var::new(s, Kind::Scalar).mutable());
    Some(vec![first, second])
}

pub(crate) fn let_array(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let u = w.name("u");
    let len = w.rng.between(2, 4);
    let value = if w.rng.percent(35) {
        format!("[{}; {len}]", w.value(scope))
    } else {
        format!("[{}]", w.values(scope, len))
    };
    scope.add(Var::new(&*u, Kind::Array(len)).mutable());
    Some(vec![Node::line(Construct::LetArray, format!("let mut {u} = {value};"))])
}

impl Writer<'_> {
    fn values(&mut self, scope: &Scope, len: usize) -> String {
        let values: Vec<String> = (0..len).map(|_| self.value(scope)).collect();
        values.join(", ")
    }
}

pub(crate) fn let_vec(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let v = w.name("v");
    let len = w.rng.between(3, 4);
    let (value, len) = match w.rng.below(4) {
        0 => ("x.to_vec()".to_owned(), 4),
        1 => (format!("vec![{}; {len}]", w.value(scope)), len),
        2 => (format!("vec![{}]", w.values(scope, len)), len),
        _ => ("Vec::new()".to_owned(), 0),
    };
    let mut nodes = vec![Node::line(Construct::LetVec, format!("let mut {v} = {value};"))];
    if len == 0 {
        for _ in 0..3 {
            nodes.push(Node::line(Construct::Push, format!("{v}.push({});", w.value(scope))));
        }
    }
    scope.add(Var::new(v, Kind::Vec(len.max(3))).mutable());
    Some(nodes)
}

pub(crate) fn let_tuple(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (a, b) = (w.value(scope), w.value(scope));
    if w.rng.percent(35) {
        let (p, q) = (w.name("t"), w.name("s"));
        let code = format!("let ({p}, mut {q}) = ({a}, {b});");
        scope.add(Var::new(p, Kind::Scalar));
        scope.add(Var::new(q, Kind::Scalar).mutable());
        return Some(vec![Node::line(Construct::LetTuple, code)]);
    }
    let p = w.name("p");
    let code = format!("let mut {p} = ({a}, {b});");
    scope.add(Var::new(p, Kind::Pair).mutable());
    Some(vec![Node::line(Construct::LetTuple, code)])
}

pub(crate) fn let_option(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let o = w.name("o");
    let var = Var::new(&*o, Kind::Option);
    let code = match w.rng.below(3) {
        0 => format!("let mut {o}: Option<$F> = None;"),
        1 => format!("let mut {o} = Some({});", w.value(scope)),
        _ => {
            let condition = w.condition(scope);
            let value = w.value(scope);
            format!("let {o} = if {condition} {{ Some({value}) }} else {{ None }};")
        }
    };
    scope.add(if code.starts_with("let mut") { var.mutable() } else { var });
    Some(vec![Node::line(Construct::LetOption, code)])
}

fn let_result(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let e = w.name("e");
    let value = w.value(scope);
    let code = if w.rng.percent(50) {
        let error = w.rng.below(4);
        let condition = w.condition(scope);
        format!("let {e} = if {condition} {{ Err({error}_u8) }} else {{ Ok({value}) }};")
    } else {
        let k = w.integer(scope);
        format!("let {e}: Result<$F, u8> = match {k} % 3 {{ 0 => Err(2), _ => Ok({value}) }};")
    };
    scope.add(Var::new(e, Kind::Result));
    Some(vec![Node::line(Construct::LetResult, code)])
}

pub(crate) fn let_integer(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let m = w.name("m");
    let k = w.integer(scope);
    let code = match w.rng.below(3) {
        0 => format!("let mut {m} = {k};"),
        1 => {
            let condition = w.condition(scope);
            format!("let mut {m} = if {condition} {{ {k} }} else {{ {} }};", w.rng.below(3))
        }
        _ => format!("let mut {m} = 0;"),
    };
    scope.add(Var::new(m, Kind::Integer).mutable());
    Some(vec![Node::line(Construct::LetInteger, code)])
}

/// `let a = a * 2.0;`, where `a` was declared in this block or around it.
fn shadow(w: &mut Writer<'_>, scope: &mut Scope, construct: Construct) -> Option<Vec<Node>> {
    let inner = construct == Construct::ShadowInner;
    let fits = |var: &&Var| {
        let is_outer = var.level < scope.depth();
        var.readable && var.kind == Kind::Scalar && is_outer == inner
    };
    let vars: Vec<&Var> = scope.vars.iter().filter(fits).collect();
    let name = w.rng.pick(&vars)?.name.clone();
    let code = match w.rng.below(3) {
        0 => format!("{name} * {}", w.literal()),
        1 => format!("({name} + {}).sin()", w.atom(scope)),
        _ => format!("{} - {name}.tanh()", w.atom(scope)),
    };
    let mutable = w.rng.percent(50);
    let word = if mutable { "mut " } else { "" };
    let mut var = Var::new(&*name, Kind::Scalar);
    var.mutable = mutable;
    var.sure = !mutable && scope.surely_depends(&code);
    scope.add(var);
    let mut nodes = vec![Node::line(construct, format!("let {word}{name} = {code};"))];
    if inner {
        // The block is about the variable that shadows.
        nodes.extend(w.statement_about(scope, &name));
    }
    Some(nodes)
}

impl Writer<'_> {
    /// Something outside reads `name`.
    fn statement_about(&mut self, scope: &Scope, name: &str) -> Option<Node> {
        let mut places = self.scalar_places(scope);
        places.retain(|(_, root)| root != name);
        let (place, _) = self.rng.pick(&places)?.clone();
        let value = format!("{} * {name}", self.literal());
        Some(Node::update(Construct::AddAssign, '+', (&place, &value)))
    }
}

fn clone(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let fits = |var: &&Var| var.readable && var.is_owned_sequence();
    let known = scope.vars.iter().filter(fits).cloned().collect::<Vec<Var>>();
    let (mut nodes, from) = match w.rng.pick(&known) {
        Some(from) => (Vec::new(), from.clone()),
        None => (let_array(w, scope)?, scope.vars.last()?.clone()),
    };
    let name = w.name("v");
    scope.add(Var::new(&*name, from.kind).mutable());
    let code = format!("let mut {name} = {}.clone();", from.name);
    nodes.push(Node::line(Construct::Clone, code));
    Some(nodes)
}
