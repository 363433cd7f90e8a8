//! Structs and variants from their fields.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::Expr;

use super::printer::Printer;
use crate::ir::{Operand, Source};

impl Printer<'_> {
    /// A struct or a variant from its fields.
    pub(super) fn construct(&self, source: Source, x: &[Operand]) -> TokenStream {
        let fields: Vec<TokenStream> = x.iter().map(|x| self.field(x)).collect();
        match self.table[source.0].construct() {
            Some(Expr::Struct(e)) => {
                let (path, members) = (&e.path, e.fields.iter().map(|field| &field.member));
                quote_spanned!(self.at()=> #path { #(#members: #fields),* })
            }
            Some(Expr::Call(e)) => {
                let path = &e.func;
                quote_spanned!(self.at()=> #path(#(#fields),*))
            }
            Some(_) | None => TokenStream::new(),
        }
    }

    /// What a field begins with.
    fn field(&self, x: &Operand) -> TokenStream {
        match x {
            Operand::Place(place) if !self.is_carrier(place.root) => {
                let plain = self.plain(x);
                if place.is_var() && self.is_last_use(place.root) && !self.is_param(place.root) {
                    return plain;
                }
                quote_spanned!(self.at()=> ::core::clone::Clone::clone(&#plain))
            }
            Operand::Place(_) | Operand::Literal(_) => self.owned(x),
        }
    }
}
