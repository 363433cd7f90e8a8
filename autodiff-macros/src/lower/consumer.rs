//! What ends a chain of iterators: `sum`, `fold`, `collect`, ...

use quote::ToTokens as _;
use syn::visit::Visit;
use syn::{Expr, ExprMethodCall, GenericArgument, PathArguments, Type};

use super::chain::Chain;
use super::moved::Moved;
use super::scope::Bound;
use super::{Lowerer, Syntax, signature};
use crate::ir::{Bilinear, Block, Kind, Mode, Op, Operand, Prim, Var};
use crate::message;

/// Whether a consumer of an iterator gives nothing that carries a derivative.
pub(super) fn is_inactive(name: &str, of_iterator: bool) -> bool {
    of_iterator && matches!(name, "any" | "all" | "count" | "position" | "rposition")
}

fn is_consumer(name: &str, arguments: usize) -> bool {
    matches!(
        (name, arguments),
        ("sum" | "product" | "collect" | "unzip", 0) | ("for_each", 1) | ("fold", 2)
    )
}

impl Lowerer<'_> {
    /// A consumer of an iterator; nothing if it is another method.
    pub(super) fn consumer(&mut self, e: &ExprMethodCall) -> Option<Bound> {
        let name = e.method.to_string();
        if !self.is_iterator(&e.receiver) {
            return None;
        }
        let turbofish = turbofish(e);
        let is_inactive_type =
            turbofish.is_some_and(signature::is_inactive) && super::optional::is_quiet(&e.receiver);
        if is_inactive(&name, true) || is_inactive_type {
            return Some(self.inactive_result(&Expr::MethodCall(e.clone())));
        }
        if !is_consumer(&name, e.args.len()) {
            return None;
        }
        let moved = std::mem::replace(&mut self.moved_in_loop, Moved::in_call(e));
        let result = self.consumed(e, &name);
        self.moved_in_loop = moved;
        Some(result.unwrap_or(Bound::Poison))
    }

    /// Whether an expression consumes an iterator, which is a loop.
    pub(super) fn consumes(&self, expr: &Expr) -> bool {
        struct Consumers<'l, 'a> {
            lowerer: &'l Lowerer<'a>,
            found: bool,
        }
        impl<'ast> Visit<'ast> for Consumers<'_, '_> {
            fn visit_expr_method_call(&mut self, e: &'ast ExprMethodCall) {
                self.found |= self.lowerer.is_iterator(&e.receiver);
                syn::visit::visit_expr_method_call(self, e);
            }
        }
        let mut consumers = Consumers { lowerer: self, found: false };
        consumers.visit_expr(expr);
        consumers.found
    }

    fn consumed(&mut self, e: &ExprMethodCall, name: &str) -> Option<Bound> {
        // `iter_mut` of a constant variable makes it active.
        let changes = e.receiver.to_token_stream().to_string().contains("_mut");
        let outer = self.stored_through;
        self.stored_through |= changes;
        let chain = self.chain_of(&e.receiver);
        self.stored_through = outer;
        let chain = chain?;
        self.out.span = e.method.span();
        let span = self.out.span;
        let function = e.args.last();
        match name {
            "for_each" => {
                let function = function?;
                self.each(&chain, &mut |this, item| {
                    this.invoke(function, vec![item]);
                });
                Some(Bound::Tuple(Vec::new()))
            }
            "fold" => {
                let function = function?;
                let initial = self.parts_of(e.args.first()?);
                let total = self.variables(initial, e);
                self.each(&chain, &mut |this, item| {
                    let value = this.invoke(function, vec![total.clone(), item]);
                    this.out.span = span;
                    this.store_parts(&total, value);
                });
                Some(total)
            }
            "collect" => Some(self.collect(e, &chain)),
            "unzip" => match self.collected(&chain, e)? {
                pair @ Bound::Tuple(_) => Some(pair),
                _ => Some(self.error(span, message::method(name))),
            },
            _ => {
                let total = self.total(name, e);
                self.each(&chain, &mut |this, item| {
                    this.out.span = span;
                    this.add(name, total, item);
                });
                Some(Bound::Operand(total.into()))
            }
        }
    }

    /// The variable that collects a sum or a product.
    fn total(&mut self, name: &str, e: &ExprMethodCall) -> Var {
        let initial = match name {
            "product" => Op::Prim(Prim::Use, vec![Operand::literal("1.0")]),
            _ => Op::Prim(Prim::EmptySum, Vec::new()),
        };
        let cell = self.cell(None, Kind::Open);
        self.total_type(cell, e);
        self.out.push(vec![cell], initial);
        cell
    }

    /// The type that `sum::<T>()` names, or that of the function's numbers.
    fn total_type(&mut self, cell: Var, e: &ExprMethodCall) {
        let real = || match self.reals.as_slice() {
            [real] => syn::parse_str(real).ok(),
            _ => None,
        };
        let Some(ty) = turbofish(e).cloned().or_else(real) else { return };
        let kind = signature::kind(&ty, &self.reals);
        let source = self.source(Syntax::Type(ty));
        let info = &mut self.out.vars[cell.0];
        info.ty = Some(source);
        if kind != Kind::Unknown {
            info.kind = kind;
        }
    }

    fn add(&mut self, name: &str, total: Var, item: Bound) {
        let span = self.out.span;
        let Some(item) = self.single(item) else { return };
        if name == "sum" {
            return self.store(total.into(), Mode::Add, item, span);
        }
        let times = Prim::Bilinear(Bilinear::Mul);
        let value = self.emit(Op::Prim(times, vec![Operand::from(total), item]));
        if let Some(value) = self.single(value) {
            self.store(total.into(), Mode::Set, value, span);
        }
    }

    /// `collect::<Vec<_>>()`
    fn collect(&mut self, e: &ExprMethodCall, chain: &Chain<'_>) -> Bound {
        let span = e.method.span();
        let ty = turbofish(e);
        if ty.is_some_and(|ty| !is_vec(ty)) {
            return self.error(span, message::COLLECT);
        }
        let vector = self.vector(e, 0, ty.filter(|ty| !has_hole(ty)));
        self.each(chain, &mut |this, item| {
            this.out.span = span;
            this.append(vector, item);
        });
        Bound::Operand(vector.into())
    }

    /// `find(..)`, `find_map(..)` as an `Option`.
    pub(super) fn found(&mut self, e: &ExprMethodCall) -> Option<Bound> {
        let chain = self.chain_of(&e.receiver)?;
        let function = e.args.first()?;
        self.out.span = e.method.span();
        self.enter(None, false);
        let k = self.frames.len() - 1;
        let outer = std::mem::take(&mut self.out.block);
        self.each(&chain, &mut |this, item| {
            if e.method == "find_map" {
                let next = this.frames.len() - 1;
                let value = this.payload(function, vec![item], &mut |this| this.next(next));
                let Some(value) = value else { return };
                let some = this.some(value);
                this.leave_with(k, some);
                return;
            }
            let holds = this.holds_for(function, vec![item.clone().lent()]);
            let Some(holds) = holds else { return };
            let (leave, ()) = this.in_block(|this| {
                let some = this.some(item);
                this.leave_with(k, some);
            });
            this.branch_if(holds, leave, Block::default());
        });
        let none = self.none();
        self.leave_with(k, none);
        let body = std::mem::replace(&mut self.out.block, outer);
        let found = self.close_loop(body);
        self.note_option(&found);
        Some(found)
    }
}

/// The type in `sum::<T>()`.
fn turbofish(e: &ExprMethodCall) -> Option<&Type> {
    match e.turbofish.as_ref()?.args.first() {
        Some(GenericArgument::Type(ty)) => Some(ty),
        _ => None,
    }
}

/// `Vec<..>`, or a type that rustc has to infer.
fn is_vec(ty: &Type) -> bool {
    match ty {
        Type::Infer(_) => true,
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Vec"),
        _ => false,
    }
}

/// Whether rustc has to infer a part of a type, which may be a reference in the user's function.
fn has_hole(ty: &Type) -> bool {
    match ty {
        Type::Infer(_) => true,
        Type::Reference(_) => true,
        Type::Path(path) => path.path.segments.iter().any(|segment| match &segment.arguments {
            PathArguments::AngleBracketed(args) => args.args.iter().any(|arg| match arg {
                GenericArgument::Type(ty) => has_hole(ty),
                _ => false,
            }),
            _ => false,
        }),
        Type::Tuple(tuple) => tuple.elems.iter().any(has_hole),
        _ => false,
    }
}
