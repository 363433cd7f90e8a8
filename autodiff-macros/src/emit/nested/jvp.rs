//! `g::jvp` as a function of point and direction, which is differentiated in both.
//!
//! Its pullback is that of the forward mode. Its own JVP `(x, v; x_dot, v_dot) -> d(J v)` has no sweep: its `k`-th coordinate is
//! `⟨∂(J v)ₖ/∂x, x_dot⟩ + ⟨∂(J v)ₖ/∂v, v_dot⟩`, so it takes one pullback for each coordinate of the result.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote_spanned};

use super::super::{Context, derived, mixed};
use crate::lower::signature::Parameter;

impl Context<'_> {
    pub(super) fn nested_jvp(&self) -> TokenStream {
        let (push, fwd) = (self.push_of_jvp(), self.fwd_of_jvp());
        quote_spanned!(mixed()=> #push #fwd)
    }

    /// The directions as parameters, each behind a reference.
    fn direction_types(&self) -> Vec<TokenStream> {
        let ty = |param: &Parameter| {
            let ty = if param.by_ref { self.buffer(&param.ty) } else { self.tangent(&param.ty) };
            quote_spanned!(mixed()=> &#ty)
        };
        self.active().map(ty).collect()
    }

    fn directions(&self) -> Vec<Ident> {
        self.active().map(|param| derived(param, "dot")).collect()
    }

    /// The directions as the forward mode takes them: one for each parameter.
    fn directions_of_all(&self) -> Vec<TokenStream> {
        let private = &self.private;
        let direction = |param: &Parameter| {
            let (ty, dot) = (&param.ty, derived(param, "dot"));
            if !param.has_gradient() {
                quote_spanned!(mixed()=> ::core::option::Option::None)
            } else if param.by_ref {
                quote_spanned!(mixed()=> ::core::option::Option::Some(#dot))
            } else {
                quote_spanned!(mixed()=> ::core::option::Option::Some(#private::ops::buffer_ref::<#ty>(#dot)))
            }
        };
        self.signature.params.iter().map(direction).collect()
    }

    /// The types of the pullback: point, directions, cotangents, and a slot for each of the first two.
    fn types_of_jvp(&self) -> Vec<TokenStream> {
        let mut types = self.types_supplied_again();
        types.extend(self.direction_types().into_iter().map(|ty| self.whenever(ty)));
        let tangent = self.whenever(self.tangent(self.output()));
        types.push(quote_spanned!(mixed()=> &(#tangent, #tangent)));
        let slots = self.signature.params.iter().chain(self.active());
        types.extend(slots.map(|param| self.slot_of_pullback(param)));
        types
    }

    fn fwd_of_jvp(&self) -> TokenStream {
        let generics = self.parameters.list();
        let (inputs, names) = (self.supplied_inputs(), self.names());
        let (directions, types) = (self.directions(), self.types_of_jvp());
        let direction_types = self.direction_types();
        let (output, tangent) = (self.output(), self.tangent(self.output()));
        let all = self.directions_of_all();
        let bars: Vec<Ident> = self.signature.params.iter().map(|p| derived(p, "bar")).collect();
        let dot_bars: Vec<Ident> = self.active().map(|p| derived(p, "dot_bar")).collect();
        let dot_slots = self.signature.params.iter().map(|param| {
            let bar = derived(param, "dot_bar");
            if param.has_gradient() {
                bar.to_token_stream()
            } else {
                quote_spanned!(mixed()=> ::core::option::Option::None)
            }
        });
        let arguments = names.iter().map(|name| (*name).clone()).chain(directions.iter().cloned());
        let arguments = arguments.chain([Ident::new("cotangent", mixed())]);
        let arguments = arguments.chain(bars.iter().cloned()).chain(dot_bars);
        let closure = quote_spanned! {mixed()=>
            move |#(#arguments: #types),*| {
                pullback(#(#names,)* #(#all,)* cotangent, #(#bars,)* #(#dot_slots),*);
            }
        };
        let (closure, type_of_closure) = self.as_pullback(closure, &types);
        let (declared, push_fwd) = (self.declared("jvp_fwd"), self.entry("push_fwd"));
        let (bind_receiver, condition) = (self.bind_receiver(), self.where_clause(&[]));
        quote_spanned! {mixed()=>
            #[doc(hidden)]
            #declared #generics (#(#inputs,)* #(#directions: #direction_types),*) -> ((#output, #tangent), #type_of_closure)
            #condition
            {
                #bind_receiver
                let (value, pullback) = Self::#push_fwd(#(#names,)* #(#all),*);
                (value, #closure)
            }
        }
    }

    fn push_of_jvp(&self) -> TokenStream {
        let (private, generics) = (&self.private, self.parameters.list());
        let (inputs, names) = (self.supplied_inputs(), self.names());
        let (directions, direction_types) = (self.directions(), self.direction_types());
        let all = self.directions_of_all();
        let (mut along, mut turned) = (Vec::new(), Vec::new());
        let (mut along_inputs, mut turned_inputs) = (Vec::new(), Vec::new());
        let (mut zeros, mut contractions) = (Vec::new(), Vec::new());
        for (param, slot) in self.signature.params.iter().zip(self.dot_types()) {
            let (x_dot, v_dot) = (derived(param, "along"), derived(param, "turned"));
            along_inputs.push(quote_spanned!(mixed()=> #x_dot: #slot));
            along.push(x_dot.clone());
            if !param.has_gradient() {
                continue;
            }
            let (bar, dot_bar) = (derived(param, "bar"), derived(param, "dot_bar"));
            let (ty, zero) = (&param.ty, self.supplied_zero(param));
            zeros.push(quote_spanned!(mixed()=> let mut #bar = #zero; let mut #dot_bar = #zero;));
            for (bar, dot) in [(bar, &x_dot), (dot_bar, &v_dot)] {
                contractions.push(quote_spanned! {mixed()=>
                    #dot.map_or(0.0, |dot| #private::Tangent::inner_product(#private::ops::buffer_ref::<#ty>(&#bar), dot))
                });
            }
            turned_inputs.push(quote_spanned!(mixed()=> #v_dot: #slot));
            turned.push(v_dot);
        }
        let slots = self.slots(|param| derived(param, "bar"));
        let dot_slots = self.slots(|param| derived(param, "dot_bar"));
        let (output, tangent) = (self.output(), self.tangent(self.output()));
        let (declared, push, push_fwd) =
            (self.declared("jvp_push"), self.entry("push"), self.entry("push_fwd"));
        let (bind_receiver, condition) = (self.bind_receiver(), self.where_clause(&[]));
        quote_spanned! {mixed()=>
            #[doc(hidden)]
            #declared #generics (
                #(#inputs,)* #(#directions: #direction_types,)* #(#along_inputs,)* #(#turned_inputs),*
            ) -> ((#output, #tangent), (#tangent, #tangent))
            #condition
            {
                #bind_receiver
                let (value, pullback) = Self::#push_fwd(#(#names,)* #(#all),*);
                let (_, first) = Self::#push(#(#names,)* #(#along),*);
                let none = #private::Differentiable::zero_tangent(&value.0);
                let second = #private::drive::each_coordinate(&value.1, |unit| {
                    #(#zeros)*
                    let seeds = (::core::clone::Clone::clone(&none), unit);
                    pullback(#(#names,)* #(#all,)* &seeds, #(#slots,)* #(#dot_slots),*);
                    0.0 #(+ #contractions)*
                });
                (value, (first, second))
            }
        }
    }
}
