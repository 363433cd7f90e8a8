//! References that move on: `p = &p[1..]`. What was borrowed through one stays where it was.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use syn::visit::{self, Visit};
use syn::{Block, Expr, UnOp};

use super::Lowerer;
use super::call::copied_part;
use super::path::is_type_or_variant;
use super::scope::{Bound, Name};
use super::syntax;
use crate::ir::{Borrow, Operand, Place};

/// The names that may get a new value as a whole.
#[derive(Default)]
pub(super) struct Moved {
    names: BTreeSet<Name>,
}

impl Moved {
    pub(super) fn in_block(block: &Block) -> Moved {
        let mut moved = Moved::default();
        moved.visit_block(block);
        moved
    }

    pub(super) fn in_call(call: &syn::ExprMethodCall) -> Moved {
        let mut moved = Moved::default();
        moved.visit_expr_method_call(call);
        moved
    }

    fn target(&mut self, expr: &Expr) {
        match expr {
            Expr::Path(path) => {
                self.names.extend(path.path.get_ident().map(Name::new));
            }
            Expr::Tuple(e) => e.elems.iter().for_each(|target| self.target(target)),
            Expr::Paren(e) => self.target(&e.expr),
            _ => {}
        }
    }

    /// `mem::swap(&mut p, &mut q)`
    fn argument(&mut self, expr: &Expr) {
        if let Expr::Reference(e) = expr
            && e.mutability.is_some()
        {
            self.target(&e.expr);
        }
    }
}

impl<'ast> Visit<'ast> for Moved {
    fn visit_expr_assign(&mut self, e: &'ast syn::ExprAssign) {
        self.target(&e.left);
        visit::visit_expr_assign(self, e);
    }

    fn visit_expr_call(&mut self, e: &'ast syn::ExprCall) {
        e.args.iter().for_each(|arg| self.argument(arg));
        visit::visit_expr_call(self, e);
    }

    fn visit_expr_method_call(&mut self, e: &'ast syn::ExprMethodCall) {
        e.args.iter().for_each(|arg| self.argument(arg));
        visit::visit_expr_method_call(self, e);
    }
}

impl Lowerer<'_> {
    /// Whether a place is reached through a name that may be a reference and move on: then it is
    /// another place later.
    pub(super) fn moves_on(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(e) => self.moves_on(&e.expr),
            Expr::Reference(e) => self.moves_on(&e.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => self.may_move(&e.expr),
            Expr::Field(e) => self.may_move(&e.base),
            Expr::Index(e) => self.may_move(&e.expr),
            Expr::MethodCall(e) => self.may_move(&e.receiver),
            _ => false,
        }
    }

    /// Whether what an expression stands for may be behind a reference that moves on.
    pub(super) fn may_move(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = expr else { return self.moves_on(expr) };
        let Some(name) = path.path.get_ident() else { return false };
        let Some(Bound::Operand(Operand::Place(place))) = self.scope.get(name) else {
            return false;
        };
        self.moved.names.contains(&Name::new(name)) && !self.owners.contains(&place.root)
    }

    /// What a loop runs over, copied if the reference to it moves on in the loop.
    pub(super) fn stays(&mut self, expr: &Expr, place: Place) -> Option<Place> {
        let is_moved = |this: &Self, expr: &Expr| {
            let mut root = expr;
            while let Expr::Index(syn::ExprIndex { expr, .. })
            | Expr::Paren(syn::ExprParen { expr, .. })
            | Expr::Reference(syn::ExprReference { expr, .. }) = root
            {
                root = expr;
            }
            let name = if let Expr::Path(path) = root { path.path.get_ident() } else { None };
            name.is_some_and(|name| this.moved_in_loop.names.contains(&Name::new(name)))
        };
        if !self.may_move(expr) || !is_moved(self, expr) {
            return Some(place);
        }
        let copy = self.emit(copied_part(&place));
        self.single(copy)?.place().cloned()
    }

    /// Whether the value of an expression certainly owns what it holds.
    pub(super) fn is_owner(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) | Expr::Array(_) | Expr::Repeat(_) | Expr::Binary(_) => true,
            Expr::Macro(e) => e.mac.path.is_ident("vec"),
            Expr::Paren(e) => self.is_owner(&e.expr),
            Expr::Call(e) => matches!(&*e.func, Expr::Path(path) if is_type_or_variant(path)),
            Expr::MethodCall(e) if e.method == "clone" => self.is_owned_name(&e.receiver),
            Expr::MethodCall(e) => {
                let name = e.method.to_string();
                matches!(name.as_str(), "to_vec" | "to_owned" | "clone_owned" | "into_owned")
                    || matches!(name.as_str(), "collect" | "map" | "zip_map" | "transpose")
            }
            _ => false,
        }
    }

    /// Whether the clone of a name is no reference: a slice has none.
    fn is_owned_name(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = expr else { return false };
        let bound = path.path.get_ident().and_then(|name| self.scope.get(name));
        matches!(bound, Some(Bound::Operand(Operand::Place(place)))
            if place.is_var() && self.owners.contains(&place.root))
    }

    /// Whether a value may be, or hold, a `&mut` to something that has another name.
    pub(super) fn may_lend(&self, tokens: TokenStream) -> bool {
        let mentions = self.scope.mentions(tokens.clone());
        mentions.iter().any(|(name, bound)| {
            self.scope.borrow(name) == Borrow::Mutable
                || matches!(bound, Bound::Operand(x) if self.is_lender(x))
        }) || self.parts.iter().any(|(_, part)| self.is_lender(part))
            || syntax::lends(tokens)
    }

    fn is_lender(&self, operand: &Operand) -> bool {
        operand.root().is_some_and(|root| self.lenders.contains(&root))
    }
}
