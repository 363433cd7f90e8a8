//! The type of the tangent, and the traits of points.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::{Field, Form, Item, Variant};
use crate::emit::mixed;

/// Lints that generated implementations must not raise.
pub(super) fn attributes() -> TokenStream {
    quote_spanned! {mixed()=>
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
        #[automatically_derived]
    }
}

impl Item {
    /// `pub struct ModelTangent { .. }`
    pub(super) fn tangent_type(&self) -> TokenStream {
        let (vis, name, tangent) = (&self.vis, &self.name, &self.tangent);
        let doc = format!("The tangents and cotangents of [`{name}`].");
        let declared = self.parameters.declared_of_tangent();
        let conditions = self.conditions(true, &[]);
        let variants: Vec<TokenStream> = self.variants.iter().map(|v| self.fields_of(v)).collect();
        let attributes = quote_spanned! {mixed()=>
            #[doc = #doc]
            #[allow(single_use_lifetimes, unnameable_types, clippy::type_complexity, reason = "generated")]
        };
        match self.variants.as_slice() {
            [only] if !self.is_enum => {
                let fields = &variants[0];
                if only.form == Form::Named {
                    quote_spanned!(mixed()=> #attributes #vis struct #tangent #declared #conditions #fields)
                } else {
                    quote_spanned!(mixed()=> #attributes #vis struct #tangent #declared #fields #conditions;)
                }
            }
            all => {
                let docs = all.iter().map(|v| format!("The tangent of [`{name}::{}`].", v.name));
                let names = all.iter().map(|variant| &variant.name);
                quote_spanned! {mixed()=>
                    #attributes #vis enum #tangent #declared #conditions {
                        #(#[doc = #docs] #names #variants,)*
                    }
                }
            }
        }
    }

    /// `{ x: Tangent, .. }` or `(Tangent, ..)`
    fn fields_of(&self, variant: &Variant) -> TokenStream {
        let fields = variant.fields.iter().map(|field| {
            let (vis, ty) = (&field.vis, self.field_tangent(field));
            let vis = (!self.is_enum).then_some(vis);
            match &field.member {
                syn::Member::Named(name) => {
                    let doc = format!("The tangent of `{name}`.");
                    quote_spanned!(mixed()=> #[doc = #doc] #vis #name: #ty)
                }
                syn::Member::Unnamed(_) => {
                    quote_spanned!(mixed()=> #[doc = "The tangent of this field."] #vis #ty)
                }
            }
        });
        match variant.form {
            Form::Named => quote_spanned!(mixed()=> { #(#fields),* }),
            Form::Tuple => quote_spanned!(mixed()=> (#(#fields),*)),
            Form::Unit => TokenStream::new(),
        }
    }

    /// Everything but the access by name.
    pub(super) fn space(&self) -> TokenStream {
        let (standard, vector, point) = (self.standard(), self.vector(), self.point());
        quote_spanned!(mixed()=> #standard #vector #point)
    }

    /// `impl Trait for ModelTangent { body }`
    pub(super) fn of_tangent(
        &self,
        name: &TokenStream,
        more: &[TokenStream],
        body: &TokenStream,
    ) -> TokenStream {
        let (tangent, attributes) = (&self.tangent, attributes());
        let (declared, named) =
            (self.parameters.declared_of_tangent(), self.parameters.named_of_tangent());
        let conditions = self.conditions(true, more);
        quote_spanned!(mixed()=> #attributes impl #declared #name for #tangent #named #conditions { #body })
    }

    /// `impl Trait for Model { body }`
    pub(super) fn of_item(
        &self,
        name: &TokenStream,
        more: &[TokenStream],
        body: &TokenStream,
    ) -> TokenStream {
        let (item, attributes) = (&self.name, attributes());
        let (declared, named) = (self.parameters.declared(), self.parameters.named());
        let conditions = self.conditions(false, more);
        quote_spanned!(mixed()=> #attributes impl #declared #name for #item #named #conditions { #body })
    }

    /// `Differentiable` and `Numbers` of the item.
    fn point(&self) -> TokenStream {
        let (private, tangent) = (&self.private, &self.tangent);
        let named = self.parameters.named_of_tangent();
        let (zeros, moves) = (self.zeros(), self.moves());
        let body = quote_spanned! {mixed()=>
            type Tangent = #tangent #named;
            #[inline]
            fn zero_tangent(&self) -> Self::Tangent { match self { #zeros } }
            fn advance(&mut self, by: &Self::Tangent) { match (self, by) { #moves } }
        };
        let point = self.of_item(&quote_spanned!(mixed()=> #private::Differentiable), &[], &body);
        let visit = self.each(
            &self.name,
            |field, a| {
                let a = field.referent_of(a);
                quote_spanned!(mixed()=> #private::Numbers::visit_numbers(#a, f);)
            },
            ToOwned::to_owned,
        );
        let body = quote_spanned! {mixed()=>
            fn visit_numbers(&self, f: &mut dyn ::core::ops::FnMut(::core::primitive::f64)) { #visit }
        };
        let need = self.of_fields(|ty| quote_spanned!(mixed()=> #ty: #private::Numbers), false);
        let numbers = self.of_item(&quote_spanned!(mixed()=> #private::Numbers), &need, &body);
        quote_spanned!(mixed()=> #point #numbers)
    }

    /// The zero tangent of each variant.
    fn zeros(&self) -> TokenStream {
        let private = &self.private;
        let arms = self.variants.iter().map(|variant| {
            let pattern = variant.pattern(&self.path(&self.name, variant), |field| {
                let name = field.binding("a");
                (!field.constant).then(|| quote_spanned!(mixed()=> #name))
            });
            let built = variant.build(&self.path(&self.tangent, variant), |field| {
                if field.constant {
                    return quote_spanned!(mixed()=> ());
                }
                let (a, ty) = (field.referent_of(&field.binding("a")), &field.referent);
                let at = crate::emit::at(field.span());
                quote_spanned!(at=> <#ty as #private::Differentiable>::zero_tangent(#a))
            });
            quote_spanned!(mixed()=> #pattern => #built,)
        });
        arms.collect()
    }

    /// How each variant is moved.
    fn moves(&self) -> TokenStream {
        let (private, types) = (&self.private, [&self.name, &self.tangent]);
        let text = "a reference in a struct cannot be moved: advance what it refers to";
        let each = |field: &Field, a: &Ident, b: &Ident| {
            if field.is_reference() {
                return quote_spanned! {mixed()=>
                    if #private::Tangent::dimension(#b) > 0 { ::core::panic!(#text); }
                };
            }
            let (ty, at) = (&field.referent, crate::emit::at(field.span()));
            quote_spanned!(at=> <#ty as #private::Differentiable>::advance(#a, #b);)
        };
        self.pairs(types, each, ToOwned::to_owned, &self.mismatch(types))
    }
}
