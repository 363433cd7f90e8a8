//! The generated `gradcheck`.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::Type;

use super::{Context, mixed};
use crate::lower::signature::Parameter;

/// What each parameter adds to the generated check.
#[derive(Default)]
struct Parts {
    /// What the check needs of the types; asked only where it is called.
    bounds: Vec<TokenStream>,
    /// The owned point at which is checked: the active parameters.
    point: Vec<TokenStream>,
    /// The arguments of the function at a point.
    args: Vec<TokenStream>,
    /// The tangents of the active arguments.
    dots: Vec<TokenStream>,
}

impl Context<'_> {
    pub(super) fn gradcheck(&self) -> TokenStream {
        let private = &self.private;
        let name = &self.item.sig.ident;
        let generics = self.parameters.list();
        let input = |param: &Parameter| {
            let (user, ty) = (own(&param.ident), &param.declared);
            quote_spanned!(mixed()=> #user: #ty)
        };
        let inputs = self.signature.params.iter().map(input);
        let output = self.output();
        let mut parts = Parts::default();
        parts.bounds.push(quote_spanned!(mixed()=> for<'output> #output: #private::Tangent));
        for param in &self.signature.params {
            self.check_parameter(param, &mut parts);
        }
        let Parts { bounds, point, args, dots } = parts;
        let comma = (point.len() == 1).then(|| quote_spanned!(mixed()=> ,));
        let gradient = quote_spanned!(mixed()=> (gradient #comma));
        let where_clause = self.where_clause(&bounds);
        let doc = self.doc(
            "Checks the derivatives of {} at a point against each other and against central \
             differences.",
        );
        quote_spanned! {mixed()=>
            #[doc = #doc]
            pub fn gradcheck #generics (#(#inputs),*) -> #private::check::Report
            #where_clause
            {
                let point = (#(#point,)*);
                #private::check::gradcheck(
                    &point,
                    |point| #name(#(#args),*),
                    |point, dot| Self::jvp(#(#args,)* #(#dots),*),
                    |point, cotangent| {
                        let gradient = Self::vjp(#(#args),*).1(::core::clone::Clone::clone(cotangent));
                        #gradient
                    },
                )
            }
        }
    }

    fn check_parameter(&self, param: &Parameter, parts: &mut Parts) {
        let at = mixed();
        let private = &self.private;
        let (user, ty) = (own(&param.ident), &param.ty);
        let element = if let Type::Slice(slice) = ty { Some(&*slice.elem) } else { None };
        let cloned = element.unwrap_or(ty);
        if param.active || !param.by_ref {
            parts.bounds.push(quote_spanned!(at=> for<'output> #cloned: ::core::clone::Clone));
        }
        match (param.active, param.by_ref) {
            (false, true) => parts.args.push(quote_spanned!(at=> #user)),
            (false, false) => {
                parts.args.push(quote_spanned!(at=> ::core::clone::Clone::clone(&#user)));
            }
            (true, true) => {
                let k = syn::Index::from(parts.point.len());
                parts.args.push(quote_spanned!(at=> &point.#k));
                parts.dots.push(quote_spanned!(at=> #private::ops::buffer_ref::<#ty>(&dot.#k)));
                parts.point.push(if element.is_some() {
                    quote_spanned!(at=> <[_]>::to_vec(#user))
                } else {
                    quote_spanned!(at=> ::core::clone::Clone::clone(#user))
                });
            }
            (true, false) => {
                let k = syn::Index::from(parts.point.len());
                parts.args.push(quote_spanned!(at=> ::core::clone::Clone::clone(&point.#k)));
                parts.dots.push(quote_spanned!(at=> ::core::clone::Clone::clone(&dot.#k)));
                parts.point.push(quote_spanned!(at=> ::core::clone::Clone::clone(&#user)));
            }
        }
    }
}

/// The name of a parameter that hides no function: the user's function may have the same.
fn own(name: &Ident) -> Ident {
    let mut own = name.clone();
    own.set_span(mixed().located_at(name.span()));
    own
}
