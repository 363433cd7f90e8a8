//! Chains of iterator adaptors.

use super::construct::Construct;
use super::declare;
use super::iterate::{Header, run, tagged};
use super::scope::{Kind, Scope, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::ChainSum, |w, scope| reduced(w, scope, Construct::ChainSum)),
    (Construct::ChainProduct, |w, scope| reduced(w, scope, Construct::ChainProduct)),
    (Construct::ChainFold, |w, scope| reduced(w, scope, Construct::ChainFold)),
    (Construct::ChainFoldTuple, fold_tuple),
    (Construct::ChainCollect, collect),
    (Construct::ChainForEach, for_each),
    (Construct::ChainFilter, |w, scope| staged(w, scope, Construct::ChainFilter)),
    (Construct::ChainFilterMap, |w, scope| staged(w, scope, Construct::ChainFilterMap)),
    (Construct::ChainTakeWhile, |w, scope| staged(w, scope, Construct::ChainTakeWhile)),
    (Construct::ChainSkipWhile, |w, scope| staged(w, scope, Construct::ChainSkipWhile)),
    (Construct::ChainScan, |w, scope| staged(w, scope, Construct::ChainScan)),
    (Construct::ChainFlatMap, |w, scope| staged(w, scope, Construct::ChainFlatMap)),
    (Construct::ChainReturn, |w, scope| staged(w, scope, Construct::ChainReturn)),
    (Construct::ChainRange, range),
    (Construct::ChainMaxBy, max_by),
    (Construct::ChainFind, find),
];

pub(crate) const NESTING_MAKERS: &[(Construct, Maker)] = &[(Construct::ForChain, for_chain)];

impl Writer<'_> {
    /// An iterator over `&f64`.
    fn items(&mut self, scope: &Scope) -> Option<String> {
        let fits = |var: &&Var| var.readable && var.len().is_some();
        let sequences: Vec<&Var> = scope.vars.iter().filter(fits).collect();
        let (v, u) =
            (self.rng.pick(&sequences)?.name.clone(), self.rng.pick(&sequences)?.name.clone());
        Some(match self.rng.below(8) {
            0 => format!("{v}.iter().rev()"),
            1 => format!("{v}.iter().skip(1)"),
            2 => format!("{v}.iter().take(3)"),
            3 => format!("{v}.iter().chain(&{u}[..])"),
            4 => format!("{v}[1..].iter()"),
            5 => format!("{v}.iter().step_by(2)"),
            _ => format!("{v}.iter()"),
        })
    }

    /// A value that reads the item of an iterator by this name.
    fn of_item(&mut self, scope: &Scope, y: &str) -> String {
        let mut inner = scope.clone();
        inner.add(Var::new(y, Kind::Ref));
        self.value(&inner)
    }

    fn bound(&mut self) -> String {
        format!("$({}0.{}3)", self.rng.word(&["", "-"]), self.rng.between(1, 80))
    }
}

/// What a `move` closure may capture.
pub(crate) fn copies(scope: &Scope) -> Scope {
    let mut copies = scope.clone();
    copies.vars.retain(|var| {
        matches!(
            var.kind,
            Kind::Scalar | Kind::Ref | Kind::Pair | Kind::Array(_) | Kind::Integer | Kind::Slice(_)
        )
    });
    copies
}

/// `let r: f64 = chain;`
fn bind(
    w: &mut Writer<'_>,
    scope: &mut Scope,
    (construct, value): (Construct, &str),
) -> Option<Vec<Node>> {
    let r = w.name("t");
    let node = Node::line(construct, format!("let {r}: $F = {value};"));
    scope.add(Var::new(r, Kind::Scalar));
    Some(vec![node])
}

fn reduced(w: &mut Writer<'_>, scope: &mut Scope, construct: Construct) -> Option<Vec<Node>> {
    let (items, y, s) = (w.items(scope)?, w.name("y"), w.name("s"));
    let value = w.of_item(scope, &y);
    let chain = match (construct, w.rng.below(3)) {
        (Construct::ChainSum, 0) => {
            let (i, z) = (w.name("i"), w.name("y"));
            let other = w.items(scope)?;
            format!(
                "{items}.zip({other}).enumerate().map(|({i}, ({y}, {z}))| ({value}) * {z} * $[{i} as f64]).sum::<$F>().tanh()"
            )
        }
        (Construct::ChainSum, _) => format!("{items}.map(|{y}| {value}).sum()"),
        (Construct::ChainProduct, _) => format!("{items}.map(|{y}| {value}).product()"),
        (_, 0) => format!("{items}.copied().fold($(-0.77), $F::max)"),
        _ => {
            let start = w.value(scope);
            format!("{items}.fold({start}, |{s}, {y}| $(0.5) * {s} + {value})")
        }
    };
    bind(w, scope, (construct, &chain))
}

fn fold_tuple(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (items, y) = (w.items(scope)?, w.name("y"));
    let (p, q, s, t) = (w.name("p"), w.name("q"), w.name("t"), w.name("t"));
    let (start, value) = (w.value(scope), w.of_item(scope, &y));
    let pair = w.rng.word(&["p + v, q * p", "q, p.sin() + v", "q * v, p - q"]);
    let pair: String = pair
        .split(' ')
        .map(|word| match word.trim_end_matches(',') {
            "p" => word.replace('p', &p),
            "q" => word.replace('q', &q),
            "v" => word.replace('v', &format!("({value})")),
            "p.sin()" => format!("{p}.sin()"),
            _ => word.to_owned(),
        })
        .collect::<Vec<_>>()
        .join(" ");
    let code =
        format!("let ({s}, {t}) = {items}.fold(({start}, $(1.0)), |({p}, {q}), {y}| ({pair}));");
    let damped = format!("let ({s}, {t}) = ({s}.tanh(), {t}.sin());");
    scope.add(Var::new(s, Kind::Scalar));
    scope.add(Var::new(t, Kind::Scalar));
    Some(vec![Node::line(Construct::ChainFoldTuple, code), Node::code(damped)])
}

fn collect(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (items, y, v) = (w.items(scope)?, w.name("y"), w.name("v"));
    let value = w.of_item(scope, &y);
    let condition = w.bound();
    let filter = match w.rng.below(2) {
        0 => format!(".filter(|{y}| **{y} > {condition})"),
        _ => String::new(),
    };
    let last = w.value(scope);
    let code = match w.rng.below(2) {
        0 => format!("let mut {v}: Vec<$F> = {items}{filter}.map(|{y}| {value}).collect();"),
        _ => format!("let mut {v} = {items}{filter}.map(|{y}| {value}).collect::<Vec<_>>();"),
    };
    let push = format!("{v}.push({last});");
    scope.add(Var::new(v, Kind::Vec(1)).mutable());
    Some(vec![Node::line(Construct::ChainCollect, code), Node::line(Construct::Push, push)])
}

fn for_each(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let owned = |var: &&Var| var.readable && var.mutable && var.is_owned_sequence();
    let sequences: Vec<&Var> = scope.vars.iter().filter(owned).collect();
    let known = w.rng.pick(&sequences).map(|var| var.name.clone());
    let (mut nodes, v) = if let Some(v) = known {
        (Vec::new(), v)
    } else {
        let nodes = declare::let_array(w, scope)?;
        (nodes, scope.vars.last()?.name.clone())
    };
    let (y, z) = (w.name("y"), w.name("y"));
    let other = w.items(&scope.without(&v))?;
    let value = w.of_item(&scope.without(&v), &z);
    let skip = match w.rng.below(2) {
        0 => format!("if *{z} < {} {{ return; }} ", w.bound()),
        _ => String::new(),
    };
    let code = format!(
        "{v}.iter_mut().zip({other}).for_each(|({y}, {z})| {{ {skip}*{y} = $(0.5) * *{y} + {value}; }});"
    );
    nodes.push(Node::line(Construct::ChainForEach, code));
    Some(nodes)
}

fn staged(w: &mut Writer<'_>, scope: &mut Scope, construct: Construct) -> Option<Vec<Node>> {
    let (items, y, z) = (w.items(scope)?, w.name("y"), w.name("y"));
    let value = w.of_item(scope, &y);
    let bound = w.bound();
    let chain = match construct {
        Construct::ChainFilter => {
            format!("{items}.filter(|{y}| **{y} > {bound}).map(|{y}| {value})")
        }
        Construct::ChainFilterMap => {
            format!(
                "{items}.filter_map(|{y}| if *{y} > {bound} {{ Some({value}) }} else {{ None }})"
            )
        }
        Construct::ChainTakeWhile => {
            format!("{items}.take_while(|{y}| **{y} > {bound}).map(|{y}| {value})")
        }
        Construct::ChainSkipWhile => {
            format!("{items}.skip_while(|{y}| **{y} > {bound}).map(|{y}| {value})")
        }
        Construct::ChainScan => {
            let (s, start) = (w.name("s"), w.value(scope));
            format!(
                "{items}.scan({start}, |{s}, {y}| {{ *{s} = $(0.5) * *{s} + {value}; Some({s}.sin()) }})"
            )
        }
        Construct::ChainReturn => {
            format!("{items}.map(|{y}| {{ if *{y} > {bound} {{ return {value}; }} $(0.5) * {y} }})")
        }
        _ => {
            let (first, other) = (w.name("t"), w.of_item(&copies(scope), &z));
            format!(
                "{items}.take(2).flat_map(|{y}| {{ let {first} = {value}; x.iter().map(move |{z}| {first} * ({other})) }})"
            )
        }
    };
    let tail = w.rng.word(&[".sum()", ".sum()", ".skip(1).sum()", ".take(2).sum()"]);
    bind(w, scope, (construct, &format!("{chain}{tail}")))
}

fn range(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (k, value) = (w.name("k"), w.value(scope));
    let rev = w.rng.word(&["", ".rev()"]);
    let chain = match w.rng.below(3) {
        0 => format!("(1..4){rev}.map(|{k}| ({value}).powi({k})).sum()"),
        1 => format!(
            "(0..n.min(4)){rev}.filter(|{k}| {k} % 2 == 1).map(|{k}| ({value}) * $[{k} as f64]).sum()"
        ),
        _ => format!("(1..=3){rev}.fold($(0.3), |s, {k}| s * ({value}) + $[f64::from({k})])"),
    };
    let nodes = bind(w, scope, (Construct::ChainRange, &chain))?;
    Some(nodes)
}

fn max_by(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (items, y) = (w.items(scope)?, w.name("y"));
    let (value, default) = (w.of_item(scope, &y), w.value(scope));
    let name = w.rng.word(&["max_by", "min_by"]);
    let chain = match w.rng.below(3) {
        0 => format!("{items}.copied().{name}(|a, b| a.total_cmp(b)).unwrap_or({default})"),
        1 => format!(
            "{items}.map(|{y}| {value}).{name}(|a, b| a.total_cmp(b)).unwrap_or_else(|| {default})"
        ),
        _ => format!(
            "{items}.enumerate().{name}(|a, b| a.1.total_cmp(b.1)).map_or({default}, |(i, {y})| ({value}) * $[i as f64])"
        ),
    };
    bind(w, scope, (Construct::ChainMaxBy, &chain))
}

fn find(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (items, y) = (w.items(scope)?, w.name("y"));
    let (value, default, bound) = (w.of_item(scope, &y), w.value(scope), w.bound());
    let chain = match w.rng.below(4) {
        0 => format!("{items}.find(|{y}| **{y} > {bound}).copied().unwrap_or({default})"),
        1 => format!(
            "{items}.find_map(|{y}| if *{y} > {bound} {{ Some({value}) }} else {{ None }}).unwrap_or({default})"
        ),
        2 => format!("{items}.last().map_or({default}, |{y}| {value})"),
        _ => format!("if {items}.any(|{y}| *{y} > {bound}) {{ {default} }} else {{ $(0.5) * a }}"),
    };
    bind(w, scope, (Construct::ChainFind, &chain))
}

/// A loop over a chain that leaves items out.
fn for_chain(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let fits = |var: &&Var| var.readable && var.len().is_some();
    let sequences: Vec<&Var> = scope.vars.iter().filter(fits).collect();
    let v = w.rng.pick(&sequences)?.name.clone();
    let (i, y, bound) = (w.name("i"), w.name("y"), w.bound());
    let chain = match w.rng.below(4) {
        0 => format!("{v}.iter().filter(|y| **y > {bound}).enumerate()"),
        1 => format!("{v}.iter().enumerate().filter(|(i, _)| i % 2 == 0)"),
        2 => format!("{v}.iter().chain(&{v}[1..]).enumerate()"),
        _ => format!("(0..2).flat_map(|i| {v}.iter().skip(i).map(move |y| (i, y)))"),
    };
    let header = Header {
        pattern: format!("({i}, {y})"),
        iterator: chain,
        vars: vec![Var::new(i, Kind::Integer), Var::new(y, Kind::Ref)],
        frozen: vec![v],
        hidden: Vec::new(),
    };
    tagged(run(w, scope, header), Construct::ForChain)
}
