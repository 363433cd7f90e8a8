//! Constant fields of active structs: `net.depth`, where something other than a float is expected.
//!
//! The macro does not know the types of fields. Where an index, a bound, a condition or the operand of a cast is made
//! of fields, it is evaluated as what carries no derivative; if it does carry one, its type says so.

use quote::ToTokens as _;
use syn::{BinOp, Expr, UnOp};

use super::Lowerer;
use super::method::is_inactive_method;
use super::scope::Bound;
use crate::ir::{Operand, Place, Projection};

impl Lowerer<'_> {
    /// The value of an expression that may be made of constant fields, and of nothing else that is active.
    pub(super) fn constant(&mut self, expr: &Expr) -> Option<Operand> {
        if !self.touches_active(expr.to_token_stream()) || !self.is_of_fields(expr) {
            return None;
        }
        let bound = self.inactive_result(expr);
        self.single(bound)
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
            Expr::MethodCall(e) => is_inactive_method(&e.method.to_string()) && e.args.is_empty(),
            Expr::Path(e) => match e.path.get_ident().and_then(|name| self.scope.get(name)) {
                None => true,
                Some(Bound::Operand(Operand::Place(place))) => {
                    !self.is_varied(&place.clone().into()) || is_in_field(place)
                }
                Some(Bound::Operand(Operand::Literal(_))) => true,
                Some(Bound::Tuple(_) | Bound::Closure(_) | Bound::Poison | Bound::Never) => false,
            },
            Expr::Field(_) => self.place_root(expr).is_some(),
            Expr::Index(e) => self.is_of_fields(&e.expr) && self.is_of_fields(&e.index),
            _ => false,
        }
    }
}

/// Whether a place is a field or a part of one.
fn is_in_field(place: &Place) -> bool {
    place.path.iter().any(Projection::is_field)
}
