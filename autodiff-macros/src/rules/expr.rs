//! Symbolic scalar expressions, so that the table of derivatives reads as mathematics.

use std::cell::RefCell;
use std::ops::{Add, Div, Mul, Neg, Sub};

use super::scalar::Scalar;
use crate::ir::{Bilinear, Builder, Operand, Prim};

#[derive(Clone, Debug)]
enum Node {
    Operand(Operand),
    Constant(f64),
    Prim(Prim, Vec<usize>),
}

/// The nodes of the expressions of one rule.
#[derive(Debug, Default)]
pub(crate) struct Arena {
    nodes: RefCell<Vec<Node>>,
}

impl Arena {
    pub(crate) fn operand(&self, operand: &Operand) -> E<'_> {
        let constant = match operand {
            Operand::Literal(literal) => literal.text.parse().ok(),
            Operand::Place(_) => None,
        };
        self.push(constant.map_or_else(|| Node::Operand(operand.clone()), Node::Constant))
    }

    pub(crate) fn constant(&self, value: f64) -> E<'_> {
        self.push(Node::Constant(value))
    }

    fn push(&self, node: Node) -> E<'_> {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(node);
        E { arena: self, index: nodes.len() - 1 }
    }
}

/// A scalar expression.
#[derive(Clone, Copy, Debug)]
pub(crate) struct E<'a> {
    arena: &'a Arena,
    index: usize,
}

impl<'a> E<'a> {
    fn node(self) -> Node {
        self.arena.nodes.borrow()[self.index].clone()
    }

    pub(crate) fn as_constant(self) -> Option<f64> {
        match self.node() {
            Node::Constant(value) => Some(value),
            Node::Operand(_) | Node::Prim(..) => None,
        }
    }

    fn prim(self, prim: Prim, operands: &[E<'a>]) -> E<'a> {
        self.arena.push(Node::Prim(prim, operands.iter().map(|e| e.index).collect()))
    }

    fn apply<const N: usize>(self, function: Scalar, rest: [Term<'a>; N]) -> E<'a> {
        let rest = rest.into_iter().map(|term| term.expression(self.arena));
        let operands: Vec<E<'a>> = std::iter::once(self).chain(rest).collect();
        self.prim(Prim::Scalar(function), &operands)
    }

    /// `self * d`, zero where `self` is zero whatever `d` is.
    pub(crate) fn weigh(self, d: E<'a>) -> E<'a> {
        self.prim(Prim::Bilinear(Bilinear::Weigh), &[self, d])
    }

    fn binary(self, other: E<'a>, prim: Prim, fold: fn(f64, f64) -> f64) -> E<'a> {
        match (self.as_constant(), other.as_constant()) {
            (Some(a), Some(b)) => self.arena.constant(fold(a, b)),
            _ => self.prim(prim, &[self, other]),
        }
    }

    /// Appends the instructions that compute this expression; constants have the type of `like`.
    pub(crate) fn lower(self, out: &mut Builder, like: &Operand) -> Operand {
        match self.node() {
            Node::Operand(operand) => operand,
            Node::Constant(value) => constant(out, like, value),
            Node::Prim(prim, operands) => {
                let operands = operands
                    .iter()
                    .enumerate()
                    .map(|(k, &index)| {
                        let operand = E { arena: self.arena, index };
                        match (prim, operand.as_constant()) {
                            (Prim::Scalar(function), Some(n)) if function.takes_integer(k) => {
                                Operand::literal(format!("{n:.0}"))
                            }
                            _ => operand.lower(out, like),
                        }
                    })
                    .collect();
                out.prim(prim, operands)
            }
        }
    }
}

/// A partial derivative in the table: an expression, a number, or nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Term<'a> {
    Number(f64),
    Expression(E<'a>),
}

/// A structural zero.
#[expect(non_upper_case_globals, reason = "it stands in formulas")]
pub(crate) const none: Term<'static> = Term::Number(0.0);

impl<'a> Term<'a> {
    pub(crate) fn constant(self) -> Option<f64> {
        match self {
            Term::Number(value) => Some(value),
            Term::Expression(e) => e.as_constant(),
        }
    }

    fn expression(self, arena: &'a Arena) -> E<'a> {
        match self {
            Term::Number(value) => arena.constant(value),
            Term::Expression(e) => e,
        }
    }

    pub(crate) fn lower(self, arena: &'a Arena, out: &mut Builder, like: &Operand) -> Operand {
        self.expression(arena).lower(out, like)
    }
}

impl From<f64> for Term<'_> {
    fn from(value: f64) -> Self {
        Term::Number(value)
    }
}

impl<'a> From<E<'a>> for Term<'a> {
    fn from(e: E<'a>) -> Self {
        Term::Expression(e)
    }
}

/// The functions that stand in the table of derivatives.
macro_rules! functions {
    ($($function:ident($($x:ident),*);)*) => {
        impl<'a> E<'a> {
            $(pub(crate) fn $function(self, $($x: impl Into<Term<'a>>),*) -> E<'a> {
                self.apply(Scalar::$function, [$($x.into()),*])
            })*
        }
    };
}

functions! {
    sin(); cos(); sinh(); cosh(); exp(); ln(); sqrt(); trunc(); hypot(b); powf(p); div_euclid(b);
    sign(); recip_or_zero(); share_of_length(y); ln_or_zero(); powi_derivative(n, k);
    max_share(b); min_share(b); max_over(c); min_under(c);
    clamp_inside(a, b); clamp_below(a); clamp_above(b);
}

/// A number of the type of `like`: inline where rustc can infer it.
pub(crate) fn constant(out: &mut Builder, like: &Operand, value: f64) -> Operand {
    if out.kind(like) == crate::ir::Kind::Primitive && value >= 0.0 && value.is_finite() {
        Operand::literal(format!("{value:?}"))
    } else {
        out.prim(Prim::Constant(value), vec![like.clone()])
    }
}

macro_rules! operators {
    ($($trait:ident $method:ident $prim:expr, $fold:expr;)*) => {$(
        impl<'a> $trait for E<'a> {
            type Output = E<'a>;
            fn $method(self, other: E<'a>) -> E<'a> {
                self.binary(other, $prim, $fold)
            }
        }
        impl<'a> $trait<f64> for E<'a> {
            type Output = E<'a>;
            fn $method(self, other: f64) -> E<'a> {
                self.$method(self.arena.constant(other))
            }
        }
        impl<'a> $trait<E<'a>> for f64 {
            type Output = E<'a>;
            fn $method(self, other: E<'a>) -> E<'a> {
                other.arena.constant(self).$method(other)
            }
        }
    )*};
}

operators! {
    Add add Prim::Add, |a, b| a + b;
    Sub sub Prim::Sub, |a, b| a - b;
    Mul mul Prim::Bilinear(Bilinear::Mul), |a, b| a * b;
    Div div Prim::Bilinear(Bilinear::Div), |a, b| a / b;
}

impl<'a> Neg for E<'a> {
    type Output = E<'a>;
    fn neg(self) -> E<'a> {
        match self.as_constant() {
            Some(value) => self.arena.constant(-value),
            None => self.prim(Prim::Neg, &[self]),
        }
    }
}
