//! Loops.

use quote::ToTokens as _;
use syn::{Expr, ExprForLoop, ExprLoop, ExprWhile, Pat, RangeLimits};

use super::call::peeled;
use super::chain::Chain;
use super::counter;
use super::moved::Moved;
use super::pattern::names;
use super::scope::Bound;
use super::{Lowerer, Syntax};
use crate::ir::{Block, Guard, Head, Inst, Kind, Loop, Op, Operand, Range, Var};
use crate::message;

impl Lowerer<'_> {
    pub(super) fn while_loop(&mut self, e: &ExprWhile) -> Bound {
        self.enter(e.label.as_ref().map(|label| &label.name), true);
        let k = self.frames.len() - 1;
        let (body, ()) = self.in_block(|this| {
            if let Expr::Let(condition) = &*e.cond {
                let pats = [&*condition.pat];
                let Some(scrutinee) = this.scrutinee(&condition.expr, &pats) else { return };
                let Some(chosen) = this.matches(&scrutinee, &condition.pat) else { return };
                this.leave_unless(k, chosen);
                this.take_apart(&condition.pat, &scrutinee);
            } else {
                let Some(condition) = this.condition(&e.cond) else { return };
                this.leave_unless(k, condition);
            }
            let (inner, _) = this.in_block(|this| this.block(&e.body));
            let inner = this.iteration(inner);
            this.out.block.insts.extend(inner.insts);
        });
        self.push_loop(Head::Forever, body, e.while_token.span);
        Bound::Tuple(Vec::new())
    }

    /// A loop whose body is complete; what leaves it jumps behind it.
    fn push_loop(&mut self, head: Head, body: Block, span: proc_macro2::Span) -> Bound {
        let inst = Inst::Loop(Loop { head, body, trips: None }, span);
        self.close_loop(Block { insts: vec![inst] })
    }

    pub(super) fn leave_unless(&mut self, k: usize, condition: Operand) {
        let (otherwise, _) = self.in_block(|this| this.leave_with(k, Bound::Tuple(Vec::new())));
        self.branch_if(condition, Block::default(), otherwise);
    }

    pub(super) fn loop_(&mut self, e: &ExprLoop) -> Bound {
        self.enter(e.label.as_ref().map(|label| &label.name), true);
        let (body, _) = self.in_block(|this| this.block(&e.body));
        let body = self.iteration(body);
        self.push_loop(Head::Forever, body, e.loop_token.span)
    }

    pub(super) fn for_loop(&mut self, e: &ExprForLoop) -> Bound {
        let span = e.for_token.span;
        self.out.span = span;
        if let Some((syntax, reversed)) = range_of(&e.expr) {
            let Some(mut range) = self.range(syntax, reversed) else { return Bound::Poison };
            counter::settle(&mut range, syntax, e);
            return self.counted(e, range, |this, index| {
                this.bind(&e.pat, None, Bound::Operand(index));
            });
        }
        // Active values are stored through a name of the pattern: what it refers to becomes active.
        let stored = names(&e.pat, false).into_iter().any(|name| self.is_known_active(name));
        let outer = std::mem::replace(&mut self.stored_through, stored);
        let moved = std::mem::replace(&mut self.moved_in_loop, Moved::in_block(&e.body));
        let is_chain = self.is_chain(&e.expr);
        let chain = if is_chain { self.chain_of(&e.expr) } else { None };
        self.stored_through = outer;
        let result = match chain {
            Some(chain) => self.for_chain(e, &chain),
            None if is_chain => Bound::Poison,
            None if self.touches_active(e.expr.to_token_stream()) => {
                match self.unknown_adaptor(&e.expr) {
                    Some(method) => {
                        let name = method.to_string();
                        self.error(method.span(), message::iterator_method(&name))
                    }
                    None => self.error_at(&e.expr, message::ITERATOR),
                }
            }
            None => self.for_each(e),
        };
        self.moved_in_loop = moved;
        result
    }

    /// Whether a loop runs over a chain that involves active values, or over an indexed sequence.
    fn is_chain(&self, expr: &Expr) -> bool {
        let is_active = self.touches_active(expr.to_token_stream());
        let is_sequence = self.is_known_source(expr)
            && (self.is_iterator(expr) || !matches!(peeled(expr), Expr::MethodCall(_)));
        // What filters constant data stays as it is.
        is_active && (is_sequence || self.is_iterator(expr) || self.is_value(expr))
            || is_sequence && is_indexed(expr)
    }

    /// The first method of a chain that is no known adaptor.
    fn unknown_adaptor<'e>(&self, expr: &'e Expr) -> Option<&'e syn::Ident> {
        let Expr::MethodCall(e) = peeled(expr) else { return None };
        let is_first = self.is_iterator(&e.receiver);
        if is_first { Some(&e.method) } else { self.unknown_adaptor(&e.receiver) }
    }

    /// An array, a vector or a result: no iterator that is not understood.
    fn is_value(&self, expr: &Expr) -> bool {
        match peeled(expr) {
            Expr::Array(_) | Expr::Macro(_) | Expr::Call(_) | Expr::Block(_) => true,
            Expr::MethodCall(e) => e.method == "collect" || self.unknown_adaptor(expr).is_none(),
            _ => false,
        }
    }

    fn for_chain(&mut self, e: &ExprForLoop, chain: &Chain<'_>) -> Bound {
        self.enter(e.label.as_ref().map(|label| &label.name), true);
        let k = self.frames.len() - 1;
        let outer = std::mem::take(&mut self.out.block);
        self.each(chain, &mut |this, item| {
            this.in_scope(|this| {
                this.bind_argument(&e.pat, item);
                this.body_of(k, |this| {
                    this.block(&e.body);
                });
            });
        });
        let body = std::mem::replace(&mut self.out.block, outer);
        self.close_loop(body);
        Bound::Tuple(Vec::new())
    }

    fn in_scope(&mut self, lower: impl FnOnce(&mut Self)) {
        let mark = self.scope.enter();
        lower(self);
        self.scope.leave(mark);
    }

    /// A loop over a range whose body begins with `bind`.
    fn counted(
        &mut self,
        e: &ExprForLoop,
        range: Range,
        bind: impl FnOnce(&mut Self, Operand),
    ) -> Bound {
        let index = self.loop_variable(&e.pat);
        self.enter(e.label.as_ref().map(|label| &label.name), true);
        let (body, ()) = self.in_block(|this| {
            bind(this, index.into());
            let (inner, _) = this.in_block(|this| this.block(&e.body));
            let inner = this.iteration(inner);
            this.out.block.insts.extend(inner.insts);
        });
        self.push_loop(Head::Range(index, range), body, e.for_token.span);
        Bound::Tuple(Vec::new())
    }

    fn loop_variable(&mut self, pat: &Pat) -> Var {
        let var = self.out.generated("i", Kind::Open);
        if let Pat::Ident(name) = pat {
            // `mut` makes it a variable of its own.
            self.out.vars[var.0].mutable = name.mutability.is_some();
        }
        var
    }

    /// The loop of an iterator over inactive values.
    fn for_each(&mut self, e: &ExprForLoop) -> Bound {
        let tokens = e.expr.to_token_stream();
        let lends = self.may_lend(tokens.clone());
        let op = self.opaque_op(Syntax::Expr((*e.expr).clone()), tokens, Guard::None);
        let Op::Opaque(iterator) = op else { return Bound::Poison };
        let item = self.out.generated("item", Kind::Unknown);
        if lends {
            self.lenders.push(item);
        }
        self.enter(e.label.as_ref().map(|label| &label.name), true);
        let (body, ()) = self.in_block(|this| {
            if let Pat::Ident(_) = &*e.pat {
                this.bind(&e.pat, None, Bound::Operand(item.into()));
            } else {
                this.take_apart(&e.pat, &Bound::Operand(item.into()));
                this.numbers(&e.pat, &e.expr);
            }
            let (inner, _) = this.in_block(|this| this.block(&e.body));
            let inner = this.iteration(inner);
            this.out.block.insts.extend(inner.insts);
        });
        self.push_loop(Head::Each(item, iterator), body, e.for_token.span);
        Bound::Tuple(Vec::new())
    }

    /// The names of a pattern for elements of a list of literals: rustc has still to infer a type.
    fn numbers(&mut self, pat: &Pat, list: &Expr) {
        if !is_literal(list) {
            return;
        }
        for name in names(pat, false) {
            if let Some(Bound::Operand(Operand::Place(place))) = self.scope.get(&name.ident) {
                let root = place.root;
                self.out.vars[root.0].kind = Kind::Open;
            }
        }
    }

    /// The bounds of a range, computed before the loop.
    pub(super) fn range(&mut self, e: &syn::ExprRange, reversed: bool) -> Option<Range> {
        let start = self.index(e.start.as_deref()?)?;
        let end = self.index(e.end.as_deref()?)?;
        let inclusive = matches!(e.limits, RangeLimits::Closed(_));
        Some(Range { start, end, inclusive, step: None, reversed })
    }
}

/// Whether the items are found by their index, whatever closures say.
fn is_indexed(expr: &Expr) -> bool {
    match peeled(expr) {
        Expr::MethodCall(e) => {
            let is_closure = |arg: &Expr| matches!(peeled(arg), Expr::Closure(_));
            !e.args.iter().any(is_closure) && is_indexed(&e.receiver)
        }
        _ => true,
    }
}

/// Whether an expression is made of numbers only.
fn is_literal(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(lit) => matches!(lit.lit, syn::Lit::Float(_) | syn::Lit::Int(_)),
        Expr::Unary(e) => is_literal(&e.expr),
        Expr::Paren(e) => is_literal(&e.expr),
        Expr::Group(e) => is_literal(&e.expr),
        Expr::MethodCall(e) => is_literal(&e.receiver),
        Expr::Array(e) => e.elems.iter().all(is_literal),
        Expr::Tuple(e) => e.elems.iter().all(is_literal),
        _ => false,
    }
}

/// `a..b`, `(a..b).rev()`
pub(super) fn range_of(expr: &Expr) -> Option<(&syn::ExprRange, bool)> {
    match expr {
        Expr::Range(range) if range.start.is_some() && range.end.is_some() => Some((range, false)),
        Expr::Paren(e) => range_of(&e.expr),
        Expr::Group(e) => range_of(&e.expr),
        Expr::MethodCall(e) if e.method == "rev" && e.args.is_empty() => {
            range_of(&e.receiver).map(|(range, reversed)| (range, !reversed))
        }
        _ => None,
    }
}
