//! Assignments to scalars, pairs, options and integers, and what `std::mem` does with them.

use super::construct::Construct;
use super::scope::{Kind, Scope, Type, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::Assign, assign),
    (Construct::AddAssign, add_assign),
    (Construct::SubAssign, sub_assign),
    (Construct::MulAssign, mul_assign),
    (Construct::DivAssign, div_assign),
    (Construct::StoreTuple, store_tuple),
    (Construct::AssignOption, assign_option),
    (Construct::AssignInteger, assign_integer),
    (Construct::OverwriteParameter, overwrite_parameter),
    (Construct::MemSwap, mem_swap),
    (Construct::MemReplace, mem_replace),
    (Construct::MemTake, mem_take),
];

impl Writer<'_> {
    /// The scalars that can be assigned to, each with the name of its variable.
    pub(crate) fn scalar_places(&mut self, scope: &Scope) -> Vec<(String, String)> {
        let mut places = Vec::new();
        for var in scope.vars.iter().filter(|var| var.mutable) {
            match var.kind {
                Kind::Scalar => places.push((var.name.clone(), var.name.clone())),
                Kind::RefMut => places.push((format!("*{}", var.name), var.name.clone())),
                Kind::Pair => {
                    places.push((format!("{}.{}", var.name, self.rng.below(2)), var.name.clone()));
                }
                Kind::Struct(ty, _) if ty != Type::Shape => {
                    places.push((self.field_of(&var.name, ty), var.name.clone()));
                }
                _ => {}
            }
        }
        places
    }

    fn scalar_place(&mut self, scope: &Scope) -> Option<String> {
        let places = self.scalar_places(scope);
        self.rng.pick(&places).map(|(place, _)| place.clone())
    }

    /// The argument for a `&mut f64` parameter, and the variable that it borrows.
    pub(crate) fn scalar_borrow(&mut self, scope: &Scope) -> Option<(String, String)> {
        let mut places: Vec<(String, String)> = self
            .scalar_places(scope)
            .into_iter()
            .map(|(place, root)| match place.strip_prefix('*') {
                Some(reference) => (reference.to_owned(), root),
                None => (format!("&mut {place}"), root),
            })
            .collect();
        for var in scope.vars.iter().filter(|var| var.mutable) {
            if let Some(len) = var.len() {
                let place = format!("&mut {}[{}]", var.name, self.rng.below(len));
                places.push((place, var.name.clone()));
            }
        }
        self.rng.pick(&places).cloned()
    }
}

/// The operator and the value that keep a place moderate.
pub(crate) fn moderate(w: &mut Writer<'_>, scope: &Scope, construct: Construct) -> (char, String) {
    match construct {
        Construct::AddAssign => ('+', format!("{} * {}", w.literal(), w.damped(scope))),
        Construct::SubAssign => ('-', format!("{} * {}", w.literal(), w.damped(scope))),
        Construct::MulAssign => ('*', format!("$(0.8) + $(0.15) * {}.sin()", w.expr(scope, 1))),
        Construct::DivAssign => {
            let t = w.expr(scope, 1);
            ('/', format!("$(1.1) + {t} * {t}"))
        }
        _ => ('=', w.value(scope)),
    }
}

fn update(w: &mut Writer<'_>, scope: &Scope, construct: Construct) -> Option<Vec<Node>> {
    let place = w.scalar_place(scope)?;
    let (op, value) = moderate(w, scope, construct);
    let node = Node::update(construct, op, (&place, &value));
    let is_parameter = place == "a" || place == "b";
    let node = if is_parameter { node.tagged(Construct::OverwriteParameter) } else { node };
    Some(vec![node])
}

fn assign(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    update(w, scope, Construct::Assign)
}

pub(crate) fn add_assign(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    update(w, scope, Construct::AddAssign)
}

fn sub_assign(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    update(w, scope, Construct::SubAssign)
}

fn mul_assign(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    update(w, scope, Construct::MulAssign)
}

fn div_assign(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    update(w, scope, Construct::DivAssign)
}

/// A variable of this kind that can be assigned to.
fn target(w: &mut Writer<'_>, scope: &Scope, fits: impl Fn(&Var) -> bool) -> Option<Var> {
    let vars: Vec<&Var> = scope.vars.iter().filter(|var| var.mutable && fits(var)).collect();
    w.rng.pick(&vars).map(|var| (*var).clone())
}

fn store_tuple(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let p = target(w, scope, |var| var.kind == Kind::Pair)?.name;
    let value = w.value(scope);
    let code = match w.rng.below(3) {
        0 => format!("{p} = ({value}, {p}.0);"),
        1 => format!("({p}.0, {p}.1) = ({p}.1, {value});"),
        _ => format!("{p}.{} = {value};", w.rng.below(2)),
    };
    Some(vec![Node::line(Construct::StoreTuple, code)])
}

fn assign_option(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let o = target(w, scope, |var| var.kind == Kind::Option)?.name;
    let value =
        if w.rng.percent(15) { "None".to_owned() } else { format!("Some({})", w.value(scope)) };
    Some(vec![Node::line(Construct::AssignOption, format!("{o} = {value};"))])
}

fn assign_integer(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let m = target(w, scope, |var| var.kind == Kind::Integer)?.name;
    let code = match w.rng.below(3) {
        0 => format!("{m} += 1;"),
        1 => format!("{m} = ({m} * 3 + {}) % 7;", w.rng.below(3)),
        _ => format!("{m} = {} % 5;", w.integer(scope)),
    };
    Some(vec![Node::line(Construct::AssignInteger, code)])
}

fn overwrite_parameter(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let place = target(w, scope, |var| var.name == "a" || var.name == "b")?.name;
    let (op, value) = match w.rng.below(3) {
        0 => moderate(w, scope, Construct::AddAssign),
        1 => moderate(w, scope, Construct::MulAssign),
        _ => moderate(w, scope, Construct::Assign),
    };
    Some(vec![Node::update(Construct::OverwriteParameter, op, (&place, &value))])
}

fn mem_swap(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    if w.rng.percent(40) {
        let first = target(w, scope, Var::is_owned_sequence)?;
        let fits = |var: &Var| var.kind == first.kind && var.name != first.name;
        let second = target(w, scope, fits)?;
        let code = format!("std::mem::swap(&mut {}, &mut {});", first.name, second.name);
        return Some(vec![Node::line(Construct::MemSwap, code)]);
    }
    let (a, root) = w.scalar_borrow(scope)?;
    let (b, _) = w.scalar_borrow(&scope.without(&root))?;
    Some(vec![Node::line(Construct::MemSwap, format!("std::mem::swap({a}, {b});"))])
}

fn mem_replace(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (place, root) = w.scalar_borrow(scope)?;
    let value = w.value(&scope.without(&root));
    let t = w.name("t");
    scope.add(Var::new(&*t, Kind::Scalar));
    let code = format!("let {t} = std::mem::replace({place}, {value});");
    Some(vec![Node::line(Construct::MemReplace, code)])
}

fn mem_take(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    if w.rng.percent(60) {
        let (place, _) = w.scalar_borrow(scope)?;
        let t = w.name("t");
        scope.add(Var::new(&*t, Kind::Scalar));
        let code = format!("let {t} = std::mem::take({place});");
        return Some(vec![Node::line(Construct::MemTake, code)]);
    }
    let v = target(w, scope, Var::is_owned_sequence)?;
    let taken = w.name("v");
    let mut hidden = scope.without(&v.name);
    hidden.add(Var::new(&*taken, v.kind).mutable());
    let value = w.value(&hidden);
    let take = format!("let mut {taken} = std::mem::take(&mut {});", v.name);
    let back = format!("{} = {taken};", v.name);
    Some(vec![
        Node::line(Construct::MemTake, take),
        Node::code(format!("{taken}[1] = {value};")),
        Node::code(back),
    ])
}
