//! Statements and blocks.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::visit::Visit;
use syn::{Block, Expr, Local, Pat, PatIdent, Stmt, Type, UnOp};

use super::call::copied_part;
use super::expr::is_diverging;
use super::pattern::names;
use super::place::is_reference;
use super::pure::is_assignment;
use super::scope::Bound;
use super::syntax::leaves;
use super::verbatim::Part;
use super::{Deferred, Lowerer, Syntax, signature};
use crate::ir::{Borrow, Guard, Kind, Op, Operand, Prim, Projection};
use crate::message;

impl Lowerer<'_> {
    /// The value of a block in a scope of its own; nothing if it ends with a statement.
    pub(super) fn block(&mut self, block: &Block) -> Option<Bound> {
        let mark = self.scope.enter();
        self.depth += 1;
        let mut tail = None;
        for (k, stmt) in block.stmts.iter().enumerate() {
            let later = &block.stmts[k + 1..];
            if self.constant_count(stmt, later).is_some() {
                continue;
            }
            tail = self.stmt(stmt, later.is_empty());
            if let Some(Bound::Never) = tail {
                // Control does not come to what follows.
                self.remaining_items(later);
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
            Stmt::Expr(expr, None) if last => return Some(self.tail(expr)),
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

    /// The value of a block or an arm: a `&mut` moves with its name.
    pub(super) fn tail(&mut self, expr: &Expr) -> Bound {
        let name = if let Expr::Path(path) = expr { path.path.get_ident() } else { None };
        let value = name.filter(|_| self.is_in_out(expr)).and_then(|name| self.scope.value(name));
        value.unwrap_or_else(|| self.expr(expr))
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
            Expr::MethodCall(e) if self.may_be_redefined(e) => self.method_for_effect(e),
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
        if let Some(integer) = integer_part(pat, expr) {
            self.error_at(integer, message::INTEGER_IN_A_TUPLE);
            self.poison(pat);
            return Bound::Poison;
        }
        if let Some(otherwise) = diverges {
            self.let_else(local, pat, expr, otherwise);
            return Bound::Poison;
        }
        let owns = self.is_owner(expr);
        let inferred = self.type_of_open_matrix(expr);
        let ty = ty.or(inferred.as_ref());
        let value = self.initial(pat, ty, expr);
        if let Bound::Never = value {
            self.poison(pat);
            return value;
        }
        if self.is_option(expr) || ty.is_some_and(is_option) {
            self.note_option(&value);
        }
        let known = self.type_of(expr);
        self.bind(pat, ty, value);
        self.note_type(pat, ty, known);
        if let (true, Pat::Ident(name)) = (owns, pat)
            && let Some(Bound::Operand(operand)) = self.scope.get(&name.ident)
        {
            self.owners.extend(operand.root());
        }
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
            let parts = pats.elems.iter().zip(&values.elems);
            return Bound::Tuple(
                parts.map(|(pat, value)| self.initial(pat, None, value)).collect(),
            );
        }
        if let Pat::Ident(PatIdent { mutability: Some(_), .. }) = pat
            && self.is_in_out(expr)
        {
            return self.error_at(&expr, message::REFERENCE_VALUE);
        }
        if let Some(halves) = self.split(expr) {
            return halves;
        }
        if let Some(place) = self.place_taken_apart(&[pat], expr) {
            return place;
        }
        if let Some(name) = self.same_reference(pat, expr) {
            return name;
        }
        if let (false, Some(reference)) = (matches!(pat, Pat::Ident(_)), self.held_reference(expr))
        {
            return reference;
        }
        if is_reference(expr)
            && let Some(place) = self.place(expr)
        {
            let is_mutable = is_mutable_reference(expr);
            if !is_mutable && self.moves_on(expr) && self.out.var(place.root).cell {
                return self.emit(copied_part(&place)).reference();
            }
            let borrow = if is_mutable { Borrow::Mutable } else { Borrow::Shared };
            return Bound::Operand(place.borrowed(borrow).into());
        }
        self.value(expr)
    }

    /// Another name for what a reference refers to.
    fn same_reference(&self, pat: &Pat, expr: &Expr) -> Option<Bound> {
        let (Pat::Ident(PatIdent { mutability: None, .. }), Expr::Path(path)) = (pat, expr) else {
            return None;
        };
        let name = path.path.get_ident()?;
        if self.is_moved(expr) { self.scope.value(name) } else { None }
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
        let declared = ty;
        let ty = ty
            .filter(|ty| !matches!(ty, Type::Reference(_)))
            .map(|ty| self.source(Syntax::Type(ty.clone())));
        let info = &mut self.out.vars[var.0];
        (info.carrier, info.cell, info.ty) = (is_active, is_active, ty);
        info.mutable = name.mutability.is_some();
        self.declarations.push((var, declaration));
        self.scope.insert(&name.ident, Bound::Operand(var.into()));
        if let Some(ty) = declared {
            self.scope.set_type(&name.ident, ty.clone());
        }
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
        if let (None, Some(place)) = (diverging(local), self.fields_taken_apart(pat, init)) {
            return self.bind(pat, ty, place);
        }
        if diverging(local).is_some() || !has_names(pat, init) {
            return self.verbatim_local(local);
        }
        let value = self.inactive_initial(pat, ty, init);
        let known = self.type_of(init);
        self.bind(pat, ty, value);
        self.note_type(pat, ty, known);
    }

    /// The place whose fields a pattern names through a `&mut`. Those of elements are left to rustc, which
    /// sees in the pattern that they do not overlap.
    fn fields_taken_apart(&mut self, pat: &Pat, init: &Expr) -> Option<Bound> {
        let is_whole = matches!(pat, Pat::Ident(name) if name.by_ref.is_none());
        if let (Some(place), false) = (self.place_taken_apart(&[pat], init), has_elements(pat)) {
            return Some(place);
        }
        if is_whole || has_elements(pat) || !self.is_lent(init) {
            return None;
        }
        let place = self.place(init).filter(|_| !self.moves_on(init))?;
        Some(Bound::Operand(place.borrowed(Borrow::Mutable).into()))
    }

    /// Whether this is a `&mut` to a place that has a name.
    fn is_lent(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Reference(e) => e.mutability.is_some() && self.is_named_place(&e.expr),
            other => self.is_in_out(other),
        }
    }

    /// Whether an expression is written as a part of a variable, behind references that are known.
    pub(super) fn is_named_place(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Path(e) => {
                let name = e.path.get_ident();
                let is_alias = name.is_some_and(|name| self.scope.is_alias(name));
                let bound = name.and_then(|name| self.scope.get(name));
                !is_alias && matches!(bound, Some(Bound::Operand(Operand::Place(_))))
            }
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => self.is_in_out(&e.expr),
            Expr::Paren(e) => self.is_named_place(&e.expr),
            Expr::Field(e) => self.is_in_out(&e.base) || self.is_named_place(&e.base),
            Expr::Index(e) => self.is_in_out(&e.expr) || self.is_named_place(&e.expr),
            _ => false,
        }
    }

    /// The value of a name that nothing active is stored in so far.
    fn inactive_initial(&mut self, pat: &Pat, ty: Option<&Type>, init: &Expr) -> Bound {
        if let (Pat::Tuple(pats), Expr::Tuple(values)) = (pat, init) {
            let parts = pats.elems.iter().zip(&values.elems);
            return Bound::Tuple(
                parts.map(|(pat, value)| self.inactive_initial(pat, None, value)).collect(),
            );
        }
        let is_variable = matches!(pat, Pat::Ident(name) if name.mutability.is_some());
        if let Some(name) = self.same_reference(pat, init) {
            return name;
        }
        if !is_variable
            && self.is_lent(init)
            && !self.moves_on(init)
            && let Some(place) = self.place(init)
        {
            return Bound::Operand(place.borrowed(Borrow::Mutable).into());
        }
        if let (false, Expr::Reference(e)) = (is_variable, init)
            && e.mutability.is_none()
            && self.is_named_place(&e.expr)
            && !self.moves_on(init)
            && self.place_root(&e.expr).is_some_and(|root| self.out.var(root.root).mutable)
            && let Some(place) = self.place(&e.expr)
        {
            return Bound::Operand(place.borrowed(Borrow::Shared).into());
        }
        let is_reference = match init {
            Expr::Reference(e) => e.mutability.is_none(),
            Expr::MethodCall(e) => e.method == "row" || e.method == "column",
            _ => false,
        };
        let variable = match init {
            Expr::Path(path) => path.path.get_ident().and_then(|name| self.scope.value(name)),
            _ => None,
        };
        let value = match variable {
            _ if is_reference && !is_variable && !self.moves_on(init) => self.verbatim(init),
            Some(Bound::Operand(operand)) => {
                // Moved from one name to the other, which may be the same.
                let expr = self.placeholder(Part::Operand(operand));
                self.rebuilt(expr)
            }
            _ => self.opaque(Syntax::Expr(init.clone()), init.to_token_stream(), Guard::None),
        };
        let root = self.single(value.clone()).and_then(|operand| operand.root());
        if ty.is_some_and(signature::is_inactive) || is_integer(init) {
            self.inactives.extend(root);
        }
        if self.is_owner(init) {
            self.owners.extend(root);
        }
        if !is_variable && self.place_root(init).is_none() {
            self.unknown_references.extend(root);
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
                Bound::Operand(place.referent().then(Projection::Field(name.to_owned())).into())
            }
            Bound::Closure(_) => self.error(span, message::CLOSURE),
            Bound::Operand(Operand::Literal(_)) | Bound::Poison | Bound::Never => Bound::Poison,
        }
    }
}

/// Whether a pattern is a name, or has a name for each part of a tuple.
fn has_names(pat: &Pat, init: &Expr) -> bool {
    match (pat, init) {
        (Pat::Ident(name), _) => name.by_ref.is_none() && name.subpat.is_none(),
        (Pat::Tuple(pats), Expr::Tuple(values)) if pats.elems.len() == values.elems.len() => {
            pats.elems.iter().zip(&values.elems).all(|(pat, value)| has_names(pat, value))
        }
        _ => false,
    }
}

/// Whether a pattern names elements of arrays or slices.
fn has_elements(pat: &Pat) -> bool {
    struct Elements {
        found: bool,
    }
    impl<'ast> Visit<'ast> for Elements {
        fn visit_pat_slice(&mut self, _: &'ast syn::PatSlice) {
            self.found = true;
        }
    }
    let mut elements = Elements { found: false };
    elements.visit_pat(pat);
    elements.found
}

pub(super) fn is_mutable_reference(expr: &Expr) -> bool {
    matches!(expr, Expr::Reference(reference) if reference.mutability.is_some())
}

/// What no float can be in a tuple that may change as a whole: `let mut best = (x, 0);`.
fn integer_part<'a>(pat: &Pat, expr: &'a Expr) -> Option<&'a Expr> {
    match (pat, expr) {
        (Pat::Ident(PatIdent { mutability: Some(_), .. }), Expr::Tuple(tuple)) => {
            tuple.elems.iter().find(|part| is_integer(part))
        }
        _ => None,
    }
}

/// Whether this is a literal that no float can be.
fn is_integer(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(lit) => !matches!(lit.lit, syn::Lit::Float(_)),
        Expr::Unary(e) => is_integer(&e.expr),
        Expr::Paren(e) => is_integer(&e.expr),
        Expr::Array(e) => e.elems.first().is_some_and(is_integer),
        Expr::Repeat(e) => is_integer(&e.expr),
        Expr::Macro(e) if e.mac.path.is_ident("vec") => {
            let first = e.mac.tokens.clone().into_iter().next();
            let first = first.map(|first| syn::parse2::<Expr>(first.into()));
            first.is_some_and(|first| first.is_ok_and(|first| is_integer(&first)))
        }
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

/// The `else` of `let .. else`.
fn diverging(local: &Local) -> Option<&Expr> {
    let (_, otherwise) = local.init.as_ref()?.diverge.as_ref()?;
    Some(otherwise)
}

fn is_lint(attr: &syn::Attribute) -> bool {
    ["allow", "expect", "warn", "deny", "forbid", "doc", "rustfmt"]
        .iter()
        .any(|name| attr.path().segments.first().is_some_and(|s| s.ident == name))
}
