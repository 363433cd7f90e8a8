//! `if` in all its forms, deferred initialisation, selected references, plain blocks.

use super::construct::{Construct, Nesting};
use super::scope::{Kind, Scope, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::If, if_statement),
    (Construct::IfElse, if_else),
    (Construct::ElseIf, else_if),
    (Construct::IfExpression, if_expression),
    (Construct::IfLet, if_let),
    (Construct::LetElse, let_else),
    (Construct::DeferredIf, deferred_if),
    (Construct::SelectedReference, selected_reference),
    (Construct::PlainBlock, plain_block),
];

fn if_statement(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let node = open_if(w, scope);
    Some(vec![node.tagged(Construct::If)])
}

/// `if condition { .. }`.
fn open_if(w: &mut Writer<'_>, scope: &Scope) -> Node {
    let condition = w.condition(scope);
    let body = w.body(scope, Nesting::IfArm);
    Node::code(format!("if {condition} ")).block(Nesting::IfArm, body)
}

fn if_else(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let node = open_if(w, scope).then(" else ");
    let body = w.body(scope, Nesting::IfArm);
    Some(vec![node.block(Nesting::IfArm, body).tagged(Construct::IfElse)])
}

fn else_if(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let mut node = open_if(w, scope).tagged(Construct::ElseIf);
    for _ in 0..w.rng.between(1, 2) {
        node = node.then(format!(" else if {} ", w.condition(scope)));
        node = node.block(Nesting::IfArm, w.body(scope, Nesting::IfArm));
    }
    if w.rng.percent(60) {
        node = node.then(" else ").block(Nesting::IfArm, w.body(scope, Nesting::IfArm));
    }
    Some(vec![node])
}

/// `let y = if .. { .. } else { .. };`, where one arm may leave the function or the loop instead.
fn if_expression(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let name = w.name("y");
    let mutable = w.rng.percent(40);
    let word = if mutable { "mut " } else { "" };
    let mut node = Node::code(format!("let {word}{name} = if {} ", w.condition(scope)));
    node = node.block(Nesting::IfArm, w.value_body(scope, Nesting::IfArm));
    if w.rng.percent(30) {
        node = node.then(format!(" else if {} ", w.condition(scope)));
        node = node.block(Nesting::IfArm, w.value_body(scope, Nesting::IfArm));
    }
    let last = w.value_or_exit(scope, Nesting::IfArm);
    node = node.then(" else ").block(Nesting::IfArm, last).then(";");
    let var = Var::new(name, Kind::Scalar);
    scope.add(if mutable { var.mutable() } else { var });
    Some(vec![node.tagged(Construct::IfExpression)])
}

fn if_let(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (subject, wrapper) = w.fallible(scope);
    let y = w.name("y");
    let mut inner = scope.enter(Nesting::IfArm);
    inner.add(Var::new(&*y, Kind::Scalar));
    if w.rng.percent(50) {
        let name = w.name("y");
        let node = Node::code(format!("let {name} = if let {wrapper}({y}) = {subject} "));
        let node = node.block(Nesting::IfArm, w.value_body_of(&mut inner)).then(" else ");
        let node = node.block(Nesting::IfArm, w.value_or_exit(scope, Nesting::IfArm)).then(";");
        scope.add(Var::new(name, Kind::Scalar));
        return Some(vec![node.tagged(Construct::IfLet)]);
    }
    let node = Node::code(format!("if let {wrapper}({y}) = {subject} "));
    let mut node = node.block(Nesting::IfArm, w.body_of(&mut inner)).tagged(Construct::IfLet);
    if w.rng.percent(50) {
        node = node.then(" else ").block(Nesting::IfArm, w.body(scope, Nesting::IfArm));
    }
    Some(vec![node])
}

fn let_else(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (subject, wrapper) = w.fallible(scope);
    let exit = w.exit(scope);
    let y = w.name("y");
    let node = Node::code(format!("let {wrapper}({y}) = {subject} else "));
    let node = node.block(Nesting::Plain, vec![exit]).then(";");
    scope.add(Var::new(y, Kind::Scalar));
    Some(vec![node.tagged(Construct::LetElse)])
}

fn deferred_if(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let y = w.name("y");
    let declaration = Node::line(Construct::DeferredIf, format!("let {y};"));
    let mut node = Node::code(format!("if {} ", w.condition(scope)));
    node = node.block(Nesting::IfArm, assigning(w, scope, (&y, Nesting::IfArm)));
    if w.rng.percent(30) {
        node = node.then(format!(" else if {} ", w.condition(scope)));
        node = node.block(Nesting::IfArm, assigning(w, scope, (&y, Nesting::IfArm)));
    }
    node = node.then(" else ");
    node = node.block(Nesting::IfArm, assigning(w, scope, (&y, Nesting::IfArm)));
    scope.add(Var::new(y, Kind::Scalar));
    Some(vec![declaration, node])
}

/// A block that assigns to a variable which was declared without a value.
pub(crate) fn assigning(
    w: &mut Writer<'_>,
    scope: &Scope,
    (name, nesting): (&str, Nesting),
) -> Vec<Node> {
    let mut inner = scope.enter(nesting);
    let mut nodes = if w.rng.percent(40) { w.fill(&mut inner, 2) } else { Vec::new() };
    let value = w.value(&inner);
    nodes.push(Node::code(format!("{name} = {value};")));
    nodes
}

/// `let r = if .. { &a } else { &b };`
fn selected_reference(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let mut places = Vec::new();
    for var in scope.vars.iter().filter(|var| var.readable) {
        match var.kind {
            Kind::Scalar => places.push((var.name.clone(), format!("&{}", var.name))),
            Kind::Array(len) | Kind::Vec(len) | Kind::Slice(len) => {
                let place = format!("&{}[{}]", var.name, w.rng.below(len));
                places.push((var.name.clone(), place));
            }
            _ => {}
        }
    }
    w.rng.shuffle(&mut places);
    let [(first, a), (second, b), ..] = places.as_slice() else { return None };
    let r = w.name("r");
    let condition = w.condition(scope);
    let code = if w.rng.percent(75) {
        format!("let {r} = if {condition} {{ {a} }} else {{ {b} }};")
    } else {
        format!("let {r} = match {} % 3 {{ 0 => {a}, _ => {b} }};", w.integer(scope))
    };
    scope.freeze(first);
    scope.freeze(second);
    scope.add(Var::new(r, Kind::Ref));
    Some(vec![Node::line(Construct::SelectedReference, code)])
}

/// A block by itself, or as the value of a variable.
fn plain_block(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    if w.rng.percent(50) {
        let node = Node::default().block(Nesting::Plain, w.body(scope, Nesting::Plain));
        return Some(vec![node.tagged(Construct::PlainBlock)]);
    }
    let y = w.name("y");
    let mut inner = scope.enter(Nesting::Plain);
    let mut body = w.fill(&mut inner, 2);
    body.push(Node::code(w.value(&inner)));
    let node = Node::code(format!("let {y} = ")).block(Nesting::Plain, body).then(";");
    scope.add(Var::new(y, Kind::Scalar));
    Some(vec![node.tagged(Construct::PlainBlock)])
}
