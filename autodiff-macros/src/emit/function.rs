//! Functions as values: how a parameter that is a function is called, and what its bound becomes.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote_spanned};
use syn::punctuated::Punctuated;
use syn::{Token, TypeParamBound};

use super::printer::Printer;
use super::{Context, at, mixed};
use crate::ir::{Operand, Var};
use crate::lower::Syntax;
use crate::lower::function::{Argument, FunctionType, MOST_ARGUMENTS, is_owned, signature_of};
use crate::lower::signature::Parameter;

/// `(Active<f64>, Constant<usize>,), f64`: what `DiffFn` is implemented for.
fn generics(private: &TokenStream, function: &FunctionType) -> TokenStream {
    let args = function.args.iter().map(|arg| marker(private, arg));
    let output = &function.output;
    quote_spanned!(mixed()=> (#(#args,)*), #output)
}

/// `Active<f64>`, `Constant<usize>`
pub(super) fn marker(private: &TokenStream, arg: &Argument) -> TokenStream {
    let ty = &arg.ty;
    if arg.active {
        quote_spanned!(mixed()=> #private::Active<#ty>)
    } else {
        quote_spanned!(mixed()=> #private::Constant<#ty>)
    }
}

/// The bounds of a parameter that is a function, as its derivatives ask for them.
pub(super) fn bounds(
    private: &TokenStream,
    function: &FunctionType,
    bounds: &Punctuated<TypeParamBound, Token![+]>,
) -> TokenStream {
    let generics = generics(private, function);
    let others = bounds.iter().filter(|bound| {
        let is_sized = bound.to_token_stream().to_string().starts_with('?');
        signature_of(bound).is_none() && !is_sized
    });
    let own = quote_spanned!(mixed()=> #private::DiffFn<#generics>);
    let all = std::iter::once(own).chain(others.map(quote::ToTokens::to_token_stream));
    quote_spanned!(mixed()=> #(#all)+*)
}

impl Printer<'_> {
    fn function(&self, var: Var) -> Option<&FunctionType> {
        let source = self.func.var(var).function?;
        if let Syntax::Function(function) = &self.table[source.0] { Some(function) } else { None }
    }

    /// A call of a parameter, or of one of its derivatives; the first argument is the function.
    pub(super) fn call_of_function(
        &self,
        function: &FunctionType,
        entry: Option<&str>,
        args: &[TokenStream],
    ) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let generics = generics(&private, function);
        let trait_ = quote_spanned!(at=> #private::DiffFn::<#generics>);
        let count = function.args.len();
        let Some((f, args)) = args.split_first() else { return TokenStream::new() };
        match entry {
            None => quote_spanned!(at=> #trait_::call(#f, (#(#args,)*))),
            Some("push") => {
                let (inputs, dots) = args.split_at(count.min(args.len()));
                let Some((f_dot, dots)) = dots.split_first() else { return TokenStream::new() };
                quote_spanned!(at=> #trait_::push(#f, (#(#inputs,)*), #f_dot, (#(#dots,)*)))
            }
            Some(_) => {
                let pullback = self.flat_pullback(function);
                quote_spanned! {at=> {
                    let (value, pullback) = #trait_::fwd(#f, (#(#args,)*));
                    (value, #pullback)
                }}
            }
        }
    }

    /// The pullback in the form in which all others are called.
    fn flat_pullback(&self, function: &FunctionType) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let output = &function.output;
        let names = |name: &str| -> Vec<Ident> {
            (0..function.args.len()).map(|k| format_ident!("{name}{k}", span = at)).collect()
        };
        let (inputs, slots) = (names("input"), names("slot"));
        let types: Vec<_> = function.args.iter().map(|arg| &arg.ty).collect();
        let buffers = function.args.iter().map(|arg| buffer(&private, arg));
        quote_spanned! {at=>
            move |
                f: &_,
                #(#inputs: &#types,)*
                y_bar: &<#output as #private::Differentiable>::Tangent,
                f_bar: ::core::option::Option<&mut _>,
                #(#slots: ::core::option::Option<&mut #buffers>),*
            | pullback(f, (#(#inputs,)*), y_bar, f_bar, (#(#slots,)*))
        }
    }

    /// A parameter that is a function, as verbatim code calls it.
    pub(super) fn closure_of(&self, operand: &Operand) -> Option<TokenStream> {
        let place = operand.place()?.clone().referent();
        let function = self.function(place.root)?;
        let f = self.referent(&place.into());
        Some(as_closure(&self.private(), function, &f, self.at()))
    }
}

/// A closure that calls a function with a derivative, which stands behind the reference `f`.
pub(super) fn as_closure(
    private: &TokenStream,
    function: &FunctionType,
    f: &TokenStream,
    at: Span,
) -> TokenStream {
    let generics = generics(private, function);
    let names = (0..function.args.len()).map(|k| format_ident!("input{k}", span = at));
    let names: Vec<Ident> = names.collect();
    // A lifetime that the bound names is not known here.
    let types = function.args.iter().map(|arg| {
        let (ty, reference) = (&arg.ty, arg.is_reference().then(|| quote_spanned!(at=> &)));
        quote_spanned!(at=> #reference #ty)
    });
    let inputs = names.iter().zip(&function.args).map(|(name, arg)| {
        let reference = (!arg.is_reference()).then(|| quote_spanned!(at=> &));
        quote_spanned!(at=> #reference #name)
    });
    quote_spanned! {at=>
        |#(#names: #types),*| #private::DiffFn::<#generics>::call(#f, (#(#inputs,)*))
    }
}

/// What the cotangent of an argument is added to.
pub(super) fn buffer(private: &TokenStream, arg: &Argument) -> TokenStream {
    let (ty, at) = (&arg.ty, at(super::first_span(&arg.ty)));
    if arg.active {
        quote_spanned!(at=> <#ty as #private::Cotangent>::Buffer)
    } else {
        quote_spanned!(at=> #private::ConstantParameter)
    }
}

impl Context<'_> {
    /// What makes the namespace of a function a value that can be handed to other functions.
    pub(super) fn value_of_function(&self) -> TokenStream {
        let (private, name, cfgs) = (&self.private, &self.item.sig.ident, self.cfgs());
        let space = quote_spanned! {mixed()=>
            #(#cfgs)*
            #[automatically_derived]
            impl #private::Differentiable for #name {
                type Tangent = ();
                #[inline(always)]
                fn zero_tangent(&self) {}
                #[inline(always)]
                fn advance(&mut self, _: &()) {}
            }
        };
        match self.as_function() {
            Some(function) => {
                let function = self.implementation(&function);
                quote_spanned!(mixed()=> #space #function)
            }
            None => space,
        }
    }

    /// What this function takes and returns, if it can be an argument of others.
    fn as_function(&self) -> Option<FunctionType> {
        let params = &self.signature.params;
        let is_plain =
            |param: &Parameter| !param.in_out && param.function.is_none() && is_owned(&param.ty);
        let has_value = params.len() <= MOST_ARGUMENTS
            && params.iter().all(is_plain)
            && is_owned(self.output())
            && !self.returns_unit();
        // rustc finds a type parameter only where the trait mentions it.
        let types = params.iter().map(|param| &param.ty).chain([self.output()]);
        let mut mentioned = Vec::new();
        types.for_each(|ty| mentions(ty.to_token_stream(), &mut mentioned));
        let is_found = self.parameters.names.iter().all(|name| mentioned.contains(name))
            && !self.bounds_by_lifetimes();
        let argument = |param: &Parameter| Argument {
            ty: param.ty.clone(),
            declared: param.declared.clone(),
            active: param.active,
        };
        (has_value && is_found).then(|| {
            FunctionType::new(params.iter().map(argument).collect(), self.output().clone())
        })
    }

    /// Whether a bound mentions a lifetime of the function.
    fn bounds_by_lifetimes(&self) -> bool {
        let generics = &self.item.sig.generics;
        let lifetimes: Vec<&Ident> = generics.lifetimes().map(|l| &l.lifetime.ident).collect();
        let mut bounds = Vec::new();
        generics.where_clause.iter().for_each(|clause| {
            mentions(clause.to_token_stream(), &mut bounds);
        });
        self.parameters.types.iter().for_each(|ty| mentions(ty.clone(), &mut bounds));
        bounds.iter().any(|name| lifetimes.contains(&name))
    }

    fn implementation(&self, function: &FunctionType) -> TokenStream {
        let (private, name, cfgs) = (&self.private, &self.item.sig.ident, self.cfgs());
        let (names, types) = (&self.parameters.names, &self.parameters.types);
        let constants: Vec<_> =
            self.item.sig.generics.const_params().map(|param| &param.ident).collect();
        let statics = names.iter().filter(|name| !constants.contains(name));
        let statics = statics.map(|ty| quote_spanned!(mixed()=> #ty: 'static));
        let where_clause = self.where_clause(&statics.collect::<Vec<_>>());
        let generics = generics(private, function);
        let output = &function.output;
        let inputs: Vec<_> = (0..function.args.len()).map(|k| argument_name("input", k)).collect();
        let slots: Vec<_> = (0..function.args.len()).map(|k| argument_name("slot", k)).collect();
        let args: Vec<_> = function.args.iter().map(|arg| &arg.ty).collect();
        let buffers: Vec<_> = function.args.iter().map(|arg| buffer(private, arg)).collect();
        let tangent = self.tangent(output);
        quote_spanned! {mixed()=>
            #(#cfgs)*
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
            #[automatically_derived]
            impl<#(#types),*> #private::DiffFn<#generics> for #name #where_clause {
                #[inline(always)]
                fn fwd(&self, (#(#inputs,)*): (#(&#args,)*)) -> (
                    #output,
                    impl ::core::ops::Fn(&Self, (#(&#args,)*), &#tangent, ::core::option::Option<&mut ()>, (#(::core::option::Option<&mut #buffers>,)*)) + use<#(#names),*>,
                ) {
                    let (value, pullback) = Self::fwd(#(#inputs),*);
                    (value, move |
                        _: &Self,
                        (#(#inputs,)*): (#(&#args,)*),
                        y_bar: &#tangent,
                        _: ::core::option::Option<&mut ()>,
                        (#(#slots,)*): (#(::core::option::Option<&mut #buffers>,)*)
                    | pullback(#(#inputs,)* y_bar, #(#slots),*))
                }
                #[inline(always)]
                fn push(
                    &self,
                    (#(#inputs,)*): (#(&#args,)*),
                    _: ::core::option::Option<&()>,
                    (#(#slots,)*): (#(::core::option::Option<&#buffers>,)*),
                ) -> (#output, #tangent) {
                    Self::push(#(#inputs,)* #(#slots),*)
                }
            }
        }
    }
}

fn argument_name(name: &str, k: usize) -> Ident {
    format_ident!("{name}{k}", span = mixed())
}

/// The names in a type that stand for themselves: not those of which a part is taken (`T::Item`).
fn mentions(tokens: TokenStream, found: &mut Vec<Ident>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => mentions(group.stream(), found),
            TokenTree::Ident(name) => {
                let is_path = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
                if !tokens.peek().is_some_and(is_path) {
                    found.push(name);
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// A function of constant arguments as one that takes references.
pub(super) fn behind_references(name: &Ident, function: &FunctionType) -> TokenStream {
    let names: Vec<Ident> = (0..function.args.len()).map(|k| argument_name("input", k)).collect();
    let inputs = names.iter().zip(&function.args).map(|(name, arg)| {
        let ty = &arg.ty;
        quote_spanned!(mixed()=> #name: &#ty)
    });
    let values = names.iter().zip(&function.args).map(|(name, arg)| {
        if arg.is_reference() {
            quote_spanned!(mixed()=> #name)
        } else {
            quote_spanned!(mixed()=> ::core::clone::Clone::clone(#name))
        }
    });
    quote_spanned!(mixed()=> move |#(#inputs),*| #name(#(#values),*))
}
