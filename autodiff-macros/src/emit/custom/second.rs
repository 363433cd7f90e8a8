//! Second derivatives of a function with a rule `V(x; y_bar)`, which is a differentiable function.
//!
//! For `⟨u, J(x) v⟩` the cotangent of `v` is `V(x; u)`, and that of `x` is the derivative of `V(x; u)` along `v`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::ExprPath;
use syn::spanned::Spanned as _;

use super::super::prim::derivative;
use super::super::{Context, at, derived, mixed};
use super::Rules;
use crate::lower::signature::Parameter;

impl Context<'_> {
    /// The body of `push_fwd`; without a `vjp`, which was reported, nothing.
    pub(in super::super) fn custom_push_fwd_body(
        &self,
        rules: &Rules,
        types: &[TokenStream],
    ) -> TokenStream {
        let Some(rule) = &rules.vjp else { return TokenStream::new() };
        let names = self.signature.params.iter().map(|param| param.ident.clone());
        let dots = self.signature.params.iter().map(|param| derived(param, "dot"));
        let given: Vec<Ident> = names.chain(dots).collect();
        let slots = ["bar", "dot_bar"].map(|suffix| self.slots_of_rule(suffix));
        let arguments = given.iter().map(ToTokens::to_token_stream);
        let arguments = arguments.chain([quote_spanned!(mixed()=> cotangent)]);
        let arguments = arguments.chain(slots.into_iter().flatten());
        let sweep = self.pullback_of_push(rule);
        let returned =
            self.returned(&quote_spanned!(mixed()=> move |#(#arguments: #types),*| { #sweep }));
        let (bind_receiver, push) = (self.bind_receiver(), self.entry("push"));
        quote_spanned! {mixed()=>
            {
                #bind_receiver
                let value = Self::#push(#(#given),*);
                let (y, y_dot) = ::core::clone::Clone::clone(&value);
                #returned
            }
        }
    }

    fn slots_of_rule(&self, suffix: &str) -> Vec<TokenStream> {
        let slot = |param: &Parameter| {
            let name = derived(param, suffix);
            if param.active { name.to_token_stream() } else { quote_spanned!(mixed()=> _) }
        };
        self.signature.params.iter().map(slot).collect()
    }

    /// `x_dot_bar += V(x; u)`, `x_bar += dV(x; u)[x_dot] + V(x; y_bar)`
    fn pullback_of_push(&self, rule: &ExprPath) -> TokenStream {
        let (private, params) = (&self.private, &self.signature.params);
        let names = params.iter().map(|param| &param.ident);
        let along = params.iter().map(|param| {
            if param.active {
                derived(param, "dot").to_token_stream()
            } else {
                quote_spanned!(mixed()=> ::core::option::Option::None)
            }
        });
        let names_of = |suffix: &str| -> Vec<TokenStream> {
            self.active().map(|param| derived(param, suffix).to_token_stream()).collect()
        };
        let (parts, turned) = (Self::each(&names_of("part")), Self::each(&names_of("turn")));
        let (gradient, output) = (self.gradient_type(), self.output());
        let push = derivative(rule, "push", at(rule.span()));
        let first = self.cotangents_by(rule, &quote_spanned!(mixed()=> &cotangent.0));
        let [of_dots, of_turns, of_parts] = [("dot_bar", "part"), ("bar", "turn"), ("bar", "part")]
            .map(|(bar, part)| self.added(bar, part));
        quote_spanned! {mixed()=>
            let (#parts, #turned): (#gradient, #gradient) = #push(
                #(#names,)* &y, &cotangent.1,
                #(#along,)* ::core::option::Option::Some(#private::ops::buffer_ref::<#output>(&y_dot)), ::core::option::Option::None,
            );
            #of_dots
            #of_turns
            #first
            #of_parts
        }
    }

    /// Adds a part to each cotangent that is asked for.
    fn added(&self, bar: &str, part: &str) -> TokenStream {
        let private = &self.private;
        let add = self.active().map(|param| {
            let (bar, part) = (derived(param, bar), derived(param, part));
            quote_spanned! {mixed()=>
                let mut #bar = #bar;
                if let ::core::option::Option::Some(#bar) = #bar.as_deref_mut() {
                    #private::ops::accumulate(#private::ops::Add, #bar, &#part);
                }
            }
        });
        add.collect()
    }
}
