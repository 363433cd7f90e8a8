//! The fields by name: what the derivatives of functions see of a struct, of a variant, and of their tangents.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote_spanned};

use super::{Field, Item, Variant};
use crate::emit::{mixed, name_hash};

impl Item {
    pub(super) fn access(&self) -> TokenStream {
        let mut all = TokenStream::new();
        for variant in &self.variants {
            for field in &variant.fields {
                all.extend(self.field(variant, field));
            }
        }
        all
    }

    fn field(&self, variant: &Variant, field: &Field) -> TokenStream {
        let private = &self.private;
        let (v, f) = (name_hash(&variant.name.to_string()), name_hash(&member_text(&field.member)));
        let own = |ty: &Ident, kind: TokenStream| {
            let read = self.read(ty, variant, field);
            let body = quote_spanned! {mixed()=>
                type Field = #kind;
                #[inline(always)]
                fn payload(&self) -> &#kind { #read }
            };
            let change = quote_spanned! {mixed()=>
                #[inline(always)]
                fn payload_mut(&mut self) -> &mut #kind { #read }
            };
            (body, change)
        };
        // The only form of a struct is found under any name: an alias, `Self`.
        let parameter = (!self.is_enum)
            .then(|| quote_spanned!(mixed()=> const AUTODIFF_VARIANT: ::core::primitive::u64));
        let v = if self.is_enum {
            v.to_token_stream()
        } else {
            quote_spanned!(mixed()=> AUTODIFF_VARIANT)
        };
        let names = [
            quote_spanned!(mixed()=> #private::ops::Payload<#v, #f>),
            quote_spanned!(mixed()=> #private::ops::PayloadMut<#v, #f>),
        ];
        let (read, write) = own(&self.name, field.ty.to_token_stream());
        let mut all = self.access_impl(false, parameter.as_ref(), &names[0], &read);
        all.extend(self.access_impl(false, parameter.as_ref(), &names[1], &write));
        let (read, write) = own(&self.tangent, self.field_tangent(field));
        all.extend(self.access_impl(true, parameter.as_ref(), &names[0], &read));
        all.extend(self.access_impl(true, parameter.as_ref(), &names[1], &write));
        all
    }

    fn access_impl(
        &self,
        is_tangent: bool,
        parameter: Option<&TokenStream>,
        name: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let (declared, named) = if is_tangent {
            (self.parameters.declared_list(true), self.parameters.named_of_tangent())
        } else {
            (self.parameters.declared_list(false), self.parameters.named())
        };
        let ty = if is_tangent { &self.tangent } else { &self.name };
        let conditions = self.conditions(is_tangent, &[]);
        let attributes = super::space::attributes();
        quote_spanned! {mixed()=>
            #attributes
            impl <#(#declared,)* #parameter> #name for #ty #named #conditions { #body }
        }
    }

    /// `match self { Variant { field: a, .. } => a, .. }`
    fn read(&self, ty: &Ident, variant: &Variant, field: &Field) -> TokenStream {
        let a = field.binding("a");
        let pattern = variant.pattern(&self.path(ty, variant), |each| {
            (each.member == field.member).then(|| quote_spanned!(mixed()=> #a))
        });
        let mut arms = quote_spanned!(mixed()=> #pattern => #a,);
        if self.variants.len() > 1 {
            let (private, expected) = (&self.private, variant.name.to_string());
            let found = self.variant_name(ty, &quote_spanned!(mixed()=> other));
            arms.extend(
                quote_spanned!(mixed()=> other => #private::ops::mismatch(#expected, #found),),
            );
        }
        quote_spanned!(mixed()=> match self { #arms })
    }
}

fn member_text(member: &syn::Member) -> String {
    match member {
        syn::Member::Named(name) => name.to_string(),
        syn::Member::Unnamed(index) => index.index.to_string(),
    }
}
