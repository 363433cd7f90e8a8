//! Counters whose type nothing tells: `for i in 0..3 { y += x * i as f64 }`.
//!
//! They are `i32` in the end, but until then rustc comes back to each of them for every statement that
//! follows. So the range says it.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprCast, ExprForLoop, ExprRange, Lit, Pat};

use super::loops::range_of;
use crate::ir::{Operand, Range};

/// Writes the type of a counter in its range if it can only be that of integers without a type.
pub(super) fn settle(range: &mut Range, syntax: &ExprRange, e: &ExprForLoop) {
    let is_open = |end: &Option<Box<Expr>>| end.as_deref().is_some_and(is_open_literal);
    if let Operand::Literal(end) = &mut range.end
        && is_open(&syntax.start)
        && is_open(&syntax.end)
        && is_free(&e.pat, &e.body)
    {
        end.text.push_str("i32");
    }
}

fn is_open_literal(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(lit) if matches!(&lit.lit, Lit::Int(int) if int.suffix().is_empty()))
}

/// Whether a counter is used in casts only, and as the bound of other such counters.
fn is_free(pat: &Pat, body: &Block) -> bool {
    let name = match pat {
        Pat::Wild(_) => return true,
        Pat::Ident(pat) => &pat.ident,
        _ => return false,
    };
    let mut uses = FreeUses { name, count: 0 };
    uses.visit_block(body);
    uses.count == mentions(body.to_token_stream(), name)
}

/// How often a name stands in tokens.
fn mentions(tokens: TokenStream, name: &Ident) -> usize {
    let count = |token: TokenTree| match token {
        TokenTree::Group(group) => mentions(group.stream(), name),
        TokenTree::Ident(ident) => usize::from(ident == *name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
    };
    tokens.into_iter().map(count).sum()
}

/// The uses of a name that do not tell its type.
struct FreeUses<'a> {
    name: &'a Ident,
    count: usize,
}

impl FreeUses<'_> {
    fn is_name(&self, expr: &Expr) -> bool {
        matches!(expr, Expr::Path(path) if path.path.is_ident(self.name))
    }
}

impl<'ast> Visit<'ast> for FreeUses<'_> {
    fn visit_expr_cast(&mut self, e: &'ast ExprCast) {
        self.count += usize::from(self.is_name(&e.expr));
        visit::visit_expr_cast(self, e);
    }

    fn visit_expr_for_loop(&mut self, e: &'ast ExprForLoop) {
        if let Some((range, _)) = range_of(&e.expr)
            && is_free(&e.pat, &e.body)
        {
            let ends: Vec<&Expr> =
                [&range.start, &range.end].into_iter().flatten().map(|end| &**end).collect();
            let named = ends.iter().filter(|end| self.is_name(end)).count();
            let open = ends.iter().filter(|end| is_open_literal(end)).count();
            self.count += if named + open == ends.len() { named } else { 0 };
        }
        visit::visit_expr_for_loop(self, e);
    }
}
