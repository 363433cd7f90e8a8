//! `while` and `loop`.

use super::carry::{self, Carry};
use super::construct::{Construct, Nesting};
use super::iterate::{Header, run_carrying};
use super::scope::{Kind, Loop, Scope, Var};
use super::tree::Node;
use super::writer::{Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::WhileCounter, while_counter),
    (Construct::WhileAssigning, while_assigning),
    (Construct::WhileLetPop, while_let_pop),
    (Construct::WhileOnData, while_on_data),
    (Construct::Loop, plain_loop),
    (Construct::BreakValue, loop_with_value),
    (Construct::CarriedScalar, |w, scope| carrying(w, scope, carry::scalar)),
    (Construct::CarriedArray, |w, scope| carrying(w, scope, carry::array)),
    (Construct::CarriedTuple, |w, scope| carrying(w, scope, carry::pair)),
];

pub(crate) fn label(w: &mut Writer<'_>) -> (String, Option<String>) {
    if w.rng.percent(65) {
        return (String::new(), None);
    }
    let label = w.name("'l");
    (format!("{label}: "), Some(label))
}

/// A loop without an iterator.
#[derive(Debug, Default)]
struct Repeat {
    /// What is declared for it.
    before: Vec<Node>,
    /// The keyword and the condition; what a value is bound to comes first in `binding`.
    binding: String,
    head: Vec<Node>,
    /// The body's own first and last statements.
    first: Vec<Node>,
    last: Vec<Node>,
    /// What the body sees besides.
    vars: Vec<Var>,
}

impl Repeat {
    /// A counter, declared before the loop.
    fn counted(w: &mut Writer<'_>, scope: &mut Scope) -> (Repeat, String) {
        let k = w.name("k");
        let node = Node::code(format!("let mut {k} = 0;"));
        scope.add(Var::new(&*k, Kind::Integer));
        (Repeat { before: vec![node], ..Repeat::default() }, k)
    }

    fn is_loop(&self) -> bool {
        self.head.is_empty()
    }

    fn run(self, w: &mut Writer<'_>, scope: &mut Scope) -> Vec<Node> {
        let Carry { before, update } = carry::maybe(w, scope);
        self.run_carrying(w, scope, Carry { before, update })
    }

    fn run_carrying(mut self, w: &mut Writer<'_>, scope: &mut Scope, carry: Carry) -> Vec<Node> {
        let nesting = if self.is_loop() { Nesting::LoopBody } else { Nesting::WhileBody };
        let mut inner = scope.enter(nesting);
        let (prefix, label) = label(w);
        let gives_value = !self.binding.is_empty();
        inner.loops.push(Loop { label, gives_value, can_continue: self.last.is_empty() });
        for var in self.vars.drain(..) {
            inner.add(var);
        }
        let mut body = self.first;
        body.extend(carry.update.map(|update| update(w, &inner)));
        body.extend(w.body_of(&mut inner));
        body.extend(self.last);

        let keyword = if nesting == Nesting::LoopBody { "loop " } else { "while " };
        let mut node = Node::code(format!("{}{prefix}{keyword}", self.binding));
        for part in self.head {
            node.constructs.extend(part.constructs);
            node.parts.extend(part.parts);
        }
        node = node.block(nesting, body);
        if gives_value {
            node = node.then(";");
        }
        [self.before, carry.before, vec![node]].concat()
    }
}

fn increment(k: &str) -> Node {
    Node::code(format!("{k} += 1;"))
}

fn while_counter(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (mut repeat, k) = Repeat::counted(w, scope);
    let head = format!("{k} < {} ", w.trips(scope));
    repeat.head.push(Node::line(Construct::WhileCounter, head));
    let place = if w.rng.percent(60) { &mut repeat.first } else { &mut repeat.last };
    place.push(increment(&k));
    Some(repeat.run(w, scope))
}

/// `while t > 0.1 && k < 12`: the inputs decide how often.
fn while_on_data(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (mut repeat, k) = Repeat::counted(w, scope);
    let t = w.name("t");
    let start = format!("let mut {t} = $(1.0) + {};", w.damped(scope));
    repeat.before.push(Node::line(Construct::LetMut, start));
    scope.add(Var::new(&*t, Kind::Scalar).mutable());
    let most = if scope.is_hot() { 3 } else { 12 };
    let head = format!("{t} > {} && {k} < {most} ", w.literal());
    repeat.head.push(Node::line(Construct::WhileOnData, head));
    let factor = format!("$(0.{})", w.rng.between(50, 80));
    repeat.first.push(Node::update(Construct::MulAssign, '*', (&t, &factor)));
    repeat.first.push(increment(&k));
    Some(repeat.run(w, scope))
}

/// `while { k += 1; t = ..; t > 0.1 && k < 8 }`.
fn while_assigning(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (mut repeat, k) = Repeat::counted(w, scope);
    let t = w.name("t");
    let start = w.value(scope);
    repeat.before.push(Node::line(Construct::LetMut, format!("let mut {t} = {start};")));
    scope.add(Var::new(&*t, Kind::Scalar).mutable());
    let most = if scope.is_hot() { 3 } else { 7 };
    let value = format!("$(0.{}) * {t} + {}", w.rng.between(50, 80), w.damped(scope));
    let condition = format!("{k} < {most} && {t} > -{}", w.literal());
    let block = vec![
        increment(&k),
        Node::update(Construct::Assign, '=', (&t, &value)),
        Node::code(condition),
    ];
    let head = Node::default().block(Nesting::Plain, block).then(" ");
    repeat.head.push(head.tagged(Construct::WhileAssigning));
    Some(repeat.run(w, scope))
}

/// `while let Some(i) = stack.pop()`, where the body may push smaller numbers.
fn while_let_pop(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (stack, i) = (w.name("stack"), w.name("i"));
    let start = match w.rng.below(3) {
        0 if !scope.is_hot() => format!("let mut {stack}: Vec<usize> = (0..n).collect();"),
        1 => format!("let mut {stack} = vec![n, {}];", w.integer(scope)),
        _ => format!("let mut {stack} = vec![n % 3];"),
    };
    let mut repeat = Repeat {
        before: vec![Node::code(start)],
        head: vec![Node::line(Construct::WhileLetPop, format!("let Some({i}) = {stack}.pop() "))],
        vars: vec![Var::new(&*i, Kind::Integer)],
        ..Repeat::default()
    };
    if w.rng.percent(50) {
        let push = vec![Node::code(format!("{stack}.push({i} / 2);"))];
        repeat.first.push(Node::code(format!("if {i} > 1 ")).block(Nesting::IfArm, push));
    }
    Some(repeat.run(w, scope))
}

fn plain_loop(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (mut repeat, k) = Repeat::counted(w, scope);
    let trips = w.trips(scope);
    let leave = vec![Node::line(Construct::Break, "break;")];
    if w.rng.percent(50) {
        repeat.first.push(increment(&k));
        repeat.first.push(Node::code(format!("if {k} > {trips} ")).block(Nesting::IfArm, leave));
    } else {
        repeat.last.push(increment(&k));
        let condition = format!("if {} || {k} >= {trips} ", w.condition(scope));
        repeat.last.push(Node::code(condition).block(Nesting::IfArm, leave));
    }
    tag_loop(repeat.run(w, scope))
}

fn tag_loop(mut nodes: Vec<Node>) -> Option<Vec<Node>> {
    nodes.last_mut()?.constructs.push(Construct::Loop);
    Some(nodes)
}

/// `let y = loop { .. break value; };`
fn loop_with_value(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (mut repeat, k) = Repeat::counted(w, scope);
    let y = w.name("y");
    repeat.binding = format!("let {y} = ");
    let trips = w.trips(scope);
    let leave = format!("break {};", w.value(scope));
    let leave = vec![Node::line(Construct::BreakValue, leave)];
    repeat.first.push(increment(&k));
    let condition =
        if w.rng.percent(50) { format!("{} || ", w.condition(scope)) } else { String::new() };
    let check = Node::code(format!("if {condition}{k} > {trips} ")).block(Nesting::IfArm, leave);
    repeat.first.push(check);
    let nodes = repeat.run(w, scope);
    scope.add(Var::new(y, Kind::Scalar));
    tag_loop(nodes)
}

/// A loop that carries something.
fn carrying(
    w: &mut Writer<'_>,
    scope: &mut Scope,
    start: fn(&mut Writer<'_>, &mut Scope) -> Carry,
) -> Option<Vec<Node>> {
    let carry = start(w, scope);
    if w.rng.percent(35) {
        let i = w.name("i");
        let header = Header::over(format!("0..{}", w.trips(scope)), Var::new(i, Kind::Integer));
        return run_carrying(w, scope, (header, carry));
    }
    let (mut repeat, k) = Repeat::counted(w, scope);
    repeat.first.push(increment(&k));
    let trips = w.trips(scope);
    if w.rng.percent(35) {
        repeat.head.push(Node::line(Construct::WhileCounter, format!("{k} < {trips} ")));
        return Some(repeat.run_carrying(w, scope, carry));
    }
    let leave = vec![Node::line(Construct::Break, "break;")];
    repeat.first.push(Node::code(format!("if {k} > {trips} ")).block(Nesting::IfArm, leave));
    tag_loop(repeat.run_carrying(w, scope, carry))
}
