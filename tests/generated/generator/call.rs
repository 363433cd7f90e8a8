//! Calls of the functions of `library.rs` and of the companion.

use super::construct::Construct;
use super::scope::{Kind, Scope, Var};
use super::tree::Node;
use super::writer::{Maker, Returns, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::HelperByValue, by_value),
    (Construct::HelperByReference, by_reference),
    (Construct::HelperOfSlice, of_slice),
    (Construct::HelperUnitOfSlice, unit_of_slice),
    (Construct::HelperOfSliceMut, of_slice_mut),
    (Construct::HelperUnitOfScalar, unit_of_scalar),
    (Construct::HelperOfScalarMut, of_scalar_mut),
    (Construct::HelperOption, option_called),
    (Construct::HelperResult, result_called),
    (Construct::Companion, companion),
];

impl Writer<'_> {
    /// An `Option<f64>`, and what it counts as.
    pub(crate) fn option(&mut self, scope: &Scope) -> (String, Option<Construct>) {
        let vars: Vec<&Var> = scope.vars.iter().filter(|var| var.kind == Kind::Option).collect();
        if self.rng.percent(50)
            && let Some(var) = self.rng.pick(&vars)
        {
            return (var.name.clone(), None);
        }
        if self.rng.percent(50)
            && let Some((name, Returns::Option)) = self.companion.clone()
        {
            return (self.companion_call(scope, &name), Some(Construct::Companion));
        }
        let code = match self.rng.below(3) {
            0 => format!("chained({}, {})", self.value(scope), self.value(scope)),
            1 => format!("first_above({}, {})", self.slice(scope), self.literal()),
            _ => format!("positive({})", self.value(scope)),
        };
        (code, Some(Construct::HelperOption))
    }

    /// A `Result<f64, u8>`, and what it counts as.
    pub(crate) fn result(&mut self, scope: &Scope) -> (String, Option<Construct>) {
        let vars: Vec<&Var> = scope.vars.iter().filter(|var| var.kind == Kind::Result).collect();
        if self.rng.percent(50)
            && let Some(var) = self.rng.pick(&vars)
        {
            return (var.name.clone(), None);
        }
        if self.rng.percent(50)
            && let Some((name, Returns::Result)) = self.companion.clone()
        {
            return (self.companion_call(scope, &name), Some(Construct::Companion));
        }
        let integer = self.integer(scope);
        let code = match self.rng.below(2) {
            0 => format!("staged({}, {}, {integer})", self.value(scope), self.value(scope)),
            _ => format!("checked({}, {integer})", self.value(scope)),
        };
        (code, Some(Construct::HelperResult))
    }

    fn companion_call(&mut self, scope: &Scope, name: &str) -> String {
        let slice = self.slice_of(scope, 4);
        format!("{name}({slice}, {}, n % 4)", self.value(scope))
    }

    /// An option or a result, and the variant that holds a number.
    pub(crate) fn fallible(&mut self, scope: &Scope) -> (String, &'static str) {
        if self.rng.percent(50) {
            (self.option(scope).0, "Some")
        } else {
            (self.result(scope).0, "Ok")
        }
    }

    /// An argument for a `&[f64]` parameter.
    fn slice(&mut self, scope: &Scope) -> String {
        self.slice_of(scope, 2)
    }

    /// The same with at least `least` elements; `x` has four.
    fn slice_of(&mut self, scope: &Scope, least: usize) -> String {
        let fits = |var: &&Var| var.readable && var.len() >= Some(least);
        let vars: Vec<&Var> = scope.vars.iter().filter(fits).collect();
        let Some(var) = self.rng.pick(&vars).copied() else { return "x".to_owned() };
        let part = if least < 3 && self.rng.percent(30) { "[..2]" } else { "" };
        match var.kind {
            Kind::Slice(_) if part.is_empty() => var.name.clone(),
            Kind::SliceMut(_) if part.is_empty() => format!("&{}[..]", var.name),
            _ => format!("&{}{part}", var.name),
        }
    }

    /// An argument for a `&mut [f64]` parameter, and the variable that it borrows.
    fn slice_mut(&mut self, scope: &Scope) -> Option<(String, String)> {
        let fits = |var: &&Var| var.mutable && var.len() >= Some(2);
        let vars: Vec<&Var> = scope.vars.iter().filter(fits).collect();
        let var = self.rng.pick(&vars).copied()?;
        let part = self.rng.word(&["", "", "[..2]", "[1..]"]);
        let code = match var.kind {
            Kind::SliceMut(_) if part.is_empty() => var.name.clone(),
            _ => format!("&mut {}{part}", var.name),
        };
        Some((code, var.name.clone()))
    }

    /// An argument for a `&f64` parameter.
    fn reference(&mut self, scope: &Scope) -> String {
        let references: Vec<&Var> =
            scope.vars.iter().filter(|var| var.kind == Kind::Ref && var.readable).collect();
        if self.rng.percent(40)
            && let Some(var) = self.rng.pick(&references)
        {
            return var.name.clone();
        }
        let atom = self.atom(scope);
        format!("&{}", super::expr::strip(&atom))
    }

    /// `let y = call;`, or an update with the call in an expression.
    fn bind(&mut self, scope: &mut Scope, (construct, call): (Construct, String)) -> Vec<Node> {
        let places = self.scalar_places(scope);
        if self.rng.percent(40)
            && let Some((place, _)) = self.rng.pick(&places).cloned()
            && !call.contains("&mut")
        {
            let value = format!("{} * {call}", self.literal());
            return vec![Node::update(construct, '+', (&place, &value))];
        }
        let y = self.name("y");
        scope.add(Var::new(&*y, Kind::Scalar));
        vec![Node::line(construct, format!("let {y} = {call};"))]
    }
}

fn by_value(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let call = match w.rng.below(2) {
        0 => format!("soften({})", w.value(scope)),
        _ => format!("stepped({}, {})", w.value(scope), w.integer(scope)),
    };
    Some(w.bind(scope, (Construct::HelperByValue, call)))
}

fn by_reference(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let call = format!("blend({}, {})", w.reference(scope), w.reference(scope));
    Some(w.bind(scope, (Construct::HelperByReference, call)))
}

fn of_slice(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let call = match w.rng.below(2) {
        0 => format!("mean({})", w.slice(scope)),
        _ => format!("weighted({}, {}, n)", w.slice(scope), w.slice(scope)),
    };
    Some(w.bind(scope, (Construct::HelperOfSlice, call)))
}

fn unit_of_slice(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (slice, root) = w.slice_mut(scope)?;
    let others = scope.without(&root);
    let code = match w.rng.below(2) {
        0 => format!("relax({slice}, {});", w.value(&others)),
        _ => format!("add_scaled({slice}, {}, {});", w.slice(&others), w.value(&others)),
    };
    Some(vec![Node::line(Construct::HelperUnitOfSlice, code)])
}

fn of_slice_mut(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (slice, _) = w.slice_mut(scope)?;
    let y = w.name("y");
    scope.add(Var::new(&*y, Kind::Scalar));
    let code = format!("let {y} = rotate({slice});");
    Some(vec![Node::line(Construct::HelperOfSliceMut, code)])
}

fn unit_of_scalar(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (place, root) = w.scalar_borrow(scope)?;
    let code = format!("nudge({place}, {});", w.value(&scope.without(&root)));
    Some(vec![Node::line(Construct::HelperUnitOfScalar, code)])
}

fn of_scalar_mut(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (place, _) = w.scalar_borrow(scope)?;
    let y = w.name("y");
    scope.add(Var::new(&*y, Kind::Scalar));
    Some(vec![Node::line(Construct::HelperOfScalarMut, format!("let {y} = drain({place});"))])
}

fn option_called(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (subject, construct) = w.option(scope);
    let construct = construct?;
    matched(w, scope, (&subject, construct, "None"))
}

fn result_called(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (subject, construct) = w.result(scope);
    let construct = construct?;
    matched(w, scope, (&subject, construct, "Err(k)"))
}

fn companion(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (name, returns) = w.companion.clone()?;
    let call = w.companion_call(scope, &name);
    match returns {
        Returns::Number => Some(w.bind(scope, (Construct::Companion, call))),
        Returns::Option => matched(w, scope, (&call, Construct::Companion, "None")),
        Returns::Result => matched(w, scope, (&call, Construct::Companion, "Err(k)")),
    }
}

/// A call that may fail, in a `match` of one line.
fn matched(
    w: &mut Writer<'_>,
    scope: &mut Scope,
    (subject, construct, failure): (&str, Construct, &str),
) -> Option<Vec<Node>> {
    let y = w.name("y");
    let (success, other) = match failure {
        "None" => ("Some", w.literal()),
        _ => ("Ok", "$(0.1) * $[k as f64]".to_owned()),
    };
    let factor = w.literal();
    scope.add(Var::new(&*y, Kind::Scalar));
    let code = format!(
        "let {y} = match {subject} {{ {success}(t) => {factor} * t, {failure} => {other} }};"
    );
    Some(vec![Node::line(construct, code)])
}
