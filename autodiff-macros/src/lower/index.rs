//! Indices and what they select.

use quote::ToTokens as _;
use syn::{Expr, UnOp};

use super::expr::literal;
use super::{Lowerer, Seen, Syntax, pure};
use crate::ir::{Guard, Operand, Place, Projection};
use crate::message;

impl Lowerer<'_> {
    /// An index: an integer that is known in both sweeps.
    pub(super) fn index(&mut self, expr: &Expr) -> Option<Operand> {
        if let Some(constant) = self.constant(expr) {
            return Some(constant);
        }
        if self.touches_active(expr.to_token_stream()) {
            let operand = self.operand(expr)?;
            if self.is_varied(&operand) {
                self.error_at(&expr, message::ACTIVE_INDEX);
                return None;
            }
            return Some(operand);
        }
        let bound = match expr {
            Expr::Lit(lit) => return Some(literal(&lit.lit)),
            // What is behind a reference is read here: the number itself is the index.
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => {
                self.opaque(Syntax::Expr(expr.clone()), expr.to_token_stream(), Guard::None)
            }
            Expr::Binary(_) if pure::is_pure(expr) => return self.computed_index(expr),
            _ => self.verbatim(expr),
        };
        self.single(bound)
    }

    /// `i + 1`: computed once.
    fn computed_index(&mut self, expr: &Expr) -> Option<Operand> {
        let tokens = expr.to_token_stream();
        let mentions: Vec<Operand> =
            self.mentions(tokens.clone()).into_iter().map(|(_, x)| x).collect();
        let mut roots = mentions.iter().filter_map(Operand::root);
        let is_fixed = roots.all(|root| !self.out.var(root).mutable && !self.out.var(root).cell);
        let key = Seen::Index(tokens.to_string(), mentions);
        if let Some(var) = self.seen(&key) {
            return Some(var.into());
        }
        let bound = self.verbatim(expr);
        let index = self.single(bound)?;
        if let (Some(root), true) = (index.root(), is_fixed) {
            self.seen.push((key, root));
        }
        Some(index)
    }

    /// `base[index]`
    pub(super) fn indexed(&mut self, base: Place, index: &Expr) -> Option<Place> {
        let projection = match index {
            Expr::Paren(paren) => return self.indexed(base, &paren.expr),
            Expr::Tuple(tuple) => Projection::Index(
                tuple.elems.iter().map(|i| self.index(i)).collect::<Option<Vec<_>>>()?,
            ),
            Expr::Range(range) => Projection::Slice {
                start: match &range.start {
                    Some(start) => Some(self.index(start)?),
                    None => None,
                },
                end: match &range.end {
                    Some(end) => Some(self.index(end)?),
                    None => None,
                },
                inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)),
            },
            _ => Projection::Index(vec![self.index(index)?]),
        };
        Some(base.then(projection))
    }
}
