//! A function that is called like a derivative.
//!
//! `arm::jacobian(q)` is a function in a module or the derivative of a function `arm`; the macro cannot know. It calls
//! `arm::jacobian_fwd`, so a function of such a name has its sweeps under these names, too.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::home::sibling;
use super::{Context, derived, mixed};
use crate::lower::is_derivative;

impl Context<'_> {
    pub(super) fn by_path(&self) -> TokenStream {
        let name = &self.item.sig.ident;
        if !is_derivative(&name.to_string()) {
            return TokenStream::new();
        }
        let params = &self.signature.params;
        let inputs: Vec<Ident> = params.iter().map(|param| param.ident.clone()).collect();
        let dots = params.iter().map(|param| derived(param, "dot"));
        let with_dots: Vec<Ident> = inputs.iter().cloned().chain(dots).collect();
        let fwd = self.fwd_as(
            &self.declared_beside("fwd"),
            &quote_spanned!(mixed()=> { #name::fwd(#(#inputs),*) }),
        );
        let push = self.push_as(
            &self.declared_beside("push"),
            &quote_spanned!(mixed()=> { #name::push(#(#with_dots),*) }),
        );
        let push_fwd = self.second.then(|| {
            let body = quote_spanned!(mixed()=> { #name::push_fwd(#(#with_dots),*) });
            self.push_fwd_as(&self.declared_beside("push_fwd"), &body)
        });
        quote_spanned!(mixed()=> #fwd #push #push_fwd)
    }

    /// `pub fn jacobian_fwd`
    fn declared_beside(&self, entry: &str) -> TokenStream {
        let (vis, cfgs) = (&self.item.vis, self.cfgs());
        let name = sibling(&self.item.sig.ident, entry);
        quote_spanned! {mixed()=>
            #(#cfgs)*
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
            #vis fn #name
        }
    }
}
