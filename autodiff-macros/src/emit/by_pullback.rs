//! Drivers that go through the pullback: there is no sweep with a known seed.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{Context, derived, mixed};

impl Context<'_> {
    /// `value_and_grad_into` of a function with a rule of the user.
    pub(super) fn value_and_grad_into_by_pullback(&self) -> TokenStream {
        let generics = self.parameters.list();
        let (mut inputs, supplied) = (self.inputs(), self.supplied());
        let (mut resets, mut slots) = (Vec::new(), Vec::new());
        let private = &self.private;
        for param in &self.signature.params {
            if !param.has_gradient() {
                slots.push(quote_spanned!(mixed()=> ::core::option::Option::None));
                continue;
            }
            let (bar, buffer) = (derived(param, "bar"), self.buffer(&param.ty));
            inputs.push(quote_spanned!(mixed()=> #bar: &mut #buffer));
            resets.push(quote_spanned!(mixed()=> #private::Tangent::reset_to_zero(#bar);));
            slots.push(quote_spanned!(mixed()=> ::core::option::Option::Some(#bar)));
        }
        let output = self.output();
        let where_clause = self.where_clause(&[self.scalar_output()]);
        let doc = self.doc("The value of {}; its gradient overwrites the given buffers, one for each active parameter.");
        let (declared, bind_receiver) =
            (self.declared("value_and_grad_into"), self.bind_receiver());
        let fwd = self.entry("fwd");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #declared #generics (#(#inputs),*) -> #output
            #where_clause
            {
                #bind_receiver
                let (value, pullback) = Self::#fwd(#(#supplied),*);
                #(#resets)*
                pullback(#(#supplied,)* &#private::seed(&value), #(#slots),*);
                value
            }
        }
    }

    /// `value_and_grad` of a method of a trait, which an implementation need not provide.
    pub(super) fn value_and_grad_by_pullback(&self) -> TokenStream {
        let generics = self.parameters.list();
        let (inputs, passed) = (self.inputs(), self.passed());
        let (output, gradient) = (self.output(), self.gradient_type());
        let where_clause = self.where_clause(&[self.scalar_output()]);
        let doc = self.doc("The value of {} and its gradient.");
        let (declared, bind_receiver) = (self.declared("value_and_grad"), self.bind_receiver());
        let (private, vjp) = (&self.private, self.entry("vjp"));
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #declared #generics (#(#inputs),*) -> (#output, #gradient)
            #where_clause
            {
                #bind_receiver
                let (value, pullback) = Self::#vjp(#(#passed),*);
                let gradient = pullback(#private::seed(&value));
                (value, gradient)
            }
        }
    }
}
