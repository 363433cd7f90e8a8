//! Statements and blocks.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Block, Expr, Local, Pat, PatIdent, Stmt, Type};

use super::expr::is_diverging;
use super::pattern::names;
use super::place::is_reference;
use super::pure::is_assignment;
use super::scope::Bound;
use super::syntax::leaves;
use super::verbatim::Part;
use super::{Deferred, Lowerer, Syntax, signature};
use crate::ir::{Guard, Kind, Op, Operand, Prim, Projection};
use crate::message;

impl Lowerer<'_> {
    /// The value of a block in a scope of its own; nothing if it ends with a statement.
    pub(super) fn block(&mut self, block: &Block) -> Option<Bound> {
        let mark = self.scope.enter();
        self.depth += 1;
        let mut tail = None;
        for (k, stmt) in block.stmts.iter().enumerate() {
            tail = self.stmt(stmt, k + 1 == block.stmts.len());
            if let Some(Bound::Never) = tail {
                // Control does not come to what follows.
                self.remaining_items(&block.stmts[k + 1..]);
                break;
            }
        }
        self.depth -= 1;
        self.scope.leave(mark);
        tail
    }

    fn remaining_items(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            if let Stmt::Item(_) = stmt {
                self.stmt(stmt, false);
            }
        }
    }

    /// The value of a statement that is a block's last, or `Never` if control does not go on.
    pub(super) fn stmt(&mut self, stmt: &Stmt, last: bool) -> Option<Bound> {
        let never = |bound: Bound| matches!(bound, Bound::Never).then_some(bound);
        match stmt {
            Stmt::Local(local) => return never(self.local(local)),
            Stmt::Item(item) if self.depth > 1 || self.in_region => {
                self.error_at(item, message::NESTED_ITEM);
            }
            Stmt::Item(item) => self.items.push(item.clone()),
            Stmt::Expr(expr, None) if last => return Some(self.expr(expr)),
            Stmt::Expr(expr, _) => return never(self.expr_stmt(expr)),
            Stmt::Macro(stmt) => {
                let expr = Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac: stmt.mac.clone() });
                if last && stmt.semi_token.is_none() {
                    return Some(self.expr(&expr));
                }
                return never(self.expr_stmt(&expr));
            }
        }
        None
    }

    /// An expression whose value is dropped.
    fn expr_stmt(&mut self, expr: &Expr) -> Bound {
        let is_active = self.touches_active(expr.to_token_stream());
        match expr {
            Expr::Assign(e) => self.assign(e),
            Expr::Binary(e) if is_assignment(&e.op) => self.compound(e),
            Expr::Macro(mac) if is_diverging(mac) => self.expr(expr),
            _ if !is_active
                && !leaves(expr)
                && !self.stores_in_active(expr)
                && !self.calls_closure(expr) =>
            {
                self.effect(expr, Guard::None);
                Bound::Tuple(Vec::new())
            }
            Expr::Macro(mac) => {
                self.macro_effect(mac);
                Bound::Tuple(Vec::new())
            }
            _ => self.expr(expr),
        }
    }

    fn local(&mut self, local: &Local) -> Bound {
        if let Some(attr) = local.attrs.iter().find(|attr| !is_lint(attr)) {
            self.error_at(&attr, message::STATEMENT_ATTRIBUTE);
            self.poison(&local.pat);
            return Bound::Poison;
        }
        let (pat, ty) = annotated(&local.pat);
        let Some(init) = &local.init else {
            self.deferred(local, pat, ty);
            return Bound::Poison;
        };
        let expr = &*init.expr;
        if let (Pat::Ident(name), None) = (pat, &init.diverge)
            && let Some(closure) = self.closure_of(expr)
        {
            self.name_closure(name, closure);
            return Bound::Poison;
        }
        let diverges = init.diverge.as_ref().map(|(_, otherwise)| &**otherwise);
        let known_active =
            names(pat, diverges.is_some()).into_iter().any(|name| self.is_known_active(name));
        let is_active =
            self.touches_active(expr.to_token_stream()) || known_active || self.calls_closure(expr);
        if !is_active && !leaves(expr) && !diverges.is_some_and(leaves) {
            self.inactive_local(local, expr);
            return Bound::Poison;
        }
        if let Some(otherwise) = diverges {
            self.let_else(local, pat, expr, otherwise);
            return Bound::Poison;
        }
        let value = self.initial(pat, ty, expr);
        if let Bound::Never = value {
            self.poison(pat);
            return value;
        }
        if self.is_option(expr) || ty.is_some_and(is_option) {
            self.note_option(&value);
        }
        self.bind(pat, ty, value);
        Bound::Poison
    }

    /// The value that a pattern is bound to.
    pub(super) fn initial(&mut self, pat: &Pat, ty: Option<&Type>, expr: &Expr) -> Bound {
        match ty {
            Some(ty)
                if signature::is_inactive(ty)
                    && !is_cast(expr)
                    && !leaves(expr)
                    && !self.calls_closure(expr) =>
            {
                self.out.span = expr.span();
                let tokens = expr.to_token_stream();
                return self.opaque(Syntax::Expr(expr.clone()), tokens, Guard::Inactive);
            }
            _ => {}
        }
        if let (Pat::Tuple(pats), Expr::Tuple(values)) = (pat, expr)
            && pats.elems.len() == values.elems.len()
        {
            return Bound::Tuple(values.elems.iter().map(|value| self.value(value)).collect());
        }
        if let Pat::Ident(PatIdent { mutability: Some(_), .. }) = pat
            && self.is_in_out(expr)
        {
            return self.error_at(&expr, message::REFERENCE_VALUE);
        }
        if let Some(halves) = self.split(expr) {
            return halves;
        }
        if is_reference(expr)
            && let Some(place) = self.place(expr)
        {
            if is_mutable_reference(expr) {
                if !matches!(pat, Pat::Ident(_)) {
                    return self.error_at(&expr, message::REFERENCE_VALUE);
                }
                self.aliases.push(place.clone());
            }
            return Bound::Operand(place.then(Projection::Reference).into());
        }
        self.value(expr)
    }

    /// `let name;`
    fn deferred(&mut self, local: &Local, pat: &Pat, ty: Option<&Type>) {
        let Pat::Ident(name) = pat else {
            self.error_at(&local, message::DEFERRED);
            return self.poison(&local.pat);
        };
        let is_active = self.is_known_active(name);
        let kind = ty.map_or(Kind::Unknown, |ty| signature::kind(ty, &self.reals));
        let declaration = std::ptr::from_ref(name);
        let known = self.known_kind(declaration).filter(|_| kind == Kind::Unknown);
        let kind = known.unwrap_or(kind);
        let var = self.out.named(name.ident.clone(), kind);
        let ty = ty
            .filter(|ty| !matches!(ty, Type::Reference(_)))
            .map(|ty| self.source(Syntax::Type(ty.clone())));
        let info = &mut self.out.vars[var.0];
        (info.carrier, info.cell, info.ty) = (is_active, is_active, ty);
        info.mutable = name.mutability.is_some();
        self.declarations.push((var, declaration));
        self.scope.insert(&name.ident, Bound::Operand(var.into()));
        let zero = match kind {
            Kind::Primitive => Some(Op::Prim(Prim::Use, vec![Operand::literal("0.0")])),
            Kind::Real if self.reals.len() == 1 => Some(Op::Prim(Prim::RealZero, Vec::new())),
            _ => None,
        };
        match zero {
            // Nobody reads it, but the reverse sweep may restore it.
            Some(zero) if is_active && name.mutability.is_some() => {
                self.out.push(vec![var], zero);
            }
            _ => {
                let only_once = name.mutability.is_none();
                let depth = self.depth;
                self.deferred.push(Deferred { var, only_once, has_value: false, depth });
                self.declare(var);
            }
        }
    }

    fn inactive_local(&mut self, local: &Local, init: &Expr) {
        let (pat, ty) = annotated(&local.pat);
        let Pat::Ident(name) = pat else { return self.verbatim_local(local) };
        let is_reference = match init {
            Expr::Reference(e) => e.mutability.is_none(),
            Expr::MethodCall(e) => e.method == "row" || e.method == "column",
            _ => false,
        };
        let is_alias = name.mutability.is_none() && is_reference;
        if name.by_ref.is_some() || name.subpat.is_some() || local_diverges(local) {
            return self.verbatim_local(local);
        }
        let variable = match init {
            Expr::Path(path) => path.path.get_ident().and_then(|name| self.scope.get(name)),
            _ => None,
        };
        let value = if is_alias {
            self.verbatim(init)
        } else if let Some(Bound::Operand(operand)) = variable.cloned() {
            // Moved from one name to the other, which may be the same.
            let expr = self.placeholder(Part::Operand(operand));
            self.rebuilt(expr)
        } else {
            self.opaque(Syntax::Expr(init.clone()), init.to_token_stream(), Guard::None)
        };
        if ty.is_some_and(signature::is_inactive) || is_integer(init) {
            let operand = self.single(value.clone());
            self.inactives.extend(operand.and_then(|operand| operand.root()));
        }
        self.bind(pat, ty, value);
    }

    pub(super) fn field(&mut self, base: Bound, name: &str, span: proc_macro2::Span) -> Bound {
        match base {
            Bound::Tuple(parts) => {
                let part = name.parse::<usize>().ok().and_then(|k| parts.get(k).cloned());
                part.unwrap_or_else(|| self.error(span, message::TUPLE_LENGTH))
            }
            Bound::Operand(Operand::Place(place)) => {
                Bound::Operand(place.referent().then(Projection::Field(name.to_owned())).into())
            }
            Bound::Closure(_) => self.error(span, message::CLOSURE),
            Bound::Operand(Operand::Literal(_)) | Bound::Poison | Bound::Never => Bound::Poison,
        }
    }
}

pub(super) fn is_mutable_reference(expr: &Expr) -> bool {
    matches!(expr, Expr::Reference(reference) if reference.mutability.is_some())
}

/// Whether this is a literal that no float can be.
fn is_integer(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(lit) => !matches!(lit.lit, syn::Lit::Float(_)),
        Expr::Unary(e) => is_integer(&e.expr),
        Expr::Paren(e) => is_integer(&e.expr),
        _ => false,
    }
}

/// A cast says for itself whether it loses a derivative.
fn is_cast(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(paren) => is_cast(&paren.expr),
        other => matches!(other, Expr::Cast(_)),
    }
}

/// Whether a type is written as an `Option`.
pub(super) fn is_option(ty: &Type) -> bool {
    matches!(ty, Type::Path(path)
        if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}

/// A pattern without its type annotation.
pub(super) fn annotated(pat: &Pat) -> (&Pat, Option<&Type>) {
    match pat {
        Pat::Type(typed) => (&typed.pat, Some(&typed.ty)),
        other => (other, None),
    }
}

fn local_diverges(local: &Local) -> bool {
    local.init.as_ref().is_some_and(|init| init.diverge.is_some())
}

fn is_lint(attr: &syn::Attribute) -> bool {
    ["allow", "expect", "warn", "deny", "forbid", "doc", "rustfmt"]
        .iter()
        .any(|name| attr.path().segments.first().is_some_and(|s| s.ident == name))
}
