//! `return`, `break`, `continue` and `?`.

use super::construct::{Construct, Nesting};
use super::expr::strip;
use super::scope::{Kind, Loop, Scope, Var};
use super::tree::{Node, Part};
use super::writer::{Maker, Returns, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::Return, return_early),
    (Construct::Break, |w, scope| conditional(w, scope, Construct::Break)),
    (Construct::BreakValue, |w, scope| conditional(w, scope, Construct::BreakValue)),
    (Construct::Continue, |w, scope| conditional(w, scope, Construct::Continue)),
    (Construct::LabelledBreak, |w, scope| conditional(w, scope, Construct::LabelledBreak)),
    (Construct::LabelledContinue, |w, scope| conditional(w, scope, Construct::LabelledContinue)),
    (Construct::QuestionOption, question_option),
    (Construct::QuestionResult, question_result),
];

impl Writer<'_> {
    /// What the function returns: a weighted sum of a few variables.
    pub(crate) fn result_value(&mut self, scope: &Scope) -> String {
        let mut terms = vec![format!("{} * {}", self.literal(), self.atom(scope))];
        if self.rng.percent(90) {
            let input = scope.vars.iter().find(|var| var.name == "x").cloned();
            let input = input.map(|var| self.element(scope, &var)).unwrap_or_default();
            terms.push(format!("{} * {input}", self.literal()));
        }
        if self.rng.percent(50) {
            terms.push(self.damped(scope));
        }
        let code = terms.join(" + ");
        self.unsure_exits += usize::from(!scope.surely_depends(&code));
        code
    }

    /// The value for a function of this result: an error now and then.
    fn returned(&mut self, scope: &Scope) -> String {
        match self.returns {
            Returns::Number => self.result_value(scope),
            Returns::Option if self.rng.percent(40) => "None".to_owned(),
            Returns::Result if self.rng.percent(40) => format!("Err({})", self.rng.below(4)),
            Returns::Option => format!("Some({})", self.value(scope)),
            Returns::Result => format!("Ok({})", self.value(scope)),
        }
    }

    /// The exits that are possible here.
    fn exits(scope: &Scope) -> Vec<(Construct, Option<&Loop>)> {
        let mut exits = vec![(Construct::Return, None)];
        for (k, around) in scope.loops.iter().rev().enumerate() {
            let leave = if around.gives_value { Construct::BreakValue } else { Construct::Break };
            if k == 0 {
                exits.push((leave, None));
            }
            if k == 0 && around.can_continue {
                exits.push((Construct::Continue, None));
            }
            if around.label.is_some() {
                exits.push((Construct::LabelledBreak, Some(around)));
                if around.can_continue {
                    exits.push((Construct::LabelledContinue, Some(around)));
                }
            }
        }
        exits
    }

    /// A statement that leaves the function, a loop or an iteration.
    pub(crate) fn exit(&mut self, scope: &Scope) -> Node {
        let mut exits = Writer::exits(scope);
        self.rng.shuffle(&mut exits);
        let rarity = |exit: &(Construct, _)| self.totals.rarest(exit.0, &scope.around);
        let rarest = exits.iter().copied().min_by_key(rarity);
        let (construct, around) = rarest.unwrap_or((Construct::Return, None));
        self.exit_of(scope, (construct, around.cloned()))
    }

    fn exit_of(&mut self, scope: &Scope, (construct, around): (Construct, Option<Loop>)) -> Node {
        let label = around.as_ref().and_then(|around| around.label.as_deref());
        let label = label.map(|label| format!(" {label}")).unwrap_or_default();
        let gives_value = around.as_ref().is_some_and(|around| around.gives_value);
        let code = match construct {
            Construct::Break => "break;".to_owned(),
            Construct::Continue | Construct::LabelledContinue => format!("continue{label};"),
            Construct::BreakValue => format!("break {};", self.value(scope)),
            Construct::LabelledBreak if gives_value => {
                format!("break{label} {};", self.value(scope))
            }
            Construct::LabelledBreak => format!("break{label};"),
            _ => format!("return {};", strip(&self.returned(scope))),
        };
        Node::line(construct, code)
    }

    /// Such an arm of a `match`: a block, or `pattern => break,`.
    pub(crate) fn exit_arm(&mut self, exit: Node) -> Vec<Node> {
        let Node { constructs, mut parts } = exit;
        if self.rng.percent(60)
            && let Some(Part::Code(code)) = parts.last_mut()
        {
            code.pop();
        }
        vec![Node { constructs, parts }]
    }

    /// The block of an arm that gives a value or is left early.
    pub(crate) fn value_or_exit(&mut self, scope: &Scope, nesting: Nesting) -> Vec<Node> {
        if self.rng.percent(75) {
            return self.value_body(scope, nesting);
        }
        let mut inner = scope.enter(nesting);
        let mut nodes = if self.rng.percent(30) { self.fill(&mut inner, 1) } else { Vec::new() };
        nodes.push(self.exit(&inner));
        nodes
    }
}

/// An exit in an arm: a function would end here otherwise.
fn conditional(w: &mut Writer<'_>, scope: &mut Scope, construct: Construct) -> Option<Vec<Node>> {
    let mut exits = Writer::exits(scope);
    exits.retain(|(kind, _)| *kind == construct);
    let around = w.rng.pick(&exits)?.1.cloned();
    if w.rng.percent(35) {
        let inner = scope.enter(Nesting::MatchArm);
        let exit = w.exit_of(&inner, (construct, around));
        let other = if w.rng.percent(60) { Vec::new() } else { w.body(scope, Nesting::MatchArm) };
        let k = w.rng.between(1, 3);
        let arms = vec![(k.to_string(), w.exit_arm(exit)), ("_".to_owned(), other)];
        return Some(vec![Node::code(format!("match {} % 5 ", w.integer(scope))).arms(arms)]);
    }
    let mut inner = scope.enter(Nesting::IfArm);
    let mut body = if w.rng.percent(50) { w.body_of(&mut inner) } else { Vec::new() };
    body.push(w.exit_of(&inner, (construct, around)));
    let mut node = Node::code(format!("if {} ", w.condition(scope))).block(Nesting::IfArm, body);
    if w.rng.percent(20) {
        node = node.then(" else ").block(Nesting::IfArm, w.body(scope, Nesting::IfArm));
    }
    Some(vec![node])
}

fn return_early(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    // Otherwise most programs would end at their first lines.
    if scope.depth() == 0 && w.rng.percent(70) {
        return None;
    }
    conditional(w, scope, Construct::Return)
}

fn question_option(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    (w.returns == Returns::Option).then(|| question(w, scope))
}

fn question_result(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    (w.returns == Returns::Result).then(|| question(w, scope))
}

/// `?` where the function returns an option or a result, nothing where it returns a number.
pub(crate) fn question(w: &mut Writer<'_>, scope: &mut Scope) -> Vec<Node> {
    let (subject, construct) = match w.returns {
        Returns::Option => (w.option(scope).0, Construct::QuestionOption),
        Returns::Result => (w.result(scope).0, Construct::QuestionResult),
        Returns::Number => return Vec::new(),
    };
    vec![unwrapped(w, scope, &subject).tagged(construct)]
}

/// `let y = subject?;`, or the same inside an expression.
fn unwrapped(w: &mut Writer<'_>, scope: &mut Scope, subject: &str) -> Node {
    let places = w.scalar_places(scope);
    if w.rng.percent(30)
        && let Some((place, _)) = w.rng.pick(&places).cloned()
    {
        let value = format!("{} * {subject}?", w.literal());
        return Node::update(Construct::AddAssign, '+', (&place, &value));
    }
    let y = w.name("y");
    let code = if w.rng.percent(60) {
        format!("let {y} = {subject}?;")
    } else {
        format!("let {y} = {} * {subject}?.sin();", w.literal())
    };
    scope.add(Var::new(y, Kind::Scalar));
    Node::code(code)
}
