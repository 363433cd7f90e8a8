//! `diff_fn!(|x: f64| ..)`

#![expect(clippy::wildcard_enum_match_arm, reason = "syn's enums are open")]

use proc_macro2::{TokenStream, TokenTree};
use quote::quote_spanned;
use syn::{Expr, ExprClosure, Pat};

use crate::diag::Diag;
use crate::{emit, ir, lower, message};

/// The path of the facade, `;`, and the closure.
pub(crate) fn diff_fn(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ';');
    let krate: TokenStream = tokens.by_ref().take_while(|token| !is_end(token)).collect();
    let private = quote_spanned!(emit::mixed()=> #krate::__private);
    let mut diag = Diag::default();
    value(super::explicit(tokens.collect()), &private, &mut diag).unwrap_or_else(|errors| errors)
}

fn value(
    tokens: TokenStream,
    private: &TokenStream,
    diag: &mut Diag,
) -> Result<TokenStream, TokenStream> {
    let closure = closure(tokens, diag);
    diag.finish()?;
    let Some(closure) = closure else { return Ok(TokenStream::new()) };
    let lowered = lower::lower_closure(&closure, diag);
    diag.finish()?;
    let closures: Vec<_> = lowered.closures.iter().map(super::closure).collect();
    for func in closures.iter().flat_map(|closure| [&closure.jvp, &closure.vjp]) {
        if let Err(message) = ir::verify::verify(func) {
            diag.error(lowered.func.name.span(), message);
        }
    }
    diag.finish()?;
    Ok(emit::closure_value(&lowered, &closures, private))
}

/// The closure, whose parameters must have types.
fn closure(tokens: TokenStream, diag: &mut Diag) -> Option<ExprClosure> {
    let expr = match syn::parse2::<Expr>(tokens) {
        Ok(expr) => expr,
        Err(error) => {
            diag.error(error.span(), message::NO_CLOSURE);
            return None;
        }
    };
    let closure = unwrapped(expr, diag)?;
    for pat in &closure.inputs {
        if !matches!(pat, Pat::Type(_)) {
            diag.error_at(&pat, message::UNTYPED_PARAMETER);
        }
    }
    if closure.inputs.len() > lower::function::MOST_ARGUMENTS {
        diag.error_at(&closure.inputs, message::FUNCTION_ARGUMENTS);
    }
    Some(closure)
}

fn unwrapped(expr: Expr, diag: &mut Diag) -> Option<ExprClosure> {
    match expr {
        Expr::Closure(closure) => Some(closure),
        Expr::Paren(paren) => unwrapped(*paren.expr, diag),
        other => {
            diag.error_at(&other, message::NO_CLOSURE);
            None
        }
    }
}
