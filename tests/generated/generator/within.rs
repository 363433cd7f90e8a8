//! Blocks that take structs apart, go over them, or give them.

use super::construct::{Construct, Nesting};
use super::scope::{Hold, Kind, Loop, Scope, Type, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::MatchShape, match_shape),
    (Construct::IfLetVariant, if_let_variant),
    (Construct::IfLetOptionField, if_let_option_field),
    (Construct::ForStructs, for_structs),
    (Construct::ForStructsMut, for_structs_mut),
    (Construct::MethodCondition, method_condition),
    (Construct::StructOfBranch, struct_of_branch),
];

/// An expression to match on, and the scope in which it is borrowed.
fn subject(w: &mut Writer<'_>, scope: &Scope) -> Option<(String, Scope, (Kind, Hold))> {
    let (place, root) = w.part_of(scope, Type::Shape, false)?;
    let mut inner = scope.clone();
    if w.rng.percent(50) {
        return Some((format!("{place}.clone()"), inner, (Kind::Scalar, Hold::Owned)));
    }
    inner.freeze(&root.name);
    let bare = place == root.name && !root.is_owned_struct();
    let code = match (bare, root.mutable) {
        (true, true) => format!("&*{place}"),
        (true, false) => place,
        _ => format!("&{place}"),
    };
    Some((code, inner, (Kind::Ref, Hold::Ref)))
}

fn match_shape(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (subject, frozen, (numbers, hold)) = subject(w, scope)?;
    let (p, q, c) = (w.name("p"), w.name("q"), w.name("c"));
    let scalar = |name: &str| Var::new(name, numbers);
    let knob = Var::of(&*c, Type::Knob, hold);
    let arms = [
        (format!("Shape::Round({p})"), vec![scalar(&p)]),
        (format!("Shape::Oval {{ wide: {p}, tall: {q} }}"), vec![scalar(&p), scalar(&q)]),
        (format!("Shape::Tilted({c}, {q})"), vec![knob, scalar(&q)]),
        (w.rng.word(&["_", "Shape::Flat"]).to_owned(), Vec::new()),
    ];
    let gives_value = w.rng.percent(50);
    let mut written = Vec::new();
    for (pattern, vars) in arms {
        let mut inner = frozen.enter(Nesting::MatchArm);
        for var in vars {
            inner.add(var);
        }
        let body = if gives_value { w.value_body_of(&mut inner) } else { w.body_of(&mut inner) };
        written.push((pattern, body));
    }
    let node = if gives_value {
        let y = w.name("y");
        scope.add(Var::new(&*y, Kind::Scalar));
        Node::code(format!("let {y} = match {subject} ")).arms(written).then(";")
    } else {
        Node::code(format!("match {subject} ")).arms(written)
    };
    Some(vec![node.tagged(Construct::MatchShape)])
}

fn if_let_variant(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (subject, frozen, (numbers, hold)) = subject(w, scope)?;
    let (p, c) = (w.name("p"), w.name("c"));
    let mut inner = frozen.enter(Nesting::IfArm);
    inner.add(Var::new(&*p, numbers));
    let pattern = match w.rng.below(3) {
        0 => format!("Shape::Round({p})"),
        1 => format!("Shape::Oval {{ tall: {p}, .. }}"),
        _ => {
            inner.add(Var::of(&*c, Type::Knob, hold));
            format!("Shape::Tilted({c}, {p})")
        }
    };
    let body = w.body_of(&mut inner);
    let node = Node::code(format!("if let {pattern} = {subject} ")).block(Nesting::IfArm, body);
    let node = node.then(" else ").block(Nesting::IfArm, w.body(scope, Nesting::IfArm));
    Some(vec![node.tagged(Construct::IfLetVariant)])
}

fn if_let_option_field(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (rig, root) = w.part_of(scope, Type::Rig, false)?;
    let c = w.name("c");
    let mut inner = scope.enter(Nesting::IfArm);
    let subject = match w.rng.below(3) {
        0 => {
            inner.add(Var::of(&*c, Type::Knob, Hold::Owned));
            format!("{rig}.spare")
        }
        1 => {
            inner.add(Var::of(&*c, Type::Knob, Hold::Ref));
            inner.freeze(&root.name);
            format!("&{rig}.spare")
        }
        _ => {
            inner.add(Var::new(&*c, Kind::Scalar));
            format!("{rig}.extra")
        }
    };
    let body = w.body_of(&mut inner);
    let node = Node::code(format!("if let Some({c}) = {subject} ")).block(Nesting::IfArm, body);
    let node = node.then(" else ").block(Nesting::IfArm, w.body(scope, Nesting::IfArm));
    Some(vec![node.tagged(Construct::IfLetOptionField)])
}

fn run(
    w: &mut Writer<'_>,
    (scope, vars): (&Scope, Vec<Var>),
    (head, construct): (String, Construct),
) -> Vec<Node> {
    let mut inner = scope.enter(Nesting::ForBody);
    inner.loops.push(Loop { label: None, gives_value: false, can_continue: true });
    for var in vars {
        inner.add(var);
    }
    let body = w.body_of(&mut inner);
    vec![Node::code(head).block(Nesting::ForBody, body).tagged(construct)]
}

fn for_structs(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (rig, root) = w.part_of(scope, Type::Rig, false)?;
    let mut frozen = scope.clone();
    frozen.freeze(&root.name);
    let (c, p, i) = (w.name("c"), w.name("p"), w.name("i"));
    let link = Var::of(&*c, Type::Link, Hold::Ref);
    let index = Var::new(&*i, Kind::Integer);
    let (around, head, vars) = match w.rng.below(7) {
        0 => (&frozen, format!("for {c} in &{rig}.links "), vec![link]),
        1 => {
            let head = format!("for ({i}, {c}) in {rig}.links.iter().enumerate() ");
            (&frozen, head, vec![link, index])
        }
        2 => {
            let pattern = format!("Link {{ knob: {c}, pair: ({p}, _), .. }}");
            let knob = Var::of(&*c, Type::Knob, Hold::Ref);
            let head = format!("for {pattern} in &{rig}.links ");
            (&frozen, head, vec![knob, Var::new(&*p, Kind::Ref)])
        }
        3 | 4 => (&*scope, format!("for {i} in 0..{rig}.links.len() "), vec![index]),
        _ => {
            let knob = Var::of(&*c, Type::Knob, Hold::Owned);
            (&*scope, format!("for {c} in {rig}.knobs "), vec![knob])
        }
    };
    Some(run(w, (around, vars), (head, Construct::ForStructs)))
}

fn for_structs_mut(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (rig, root) = w.part_of(scope, Type::Rig, true)?;
    let hidden = scope.without(&root.name);
    let c = w.name("c");
    let (head, ty) = match w.rng.below(3) {
        0 => (format!("for {c} in {rig}.links.iter_mut() "), Type::Link),
        1 => (format!("for {c} in &mut {rig}.links "), Type::Link),
        _ => (format!("for {c} in {rig}.knobs.iter_mut() "), Type::Knob),
    };
    let vars = vec![Var::of(&*c, ty, Hold::RefMut)];
    Some(run(w, (&hidden, vars), (head, Construct::ForStructsMut)))
}

fn method_condition(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (place, _) = w.part_of(scope, Type::Shape, false)?;
    let condition = match w.rng.below(3) {
        0 => format!("!{place}.is_round() || {}", w.condition(scope)),
        1 => format!("{place}.is_round() && {}", w.condition(scope)),
        _ => format!("{place}.is_round()"),
    };
    let node = Node::code(format!("if {condition} "));
    let node = node.block(Nesting::IfArm, w.body(scope, Nesting::IfArm)).then(" else ");
    let node = node.block(Nesting::IfArm, w.body(scope, Nesting::IfArm));
    Some(vec![node.tagged(Construct::MethodCondition)])
}

/// `let link = if .. { .. } else { .. };`
fn struct_of_branch(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.any_type();
    let c = w.name("c");
    let arm = |w: &mut Writer<'_>| {
        let mut inner = scope.enter(Nesting::IfArm);
        let mut nodes = w.fill(&mut inner, 2);
        let known = w.part_of(&inner, ty, false).filter(|_| w.rng.percent(40));
        let value = match known {
            Some((place, _)) => format!("{place}.clone()"),
            None => w.struct_value(&inner, ty),
        };
        nodes.push(Node::code(value));
        nodes
    };
    let (first, second) = (arm(w), arm(w));
    let node = Node::code(format!("let mut {c} = if {} ", w.condition(scope)));
    let node = node.block(Nesting::IfArm, first).then(" else ");
    let node = node.block(Nesting::IfArm, second).then(";").tagged(Construct::StructOfBranch);
    scope.add(Var::of(c, ty, Hold::Owned).mutable());
    Some(vec![node])
}
