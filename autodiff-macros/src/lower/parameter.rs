//! Parameters that are patterns: each gets a name, which the body takes apart.

use proc_macro2::{Ident, Span};
use quote::{ToTokens as _, quote};
use syn::spanned::Spanned as _;
use syn::{FnArg, ItemFn, Pat, Stmt, Type};

use super::pattern::names;

/// What the derivatives call a parameter whose pattern has no names.
const NAMELESS: &str = "unnamed";

/// The function with a name for each parameter, and `let pattern = name;` at the head of its body.
///
/// The name is made of those in the pattern, `x_y` for `(x, y)`, with the hygiene of the macro, so
/// that no name of the body can be it.
pub(crate) fn with_names(function: &ItemFn) -> ItemFn {
    let mut function = function.clone();
    let plain = function.sig.inputs.iter().filter_map(plain_name);
    let mut taken: Vec<String> = plain.map(Ident::to_string).collect();
    let mut lets = Vec::new();
    for input in &mut function.sig.inputs {
        if plain_name(input).is_some() {
            continue;
        }
        let FnArg::Typed(typed) = input else { continue };
        let name = name_of(&typed.pat, &taken);
        taken.push(name.to_string());
        let pat = std::mem::replace(&mut *typed.pat, syn::parse_quote!(#name));
        if !names(&pat, false).is_empty() {
            lets.push(taking_apart(&pat, &typed.ty, &name));
        }
    }
    function.block.stmts.splice(0..0, lets);
    function
}

fn plain_name(input: &FnArg) -> Option<&Ident> {
    let FnArg::Typed(typed) = input else { return None };
    match &*typed.pat {
        Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => Some(&pat.ident),
        _ => None,
    }
}

/// `let pattern: Type = name;`
fn taking_apart(pat: &Pat, ty: &Type, name: &Ident) -> Stmt {
    // A reference stays where it is, so that its parts are places in what it refers to.
    let value = match ty {
        Type::Reference(reference) => {
            let mutability = &reference.mutability;
            quote!(& #mutability *#name)
        }
        _ => name.to_token_stream(),
    };
    syn::parse_quote!(let #pat: #ty = #value;)
}

fn name_of(pat: &Pat, taken: &[String]) -> Ident {
    let parts: Vec<String> = names(pat, false)
        .into_iter()
        .map(|name| name.ident.to_string().trim_start_matches("r#").to_owned())
        .collect();
    let stem = if parts.is_empty() { NAMELESS.to_owned() } else { parts.join("_") };
    let mut text = stem.clone();
    let mut k = 1;
    while taken.contains(&text) {
        k += 1;
        text = format!("{stem}_{k}");
    }
    Ident::new(&text, Span::mixed_site().located_at(pat.span()))
}
