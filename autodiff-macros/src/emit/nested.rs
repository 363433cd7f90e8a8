//! Derivatives inside of functions that are differentiated: `g::grad` and `g::value_and_grad` as functions with a JVP
//! and a pullback of their own, named like those of every function (`grad_push`, `grad_fwd`).
//!
//! Second derivatives are symmetric, so both are products with the Hessian `H(x)`, which the pullback of the forward mode
//! gives: with the cotangents `y_bar` of the value and 1 of the tangent, it is `y_bar ∇g + H x_dot` in `x`, and `∇g` in
//! `x_dot`.

mod jvp;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote_spanned};

use super::{Context, Home, Source, derived, mixed};
use crate::lower::NESTED;
use crate::lower::signature::Parameter;

/// Whether this is what they are called as methods: `energy_grad`.
pub(super) fn is_nested_method(name: &str) -> bool {
    NESTED
        .iter()
        .any(|nested| name.strip_suffix(nested).is_some_and(|of| of.len() > 1 && of.ends_with('_')))
}

impl Context<'_> {
    /// Of a function of order two that changes nothing.
    pub(super) fn nested(&self) -> TokenStream {
        let is_alone = matches!(self.surroundings.home, Home::Module | Home::Inherent);
        let is_plain = |param: &Parameter| !param.in_out && param.function.is_none();
        let is_there = self.second && !matches!(self.source, Source::Promised);
        if !is_alone || !is_there || !self.signature.params.iter().all(is_plain) {
            return TokenStream::new();
        }
        let each = [false, true].map(|with_value| {
            let (push, fwd) = (self.push_of_gradient(with_value), self.fwd_of_gradient(with_value));
            quote_spanned!(mixed()=> #push #fwd)
        });
        let jvp = self.nested_jvp();
        quote_spanned!(mixed()=> #(#each)* #jvp)
    }

    fn nested_name(with_value: bool, entry: &str) -> String {
        format!("{}_{entry}", NESTED[usize::from(with_value)])
    }

    /// The type of `of`, or of the value and it.
    fn beside(with_value: bool, value: &TokenStream, of: &TokenStream) -> TokenStream {
        if with_value { quote_spanned!(mixed()=> (#value, #of)) } else { of.clone() }
    }

    fn supplied_inputs(&self) -> Vec<TokenStream> {
        let params = self.signature.params.iter();
        params.map(|p| Self::typed(p, &p.ident, &Self::supplied_type(p))).collect()
    }

    fn names(&self) -> Vec<&Ident> {
        self.signature.params.iter().map(|param| &param.ident).collect()
    }

    /// `(x, x_dot) -> (∇g, H x_dot)`
    fn push_of_gradient(&self, with_value: bool) -> TokenStream {
        let (private, generics) = (&self.private, self.parameters.list());
        let (inputs, names) = (self.supplied_inputs(), self.names());
        let (mut dots, mut dot_inputs) = (Vec::new(), Vec::new());
        for (param, ty) in self.signature.params.iter().zip(self.dot_types()) {
            let dot = derived(param, "dot");
            dot_inputs.push(quote_spanned!(mixed()=> #dot: #ty));
            dots.push(dot);
        }
        let (mut zeros, mut bars, mut dot_bars) = (Vec::new(), Vec::new(), Vec::new());
        for param in self.active() {
            let (bar, dot_bar, zero) =
                (derived(param, "bar"), derived(param, "dot_bar"), self.supplied_zero(param));
            zeros.push(quote_spanned!(mixed()=> let mut #bar = #zero; let mut #dot_bar = #zero;));
            bars.push(bar);
            dot_bars.push(dot_bar);
        }
        let slots = self.slots(|param| derived(param, "bar"));
        let dot_slots = self.slots(|param| derived(param, "dot_bar"));
        let (gradient, output) = (self.gradient_type(), self.output().to_token_stream());
        let tangent = self.tangent(&output);
        let first = Self::beside(with_value, &output, &gradient);
        let second = Self::beside(with_value, &tangent, &gradient);
        let as_parts = |parts: &[Ident]| {
            let parts: Vec<_> = parts.iter().map(ToTokens::to_token_stream).collect();
            Self::each(&parts)
        };
        let y = quote_spanned!(mixed()=> value);
        let y_dot = quote_spanned!(mixed()=> along);
        let value = Self::beside(with_value, &y, &as_parts(&dot_bars));
        let along = Self::beside(with_value, &y_dot, &as_parts(&bars));
        let (declared, push_fwd) =
            (self.declared(&Self::nested_name(with_value, "push")), self.entry("push_fwd"));
        let (bind_receiver, condition) =
            (self.bind_receiver(), self.where_clause(&[self.scalar_output()]));
        quote_spanned! {mixed()=>
            #[doc(hidden)]
            #declared #generics (#(#inputs,)* #(#dot_inputs),*) -> (#first, #second)
            #condition
            {
                #bind_receiver
                #(#zeros)*
                let ((value, along), pullback) = Self::#push_fwd(#(#names,)* #(#dots),*);
                let seeds = (#private::Differentiable::zero_tangent(&value), #private::seed(&value));
                pullback(#(#names,)* #(#dots,)* &seeds, #(#slots,)* #(#dot_slots),*);
                (#value, #along)
            }
        }
    }

    /// The gradient, and its pullback `v -> H v`.
    fn fwd_of_gradient(&self, with_value: bool) -> TokenStream {
        let (private, generics) = (&self.private, self.parameters.list());
        let (inputs, names) = (self.supplied_inputs(), self.names());
        let zeros = self.active().map(|param| {
            let (bar, zero) = (derived(param, "bar"), self.supplied_zero(param));
            quote_spanned!(mixed()=> let mut #bar = #zero;)
        });
        let bars: Vec<_> = self.active().map(|p| derived(p, "bar").to_token_stream()).collect();
        let slots = self.slots(|param| derived(param, "bar"));
        let (gradient, output) = (self.gradient_type(), self.output().to_token_stream());
        let tangent = self.tangent(&output);
        let returned = Self::beside(with_value, &output, &gradient);
        let y = quote_spanned!(mixed()=> value);
        let value = Self::beside(with_value, &y, &Self::each(&bars));
        let mut types = self.types_supplied_again();
        let cotangent = self.whenever(Self::beside(with_value, &tangent, &gradient));
        types.push(quote_spanned!(mixed()=> &#cotangent));
        types.extend(self.signature.params.iter().map(|param| self.slot_of_pullback(param)));
        let pullback = self.pullback_of_gradient(with_value, &types);
        let (closure, type_of_closure) = self.as_pullback(pullback, &types);
        let (declared, fwd) =
            (self.declared(&Self::nested_name(with_value, "fwd")), self.entry("fwd"));
        let (bind_receiver, condition) =
            (self.bind_receiver(), self.where_clause(&[self.scalar_output()]));
        quote_spanned! {mixed()=>
            #[doc(hidden)]
            #declared #generics (#(#inputs),*) -> (#returned, #type_of_closure)
            #condition
            {
                #bind_receiver
                #(#zeros)*
                let (value, pullback) = Self::#fwd(#(#names),*);
                pullback(#(#names,)* &#private::seed(&value), #(#slots),*);
                (#value, #closure)
            }
        }
    }

    /// A pullback and its type, in a box if the function is `boxed`.
    fn as_pullback(
        &self,
        closure: TokenStream,
        types: &[TokenStream],
    ) -> (TokenStream, TokenStream) {
        let captured = &self.parameters.names;
        if self.boxed {
            let boxed =
                quote_spanned!(mixed()=> ::std::boxed::Box<dyn ::core::ops::Fn(#(#types),*)>);
            (quote_spanned!(mixed()=> ::std::boxed::Box::new(#closure)), boxed)
        } else {
            let opaque =
                quote_spanned!(mixed()=> impl ::core::ops::Fn(#(#types),*) + use<#(#captured),*>);
            (closure, opaque)
        }
    }

    /// `x_bar += y_bar ∇g + H v`
    fn pullback_of_gradient(&self, with_value: bool, types: &[TokenStream]) -> TokenStream {
        let (private, names) = (&self.private, self.names());
        let params = &self.signature.params;
        let of_gradient = if with_value {
            quote_spanned!(mixed()=> (&cotangent.1))
        } else {
            quote_spanned!(mixed()=> cotangent)
        };
        let count = self.active().count();
        let (mut dots, mut bars, mut nothing, mut k) = (Vec::new(), Vec::new(), Vec::new(), 0);
        for param in params {
            bars.push(derived(param, "bar"));
            nothing.push(quote_spanned!(mixed()=> ::core::option::Option::None));
            if !param.has_gradient() {
                dots.push(quote_spanned!(mixed()=> ::core::option::Option::None));
                continue;
            }
            let (ty, part) = (&param.ty, syn::Index::from(k));
            let along = if count == 1 {
                of_gradient.clone()
            } else {
                quote_spanned!(mixed()=> &#of_gradient.#part)
            };
            dots.push(quote_spanned!(mixed()=> ::core::option::Option::Some(#private::ops::buffer_ref::<#ty>(#along))));
            k += 1;
        }
        let y_bar = if with_value {
            quote_spanned!(mixed()=> ::core::clone::Clone::clone(&cotangent.0))
        } else {
            quote_spanned!(mixed()=> #private::Differentiable::zero_tangent(&value))
        };
        let push_fwd = self.entry("push_fwd");
        let arguments = names.iter().map(ToTokens::to_token_stream);
        let arguments = arguments.chain([quote_spanned!(mixed()=> cotangent)]);
        let arguments = arguments.chain(bars.iter().map(ToTokens::to_token_stream));
        quote_spanned! {mixed()=>
            move |#(#arguments: #types),*| {
                let ((value, _), pullback) = Self::#push_fwd(#(#names,)* #(#dots),*);
                let seeds = (#y_bar, #private::seed(&value));
                pullback(#(#names,)* #(#dots,)* &seeds, #(#bars,)* #(#nothing),*);
            }
        }
    }

    /// A slot for the cotangent of each parameter.
    fn slots(&self, name: impl Fn(&Parameter) -> Ident) -> Vec<TokenStream> {
        let private = &self.private;
        let slot = |param: &Parameter| {
            if !param.has_gradient() {
                return quote_spanned!(mixed()=> ::core::option::Option::None);
            }
            let (ty, bar) = (&param.ty, name(param));
            quote_spanned!(mixed()=> ::core::option::Option::Some(#private::ops::buffer_mut::<#ty>(&mut #bar)))
        };
        self.signature.params.iter().map(slot).collect()
    }

    /// The zero cotangent of a parameter that is taken by reference.
    fn supplied_zero(&self, param: &Parameter) -> TokenStream {
        let (private, ty, name) = (&self.private, &param.ty, &param.ident);
        quote_spanned!(mixed()=> #private::ops::zero::<#ty>(#name))
    }
}
