//! `match` on integers, tuples, options, results and an enumeration.

use super::branch::assigning;
use super::construct::{Construct, Nesting};
use super::expr::strip;
use super::scope::{Kind, Scope, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::MatchLiteral, match_literal),
    (Construct::MatchRange, match_range),
    (Construct::MatchBinding, match_binding),
    (Construct::MatchGuard, match_guard),
    (Construct::MatchTuple, match_tuple),
    (Construct::MatchOption, match_option),
    (Construct::MatchResult, match_result),
    (Construct::MatchEnum, match_enum),
    (Construct::DeferredMatch, deferred_match),
];

/// A pattern and what it binds.
type Pattern = (String, Option<Var>);

fn plain(pattern: &str) -> Pattern {
    (pattern.to_owned(), None)
}

/// A `match`, as a statement or as the value of a variable.
fn finish(
    w: &mut Writer<'_>,
    scope: &mut Scope,
    (subject, patterns): (String, Vec<Pattern>),
) -> Node {
    let gives_value = w.rng.percent(50);
    let last = patterns.len() - 1;
    let mut arms = Vec::new();
    for (k, (pattern, var)) in patterns.into_iter().enumerate() {
        let mut inner = scope.enter(Nesting::MatchArm);
        if let Some(var) = var {
            inner.add(var);
        }
        let body = if !gives_value && k > 0 && w.rng.percent(15) {
            Vec::new()
        } else if !gives_value {
            w.body_of(&mut inner)
        } else if k == last && w.rng.percent(25) {
            let exit = w.exit(&inner);
            w.exit_arm(exit)
        } else {
            w.value_body_of(&mut inner)
        };
        arms.push((pattern, body));
    }
    if !gives_value {
        return Node::code(format!("match {subject} ")).arms(arms);
    }
    let y = w.name("y");
    let node = Node::code(format!("let {y} = match {subject} ")).arms(arms).then(";");
    scope.add(Var::new(y, Kind::Scalar));
    node
}

fn match_literal(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let subject = format!("{} % 4", w.integer(scope));
    let patterns = match w.rng.below(3) {
        0 => vec![plain("0"), plain("1"), plain("_")],
        1 => vec![plain("0 | 3"), plain("_")],
        _ => vec![plain("2"), plain("0 | 1"), plain("_")],
    };
    let node = finish(w, scope, (subject, patterns));
    Some(vec![node.tagged(Construct::MatchLiteral)])
}

fn match_range(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let subject = strip(&w.integer(scope)).to_owned();
    let patterns = match w.rng.below(3) {
        0 => vec![plain("..=2"), plain("3..")],
        1 => vec![plain("..2"), plain("2..=4"), plain("_")],
        _ => vec![plain("1..=3 | 6"), plain("_")],
    };
    let node = finish(w, scope, (subject, patterns));
    Some(vec![node.tagged(Construct::MatchRange)])
}

fn match_binding(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let subject = strip(&w.integer(scope)).to_owned();
    let k = w.name("k");
    let binds = |pattern: String| (pattern, Some(Var::new(&*k, Kind::Integer)));
    let patterns = match w.rng.below(2) {
        0 => vec![plain("0"), binds(k.clone())],
        _ => vec![binds(format!("{k} @ 1..=3")), plain("_")],
    };
    let node = finish(w, scope, (subject, patterns));
    Some(vec![node.tagged(Construct::MatchBinding)])
}

fn match_guard(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let k = w.name("k");
    let condition = w.condition(scope);
    let (subject, patterns) = if w.rng.percent(50) {
        let guarded = (format!("{k} if {k} > 1"), Some(Var::new(&*k, Kind::Integer)));
        let other = plain(&format!("_ if {condition}"));
        (strip(&w.integer(scope)).to_owned(), vec![guarded, other, plain("_")])
    } else {
        let (subject, wrapper) = w.fallible(scope);
        let y = w.name("y");
        let binds = || Some(Var::new(&*y, Kind::Scalar));
        let guarded = (format!("{wrapper}({y}) if {y} > {}", w.literal()), binds());
        let other = (format!("{wrapper}({y})"), binds());
        let none = if wrapper == "Ok" { "Err(_)" } else { "None" };
        (subject, vec![guarded, other, plain(none)])
    };
    let node = finish(w, scope, (subject, patterns));
    Some(vec![node.tagged(Construct::MatchGuard)])
}

fn match_tuple(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (i, k) = (w.integer(scope), w.name("k"));
    let integer = || Some(Var::new(&*k, Kind::Integer));
    let (subject, patterns) = match w.rng.below(3) {
        0 => {
            let subject = format!("({i} % 2, n % 3)");
            (subject, vec![plain("(0, 0)"), (format!("(1, {k})"), integer()), plain("_")])
        }
        1 => {
            let subject = format!("({}, {i})", w.condition(scope));
            (subject, vec![plain("(true, 0..=2)"), plain("(false, _)"), plain("_")])
        }
        _ => {
            let (left, wrapper) = w.fallible(scope);
            let y = w.name("y");
            let both = format!("({wrapper}({y}), {k})");
            let scalar = Some(Var::new(&*y, Kind::Scalar));
            (format!("({left}, {i} % 3)"), vec![plain("(_, 0)"), (both, scalar), plain("_")])
        }
    };
    let node = finish(w, scope, (subject, patterns));
    Some(vec![node.tagged(Construct::MatchTuple)])
}

fn match_option(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (subject, call) = w.option(scope);
    let y = w.name("y");
    let patterns = vec![(format!("Some({y})"), Some(Var::new(y, Kind::Scalar))), plain("None")];
    let node = finish(w, scope, (subject, patterns));
    let node = node.tagged(Construct::MatchOption);
    Some(vec![match call {
        Some(construct) => node.tagged(construct),
        None => node,
    }])
}

fn match_result(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (subject, call) = w.result(scope);
    let (y, k) = (w.name("y"), w.name("k"));
    let ok = (format!("Ok({y})"), Some(Var::new(y, Kind::Scalar)));
    let error = if w.rng.percent(50) { "Err(0 | 2)" } else { "Err(1)" };
    let patterns = match w.rng.below(2) {
        0 => vec![ok, plain("Err(_)")],
        _ => vec![ok, plain(error), plain(&format!("Err({k})"))],
    };
    let node = finish(w, scope, (subject, patterns));
    let node = node.tagged(Construct::MatchResult);
    Some(vec![match call {
        Some(construct) => node.tagged(construct),
        None => node,
    }])
}

fn match_enum(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let subject = format!("mode({})", strip(&w.integer(scope)));
    let patterns = match w.rng.below(2) {
        0 => vec![plain("Mode::Low"), plain("Mode::Middle"), plain("Mode::High")],
        _ => vec![plain("Mode::Middle | Mode::High"), plain("Mode::Low")],
    };
    let node = finish(w, scope, (subject, patterns));
    Some(vec![node.tagged(Construct::MatchEnum)])
}

fn deferred_match(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let y = w.name("y");
    let declaration = Node::line(Construct::DeferredMatch, format!("let {y}: $F;"));
    let mut arms = Vec::new();
    for pattern in ["0", "1 | 2", "_"] {
        arms.push((pattern.to_owned(), assigning(w, scope, (&y, Nesting::MatchArm))));
    }
    let node = Node::code(format!("match {} % 4 ", w.integer(scope))).arms(arms);
    scope.add(Var::new(y, Kind::Scalar));
    Some(vec![declaration, node])
}
