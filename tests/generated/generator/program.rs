//! One program: its signature, its body and the companion that only it calls.

use super::construct::Nesting;
use super::counts::Counts;
use super::expr::strip;
use super::rng::Rng;
use super::scope::{Kind, Scope, Type, Var};
use super::tree::{Function, Node, Part, Program, walk};
use super::writer::{Returns, Writer};
use super::{declare, exit, structs};

/// How many statements a program has.
const SIZES: std::ops::RangeInclusive<usize> = 8..=40;

/// How many statements a program with structs has: its functions are large as it is.
const SIZES_WITH_STRUCTS: std::ops::RangeInclusive<usize> = 5..=22;

/// The program of this number; seeds are tried until one gives a fitting program.
pub(crate) fn program(number: usize, totals: &Counts) -> Option<Program> {
    let attempt = |writer| attempt_program(number, writer);
    (0..1000).find_map(|seed| attempt(writer(number, seed, totals)))
}

/// The same with structs.
pub(crate) fn program_with_structs(number: usize, totals: &Counts) -> Option<Program> {
    let attempt = |writer| attempt_with_structs(number, writer);
    (0..1000).find_map(|seed| attempt(writer(number, seed, totals)))
}

fn writer(number: usize, attempt: u64, totals: &Counts) -> Writer<'_> {
    let seed = (number as u64) << 20 | attempt;
    Writer::new(Rng::new(seed), totals, Returns::Number)
}

fn attempt_with_structs(number: usize, mut w: Writer<'_>) -> Option<Program> {
    w.structs = true;
    let name = format!("p{number:04}");
    let mut scope = inputs();
    let (word, var) = parameter(&mut w, "a");
    scope.add(var);
    let mut body = vec![structs::let_of(&mut w, &mut scope, Type::Rig)];
    for ty in [Type::Link, Type::Shape, Type::Knob] {
        if w.rng.percent(50) {
            body.push(structs::let_of(&mut w, &mut scope, ty));
        }
    }
    body.extend(declare::let_mut(&mut w, &mut scope)?);
    w.budget = w.rng.between(4, 7);
    while w.budget > 0 {
        body.extend(w.statement(&mut scope));
    }
    body.push(Node::code(sum_of_live(&mut w, &scope)));
    let fits = SIZES_WITH_STRUCTS.contains(&statements(&body)) && w.unsure_exits == 0;
    let signature = format!("{name}(x: &[$F], {word}a: $F, n: usize) -> $F");
    let functions = vec![Function { signature, body }];
    fits.then_some(Program { name, scalars: vec!["a"], functions })
}

/// `None` if it is too short or too long, or if its result may depend on no input.
fn attempt_program(number: usize, mut w: Writer<'_>) -> Option<Program> {
    let name = format!("p{number:04}");
    let mut functions = Vec::new();
    if w.rng.percent(45) {
        let kinds =
            [Returns::Option, Returns::Option, Returns::Result, Returns::Result, Returns::Number];
        let returns = w.rng.pick(&kinds).copied()?;
        let companion = format!("q{number:04}");
        functions.push(helper(&mut w, &companion, returns)?);
        w.companion = Some((companion, returns));
    }
    w.returns = Returns::Number;
    let names: &[&str] = if w.rng.percent(50) { &["a", "b"] } else { &["a"] };
    let mut scope = inputs();
    let mut parameters = String::new();
    for name in names {
        let (word, var) = parameter(&mut w, name);
        parameters.extend([", ", word, name, ": $F"]);
        scope.add(var);
    }
    let signature = format!("{name}(x: &[$F]{parameters}, n: usize) -> $F");

    w.budget = w.rng.between(5, 10);
    let mut body = first_declarations(&mut w, &mut scope)?;
    while w.budget > 0 {
        body.extend(w.statement(&mut scope));
    }
    body.push(Node::code(sum_of_live(&mut w, &scope)));
    let fits = SIZES.contains(&statements(&body)) && w.unsure_exits == 0;
    functions.push(Function { signature, body });
    fits.then_some(Program { name, scalars: names.to_vec(), functions })
}

/// A few variables for the statements to work with.
fn first_declarations(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let mut nodes = declare::let_mut(w, scope)?;
    let more = [
        declare::let_array,
        declare::let_vec,
        declare::let_integer,
        declare::let_option,
        declare::let_tuple,
    ];
    for maker in more {
        if w.rng.percent(35) {
            nodes.extend(maker(w, scope)?);
        }
    }
    Some(nodes)
}

fn inputs() -> Scope {
    let mut scope = Scope::default();
    scope.add(Var { sure: true, ..Var::new("x", Kind::Slice(4)) });
    scope.add(Var::new("n", Kind::Integer));
    scope
}

/// A scalar parameter, sometimes one that is overwritten.
fn parameter(w: &mut Writer<'_>, name: &str) -> (&'static str, Var) {
    let mutable = w.rng.percent(30);
    let word = if mutable { "mut " } else { "" };
    let var = Var { mutable, sure: !mutable, ..Var::new(name, Kind::Scalar) };
    (word, var)
}

/// A smaller function with early exits, called by one program.
fn helper(w: &mut Writer<'_>, name: &str, returns: Returns) -> Option<Function> {
    let result = match returns {
        Returns::Number => "$F",
        Returns::Option => "Option<$F>",
        Returns::Result => "Result<$F, u8>",
    };
    w.returns = returns;
    w.budget = w.rng.between(4, 7);
    let mut scope = inputs();
    let (word, var) = parameter(w, "a");
    scope.add(var);
    let mut body = declare::let_mut(w, &mut scope)?;
    if w.rng.percent(50) {
        body.extend(exit::question(w, &mut scope));
    }
    while w.budget > 0 {
        body.extend(w.statement(&mut scope));
    }
    let value = match returns {
        Returns::Number => sum_of_live(w, &scope),
        Returns::Option => format!("Some({})", w.value(&scope)),
        Returns::Result => format!("Ok({})", w.value(&scope)),
    };
    body.push(Node::code(value));
    let signature = format!("{name}(x: &[$F], {word}a: $F, n: usize) -> {result}");
    (statements(&body) <= 22).then_some(Function { signature, body })
}

/// A weighted sum of what is still visible at the end.
fn sum_of_live(w: &mut Writer<'_>, scope: &Scope) -> String {
    let mut terms = vec![w.result_value(scope)];
    let live = scope.vars.iter().filter(|var| var.mutable && var.readable);
    let mut live: Vec<&Var> =
        live.filter(|var| !matches!(var.kind, Kind::Integer | Kind::Option)).collect();
    w.rng.shuffle(&mut live);
    live.truncate(6);
    for var in live {
        let term = w.read(scope, var);
        terms.push(format!("{} * {term}", w.literal()));
    }
    strip(&terms.join(" + ")).to_owned()
}

/// The statements of a body; tail expressions and conditions do not count.
fn statements(body: &[Node]) -> usize {
    let mut count = 0;
    walk(body, &mut Vec::<Nesting>::new(), &mut |node, _| {
        let is_tail = match node.parts.as_slice() {
            [Part::Code(code)] => !code.ends_with(';'),
            _ => false,
        };
        count += usize::from(!is_tail);
    });
    count
}
