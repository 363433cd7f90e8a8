//! Methods, associated functions, the trait and its generic caller; structs in chains and closures.

use super::construct::Construct;
use super::scope::{Hold, Kind, Scope, Type, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::MethodShared, shared),
    (Construct::MethodMut, changing),
    (Construct::MethodMutValue, changing_with_value),
    (Construct::MethodOwned, owned),
    (Construct::AssociatedFunction, associated),
    (Construct::TraitMethod, of_trait),
    (Construct::GenericCaller, generic),
    (Construct::StructChain, chain),
    (Construct::StructClosure, closure),
];

fn bind(w: &mut Writer<'_>, scope: &mut Scope, construct: Construct, value: &str) -> Vec<Node> {
    let y = w.name("y");
    scope.add(Var::new(&*y, Kind::Scalar));
    vec![Node::line(construct, format!("let {y} = {value};"))]
}

fn shared(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.any_type();
    let (place, _) = w.part_of(scope, ty, false)?;
    let t = w.value(scope);
    let call = match ty {
        Type::Knob => format!("{place}.apply({t})"),
        Type::Shape => format!("{place}.area()"),
        Type::Link => format!("{place}.response({t})"),
        Type::Rig => format!("{place}.total({t})"),
    };
    let value = format!("{} * {call}", w.literal());
    Some(bind(w, scope, Construct::MethodShared, &value))
}

fn changing(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.any_type();
    let (place, root) = w.part_of(scope, ty, true)?;
    let t = if w.rng.percent(40) { w.value(scope) } else { w.value(&scope.without(&root.name)) };
    let method = match ty {
        Type::Knob => "tune",
        Type::Shape => "grow",
        Type::Link => "update",
        Type::Rig => w.rng.word(&["relax", "relax", "lengthen"]),
    };
    // The receiver is borrowed first, the arguments read what it holds: rustc allows numbers only.
    let reads_itself = t.contains(&format!("{}.", root.name));
    let code = if reads_itself {
        let y = w.name("y");
        scope.add(Var::new(&*y, Kind::Scalar));
        format!("let {y} = {t}; {place}.{method}({y});")
    } else {
        format!("{place}.{method}({t});")
    };
    Some(vec![Node::line(Construct::MethodMut, code)])
}

fn changing_with_value(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (place, root) = w.part_of(scope, Type::Knob, true)?;
    let others = scope.without(&root.name);
    let (factor, t) = (w.atom(&others), w.value(&others));
    let value = format!("{factor} * {place}.turn({t})");
    Some(bind(w, scope, Construct::MethodMutValue, &value))
}

fn owned(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.rng.pick(&[Type::Knob, Type::Shape]).copied()?;
    let (place, _) = w.part_of(scope, ty, false)?;
    let c = w.name("c");
    let code = if ty == Type::Knob {
        let other = w.struct_value(scope, Type::Knob);
        format!("let mut {c} = {place}.mixed({other});")
    } else {
        format!("let mut {c} = {place}.clone().grown({});", w.value(scope))
    };
    scope.add(Var::of(c, ty, Hold::Owned).mutable());
    Some(vec![Node::line(Construct::MethodOwned, code)])
}

/// A method by its path.
fn associated(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let t = w.value(scope);
    let value = match w.rng.below(3) {
        0 => {
            let (place, root) = w.part_of(scope, Type::Knob, false)?;
            format!("Knob::apply({}, {t})", reference(&place, &root))
        }
        1 => {
            let (place, root) = w.part_of(scope, Type::Link, false)?;
            format!("Link::response({}, {t})", reference(&place, &root))
        }
        _ => {
            let knob = w.struct_value(scope, Type::Knob);
            format!("({knob}).bias * {t}")
        }
    };
    let value = format!("({value}).sin()");
    Some(bind(w, scope, Construct::AssociatedFunction, &value))
}

fn reference(place: &str, root: &Var) -> String {
    if place == root.name && !root.is_owned_struct() {
        if root.mutable { format!("&*{place}") } else { place.to_owned() }
    } else {
        format!("&{place}")
    }
}

fn of_trait(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.any_type();
    let (place, _) = w.part_of(scope, ty, false)?;
    let method = w.rng.word(&["respond", "twice"]);
    let value = format!("{} * {place}.{method}({})", w.literal(), w.value(scope));
    Some(bind(w, scope, Construct::TraitMethod, &value))
}

fn generic(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.any_type();
    let (place, root) = w.part_of(scope, ty, false)?;
    let t = w.value(scope);
    let value = format!("probe({}, {t}).tanh()", reference(&place, &root));
    Some(bind(w, scope, Construct::GenericCaller, &value))
}

/// A chain over the structs of a vector or an array.
fn chain(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (rig, _) = w.part_of(scope, Type::Rig, false)?;
    let t = w.value(scope);
    let link = w.name("c");
    let mut inner = scope.clone();
    inner.add(Var::of(&*link, Type::Link, Hold::Ref));
    let value = w.value(&inner);
    let chain = match w.rng.below(5) {
        0 => format!("{rig}.links.iter().map(|{link}| {link}.response({t})).sum::<$F>()"),
        1 => format!(
            "{rig}.links.iter().filter(|{link}| {link}.shape.is_round()).map(|{link}| {value}).sum::<$F>()"
        ),
        2 => format!(
            "{rig}.links.iter().zip(&{rig}.table).fold({t}, |s, ({link}, y)| s.sin() + ({value}) * y)"
        ),
        3 => format!("{rig}.knobs.iter().map(|k| k.apply({t})).product::<$F>()"),
        _ => format!("{rig}.links.iter().rev().map(|{link}| {value}).take(2).sum::<$F>()"),
    };
    let value = format!("({chain}).tanh()");
    Some(bind(w, scope, Construct::StructChain, &value))
}

/// A closure that captures structs.
fn closure(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.any_type();
    let (place, _) = w.part_of(scope, ty, false)?;
    let (f, p) = (w.name("f"), w.name("p"));
    let mut inner = scope.clone();
    inner.add(Var::new(&*p, Kind::Scalar));
    let body = format!("{} * {place}.respond({})", w.literal(), w.value(&inner));
    let code = format!("let {f} = |{p}: $F| {body};");
    let (a, b) = (w.value(scope), w.value(scope));
    let value = format!("{f}({a}) - {f}({b})");
    let mut nodes = vec![Node::line(Construct::StructClosure, code)];
    nodes.extend(bind(w, scope, Construct::MethodShared, &value));
    Some(nodes)
}
