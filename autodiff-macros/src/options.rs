//! The options of the attribute.

use proc_macro2::{Ident, TokenStream};
use syn::parse::{ParseStream, Parser as _};
use syn::{ExprPath, Path, Token, ext::IdentExt as _};

use crate::diag::Diag;
use crate::message;

/// `#[differentiable(wrt(x, y), allow_unused, crate = path)]`
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "options that are given or not")]
pub(crate) struct Options {
    pub(crate) wrt: Option<Vec<Ident>>,
    pub(crate) allow_unused: bool,
    /// A method of a block that has no derivative.
    pub(crate) skip: bool,
    /// The pullback is boxed: functions that call each other have one that does.
    pub(crate) boxed: bool,
    /// How many derivatives there are; one unless the option says more.
    pub(crate) order: Option<usize>,
    /// The function and its derivatives as text, too.
    pub(crate) explain: bool,
    pub(crate) krate: Option<Path>,
    /// The user's own rules.
    pub(crate) vjp: Option<ExprPath>,
    pub(crate) jvp: Option<ExprPath>,
}

impl Options {
    /// Whether there are second derivatives.
    pub(crate) fn has_order_two(&self) -> bool {
        self.order == Some(2)
    }
}

pub(crate) fn parse(attr: TokenStream, diag: &mut Diag) -> Options {
    let mut options = Options::default();
    let parsed = (|input: ParseStream<'_>| {
        while !input.is_empty() {
            option(&mut options, input)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    })
    .parse2(attr);
    if let Err(error) = parsed {
        diag.error(error.span(), error.to_string());
    }
    options
}

fn option(options: &mut Options, input: ParseStream<'_>) -> syn::Result<()> {
    let name = Ident::parse_any(input)?;
    let duplicate = match name.to_string().as_str() {
        "wrt" => options.wrt.replace(names(input, &name)?).is_some(),
        "boxed" => std::mem::replace(&mut options.boxed, true),
        "explain" => std::mem::replace(&mut options.explain, true),
        "skip" => std::mem::replace(&mut options.skip, true),
        "allow_unused" => std::mem::replace(&mut options.allow_unused, true),
        "vjp" => options.vjp.replace(rule(input, &name)?).is_some(),
        "jvp" => options.jvp.replace(rule(input, &name)?).is_some(),
        "order" => options.order.replace(order(input, &name)?).is_some(),
        "crate" => options.krate.replace(path(input, &name)?).is_some(),
        _ => return Err(syn::Error::new(name.span(), message::UNKNOWN_OPTION)),
    };
    if duplicate { Err(syn::Error::new(name.span(), message::DUPLICATE_OPTION)) } else { Ok(()) }
}

fn names(input: ParseStream<'_>, option: &Ident) -> syn::Result<Vec<Ident>> {
    let expected = || syn::Error::new(option.span(), message::WRT_OPTION);
    if !input.peek(syn::token::Paren) {
        return Err(expected());
    }
    let content;
    syn::parenthesized!(content in input);
    let names = content.parse_terminated(Ident::parse_any, Token![,])?;
    if names.is_empty() { Err(expected()) } else { Ok(names.into_iter().collect()) }
}

fn order(input: ParseStream<'_>, option: &Ident) -> syn::Result<usize> {
    let expected = || syn::Error::new(option.span(), message::ORDER_OPTION);
    input.parse::<Token![=]>().map_err(|_| expected())?;
    let literal: syn::LitInt = input.parse().map_err(|_| expected())?;
    match literal.base10_parse() {
        Ok(order @ 1..=2) => Ok(order),
        _ => Err(syn::Error::new(literal.span(), message::ORDER_OPTION)),
    }
}

fn rule(input: ParseStream<'_>, option: &Ident) -> syn::Result<ExprPath> {
    let expected = |_| syn::Error::new(option.span(), message::RULE_OPTION);
    input.parse::<Token![=]>().map_err(expected)?;
    input.parse().map_err(expected)
}

fn path(input: ParseStream<'_>, option: &Ident) -> syn::Result<Path> {
    let expected = |_| syn::Error::new(option.span(), message::CRATE_OPTION);
    input.parse::<Token![=]>().map_err(expected)?;
    Path::parse_mod_style(input).map_err(expected)
}
