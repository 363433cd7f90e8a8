//! From IR to tokens: the namespace of a function with its derivatives.

mod body;
mod drivers;
mod names;
mod prim;
mod sweeps;
mod types;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::{ItemFn, Type};

use self::types::Parameters;
use crate::ir::Function;
use crate::lower::Lowered;
use crate::lower::signature::{Parameter, Signature};

/// The span of generated names: the user cannot capture them.
pub(crate) fn mixed() -> Span {
    Span::mixed_site()
}

/// Generated tokens that a diagnostic of rustc shows at the user's expression.
pub(crate) fn at(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}

/// The derivatives of one function.
pub(crate) struct Derivatives {
    pub(crate) jvp: Function,
    pub(crate) vjp: Function,
    pub(crate) gradient: Function,
}

/// What every generated function is made from.
pub(crate) struct Context<'a> {
    item: &'a ItemFn,
    signature: Signature,
    lowered: &'a Lowered,
    derivatives: &'a Derivatives,
    private: TokenStream,
    parameters: Parameters,
}

pub(crate) fn emit(
    item: &ItemFn,
    mut signature: Signature,
    lowered: &Lowered,
    derivatives: &Derivatives,
    private: TokenStream,
) -> TokenStream {
    let named = types::name_impl_traits(&mut signature);
    let parameters = Parameters::new(&item.sig.generics, &named);
    let context = Context { item, signature, lowered, derivatives, private, parameters };
    context.namespace()
}

impl Context<'_> {
    fn namespace(&self) -> TokenStream {
        let (vis, name) = (&self.item.vis, &self.item.sig.ident);
        let doc = format!("The derivatives of [`{name}`](fn@{name}).");
        let sweeps = self.sweeps();
        let drivers = self.drivers();
        let cfgs = self.item.attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
        let cfgs: Vec<_> = cfgs.collect();
        quote_spanned! {mixed()=>
            #(#cfgs)*
            #[doc = #doc]
            #[allow(non_camel_case_types, missing_debug_implementations, unnameable_types, reason = "a namespace")]
            #vis struct #name {}

            #(#cfgs)*
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
            #[automatically_derived]
            impl #name {
                #sweeps
                #drivers
            }
        }
    }

    fn output(&self) -> &Type {
        &self.signature.output
    }

    fn tangent(&self, ty: &impl quote::ToTokens) -> TokenStream {
        let private = &self.private;
        quote_spanned!(mixed()=> <#ty as #private::Differentiable>::Tangent)
    }

    fn buffer(&self, ty: &impl quote::ToTokens) -> TokenStream {
        let private = &self.private;
        quote_spanned!(mixed()=> <#ty as #private::Cotangent>::Buffer)
    }

    fn active(&self) -> impl Iterator<Item = &Parameter> {
        self.signature.params.iter().filter(|param| param.active)
    }

    fn where_clause(&self, extra: &[TokenStream]) -> TokenStream {
        let user = self.item.sig.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let predicates: Vec<TokenStream> =
            user.map(|predicate| predicate.to_token_stream()).chain(extra.iter().cloned()).collect();
        if predicates.is_empty() {
            return TokenStream::new();
        }
        quote_spanned!(mixed()=> where #(#predicates),*)
    }

    fn items(&self) -> TokenStream {
        let items = &self.lowered.items;
        quote_spanned!(mixed()=> #(#items)*)
    }
}

/// `x_dot`, `x_bar`: the parameter of a generated function for a parameter of the user.
fn derived(param: &Parameter, suffix: &str) -> Ident {
    let name = param.ident.to_string();
    names::hidden(&format!("{}_{suffix}", name.trim_start_matches("r#")), param.ident.span())
}
