//! The variables that a closure mentions and does not bind: what `diff_fn!` takes from around it.

use proc_macro2::Ident;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, ExprClosure, Pat, Token};

use super::pattern::names;
use super::scope::Name;

/// The free variables of a closure, in the order in which they are mentioned. Names that begin with
/// a capital are constants.
pub(super) fn variables(closure: &ExprClosure) -> Vec<Ident> {
    let mut free = Free::default();
    free.visit_expr_closure(closure);
    free.found
}

#[derive(Default)]
struct Free {
    bound: Vec<Name>,
    found: Vec<Ident>,
}

impl Free {
    fn bind(&mut self, pat: &Pat) {
        self.bound.extend(names(pat, true).into_iter().map(|name| Name::new(&name.ident)));
    }

    /// Runs `visit` in a scope of its own.
    fn inside(&mut self, visit: impl FnOnce(&mut Self)) {
        let mark = self.bound.len();
        visit(self);
        self.bound.truncate(mark);
    }

    fn mention(&mut self, ident: &Ident) {
        let name = Name::new(ident);
        let text = ident.to_string();
        let is_variable = text.starts_with(|c: char| c.is_lowercase() || c == '_');
        let known = self.bound.contains(&name) || self.found.iter().any(|x| Name::new(x) == name);
        if is_variable && !known {
            self.found.push(ident.clone());
        }
    }
}

impl<'ast> Visit<'ast> for Free {
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let (None, Some(name)) = (&path.qself, path.path.get_ident()) {
            self.mention(name);
        }
    }

    // What is called by its name is a function, which has a namespace.
    fn visit_expr_call(&mut self, e: &'ast syn::ExprCall) {
        if !matches!(&*e.func, Expr::Path(_)) {
            self.visit_expr(&e.func);
        }
        e.args.iter().for_each(|arg| self.visit_expr(arg));
    }

    fn visit_expr_closure(&mut self, e: &'ast ExprClosure) {
        self.inside(|this| {
            e.inputs.iter().for_each(|pat| this.bind(pat));
            this.visit_expr(&e.body);
        });
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.inside(|this| visit::visit_block(this, block));
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        visit::visit_local(self, local);
        self.bind(&local.pat);
    }

    fn visit_expr_let(&mut self, e: &'ast syn::ExprLet) {
        self.visit_expr(&e.expr);
        self.bind(&e.pat);
    }

    fn visit_expr_if(&mut self, e: &'ast syn::ExprIf) {
        self.inside(|this| {
            this.visit_expr(&e.cond);
            this.visit_block(&e.then_branch);
        });
        e.else_branch.iter().for_each(|(_, e)| self.visit_expr(e));
    }

    fn visit_expr_while(&mut self, e: &'ast syn::ExprWhile) {
        self.inside(|this| visit::visit_expr_while(this, e));
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.inside(|this| {
            this.bind(&arm.pat);
            visit::visit_arm(this, arm);
        });
    }

    fn visit_expr_for_loop(&mut self, e: &'ast syn::ExprForLoop) {
        self.visit_expr(&e.expr);
        self.inside(|this| {
            this.bind(&e.pat);
            this.visit_block(&e.body);
        });
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let parse = Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(args) = mac.parse_body_with(parse) {
            self.inside(|this| {
                for arg in &args {
                    // `name = value` is an argument of a format string.
                    this.visit_expr(if let Expr::Assign(e) = arg { &e.right } else { arg });
                }
            });
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
