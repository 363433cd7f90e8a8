//! Questions about syntax: does it leave where it stands, does it change something.

use proc_macro2::{TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, Token};

use super::mutate;
use super::pure::is_assignment;

/// Whether an expression may jump out of itself: `return`, `?`, or a `break` or `continue` of a
/// loop around it.
pub(super) fn leaves(expr: &Expr) -> bool {
    let mut exits = Exits::default();
    exits.visit_expr(expr);
    exits.found
}

#[derive(Default)]
struct Exits {
    found: bool,
    /// The loops and labelled blocks inside the expression that stand around.
    loops: usize,
    labels: Vec<String>,
}

impl Exits {
    fn jump(&mut self, label: Option<&syn::Lifetime>) {
        self.found |= match label {
            None => self.loops == 0,
            Some(label) => !self.labels.contains(&label.ident.to_string()),
        };
    }

    fn inside(&mut self, label: Option<&syn::Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) {
        self.loops += usize::from(is_loop);
        self.labels.extend(label.map(|label| label.name.ident.to_string()));
        visit(self);
        self.loops -= usize::from(is_loop);
        if label.is_some() {
            self.labels.pop();
        }
    }
}

impl<'ast> Visit<'ast> for Exits {
    fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
        self.found = true;
    }

    fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
        self.found = true;
    }

    fn visit_expr_break(&mut self, e: &'ast syn::ExprBreak) {
        self.jump(e.label.as_ref());
        visit::visit_expr_break(self, e);
    }

    fn visit_expr_continue(&mut self, e: &'ast syn::ExprContinue) {
        self.jump(e.label.as_ref());
    }

    fn visit_expr_for_loop(&mut self, e: &'ast syn::ExprForLoop) {
        self.visit_expr(&e.expr);
        self.inside(e.label.as_ref(), true, |this| this.visit_block(&e.body));
    }

    fn visit_expr_while(&mut self, e: &'ast syn::ExprWhile) {
        self.inside(e.label.as_ref(), true, |this| {
            this.visit_expr(&e.cond);
            this.visit_block(&e.body);
        });
    }

    fn visit_expr_loop(&mut self, e: &'ast syn::ExprLoop) {
        self.inside(e.label.as_ref(), true, |this| this.visit_block(&e.body));
    }

    fn visit_expr_block(&mut self, e: &'ast syn::ExprBlock) {
        self.inside(e.label.as_ref(), false, |this| this.visit_block(&e.block));
    }

    // What leaves these stays inside them.
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether evaluating an expression may change a variable.
pub(super) fn mutates(expr: &Expr) -> bool {
    let mut changes = Changes::default();
    changes.visit_expr(expr);
    changes.found
}

/// Calls `f` with every argument of a call inside an expression.
pub(super) fn for_each_argument(expr: &Expr, f: &mut dyn FnMut(&Expr)) {
    Arguments { f }.visit_expr(expr);
}

struct Arguments<'a> {
    f: &'a mut dyn FnMut(&Expr),
}

impl<'ast> Visit<'ast> for Arguments<'_> {
    fn visit_expr_call(&mut self, e: &'ast syn::ExprCall) {
        e.args.iter().for_each(|arg| (self.f)(arg));
        visit::visit_expr_call(self, e);
    }

    fn visit_expr_method_call(&mut self, e: &'ast syn::ExprMethodCall) {
        e.args.iter().for_each(|arg| (self.f)(arg));
        visit::visit_expr_method_call(self, e);
    }
}

/// Calls `f` with every call of a method inside an expression.
pub(super) fn for_each_method(expr: &Expr, f: &mut dyn FnMut(&syn::ExprMethodCall)) {
    Methods { f }.visit_expr(expr);
}

struct Methods<'a> {
    f: &'a mut dyn FnMut(&syn::ExprMethodCall),
}

impl<'ast> Visit<'ast> for Methods<'_> {
    fn visit_expr_method_call(&mut self, e: &'ast syn::ExprMethodCall) {
        (self.f)(e);
        visit::visit_expr_method_call(self, e);
    }
}

/// Whether tokens contain a `&mut`, or a method that is named as one that hands one out.
pub(super) fn lends(tokens: TokenStream) -> bool {
    let mut borrows = false;
    tokens.into_iter().any(|token| {
        let after = std::mem::take(&mut borrows);
        match token {
            TokenTree::Group(group) => lends(group.stream()),
            TokenTree::Punct(punct) => {
                borrows = punct.as_char() == '&';
                false
            }
            TokenTree::Ident(name) => {
                let name = name.to_string();
                (after && name == "mut") || name.ends_with("_mut")
            }
            TokenTree::Literal(_) => false,
        }
    })
}

#[derive(Default)]
struct Changes {
    found: bool,
}

impl<'ast> Visit<'ast> for Changes {
    fn visit_expr_assign(&mut self, _: &'ast syn::ExprAssign) {
        self.found = true;
    }

    fn visit_expr_binary(&mut self, e: &'ast syn::ExprBinary) {
        self.found |= is_assignment(&e.op);
        visit::visit_expr_binary(self, e);
    }

    fn visit_expr_reference(&mut self, e: &'ast syn::ExprReference) {
        self.found |= e.mutability.is_some();
        visit::visit_expr_reference(self, e);
    }

    fn visit_expr_method_call(&mut self, e: &'ast syn::ExprMethodCall) {
        self.found |= mutate::is_mutation(&e.method.to_string(), e.args.len());
        visit::visit_expr_method_call(self, e);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let parse = Punctuated::<Expr, Token![,]>::parse_terminated;
        let Ok(args) = mac.parse_body_with(parse) else {
            let text = mac.tokens.to_string();
            let changes = ["&mut", "+=", "-=", "*=", "/=", "%="];
            self.found |= changes.iter().any(|change| text.contains(change));
            return;
        };
        for arg in &args {
            // `name = value` is an argument of a format string.
            let value = if let Expr::Assign(e) = arg { &e.right } else { arg };
            self.visit_expr(value);
        }
    }
}
