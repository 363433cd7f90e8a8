//! The traits of the standard library that a tangent has.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{Form, Item, Variant};
use crate::emit::mixed;

impl Item {
    /// Clone, Copy, Debug and `PartialEq` of the tangent.
    pub(super) fn standard(&self) -> TokenStream {
        let at = mixed();
        let clone = quote_spanned!(at=> ::core::clone::Clone);
        let copy = quote_spanned!(at=> ::core::marker::Copy);
        let debug = quote_spanned!(at=> ::core::fmt::Debug);
        let equal = quote_spanned!(at=> ::core::cmp::PartialEq);
        let need =
            |name: &TokenStream| self.of_fields(|ty| quote_spanned!(mixed()=> #ty: #name), true);
        let mut impls = self.of_tangent(&clone, &[], &self.clone_body());
        impls.extend(self.of_tangent(&debug, &need(&debug), &self.debug_body()));
        impls.extend(self.of_tangent(&equal, &need(&equal), &self.equal_body()));
        if !self.is_recursive() {
            // What contains itself does so behind a pointer.
            impls.extend(self.of_tangent(&copy, &need(&copy), &TokenStream::new()));
        }
        impls
    }

    fn clone_body(&self) -> TokenStream {
        let arms = self.variants.iter().map(|variant| {
            let path = self.path(&self.tangent, variant);
            let pattern = all_fields(&path, variant);
            let built = variant.build(&path, |field| {
                let a = field.binding("a");
                quote_spanned!(mixed()=> ::core::clone::Clone::clone(#a))
            });
            quote_spanned!(mixed()=> #pattern => #built,)
        });
        quote_spanned!(mixed()=> fn clone(&self) -> Self { match self { #(#arms)* } })
    }

    fn debug_body(&self) -> TokenStream {
        let arms = self.variants.iter().map(|variant| {
            let pattern = all_fields(&self.path(&self.tangent, variant), variant);
            let text = if self.is_enum { &variant.name } else { &self.tangent }.to_string();
            let fields = variant.fields.iter().map(|field| {
                let a = field.binding("a");
                match &field.member {
                    syn::Member::Named(name) => {
                        let name = name.to_string();
                        quote_spanned!(mixed()=> .field(#name, #a))
                    }
                    syn::Member::Unnamed(_) => quote_spanned!(mixed()=> .field(#a)),
                }
            });
            let written = match variant.form {
                Form::Named => quote_spanned!(mixed()=> f.debug_struct(#text)#(#fields)*.finish()),
                Form::Tuple => quote_spanned!(mixed()=> f.debug_tuple(#text)#(#fields)*.finish()),
                Form::Unit => quote_spanned!(mixed()=> f.write_str(#text)),
            };
            quote_spanned!(mixed()=> #pattern => #written,)
        });
        quote_spanned! {mixed()=>
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self { #(#arms)* }
            }
        }
    }

    fn equal_body(&self) -> TokenStream {
        let arms = self.pairs(
            [&self.tangent, &self.tangent],
            |_, a, b| quote_spanned!(mixed()=> && *#a == *#b),
            |terms| quote_spanned!(mixed()=> true #terms),
            &quote_spanned!(mixed()=> false),
        );
        quote_spanned! {mixed()=>
            fn eq(&self, other: &Self) -> ::core::primitive::bool { match (self, other) { #arms } }
        }
    }
}

fn all_fields(path: &TokenStream, variant: &Variant) -> TokenStream {
    variant.pattern(path, |field| {
        let name = field.binding("a");
        Some(quote_spanned!(mixed()=> #name))
    })
}
