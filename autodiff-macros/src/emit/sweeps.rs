//! The hidden functions that callers use: `fwd` (value and pullback) and `push` (value and
//! tangent), and the body of `value_and_grad_into`.
//!
//! Convention: every parameter is taken by reference, because a caller does not know how it was
//! declared; a pullback owns its record and takes the inputs again. A cotangent or tangent is an
//! `Option`: the caller may have none. What cannot carry one is [`ConstantParameter`].

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote_spanned};

use super::names::imports;
use super::printer::{Accumulators, Printer};
use super::{Body, Context, Source, derived, mixed};
use crate::ir::{Function, Var};
use crate::lower::signature::{Parameter, is_inactive};

/// What a pullback is given for a parameter, or for its tangent.
pub(super) struct Given<'a> {
    pub(super) param: &'a Parameter,
    pub(super) name: Ident,
    /// The accumulator of its cotangent.
    pub(super) bar: Option<Var>,
}

impl Context<'_> {
    pub(super) fn sweeps(&self) -> TokenStream {
        let (fwd, push, push_fwd) = (self.fwd(), self.push(), self.push_fwd());
        quote_spanned!(mixed()=> #fwd #push #push_fwd)
    }

    /// The type in which sweeps take a parameter.
    pub(super) fn supplied_type(param: &Parameter) -> TokenStream {
        let ty = &param.declared;
        if param.by_ref { ty.to_token_stream() } else { quote_spanned!(mixed()=> &#ty) }
    }

    pub(super) fn slot_type(&self, param: &Parameter) -> TokenStream {
        if param.active {
            self.buffer(&param.ty)
        } else {
            let private = &self.private;
            quote_spanned!(mixed()=> #private::ConstantParameter)
        }
    }

    fn fwd(&self) -> TokenStream {
        let body = match &self.source {
            Source::Body(body) => self.fwd_body(body, &self.pullback_types()),
            Source::Rules(rules) => self.custom_fwd_body(rules, &self.pullback_types()),
            Source::Promised => quote_spanned!(mixed()=> ;),
        };
        self.fwd_as(&self.declared("fwd"), &body)
    }

    pub(super) fn fwd_as(&self, declared: &TokenStream, body: &TokenStream) -> TokenStream {
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
        let bars = func.pullback.iter().flat_map(|pullback| &pullback.accumulators);
        let given = self.signature.params.iter().zip(bars);
        let given = given.map(|(param, bar)| Given { param, name: param.ident.clone(), bar: *bar });
        let given: Vec<Given<'_>> = given.collect();
        let sweep = self.with_pullback(&mut printer, &given, &bind, types);
        self.in_scope(&items, &sweep)
    }

    /// A body in which the traits of the core and the items of the user's body can be used.
    pub(super) fn in_scope(&self, items: &TokenStream, sweep: &TokenStream) -> TokenStream {
        let (imports, bind_receiver) = (imports(&self.private), self.bind_receiver());
        quote_spanned! {mixed()=>
            {
                #imports
                #items
                #bind_receiver
                #sweep
            }
        }
    }

    /// Runs the forward sweep and returns the value and the pullback.
    pub(super) fn with_pullback(
        &self,
        printer: &mut Printer<'_>,
        given: &[Given<'_>],
        bind: &TokenStream,
        types: &[TokenStream],
    ) -> TokenStream {
        let records = printer.records();
        let forward = printer.body(&printer.func.body);
        let value = printer.result();
        let pullback = self.pullback(printer, given, bind, types);
        let returned = self.returned(&pullback);
        quote_spanned! {mixed()=>
            #bind
            #records
            #forward
            let value = #value;
            #returned
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
        let mut types = self.types_supplied_again();
        let y_bar = self.whenever(self.tangent(self.output()));
        types.push(quote_spanned!(mixed()=> &#y_bar));
        types.extend(params.iter().map(|param| self.slot_of_pullback(param)));
        types
    }

    /// What the cotangent of a parameter is added to.
    pub(super) fn slot_of_pullback(&self, param: &Parameter) -> TokenStream {
        let slot = self.whenever(self.slot_type(param));
        quote_spanned!(mixed()=> ::core::option::Option<&mut #slot>)
    }

    /// The types in which a pullback takes the parameters again.
    pub(super) fn types_supplied_again(&self) -> Vec<TokenStream> {
        let supplied = |param: &Parameter| {
            if param.in_out && !param.active {
                // What carries no derivative is not changed again.
                return quote_spanned!(mixed()=> ());
            }
            self.whenever(Self::supplied_type(param))
        };
        self.signature.params.iter().map(supplied).collect()
    }

    /// The reverse sweep as a closure: what it is given, and a slot for the cotangent of each.
    pub(super) fn pullback(
        &self,
        printer: &mut Printer<'_>,
        given: &[Given<'_>],
        bind: &TokenStream,
        types: &[TokenStream],
    ) -> TokenStream {
        let Some(pullback) = &printer.func.pullback else { return TokenStream::new() };
        let mut names: Vec<TokenStream> =
            given.iter().map(|given| given.name.to_token_stream()).collect();
        names.extend(pullback.seeds.iter().map(|seed| printer.ident(*seed).to_token_stream()));
        for given in given {
            let name = given.bar.map(|var| printer.ident(var));
            names.push(name.map_or_else(
                || quote_spanned!(mixed()=> _),
                |name| quote_spanned!(mixed()=> mut #name),
            ));
        }
        let buffers: TokenStream = given
            .iter()
            .filter(|given| is_slice(given.param) && !given.param.in_out)
            .filter_map(|Given { param, bar, .. }| {
                let (private, user, bar) = (&self.private, &param.ident, printer.ident((*bar)?));
                Some(quote_spanned! {mixed()=>
                    let mut #bar = #bar.map(|bar| #private::ops::fit(bar, #user));
                })
            })
            .collect();
        let seeds = pullback.seeds.iter().map(|seed| bind_seed(printer, *seed));
        let seeds: TokenStream = seeds.collect();
        let in_outs: TokenStream = given
            .iter()
            .filter(|given| given.param.in_out && given.param.active)
            .filter_map(|given| Some(self.bind_in_out(given.param, printer.ident(given.bar?))))
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
    pub(super) fn bind_in_out(&self, param: &Parameter, name: &Ident) -> TokenStream {
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
    pub(super) fn bind_supplied(&self, printer: &mut Printer<'_>, func: &Function) -> TokenStream {
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
        let body = match &self.source {
            Source::Body(body) => self.push_body(body),
            Source::Rules(rules) => self.custom_push_body(rules),
            Source::Promised => quote_spanned!(mixed()=> ;),
        };
        self.push_as(&self.declared("push"), &body)
    }

    pub(super) fn push_as(&self, declared: &TokenStream, body: &TokenStream) -> TokenStream {
        let generics = self.parameters.list();
        let params = &self.signature.params;
        let mut inputs: Vec<TokenStream> = Vec::new();
        for param in params {
            inputs.push(Self::typed(param, &param.ident, &Self::supplied_type(param)));
        }
        for (param, slot) in params.iter().zip(self.dot_types()) {
            let name = derived(param, "dot");
            inputs.push(quote_spanned!(mixed()=> #name: #slot));
        }
        let output = self.output();
        let tangent = self.tangent(output);
        let where_clause = self.where_clause(&[]);
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
        let bind_dots = self.bind_dots(&mut printer, func);
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

    /// The tangents of the active parameters, which stand behind all parameters.
    pub(super) fn bind_dots(&self, printer: &mut Printer<'_>, func: &Function) -> TokenStream {
        let params = &self.signature.params;
        let mut dots = func.params[params.len()..].iter();
        let mut bind = TokenStream::new();
        for param in params.iter().filter(|param| param.active) {
            let Some(dot) = dots.next() else { break };
            let name = derived(param, "dot");
            printer.names.set(dot.var, name.clone());
            bind.extend(if param.in_out {
                self.bind_in_out(param, &name)
            } else {
                self.bind_dot(param, &name)
            });
        }
        bind
    }

    /// The tangents in the form in which the forward mode takes them.
    pub(super) fn dot_types(&self) -> Vec<TokenStream> {
        let slot = |param: &Parameter| {
            let slot = self.slot_type(param);
            let mutable = (param.in_out && param.active).then(|| quote_spanned!(mixed()=> mut));
            quote_spanned!(mixed()=> ::core::option::Option<& #mutable #slot>)
        };
        self.signature.params.iter().map(slot).collect()
    }

    /// The tangent of a parameter: zero where the caller has none.
    pub(super) fn bind_dot(&self, param: &Parameter, name: &Ident) -> TokenStream {
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
