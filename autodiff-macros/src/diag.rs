//! Errors are collected, and all of one build are reported at once.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// The errors found so far.
#[derive(Debug, Default)]
pub(crate) struct Diag {
    errors: Vec<(Span, String)>,
}

impl Diag {
    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push((span, message.into()));
    }

    /// The barrier at the end of a phase: `Err` holds a `compile_error!` for each error.
    pub(crate) fn finish(&mut self) -> Result<(), TokenStream> {
        if self.errors.is_empty() {
            return Ok(());
        }
        let errors = self.errors.drain(..).map(|(span, message)| {
            quote_spanned! {span=> ::core::compile_error! { #message } }
        });
        Err(errors.collect())
    }
}
