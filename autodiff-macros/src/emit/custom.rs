//! Derivatives that the user wrote: `vjp = path`, `jvp = path`.
//!
//! A rule takes the arguments as the function does, then the result, then the cotangent or the
//! tangents. Result and cotangent are passed by value if they are numbers, else by reference. The
//! mode without a rule is put together from the other, coordinate by coordinate.

mod second;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::ExprPath;
use syn::spanned::Spanned as _;

use super::{Context, at, derived, mixed};
use crate::lower::signature::Parameter;

/// The user's rules; at least one.
#[derive(Clone)]
pub(crate) struct Rules {
    pub(crate) vjp: Option<ExprPath>,
    pub(crate) jvp: Option<ExprPath>,
}

impl Context<'_> {
    pub(super) fn custom_fwd_body(&self, rules: &Rules, types: &[TokenStream]) -> TokenStream {
        let params = &self.signature.params;
        let (primal, args) = (self.primal(), self.args_of_rule());
        let bind_receiver = self.bind_receiver();
        let names = params.iter().map(|param| param.ident.to_token_stream());
        let slots = params.iter().map(|param| {
            let bar = derived(param, "bar");
            if param.active { quote_spanned!(mixed()=> #bar) } else { quote_spanned!(mixed()=> _) }
        });
        let names = names.chain([quote_spanned!(mixed()=> y_bar)]).chain(slots);
        let pullback = match rules {
            Rules { vjp: Some(rule), .. } => self.pullback_by_rule(rule),
            Rules { jvp: Some(rule), .. } => self.pullback_by_coordinates(rule),
            Rules { .. } => TokenStream::new(),
        };
        let pullback = quote_spanned!(mixed()=> move |#(#names: #types),*| { #pullback });
        let returned = self.returned(&pullback);
        quote_spanned! {mixed()=>
            {
                #bind_receiver
                let value = #primal(#(#args),*);
                let y = ::core::clone::Clone::clone(&value);
                #returned
            }
        }
    }

    pub(super) fn custom_push_body(&self, rules: &Rules) -> TokenStream {
        let (primal, args) = (self.primal(), self.args_of_rule());
        let bind_receiver = self.bind_receiver();
        let tangent = match rules {
            Rules { jvp: Some(rule), .. } => self.tangent_by_rule(rule),
            Rules { vjp: Some(rule), .. } => self.tangent_by_coordinates(rule),
            Rules { .. } => TokenStream::new(),
        };
        quote_spanned! {mixed()=>
            {
                #bind_receiver
                let y = #primal(#(#args),*);
                let y_dot = { #tangent };
                (y, y_dot)
            }
        }
    }

    /// The arguments in the form in which they are declared, from references to them.
    fn args_of_rule(&self) -> Vec<TokenStream> {
        let arg = |param: &Parameter| {
            let name = &param.ident;
            if param.by_ref {
                quote_spanned!(mixed()=> #name)
            } else {
                quote_spanned!(mixed()=> ::core::clone::Clone::clone(#name))
            }
        };
        self.signature.params.iter().map(arg).collect()
    }

    /// A call of a rule: an error in its signature is shown at its path. The arguments get their
    /// types before the rule is asked.
    fn rule(&self, rule: &ExprPath, last: &[TokenStream]) -> TokenStream {
        let at = at(rule.span());
        let y = if self.returns_number() {
            quote_spanned!(mixed()=> ::core::clone::Clone::clone(&y))
        } else {
            quote_spanned!(mixed()=> &y)
        };
        let args: Vec<TokenStream> =
            self.args_of_rule().into_iter().chain([y]).chain(last.iter().cloned()).collect();
        let names = (0..args.len()).map(|k| Ident::new(&format!("arg_{k}"), at));
        let names: Vec<Ident> = names.collect();
        quote_spanned!(at=> { #(let #names = #args;)* #rule(#(#names),*) })
    }

    fn returns_number(&self) -> bool {
        self.signature.output_kind.is_scalar()
    }

    /// The cotangents of the active parameters, in a tuple that the rule returns.
    fn cotangents_by(&self, rule: &ExprPath, y_bar: &TokenStream) -> TokenStream {
        let y_bar =
            if self.returns_number() { quote_spanned!(mixed()=> *#y_bar) } else { y_bar.clone() };
        let call = self.rule(rule, &[y_bar]);
        let parts: Vec<Ident> = self.active().map(|param| derived(param, "part")).collect();
        let parts =
            Self::each(&parts.iter().map(quote::ToTokens::to_token_stream).collect::<Vec<_>>());
        let ty = self.gradient_type();
        quote_spanned!(at(rule.span())=> let #parts: #ty = #call;)
    }

    fn pullback_by_rule(&self, rule: &ExprPath) -> TokenStream {
        let private = &self.private;
        let parts = self.cotangents_by(rule, &quote_spanned!(mixed()=> y_bar));
        let add = self.active().map(|param| {
            let (bar, part) = (derived(param, "bar"), derived(param, "part"));
            quote_spanned! {mixed()=>
                if let ::core::option::Option::Some(#bar) = #bar {
                    #private::ops::accumulate(#private::ops::Add, #bar, &#part);
                }
            }
        });
        quote_spanned!(mixed()=> #parts #(#add)*)
    }

    /// `<y_bar, J e>` for each unit vector `e`.
    fn pullback_by_coordinates(&self, rule: &ExprPath) -> TokenStream {
        let private = &self.private;
        let zeros: Vec<TokenStream> = self.active().map(|param| self.zero_dot(param)).collect();
        let add = self.active().map(|param| {
            let (bar, dot) = (derived(param, "bar"), derived(param, "dot"));
            let call = self.rule(rule, &self.dots_of_rule());
            quote_spanned! {mixed()=>
                if let ::core::option::Option::Some(#bar) = #bar {
                    #(#zeros)*
                    #private::ops::accumulate_by_coordinates(#bar, #dot, |#dot| {
                        #private::ops::paired(y_bar, &#call)
                    });
                }
            }
        });
        quote_spanned!(mixed()=> #(#add)*)
    }

    fn tangent_by_rule(&self, rule: &ExprPath) -> TokenStream {
        let private = &self.private;
        let bind = self.active().map(|param| {
            let (name, ty, dot, zero) =
                (&param.ident, &param.ty, derived(param, "dot"), derived(param, "zero"));
            quote_spanned! {mixed()=>
                let #zero;
                let #dot = match #dot {
                    ::core::option::Option::Some(#dot) => #dot,
                    ::core::option::Option::None => {
                        #zero = #private::ops::zero::<#ty>(#name);
                        #private::ops::buffer_ref::<#ty>(&#zero)
                    }
                };
            }
        });
        let call = self.rule(rule, &self.dots_of_rule());
        let tangent = self.tangent(self.output());
        quote_spanned!(at(rule.span())=> #(#bind)* let y_dot: #tangent = #call; y_dot)
    }

    /// `<x_bar(e), x_dot>` for each unit vector `e` of the results.
    fn tangent_by_coordinates(&self, rule: &ExprPath) -> TokenStream {
        let private = &self.private;
        let parts = self.cotangents_by(rule, &quote_spanned!(mixed()=> y_bar));
        let terms = self.active().map(|param| {
            let (dot, part) = (derived(param, "dot"), derived(param, "part"));
            quote_spanned! {mixed()=>
                if let ::core::option::Option::Some(#dot) = #dot {
                    along += #private::ops::paired(#dot, &#part);
                }
            }
        });
        quote_spanned! {mixed()=>
            #private::ops::tangent_by_coordinates(&y, |y_bar| {
                #parts
                let mut along = 0.0;
                #(#terms)*
                along
            })
        }
    }

    /// The tangents in the form of their parameters.
    fn dots_of_rule(&self) -> Vec<TokenStream> {
        let dot = |param: &Parameter| {
            let dot = derived(param, "dot");
            if param.by_ref {
                quote_spanned!(mixed()=> #dot)
            } else {
                quote_spanned!(mixed()=> ::core::clone::Clone::clone(#dot))
            }
        };
        self.active().map(dot).collect()
    }

    fn zero_dot(&self, param: &Parameter) -> TokenStream {
        let private = &self.private;
        let (name, ty) = (&param.ident, &param.ty);
        let (dot, zero) = (derived(param, "dot"), derived(param, "zero"));
        quote_spanned! {mixed()=>
            let #zero = #private::ops::zero::<#ty>(#name);
            let #dot = #private::ops::buffer_ref::<#ty>(&#zero);
        }
    }
}
