//! Statements and blocks.

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Block, Expr, Local, Pat, Stmt, Type};

use super::scope::Bound;
use super::verbatim::Part;
use super::{Lowerer, Syntax, signature};
use crate::ir::{Guard, Kind, Op, Operand, Prim, Projection, Source};
use crate::message;

impl Lowerer<'_> {
    /// The body of a function or closure.
    pub(super) fn body(&mut self, block: &Block) -> Bound {
        self.block(block).unwrap_or(Bound::Tuple(Vec::new()))
    }

    /// The value of a block in a scope of its own; nothing if it ends with a statement.
    pub(super) fn block(&mut self, block: &Block) -> Option<Bound> {
        let mark = self.scope.enter();
        self.depth += 1;
        let mut tail = None;
        for (k, stmt) in block.stmts.iter().enumerate() {
            tail = self.stmt(stmt, k + 1 == block.stmts.len());
        }
        self.depth -= 1;
        self.scope.leave(mark);
        tail
    }

    fn stmt(&mut self, stmt: &Stmt, last: bool) -> Option<Bound> {
        match stmt {
            Stmt::Local(local) => self.local(local),
            Stmt::Item(item) if self.depth > 1 || self.in_region => {
                self.error_at(item, message::NESTED_ITEM);
            }
            Stmt::Item(item) => self.items.push(item.clone()),
            Stmt::Expr(Expr::Return(e), _) if last && !self.in_region => {
                return e.expr.as_ref().map(|value| self.expr(value));
            }
            Stmt::Expr(expr, None) if last => return Some(self.expr(expr)),
            Stmt::Expr(expr, _) => self.expr_stmt(expr),
            Stmt::Macro(stmt) => {
                let expr = Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac: stmt.mac.clone() });
                if last && stmt.semi_token.is_none() {
                    return Some(self.expr(&expr));
                }
                self.expr_stmt(&expr);
            }
        }
        None
    }

    /// An expression whose value is dropped.
    fn expr_stmt(&mut self, expr: &Expr) {
        if !self.touches_active(expr.to_token_stream()) {
            self.effect(expr, Guard::None);
        } else if let Expr::Macro(mac) = expr {
            self.macro_effect(mac);
        } else {
            self.expr(expr);
        }
    }

    fn local(&mut self, local: &Local) {
        if let Some(attr) = local.attrs.iter().find(|attr| !is_lint(attr)) {
            self.error_at(&attr, message::STATEMENT_ATTRIBUTE);
            return self.poison(&local.pat);
        }
        let Some(init) = &local.init else {
            self.error_at(&local, message::DEFERRED);
            return self.poison(&local.pat);
        };
        if !self.touches_active(init.expr.to_token_stream()) {
            return self.inactive_local(local, &init.expr);
        }
        if init.diverge.is_some() {
            self.error_at(&local, message::LET_ELSE);
            return self.poison(&local.pat);
        }
        let (pat, ty) = annotated(&local.pat);
        let value = match ty {
            Some(ty) if signature::is_inactive(ty) && !is_cast(&init.expr) => {
                self.out.span = init.expr.span();
                let tokens = init.expr.to_token_stream();
                self.opaque(Syntax::Expr((*init.expr).clone()), tokens, Guard::Inactive)
            }
            _ => self.expr(&init.expr),
        };
        self.bind(pat, ty, value);
    }

    fn inactive_local(&mut self, local: &Local, init: &Expr) {
        let (pat, ty) = annotated(&local.pat);
        let Pat::Ident(name) = pat else { return self.verbatim_local(local) };
        let is_reference = match init {
            Expr::Reference(_) => true,
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
        self.bind(pat, ty, value);
    }

    /// Binds the names of a pattern.
    pub(super) fn bind(&mut self, pat: &Pat, ty: Option<&Type>, value: Bound) {
        match pat {
            Pat::Ident(pat) if pat.subpat.is_none() => {
                let value = self.named(&pat.ident, ty, pat.mutability.is_some(), value);
                self.scope.insert(&pat.ident, value);
            }
            Pat::Wild(_) => {}
            Pat::Paren(pat) => self.bind(&pat.pat, ty, value),
            Pat::Reference(pat) => self.bind(&pat.pat, None, value),
            Pat::Type(pat) => self.bind(&pat.pat, Some(&pat.ty), value),
            Pat::Tuple(tuple) => {
                let parts: Vec<&Pat> = tuple.elems.iter().collect();
                self.bind_tuple(pat, &parts, value);
            }
            Pat::Slice(slice) if !slice.elems.iter().any(|pat| matches!(pat, Pat::Rest(_))) => {
                self.bind_array(pat, slice, value);
            }
            _ => {
                if !matches!(value, Bound::Poison) {
                    self.error_at(&pat, message::PATTERN);
                }
                self.poison(pat);
            }
        }
    }

    fn bind_tuple(&mut self, whole: &Pat, pats: &[&Pat], value: Bound) {
        if pats.iter().any(|pat| matches!(pat, Pat::Rest(_))) {
            if !matches!(value, Bound::Poison) {
                self.error_at(&whole, message::PATTERN);
            }
            return self.poison(whole);
        }
        match value {
            Bound::Tuple(parts) if parts.len() == pats.len() => {
                for (pat, part) in pats.iter().zip(parts) {
                    self.bind(pat, None, part);
                }
            }
            Bound::Operand(Operand::Place(place)) => {
                for (k, pat) in pats.iter().enumerate() {
                    let field = place.clone().then(Projection::Field(k.to_string()));
                    let field = Operand::Place(field);
                    let value = if self.is_varied(&field) {
                        Bound::Operand(field)
                    } else {
                        // Moved out, as the pattern does.
                        let expr = self.placeholder(Part::Operand(field));
                        self.rebuilt(expr)
                    };
                    self.bind(pat, None, value);
                }
            }
            Bound::Tuple(_) | Bound::Operand(Operand::Literal(_)) => {
                self.error_at(&whole, message::TUPLE_LENGTH);
                self.poison(whole);
            }
            Bound::Poison => self.poison(whole),
        }
    }

    fn bind_array(&mut self, whole: &Pat, pats: &syn::PatSlice, value: Bound) {
        let Bound::Operand(Operand::Place(place)) = value else { return self.poison(whole) };
        for (k, pat) in pats.elems.iter().enumerate() {
            let index = Projection::Index(vec![Operand::literal(k.to_string())]);
            let element = place.clone().then(index);
            let element = if self.out.place_kind(&element).is_scalar() {
                self.emit(Op::Prim(Prim::Use, vec![element.into()]))
            } else {
                Bound::Operand(element.into())
            };
            self.bind(pat, None, element);
        }
    }

    /// Gives the variable of a fresh value the user's name and type.
    fn named(&mut self, name: &Ident, ty: Option<&Type>, mutable: bool, value: Bound) -> Bound {
        let Bound::Operand(Operand::Place(place)) = &value else { return value };
        let root = place.root;
        if !place.is_var() || self.out.var(root).named_by_user {
            return value;
        }
        let source: Option<Source> = ty
            .filter(|ty| !matches!(ty, Type::Reference(_)))
            .map(|ty| self.source(Syntax::Type(ty.clone())));
        self.out.name(root, name.clone(), source);
        let info = &mut self.out.vars[root.0];
        info.mutable = mutable && !info.carrier;
        if let Some(ty) = ty {
            let kind = signature::kind(ty, &self.reals);
            if kind != Kind::Unknown || info.kind == Kind::Open {
                info.kind = kind;
            }
        }
        value
    }

    pub(super) fn field(&mut self, base: Bound, name: &str, span: proc_macro2::Span) -> Bound {
        match base {
            Bound::Tuple(parts) => {
                let part = name.parse::<usize>().ok().and_then(|k| parts.get(k).cloned());
                part.unwrap_or_else(|| self.error(span, message::TUPLE_LENGTH))
            }
            Bound::Operand(Operand::Place(place)) => {
                Bound::Operand(place.then(Projection::Field(name.to_owned())).into())
            }
            Bound::Operand(Operand::Literal(_)) | Bound::Poison => Bound::Poison,
        }
    }
}

/// A cast says for itself whether it loses a derivative.
fn is_cast(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(paren) => is_cast(&paren.expr),
        other => matches!(other, Expr::Cast(_)),
    }
}

/// A pattern without its type annotation.
fn annotated(pat: &Pat) -> (&Pat, Option<&Type>) {
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
