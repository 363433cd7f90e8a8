//! The generated `gradcheck`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::Type;

use super::{Context, derived, mixed};
use crate::lower::signature::Parameter;

/// What each parameter adds to the generated check.
#[derive(Default)]
struct Parts {
    /// What the check needs of the types; asked only where it is called.
    bounds: Vec<TokenStream>,
    /// The owned point at which is checked: the active parameters.
    point: Vec<TokenStream>,
    /// The arguments of the derivatives at a point, and those of the function itself.
    args: Vec<TokenStream>,
    primal: Vec<TokenStream>,
    /// The tangents of the active arguments.
    dots: Vec<TokenStream>,
    /// Copies of what the function changes, and of its tangents.
    working: Vec<TokenStream>,
    working_dots: Vec<TokenStream>,
    /// What comes out beside the result: the final values, their tangents, their cotangents.
    finals: Vec<TokenStream>,
    final_dots: Vec<TokenStream>,
    final_bars: Vec<TokenStream>,
}

impl Context<'_> {
    pub(super) fn gradcheck(&self) -> TokenStream {
        let private = &self.private;
        let generics = self.parameters.list();
        let input = |param: &Parameter| {
            let (user, ty) = (own(&param.ident), &param.declared);
            Self::typed(param, &user, &ty.to_token_stream())
        };
        let inputs = self.signature.params.iter().map(input);
        let output = self.output();
        let mut parts = Parts::default();
        parts.bounds.push(quote_spanned!(mixed()=> for<'output> #output: #private::Numbers));
        for param in &self.signature.params {
            self.check_parameter(param, &mut parts);
            let primal = self.argument_of_primal(param).or_else(|| parts.args.last().cloned());
            parts.primal.extend(primal);
        }
        let comma = (parts.point.len() == 1).then(|| quote_spanned!(mixed()=> ,));
        let gradient = quote_spanned!(mixed()=> (gradient #comma));
        let where_clause = self.where_clause(&parts.bounds);
        let closures = self.closures(&parts, &gradient);
        let point = &parts.point;
        let (declared, bind_receiver) = (self.declared("gradcheck"), self.bind_receiver());
        let doc = self.doc(
            "Checks the derivatives of {} at a point against each other and against central \
             differences.",
        );
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #declared #generics (#(#inputs),*) -> #private::check::Report
            #where_clause
            {
                #bind_receiver
                let point = (#(#point,)*);
                #private::check::gradcheck(&point, #closures)
            }
        }
    }

    /// The same for the gradient and the products with the Hessian, which is both of its derivatives.
    pub(super) fn gradgradcheck(&self) -> TokenStream {
        let (private, generics) = (&self.private, self.parameters.list());
        let inputs =
            self.signature.params.iter().map(|param| {
                Self::typed(param, &own(&param.ident), &param.declared.to_token_stream())
            });
        let mut parts = Parts::default();
        parts.bounds.push(self.scalar_output());
        self.signature.params.iter().for_each(|param| self.check_parameter(param, &mut parts));
        let Parts { bounds, point, args, dots, .. } = &parts;
        let gradient = self.gradient_type();
        let numbers = quote_spanned!(mixed()=> for<'output> #gradient: #private::Numbers);
        let where_clause = self.where_clause(&[bounds.clone(), vec![numbers]].concat());
        let comma = (point.len() == 1).then(|| quote_spanned!(mixed()=> ,));
        let (grad, hvp) = (self.entry("grad"), self.entry("hvp"));
        let (declared, bind_receiver) = (self.declared("gradgradcheck"), self.bind_receiver());
        let doc = self.doc(
            "Checks the second derivatives of {} at a point: that the Hessian is symmetric, and against central \
             differences of the gradient.",
        );
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #declared #generics (#(#inputs),*) -> #private::check::Report
            #where_clause
            {
                #bind_receiver
                let point = (#(#point,)*);
                #private::check::gradcheck(
                    &point,
                    |point| { let gradient = Self::#grad(#(#args),*); (gradient #comma) },
                    |point, dot| {
                        let (gradient, along) = (Self::#grad(#(#args),*), Self::#hvp(#(#args,)* #(#dots),*));
                        ((gradient #comma), (along #comma))
                    },
                    |point, dot| { let along = Self::#hvp(#(#args,)* #(#dots),*); (along #comma) },
                )
            }
        }
    }

    /// The function and its derivatives at a point. What goes in and out is a part of the result.
    fn closures(&self, parts: &Parts, gradient: &TokenStream) -> TokenStream {
        let (name, jvp, vjp) = (self.primal(), self.entry("jvp"), self.entry("vjp"));
        let Parts {
            args, primal, dots, working, working_dots, finals, final_dots, final_bars, ..
        } = parts;
        if finals.is_empty() {
            return quote_spanned! {mixed()=>
                |point| { #(#working)* #name(#(#primal),*) },
                |point, dot| { #(#working)* Self::#jvp(#(#args,)* #(#dots),*) },
                |point, cotangent| {
                    #(#working)*
                    let gradient = Self::#vjp(#(#args),*).1(::core::clone::Clone::clone(cotangent));
                    #gradient
                }
            };
        }
        let cotangent = (!self.returns_unit())
            .then(|| quote_spanned!(mixed()=> ::core::clone::Clone::clone(&cotangent.0),));
        quote_spanned! {mixed()=>
            |point| { #(#working)* let result = #name(#(#primal),*); (result, #(#finals,)*) },
            |point, dot| {
                #(#working)*
                #(#working_dots)*
                let (result, tangent) = Self::#jvp(#(#args,)* #(#dots),*);
                ((result, #(#finals,)*), (tangent, #(#final_dots,)*))
            },
            |point, cotangent| {
                #(#working)*
                let gradient = Self::#vjp(#(#args),*).1(#cotangent #(#final_bars),*);
                #gradient
            }
        }
    }

    fn check_parameter(&self, param: &Parameter, parts: &mut Parts) {
        let at = mixed();
        let private = &self.private;
        let (user, ty) = (own(&param.ident), &param.ty);
        let element = if let Type::Slice(slice) = ty { Some(&*slice.elem) } else { None };
        let cloned = element.unwrap_or(ty);
        if param.active || !param.by_ref || param.in_out {
            parts.bounds.push(quote_spanned!(at=> for<'output> #cloned: ::core::clone::Clone));
        }
        if param.in_out {
            return self.check_in_out(param, parts);
        }
        match (param.has_gradient(), param.by_ref) {
            (false, true) => parts.args.push(quote_spanned!(at=> #user)),
            (false, false) => {
                parts.args.push(quote_spanned!(at=> ::core::clone::Clone::clone(&#user)));
            }
            (true, true) => {
                let k = syn::Index::from(parts.point.len());
                parts.args.push(quote_spanned!(at=> &point.#k));
                parts.dots.push(quote_spanned!(at=> #private::ops::buffer_ref::<#ty>(&dot.#k)));
                parts.point.push(owned_point(element.is_some(), &user));
            }
            (true, false) => {
                let k = syn::Index::from(parts.point.len());
                parts.args.push(quote_spanned!(at=> ::core::clone::Clone::clone(&point.#k)));
                parts.dots.push(quote_spanned!(at=> ::core::clone::Clone::clone(&dot.#k)));
                parts.point.push(quote_spanned!(at=> ::core::clone::Clone::clone(&#user)));
            }
        }
    }

    /// A function with a derivative as the user's function takes it.
    fn argument_of_primal(&self, param: &Parameter) -> Option<TokenStream> {
        let user = own(&param.ident);
        let reference = (!param.by_ref).then(|| quote_spanned!(mixed()=> &));
        let f = quote_spanned!(mixed()=> #reference #user);
        let closure =
            super::function::as_closure(&self.private, param.function.as_ref()?, &f, mixed());
        Some(if param.by_ref { quote_spanned!(mixed()=> &#closure) } else { closure })
    }

    fn check_in_out(&self, param: &Parameter, parts: &mut Parts) {
        let at = mixed();
        let private = &self.private;
        let (user, ty) = (own(&param.ident), &param.ty);
        let (working, dot) = (derived(param, "working"), derived(param, "dot"));
        parts.args.push(quote_spanned!(at=> &mut #working));
        if !param.active {
            let copy = owned_point(matches!(ty, Type::Slice(_)), &user);
            parts.working.push(quote_spanned!(at=> let mut #working = #copy;));
            return;
        }
        if self.is_parameter(ty) {
            parts.bounds.push(quote_spanned!(at=> for<'output> #ty: #private::Numbers));
        }
        let k = syn::Index::from(parts.point.len());
        parts.working.push(quote_spanned! {at=>
            let mut #working = ::core::clone::Clone::clone(&point.#k);
        });
        parts.working_dots.push(quote_spanned! {at=>
            let mut #dot = ::core::clone::Clone::clone(&dot.#k);
        });
        parts.dots.push(quote_spanned!(at=> #private::ops::buffer_mut::<#ty>(&mut #dot)));
        parts.finals.push(quote_spanned!(at=> #working));
        parts.final_dots.push(quote_spanned!(at=> #dot));
        let k = syn::Index::from(parts.finals.len());
        parts.final_bars.push(quote_spanned!(at=> ::core::clone::Clone::clone(&cotangent.#k)));
        parts.point.push(owned_point(matches!(ty, Type::Slice(_)), &user));
    }
}

/// An owned copy of an argument that is a reference.
fn owned_point(is_slice: bool, user: &Ident) -> TokenStream {
    if is_slice {
        quote_spanned!(mixed()=> <[_]>::to_vec(#user))
    } else {
        quote_spanned!(mixed()=> ::core::clone::Clone::clone(&*#user))
    }
}

/// The name of a parameter that hides no function: the user's function may have the same.
fn own(name: &Ident) -> Ident {
    let mut own = name.clone();
    own.set_span(mixed().located_at(name.span()));
    own
}
