//! Constant fields of active structs: `net.depth`, where something other than a float is expected.
//!
//! The macro does not know the types of fields, nor what a user's method or function returns. Where an index, a bound, a
//! condition or the operand of a cast is made of these, it is evaluated as what carries no derivative; if it does carry
//! one, its type says so.

use quote::ToTokens as _;
use syn::{BinOp, Expr, ExprCall, ExprMethodCall, Local, Pat, Stmt, UnOp};

use super::Lowerer;
use super::captured::counts_later;
use super::method::{is_inactive_method, may_be_of_user};
use super::path::{is_associated, is_type_or_variant, last_segment};
use super::pure::is_assignment;
use super::scope::Bound;
use crate::ir::Operand;
use crate::rules::scalar::Scalar;

impl Lowerer<'_> {
    /// The value of an expression that may be made of constant fields, and of nothing else that is active.
    pub(super) fn constant(&mut self, expr: &Expr) -> Option<Operand> {
        if !self.touches_active(expr.to_token_stream()) || !self.is_of_fields(expr) {
            return None;
        }
        let bound = self.inactive_result(expr);
        self.single(bound)
    }

    /// `let k = ring.next;` where `k` is an index in what follows.
    pub(super) fn constant_count(&mut self, stmt: &Stmt, later: &[Stmt]) -> Option<()> {
        let Stmt::Local(Local { pat: pat @ Pat::Ident(_), init: Some(init), .. }) = stmt else {
            return None;
        };
        if init.diverge.is_some() || !self.is_of_fields(&init.expr) || !counts_later(stmt, later) {
            return None;
        }
        let value = self.constant(&init.expr)?;
        self.bind(pat, None, Bound::Operand(value));
        Some(())
    }

    /// A condition: a `bool` in a field is one.
    pub(super) fn condition(&mut self, expr: &Expr) -> Option<Operand> {
        match self.constant(expr) {
            Some(condition) => Some(condition),
            None => self.operand(expr),
        }
    }

    fn is_of_fields(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) => true,
            Expr::Paren(e) => self.is_of_fields(&e.expr),
            Expr::Group(e) => self.is_of_fields(&e.expr),
            Expr::Unary(e) => {
                matches!(e.op, UnOp::Deref(_) | UnOp::Not(_)) && self.is_of_fields(&e.expr)
            }
            Expr::Binary(e) => {
                let is_arithmetic = matches!(
                    e.op,
                    BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_)
                );
                is_arithmetic && self.is_of_fields(&e.left) && self.is_of_fields(&e.right)
            }
            Expr::MethodCall(e) => {
                is_inactive_method(&e.method.to_string()) && e.args.is_empty()
                    || self.is_method_of_user(e)
            }
            Expr::Call(e) => self.is_function_of_user(e),
            Expr::Path(e) => match e.path.get_ident().and_then(|name| self.scope.get(name)) {
                None => true,
                Some(Bound::Operand(Operand::Place(place))) => {
                    !self.is_varied(&place.clone().into())
                        || place.is_in_field()
                        || self.out.var(place.root).of_field
                }
                Some(Bound::Operand(Operand::Literal(_))) => true,
                Some(Bound::Tuple(_) | Bound::Closure(_) | Bound::Poison | Bound::Never) => false,
            },
            Expr::Field(_) => self.place_root(expr).is_some(),
            Expr::Index(e) => self.is_of_fields(&e.expr) && self.is_of_fields(&e.index),
            _ => false,
        }
    }

    /// `joint.moves()`
    fn is_method_of_user(&self, e: &ExprMethodCall) -> bool {
        // What is known to be constant has no field to be looked at.
        let is_constant =
            self.place_root(&e.receiver).is_some_and(|place| !self.out.var(place.root).carrier);
        let is_known = is_constant
            || !may_be_of_user(&e.method.to_string(), e.args.len())
            || self.is_iterator(&e.receiver)
            || self.is_option(&e.receiver);
        !is_known && self.is_read(&e.receiver) && e.args.iter().all(|arg| self.is_read(arg))
    }

    /// `is_inside(&shape, x)`
    fn is_function_of_user(&self, e: &ExprCall) -> bool {
        let Expr::Path(path) = &*e.func else { return false };
        let is_local = path.path.get_ident().is_some_and(|name| self.scope.get(name).is_some());
        let is_function = !is_type_or_variant(path) || is_associated(path);
        let is_special =
            matches!(last_segment(path).as_str(), "detach" | "swap" | "replace" | "take");
        let is_known = is_local || !is_function || is_special;
        !is_known && e.args.iter().all(|arg| self.is_read(arg))
    }

    /// Whether an expression only reads, so that it may stand in verbatim code.
    fn is_read(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Reference(e) => e.mutability.is_none() && self.is_read(&e.expr),
            Expr::Paren(e) => self.is_read(&e.expr),
            Expr::Unary(e) => self.is_read(&e.expr),
            Expr::Binary(e) => {
                !is_assignment(&e.op) && self.is_read(&e.left) && self.is_read(&e.right)
            }
            Expr::MethodCall(e) if is_scalar(e) => {
                self.is_read(&e.receiver) && e.args.iter().all(|arg| self.is_read(arg))
            }
            _ => self.place_root(expr).is_some() || self.is_of_fields(expr),
        }
    }
}

/// `x.sin()`
fn is_scalar(e: &ExprMethodCall) -> bool {
    Scalar::from_method(&e.method.to_string(), e.args.len() + 1).is_some()
}
