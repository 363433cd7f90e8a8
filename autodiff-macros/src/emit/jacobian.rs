//! Jacobians, and what all matrices of derivatives are made from.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote_spanned};

use super::{Context, Home, mixed};

/// The pieces of a function that calls others many times at one point.
pub(super) struct AtAPoint {
    /// The arguments, which may be used again.
    pub(super) args: Vec<TokenStream>,
    /// The tangents of the active arguments, from `dot`.
    pub(super) dots: Vec<TokenStream>,
    /// The zero tangent of all active arguments together.
    pub(super) zeros: TokenStream,
    /// What that needs of the types, which is asked where it is called.
    pub(super) conditions: Vec<TokenStream>,
}

impl Context<'_> {
    pub(super) fn at_a_point(&self) -> AtAPoint {
        let (private, gradient) = (&self.private, self.gradient_type());
        let (mut dots, mut zeros) = (Vec::new(), Vec::new());
        let count = self.active().count();
        for (k, param) in self.active().enumerate() {
            let (ty, k) = (&param.ty, syn::Index::from(k));
            let dot = if count == 1 {
                quote_spanned!(mixed()=> dot)
            } else {
                quote_spanned!(mixed()=> &dot.#k)
            };
            dots.push(if param.by_ref {
                quote_spanned!(mixed()=> #private::ops::buffer_ref::<#ty>(#dot))
            } else {
                quote_spanned!(mixed()=> ::core::clone::Clone::clone(#dot))
            });
            zeros.push(self.zero(param));
        }
        let mut conditions =
            vec![quote_spanned!(mixed()=> for<'output> #gradient: #private::drive::Coordinates)];
        let mut args = Vec::new();
        for param in &self.signature.params {
            let (name, ty) = (&param.ident, &param.ty);
            if param.by_ref {
                args.push(name.to_token_stream());
            } else {
                args.push(quote_spanned!(mixed()=> ::core::clone::Clone::clone(&#name)));
                conditions.push(quote_spanned!(mixed()=> for<'copied> #ty: ::core::clone::Clone));
            }
        }
        AtAPoint { args, dots, zeros: Self::each(&zeros), conditions }
    }

    /// The Jacobian, of functions that change nothing and are no methods of traits.
    pub(super) fn jacobian(&self) -> TokenStream {
        let is_alone = matches!(self.surroundings.home, Home::Module | Home::Inherent);
        let params = &self.signature.params;
        if !is_alone || self.returns_unit() || params.iter().any(|param| param.in_out) {
            return TokenStream::new();
        }
        let (private, generics, inputs) = (&self.private, self.parameters.list(), self.inputs());
        let AtAPoint { args, dots, zeros, mut conditions } = self.at_a_point();
        let (tangent, gradient) = (self.tangent(self.output()), self.gradient_type());
        conditions
            .push(quote_spanned!(mixed()=> for<'output> #tangent: #private::drive::Coordinates));
        let where_clause = self.where_clause(&conditions);
        let doc = self.doc("The Jacobian of {}: rows are the coordinates of the value, columns those of the active parameters, in order.");
        let (declared, bind_receiver) = (self.declared("jacobian"), self.bind_receiver());
        let (jvp, vjp) = (self.entry("jvp"), self.entry("vjp"));
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #declared #generics (#(#inputs),*) -> #private::drive::JacobianOf<#tangent, #gradient>
            #where_clause
            {
                #bind_receiver
                #private::drive::jacobian(
                    #zeros,
                    |dot| Self::#jvp(#(#args,)* #(#dots),*).1,
                    || {
                        let (value, pullback) = Self::#vjp(#(#args),*);
                        (#private::ops::zero(&value), pullback)
                    },
                )
            }
        }
    }
}
