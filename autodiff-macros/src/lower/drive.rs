//! Loops over chains of iterators: each item goes through the stages, and then to whoever wants it.

use syn::{Expr, Stmt};

use super::Lowerer;
use super::call::peeled;
use super::chain::{Chain, Source, Stage};
use super::elements::Elements;
use super::scope::Bound;
use super::syntax::leaves;
use super::verbatim::Part;
use crate::ir::{Block, Borrow, Head, Inst, Kind, Loop, Operand, Projection, Range, Var};
use crate::message;

/// What becomes of an item at the end.
pub(super) type Sink<'s> = dyn FnMut(&mut Lowerer<'_>, Bound) + 's;

impl Lowerer<'_> {
    /// A loop that hands every item of a chain to `sink`.
    pub(super) fn each(&mut self, chain: &Chain<'_>, sink: &mut Sink<'_>) {
        self.enter(None, false);
        let whole = self.frames.len() - 1;
        let outer = std::mem::take(&mut self.out.block);
        let is_empty = chain.stages.iter().filter_map(|stage| match stage {
            Stage::Take(_, n) => Some(n.clone()),
            _ => None,
        });
        for n in is_empty.collect::<Vec<_>>() {
            // Without items nothing is asked for the first.
            let n = self.placeholder(Part::Operand(n));
            if let Some(some) = self.inactive_operand(syn::parse_quote!(#n != 0)) {
                self.leave_unless(whole, some);
            }
        }
        let mut staged = |this: &mut Lowerer<'_>, item: Bound| {
            this.stages(&chain.stages, item, whole, sink);
        };
        match &chain.source {
            Source::Both(first, second) => {
                self.each(first, &mut staged);
                self.each(second, &mut staged);
            }
            Source::Elements(elements) => self.each_element(elements, &mut staged),
            Source::Range(range) => {
                let index = self.out.generated("i", Kind::Open);
                let head = Head::Range(index, range.clone());
                self.looped(head, |_| Bound::Operand(index.into()), &mut staged);
            }
            Source::Each(iterator) => {
                let item = self.out.generated("item", Kind::Unknown);
                let head = Head::Each(item, iterator.clone());
                self.looped(head, |_| Bound::Operand(item.into()), &mut staged);
            }
        }
        let body = std::mem::replace(&mut self.out.block, outer);
        self.leave(body);
    }

    fn each_element(&mut self, elements: &Elements<'_>, sink: &mut Sink<'_>) {
        let index = self.out.generated("i", Kind::Open);
        let range = Range {
            start: Operand::literal("0usize"),
            end: elements.len.clone(),
            inclusive: false,
            step: None,
            reversed: elements.reversed,
        };
        let item = |this: &mut Self| this.element(&elements.item, index.into());
        self.looped(Head::Range(index, range), item, sink);
    }

    fn looped(&mut self, head: Head, item: impl FnOnce(&mut Self) -> Bound, sink: &mut Sink<'_>) {
        let span = self.out.span;
        self.enter(None, false);
        let (body, ()) = self.in_block(|this| {
            let item = item(this);
            sink(this, item);
        });
        let body = self.iteration(body);
        let inst = Inst::Loop(Loop { head, body, trips: None }, span);
        self.leave(Block { insts: vec![inst] });
        self.out.span = span;
    }

    /// An item on its way; `whole` is the frame of the chain.
    fn stages(&mut self, stages: &[Stage<'_>], item: Bound, whole: usize, sink: &mut Sink<'_>) {
        let span = self.out.span;
        match item {
            Bound::Never => return,
            Bound::Poison if !stages.is_empty() => return,
            _ => {}
        }
        let Some((stage, rest)) = stages.split_first() else { return sink(self, item) };
        if let Stage::Flatten(function) = stage {
            return self.flattened(*function, item, &mut |this, item| {
                this.stages(rest, item, whole, sink);
            });
        }
        let Some(item) = self.staged(stage, item, whole) else { return };
        self.out.span = span;
        let counted = match stage {
            Stage::Take(counter, n) => Some((*counter, n.clone())),
            _ => None,
        };
        self.stages(rest, item, whole, sink);
        self.out.span = span;
        if let Some((counter, n)) = counted {
            // After the last item nothing is asked for the next one.
            let (k, n) = (
                self.placeholder(Part::Operand(counter.into())),
                self.placeholder(Part::Operand(n)),
            );
            if let Some(more) = self.inactive_operand(syn::parse_quote!(#k < #n)) {
                self.leave_unless(whole, more);
            }
        }
    }

    /// What a stage makes of an item; nothing after an error.
    fn staged(&mut self, stage: &Stage<'_>, item: Bound, whole: usize) -> Option<Bound> {
        match stage {
            Stage::Map(function) => Some(self.invoke(function, vec![item])),
            Stage::Filter(function) => {
                let keep = self.holds_for(function, vec![item.clone().lent()])?;
                self.next_unless(keep);
                Some(item)
            }
            Stage::TakeWhile(function) => {
                let go_on = self.holds_for(function, vec![item.clone().lent()])?;
                self.leave_unless(whole, go_on);
                Some(item)
            }
            Stage::SkipWhile(function, begun) => self.skip_while(function, *begun, item),
            Stage::Inspect(function) => {
                self.invoke(function, vec![item.clone().lent()]);
                Some(item)
            }
            Stage::FilterMap(function) => {
                let k = self.frames.len() - 1;
                self.payload(function, vec![item], &mut |this| this.next(k))
            }
            Stage::MapWhile(function) => self.payload(function, vec![item], &mut |this| {
                this.leave_with(whole, Bound::Tuple(Vec::new()));
            }),
            Stage::Scan(state, function) => {
                self.lend_state(state);
                let args = vec![state.clone().behind(Projection::MutableReference), item];
                self.payload(function, args, &mut |this| {
                    this.leave_with(whole, Bound::Tuple(Vec::new()));
                })
            }
            Stage::Copied => Some(item.dereferenced()),
            Stage::Enumerate(counter) => {
                let number = self.count(*counter)?;
                Some(Bound::Tuple(vec![Bound::Operand(number), item]))
            }
            Stage::Take(counter, _) => {
                self.count(*counter)?;
                Some(item)
            }
            Stage::Skip(counter, n) => {
                let (k, n) = self.numbered(*counter, n)?;
                self.kept_if(syn::parse_quote!(#k >= #n), item)
            }
            Stage::StepBy(counter, n) => {
                let (k, n) = self.numbered(*counter, n)?;
                self.kept_if(syn::parse_quote!(#k % #n == 0), item)
            }
            Stage::Zip(other, counter) => {
                let other = self.partner(other, *counter, whole)?;
                Some(Bound::Tuple(vec![item, other]))
            }
            Stage::ZipBefore(other, counter) => {
                let other = self.partner(other, *counter, whole)?;
                Some(Bound::Tuple(vec![other, item]))
            }
            Stage::Flatten(_) => None,
        }
    }

    fn numbered(&mut self, counter: Var, n: &Operand) -> Option<(Expr, Expr)> {
        let k = self.count(counter)?;
        Some((self.placeholder(Part::Operand(k)), self.placeholder(Part::Operand(n.clone()))))
    }

    /// The item, if this holds.
    fn kept_if(&mut self, condition: Expr, item: Bound) -> Option<Bound> {
        let keep = self.inactive_operand(condition)?;
        self.next_unless(keep);
        Some(item)
    }

    /// The item with the number that the counter says.
    fn partner(&mut self, other: &Elements<'_>, counter: Var, whole: usize) -> Option<Bound> {
        let number = self.count(counter)?;
        let k = self.placeholder(Part::Operand(number.clone()));
        let n = self.placeholder(Part::Operand(other.len.clone()));
        let more = self.inactive_operand(syn::parse_quote!(#k < #n))?;
        self.leave_unless(whole, more);
        Some(self.element(&other.item, number))
    }

    /// The counter becomes one with the first item for which the function does not hold.
    fn skip_while(&mut self, function: &Expr, begun: Var, item: Bound) -> Option<Bound> {
        let seen = self.placeholder(Part::Operand(begun.into()));
        let begun_before = self.inactive_operand(syn::parse_quote!(#seen != 0))?;
        let k = self.frames.len() - 1;
        let (ask, ()) = self.in_block(|this| {
            let Some(skip) = this.holds_for(function, vec![item.clone().lent()]) else {
                return;
            };
            let (leave, ()) = this.in_block(|this| this.next(k));
            this.branch_if(skip, leave, Block::default());
            this.count(begun);
        });
        self.branch_if(begun_before, Block::default(), ask);
        Some(item)
    }

    /// The state of `scan` is handed out by `&mut`.
    fn lend_state(&mut self, state: &Bound) {
        match state {
            Bound::Operand(Operand::Place(place)) => self.states.push(place.root),
            Bound::Tuple(parts) => parts.iter().for_each(|part| self.lend_state(part)),
            _ => {}
        }
    }

    fn next_unless(&mut self, condition: Operand) {
        let k = self.frames.len() - 1;
        let (otherwise, ()) = self.in_block(|this| this.next(k));
        self.branch_if(condition, Block::default(), otherwise);
    }

    /// What is inside of the `Some` that a function gives; `none` goes elsewhere.
    pub(super) fn payload(
        &mut self,
        function: &Expr,
        args: Vec<Bound>,
        none: &mut dyn FnMut(&mut Self),
    ) -> Option<Bound> {
        let value = match peeled(function) {
            Expr::Closure(closure) if always_some(&closure.body).is_some() => {
                let mark = self.scope.enter();
                for (pat, arg) in closure.inputs.iter().zip(args) {
                    self.bind_argument(pat, arg);
                }
                let value = self.always_some(&closure.body);
                self.scope.leave(mark);
                return Some(value);
            }
            _ => self.invoke(function, args),
        };
        let option = self.option_of(value)?;
        let (otherwise, ()) = self.in_block(|this| none(this));
        Some(self.taken_out(option, otherwise))
    }

    /// The argument of the `Some` at the end of a body.
    fn always_some(&mut self, body: &Expr) -> Bound {
        match peeled(body) {
            Expr::Block(block) => {
                let stmts = &block.block.stmts;
                self.statements_before_tail(stmts, &mut |this, tail| this.always_some(tail))
            }
            other => match some_argument(other) {
                Some(value) => self.value(value),
                None => Bound::Poison,
            },
        }
    }

    /// Runs the statements of a body and `then` its last expression, in their scope.
    fn statements_before_tail(
        &mut self,
        stmts: &[Stmt],
        then: &mut dyn FnMut(&mut Self, &Expr) -> Bound,
    ) -> Bound {
        let Some((Stmt::Expr(tail, None), before)) = stmts.split_last() else {
            return Bound::Poison;
        };
        let mark = self.scope.enter();
        for stmt in before {
            if let Some(Bound::Never) = self.stmt(stmt, false) {
                self.scope.leave(mark);
                return Bound::Never;
            }
        }
        let value = then(self, tail);
        self.scope.leave(mark);
        value
    }

    /// The items of the iterator that a closure makes of each item.
    fn flattened(&mut self, function: Option<&Expr>, item: Bound, sink: &mut Sink<'_>) {
        let outside = self.scope.clone();
        let mut outer = |this: &mut Lowerer<'_>, item: Bound| {
            let inside = std::mem::replace(&mut this.scope, outside.clone());
            sink(this, item);
            this.scope = inside;
        };
        let Some(function) = function else { return self.each_of(item, &mut outer) };
        let Expr::Closure(closure) = peeled(function) else {
            let value = self.invoke(function, vec![item]);
            return self.each_of(value, &mut outer);
        };
        if leaves(&closure.body) {
            self.error_at(&closure.body, message::RETURN_IN_FLAT_MAP);
            return;
        }
        let mark = self.scope.enter();
        for (pat, arg) in closure.inputs.iter().zip([item]) {
            self.bind_argument(pat, arg);
        }
        self.each_of_body(&closure.body, &mut outer);
        self.scope.leave(mark);
    }

    fn each_of_body(&mut self, body: &Expr, sink: &mut Sink<'_>) {
        if let Expr::Block(block) = peeled(body) {
            self.statements_before_tail(&block.block.stmts, &mut |this, tail| {
                this.each_of_body(tail, sink);
                Bound::Tuple(Vec::new())
            });
            return;
        }
        if let Some(chain) = self.chain_of(body) {
            self.each(&chain, sink);
        }
    }

    /// The items of a value.
    fn each_of(&mut self, value: Bound, sink: &mut Sink<'_>) {
        let is_reference = value.is_reference();
        let Some(Operand::Place(place)) = self.single(value) else { return };
        let borrow = if is_reference { Borrow::Shared } else { Borrow::Value };
        if let Some(elements) = self.over(place, borrow) {
            self.each(&super::chain::of_elements(elements), sink);
        }
    }
}

/// `Some(x)`, or a block that ends with it.
fn always_some(body: &Expr) -> Option<&Expr> {
    match peeled(body) {
        Expr::Block(block) if block.label.is_none() && !leaves(body) => {
            match block.block.stmts.last() {
                Some(Stmt::Expr(tail, None)) => always_some(tail),
                _ => None,
            }
        }
        other => some_argument(other),
    }
}

fn some_argument(expr: &Expr) -> Option<&Expr> {
    let Expr::Call(call) = expr else { return None };
    let Expr::Path(path) = peeled(&call.func) else { return None };
    let is_some = path.path.segments.last().is_some_and(|last| last.ident == "Some");
    if is_some && call.args.len() == 1 { call.args.first() } else { None }
}
