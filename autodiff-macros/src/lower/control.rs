//! Branches: `if`, `if let`, `let .. else`, `match`.
//!
//! The choice is a value of its own, computed before; the arms then take the scrutinee apart.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{BinOp, Expr, ExprIf, Local, Pat};

use super::call::peeled;
use super::pattern::names;
use super::scope::Bound;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{
    Block, Borrow, Branch, Guard, Inside, Inst, Kind, Op, Operand, Place, Prim, Projection, Select,
};
use crate::message;

/// An arm that was lowered: its block, and its value.
type Lowered = (Block, Bound);

impl Lowerer<'_> {
    pub(super) fn branch_if(&mut self, condition: Operand, then: Block, otherwise: Block) {
        let span = self.out.span;
        let branch = Branch { select: Select::If(condition), arms: vec![then, otherwise] };
        self.out.block.insts.push(Inst::Branch(branch, span));
    }

    pub(super) fn if_expr(&mut self, e: &ExprIf) -> Bound {
        self.out.span = e.if_token.span;
        if conjuncts(&e.cond).len() > 1 && has_let(&e.cond) {
            return self.chain(e);
        }
        if let Expr::Let(condition) = &*e.cond {
            let scrutinee = self.scrutinee(&condition.expr, &[&condition.pat]);
            let Some(scrutinee) = scrutinee else { return Bound::Poison };
            let chosen = self.matches(&scrutinee, &condition.pat);
            let Some(chosen) = chosen else { return Bound::Poison };
            let then = self.in_block(|this| {
                this.take_apart(&condition.pat, &scrutinee);
                this.arm_value(|this| this.block(&e.then_branch))
            });
            let otherwise = self.else_arm(e);
            return self.branch(Select::If(chosen), vec![then, otherwise]);
        }
        let Some(condition) = self.condition(&e.cond) else { return Bound::Poison };
        if self.is_varied(&condition) {
            return self.error_at(&e.cond, message::ACTIVE_CONDITION);
        }
        let then = self.in_block(|this| this.arm_value(|this| this.block(&e.then_branch)));
        let otherwise = self.else_arm(e);
        self.branch(Select::If(condition), vec![then, otherwise])
    }

    fn else_arm(&mut self, e: &ExprIf) -> Lowered {
        self.in_block(|this| match &e.else_branch {
            Some((_, otherwise)) => this.arm_value(|this| Some(this.tail(otherwise))),
            None => Bound::Tuple(Vec::new()),
        })
    }

    pub(super) fn arm_value(&mut self, lower: impl FnOnce(&mut Self) -> Option<Bound>) -> Bound {
        let value = lower(self).unwrap_or(Bound::Tuple(Vec::new()));
        self.copied(value)
    }

    /// `if a && let P = b && c { .. } else { .. }`: each conjunct may go to the `else`.
    fn chain(&mut self, e: &ExprIf) -> Bound {
        self.enter(None, false);
        let outer = self.frames.len();
        let outer_block = std::mem::take(&mut self.out.block);
        self.enter(None, false);
        let (inner, then) = self.in_block(|this| {
            for conjunct in conjuncts(&e.cond) {
                if !this.conjunct(conjunct) {
                    return Bound::Poison;
                }
            }
            let value = this.arm_value(|this| this.block(&e.then_branch));
            this.leave_with(outer - 1, value.clone());
            value
        });
        self.leave(inner);
        let otherwise = match &e.else_branch {
            Some((_, otherwise)) => self.arm_value(|this| Some(this.tail(otherwise))),
            None => Bound::Tuple(Vec::new()),
        };
        self.leave_with(outer - 1, otherwise.clone());
        let body = std::mem::replace(&mut self.out.block, outer_block);
        match (then, otherwise, self.close_loop(body)) {
            (Bound::Never, Bound::Never, _) => Bound::Never,
            (.., value) => value,
        }
    }

    /// Goes on if the conjunct holds, else leaves the innermost frame.
    fn conjunct(&mut self, conjunct: &Expr) -> bool {
        let k = self.frames.len() - 1;
        let (condition, bind) = if let Expr::Let(e) = conjunct {
            let Some(scrutinee) = self.scrutinee(&e.expr, &[&e.pat]) else { return false };
            let Some(chosen) = self.matches(&scrutinee, &e.pat) else { return false };
            (chosen, Some((&*e.pat, scrutinee)))
        } else {
            let Some(condition) = self.condition(conjunct) else { return false };
            (condition, None)
        };
        let (otherwise, _) = self.in_block(|this| this.leave_with(k, Bound::Tuple(Vec::new())));
        self.branch_if(condition, Block::default(), otherwise);
        if let Some((pat, scrutinee)) = bind {
            self.take_apart(pat, &scrutinee);
        }
        true
    }

    /// Puts the arms together; a value becomes a variable that each arm defines.
    pub(super) fn branch(&mut self, select: Select, arms: Vec<Lowered>) -> Bound {
        let span = self.out.span;
        let diverges = arms.iter().all(|(_, value)| matches!(value, Bound::Never));
        let has_value = arms.iter().any(|(_, value)| match value {
            Bound::Tuple(parts) => !parts.is_empty(),
            Bound::Operand(_) | Bound::Closure(_) => true,
            Bound::Poison | Bound::Never => false,
        });
        let poisoned = arms.iter().any(|(_, value)| matches!(value, Bound::Poison));
        let values: Vec<&Bound> =
            arms.iter().map(|(_, value)| value).filter(|x| !matches!(x, Bound::Never)).collect();
        if values.iter().any(|value| matches!(value, Bound::Closure(_))) {
            return self.error(span, message::CLOSURE);
        }
        let result = has_value.then(|| self.result_of(&values));
        let mut blocks = Vec::new();
        for (block, value) in arms {
            let outer = std::mem::replace(&mut self.out.block, block);
            if let Some(result) = &result {
                self.finish_parts(result, value);
            }
            blocks.push(std::mem::replace(&mut self.out.block, outer));
        }
        if let Some(result) = &result {
            self.declare_parts(result);
        }
        self.out.block.insts.push(Inst::Branch(Branch { select, arms: blocks }, span));
        match result {
            _ if poisoned => Bound::Poison,
            Some(result) => result,
            None if diverges => Bound::Never,
            None => Bound::Tuple(Vec::new()),
        }
    }

    /// Variables for what the arms of a branch give: tuples stay apart.
    fn result_of(&mut self, values: &[&Bound]) -> Bound {
        let apart: Option<Vec<Vec<Bound>>> =
            values.iter().map(|value| self.tuple_parts(value)).collect();
        if let Some([first, others @ ..]) = apart.as_deref()
            && others.iter().all(|parts| parts.len() == first.len())
        {
            let all = || std::iter::once(first).chain(others);
            let part = |k: usize| -> Vec<&Bound> { all().map(|parts| &parts[k]).collect() };
            return Bound::Tuple((0..first.len()).map(|k| self.result_of(&part(k))).collect());
        }
        let result = self.out.fresh(Kind::Unknown);
        let varied = values.iter().any(|value| match value {
            Bound::Poison => false,
            value => self.bound_is_varied(value),
        });
        let info = &mut self.out.vars[result.0];
        (info.carrier, info.cell) = (varied, varied);
        let result = Bound::Operand(result.into());
        if values.iter().all(|value| value.is_reference()) { result.reference() } else { result }
    }

    /// The parts of a tuple, if it was written as one; a varied one that has a name is a whole.
    pub(super) fn tuple_parts(&self, value: &Bound) -> Option<Vec<Bound>> {
        match value {
            Bound::Tuple(parts) if !parts.is_empty() => Some(parts.clone()),
            Bound::Operand(x @ Operand::Place(place)) if !self.is_varied(x) => {
                let Inside::Tuple(parts) = self.out.shape(x).inside else { return None };
                let part = |k: usize| place.clone().then(Projection::Field(k.to_string()));
                Some((0..parts.len()).map(|k| Bound::Operand(part(k).into())).collect())
            }
            _ => None,
        }
    }

    /// The first value of variables that were declared before.
    pub(super) fn finish_parts(&mut self, result: &Bound, value: Bound) {
        match (result, value) {
            (Bound::Tuple(results), Bound::Tuple(parts)) => {
                for (result, part) in results.iter().zip(parts) {
                    self.finish_parts(result, part);
                }
            }
            (Bound::Tuple(results), value @ Bound::Operand(_)) => {
                let span = self.out.span;
                for (k, result) in results.iter().enumerate() {
                    let part = self.field(value.clone(), &k.to_string(), span);
                    self.finish_parts(result, part);
                }
            }
            (Bound::Operand(Operand::Place(place)), value) => self.finish(place.root, value),
            _ => {}
        }
    }

    pub(super) fn declare_parts(&mut self, result: &Bound) {
        match result {
            Bound::Tuple(results) => results.iter().for_each(|part| self.declare_parts(part)),
            Bound::Operand(Operand::Place(place)) => self.declare(place.root),
            _ => {}
        }
    }

    /// `let pat = init else { .. }`
    pub(super) fn let_else(&mut self, local: &Local, pat: &Pat, init: &Expr, otherwise: &Expr) {
        let Some(scrutinee) = self.scrutinee(init, &[pat]) else { return self.poison(&local.pat) };
        let Some(chosen) = self.matches(&scrutinee, pat) else { return self.poison(&local.pat) };
        let (otherwise, _) = self.in_block(|this| this.expr(otherwise));
        self.branch_if(chosen, Block::default(), otherwise);
        self.take_apart(pat, &scrutinee);
    }

    /// What patterns are matched with: computed once.
    pub(super) fn scrutinee(&mut self, expr: &Expr, pats: &[&Pat]) -> Option<Bound> {
        let place = self.place_taken_apart(pats, expr);
        if let Some(place) = place.filter(|place| self.bound_is_varied(place)) {
            return Some(place);
        }
        let mut names = pats.iter().flat_map(|pat| names(pat, true));
        let is_changed = names.any(|name| self.is_known_active(name));
        if let Some(place) = self.lent_place(expr)
            && (is_changed || self.out.var(place.root).cell)
        {
            return Some(Bound::Operand(place.borrowed(Borrow::Mutable).into()));
        }
        if let Some(reference) = self.held_reference(expr) {
            return Some(reference);
        }
        match self.value(expr) {
            Bound::Poison | Bound::Never => None,
            // A copy of what may change, which the pattern sees through a reference as the user wrote it.
            bound if self.is_copy_of_lent(expr) && !self.bound_is_varied(&bound) => {
                Some(bound.reference())
            }
            bound => Some(bound),
        }
    }

    /// What the name of a reference stands for, as the reference that it is.
    pub(super) fn held_reference(&self, expr: &Expr) -> Option<Bound> {
        let Expr::Path(path) = peeled(expr) else { return None };
        let name = path.path.get_ident()?;
        let is_held = self.scope.is_alias(name) || (self.is_in_out(expr) && !self.may_move(expr));
        self.scope.value(name).filter(|held| is_held && self.bound_is_varied(held))
    }

    /// What `ref mut` takes apart: the variable itself. Nothing is moved out of it then.
    pub(super) fn place_taken_apart(&mut self, pats: &[&Pat], expr: &Expr) -> Option<Bound> {
        let names: Vec<_> = pats.iter().flat_map(|pat| names(pat, true)).collect();
        let is_changed =
            names.iter().any(|name| name.by_ref.is_some() && name.mutability.is_some());
        let is_lent = is_changed && names.iter().all(|name| name.by_ref.is_some());
        if !is_lent || self.moves_on(expr) {
            return None;
        }
        let place = self.place(expr)?;
        Some(Bound::Operand(place.borrowed(Borrow::Mutable).into()))
    }

    /// `&c`, where `c` holds nothing active and may change: what is read is a copy.
    fn is_copy_of_lent(&self, expr: &Expr) -> bool {
        let Expr::Reference(e) = expr else { return false };
        let root = self.place_root(&e.expr);
        root.is_some_and(|root| self.out.var(root.root).mutable && !self.out.var(root.root).carrier)
    }

    /// The place that a pattern takes apart through a `&mut`: its fields are changed under the names of the pattern.
    fn lent_place(&mut self, expr: &Expr) -> Option<Place> {
        if !super::stmt::is_mutable_reference(expr) && !self.is_in_out(expr) {
            return None;
        }
        self.place(expr).filter(|_| !self.moves_on(expr))
    }

    /// Whether a pattern matches.
    pub(super) fn matches(&mut self, scrutinee: &Bound, pat: &Pat) -> Option<Operand> {
        let scrutinee = match (pat, scrutinee) {
            // A `mut` name of a slice is a vector of its own here.
            (Pat::Slice(_), Bound::Operand(Operand::Place(place)))
                if !scrutinee.is_reference() && self.bound_is_varied(scrutinee) =>
            {
                Bound::Operand(place.clone().then(Projection::ALL).into())
            }
            (_, scrutinee) => scrutinee.clone(),
        };
        let pat = without_bindings(pat);
        let value = self.scrutinee_expr(scrutinee)?;
        let expr = syn::parse_quote!(match #value { #pat => true, _ => false });
        self.choice(expr)
    }

    pub(super) fn choice(&mut self, expr: Expr) -> Option<Operand> {
        let tokens = expr.to_token_stream();
        let bound = self.opaque(Syntax::Expr(expr), tokens, Guard::Inactive);
        self.single(bound)
    }

    /// The scrutinee as an expression that reads it: a place, or a tuple of places.
    pub(super) fn scrutinee_expr(&mut self, bound: Bound) -> Option<Expr> {
        match if bound.borrow() == Borrow::Mutable { bound.reference() } else { bound } {
            Bound::Operand(operand) => Some(self.placeholder(Part::Operand(operand))),
            Bound::Tuple(parts) => {
                let parts: Vec<Option<Expr>> =
                    parts.into_iter().map(|part| self.scrutinee_expr(part)).collect();
                let parts = parts.into_iter().collect::<Option<Vec<Expr>>>()?;
                Some(syn::parse_quote!((#(#parts,)*)))
            }
            Bound::Closure(_) | Bound::Poison | Bound::Never => None,
        }
    }

    /// `a && b` where evaluating `b` does more than reading.
    pub(super) fn lazy_and(&mut self, e: &syn::ExprBinary) -> Bound {
        let Some(first) = self.condition(&e.left) else { return Bound::Poison };
        let (skip, on_true) = match e.op {
            BinOp::Or(_) => ("true", false),
            _ => ("false", true),
        };
        let constant = |this: &mut Self| {
            let expr: Expr = syn::parse_str(skip).ok()?;
            Some(this.opaque(Syntax::Expr(expr.clone()), expr.to_token_stream(), Guard::None))
        };
        let second = self.in_block(|this| this.value(&e.right));
        let other = self.in_block(|this| constant(this).unwrap_or(Bound::Poison));
        let arms = if on_true { vec![second, other] } else { vec![other, second] };
        self.out.span = e.op.span();
        self.branch(Select::If(first), arms)
    }

    /// An inactive value as the operation that moves or copies it.
    pub(super) fn inactive_op(&mut self, value: Operand) -> Op {
        match value {
            Operand::Literal(_) => Op::Prim(Prim::Use, vec![value]),
            Operand::Place(_) => {
                let expr = self.placeholder(Part::Operand(value));
                let tokens = expr.to_token_stream();
                self.opaque_op(Syntax::Expr(expr), tokens, Guard::None)
            }
        }
    }
}

/// The parts of `a && b && c`.
fn conjuncts(expr: &Expr) -> Vec<&Expr> {
    match expr {
        Expr::Binary(e) if matches!(e.op, BinOp::And(_)) => {
            let mut parts = conjuncts(&e.left);
            parts.push(&e.right);
            parts
        }
        Expr::Paren(e) if has_let(&e.expr) => conjuncts(&e.expr),
        other => vec![other],
    }
}

fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(e) => has_let(&e.left) || has_let(&e.right),
        _ => false,
    }
}

/// The pattern with `_` in place of names: only whether it matches is asked.
pub(super) fn without_bindings(pat: &Pat) -> Pat {
    let mut pat = pat.clone();
    strip(&mut pat);
    pat
}

fn strip(pat: &mut Pat) {
    match pat {
        Pat::Ident(name) if is_binding(name, true) => {
            *pat = match name.subpat.take() {
                Some((_, subpat)) => without_bindings(&subpat),
                None => syn::parse_quote!(_),
            };
        }
        Pat::Tuple(tuple) => tuple.elems.iter_mut().for_each(strip),
        Pat::TupleStruct(tuple) => tuple.elems.iter_mut().for_each(strip),
        Pat::Slice(slice) => slice.elems.iter_mut().for_each(strip),
        Pat::Or(or) => or.cases.iter_mut().for_each(strip),
        Pat::Paren(paren) => strip(&mut paren.pat),
        Pat::Reference(reference) => strip(&mut reference.pat),
        Pat::Struct(fields) => {
            for field in &mut fields.fields {
                strip(&mut field.pat);
                field.colon_token.get_or_insert_default();
            }
        }
        _ => {}
    }
}

/// Whether a name in a pattern is a new variable. In a pattern that may not match, one with a
/// capital is a constant or a variant, as everywhere in Rust.
pub(super) fn is_binding(pat: &syn::PatIdent, refutable: bool) -> bool {
    let name = pat.ident.to_string();
    let is_plain = pat.mutability.is_none() && pat.by_ref.is_none() && pat.subpat.is_none();
    let is_constant = name.starts_with(char::is_uppercase) && name.len() > 1;
    !(is_plain && refutable && is_constant)
}
