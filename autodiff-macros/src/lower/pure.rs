//! Which expressions may be evaluated twice: a closure that the reverse sweep runs again must not
//! draw random numbers or count.

use quote::ToTokens as _;
use syn::{BinOp, Expr};

use super::elements::LENGTH;
use super::method::is_inactive_method;
use crate::ir::Sum;
use crate::rules::scalar::Scalar;

pub(super) fn is_pure(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Paren(e) => is_pure(&e.expr),
        Expr::Group(e) => is_pure(&e.expr),
        Expr::Unary(e) => is_pure(&e.expr),
        Expr::Cast(e) => is_pure(&e.expr),
        Expr::Field(e) => is_pure(&e.base),
        Expr::Reference(e) => e.mutability.is_none() && is_pure(&e.expr),
        Expr::Index(e) => is_pure(&e.expr) && is_pure(&e.index),
        Expr::Binary(e) => !is_assignment(&e.op) && is_pure(&e.left) && is_pure(&e.right),
        Expr::Tuple(e) => e.elems.iter().all(is_pure),
        Expr::Array(e) => e.elems.iter().all(is_pure),
        Expr::MethodCall(e) => {
            let name = e.method.to_string();
            let known = is_inactive_method(&name)
                || name == LENGTH
                || matches!((name.as_str(), &*e.receiver), ("unwrap", Expr::Call(call)) if is_number_of_range(call))
                || Scalar::from_method(&name, e.args.len() + 1).is_some();
            known && is_pure(&e.receiver) && e.args.iter().all(is_pure)
        }
        Expr::Call(e) => is_constant_call(e) || is_number_of_range(e),
        Expr::If(e) => {
            let otherwise = e.else_branch.as_ref().is_some_and(|(_, e)| is_pure(e));
            otherwise && is_pure(&e.cond) && is_pure_block(&e.then_branch)
        }
        Expr::Block(e) => e.label.is_none() && is_pure_block(&e.block),
        Expr::Match(e) => is_pure(&e.expr) && e.arms.iter().all(|arm| is_pure(&arm.body)),
        _ => false,
    }
}

fn is_pure_block(block: &syn::Block) -> bool {
    matches!(block.stmts.as_slice(), [syn::Stmt::Expr(expr, None)] if is_pure(expr))
}

/// `::core::iter::Iterator::nth(&mut (a..b), i)`, as lowering writes it.
fn is_number_of_range(call: &syn::ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let name: Vec<String> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
    let is_nth = path.path.leading_colon.is_some() && name == ["core", "iter", "Iterator", "nth"];
    let Some(Expr::Reference(range)) = call.args.first() else { return false };
    let Expr::Paren(range) = &*range.expr else { return false };
    let Expr::Range(range) = &*range.expr else { return false };
    let ends = range.start.iter().chain(&range.end);
    is_nth && ends.into_iter().all(|end| is_pure(end)) && call.args.iter().skip(1).all(is_pure)
}

/// `T::zero()`, `T::lit(0.5)`
fn is_constant_call(call: &syn::ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    let known = ["zero", "one", "pi", "lit", "from", "from_f64"];
    known.iter().any(|name| last.ident == name) && call.args.iter().all(is_pure)
}

/// What `i * n + j - 1` is the sum of; nothing for what is no sum, or takes a variable away.
pub(super) fn sum(expr: &Expr) -> Option<Sum> {
    fn add(expr: &Expr, sign: i64, sum: &mut Sum) -> Option<()> {
        match expr {
            Expr::Binary(e) if matches!(e.op, BinOp::Add(_) | BinOp::Sub(_)) => {
                let minus = matches!(e.op, BinOp::Sub(_));
                add(&e.left, sign, sum)?;
                add(&e.right, if minus { -sign } else { sign }, sum)
            }
            Expr::Paren(e) => add(&e.expr, sign, sum),
            Expr::Group(e) => add(&e.expr, sign, sum),
            Expr::Lit(literal) => {
                let syn::Lit::Int(integer) = &literal.lit else { return None };
                sum.offset = sum.offset.checked_add(sign * integer.base10_parse::<i64>().ok()?)?;
                Some(())
            }
            term if sign > 0 => {
                sum.terms.push(term.to_token_stream().to_string());
                Some(())
            }
            _ => None,
        }
    }
    let mut sum = Sum { terms: Vec::new(), offset: 0 };
    let is_sum = matches!(expr, Expr::Binary(e) if matches!(e.op, BinOp::Add(_) | BinOp::Sub(_)));
    is_sum.then(|| add(expr, 1, &mut sum)).flatten()?;
    Some(sum)
}

pub(super) fn is_assignment(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}
