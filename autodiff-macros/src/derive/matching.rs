//! `match` on values of an item and of its tangent.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::{Field, Item};
use crate::emit::mixed;

impl Item {
    /// The arms of a `match` on two values of the same variant, with `each` for every field that is not constant.
    pub(super) fn pairs(
        &self,
        [left, right]: [&Ident; 2],
        each: impl Fn(&Field, &Ident, &Ident) -> TokenStream,
        arm: impl Fn(&TokenStream) -> TokenStream,
        otherwise: &TokenStream,
    ) -> TokenStream {
        let mut arms = TokenStream::new();
        for variant in &self.variants {
            let names = |prefix: &'static str| {
                move |field: &Field| {
                    let name = field.binding(prefix);
                    (!field.constant).then(|| quote_spanned!(mixed()=> #name))
                }
            };
            let a = variant.pattern(&self.path(left, variant), names("a"));
            let b = variant.pattern(&self.path(right, variant), names("b"));
            let body: TokenStream = variant
                .active()
                .map(|field| each(field, &field.binding("a"), &field.binding("b")))
                .collect();
            let body = arm(&body);
            arms.extend(quote_spanned!(mixed()=> (#a, #b) => { #body }));
        }
        if self.variants.len() > 1 {
            arms.extend(quote_spanned!(mixed()=> (left, right) => { #otherwise }));
        }
        arms
    }

    /// `match self { .. }` with an expression for each field that is not constant.
    pub(super) fn each(
        &self,
        ty: &Ident,
        field: impl Fn(&Field, &Ident) -> TokenStream,
        arm: impl Fn(&TokenStream) -> TokenStream,
    ) -> TokenStream {
        let arms = self.variants.iter().map(|variant| {
            let pattern = variant.pattern(&self.path(ty, variant), |field| {
                let name = field.binding("a");
                (!field.constant).then(|| quote_spanned!(mixed()=> #name))
            });
            let body: TokenStream =
                variant.active().map(|each| field(each, &each.binding("a"))).collect();
            let body = arm(&body);
            quote_spanned!(mixed()=> #pattern => { #body })
        });
        quote_spanned!(mixed()=> match self { #(#arms)* })
    }

    /// The name of the variant that `value` is.
    pub(super) fn variant_name(&self, ty: &Ident, value: &TokenStream) -> TokenStream {
        let arms = self.variants.iter().map(|variant| {
            let (path, name) = (self.path(ty, variant), variant.name.to_string());
            quote_spanned!(mixed()=> #path { .. } => #name,)
        });
        quote_spanned!(mixed()=> match #value { #(#arms)* })
    }

    pub(super) fn mismatch(&self, [left, right]: [&Ident; 2]) -> TokenStream {
        let private = &self.private;
        let l = self.variant_name(left, &quote_spanned!(mixed()=> left));
        let r = self.variant_name(right, &quote_spanned!(mixed()=> right));
        quote_spanned!(mixed()=> #private::ops::mismatch(#l, #r))
    }
}
