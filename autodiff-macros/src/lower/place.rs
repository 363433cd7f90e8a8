//! Places: what can be read and stored in, seen through references.

use proc_macro2::Span;
use quote::ToTokens as _;
use syn::{Expr, PatIdent, UnOp};

use super::Lowerer;
use super::call::peeled;
use super::scope::Bound;
use crate::ir::{Borrow, Inst, Kind, Mode, Op, Operand, Place, Prim, Projection, Var};
use crate::message;

/// Where a variable is declared: the address of its pattern, which no pass of lowering moves.
pub(super) type Declaration = *const PatIdent;

impl Lowerer<'_> {
    /// The place that an expression means; nothing if it is none.
    pub(super) fn place(&mut self, expr: &Expr) -> Option<Place> {
        match expr {
            Expr::Path(e) => match self.scope.get(e.path.get_ident()?)? {
                Bound::Operand(Operand::Place(place)) => Some(place.clone()),
                Bound::Operand(Operand::Literal(_)) | Bound::Tuple(_) => None,
                Bound::Closure(_) | Bound::Poison | Bound::Never => None,
            },
            Expr::Paren(e) => self.place(&e.expr),
            Expr::Group(e) => self.place(&e.expr),
            Expr::Reference(e) => self.place(&e.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => self.place(&e.expr),
            Expr::Field(e) if self.tuple_part(e).is_some() => {
                match self.tuple_part(e)?.referent() {
                    Bound::Operand(Operand::Place(place)) => Some(place),
                    _ => None,
                }
            }
            Expr::Field(e) => {
                let base = self.place(&e.base)?;
                let member = e.member.to_token_stream().to_string();
                Some(base.then(Projection::Field(member)))
            }
            Expr::Index(e) => {
                let base = self.place(&e.expr)?;
                self.indexed(base, &e.index)
            }
            Expr::MethodCall(e) => self.method_place(e),
            _ => None,
        }
    }

    fn method_place(&mut self, e: &syn::ExprMethodCall) -> Option<Place> {
        let name = e.method.to_string();
        match (name.as_str(), e.args.len()) {
            ("row" | "row_mut", 1) => {
                let base = self.place(&e.receiver)?;
                Some(base.then(Projection::Row(self.index(&e.args[0])?)))
            }
            ("column" | "column_mut", 1) => {
                let base = self.place(&e.receiver)?;
                Some(base.then(Projection::Column(self.index(&e.args[0])?)))
            }
            ("as_slice" | "as_mut_slice", 0) => {
                let base = self.place(&e.receiver)?;
                Some(base.then(Projection::ALL))
            }
            _ => None,
        }
    }

    /// Whether an expression is written as a place whose root is a variable.
    pub(super) fn place_root(&self, expr: &Expr) -> Option<Place> {
        match expr {
            Expr::Path(e) => match self.scope.get(e.path.get_ident()?)? {
                Bound::Operand(Operand::Place(place)) => Some(place.clone()),
                Bound::Operand(Operand::Literal(_)) | Bound::Tuple(_) => None,
                Bound::Closure(_) | Bound::Poison | Bound::Never => None,
            },
            Expr::Paren(e) => self.place_root(&e.expr),
            Expr::Group(e) => self.place_root(&e.expr),
            Expr::Reference(e) => self.place_root(&e.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => self.place_root(&e.expr),
            Expr::Field(e) => match self.tuple_part(e) {
                Some(Bound::Operand(Operand::Place(place))) => Some(place.referent()),
                Some(_) => None,
                None => self.place_root(&e.base),
            },
            Expr::Index(e) => self.place_root(&e.expr),
            Expr::MethodCall(e) => {
                let name = e.method.to_string();
                let is_view = matches!(
                    name.as_str(),
                    "row" | "row_mut" | "column" | "column_mut" | "as_slice" | "as_mut_slice"
                );
                if is_view { self.place_root(&e.receiver) } else { None }
            }
            _ => None,
        }
    }

    /// A part of a name that stands for several variables.
    fn tuple_part(&self, e: &syn::ExprField) -> Option<Bound> {
        let syn::Member::Unnamed(index) = &e.member else { return None };
        let base = match peeled(&e.base) {
            Expr::Unary(deref) if matches!(deref.op, UnOp::Deref(_)) => peeled(&deref.expr),
            other => other,
        };
        let base = match base {
            Expr::Path(path) => self.scope.get(path.path.get_ident()?)?.clone(),
            Expr::Field(field) => self.tuple_part(field)?,
            _ => return None,
        };
        match base {
            Bound::Tuple(parts) => parts.get(usize::try_from(index.index).ok()?).cloned(),
            _ => None,
        }
    }

    /// The value of an expression now: a variable that is stored in later is copied.
    pub(super) fn value(&mut self, expr: &Expr) -> Bound {
        let bound = self.expr(expr);
        if is_reference(expr) {
            return bound;
        }
        let is_name = bound.borrow() == Borrow::Mutable;
        self.copied(if is_name { bound.referent() } else { bound })
    }

    /// A copy of what is read from a variable whose value may change.
    pub(super) fn copied(&mut self, bound: Bound) -> Bound {
        match bound {
            bound if bound.is_reference() => bound,
            Bound::Operand(Operand::Place(place)) if self.out.var(place.root).cell => {
                let is_in_field = place.is_in_field();
                let copy = self.emit(Op::Prim(Prim::Use, vec![place.into()]));
                if let Bound::Operand(Operand::Place(copy)) = &copy {
                    self.out.vars[copy.root.0].of_field = is_in_field;
                }
                copy
            }
            Bound::Tuple(parts) => {
                Bound::Tuple(parts.into_iter().map(|part| self.copied(part)).collect())
            }
            other => other,
        }
    }

    /// A variable that holds an active value and is stored in later.
    pub(super) fn cell(&mut self, name: Option<&syn::Ident>, kind: Kind) -> Var {
        let var = match name {
            Some(name) => self.out.named(name.clone(), kind),
            None => self.out.fresh(kind),
        };
        let info = &mut self.out.vars[var.0];
        (info.carrier, info.cell, info.mutable) = (true, true, true);
        var
    }

    /// `let var;`
    pub(super) fn declare(&mut self, var: Var) {
        let span = self.out.span;
        self.out.block.insts.push(Inst::Declare { var, span });
    }

    /// `place = value`, where the place may be known to be constant so far.
    pub(super) fn store(&mut self, place: Place, mode: Mode, value: Operand, span: Span) {
        if self.is_varied(&value) && !self.make_active(&place, span) {
            return;
        }
        let mode = if mode == Mode::Set && place.is_part() { Mode::Copy } else { mode };
        // A field may be constant, and of a type that carries no derivative.
        let is_constant = !self.is_varied(&value) && place.is_in_field();
        let op = if self.out.var(place.root).carrier && !is_constant {
            self.learn(&place, &value);
            Op::Prim(Prim::Use, vec![value])
        } else {
            self.inactive_op(value)
        };
        self.out.update(place, mode, op);
    }

    /// Makes the variable that a varied value is stored in active; an error if it cannot be.
    pub(super) fn make_active(&mut self, place: &Place, span: Span) -> bool {
        let info = self.out.var(place.root);
        if info.cell {
            return true;
        }
        if self.insides.contains(&place.root) {
            self.error(span, message::CHANGED_INSIDE);
            return false;
        }
        if self.unknown_references.contains(&place.root) {
            self.error(span, message::UNKNOWN_REFERENCE);
            return false;
        }
        let declaration = self.declarations.iter().find(|(var, _)| *var == place.root);
        match declaration {
            Some((_, declaration)) => {
                self.found.push((*declaration, span));
                true
            }
            None if info.carrier => {
                self.error(span, message::IMMUTABLE_STORE);
                false
            }
            None => {
                self.error(span, message::LOST_STORE);
                false
            }
        }
    }

    /// A literal takes the type of what is stored beside it, a container that of its elements.
    fn learn(&mut self, place: &Place, value: &Operand) {
        let kind = self.out.kind(value);
        if !kind.is_scalar() {
            return;
        }
        let deferred = self.deferred.iter().any(|deferred| deferred.var == place.root);
        let known = self.out.var(place.root).kind;
        match place.path.as_slice() {
            [] if known == Kind::Open || (deferred && known == Kind::Unknown) => {
                self.learned(place.root, kind);
            }
            [Projection::Index(_)] if known == Kind::Unknown => {
                self.learned(place.root, kind.container());
            }
            _ => {}
        }
    }

    /// Notes what is known of a variable, also for the next pass.
    pub(super) fn learned(&mut self, var: Var, kind: Kind) {
        self.out.vars[var.0].kind = kind;
        let declaration = self.declarations.iter().find(|(other, _)| *other == var);
        self.memory.kinds.extend(declaration.map(|(_, declaration)| (*declaration, kind)));
    }

    /// What an earlier pass has learned of a variable.
    pub(super) fn known_kind(&self, declaration: Declaration) -> Option<Kind> {
        let known = self.memory.kinds.iter().rfind(|(other, _)| *other == declaration);
        known.map(|(_, kind)| *kind)
    }
}

/// Whether an expression is a reference or a view, so that what it means cannot change while it is
/// used.
pub(super) fn is_reference(expr: &Expr) -> bool {
    match expr {
        Expr::Reference(_) => true,
        Expr::Paren(e) => is_reference(&e.expr),
        Expr::Group(e) => is_reference(&e.expr),
        Expr::MethodCall(e) => {
            let name = e.method.to_string();
            matches!(name.as_str(), "row" | "column" | "row_mut" | "column_mut")
                || matches!(name.as_str(), "as_slice" | "as_mut_slice")
        }
        _ => false,
    }
}
