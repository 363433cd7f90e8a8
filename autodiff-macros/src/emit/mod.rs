//! From IR to tokens: the namespace of a function with its derivatives.

mod apart;
mod bind;
mod body;
mod by_path;
mod by_pullback;
mod check;
mod construct;
mod control;
mod custom;
mod drivers;
mod explain;
mod explained;
mod function;
mod home;
mod jacobian;
mod lift;
mod names;
mod nested;
mod opaque;
mod operand;
mod prim;
mod printer;
mod second;
mod sweeps;
mod track;
mod typed;
mod types;
mod uses;
mod value;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::{ItemFn, Type};

pub(crate) use self::custom::Rules;
pub(crate) use self::home::{Home, Surroundings, with_own_type};
pub(crate) use self::names::{name_hash, tangent_name};
use self::types::Parameters;
pub(crate) use self::value::closure_value;
use crate::ir::Function;
use crate::lower::Lowered;
use crate::lower::lift::Lifted;
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
    pub(crate) second: Option<Second>,
}

/// The second derivatives of one function.
pub(crate) struct Second {
    /// `(x, x_dot) -> (y, y_dot)` with its pullback.
    pub(crate) pushed: Function,
    /// `(x, x_dot) -> y_dot` with its gradient.
    pub(crate) hvp: Function,
}

/// Where the derivatives come from.
#[derive(Clone, Copy)]
pub(crate) enum Source<'a> {
    Body(Body<'a>),
    Rules(&'a Rules),
    /// The implementations of a trait.
    Promised,
}

/// A body with its derivatives.
#[derive(Clone, Copy)]
pub(crate) struct Body<'a> {
    pub(crate) lowered: &'a Lowered,
    pub(crate) derivatives: &'a Derivatives,
    pub(crate) closures: &'a [Closure<'a>],
}

/// A closure that is an argument, with its derivatives.
pub(crate) struct Closure<'a> {
    pub(crate) lifted: &'a Lifted,
    pub(crate) jvp: Function,
    pub(crate) vjp: Function,
}

/// What the options say about the generated functions.
#[derive(Clone)]
pub(crate) struct Settings {
    /// The path of core's private module.
    pub(crate) private: TokenStream,
    /// The type of the pullback is `Box<dyn Fn(..)>`.
    pub(crate) boxed: bool,
    /// Whether the function and its derivatives are there as text, too.
    pub(crate) explain: bool,
    /// Whether there are second derivatives.
    pub(crate) second: bool,
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
    second: bool,
}

pub(crate) fn emit(
    item: &ItemFn,
    surroundings: &Surroundings,
    signature: Signature,
    source: Source<'_>,
    settings: Settings,
) -> TokenStream {
    let mut plain = signature.clone();
    if !settings.boxed {
        plain.params = plain.params.into_iter().map(Parameter::plain).collect();
    }
    let drivers = Context::new(item, surroundings, plain, source, settings.clone()).drivers();
    let context = Context::new(item, surroundings, signature, source, settings);
    match surroundings.home {
        Home::Module => context.namespace(&drivers),
        Home::Inherent => {
            let first = context.asserted();
            let sweeps = context.sweeps();
            let typed = context.typed_parameters();
            quote_spanned!(mixed()=> #first #sweeps #drivers #typed)
        }
        Home::Trait => {
            let sweeps = context.sweeps();
            let typed = context.typed_parameters();
            quote_spanned!(mixed()=> #sweeps #drivers #typed)
        }
        Home::TraitImpl => context.sweeps(),
    }
}

impl<'a> Context<'a> {
    fn new(
        item: &'a ItemFn,
        surroundings: &'a Surroundings,
        mut signature: Signature,
        source: Source<'a>,
        Settings { private, boxed, explain, second }: Settings,
    ) -> Context<'a> {
        let named = types::name_impl_traits(&mut signature, &private);
        let functions = types::functions(&signature, &private);
        let mut parameters = Parameters::new(&item.sig.generics, surroundings, &named, &functions);
        parameters.name_lifetimes(&mut signature);
        Context {
            item,
            surroundings,
            signature,
            source,
            private,
            parameters,
            boxed,
            explain,
            second,
        }
    }

    fn namespace(&self, drivers: &TokenStream) -> TokenStream {
        let (vis, name) = (&self.item.vis, &self.item.sig.ident);
        let doc = format!("The derivatives of [`{name}`](fn@{name}).");
        let sweeps = self.sweeps();
        let cfgs = self.cfgs();
        let needs = self.needs();
        let value = self.value_of_function();
        let typed = self.typed_parameters();
        let by_path = self.by_path();
        quote_spanned! {mixed()=>
            #(const _: #needs = ::core::option::Option::None;)*

            #(#cfgs)*
            #[doc = #doc]
            #[allow(non_camel_case_types, missing_debug_implementations, unnameable_types, reason = "a namespace")]
            #[derive(::core::clone::Clone, ::core::marker::Copy)]
            #vis struct #name {}

            #(#cfgs)*
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
            #[automatically_derived]
            impl #name {
                #sweeps
                #drivers
                #typed
            }

            #value
            #by_path
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

    /// The parameters to which a gradient has a part; what functions captured is not seen here.
    fn active(&self) -> impl Iterator<Item = &Parameter> {
        self.signature.params.iter().filter(|param| param.has_gradient())
    }

    /// The same without what is said of functions.
    fn where_clause_without_functions(&self, extra: &[TokenStream]) -> TokenStream {
        let clause = self.item.sig.generics.where_clause.iter();
        let user = clause.flat_map(|clause| &clause.predicates).filter(|predicate| {
            !matches!(predicate, syn::WherePredicate::Type(predicate)
                if types::function_named(&self.signature, &predicate.bounded_ty).is_some())
        });
        let user = user.map(quote::ToTokens::to_token_stream);
        let all: Vec<TokenStream> =
            user.chain(self.bounds_of_self()).chain(extra.iter().cloned()).collect();
        quote_spanned!(mixed()=> where #(#all),*)
    }

    fn where_clause(&self, extra: &[TokenStream]) -> TokenStream {
        let private = &self.private;
        let user = self.item.sig.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let user = user.map(|predicate| self.predicate(predicate));
        let assumed = self
            .concrete_types()
            .into_iter()
            .map(|ty| quote_spanned!(mixed()=> for<'assumed> #ty: #private::Differentiable));
        let own = self.bounds_of_self().into_iter().chain(self.bounds_of_functions());
        let predicates: Vec<TokenStream> =
            user.chain(assumed).chain(own).chain(extra.iter().cloned()).collect();
        if predicates.is_empty() {
            return TokenStream::new();
        }
        quote_spanned!(mixed()=> where #(#predicates),*)
    }

    /// A predicate of the user: what was a bound by `Fn` asks for a derivative.
    fn predicate(&self, predicate: &syn::WherePredicate) -> TokenStream {
        if let syn::WherePredicate::Type(predicate) = predicate
            && let Some(function) = types::function_named(&self.signature, &predicate.bounded_ty)
        {
            let ty = &predicate.bounded_ty;
            let bounds = function::bounds(&self.private, function, &predicate.bounds);
            return quote_spanned!(mixed()=> #ty: #bounds);
        }
        quote::ToTokens::to_token_stream(predicate)
    }

    /// A boxed pullback holds those of the functions, whose types have to live as long.
    fn bounds_of_functions(&self) -> Vec<TokenStream> {
        let functions = self.signature.params.iter().filter(|param| param.function.is_some());
        let types = functions.filter(|_| self.boxed).map(|param| &param.ty);
        types.map(|ty| quote_spanned!(mixed()=> #ty: 'static)).collect()
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

    /// Types that are there only where those of the function are differentiable.
    fn needs(&self) -> Vec<TokenStream> {
        let types = self.concrete_types().into_iter();
        types.map(|ty| needs(&self.private, ty)).collect()
    }
}

/// A type that is there only where another is differentiable; errors show at that.
pub(crate) fn needs(private: &TokenStream, ty: &Type) -> TokenStream {
    let at = at(first_span(ty));
    let private = printer::respan(private, at);
    quote_spanned!(at=> ::core::option::Option<#private::Needs<#ty>>)
}

impl Body<'_> {
    /// The items of the body, and what the methods that it calls need.
    fn items(&self, private: &TokenStream) -> TokenStream {
        let items = &self.lowered.items;
        let methods = explained::first(&self.lowered.table, private);
        quote_spanned!(mixed()=> #(#items)* #methods)
    }

    /// The same for a body that has second derivatives.
    fn items_of_second(&self, private: &TokenStream) -> TokenStream {
        let (items, second) = (self.items(private), explained::second(&self.lowered.table));
        quote_spanned!(mixed()=> #items #second)
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
