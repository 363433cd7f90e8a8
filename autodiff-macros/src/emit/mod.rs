//! From IR to tokens: the namespace of a function with its derivatives.

mod bind;
mod body;
mod by_pullback;
mod check;
mod construct;
mod control;
mod custom;
mod drivers;
mod explain;
mod home;
mod names;
mod opaque;
mod operand;
mod prim;
mod printer;
mod sweeps;
mod types;
mod uses;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::{ItemFn, Type};

pub(crate) use self::custom::Rules;
pub(crate) use self::home::{Home, Surroundings, with_own_type};
pub(crate) use self::names::name_hash;
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

/// The path of core's private module.
pub(crate) fn private_path(krate: Option<&syn::Path>) -> TokenStream {
    let path = krate.map_or_else(
        || quote_spanned!(mixed()=> ::static_autodiff),
        quote::ToTokens::to_token_stream,
    );
    quote_spanned!(mixed()=> #path::__private)
}

/// The derivatives of one function.
pub(crate) struct Derivatives {
    pub(crate) jvp: Function,
    pub(crate) vjp: Function,
    pub(crate) gradient: Function,
}

/// Where the derivatives come from.
pub(crate) enum Source<'a> {
    Body(Body<'a>),
    Rules(&'a Rules),
    /// The implementations of a trait.
    Promised,
}

/// A body with its derivatives.
pub(crate) struct Body<'a> {
    pub(crate) lowered: &'a Lowered,
    pub(crate) derivatives: &'a Derivatives,
}

/// What the options say about the generated functions.
pub(crate) struct Settings {
    /// The path of core's private module.
    pub(crate) private: TokenStream,
    /// The type of the pullback is `Box<dyn Fn(..)>`.
    pub(crate) boxed: bool,
    /// Whether the function and its derivatives are there as text, too.
    pub(crate) explain: bool,
}

/// What every generated function is made from.
pub(crate) struct Context<'a> {
    item: &'a ItemFn,
    surroundings: &'a Surroundings,
    signature: Signature,
    source: Source<'a>,
    private: TokenStream,
    parameters: Parameters,
    /// The type of the pullback is `Box<dyn Fn(..)>`.
    boxed: bool,
    explain: bool,
}

pub(crate) fn emit(
    item: &ItemFn,
    surroundings: &Surroundings,
    mut signature: Signature,
    source: Source<'_>,
    Settings { private, boxed, explain }: Settings,
) -> TokenStream {
    let named = types::name_impl_traits(&mut signature);
    let mut parameters = Parameters::new(&item.sig.generics, surroundings, &named);
    parameters.name_lifetimes(&mut signature);
    let context =
        Context { item, surroundings, signature, source, private, parameters, boxed, explain };
    match surroundings.home {
        Home::Module => context.namespace(),
        Home::Inherent => {
            let first = context.asserted();
            let (sweeps, drivers) = (context.sweeps(), context.drivers());
            quote_spanned!(mixed()=> #first #sweeps #drivers)
        }
        Home::Trait => {
            let (sweeps, drivers) = (context.sweeps(), context.drivers());
            quote_spanned!(mixed()=> #sweeps #drivers)
        }
        Home::TraitImpl => context.sweeps(),
    }
}

impl Context<'_> {
    fn namespace(&self) -> TokenStream {
        let (vis, name) = (&self.item.vis, &self.item.sig.ident);
        let doc = format!("The derivatives of [`{name}`](fn@{name}).");
        let sweeps = self.sweeps();
        let drivers = self.drivers();
        let cfgs = self.cfgs();
        let assertions = self.assertions();
        quote_spanned! {mixed()=>
            #(const _: () = #assertions;)*

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

    /// The visibility of what is generated.
    fn visibility(&self) -> TokenStream {
        match self.surroundings.home {
            Home::Module => quote_spanned!(mixed()=> pub),
            Home::Inherent => quote::ToTokens::to_token_stream(&self.item.vis),
            Home::Trait | Home::TraitImpl => TokenStream::new(),
        }
    }

    fn output(&self) -> &Type {
        &self.signature.output
    }

    fn tangent(&self, ty: &impl quote::ToTokens) -> TokenStream {
        let private = &self.private;
        quote_spanned!(at(first_span(ty))=> <#ty as #private::Differentiable>::Tangent)
    }

    fn buffer(&self, ty: &impl quote::ToTokens) -> TokenStream {
        let private = &self.private;
        quote_spanned!(at(first_span(ty))=> <#ty as #private::Cotangent>::Buffer)
    }

    fn active(&self) -> impl Iterator<Item = &Parameter> {
        self.signature.params.iter().filter(|param| param.active)
    }

    fn where_clause(&self, extra: &[TokenStream]) -> TokenStream {
        let user = self.item.sig.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let private = &self.private;
        let assumed = self
            .concrete_types()
            .into_iter()
            .map(|ty| quote_spanned!(mixed()=> for<'assumed> #ty: #private::Differentiable));
        let predicates: Vec<TokenStream> = user
            .map(quote::ToTokens::to_token_stream)
            .chain(assumed)
            .chain(self.bounds_of_self())
            .chain(extra.iter().cloned())
            .collect();
        if predicates.is_empty() {
            return TokenStream::new();
        }
        quote_spanned!(mixed()=> where #(#predicates),*)
    }

    /// The active types that depend on no parameter of the function and are not plain numbers.
    ///
    /// That they are differentiable is asserted once, at the type; the generated functions assume
    /// it, so that a type that is not gives one error.
    fn concrete_types(&self) -> Vec<&Type> {
        if let Home::Trait | Home::TraitImpl = self.surroundings.home {
            return Vec::new();
        }
        let types = self.active().map(|param| (&param.ty, param.kind));
        let types = types.chain([(self.output(), crate::ir::Kind::Unknown)]);
        let is_concrete = |ty: &Type| types::is_concrete(ty, &self.parameters.names);
        let unknown =
            types.filter(|(ty, kind)| *kind == crate::ir::Kind::Unknown && is_concrete(ty));
        unknown.map(|(ty, _)| ty).collect()
    }

    fn assertions(&self) -> Vec<TokenStream> {
        let private = &self.private;
        let assertions = self.concrete_types().into_iter();
        assertions
            .map(|ty| quote_spanned!(at(first_span(ty))=> #private::differentiable::<#ty>()))
            .collect()
    }
}

impl Body<'_> {
    /// The items of the body, and what explains a method without a derivative.
    fn items(&self) -> TokenStream {
        let items = &self.lowered.items;
        let explained = home::explained(&self.lowered.table);
        quote_spanned!(mixed()=> #(#items)* #explained)
    }
}

/// Where rustc shows an error about a type.
fn first_span(tokens: &impl quote::ToTokens) -> Span {
    tokens.to_token_stream().into_iter().next().map_or_else(mixed, |token| token.span())
}

/// `x_dot`, `x_bar`: the parameter of a generated function for a parameter of the user.
fn derived(param: &Parameter, suffix: &str) -> Ident {
    let name = if param.receiver { "self".to_owned() } else { param.ident.to_string() };
    names::hidden(&format!("{}_{suffix}", name.trim_start_matches("r#")), param.ident.span())
}
