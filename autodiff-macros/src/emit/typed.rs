//! What tells the types of the closures that are arguments: for each parameter that is a function, one
//! that takes the two functions of a closure with its exact bounds.

#![expect(clippy::wildcard_enum_match_arm, reason = "syn's enums are open")]

use proc_macro2::TokenStream;
use quote::{format_ident, quote_spanned};
use syn::Type;

use super::lift::typed_by;
use super::{Context, Home, mixed};
use crate::lower::signature::Parameter;

impl Context<'_> {
    /// For each parameter that is a function: what a closure literal for it must be.
    pub(super) fn typed_parameters(&self) -> TokenStream {
        if self.surroundings.home == Home::TraitImpl {
            return TokenStream::new();
        }
        let params = self.signature.params.iter().enumerate();
        let functions = params.filter(|(_, param)| param.function.is_some());
        functions.map(|(k, _)| self.typed_parameter(k)).collect()
    }

    fn typed_parameter(&self, parameter: usize) -> TokenStream {
        let private = &self.private;
        let declared = self.declared(&typed_by(parameter));
        let (mut evidence, mut others) = (Vec::new(), Vec::new());
        for (k, param) in self.signature.params.iter().enumerate() {
            if k == parameter {
                continue;
            }
            if param.receiver {
                evidence.push(quote_spanned!(mixed()=> &self));
            } else if param.function.is_some() {
                let other = format_ident!("__Other{k}", span = mixed());
                evidence.push(quote_spanned!(mixed()=> _: &#other));
                others.push(other);
            } else {
                evidence.push(Self::evidence_of(param));
            }
        }
        let generics = self.parameters.types_without_functions(&self.signature);
        let lifetimes = &self.parameters.lifetimes;
        let where_clause = self.where_clause_without_functions(&self.bounds_of_closure(parameter));
        quote_spanned! {mixed()=>
            #[doc(hidden)]
            #[inline(always)]
            #declared<#(#lifetimes,)* #(#generics,)* #(#others,)* __Env, __Data, __Fwd, __Push, __Back>(
                #(#evidence,)*
                env: __Env,
                data: __Data,
                fwd: __Fwd,
                push: __Push,
            ) -> #private::Lifted<__Env, __Data, __Fwd, __Push>
            #where_clause
            {
                #private::Lifted::new(env, data, fwd, push)
            }
        }
    }

    fn evidence_of(param: &Parameter) -> TokenStream {
        let ty = &param.ty;
        let lifetime = match &param.declared {
            Type::Reference(reference) => reference.lifetime.as_ref(),
            _ => None,
        };
        quote_spanned!(mixed()=> _: & #lifetime #ty)
    }

    /// What the two functions of a closure must be.
    fn bounds_of_closure(&self, parameter: usize) -> Vec<TokenStream> {
        let private = &self.private;
        let Some(function) = &self.signature.params[parameter].function else { return Vec::new() };
        let types: Vec<_> = function.args.iter().map(|arg| &arg.ty).collect();
        let buffers: Vec<_> =
            function.args.iter().map(|arg| super::function::buffer(private, arg)).collect();
        let output = &function.output;
        let tangent = quote_spanned!(mixed()=> <#output as #private::Differentiable>::Tangent);
        let env = quote_spanned!(mixed()=> <__Env as #private::Differentiable>::Tangent);
        vec![
            quote_spanned!(mixed()=> __Env: #private::Differentiable),
            quote_spanned!(mixed()=> __Data: #private::CopiedByClosure),
            quote_spanned!(mixed()=> __Fwd: ::core::ops::Fn(&__Env, &__Data, #(&#types),*) -> (#output, __Back)),
            quote_spanned! {mixed()=>
                __Back: ::core::ops::Fn(&__Env, &__Data, #(&#types,)* &#tangent, ::core::option::Option<&mut #env>, #(::core::option::Option<&mut #buffers>),*)
            },
            quote_spanned! {mixed()=>
                __Push: ::core::ops::Fn(&__Env, &__Data, #(&#types,)* ::core::option::Option<&#env>, #(::core::option::Option<&#buffers>),*) -> (#output, #tangent)
            },
        ]
    }
}
