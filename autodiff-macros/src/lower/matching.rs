//! `match`: the number of the first arm that matches is a value of its own, computed before; the arms then
//! take the scrutinee apart.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{Arm, Expr, ExprMatch, Pat};

use super::Lowerer;
use super::control::without_bindings;
use super::pattern::names;
use super::scope::Bound;
use super::syntax::{leaves, mutates};
use crate::ir::{Block, Operand, Select};

/// An arm, or one of the alternatives of an arm whose pattern binds names: each has its own values for them.
struct Alternative<'e> {
    pat: &'e Pat,
    guard: Option<&'e Expr>,
    body: &'e Expr,
}

impl<'e> Alternative<'e> {
    fn of(arm: &'e Arm) -> Vec<Alternative<'e>> {
        let (whole, guard) = match &arm.pat {
            Pat::Guard(guarded) => (&*guarded.pat, Some(&*guarded.guard)),
            pat => (pat, None),
        };
        let alternative = |pat| Alternative { pat, guard, body: &arm.body };
        match peeled(whole) {
            Pat::Or(or) if !names(whole, true).is_empty() => {
                or.cases.iter().map(alternative).collect()
            }
            _ => vec![alternative(whole)],
        }
    }
}

fn peeled(pat: &Pat) -> &Pat {
    if let Pat::Paren(paren) = pat { peeled(&paren.pat) } else { pat }
}

impl Lowerer<'_> {
    pub(super) fn match_expr(&mut self, e: &ExprMatch) -> Bound {
        let pats: Vec<&Pat> = e.arms.iter().map(|arm| &arm.pat).collect();
        let Some(scrutinee) = self.scrutinee(&e.expr, &pats) else { return Bound::Poison };
        self.out.span = e.match_token.span;
        let arms: Vec<Alternative<'_>> = e.arms.iter().flat_map(Alternative::of).collect();
        if arms.iter().filter_map(|arm| arm.guard).any(|guard| mutates(guard) || leaves(guard)) {
            return self.arm_by_arm(e, &arms, &scrutinee);
        }
        let Some(tag) = self.tag(&scrutinee, &arms) else { return Bound::Poison };
        let mut blocks = Vec::new();
        for arm in &arms {
            blocks.push(self.in_block(|this| {
                this.take_apart(arm.pat, &scrutinee);
                this.arm_value(|this| Some(this.tail(arm.body)))
            }));
        }
        self.out.span = e.match_token.span;
        if blocks.is_empty() {
            return Bound::Never;
        }
        self.branch(Select::Tag(tag), blocks)
    }

    /// The arms one after the other, where guards do more than reading.
    fn arm_by_arm(&mut self, e: &ExprMatch, arms: &[Alternative<'_>], scrutinee: &Bound) -> Bound {
        self.enter(None, false);
        let outer = self.frames.len() - 1;
        let outer_block = std::mem::take(&mut self.out.block);
        let mut diverges = true;
        for (k, arm) in arms.iter().enumerate() {
            self.enter(None, false);
            let is_last = k + 1 == arms.len();
            let (inner, value) = self.in_block(|this| {
                let value = this.guarded_arm(arm, scrutinee, is_last);
                this.out.span = e.match_token.span;
                this.leave_with(outer, value.clone());
                value
            });
            diverges &= matches!(value, Bound::Never);
            self.leave(inner);
        }
        let body = std::mem::replace(&mut self.out.block, outer_block);
        let value = self.close_loop(body);
        if diverges { Bound::Never } else { value }
    }

    /// The value of an arm; control leaves the innermost frame if it is not chosen.
    fn guarded_arm(&mut self, arm: &Alternative<'_>, scrutinee: &Bound, is_last: bool) -> Bound {
        let k = self.frames.len() - 1;
        let leave_unless = |this: &mut Self, condition: Operand| {
            let (otherwise, _) = this.in_block(|this| this.leave_with(k, Bound::Tuple(Vec::new())));
            this.branch_if(condition, Block::default(), otherwise);
        };
        if !is_last {
            let Some(chosen) = self.matches(scrutinee, arm.pat) else { return Bound::Poison };
            leave_unless(self, chosen);
        }
        self.take_apart(arm.pat, scrutinee);
        if let Some(guard) = arm.guard {
            let Some(condition) = self.operand(guard) else { return Bound::Poison };
            leave_unless(self, condition);
        }
        self.arm_value(|this| Some(this.tail(arm.body)))
    }

    /// The number of the first arm that matches.
    fn tag(&mut self, scrutinee: &Bound, arms: &[Alternative<'_>]) -> Option<Operand> {
        let value = self.scrutinee_expr(scrutinee.clone())?;
        let mut rows = TokenStream::new();
        for (k, arm) in arms.iter().enumerate() {
            let pat = arm.pat;
            let pat = match arm.guard {
                Some(guard) => quote!(#pat if #guard),
                None => without_bindings(pat).to_token_stream(),
            };
            rows.extend(quote!(#pat => #k,));
        }
        self.choice(syn::parse_quote!(match #value { #rows }))
    }
}
