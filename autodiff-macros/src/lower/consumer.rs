//! `sum`, `product`, `fold` and `for_each` of iterators over places, as loops.

use syn::{Expr, ExprClosure, ExprMethodCall};

use super::moved::Moved;
use super::scope::Bound;
use super::syntax::leaves;
use super::{Lowerer, Syntax};
use crate::ir::{Bilinear, Head, Inst, Kind, Loop, Mode, Op, Operand, Prim, Range, Var};
use crate::message;

impl Lowerer<'_> {
    /// The value of a closure that is called once, here.
    pub(super) fn apply(&mut self, closure: &ExprClosure, args: Vec<Bound>) -> Bound {
        let mark = self.scope.enter();
        for (pat, arg) in closure.inputs.iter().zip(args) {
            self.bind(pat, None, arg);
        }
        let value = self.called(&closure.body);
        self.scope.leave(mark);
        self.copied(value)
    }

    /// `sum`, `product`, `fold`, `for_each` of an iterator over places; nothing if it is none.
    pub(super) fn consumer(&mut self, e: &ExprMethodCall) -> Option<Bound> {
        let name = e.method.to_string();
        if !matches!(name.as_str(), "sum" | "product" | "fold" | "for_each")
            || !is_chain(&e.receiver)
        {
            return None;
        }
        let closure = match e.args.last() {
            Some(Expr::Closure(closure)) => Some(closure),
            Some(other) => return Some(self.error_at(&other, message::CLOSURE)),
            None => None,
        };
        let moved = std::mem::replace(&mut self.moved_in_loop, Moved::in_call(e));
        let elements = self.elements(&e.receiver);
        self.moved_in_loop = moved;
        let Some(elements) = elements? else { return Some(Bound::Poison) };
        self.out.span = e.method.span();
        let accumulator = if name == "for_each" { None } else { self.accumulator(&name, e) };
        if accumulator.is_none() && name != "for_each" {
            return Some(Bound::Poison);
        }
        let range = Range {
            start: Operand::literal("0usize"),
            end: elements.len.clone(),
            inclusive: false,
            step: None,
            reversed: elements.reversed,
        };
        let index = self.out.generated("i", Kind::Open);
        let span = self.out.span;
        let mut cell = accumulator;
        let (body, ()) = self.in_block(|this| {
            let item = this.element(&elements.item, index.into());
            this.fold_step(&name, closure, &mut cell, item);
        });
        let inst = Inst::Loop(Loop { head: Head::Range(index, range), body, trips: None }, span);
        self.out.block.insts.push(inst);
        Some(match cell {
            Some(cell) => Bound::Operand(cell.into()),
            None => Bound::Tuple(Vec::new()),
        })
    }

    /// The variable that collects the result.
    fn accumulator(&mut self, name: &str, e: &ExprMethodCall) -> Option<Var> {
        let (initial, kind) = match name {
            "fold" => {
                let value = self.value(e.args.first()?);
                let value = self.single(value)?;
                let kind = self.out.kind(&value);
                (
                    if self.is_varied(&value) {
                        Op::Prim(Prim::Use, vec![value])
                    } else {
                        self.inactive_op(value)
                    },
                    kind,
                )
            }
            "product" => (Op::Prim(Prim::Use, vec![Operand::literal("1.0")]), Kind::Open),
            _ => (Op::Prim(Prim::EmptySum, Vec::new()), Kind::Open),
        };
        let cell = self.cell(None, kind);
        if name != "fold" {
            self.accumulator_type(cell, e);
        }
        self.out.push(vec![cell], initial);
        Some(cell)
    }

    /// The type that `sum::<T>()` names, or that of the function's numbers.
    fn accumulator_type(&mut self, cell: Var, e: &ExprMethodCall) {
        let named = e.turbofish.as_ref().and_then(|turbofish| match turbofish.args.first() {
            Some(syn::GenericArgument::Type(ty)) => Some(ty.clone()),
            _ => None,
        });
        let real = || match self.reals.as_slice() {
            [real] => syn::parse_str(real).ok(),
            _ => None,
        };
        let Some(ty) = named.or_else(real) else { return };
        let kind = super::signature::kind(&ty, &self.reals);
        let source = self.source(Syntax::Type(ty));
        let info = &mut self.out.vars[cell.0];
        info.ty = Some(source);
        if kind != Kind::Unknown {
            info.kind = kind;
        }
    }

    fn fold_step(
        &mut self,
        name: &str,
        closure: Option<&ExprClosure>,
        cell: &mut Option<Var>,
        item: Bound,
    ) {
        let span = self.out.span;
        match (name, *cell, closure) {
            ("for_each", _, Some(closure)) if leaves(&closure.body) => {
                self.error_at(&closure.body, message::RETURN_IN_FOR_EACH);
            }
            ("for_each", _, Some(closure)) => {
                let mark = self.scope.enter();
                if let Some(pat) = closure.inputs.first() {
                    self.bind(pat, None, item);
                }
                self.expr(&closure.body);
                self.scope.leave(mark);
            }
            ("fold", Some(cell), Some(closure)) => {
                let value = self.apply(closure, vec![Bound::Operand(cell.into()), item]);
                if let Some(value) = self.single(value) {
                    self.store(cell.into(), Mode::Set, value, span);
                }
            }
            ("product", Some(cell), _) => {
                let Some(item) = self.single(item) else { return };
                let times = Prim::Bilinear(Bilinear::Mul);
                let value = self.emit(Op::Prim(times, vec![Operand::from(cell), item]));
                if let Some(value) = self.single(value) {
                    self.store(cell.into(), Mode::Set, value, span);
                }
            }
            (_, Some(cell), _) => {
                if let Some(item) = self.single(item) {
                    self.store(cell.into(), Mode::Add, item, span);
                }
            }
            (_, None, _) => {}
        }
    }
}

/// Whether a receiver is written as a chain of iterator adaptors.
fn is_chain(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(e) => is_chain(&e.expr),
        Expr::Group(e) => is_chain(&e.expr),
        Expr::MethodCall(e) => {
            let name = e.method.to_string();
            matches!(name.as_str(), "iter" | "iter_mut" | "into_iter" | "windows" | "chunks")
                || matches!(name.as_str(), "chunks_mut" | "chunks_exact")
                || is_chain(&e.receiver)
        }
        Expr::Range(_) => true,
        _ => false,
    }
}
