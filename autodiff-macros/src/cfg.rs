//! `#[cfg(..)]` inside the body: the attribute macro sees code that may not be there.
//!
//! Only rustc knows whether a condition holds. So the function is written twice, once with the
//! first such statement and once without it, each under its condition and marked again: rustc
//! removes one of them before its macro runs. What is left has one condition less.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};
use syn::{Attribute, Block, Expr, Stmt};

use crate::emit::mixed;

/// The two items; nothing if no statement in their bodies has a condition.
pub(crate) fn split<Item: Clone + ToTokens>(
    item: &Item,
    bodies: fn(&mut Item) -> Vec<&mut Block>,
    attr: &TokenStream,
    private: &TokenStream,
) -> Option<TokenStream> {
    let mut with = item.clone();
    let condition = bodies(&mut with).into_iter().find_map(|body| resolve(body, true))?;
    let mut without = item.clone();
    bodies(&mut without).into_iter().find_map(|body| resolve(body, false))?;
    Some(quote_spanned! {mixed()=>
        #[cfg(#condition)]
        #[#private::differentiable(#attr)]
        #with

        #[cfg(not(#condition))]
        #[#private::differentiable(#attr)]
        #without
    })
}

/// Removes the first condition, and the statement with it unless it is kept.
fn resolve(block: &mut Block, keep: bool) -> Option<TokenStream> {
    for k in 0..block.stmts.len() {
        let attrs = stmt_attributes(&mut block.stmts[k]);
        if let Some(condition) = attrs.and_then(take_condition) {
            if !keep {
                block.stmts.remove(k);
            }
            return Some(condition);
        }
        if let Some(condition) = resolve_stmt(&mut block.stmts[k], keep) {
            return Some(condition);
        }
    }
    None
}

fn take_condition(attrs: &mut Vec<Attribute>) -> Option<TokenStream> {
    let k = attrs.iter().position(|attr| attr.path().is_ident("cfg"))?;
    let attr = attrs.remove(k);
    Some(match attr.meta {
        syn::Meta::List(list) => list.tokens,
        syn::Meta::Path(_) | syn::Meta::NameValue(_) => attr.meta.to_token_stream(),
    })
}

fn resolve_stmt(stmt: &mut Stmt, keep: bool) -> Option<TokenStream> {
    match stmt {
        Stmt::Local(local) => {
            let init = local.init.as_mut()?;
            let found = resolve_expr(&mut init.expr, keep);
            found.or_else(|| resolve_expr(&mut init.diverge.as_mut()?.1, keep))
        }
        Stmt::Expr(expr, _) => resolve_expr(expr, keep),
        Stmt::Item(_) | Stmt::Macro(_) => None,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others hold no statements")]
fn resolve_expr(expr: &mut Expr, keep: bool) -> Option<TokenStream> {
    match expr {
        Expr::Block(e) => resolve(&mut e.block, keep),
        Expr::Unsafe(e) => resolve(&mut e.block, keep),
        Expr::ForLoop(e) => resolve(&mut e.body, keep),
        Expr::While(e) => resolve(&mut e.body, keep),
        Expr::Loop(e) => resolve(&mut e.body, keep),
        Expr::If(e) => resolve(&mut e.then_branch, keep)
            .or_else(|| resolve_expr(&mut e.else_branch.as_mut()?.1, keep)),
        Expr::Match(e) => resolve_arms(&mut e.arms, keep),
        Expr::Closure(e) => resolve_expr(&mut e.body, keep),
        Expr::Paren(e) => resolve_expr(&mut e.expr, keep),
        Expr::Unary(e) => resolve_expr(&mut e.expr, keep),
        Expr::Return(e) => resolve_expr(e.expr.as_mut()?, keep),
        Expr::Assign(e) => resolve_expr(&mut e.right, keep),
        Expr::Binary(e) => {
            resolve_expr(&mut e.left, keep).or_else(|| resolve_expr(&mut e.right, keep))
        }
        Expr::MethodCall(e) => resolve_expr(&mut e.receiver, keep)
            .or_else(|| e.args.iter_mut().find_map(|arg| resolve_expr(arg, keep))),
        Expr::Call(e) => e.args.iter_mut().find_map(|arg| resolve_expr(arg, keep)),
        Expr::Tuple(e) => e.elems.iter_mut().find_map(|elem| resolve_expr(elem, keep)),
        _ => None,
    }
}

fn resolve_arms(arms: &mut Vec<syn::Arm>, keep: bool) -> Option<TokenStream> {
    for k in 0..arms.len() {
        if let Some(condition) = take_condition(&mut arms[k].attrs) {
            if !keep {
                arms.remove(k);
            }
            return Some(condition);
        }
        if let Some(condition) = resolve_expr(&mut arms[k].body, keep) {
            return Some(condition);
        }
    }
    None
}

fn stmt_attributes(stmt: &mut Stmt) -> Option<&mut Vec<Attribute>> {
    match stmt {
        Stmt::Local(local) => Some(&mut local.attrs),
        Stmt::Macro(mac) => Some(&mut mac.attrs),
        Stmt::Expr(expr, _) => expr_attributes(expr),
        // rustc removes an item by itself.
        Stmt::Item(_) => None,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others have none")]
fn expr_attributes(expr: &mut Expr) -> Option<&mut Vec<Attribute>> {
    Some(match expr {
        Expr::Assign(e) => &mut e.attrs,
        Expr::Binary(e) => &mut e.attrs,
        Expr::Block(e) => &mut e.attrs,
        Expr::Break(e) => &mut e.attrs,
        Expr::Call(e) => &mut e.attrs,
        Expr::Continue(e) => &mut e.attrs,
        Expr::ForLoop(e) => &mut e.attrs,
        Expr::If(e) => &mut e.attrs,
        Expr::Loop(e) => &mut e.attrs,
        Expr::Macro(e) => &mut e.attrs,
        Expr::Match(e) => &mut e.attrs,
        Expr::MethodCall(e) => &mut e.attrs,
        Expr::Path(e) => &mut e.attrs,
        Expr::Return(e) => &mut e.attrs,
        Expr::Try(e) => &mut e.attrs,
        Expr::Tuple(e) => &mut e.attrs,
        Expr::Unary(e) => &mut e.attrs,
        Expr::Unsafe(e) => &mut e.attrs,
        Expr::While(e) => &mut e.attrs,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use syn::ItemFn;

    use super::*;

    #[test]
    fn the_first_condition_is_resolved() {
        let function: ItemFn = syn::parse_quote!(
            fn f(x: f64) -> f64 {
                #[cfg(a)]
                let x = 2.0 * x;
                if x > 0.0 {
                    #[cfg(b)]
                    return x;
                }
                x
            }
        );
        let split = split(&function, |f| vec![&mut f.block], &quote!(order = 2), &quote!(p))
            .map(|t| t.to_string());
        let split = split.expect("two functions").replace(' ', "");
        assert!(split.starts_with("#[cfg(a)]#[p::differentiable(order=2)]fnf(x:f64)->f64{letx"));
        assert!(split.contains("#[cfg(not(a))]#[p::differentiable(order=2)]fnf(x:f64)->f64{ifx"));
        assert_eq!(split.matches("#[cfg(b)]").count(), 2);
    }
}
