//! The state of printing one function: names, last uses, where the user's expression stands.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

use super::names::Names;
use crate::ir::{Function, Inst, Op, Var};
use crate::lower::{Lowered, Syntax};

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
    /// Where the expression stands that is being printed.
    pub(crate) span: Span,
    pub(crate) names: Names,
    /// The parameters whose declared form is visible under the user's name.
    visible: Vec<Var>,
    accumulators: Accumulators,
    /// What each variable is: found by one look at all instructions.
    pub(super) last_use: Vec<usize>,
    pub(super) updated: Vec<bool>,
    /// The instruction that is being printed, and the region's first variable.
    pub(super) position: usize,
    pub(super) region: usize,
}

impl<'a> Printer<'a> {
    pub(crate) fn new(
        func: &'a Function,
        lowered: &'a Lowered,
        private: &'a TokenStream,
        accumulators: Accumulators,
    ) -> Printer<'a> {
        let mut printer = Printer {
            func,
            table: &lowered.table,
            private,
            span: func.name.span(),
            names: Names::new(func),
            visible: Vec::new(),
            accumulators,
            last_use: vec![0; func.vars.len()],
            updated: vec![false; func.vars.len()],
            position: 0,
            region: 0,
        };
        printer.survey();
        printer
    }

    /// Finds the last instruction that reads each variable, in the order of printing.
    fn survey(&mut self) {
        let func = self.func;
        let mut position = 0;
        for inst in &func.body.insts {
            position += 1;
            self.survey_inst(inst, position);
        }
        // The result is built between the two sweeps.
        position += 1;
        let mut reads = Vec::new();
        func.result.for_each_operand(&mut |operand| operand.for_each_var(&mut |v| reads.push(v)));
        self.record_reads(&reads, position);
        let Some(pullback) = &func.pullback else { return };
        let mut defined = Vec::new();
        for inst in &pullback.body.insts {
            position += 1;
            self.survey_inst(inst, position);
            if let Inst::Let { vars, .. } = inst {
                defined.extend(vars);
            }
        }
        if self.accumulators == Accumulators::Optional {
            // A pullback runs many times: what it captured stays.
            pullback.body.for_each_read(&mut |var| {
                if !defined.contains(&var) {
                    self.last_use[var.0] = usize::MAX;
                }
            });
        }
    }

    fn survey_inst(&mut self, inst: &Inst, position: usize) {
        let mut reads = Vec::new();
        inst.for_each_read(&mut |var| reads.push(var));
        self.record_reads(&reads, position);
        mark_updated(inst, &mut self.updated);
    }

    /// What one instruction reads twice it cannot move.
    fn record_reads(&mut self, reads: &[Var], position: usize) {
        for (k, var) in reads.iter().enumerate() {
            let twice = reads[..k].contains(var);
            self.last_use[var.0] = if twice { usize::MAX } else { position };
        }
    }

    /// The span of generated tokens: they show at the user's expression and are seen by nobody.
    pub(crate) fn at(&self) -> Span {
        super::at(self.span)
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

    fn is_accumulator(&self, var: Var) -> bool {
        self.func
            .pullback
            .iter()
            .any(|pullback| pullback.accumulators.iter().flatten().any(|other| *other == var))
    }

    pub(crate) fn is_optional(&self, var: Var) -> bool {
        self.accumulators == Accumulators::Optional && self.is_accumulator(var)
    }

    pub(crate) fn is_borrowed(&self, var: Var) -> bool {
        self.is_accumulator(var)
    }

    /// Whether a variable may be moved out of: nothing reads it after this instruction.
    pub(crate) fn is_last_use(&self, var: Var) -> bool {
        self.last_use[var.0] <= self.position && var.0 >= self.region && !self.is_accumulator(var)
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

fn mark_updated(inst: &Inst, updated: &mut [bool]) {
    match inst {
        Inst::Let { op: Op::Map(map), .. } => {
            map.body.insts.iter().for_each(|inst| mark_updated(inst, updated));
        }
        Inst::Let { .. } => {}
        Inst::Update { place, .. } => updated[place.root.0] = true,
        Inst::Pullback { dsts, .. } => {
            dsts.iter().flatten().for_each(|dst| updated[dst.root.0] = true);
        }
        Inst::Sweep(sweep, _) => {
            sweep.body.insts.iter().for_each(|inst| mark_updated(inst, updated));
            sweep.outs.iter().for_each(|(dst, _)| updated[dst.root.0] = true);
        }
    }
}
