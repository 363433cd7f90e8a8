//! What a closure captures, and what its arguments are used for.

use proc_macro2::{Ident, Span};
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Lit, Pat};

use super::call::peeled;
use super::method::is_inactive_method;
use super::mutate::is_mutating;
use super::path::last_segment;
use super::pattern::names;
use super::pure::is_assignment;
use crate::ir::{Block, Inst, Op, Value, Var, VarInfo};

/// The variables of the function around that a closure reads.
#[derive(Default)]
pub(super) struct Captured {
    /// Those that carry derivatives, and the others, each in the order in which they are read.
    pub(super) env: Vec<Var>,
    pub(super) data: Vec<Var>,
    /// Where one of them is changed.
    pub(super) changed: Option<Span>,
}

impl Captured {
    pub(super) fn by(body: &Block, result: &Value, args: &[Var], vars: &[VarInfo]) -> Captured {
        let mut own = args.to_vec();
        body.for_each_inst(&mut |inst| {
            inst.for_each_definition(&mut |var| own.push(var));
            inst.for_each_region_parameter(&mut |var| own.push(var));
        });
        let mut captured = Captured::default();
        let mut read = |var: Var| {
            let is_carrier = vars[var.0].carrier;
            let found = if is_carrier { &mut captured.env } else { &mut captured.data };
            if !own.contains(&var) && !found.contains(&var) {
                found.push(var);
            }
        };
        body.for_each_read(&mut read);
        result.for_each_operand(&mut |operand| operand.for_each_var(&mut read));
        body.for_each_inst(&mut |inst| {
            let mut changed = |var: Var| {
                if !own.contains(&var) {
                    captured.changed.get_or_insert_with(|| inst.span());
                }
            };
            inst.stored().into_iter().for_each(|place| changed(place.root));
            if let Inst::Let { op: Op::Call(call), .. } = inst {
                let lent = call.args.iter().filter(|arg| arg.in_out);
                lent.filter_map(|arg| arg.operand.root()).for_each(changed);
            }
        });
        captured
    }
}

/// Where one of these names is changed in an expression.
pub(super) fn changed_name(names: &[&Ident], expr: &Expr) -> Option<Ident> {
    let mut changes = Changes { names, found: None };
    changes.visit_expr(expr);
    changes.found
}

struct Changes<'a> {
    names: &'a [&'a Ident],
    found: Option<Ident>,
}

impl Changes<'_> {
    fn changed(&mut self, place: &Expr) {
        match place {
            Expr::Path(path) => {
                if let Some(name) = path.path.get_ident()
                    && self.names.contains(&name)
                {
                    self.found.get_or_insert_with(|| name.clone());
                }
            }
            Expr::Paren(e) => self.changed(&e.expr),
            Expr::Group(e) => self.changed(&e.expr),
            Expr::Field(e) => self.changed(&e.base),
            Expr::Index(e) => self.changed(&e.expr),
            Expr::Unary(e) => self.changed(&e.expr),
            Expr::Tuple(e) => e.elems.iter().for_each(|e| self.changed(e)),
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Changes<'_> {
    fn visit_expr_assign(&mut self, e: &'ast syn::ExprAssign) {
        self.changed(&e.left);
        visit::visit_expr_assign(self, e);
    }

    fn visit_expr_binary(&mut self, e: &'ast syn::ExprBinary) {
        if is_assignment(&e.op) {
            self.changed(&e.left);
        }
        visit::visit_expr_binary(self, e);
    }

    fn visit_expr_reference(&mut self, e: &'ast syn::ExprReference) {
        if e.mutability.is_some() {
            self.changed(&e.expr);
        }
        visit::visit_expr_reference(self, e);
    }

    fn visit_expr_method_call(&mut self, e: &'ast syn::ExprMethodCall) {
        if is_mutating(&e.method.to_string()) {
            self.changed(&e.receiver);
        }
        visit::visit_expr_method_call(self, e);
    }
}

/// Whether a name is used as an integer: an index, the end of a range, the operand of a cast, or
/// compared with an integer.
pub(super) fn counts(name: &Ident, body: &Expr) -> bool {
    let mut uses = Uses { name, casts: true, found: false };
    uses.visit_expr(body);
    uses.found
}

/// Whether the name that a statement binds is used as an integer in those that follow, but for casts: floats
/// are cast, too.
pub(super) fn counts_later(stmt: &syn::Stmt, later: &[syn::Stmt]) -> bool {
    let syn::Stmt::Local(syn::Local { pat: Pat::Ident(pat), .. }) = stmt else { return false };
    let mut uses = Uses { name: &pat.ident, casts: false, found: false };
    uses.statements(later);
    uses.found
}

/// Whether a name is mentioned only where its derivative stops, in `detach(..)`.
pub(super) fn is_only_detached(name: &Ident, body: &Expr) -> bool {
    struct Outside<'a> {
        name: &'a Ident,
        found: bool,
    }
    impl<'ast> Visit<'ast> for Outside<'_> {
        fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
            self.found |= path.path.is_ident(self.name);
        }

        fn visit_expr_call(&mut self, e: &'ast syn::ExprCall) {
            let is_detach = matches!(&*e.func, Expr::Path(path) if last_segment(path) == "detach");
            if !is_detach {
                visit::visit_expr_call(self, e);
            }
        }

        // What a macro does with its arguments is not seen.
        fn visit_macro(&mut self, _: &'ast syn::Macro) {
            self.found = true;
        }
    }
    let mut outside = Outside { name, found: false };
    outside.visit_expr(body);
    !outside.found
}

struct Uses<'a> {
    name: &'a Ident,
    /// Whether the operand of a cast is one.
    casts: bool,
    found: bool,
}

impl Uses<'_> {
    fn is_mentioned(&self, expr: &Expr) -> bool {
        struct Mentions<'a> {
            name: &'a Ident,
            found: bool,
        }
        impl<'ast> Visit<'ast> for Mentions<'_> {
            fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
                self.found |= path.path.is_ident(self.name);
            }

            // Behind a call it may be a number of any type, and a part of something is not the whole.
            fn visit_expr_call(&mut self, _: &'ast syn::ExprCall) {}
            fn visit_expr_cast(&mut self, _: &'ast syn::ExprCast) {}
            fn visit_expr_field(&mut self, _: &'ast syn::ExprField) {}
            fn visit_expr_index(&mut self, e: &'ast syn::ExprIndex) {
                self.visit_expr(&e.index);
            }

            fn visit_expr_method_call(&mut self, e: &'ast syn::ExprMethodCall) {
                if !is_inactive_method(&e.method.to_string()) {
                    visit::visit_expr_method_call(self, e);
                }
            }
        }
        let mut mentions = Mentions { name: self.name, found: false };
        mentions.visit_expr(expr);
        mentions.found
    }

    fn is_name(&self, expr: &Expr) -> bool {
        matches!(peeled(expr), Expr::Path(path) if path.path.is_ident(self.name))
    }

    /// The statements up to one that gives the name to something else.
    fn statements(&mut self, stmts: &[syn::Stmt]) {
        for stmt in stmts {
            self.visit_stmt(stmt);
            if let syn::Stmt::Local(local) = stmt
                && self.is_bound_by(&local.pat)
                && !local.init.as_ref().is_some_and(|init| self.is_mentioned(&init.expr))
            {
                return;
            }
        }
    }

    fn is_bound_by(&self, pat: &Pat) -> bool {
        names(pat, true).into_iter().any(|bound| bound.ident == *self.name)
    }
}

fn is_float(expr: &Expr) -> bool {
    matches!(peeled(expr), Expr::Lit(lit) if matches!(lit.lit, Lit::Float(_)))
}

fn is_integer(expr: &Expr) -> bool {
    matches!(peeled(expr), Expr::Lit(lit) if matches!(lit.lit, Lit::Int(_)))
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.statements(&block.stmts);
    }

    fn visit_expr_closure(&mut self, e: &'ast syn::ExprClosure) {
        if !e.inputs.iter().any(|pat| self.is_bound_by(pat)) {
            visit::visit_expr_closure(self, e);
        }
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        if !self.is_bound_by(&arm.pat) {
            visit::visit_arm(self, arm);
        }
    }

    fn visit_expr_for_loop(&mut self, e: &'ast syn::ExprForLoop) {
        self.visit_expr(&e.expr);
        if !self.is_bound_by(&e.pat) {
            self.visit_block(&e.body);
        }
    }

    fn visit_expr_index(&mut self, e: &'ast syn::ExprIndex) {
        self.found |= self.is_mentioned(&e.index);
        visit::visit_expr_index(self, e);
    }

    fn visit_expr_range(&mut self, e: &'ast syn::ExprRange) {
        let ends = || [&e.start, &e.end].into_iter().flatten();
        self.found |= ends().any(|end| self.is_mentioned(end)) && !ends().any(|end| is_float(end));
        visit::visit_expr_range(self, e);
    }

    fn visit_expr_cast(&mut self, e: &'ast syn::ExprCast) {
        self.found |= self.casts && self.is_name(&e.expr);
        visit::visit_expr_cast(self, e);
    }

    fn visit_expr_binary(&mut self, e: &'ast syn::ExprBinary) {
        let compares = matches!(
            e.op,
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_)
        );
        let with_integer = self.is_name(&e.left) && is_integer(&e.right);
        self.found |= (compares || matches!(e.op, BinOp::Rem(_))) && with_integer;
        visit::visit_expr_binary(self, e);
    }

    fn visit_expr_method_call(&mut self, e: &'ast syn::ExprMethodCall) {
        let takes_index =
            matches!(e.method.to_string().as_str(), "row" | "column" | "nth" | "skip" | "take");
        self.found |= takes_index && e.args.iter().any(|arg| self.is_mentioned(arg));
        visit::visit_expr_method_call(self, e);
    }
}
