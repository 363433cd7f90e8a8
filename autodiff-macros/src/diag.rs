//! Errors are collected, and all of one build are reported at once.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// The errors found so far.
#[derive(Debug, Default)]
pub(crate) struct Diag {
    errors: Vec<(Span, Span, String)>,
}

impl Diag {
    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push((span, span, message.into()));
    }

    /// An error at all of the given tokens.
    pub(crate) fn error_at(&mut self, tokens: &dyn ToTokens, message: impl Into<String>) {
        let mut spans = tokens.to_token_stream().into_iter().map(|token| token.span());
        let start = spans.next().unwrap_or_else(Span::mixed_site);
        let end = spans.last().unwrap_or(start);
        self.errors.push((start, end, message.into()));
    }

    pub(crate) fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    pub(crate) fn append(&mut self, other: Diag) {
        self.errors.extend(other.errors);
    }

    /// The barrier at the end of a phase: `Err` holds a `compile_error!` for each error.
    pub(crate) fn finish(&mut self) -> Result<(), TokenStream> {
        if self.errors.is_empty() {
            return Ok(());
        }
        // rustc joins the spans of the first and the last token.
        let errors = self.errors.drain(..).map(|(start, end, message)| {
            let path = quote_spanned!(start=> ::core::compile_error!);
            let message = quote_spanned!(end=> { #message });
            quote_spanned!(start=> #path #message)
        });
        Err(errors.collect())
    }
}
