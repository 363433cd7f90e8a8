//! Which expressions are iterators, by the names of their methods.

use quote::ToTokens as _;
use syn::{Expr, ExprCall};

use super::Lowerer;
use super::call::peeled;
use crate::ir::Borrow;

/// Adaptors by their name and the number of their arguments.
pub(super) fn is_adaptor(name: &str, arguments: usize) -> bool {
    let names: &[&str] = match arguments {
        0 => &["rev", "enumerate", "copied", "cloned", "flatten", "into_iter", "by_ref", "fuse"],
        1 => &[
            "zip",
            "chain",
            "skip",
            "take",
            "step_by",
            "map",
            "filter",
            "filter_map",
            "flat_map",
            "map_while",
            "take_while",
            "skip_while",
            "inspect",
        ],
        2 => &["scan"],
        _ => &[],
    };
    names.contains(&name)
}

/// Methods of a slice, a vector or a matrix that begin a chain.
pub(super) fn is_root(name: &str, arguments: usize) -> bool {
    let names: &[&str] = match arguments {
        0 => &[
            "iter",
            "iter_mut",
            "into_iter",
            "column_iter",
            "row_iter",
            "column_iter_mut",
            "row_iter_mut",
        ],
        1 => &["windows", "chunks", "chunks_mut", "chunks_exact", "chunks_exact_mut"],
        _ => &[],
    };
    names.contains(&name)
}

/// Methods that give an iterator over something that carries no derivative.
fn is_inactive_root(name: &str) -> bool {
    matches!(
        name,
        "chars"
            | "bytes"
            | "char_indices"
            | "lines"
            | "split"
            | "split_whitespace"
            | "keys"
            | "values"
    )
}

impl Lowerer<'_> {
    /// Whether an expression is written as a chain of iterators.
    pub(super) fn is_iterator(&self, expr: &Expr) -> bool {
        match peeled(expr) {
            Expr::Range(range) => range.start.is_some(),
            Expr::Call(call) => iter_function(call).is_some(),
            Expr::MethodCall(e) => {
                let name = e.method.to_string();
                is_root(&name, e.args.len())
                    || (is_inactive_root(&name)
                        && !self.touches_active(e.receiver.to_token_stream()))
                    || (is_adaptor(&name, e.args.len()) && self.is_iterator(&e.receiver))
            }
            _ => false,
        }
    }

    /// Whether the items of an iterator can be found by an index.
    pub(super) fn is_known_source(&self, expr: &Expr) -> bool {
        self.is_known_through(expr, Borrow::Value)
    }

    fn is_known_through(&self, expr: &Expr, borrow: Borrow) -> bool {
        match peeled(expr) {
            Expr::Range(range) => range.start.is_some(),
            Expr::MethodCall(e) => {
                let lends = is_root(&e.method.to_string(), e.args.len()) && e.method != "into_iter";
                self.is_known_through(&e.receiver, if lends { Borrow::Shared } else { borrow })
            }
            Expr::Reference(e) => self.is_known_through(&e.expr, Borrow::Shared),
            other => {
                let held = if borrow == Borrow::Value { self.borrow_of(other) } else { borrow };
                self.place_root(other).is_some_and(|root| self.is_known_place(&root, held))
            }
        }
    }
}

/// A function of `std::iter` that gives an iterator.
pub(super) enum IterFunction<'e> {
    Once(&'e Expr),
    Zip(&'e Expr, &'e Expr),
}

/// `iter::once(x)`, `iter::zip(a, b)`
pub(super) fn iter_function(call: &ExprCall) -> Option<IterFunction<'_>> {
    let Expr::Path(path) = peeled(&call.func) else { return None };
    let mut segments = path.path.segments.iter().rev();
    let function = segments.next()?.ident.to_string();
    if segments.next().is_none_or(|module| module.ident != "iter") {
        return None;
    }
    let mut args = call.args.iter();
    match (function.as_str(), args.next()?, args.next()) {
        ("once", x, None) => Some(IterFunction::Once(x)),
        ("zip", a, Some(b)) => Some(IterFunction::Zip(a, b)),
        _ => None,
    }
}
