//! The state of the generator, and how a block is filled with statements.

use super::construct::{Construct, Nesting};
use super::counts::Counts;
use super::rng::Rng;
use super::scope::{Kind, Scope, Var};
use super::tree::Node;
use super::{
    borrow, branch, call, chain, closure, declare, element, exit, iterate, matching, methods,
    mutate, repeat, structs, within,
};

/// What the function that is being written returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Returns {
    Number,
    Option,
    Result,
}

/// Writes one function. `None` stands for "not possible here" throughout the generator.
#[derive(Debug)]
pub(crate) struct Writer<'a> {
    pub(crate) rng: Rng,
    /// What the programs so far contain.
    pub(crate) totals: &'a Counts,
    pub(crate) returns: Returns,
    /// The function that the program may call besides the shared ones.
    pub(crate) companion: Option<(String, Returns)>,
    pub(crate) budget: usize,
    /// How many exits may return something that depends on no input.
    pub(crate) unsure_exits: usize,
    /// Whether the program has structs.
    pub(crate) structs: bool,
    names: usize,
}

/// Writes the statements of one construct and declares what they declare.
pub(crate) type Maker = fn(&mut Writer<'_>, &mut Scope) -> Option<Vec<Node>>;

/// The constructs with statements inside.
const NESTING: &[&[(Construct, Maker)]] = &[
    branch::MAKERS,
    matching::MAKERS,
    exit::MAKERS,
    iterate::MAKERS,
    repeat::MAKERS,
    chain::NESTING_MAKERS,
];

/// The others.
const FLAT: &[&[(Construct, Maker)]] = &[
    declare::MAKERS,
    mutate::MAKERS,
    element::MAKERS,
    borrow::MAKERS,
    call::MAKERS,
    chain::MAKERS,
    closure::MAKERS,
];

/// What programs with structs are mostly made of.
const STRUCTS: &[&[(Construct, Maker)]] = &[structs::MAKERS, methods::MAKERS];

/// The same with statements inside.
const NESTING_STRUCTS: &[&[(Construct, Maker)]] = &[within::MAKERS, within::MAKERS, repeat::MAKERS];

/// The deepest nesting.
pub(crate) const MAX_DEPTH: usize = 4;

/// How many constructs compete for a place; the one that is rarest so far gets it.
const CANDIDATES: usize = 5;

impl Writer<'_> {
    pub(crate) fn new(rng: Rng, totals: &Counts, returns: Returns) -> Writer<'_> {
        Writer {
            rng,
            totals,
            returns,
            companion: None,
            budget: 0,
            unsure_exits: 0,
            structs: false,
            names: 0,
        }
    }

    /// A name that this function does not have yet.
    pub(crate) fn name(&mut self, letter: &str) -> String {
        self.names += 1;
        format!("{letter}{}", self.names)
    }

    /// One statement (or a few that belong together).
    pub(crate) fn statement(&mut self, scope: &mut Scope) -> Vec<Node> {
        if self.returns != Returns::Number && self.rng.percent(20) {
            self.budget = self.budget.saturating_sub(1);
            return exit::question(self, scope);
        }
        let mut candidates: Vec<(usize, usize, Maker)> = Vec::new();
        let candidates_here = if self.structs { 2 * CANDIDATES } else { CANDIDATES };
        for _ in 0..candidates_here {
            let nests = scope.depth() < MAX_DEPTH && self.rng.percent(50);
            let of_structs = self.structs && self.rng.percent(70);
            let groups = match (nests, of_structs) {
                (true, false) => NESTING,
                (false, false) => FLAT,
                (true, true) => NESTING_STRUCTS,
                (false, true) => STRUCTS,
            };
            let group = self.rng.pick(groups).copied().unwrap_or_default();
            let Some((construct, maker)) = self.rng.pick(group).copied() else { continue };
            let rarity = self.rarity(construct, scope);
            candidates.push((rarity, self.rng.below(1000), maker));
        }
        candidates.sort_by_key(|(rarity, tie, _)| (*rarity, *tie));
        for (_, _, maker) in candidates {
            let mut attempt = scope.clone();
            if let Some(nodes) = maker(self, &mut attempt) {
                *scope = attempt;
                self.budget = self.budget.saturating_sub(1);
                return nodes;
            }
        }
        Vec::new()
    }

    fn rarity(&self, construct: Construct, scope: &Scope) -> usize {
        let rarity = self.totals.rarest(construct, &scope.around);
        // What stands in `loop` and `while` is rare enough.
        let holds_more =
            matches!(construct, Construct::Loop | Construct::BreakValue | Construct::WhileCounter);
        match holds_more {
            // Common by now, but not around structs.
            true if self.structs && scope.depth() < 2 => 0,
            true => rarity / 2,
            false => rarity,
        }
    }

    /// Up to `most` statements, and one that uses what they declared.
    pub(crate) fn fill(&mut self, scope: &mut Scope, most: usize) -> Vec<Node> {
        let mut nodes = Vec::new();
        for _ in 0..self.rng.between(1, most) {
            if self.budget > 0 {
                nodes.extend(self.statement(scope));
            }
        }
        nodes
    }

    /// A block of statements without a value.
    pub(crate) fn body(&mut self, scope: &Scope, nesting: Nesting) -> Vec<Node> {
        self.body_of(&mut scope.enter(nesting))
    }

    /// A block without a value in a scope that was entered already.
    pub(crate) fn body_of(&mut self, inner: &mut Scope) -> Vec<Node> {
        let most = if inner.depth() > 2 { 2 } else { 3 };
        let mut nodes = self.fill(inner, most);
        nodes.extend(self.use_locals(inner));
        if nodes.is_empty() {
            nodes.extend(mutate::add_assign(self, inner).unwrap_or_default());
        }
        nodes
    }

    /// A block with a value.
    pub(crate) fn value_body(&mut self, scope: &Scope, nesting: Nesting) -> Vec<Node> {
        let mut inner = scope.enter(nesting);
        self.value_body_of(&mut inner)
    }

    /// A block with a value in a scope that was entered already.
    pub(crate) fn value_body_of(&mut self, inner: &mut Scope) -> Vec<Node> {
        let mut nodes = if self.rng.percent(55) { self.fill(inner, 2) } else { Vec::new() };
        nodes.push(Node::code(self.value(inner)));
        nodes
    }

    /// Adds what the block declared to a variable that outlives it.
    fn use_locals(&mut self, scope: &Scope) -> Option<Node> {
        let is_local = |var: &&Var| var.level == scope.depth() && var.is_active();
        let mut locals: Vec<&Var> = scope.vars.iter().filter(is_local).collect();
        let outlives = |var: &&Var| var.level < scope.depth() && var.mutable;
        let targets: Vec<String> = scope
            .vars
            .iter()
            .filter(outlives)
            .filter(|var| var.kind == Kind::Scalar)
            .map(|var| var.name.clone())
            .collect();
        let target = self.rng.pick(&targets)?.clone();
        self.rng.shuffle(&mut locals);
        locals.truncate(2);
        let terms: Vec<String> = locals.into_iter().map(|var| self.read(scope, var)).collect();
        if terms.is_empty() {
            return None;
        }
        let sum = match terms.as_slice() {
            [term] => term.clone(),
            _ => format!("({})", terms.join(" + ")),
        };
        let value = format!("{} * {sum}.sin()", self.literal());
        Some(match self.rng.below(8) {
            0 => Node::update(Construct::SubAssign, '-', (&target, &value)),
            1 => {
                let value = format!("$(0.7) * {target} + {value}");
                Node::update(Construct::Assign, '=', (&target, &value))
            }
            _ => Node::update(Construct::AddAssign, '+', (&target, &value)),
        })
    }
}
