//! `track`: a call whose arguments may be leaves that gather gradients.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned as _;

use super::names::hidden;
use super::{Context, at, mixed};
use crate::lower::signature::Parameter;

/// The type parameter for an argument that may be tracked.
struct Argument<'a> {
    param: &'a Parameter,
    ty: Ident,
    /// The variable for its slot.
    slot: Ident,
}

impl<'a> Argument<'a> {
    fn new((k, param): (usize, &'a Parameter)) -> Argument<'a> {
        let ty = hidden(&format!("__Arg{k}"), param.ident.span());
        Argument { param, ty, slot: Ident::new(&format!("slot{k}"), mixed()) }
    }
}

impl Context<'_> {
    /// A function with `&mut` parameters has none: no leaf may change while a node of it is alive.
    pub(super) fn track(&self) -> TokenStream {
        let params = &self.signature.params;
        if params.iter().any(|param| param.in_out && param.active) {
            return TokenStream::new();
        }
        let arguments: Vec<Argument<'_>> = self.active().enumerate().map(Argument::new).collect();
        let (private, output) = (&self.private, self.output());
        let (generics, captured) = self.generics_of_track(&arguments);
        let inputs = self.inputs_of_track(&arguments);
        let (kind, requires_grad) = self.kind_of_track(&arguments);
        let pullback = self.pullback_of_track(&arguments);
        let (fwd, supplied) = (self.entry("fwd"), self.supplied_to_track(&arguments));
        let (declared, where_clause) = (self.declared("track"), self.where_clause(&[]));
        let bind = self.bind_untracked();
        let tangent = self.tangent(output);
        let operation = self.item.sig.ident.to_string();
        let operation = operation.trim_start_matches("r#");
        let doc = self.doc("A call of {} with leaves (`&Var`), other nodes (`&Node`) or constants as its active arguments: its value, and `backward`.");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #[inline]
            #declared #generics (#(#inputs),*) -> #private::Node<
                #output,
                #kind,
                impl ::core::ops::Fn(&#tangent, &#private::Reach<'_>) + #captured
            >
            #where_clause
            {
                #bind
                let (value, pullback) = Self::#fwd(#(#supplied),*);
                let requires_grad = #requires_grad;
                #private::Node::new(#operation, value, requires_grad, #pullback)
            }
        }
    }

    fn generics_of_track(&self, arguments: &[Argument<'_>]) -> (TokenStream, TokenStream) {
        let super::Parameters { lifetimes, types, captured, around, names } = &self.parameters;
        let tracked = arguments.iter().map(|Argument { param, ty, .. }| {
            let (private, parameter) = (&self.private, &param.ty);
            quote_spanned!(at(parameter.span())=> #ty: #private::Tracked<#parameter>)
        });
        let own = arguments.iter().map(|argument| &argument.ty);
        (
            quote_spanned!(mixed()=> <#(#lifetimes,)* #(#types,)* #(#tracked),*>),
            quote_spanned!(mixed()=> use<#(#around,)* #(#captured,)* #(#names,)* #(#own),*>),
        )
    }

    fn inputs_of_track(&self, arguments: &[Argument<'_>]) -> Vec<TokenStream> {
        let mut inputs = self.inputs();
        for (input, param) in inputs.iter_mut().zip(&self.signature.params) {
            if let Some(Argument { ty, .. }) = tracked(arguments, param) {
                let name = &param.ident;
                *input = quote_spanned!(mixed()=> #name: #ty);
            }
        }
        inputs
    }

    /// Whether a leaf is behind one of the arguments, as a type and as a value.
    fn kind_of_track(&self, arguments: &[Argument<'_>]) -> (TokenStream, TokenStream) {
        let private = &self.private;
        let mut kind = quote_spanned!(mixed()=> #private::WithoutGrad);
        let mut requires_grad = quote_spanned!(mixed()=> false);
        for Argument { param, ty, .. } in arguments {
            let (name, parameter) = (&param.ident, &param.ty);
            let tracked = quote_spanned!(mixed()=> #private::Tracked::<#parameter>);
            kind = quote_spanned!(mixed()=> #private::Or<#kind, <#ty as #private::Tracked<#parameter>>::Kind>);
            requires_grad.extend(quote_spanned!(mixed()=> | #tracked::requires_grad(&#name)));
        }
        (kind, requires_grad)
    }

    /// The receiver by another name unless it is tracked, and functions of constant arguments as the sweeps take them.
    fn bind_untracked(&self) -> TokenStream {
        if self.signature.params.iter().any(|param| param.receiver && param.has_gradient()) {
            self.bind_functions()
        } else {
            self.bind_plain()
        }
    }

    /// The arguments as the forward sweep takes them.
    fn supplied_to_track(&self, arguments: &[Argument<'_>]) -> Vec<TokenStream> {
        self.values_of_track(arguments, self.supplied())
    }

    fn values_of_track(
        &self,
        arguments: &[Argument<'_>],
        mut supplied: Vec<TokenStream>,
    ) -> Vec<TokenStream> {
        let private = &self.private;
        for (value, param) in supplied.iter_mut().zip(&self.signature.params) {
            if tracked(arguments, param).is_some() {
                let (name, ty) = (&param.ident, &param.ty);
                *value = quote_spanned!(mixed()=> #private::Tracked::<#ty>::value(&#name));
            }
        }
        supplied
    }

    fn pullback_of_track(&self, arguments: &[Argument<'_>]) -> TokenStream {
        let (private, tangent) = (&self.private, self.tangent(self.output()));
        let again = self.values_of_track(arguments, self.supplied_again());
        let (mut open, mut release, mut pass_on) = (Vec::new(), Vec::new(), Vec::new());
        for Argument { param, slot, .. } in arguments {
            let (name, ty) = (&param.ident, &param.ty);
            let of = quote_spanned!(mixed()=> #private::Slot::<#ty>);
            open.push(quote_spanned! {mixed()=>
                let mut #slot = #private::Tracked::<#ty>::open(&#name, reach);
            });
            release.push(quote_spanned!(mixed()=> #of::release(&mut #slot);));
            pass_on.push(quote_spanned!(mixed()=> #of::pass_on(#slot);));
        }
        let slots = self.signature.params.iter().map(|param| {
            let Some(Argument { slot, .. }) = tracked(arguments, param) else {
                return quote_spanned!(mixed()=> ::core::option::Option::None);
            };
            let ty = &param.ty;
            quote_spanned!(mixed()=> #private::Slot::<#ty>::buffer(&mut #slot))
        });
        quote_spanned! {mixed()=>
            move |y_bar: &#tangent, reach: &#private::Reach<'_>| {
                #(#open)*
                pullback(#(#again,)* y_bar, #(#slots),*);
                #(#release)*
                #(#pass_on)*
            }
        }
    }
}

/// The argument for a parameter, if it may be tracked.
fn tracked<'a, 'b>(arguments: &'a [Argument<'b>], param: &Parameter) -> Option<&'a Argument<'b>> {
    arguments.iter().find(|argument| argument.param.ident == param.ident)
}
