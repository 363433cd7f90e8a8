//! What a loop carries from one iteration to the next.

use std::fmt;

use super::construct::Construct;
use super::scope::{Kind, Scope, Var};
use super::tree::Node;
use super::writer::Writer;

/// The first statement of a body, which computes the next value from the last.
type Update = Box<dyn FnOnce(&mut Writer<'_>, &Scope) -> Node>;

#[derive(Default)]
pub(crate) struct Carry {
    /// The declaration, before the loop.
    pub(crate) before: Vec<Node>,
    pub(crate) update: Option<Update>,
}

impl fmt::Debug for Carry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Carry").field("before", &self.before).finish_non_exhaustive()
    }
}

/// Something or nothing.
pub(crate) fn maybe(w: &mut Writer<'_>, scope: &mut Scope) -> Carry {
    match w.rng.below(10) {
        0 => scalar(w, scope),
        1 => array(w, scope),
        2 => pair(w, scope),
        _ => Carry::default(),
    }
}

pub(crate) fn scalar(w: &mut Writer<'_>, scope: &mut Scope) -> Carry {
    let s = w.name("s");
    let start = w.value(scope);
    let before = Node::line(Construct::LetMut, format!("let mut {s} = {start};"));
    scope.add(Var::new(&*s, Kind::Scalar).mutable());
    let update: Update = Box::new(move |w, scope| {
        let code = format!("{s} = ({} * {s} + {}).tanh();", w.literal(), w.expr(scope, 1));
        Node::line(Construct::CarriedScalar, code)
    });
    Carry { before: vec![before], update: Some(update) }
}

pub(crate) fn array(w: &mut Writer<'_>, scope: &mut Scope) -> Carry {
    let u = w.name("u");
    let (a, b, c) = (w.value(scope), w.value(scope), w.value(scope));
    let before = Node::line(Construct::LetArray, format!("let mut {u} = [{a}, {b}, {c}];"));
    scope.add(Var::new(&*u, Kind::Array(3)).mutable());
    let update: Update = Box::new(move |w, scope| {
        let code = format!("{u} = [{u}[1], {u}[2], {}];", w.value(scope));
        Node::line(Construct::CarriedArray, code)
    });
    Carry { before: vec![before], update: Some(update) }
}

pub(crate) fn pair(w: &mut Writer<'_>, scope: &mut Scope) -> Carry {
    let p = w.name("p");
    let (a, b) = (w.value(scope), w.value(scope));
    let before = Node::line(Construct::LetTuple, format!("let mut {p} = ({a}, {b});"));
    scope.add(Var::new(&*p, Kind::Pair).mutable());
    let update: Update = Box::new(move |w, scope| {
        let code = format!("{p} = ({p}.1, ({p}.0 * {}).sin());", w.expr(scope, 1));
        Node::line(Construct::CarriedTuple, code)
    });
    Carry { before: vec![before], update: Some(update) }
}
