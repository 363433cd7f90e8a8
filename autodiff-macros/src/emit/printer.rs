//! The state of printing one function: names, last uses, where the user's expression stands.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

use super::names::Names;
use super::uses::Uses;
use super::{Body, Closure};
use crate::ir::{Function, Var};
use crate::lower::Syntax;

/// How the accumulators of the active parameters are held.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Accumulators {
    /// `Option<&mut Buffer>`: the caller may not want one.
    Optional,
    /// `&mut Buffer`
    Required,
}

/// Prints the body of one function.
pub(crate) struct Printer<'a> {
    pub(crate) func: &'a Function,
    pub(crate) table: &'a [Syntax],
    private: &'a TokenStream,
    /// The closures that are arguments.
    pub(super) closures: &'a [Closure<'a>],
    /// Where the expression stands that is being printed.
    pub(crate) span: Span,
    pub(crate) names: Names,
    /// The parameters whose declared form is visible under the user's name.
    visible: Vec<Var>,
    accumulators: Accumulators,
    /// What each variable is: found by one look at all instructions.
    uses: Uses,
    /// Whether a variable was declared before its definition.
    pub(super) declared: Vec<bool>,
    /// In the reverse sweep, which evaluates verbatim expressions again.
    pub(super) again: bool,
    /// The number of the instruction that is being printed, and of the regions around it.
    pub(super) position: usize,
    pub(super) region: usize,
}

impl<'a> Printer<'a> {
    pub(crate) fn new(
        func: &'a Function,
        body: &Body<'a>,
        private: &'a TokenStream,
        accumulators: Accumulators,
    ) -> Printer<'a> {
        let source = (body.lowered.table.as_slice(), body.closures);
        Printer::of(func, source, private, accumulators)
    }

    /// Of the function itself, or of a closure in it: both refer to the same syntax.
    pub(super) fn of(
        func: &'a Function,
        (table, closures): (&'a [Syntax], &'a [Closure<'a>]),
        private: &'a TokenStream,
        accumulators: Accumulators,
    ) -> Printer<'a> {
        Printer {
            func,
            table,
            private,
            closures,
            span: func.name.span(),
            names: Names::new(func),
            visible: Vec::new(),
            accumulators,
            uses: Uses::new(func, accumulators),
            declared: vec![false; func.vars.len()],
            again: false,
            position: 0,
            region: 0,
        }
    }

    /// The span of generated tokens: they show at the user's expression and are seen by nobody.
    pub(crate) fn at(&self) -> Span {
        super::at(self.span)
    }

    /// Prints a closure of the body.
    pub(super) fn inside<'b>(
        &'b self,
        func: &'b Function,
        accumulators: Accumulators,
    ) -> Printer<'b> {
        let mut printer =
            Printer::of(func, (self.table, self.closures), self.private, accumulators);
        printer.span = self.span;
        printer
    }

    /// The path of core's private module.
    pub(crate) fn private(&self) -> TokenStream {
        respan(self.private, self.span)
    }

    /// The identifier of a variable that is read here.
    pub(super) fn read(&self, var: Var) -> Ident {
        let mut ident = self.ident(var).clone();
        ident.set_span(ident.span().located_at(self.span));
        ident
    }

    pub(crate) fn ident(&self, var: Var) -> &Ident {
        self.names.get(var)
    }

    pub(crate) fn show_declared(&mut self, var: Var) {
        self.visible.push(var);
    }

    pub(crate) fn is_shown(&self, var: Var) -> bool {
        self.visible.contains(&var)
    }

    pub(crate) fn is_accumulator(&self, var: Var) -> bool {
        self.func
            .pullback
            .iter()
            .any(|pullback| pullback.accumulators.iter().flatten().any(|other| *other == var))
    }

    pub(crate) fn is_optional(&self, var: Var) -> bool {
        let mut bars = self.func.params.iter().zip(self.accumulators_of());
        self.accumulators == Accumulators::Optional
            && bars.any(|(param, bar)| bar == Some(var) && !param.in_out)
    }

    /// Whether a variable is a `&mut` reference to what it stands for.
    pub(crate) fn is_borrowed(&self, var: Var) -> bool {
        self.is_accumulator(var) || self.is_in_out(var)
    }

    pub(crate) fn is_in_out(&self, var: Var) -> bool {
        self.func.params.iter().any(|param| param.in_out && param.var == var)
    }

    pub(crate) fn is_param(&self, var: Var) -> bool {
        self.func.params.iter().any(|param| param.var == var)
    }

    /// Whether a variable may be moved out of: nothing reads it after this instruction.
    pub(crate) fn is_last_use(&self, var: Var) -> bool {
        self.uses.last[var.0] == self.position && !self.is_borrowed(var)
    }

    pub(crate) fn is_updated(&self, var: Var) -> bool {
        self.uses.updated[var.0]
    }

    /// The accumulator of each parameter.
    pub(crate) fn accumulators_of(&self) -> impl Iterator<Item = Option<Var>> {
        self.func.pullback.iter().flat_map(|pullback| pullback.accumulators.iter().copied())
    }

    /// The variables of the forward sweep that the reverse sweep changes.
    pub(crate) fn changed_again(&self) -> Vec<Var> {
        let all = (0..self.func.vars.len()).map(Var);
        all.filter(|var| self.uses.changed_again[var.0]).collect()
    }
}

/// The same tokens, shown at another place.
pub(crate) fn respan(tokens: &TokenStream, span: Span) -> TokenStream {
    let respan = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let mut new = Group::new(group.delimiter(), respan(&group.stream(), span));
            new.set_span(group.span().located_at(span));
            TokenTree::Group(new)
        }
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {
            let mut token = token;
            token.set_span(token.span().located_at(span));
            token
        }
    };
    tokens.clone().into_iter().map(respan).collect()
}
