//! The tangent of an item, and the traits of points and tangents.

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
        let (standard, tangent, point) = (self.standard(), self.tangent(), self.point());
        let copies = self.copies();
        quote_spanned!(mixed()=> #standard #tangent #point #copies)
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

    /// Clone, Copy, Debug and `PartialEq` of the tangent.
    fn standard(&self) -> TokenStream {
        let need =
            |name: TokenStream| self.of_fields(|ty| quote_spanned!(mixed()=> #ty: #name), true);
        let all = |path: &TokenStream, variant: &Variant, prefix: &str| {
            variant.pattern(path, |field| {
                let name = field.binding(prefix);
                Some(quote_spanned!(mixed()=> #name))
            })
        };
        let tangent = &self.tangent;
        let clone = self.variants.iter().map(|variant| {
            let path = self.path(tangent, variant);
            let pattern = all(&path, variant, "a");
            let built = variant.build(&path, |field| {
                let a = field.binding("a");
                quote_spanned!(mixed()=> ::core::clone::Clone::clone(#a))
            });
            quote_spanned!(mixed()=> #pattern => #built,)
        });
        let clone = quote_spanned!(mixed()=> fn clone(&self) -> Self { match self { #(#clone)* } });
        let debug = self.variants.iter().map(|variant| {
            let path = self.path(tangent, variant);
            let pattern = all(&path, variant, "a");
            let text = if self.is_enum { &variant.name } else { tangent }.to_string();
            let fields = variant.fields.iter().map(|field| {
                let a = field.binding("a");
                match &field.member {
                    syn::Member::Named(name) => {
                        let name = name.to_string();
                        quote_spanned!(mixed()=> .field(#name, #a))
                    }
                    syn::Member::Unnamed(_) => quote_spanned!(mixed()=> .field(#a)),
                }
            });
            match variant.form {
                Form::Named => {
                    quote_spanned!(mixed()=> #pattern => f.debug_struct(#text)#(#fields)*.finish(),)
                }
                Form::Tuple => {
                    quote_spanned!(mixed()=> #pattern => f.debug_tuple(#text)#(#fields)*.finish(),)
                }
                Form::Unit => quote_spanned!(mixed()=> #pattern => f.write_str(#text),),
            }
        });
        let debug = quote_spanned! {mixed()=>
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self { #(#debug)* }
            }
        };
        let equal = self.pairs(
            tangent,
            tangent,
            |field, a, b| {
                if field.constant {
                    TokenStream::new()
                } else {
                    quote_spanned!(mixed()=> && *#a == *#b)
                }
            },
            |terms| quote_spanned!(mixed()=> true #terms),
            &quote_spanned!(mixed()=> false),
        );
        let equal = quote_spanned!(mixed()=> fn eq(&self, other: &Self) -> ::core::primitive::bool { match (self, other) { #equal } });
        let (clone_, copy, debug_, equal_) = (
            quote_spanned!(mixed()=> ::core::clone::Clone),
            quote_spanned!(mixed()=> ::core::marker::Copy),
            quote_spanned!(mixed()=> ::core::fmt::Debug),
            quote_spanned!(mixed()=> ::core::cmp::PartialEq),
        );
        let impls = [
            self.of_tangent(&clone_, &[], &clone),
            // What contains itself does so behind a pointer.
            if self.is_recursive() {
                TokenStream::new()
            } else {
                self.of_tangent(&copy, &need(copy.clone()), &TokenStream::new())
            },
            self.of_tangent(&debug_, &need(debug_.clone()), &debug),
            self.of_tangent(&equal_, &need(equal_.clone()), &equal),
        ];
        impls.into_iter().collect()
    }

    /// The arms of a `match` on two values of the same variant.
    fn pairs(
        &self,
        left: &Ident,
        right: &Ident,
        each: impl Fn(&Field, &Ident, &Ident) -> TokenStream,
        arm: impl Fn(&TokenStream) -> TokenStream,
        otherwise: &TokenStream,
    ) -> TokenStream {
        let mut arms = TokenStream::new();
        for variant in &self.variants {
            let names = |prefix: &'static str| {
                move |field: &Field| {
                    let name = field.binding(prefix);
                    Some(quote_spanned!(mixed()=> #name))
                }
            };
            let a = variant.pattern(&self.path(left, variant), names("a"));
            let b = variant.pattern(&self.path(right, variant), names("b"));
            let body: TokenStream = variant
                .fields
                .iter()
                .map(|field| each(field, &field.binding("a"), &field.binding("b")))
                .collect();
            let body = arm(&body);
            arms.extend(quote_spanned!(mixed()=> (#a, #b) => { #body }));
        }
        if self.variants.len() > 1 {
            arms.extend(quote_spanned!(mixed()=> (left, right) => { #otherwise }));
        }
        arms
    }

    /// `match value { .. }` with an expression for the fields of each variant.
    fn each(
        &self,
        ty: &Ident,
        value: &TokenStream,
        field: impl Fn(&Field, &Ident) -> TokenStream,
        arm: impl Fn(&TokenStream) -> TokenStream,
    ) -> TokenStream {
        let arms = self.variants.iter().map(|variant| {
            let pattern = variant.pattern(&self.path(ty, variant), |field| {
                let name = field.binding("a");
                (!field.constant).then(|| quote_spanned!(mixed()=> #name))
            });
            let body: TokenStream =
                variant.active().map(|each| field(each, &each.binding("a"))).collect();
            let body = arm(&body);
            quote_spanned!(mixed()=> #pattern => { #body })
        });
        quote_spanned!(mixed()=> match #value { #(#arms)* })
    }

    /// The name of the variant that `value` is.
    pub(super) fn variant_name(&self, ty: &Ident, value: &TokenStream) -> TokenStream {
        let arms = self.variants.iter().map(|variant| {
            let (path, name) = (self.path(ty, variant), variant.name.to_string());
            quote_spanned!(mixed()=> #path { .. } => #name,)
        });
        quote_spanned!(mixed()=> match #value { #(#arms)* })
    }

    fn mismatch(&self, left: &Ident, right: &Ident) -> TokenStream {
        let private = &self.private;
        let l = self.variant_name(left, &quote_spanned!(mixed()=> left));
        let r = self.variant_name(right, &quote_spanned!(mixed()=> right));
        quote_spanned!(mixed()=> #private::ops::mismatch(#l, #r))
    }

    /// `Tangent` of the tangent.
    fn tangent(&self) -> TokenStream {
        let (private, tangent) = (&self.private, &self.tangent);
        let mismatch = self.mismatch(tangent, tangent);
        let plain = |body: &TokenStream| body.clone();
        let accumulate = self.pairs(
            tangent,
            tangent,
            |field, a, b| {
                if field.constant {
                    TokenStream::new()
                } else {
                    quote_spanned!(mixed()=> #private::Tangent::accumulate(#a, #b);)
                }
            },
            plain,
            &mismatch,
        );
        let inner = self.pairs(
            tangent,
            tangent,
            |field, a, b| {
                if field.constant {
                    TokenStream::new()
                } else {
                    quote_spanned!(mixed()=> + #private::Tangent::inner_product(#a, #b))
                }
            },
            |terms| quote_spanned!(mixed()=> 0.0 #terms),
            &mismatch,
        );
        let this = quote_spanned!(mixed()=> self);
        let call = |name: &str, args: &TokenStream| {
            let name = Ident::new(name, mixed());
            self.each(
                tangent,
                &this,
                |_, a| quote_spanned!(mixed()=> #private::Tangent::#name(#a, #args);),
                plain,
            )
        };
        let f = quote_spanned!(mixed()=> f);
        let (visit, visit_mut) = (call("visit", &f), call("visit_mut", &f));
        let reset = call("reset_to_zero", &TokenStream::new());
        let rescale = call("rescale", &quote_spanned!(mixed()=> factor));
        let dimension = self.each(
            tangent,
            &this,
            |_, a| quote_spanned!(mixed()=> + #private::Tangent::dimension(#a)),
            |terms| quote_spanned!(mixed()=> 0usize #terms),
        );
        let body = quote_spanned! {mixed()=>
            #[inline]
            fn accumulate(&mut self, by: &Self) { match (self, by) { #accumulate } }
            fn visit(&self, f: &mut dyn ::core::ops::FnMut(::core::primitive::f64)) { #visit }
            fn visit_mut(&mut self, f: &mut dyn ::core::ops::FnMut(::core::primitive::f64) -> ::core::primitive::f64) { #visit_mut }
            #[inline]
            fn reset_to_zero(&mut self) { #reset }
            #[inline]
            fn dimension(&self) -> ::core::primitive::usize { #dimension }
            #[inline]
            fn rescale(&mut self, factor: ::core::primitive::f64) { #rescale }
            fn inner_product(&self, other: &Self) -> ::core::primitive::f64 { match (self, other) { #inner } }
        };
        let space = self.of_tangent(&quote_spanned!(mixed()=> #private::Tangent), &[], &body);
        let itself = quote_spanned! {mixed()=>
            type Tangent = Self;
            #[inline]
            fn zero_tangent(&self) -> Self {
                let mut zero = ::core::clone::Clone::clone(self);
                #private::Tangent::reset_to_zero(&mut zero);
                zero
            }
            #[inline]
            fn advance(&mut self, by: &Self) { #private::Tangent::accumulate(self, by); }
        };
        let itself =
            self.of_tangent(&quote_spanned!(mixed()=> #private::Differentiable), &[], &itself);
        let carries = quote_spanned! {mixed()=>
            type Itself = Self;
            #[inline(always)]
            fn carried(&self) -> &Self { self }
            #[inline(always)]
            fn carried_mut(&mut self) -> &mut Self { self }
        };
        let carries =
            self.of_tangent(&quote_spanned!(mixed()=> #private::ops::Carries), &[], &carries);
        let numbers = quote_spanned! {mixed()=>
            fn visit_numbers(&self, f: &mut dyn ::core::ops::FnMut(::core::primitive::f64)) { #private::Tangent::visit(self, f); }
        };
        let numbers = self.of_tangent(&quote_spanned!(mixed()=> #private::Numbers), &[], &numbers);
        quote_spanned!(mixed()=> #space #itself #carries #numbers)
    }

    /// `Differentiable` and `Numbers` of the item.
    fn point(&self) -> TokenStream {
        let (private, item, tangent) = (&self.private, &self.name, &self.tangent);
        let named = self.parameters.named_of_tangent();
        let zeros = self.variants.iter().map(|variant| {
            let pattern = variant.pattern(&self.path(item, variant), |field| {
                let name = field.binding("a");
                (!field.constant).then(|| quote_spanned!(mixed()=> #name))
            });
            let built = variant.build(&self.path(tangent, variant), |field| {
                if field.constant {
                    return quote_spanned!(mixed()=> ());
                }
                let (a, ty, at) =
                    (field.binding("a"), &field.referent, crate::emit::at(field.span()));
                let a = if field.is_reference() {
                    quote_spanned!(mixed()=> *#a)
                } else {
                    quote_spanned!(mixed()=> #a)
                };
                quote_spanned!(at=> <#ty as #private::Differentiable>::zero_tangent(#a))
            });
            quote_spanned!(mixed()=> #pattern => #built,)
        });
        let advance = self.pairs(item, tangent, |field, a, b| {
            let (ty, at) = (&field.referent, crate::emit::at(field.span()));
            if field.constant {
                TokenStream::new()
            } else if field.is_reference() {
                let text = "a reference in a struct cannot be moved: advance what it refers to";
                quote_spanned!(mixed()=> if #private::Tangent::dimension(#b) > 0 { ::core::panic!(#text); })
            } else {
                quote_spanned!(at=> <#ty as #private::Differentiable>::advance(#a, #b);)
            }
        }, ToOwned::to_owned, &self.mismatch(item, tangent));
        let body = quote_spanned! {mixed()=>
            type Tangent = #tangent #named;
            #[inline]
            fn zero_tangent(&self) -> Self::Tangent { match self { #(#zeros)* } }
            fn advance(&mut self, by: &Self::Tangent) { match (self, by) { #advance } }
        };
        let point = self.of_item(&quote_spanned!(mixed()=> #private::Differentiable), &[], &body);
        let visit = self.each(
            item,
            &quote_spanned!(mixed()=> self),
            |field, a| {
                let a = if field.is_reference() {
                    quote_spanned!(mixed()=> *#a)
                } else {
                    quote_spanned!(mixed()=> #a)
                };
                quote_spanned!(mixed()=> #private::Numbers::visit_numbers(#a, f);)
            },
            ToOwned::to_owned,
        );
        let body = quote_spanned! {mixed()=>
            fn visit_numbers(&self, f: &mut dyn ::core::ops::FnMut(::core::primitive::f64)) { #visit }
        };
        let need = self.of_referents(|ty| quote_spanned!(mixed()=> #ty: #private::Numbers));
        let numbers = self.of_item(&quote_spanned!(mixed()=> #private::Numbers), &need, &body);
        quote_spanned!(mixed()=> #point #numbers)
    }

    fn of_referents(&self, condition: impl Fn(&TokenStream) -> TokenStream) -> Vec<TokenStream> {
        self.of_fields(condition, false)
    }

    /// What copies and adds whole values.
    fn copies(&self) -> TokenStream {
        let (private, tangent) = (&self.private, &self.tangent);
        let itself = quote_spanned!(mixed()=> #private::ops::Own);
        let own = quote_spanned! {mixed()=>
            type Owned = Self;
            #[inline(always)]
            fn own(&self) -> Self { ::core::clone::Clone::clone(self) }
        };
        let cloned = [quote_spanned!(mixed()=> for<'assumed> Self: ::core::clone::Clone)];
        let mut all = self.of_item(&itself, &cloned, &own);
        all.extend(self.of_tangent(&itself, &[], &own));
        if !self.parameters.has_lifetimes {
            let owned = quote_spanned!(mixed()=> #private::Owned);
            let need = self.of_fields(|ty| quote_spanned!(mixed()=> #ty: #private::Owned), false);
            all.extend(self.of_item(&owned, &need, &TokenStream::new()));
        }
        let put = |name: &str, negate: bool| {
            let name = Ident::new(name, mixed());
            let reset = if negate {
                let replaced = quote_spanned! {mixed()=>
                    { let mut new = ::core::clone::Clone::clone(right); Self::put_negated(#private::ops::Set, &mut new, right); *left = new; }
                };
                replaced
            } else {
                quote_spanned!(mixed()=> { *left = ::core::clone::Clone::clone(right); })
            };
            let mismatch = self.mismatch(tangent, tangent);
            let otherwise =
                quote_spanned!(mixed()=> if AutodiffMode::BETA_IS_ZERO #reset else { #mismatch });
            let arms = self.pairs(
                tangent,
                tangent,
                |field, a, b| {
                    if field.constant {
                        TokenStream::new()
                    } else {
                        quote_spanned!(mixed()=> #private::ops::Accumulate::#name(mode, #a, #b);)
                    }
                },
                ToOwned::to_owned,
                &otherwise,
            );
            quote_spanned! {mixed()=>
                #[inline]
                fn #name<AutodiffMode: #private::ops::Update>(mode: AutodiffMode, dst: &mut Self, y_bar: &Self) {
                    match (dst, y_bar) { #arms }
                }
            }
        };
        let (add, subtract) = (put("put", false), put("put_negated", true));
        let accumulate = quote_spanned!(mixed()=> #private::ops::Accumulate<Self>);
        let need = self
            .of_fields(|ty| quote_spanned!(mixed()=> #ty: #private::ops::Accumulate<#ty>), true);
        all.extend(self.of_tangent(&accumulate, &need, &quote_spanned!(mixed()=> #add #subtract)));
        all
    }
}
