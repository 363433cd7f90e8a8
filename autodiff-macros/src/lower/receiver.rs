//! `self` under a name that closures can take as a parameter.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::Block;

/// What the derivatives call the receiver.
pub(crate) fn name(at: Span) -> Ident {
    Ident::new("self_", Span::mixed_site().located_at(at))
}

/// The body of a method with the receiver under that name.
pub(crate) fn rename(body: &Block) -> syn::Result<Block> {
    syn::parse2(renamed(body.to_token_stream()))
}

fn renamed(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut new = TokenStream::new();
    while let Some(token) = tokens.next() {
        // `self::path` is a path of a module.
        let is_path = matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == ':');
        new.extend([match token {
            TokenTree::Ident(ident) if ident == "self" && !is_path => name(ident.span()).into(),
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), renamed(group.stream()));
                inside.set_span(group.span());
                inside.into()
            }
            other => other,
        }]);
    }
    new
}
