//! Expressions that are kept as they are.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Expr, Local, Pat, UnOp};

use super::pattern::names;
use super::scope::{Bound, Name};
use super::stmt::is_mutable_reference;
use super::syntax::{for_each_argument, for_each_method, leaves, mutates};
use super::{Lowerer, Syntax, pure};
use crate::ir::{Borrow, Guard, Inside, Kind, Op, Opaque, Operand, Place, Projection, Var};
use crate::message;

/// A part of an expression.
pub(super) enum Part {
    /// It mentions active values; this holds its value.
    Operand(Operand),
    /// It mentions nothing active, and when it is evaluated makes no difference.
    Same(Expr),
}

impl Lowerer<'_> {
    /// An expression that mentions nothing active.
    pub(super) fn verbatim(&mut self, expr: &Expr) -> Bound {
        if let Some(bound) = self.inactive_place(expr) {
            return self.settled(bound, expr);
        }
        match expr {
            Expr::Reference(e) if e.mutability.is_none() => self.reference(&e.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) && self.is_moved(&e.expr) => {
                let bound = self.inactive_place(&e.expr).unwrap_or(Bound::Poison);
                self.settled(bound, &e.expr)
            }
            _ => self.opaque(Syntax::Expr(expr.clone()), expr.to_token_stream(), Guard::None),
        }
    }

    /// A place in a variable, seen through references: it is read where it is used.
    fn inactive_place(&mut self, expr: &Expr) -> Option<Bound> {
        let base = |this: &mut Self, base: &Expr| {
            let bound = this.inactive_place(base)?.referent();
            let fixed = |place: &Place| this.is_fixed(place.root);
            match &bound {
                Bound::Operand(Operand::Place(place)) if !fixed(place) => None,
                Bound::Closure(_) => None,
                Bound::Operand(_) | Bound::Tuple(_) | Bound::Poison | Bound::Never => Some(bound),
            }
        };
        match expr {
            Expr::Path(e) => {
                let bound = self.scope.get(e.path.get_ident()?).cloned();
                bound.filter(|bound| !matches!(bound, Bound::Closure(_)))
            }
            Expr::Paren(e) => self.inactive_place(&e.expr),
            Expr::Group(e) => self.inactive_place(&e.expr),
            Expr::Reference(e) if e.mutability.is_none() => base(self, &e.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => base(self, &e.expr),
            Expr::Field(e) => {
                let base = base(self, &e.base)?;
                let member = e.member.to_token_stream().to_string();
                Some(self.field(base, &member, expr.span()))
            }
            Expr::Index(e) => match base(self, &e.expr)? {
                Bound::Operand(Operand::Place(place)) => {
                    Some(Bound::Operand(self.indexed(place, &e.index)?.into()))
                }
                Bound::Operand(Operand::Literal(_)) | Bound::Tuple(_) => None,
                Bound::Closure(_) | Bound::Poison | Bound::Never => None,
            },
            Expr::MethodCall(e) if e.args.len() == 1 => {
                let projection = if e.method == "row" {
                    Projection::Row
                } else if e.method == "column" {
                    Projection::Column
                } else {
                    return None;
                };
                let Bound::Operand(Operand::Place(place)) = base(self, &e.receiver)? else {
                    return None;
                };
                Some(Bound::Operand(place.then(projection(self.index(&e.args[0])?)).into()))
            }
            _ => None,
        }
    }

    /// `&expr`, where `expr` is no place in a variable.
    fn reference(&mut self, expr: &Expr) -> Bound {
        if self.is_named_place(expr)
            && self.place_root(expr).is_some_and(|root| self.out.var(root.root).mutable)
            && let Some(place) = self.place(expr)
        {
            return self.settled(Bound::Operand(place.into()), expr);
        }
        if let Expr::Path(_) | Expr::Field(_) | Expr::Index(_) = expr {
            self.opaque(Syntax::Reference(expr.clone()), expr.to_token_stream(), Guard::None)
        } else {
            self.verbatim(expr)
        }
    }

    /// A variable whose value may change is read now: the reverse sweep needs what it was.
    fn settled(&mut self, bound: Bound, expr: &Expr) -> Bound {
        let changes = matches!(&bound, Bound::Operand(operand)
            if operand.root().is_some_and(|root| self.out.var(root).mutable));
        match bound.clone().referent() {
            Bound::Operand(operand) if changes => {
                let kind = self.out.kind(&operand);
                let is_own = matches!(expr, Expr::Path(_)) && !self.is_moved(expr);
                let place =
                    if is_own { expr.clone() } else { self.placeholder(Part::Operand(operand)) };
                let tokens = place.to_token_stream();
                let copy = self.opaque(Syntax::Snapshot(place), tokens, Guard::None);
                if let Bound::Operand(Operand::Place(copy)) = &copy {
                    self.out.vars[copy.root.0].kind = kind;
                }
                copy
            }
            _ => bound,
        }
    }

    /// Whether a variable is known to hold one value, also behind a reference.
    fn is_fixed(&self, var: Var) -> bool {
        !self.out.var(var).mutable && (self.in_region || !self.lenders.contains(&var))
    }

    pub(super) fn opaque(&mut self, syntax: Syntax, tokens: TokenStream, guard: Guard) -> Bound {
        let kind = match &syntax {
            Syntax::Detach(_, expr) => self.detached_kind(expr),
            Syntax::Expr(expr) => self.inactive_kind(expr),
            Syntax::Snapshot(_) | Syntax::Owned(_) | Syntax::Compound(..) => Kind::Unknown,
            Syntax::Hook(..) => Kind::Unknown,
            Syntax::Reference(_) => Kind::Unknown,
            Syntax::Local(_) | Syntax::Path(_) | Syntax::Type(_) => Kind::Unknown,
            Syntax::Method(..) | Syntax::Construct(_) | Syntax::Function(_) => Kind::Unknown,
            Syntax::Taking(_) | Syntax::Lift(_) => Kind::Unknown,
        };
        if self.in_region && !self.is_repeatable(&syntax, &tokens) {
            return self.error_at(&tokens, message::IMPURE);
        }
        let inside = syntax.expr().map_or(Inside::Unknown, |expr| self.inside(expr));
        let may_lend = guard == Guard::None && syntax.expr().is_some();
        let lends = may_lend && self.may_lend(tokens.clone());
        let op = self.opaque_op(syntax, tokens, guard);
        let var = self.out.fresh(kind);
        self.out.vars[var.0].inside = inside;
        if lends {
            self.lenders.push(var);
        }
        self.out.push(vec![var], op);
        Bound::Operand(var.into())
    }

    /// Whether the reverse sweep of a closure may evaluate this again.
    fn is_repeatable(&self, syntax: &Syntax, tokens: &TokenStream) -> bool {
        let is_pure = match syntax {
            Syntax::Expr(expr) | Syntax::Detach(_, expr) | Syntax::Reference(expr) => {
                pure::is_pure(expr)
            }
            Syntax::Snapshot(_) | Syntax::Local(_) | Syntax::Path(_) | Syntax::Type(_) => false,
            Syntax::Owned(_) | Syntax::Method(..) | Syntax::Construct(_) => false,
            Syntax::Function(_) | Syntax::Taking(_) | Syntax::Lift(_) => false,
            Syntax::Compound(..) | Syntax::Hook(..) => false,
        };
        is_pure && !self.scope.mentions(tokens.clone()).iter().any(|(_, x)| self.is_mutable(x))
    }

    fn is_mutable(&self, bound: &Bound) -> bool {
        match bound {
            Bound::Operand(x) => x.root().is_some_and(|root| self.out.var(root).mutable),
            Bound::Tuple(parts) => parts.iter().any(|part| self.is_mutable(part)),
            Bound::Closure(_) | Bound::Poison | Bound::Never => false,
        }
    }

    /// An expression or statement that is run for what it does.
    pub(super) fn effect(&mut self, expr: &Expr, guard: Guard) {
        let tokens = expr.to_token_stream();
        let op = self.opaque_op(Syntax::Expr(expr.clone()), tokens, guard);
        self.out.push(Vec::new(), op);
    }

    pub(super) fn opaque_op(&mut self, syntax: Syntax, tokens: TokenStream, guard: Guard) -> Op {
        let parts = std::mem::take(&mut self.parts);
        let mentions = self.mentions(tokens);
        let is_fixed = |x: &Operand| x.root().is_none_or(|root| self.is_fixed(root));
        let fixed = mentions.iter().chain(&parts).all(|(_, x)| is_fixed(x));
        // A choice that reads active values is recorded: it may see them by reference later.
        let is_choice = matches!(&syntax, Syntax::Expr(_));
        // A part of a struct may be a reference, which no record can hold.
        let is_part = matches!(&syntax, Syntax::Detach(_, expr)
            if self.place_root(expr).is_some_and(|place| self.borrowed.contains(&place.root)));
        let again =
            (is_place(&syntax) || is_part) && fixed && !(is_choice && guard == Guard::Inactive);
        // The reverse sweep may hold a reference where the forward sweep has a value.
        let plain = |x: &Operand| !self.is_varied(x) || self.out.kind(x).is_number();
        let pure = fixed
            && parts.iter().all(|(_, x)| plain(x))
            && matches!(&syntax, Syntax::Expr(expr) if pure::is_pure(expr));
        let is_pure = match &syntax {
            Syntax::Expr(expr) => pure::is_pure(expr),
            Syntax::Snapshot(_) => true,
            _ => false,
        };
        let steady = is_pure
            && parts.iter().all(|(_, x)| plain(x))
            && mentions.iter().chain(&parts).all(|(_, x)| is_fixed(x) || self.is_own(x));
        let sum = syntax.expr().and_then(pure::sum);
        let source = self.source(syntax);
        let inverse = None;
        Op::Opaque(Opaque { source, mentions, parts, guard, again, pure, steady, inverse, sum })
    }

    /// Whether this is a variable that nothing else refers to.
    fn is_own(&self, x: &Operand) -> bool {
        let is_whole = x.place().is_some_and(Place::is_var);
        is_whole && x.root().is_some_and(|root| !self.lenders.contains(&root))
    }

    /// An expression that mentions active values only in parts that carry no derivative, which
    /// [`Lowerer::placeholder`] replaced.
    pub(super) fn rebuilt(&mut self, expr: Expr) -> Bound {
        let tokens = expr.to_token_stream();
        self.opaque(Syntax::Expr(expr), tokens, Guard::None)
    }

    /// A part of an expression, evaluated now if it mentions active values or has effects.
    pub(super) fn part(&mut self, expr: &Expr) -> Option<Part> {
        let place = match expr {
            Expr::Reference(reference) => &reference.expr,
            other => other,
        };
        let is_active = self.touches_active(expr.to_token_stream());
        if !is_active && pure::is_pure(place) && !leaves(expr) {
            return Some(Part::Same(expr.clone()));
        }
        self.operand(expr).map(Part::Operand)
    }

    /// The parts of an expression, in order: what a later part may change is read before.
    pub(super) fn parts(&mut self, exprs: &[&Expr]) -> Vec<Option<Part>> {
        let mut parts = Vec::new();
        for (k, expr) in exprs.iter().enumerate() {
            if is_mutable_reference(expr)
                && let Some(place) = self.place(expr)
            {
                parts.push(Some(Part::Operand(place.into())));
                continue;
            }
            let changes = exprs[k + 1..]
                .iter()
                .any(|later| mutates(later) || leaves(later) || self.lends(later));
            parts.push(if changes {
                let value = self.value(expr);
                self.single(value).map(Part::Operand)
            } else {
                self.part(expr)
            });
        }
        parts
    }

    /// Whether an expression hands on a `&mut` by its name, or calls a method that may change its
    /// receiver.
    fn lends(&self, expr: &Expr) -> bool {
        let mut found = false;
        for_each_argument(expr, &mut |arg| found |= self.is_in_out(arg));
        for_each_method(expr, &mut |e| found |= self.changes_receiver(e));
        found
    }

    pub(super) fn is_varied_part(&self, part: &Part) -> bool {
        matches!(part, Part::Operand(operand) if self.is_varied(operand))
    }

    pub(super) fn operand_of(&mut self, part: Part) -> Option<Operand> {
        match part {
            Part::Operand(operand) => Some(operand),
            Part::Same(expr) => self.operand(&expr),
        }
    }

    /// The part as an expression: a name stands for what was computed before.
    pub(super) fn placeholder(&mut self, part: Part) -> Expr {
        match part {
            Part::Same(expr) => expr,
            Part::Operand(Operand::Literal(literal)) => {
                syn::parse_str(&literal.text).unwrap_or(Expr::Verbatim(TokenStream::new()))
            }
            Part::Operand(operand) => {
                let name = format!("__part_{}", self.parts.len());
                let ident = Ident::new(&name, proc_macro2::Span::mixed_site());
                self.parts.push((ident.clone(), operand));
                syn::parse_quote!(#ident)
            }
        }
    }

    /// What the user's names stand for; tuples become values first.
    pub(super) fn mentions(&mut self, tokens: TokenStream) -> Vec<(Ident, Operand)> {
        let found = self.scope.mentions(tokens);
        let operand = |this: &mut Self, bound: Bound| {
            // Verbatim code changes nothing that is active.
            let is_read = bound.borrow() == Borrow::Mutable && this.bound_is_varied(&bound);
            match if is_read { bound.reference() } else { bound } {
                Bound::Operand(operand) => Some(operand),
                other => this.single(other),
            }
        };
        let found: Vec<(Ident, Bound)> =
            found.into_iter().filter_map(|(name, bound)| self.shown(name, bound)).collect();
        found.into_iter().filter_map(|(name, x)| Some((name, operand(self, x)?))).collect()
    }

    /// `let pattern = init`, where nothing is active: the names become variables.
    pub(super) fn verbatim_local(&mut self, local: &Local) {
        self.verbatim_pattern(local, &local.pat);
    }

    /// The same for a statement that was made for a pattern of the user.
    pub(super) fn verbatim_pattern(&mut self, local: &Local, pat: &Pat) {
        let tokens = local.to_token_stream();
        let lends = self.may_lend(tokens.clone());
        let op = self.opaque_op(Syntax::Local(Box::new(local.clone())), tokens, Guard::None);
        let is_open = local.init.as_ref().is_some_and(|init| self.is_open(&init.expr));
        let kind = if is_open { Kind::Open } else { Kind::Unknown };
        let mut vars: Vec<Var> = Vec::new();
        for name in names(pat, local.init.as_ref().is_some_and(|init| init.diverge.is_some())) {
            let is_again =
                |var: &Var| Name::new(&self.out.var(*var).name) == Name::new(&name.ident);
            if vars.iter().any(is_again) {
                // Another alternative binds it, too.
                continue;
            }
            let var = self.out.named(name.ident.clone(), kind);
            self.out.vars[var.0].mutable = name.mutability.is_some();
            self.declarations.push((var, std::ptr::from_ref(name)));
            self.scope.insert(&name.ident, Bound::Operand(var.into()));
            vars.push(var);
        }
        if lends {
            self.lenders.extend(&vars);
        }
        self.out.push(vars, op);
    }

    /// The names of a pattern whose value could not be understood.
    pub(super) fn poison(&mut self, pat: &Pat) {
        for name in names(pat, self.refutable) {
            self.scope.insert(&name.ident, Bound::Poison);
        }
    }
}

/// Whether this is a reference to a place: it can be evaluated again instead of recorded.
fn is_place(syntax: &Syntax) -> bool {
    match syntax {
        Syntax::Reference(expr) => pure::is_pure(expr),
        Syntax::Hook(..) => true,
        Syntax::Local(local) => local.init.as_ref().is_some_and(|init| pure::is_pure(&init.expr)),
        // A choice between references may be one itself.
        Syntax::Expr(expr @ (Expr::If(_) | Expr::Match(_))) => pure::is_pure(expr),
        Syntax::Expr(_) | Syntax::Detach(..) | Syntax::Snapshot(_) | Syntax::Owned(_) => false,
        Syntax::Path(_) | Syntax::Type(_) | Syntax::Compound(..) => false,
        Syntax::Method(..) | Syntax::Construct(_) | Syntax::Function(_) => false,
        Syntax::Taking(_) | Syntax::Lift(_) => false,
    }
}
