//! Assignments.

use proc_macro2::{Ident, Span};
use quote::{ToTokens as _, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{BinOp, Expr, ExprAssign, ExprBinary};

use super::call::copied_part;
use super::scope::Bound;
use super::syntax::{self, leaves};
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Bilinear, Borrow, Guard, Kind, Mode, Op, Operand, Place, Prim};
use crate::message;
use crate::rules::scalar::Scalar;

impl Lowerer<'_> {
    /// `left = right`
    pub(super) fn assign(&mut self, e: &ExprAssign) -> Bound {
        let unit = Bound::Tuple(Vec::new());
        if let Expr::Tuple(targets) = &*e.left {
            return self.assign_tuple(targets, &e.right);
        }
        if let Expr::Infer(_) = &*e.left {
            return match self.expr(&e.right) {
                Bound::Never => Bound::Never,
                _ => unit,
            };
        }
        let Some(root) = self.place_root(&e.left) else { return self.unknown_target(e) };
        if self.is_reference_name(&e.left) && self.out.var(root.root).carrier {
            return self.error(e.eq_token.span, message::SEVERAL_ROOTS);
        }
        let is_active = self.out.var(root.root).carrier
            || self.touches_active(e.right.to_token_stream())
            || leaves(&e.right);
        // A `&mut` to inactive values may move on.
        let is_moved = root.is_var() && self.borrow_of(&e.left) == Borrow::Mutable;
        if !is_active && (!root.is_var() || is_moved) {
            self.effect(&Expr::Assign(e.clone()), Guard::None);
            return unit;
        }
        if let (false, Expr::Reference(_) | Expr::Path(_)) = (is_active, &*e.right) {
            let tokens = e.right.to_token_stream();
            let op = self.opaque_op(Syntax::Expr((*e.right).clone()), tokens, Guard::None);
            let mode = self.mode(&root, e.eq_token.span);
            self.out.update(root, mode, op);
            return unit;
        }
        let value = self.value(&e.right);
        if let Bound::Never = value {
            return value;
        }
        let Some(value) = self.single(value) else { return unit };
        let is_state = root.is_var() && self.states.contains(&root.root);
        let is_constant = !self.is_varied(&value) && !self.out.var(root.root).carrier;
        if is_constant && !is_whole(&e.left) && !is_state {
            self.inactive_assign(e, value);
            return unit;
        }
        self.out.span = e.eq_token.span;
        let Some(place) = self.place(&e.left) else { return unit };
        let mode = self.mode(&place, e.eq_token.span);
        self.store(place, mode, value, e.eq_token.span);
        unit
    }

    /// Whether an expression is a name that is a reference, which an assignment would move on.
    fn is_reference_name(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = peeled(expr) else { return false };
        path.path.get_ident().is_some_and(|name| self.scope.is_alias(name))
    }

    /// The first value of a variable that was declared without one, or a new one.
    fn mode(&mut self, place: &Place, span: Span) -> Mode {
        let depth = self.depth;
        let deferred = self.deferred.iter_mut().find(|deferred| deferred.var == place.root);
        let Some(deferred) = deferred.filter(|_| place.is_var()) else { return Mode::Set };
        if deferred.only_once {
            return Mode::Init;
        }
        if std::mem::replace(&mut deferred.has_value, true) {
            return Mode::Set;
        }
        if depth != deferred.depth && self.out.var(place.root).carrier {
            self.error(span, message::DEFERRED);
        }
        Mode::Init
    }

    /// `(a, b) = (b, a)`: all values are read before the first is stored.
    fn assign_tuple(&mut self, targets: &syn::ExprTuple, right: &Expr) -> Bound {
        let value = match right {
            Expr::Tuple(values) => {
                Bound::Tuple(values.elems.iter().map(|value| self.value_now(value)).collect())
            }
            other => self.value(other),
        };
        self.assign_parts(targets, &value);
        Bound::Tuple(Vec::new())
    }

    /// A value that the stores after it do not change, also behind a reference.
    fn value_now(&mut self, expr: &Expr) -> Bound {
        match self.value(expr) {
            Bound::Operand(Operand::Place(place)) if self.out.var(place.root).cell => {
                self.emit(copied_part(&place.referent()))
            }
            value => value,
        }
    }

    fn assign_parts(&mut self, targets: &syn::ExprTuple, value: &Bound) {
        for (k, target) in targets.elems.iter().enumerate() {
            if let Expr::Infer(_) = target {
                continue;
            }
            if let Expr::Tuple(targets) = target {
                let part = self.field(value.clone(), &k.to_string(), target.span());
                self.assign_parts(targets, &part);
                continue;
            }
            if self.place_root(target).is_none() && !self.is_poisoned(target) {
                self.error_at(&target, message::ASSIGNED_PATTERN);
                continue;
            }
            let part = self.field(value.clone(), &k.to_string(), target.span());
            let (Some(part), Some(place)) = (self.single(part), self.place(target)) else {
                continue;
            };
            let mode = self.mode(&place, target.span());
            self.store(place, mode, part, target.span());
        }
    }

    /// An element of inactive data takes an inactive value.
    fn inactive_assign(&mut self, e: &ExprAssign, value: Operand) {
        let right = Box::new(self.placeholder(Part::Operand(value)));
        let expr = Expr::Assign(ExprAssign { right, ..e.clone() });
        self.effect(&expr, Guard::None);
    }

    /// A target that is no variable of the function: a static, or something that is not understood.
    fn unknown_target(&mut self, e: &ExprAssign) -> Bound {
        let is_active = self.touches_active(e.to_token_stream());
        if !is_active && !leaves(&e.right) {
            self.effect(&Expr::Assign(e.clone()), Guard::None);
            return Bound::Tuple(Vec::new());
        }
        self.refused_target(&e.left, e.eq_token.span)
    }

    fn refused_target(&mut self, target: &Expr, span: Span) -> Bound {
        if self.is_poisoned(target) {
            return Bound::Poison;
        }
        if let Some(cell) = lending_call(target) {
            return self.error(cell.span(), message::CELL);
        }
        let message =
            if is_whole(target) { message::STATIC_STORE } else { message::UNKNOWN_TARGET };
        self.error(span, message)
    }

    /// Whether an error was reported where the root of a place is defined.
    pub(super) fn is_poisoned(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Path(path) => {
                let known = path.path.get_ident().and_then(|name| self.scope.get(name));
                matches!(known, Some(Bound::Poison | Bound::Never))
            }
            Expr::Paren(e) => self.is_poisoned(&e.expr),
            Expr::Group(e) => self.is_poisoned(&e.expr),
            Expr::Reference(e) => self.is_poisoned(&e.expr),
            Expr::Unary(e) => self.is_poisoned(&e.expr),
            Expr::Field(e) => self.is_poisoned(&e.base),
            Expr::Index(e) => self.is_poisoned(&e.expr),
            Expr::MethodCall(e) => self.is_poisoned(&e.receiver),
            _ => false,
        }
    }

    /// `left += right` and the like.
    pub(super) fn compound(&mut self, e: &ExprBinary) -> Bound {
        let unit = Bound::Tuple(Vec::new());
        let span = e.op.span();
        let Some(root) = self.place_root(&e.left) else { return self.unknown_compound(e) };
        let carrier = self.out.var(root.root).carrier;
        let is_active = carrier || self.touches_active(e.right.to_token_stream());
        if !is_active && !leaves(&e.right) {
            if is_whole(&e.left) {
                self.inactive_compound(e, &root);
            } else if root.is_var() && self.states.contains(&root.root) {
                self.compound_state(e, &root);
            } else {
                self.effect(&Expr::Binary(e.clone()), Guard::None);
            }
            return unit;
        }
        if carrier && is_integer(&e.right) && is_in_field(&e.left) {
            return self.compound_count(e);
        }
        let value = self.value(&e.right);
        if let Bound::Never = value {
            return value;
        }
        let Some(value) = self.single(value) else { return unit };
        let Some(place) = self.place(&e.left) else { return unit };
        self.out.span = span;
        if !carrier && !self.is_varied(&value) {
            let right = Box::new(self.placeholder(Part::Operand(value)));
            self.effect(&Expr::Binary(ExprBinary { right, ..e.clone() }), Guard::None);
            return unit;
        }
        if !self.make_active(&place, span) || !self.out.var(place.root).carrier {
            return unit;
        }
        let is_known = self.out.place_kind(&place).is_number();
        if syntax::mutates(&e.right) && !is_known && self.may_change(e) {
            return self.error_at(&e.right, message::RIGHT_SIDE_EFFECT);
        }
        self.compound_store(e.op, place, value);
        unit
    }

    /// `self.steps += 1`: what takes an integer is one, in a field that is constant.
    fn compound_count(&mut self, e: &ExprBinary) -> Bound {
        let at = e.op.span();
        let (left, right) = (&e.left, &e.right);
        let text = e.op.to_token_stream().to_string();
        let op: proc_macro2::TokenStream =
            text.strip_suffix('=').unwrap_or_default().parse().unwrap_or_default();
        let value = syn::parse2::<Expr>(quote_spanned!(at=> #left #op #right));
        let value = value.ok().and_then(|value| self.constant(&value));
        let (Some(value), Some(place)) = (value, self.place(left)) else {
            return self.error_at(&e.left, message::NOT_UNDERSTOOD);
        };
        self.out.span = at;
        self.store(place, Mode::Set, value, at);
        Bound::Tuple(Vec::new())
    }

    /// Whether the right side may change what the place on the left consists of.
    fn may_change(&self, e: &ExprBinary) -> bool {
        let roots = |tokens| {
            let mentions = self.scope.mentions(tokens).into_iter();
            mentions.map(|(_, bound)| match bound {
                Bound::Operand(operand) => operand.root(),
                Bound::Tuple(_) | Bound::Closure(_) | Bound::Poison | Bound::Never => None,
            })
        };
        if self.calls_changing(&e.right) {
            return true;
        }
        let right: Vec<_> = roots(e.right.to_token_stream()).collect();
        let mut left = roots(e.left.to_token_stream());
        left.any(|root| {
            let changes = root.is_none_or(|root| {
                let info = self.out.var(root);
                info.mutable || info.carrier
            });
            changes && right.contains(&root)
        })
    }

    fn compound_store(&mut self, op: BinOp, place: Place, value: Operand) {
        let is_scalar =
            matches!(self.out.place_kind(&place), Kind::Real | Kind::Primitive | Kind::Open);
        let span = op.span();
        let prim = match op {
            BinOp::AddAssign(_) => return self.store(place, Mode::Add, value, span),
            BinOp::SubAssign(_) if is_scalar => {
                let negated = self.out.prim(Prim::Neg, vec![value.clone()]);
                if let (Some(var), true) = (negated.root(), self.is_varied(&value)) {
                    self.set_varied(var, true);
                }
                return self.store(place, Mode::Add, negated, span);
            }
            BinOp::SubAssign(_) => Prim::Sub,
            BinOp::MulAssign(_) => Prim::Bilinear(Bilinear::Mul),
            BinOp::DivAssign(_) => Prim::Bilinear(Bilinear::Div),
            BinOp::RemAssign(_) => Prim::Scalar(Scalar::rem),
            other => {
                let text = other.to_token_stream().to_string();
                self.error(span, message::operator(&text));
                return;
            }
        };
        let result = self.emit(Op::Prim(prim, vec![place.clone().into(), value.clone()]));
        let is_known = self.out.place_kind(&place).is_number();
        if let Some(result) = self.single(result) {
            self.store(place.clone(), Mode::Set, result, span);
        }
        if !is_known {
            self.assert_compound(op, &place, value);
        }
    }

    /// `a -= b` becomes `a = a - b`: of a user's type nobody knows whether that is the same.
    fn assert_compound(&mut self, op: BinOp, place: &Place, value: Operand) {
        let symbol = op.to_token_stream().to_string().chars().next().unwrap_or_default();
        let place = self.placeholder(Part::Operand(place.clone().into()));
        let value = self.placeholder(Part::Operand(value));
        let tokens = quote::quote!(#place #value);
        let op = match self.opaque_op(Syntax::Compound(place, value, symbol), tokens, Guard::None) {
            Op::Opaque(opaque) => Op::Opaque(crate::ir::Opaque { pure: true, ..opaque }),
            other => other,
        };
        let checked = self.out.fresh(Kind::Unknown);
        self.out.push(vec![checked], op);
    }

    /// `n += 1`, where nothing is active: a new value for `n`.
    fn inactive_compound(&mut self, e: &ExprBinary, root: &Place) {
        let at = e.op.span();
        let (left, right) = (&e.left, &e.right);
        let name = self.out.var(root.root).named_by_user;
        if !name || !matches!(peeled(left), Expr::Path(_)) {
            return self.effect(&Expr::Binary(e.clone()), Guard::None);
        }
        // The user's own operator: a type may have another `+` than `+=`.
        let (changed, op) = (Ident::new("changed", Span::mixed_site()), &e.op);
        let value = quote_spanned!(at=> {
            let mut #changed = #left;
            #changed #op #right;
            #changed
        });
        match syn::parse2::<Expr>(value) {
            Ok(value) => {
                let tokens = value.to_token_stream();
                let mut op = self.opaque_op(Syntax::Expr(value), tokens, Guard::None);
                if let Op::Opaque(opaque) = &mut op {
                    opaque.inverse = step_back(e).map(|back| self.source(Syntax::Expr(back)));
                }
                self.out.span = at;
                self.out.update(root.clone(), Mode::Set, op);
            }
            Err(_) => self.effect(&Expr::Binary(e.clone()), Guard::None),
        }
    }

    /// `*state += 1` of a state of `scan` that holds nothing active.
    fn compound_state(&mut self, e: &ExprBinary, root: &Place) {
        let at = e.op.span();
        let left = self.placeholder(Part::Operand(root.clone().into()));
        let right = &e.right;
        let op: proc_macro2::TokenStream =
            e.op.to_token_stream().to_string().trim_end_matches('=').parse().unwrap_or_default();
        if let Ok(value) = syn::parse2::<Expr>(quote_spanned!(at=> #left #op (#right))) {
            let tokens = value.to_token_stream();
            let op = self.opaque_op(Syntax::Expr(value), tokens, Guard::None);
            self.out.update(root.clone(), Mode::Set, op);
        }
    }

    fn unknown_compound(&mut self, e: &ExprBinary) -> Bound {
        let is_active = self.touches_active(e.to_token_stream());
        if !is_active && !leaves(&e.right) {
            self.effect(&Expr::Binary(e.clone()), Guard::None);
            return Bound::Tuple(Vec::new());
        }
        self.refused_target(&e.left, e.op.span())
    }
}

/// `n - 1` for `n += 1`.
fn step_back(e: &ExprBinary) -> Option<Expr> {
    let (left, right) = (&e.left, &e.right);
    let is_integer = matches!(&**right, Expr::Lit(lit) if matches!(lit.lit, syn::Lit::Int(_)));
    let back = match e.op {
        BinOp::AddAssign(_) if is_integer => quote_spanned!(e.op.span()=> #left - #right),
        BinOp::SubAssign(_) if is_integer => quote_spanned!(e.op.span()=> #left + #right),
        _ => return None,
    };
    syn::parse2(back).ok()
}

fn peeled(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(e) => peeled(&e.expr),
        Expr::Group(e) => peeled(&e.expr),
        other => other,
    }
}

/// `borrow_mut` in `*cell.borrow_mut()`
fn lending_call(target: &Expr) -> Option<&Ident> {
    match target {
        Expr::Paren(e) => lending_call(&e.expr),
        Expr::Unary(e) => lending_call(&e.expr),
        Expr::Field(e) => lending_call(&e.base),
        Expr::Index(e) => lending_call(&e.expr),
        Expr::MethodCall(e) => {
            let is_cell = ["borrow_mut", "lock", "write"].iter().any(|name| e.method == name);
            if is_cell { Some(&e.method) } else { lending_call(&e.receiver) }
        }
        _ => None,
    }
}

/// Whether an expression is a field or an element of one.
fn is_in_field(expr: &Expr) -> bool {
    match expr {
        Expr::Field(_) => true,
        Expr::Paren(e) => is_in_field(&e.expr),
        Expr::Index(e) => is_in_field(&e.expr),
        _ => false,
    }
}

fn is_integer(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(lit) if matches!(lit.lit, syn::Lit::Int(_)))
}

/// Whether an expression is the name of a variable.
fn is_whole(expr: &Expr) -> bool {
    matches!(peeled(expr), Expr::Path(_))
}
