//! What says why a callee has no derivative.
//!
//! Beside the body stand traits with the derivatives that it calls, for types that nobody marked: where a type has none of
//! its own, rustc comes to these, and says what they were told to say.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::ExprPath;

use super::home::sibling;
use super::mixed;
use super::nested::is_nested_method;
use crate::lower::{NESTED, Syntax, is_associated, is_derivative};
use crate::message;

/// What brings the methods that a body calls into scope, as the derivatives of nalgebra's are in core; and why others have
/// none.
pub(super) fn first(table: &[Syntax], private: &TokenStream) -> TokenStream {
    let (methods, functions) = (methods(table), nested_functions(table));
    let is_of_type =
        |syntax: &Syntax| syntax.callee().path().is_some_and(|path| path.path.segments.len() > 1);
    if methods.is_empty() && !table.iter().any(is_of_type) {
        return TokenStream::new();
    }
    let entries = |name: &Ident, receiver: &TokenStream| -> Vec<TokenStream> {
        let entries = ["fwd", "push"].map(|entry| sibling(name, entry));
        entries.iter().map(|entry| quote_spanned!(mixed()=> fn #entry(#receiver))).collect()
    };
    let mut missing = Vec::new();
    for name in methods {
        let text = name.to_string();
        let why = if is_nested_method(&text) {
            message::order_of_nested(&text)
        } else {
            message::method_without_derivative(&text)
        };
        missing.push((why, entries(name, &quote_spanned!(mixed()=> &self))));
    }
    for name in functions {
        let text = name.to_string();
        let why = if NESTED.contains(&text.as_str()) {
            message::order_of_nested(&text)
        } else {
            message::unnested(&text)
        };
        missing.push((why, entries(name, &TokenStream::new())));
    }
    let explained = explained(["Marked", "Derivatives"], missing);
    quote_spanned!(mixed()=> use #private::methods::*; #explained)
}

/// The same for second derivatives: a callee may have been compiled for the first only.
pub(super) fn second(table: &[Syntax]) -> TokenStream {
    let mut missing = Vec::new();
    for name in methods(table) {
        let (text, entry) = (name.to_string(), sibling(name, "push_fwd"));
        let why = if is_nested_method(&text) {
            message::third_derivative(&text)
        } else {
            message::order_of_callee()
        };
        missing.push((why, vec![quote_spanned!(mixed()=> fn #entry(&self))]));
    }
    let mut functions = Vec::new();
    for path in table.iter().filter_map(|syntax| syntax.callee().path()) {
        let Some(last) = path.path.segments.last() else { continue };
        let (name, entry) = if is_associated(path) {
            (last.ident.to_string(), sibling(&last.ident, "push_fwd"))
        } else {
            (String::new(), Ident::new("push_fwd", mixed()))
        };
        if !functions.contains(&entry) {
            let is_nested = is_nested_function(path);
            let why = if is_nested {
                message::third_derivative(&name)
            } else {
                message::order_of_callee()
            };
            missing.push((why, vec![quote_spanned!(mixed()=> fn #entry())]));
            functions.push(entry);
        }
    }
    explained(["OfOrderTwo", "SecondDerivatives"], missing)
}

/// Two traits for each: one that no type has, and one with the derivatives, which asks for the first.
fn explained(names: [&str; 2], missing: Vec<(message::Missing, Vec<TokenStream>)>) -> TokenStream {
    let traits = missing.into_iter().enumerate().map(|(k, (why, entries))| {
        let [marked, name] = names.map(|name| format_ident!("{name}{k}", span = mixed()));
        let message::Missing { message, label, note } = why;
        quote_spanned! {mixed()=>
            #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
            trait #marked {}
            trait #name { #(#entries;)* }
            impl<X: #marked + ?Sized> #name for X { #(#entries {})* }
        }
    });
    traits.collect()
}

/// The methods that a body calls.
fn methods(table: &[Syntax]) -> Vec<&Ident> {
    let mut methods: Vec<&Ident> = Vec::new();
    for syntax in table {
        if let Syntax::Method(method, _) = syntax.callee()
            && !methods.contains(&method)
        {
            methods.push(method);
        }
    }
    methods
}

/// `grad` of `loss::grad`
fn nested_functions(table: &[Syntax]) -> Vec<&Ident> {
    let mut functions: Vec<&Ident> = Vec::new();
    for path in table.iter().filter_map(|syntax| syntax.callee().path()) {
        if let (true, Some(last)) = (is_nested_function(path), path.path.segments.last())
            && !functions.contains(&&last.ident)
        {
            functions.push(&last.ident);
        }
    }
    functions
}

fn is_nested_function(path: &ExprPath) -> bool {
    let segments = &path.path.segments;
    segments.len() > 1 && segments.last().is_some_and(|last| is_derivative(&last.ident.to_string()))
}
