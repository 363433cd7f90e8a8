//! The hidden functions that callers use: `fwd` (value and pullback) and `push` (value and
//! tangent), and the body of `value_and_grad_into`.
//!
//! Convention: every parameter is taken by reference, because a caller does not know how it was
//! declared; a pullback owns its record and takes the inputs again. A cotangent or tangent is an
//! `Option`: the caller may have none. What cannot carry one is [`ConstantParameter`].

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote_spanned};

use super::names::imports;
use super::printer::{Accumulators, Printer};
use super::{Body, Context, Source, derived, mixed};
use crate::ir::{Function, Var};
use crate::lower::signature::{Parameter, is_inactive};

impl Context<'_> {
    pub(super) fn sweeps(&self) -> TokenStream {
        let (fwd, push) = (self.fwd(), self.push());
        quote_spanned!(mixed()=> #fwd #push)
    }

    /// The type in which sweeps take a parameter.
    pub(super) fn supplied_type(param: &Parameter) -> TokenStream {
        let ty = &param.declared;
        if param.by_ref { ty.to_token_stream() } else { quote_spanned!(mixed()=> &#ty) }
    }

    fn slot_type(&self, param: &Parameter) -> TokenStream {
        if param.active {
            self.buffer(&param.ty)
        } else {
            let private = &self.private;
            quote_spanned!(mixed()=> #private::ConstantParameter)
        }
    }

    fn fwd(&self) -> TokenStream {
        let generics = self.parameters.list();
        let names = &self.parameters.names;
        let params = &self.signature.params;
        let inputs = params
            .iter()
            .map(|param| Self::typed(param, &param.ident, &Self::supplied_type(param)));
        let output = self.output();
        let types = self.pullback_types();
        let where_clause = self.where_clause(&[]);
        let pullback = if self.boxed {
            quote_spanned!(mixed()=> ::std::boxed::Box<dyn ::core::ops::Fn(#(#types),*)>)
        } else {
            quote_spanned!(mixed()=> impl ::core::ops::Fn(#(#types),*) + use<#(#names),*>)
        };
        let declared = self.declared("fwd");
        let body = match &self.source {
            Source::Body(body) => self.fwd_body(body, &types),
            Source::Rules(rules) => self.custom_fwd_body(rules, &types),
            Source::Promised => quote_spanned!(mixed()=> ;),
        };
        quote_spanned! {mixed()=>
            #[doc(hidden)]
            #[inline]
            #declared #generics (#(#inputs),*) -> (#output, #pullback)
            #where_clause
            #body
        }
    }

    fn fwd_body(&self, body: &Body<'_>, types: &[TokenStream]) -> TokenStream {
        let func = &body.derivatives.vjp;
        let mut printer = Printer::new(func, body, &self.private, Accumulators::Optional);
        let bind = self.bind_supplied(&mut printer, func);
        let items = body.items(&self.private);
        let records = printer.records();
        let forward = printer.body(&func.body);
        let value = printer.result();
        let pullback = self.pullback(&mut printer, func, &bind, types);
        let imports = imports(&self.private);
        let bind_receiver = self.bind_receiver();
        let returned = self.returned(&pullback);
        quote_spanned! {mixed()=>
            {
                #imports
                #items
                #bind_receiver
                #bind
                #records
                #forward
                let value = #value;
                #returned
            }
        }
    }

    /// The value and the pullback.
    pub(super) fn returned(&self, pullback: &TokenStream) -> TokenStream {
        if self.boxed {
            quote_spanned!(mixed()=> (value, ::std::boxed::Box::new(#pullback)))
        } else {
            quote_spanned!(mixed()=> (value, #pullback))
        }
    }

    fn pullback_types(&self) -> Vec<TokenStream> {
        let params = &self.signature.params;
        let supplied = |param: &Parameter| {
            if param.in_out && !param.active {
                // What carries no derivative is not changed again.
                return quote_spanned!(mixed()=> ());
            }
            self.whenever(Self::supplied_type(param))
        };
        let mut types: Vec<TokenStream> = params.iter().map(supplied).collect();
        let y_bar = self.whenever(self.tangent(self.output()));
        types.push(quote_spanned!(mixed()=> &#y_bar));
        for param in params {
            let slot = self.whenever(self.slot_type(param));
            types.push(quote_spanned!(mixed()=> ::core::option::Option<&mut #slot>));
        }
        types
    }

    fn pullback(
        &self,
        printer: &mut Printer<'_>,
        func: &Function,
        bind: &TokenStream,
        types: &[TokenStream],
    ) -> TokenStream {
        let Some(pullback) = &func.pullback else { return TokenStream::new() };
        let params = &self.signature.params;
        let mut names: Vec<TokenStream> =
            params.iter().map(|param| param.ident.to_token_stream()).collect();
        names.extend(pullback.seeds.iter().map(|seed| printer.ident(*seed).to_token_stream()));
        for accumulator in &pullback.accumulators {
            let name = accumulator.map(|var| printer.ident(var));
            names.push(name.map_or_else(
                || quote_spanned!(mixed()=> _),
                |name| quote_spanned!(mixed()=> mut #name),
            ));
        }
        let buffers: TokenStream = params
            .iter()
            .zip(&pullback.accumulators)
            .filter(|(param, _)| is_slice(param) && !param.in_out)
            .filter_map(|(param, bar)| {
                let (private, user, bar) = (&self.private, &param.ident, printer.ident((*bar)?));
                Some(quote_spanned! {mixed()=>
                    let mut #bar = #bar.map(|bar| #private::ops::fit(bar, #user));
                })
            })
            .collect();
        let seeds = pullback.seeds.iter().map(|seed| bind_seed(printer, *seed));
        let seeds: TokenStream = seeds.collect();
        let in_outs: TokenStream = params
            .iter()
            .zip(&pullback.accumulators)
            .filter(|(param, _)| param.in_out && param.active)
            .filter_map(|(param, bar)| Some(self.bind_in_out(param, printer.ident((*bar)?))))
            .collect();
        let (cursors, copies) = (printer.cursors(), printer.working_copies());
        printer.again = true;
        let body = printer.body(&pullback.body);
        quote_spanned! {mixed()=>
            move |#(#names: #types),*| {
                #bind
                #in_outs
                #buffers
                #seeds
                #cursors
                #copies
                #body
            }
        }
    }

    /// The buffer of a cotangent that goes in and out: zero where the caller has none.
    fn bind_in_out(&self, param: &Parameter, name: &proc_macro2::Ident) -> TokenStream {
        let private = &self.private;
        let (user, ty, zero) = (&param.ident, &param.ty, derived(param, "zero"));
        quote_spanned! {mixed()=>
            let mut #zero;
            let #name = match #name {
                ::core::option::Option::Some(#name) => #name,
                ::core::option::Option::None => {
                    #zero = #private::ops::zero::<#ty>(&*#user);
                    #private::ops::buffer_mut::<#ty>(&mut #zero)
                }
            };
        }
    }

    /// The variables of the parameters, which sweeps take by reference.
    fn bind_supplied(&self, printer: &mut Printer<'_>, func: &Function) -> TokenStream {
        let mut tokens = TokenStream::new();
        for (param, declared) in func.params.iter().zip(&self.signature.params) {
            let user = &declared.ident;
            if declared.by_ref && declared.mutable && !declared.active {
                tokens.extend(quote_spanned!(mixed()=> let mut #user = #user;));
            }
            if declared.in_out {
                tokens.extend(printer.bind_renamed(param.var, declared));
                continue;
            }
            if declared.by_ref {
                tokens.extend(printer.bind_reference(param.var, declared));
                continue;
            }
            let by_value = if declared.kind.is_scalar()
                || is_inactive(&declared.ty) && is_copy(&declared.ty)
            {
                quote_spanned!(mixed()=> *#user)
            } else if !declared.active || printer.is_mentioned(param.var) {
                quote_spanned!(mixed()=> ::core::clone::Clone::clone(#user))
            } else {
                quote_spanned!(mixed()=> #user)
            };
            let mutable =
                (declared.mutable && !declared.active).then(|| quote_spanned!(mixed()=> mut));
            tokens.extend(quote_spanned!(mixed()=> let #mutable #user = #by_value;));
            tokens.extend(printer.bind_renamed(param.var, declared));
        }
        tokens
    }

    fn push(&self) -> TokenStream {
        let generics = self.parameters.list();
        let params = &self.signature.params;
        let mut inputs: Vec<TokenStream> = Vec::new();
        for param in params {
            inputs.push(Self::typed(param, &param.ident, &Self::supplied_type(param)));
        }
        for param in params {
            let slot = self.slot_type(param);
            let name = derived(param, "dot");
            let mutable = (param.in_out && param.active).then(|| quote_spanned!(mixed()=> mut));
            let slot = quote_spanned!(mixed()=> ::core::option::Option<& #mutable #slot>);
            inputs.push(quote_spanned!(mixed()=> #name: #slot));
        }
        let output = self.output();
        let tangent = self.tangent(output);
        let where_clause = self.where_clause(&[]);
        let declared = self.declared("push");
        let body = match &self.source {
            Source::Body(body) => self.push_body(body),
            Source::Rules(rules) => self.custom_push_body(rules),
            Source::Promised => quote_spanned!(mixed()=> ;),
        };
        quote_spanned! {mixed()=>
            #[doc(hidden)]
            #[inline]
            #declared #generics (#(#inputs),*) -> (#output, #tangent)
            #where_clause
            #body
        }
    }

    fn push_body(&self, body: &Body<'_>) -> TokenStream {
        let func = &body.derivatives.jvp;
        let mut printer = Printer::new(func, body, &self.private, Accumulators::Required);
        let params = &self.signature.params;
        let mut dots = func.params[params.len()..].iter();
        let mut bind_dots = TokenStream::new();
        for param in params {
            let name = derived(param, "dot");
            if param.active
                && let Some(dot) = dots.next()
            {
                printer.names.set(dot.var, name.clone());
                bind_dots.extend(if param.in_out {
                    self.bind_in_out(param, &name)
                } else {
                    self.bind_dot(param, &name)
                });
            }
        }
        let bind = self.bind_supplied(&mut printer, func);
        let items = body.items(&self.private);
        let body = printer.body(&func.body);
        let result = printer.result();
        let imports = imports(&self.private);
        let bind_receiver = self.bind_receiver();
        quote_spanned! {mixed()=>
            {
                #imports
                #items
                #bind_receiver
                #bind_dots
                #bind
                #body
                #result
            }
        }
    }

    /// The tangent of a parameter: zero where the caller has none.
    fn bind_dot(&self, param: &Parameter, name: &proc_macro2::Ident) -> TokenStream {
        let private = &self.private;
        let (user, ty) = (&param.ident, &param.ty);
        let zero = derived(param, "zero");
        let value = param.kind.is_scalar().then(|| quote_spanned!(mixed()=> let #name = *#name;));
        quote_spanned! {mixed()=>
            let #zero;
            let #name = match #name {
                ::core::option::Option::Some(#name) => #name,
                ::core::option::Option::None => {
                    #zero = #private::ops::zero::<#ty>(#user);
                    #private::ops::buffer_ref::<#ty>(&#zero)
                }
            };
            #value
        }
    }
}

/// A scalar seed by value.
fn bind_seed(printer: &Printer<'_>, seed: Var) -> TokenStream {
    let name = printer.ident(seed);
    if printer.func.var(seed).kind.is_scalar() {
        quote_spanned!(mixed()=> let #name = *#name;)
    } else {
        TokenStream::new()
    }
}

/// Whether a parameter is a slice: its cotangent is a buffer whose length nothing ensures.
pub(super) fn is_slice(param: &Parameter) -> bool {
    param.by_ref && matches!(param.ty, syn::Type::Slice(_))
}

/// Whether the name of this inactive type says that it is `Copy`.
fn is_copy(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.get_ident().is_some_and(|name| {
        name != "String" && name != "str"
    }))
}
