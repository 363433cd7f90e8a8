//! What derivatives do with tangents, and with whole values.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::Item;
use crate::emit::mixed;

impl Item {
    pub(super) fn vector(&self) -> TokenStream {
        let (tangent, itself) = (self.tangent(), self.itself());
        let (copies, accumulate, operands) = (self.copies(), self.accumulate(), self.operands());
        quote_spanned!(mixed()=> #tangent #itself #copies #accumulate #operands)
    }

    /// `Tangent` of the tangent.
    fn tangent(&self) -> TokenStream {
        let (private, types) = (&self.private, [&self.tangent, &self.tangent]);
        let mismatch = self.mismatch(types);
        let accumulate = self.pairs(
            types,
            |_, a, b| quote_spanned!(mixed()=> #private::Tangent::accumulate(#a, #b);),
            ToOwned::to_owned,
            &mismatch,
        );
        let inner = self.pairs(
            types,
            |_, a, b| quote_spanned!(mixed()=> + #private::Tangent::inner_product(#a, #b)),
            |terms| quote_spanned!(mixed()=> 0.0 #terms),
            &mismatch,
        );
        let call = |name: &str, args: &TokenStream| {
            let name = Ident::new(name, mixed());
            let each =
                |_: &_, a: &Ident| quote_spanned!(mixed()=> #private::Tangent::#name(#a, #args););
            self.each(&self.tangent, each, ToOwned::to_owned)
        };
        let f = quote_spanned!(mixed()=> f);
        let (visit, visit_mut) = (call("visit", &f), call("visit_mut", &f));
        let reset = call("reset_to_zero", &TokenStream::new());
        let rescale = call("rescale", &quote_spanned!(mixed()=> factor));
        let dimension = self.each(
            &self.tangent,
            |_, a| quote_spanned!(mixed()=> + #private::Tangent::dimension(#a)),
            |terms| quote_spanned!(mixed()=> 0usize #terms),
        );
        let (real, shape) = (quote_spanned!(mixed()=> ::core::primitive::f64), self.shape());
        let body = quote_spanned! {mixed()=>
            #[inline]
            fn accumulate(&mut self, by: &Self) { match (self, by) { #accumulate } }
            fn visit(&self, f: &mut dyn ::core::ops::FnMut(#real)) { #visit }
            fn visit_mut(&mut self, f: &mut dyn ::core::ops::FnMut(#real) -> #real) { #visit_mut }
            #[inline]
            fn reset_to_zero(&mut self) { #reset }
            #[inline]
            fn dimension(&self) -> ::core::primitive::usize { #dimension }
            fn tangent_shape(&self) -> #private::Shape { #shape }
            #[inline]
            fn rescale(&mut self, factor: #real) { #rescale }
            fn inner_product(&self, other: &Self) -> #real { match (self, other) { #inner } }
        };
        self.of_tangent(&quote_spanned!(mixed()=> #private::Tangent), &[], &body)
    }

    /// The shapes of the fields, and the name of the variant.
    fn shape(&self) -> TokenStream {
        let private = &self.private;
        let parts = self.each(
            &self.tangent,
            |_, a| quote_spanned!(mixed()=> #private::Tangent::tangent_shape(#a),),
            |parts| quote_spanned!(mixed()=> ::std::vec![#parts]),
        );
        let name = self.variant_name(&self.tangent, &quote_spanned!(mixed()=> self));
        quote_spanned!(mixed()=> #private::Shape::Parts(#name, #parts))
    }

    /// A tangent is a point whose tangent it is.
    fn itself(&self) -> TokenStream {
        let private = &self.private;
        let point = quote_spanned! {mixed()=>
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
        let carries = quote_spanned! {mixed()=>
            type Itself = Self;
            #[inline(always)]
            fn carried(&self) -> &Self { self }
            #[inline(always)]
            fn carried_mut(&mut self) -> &mut Self { self }
        };
        let numbers = quote_spanned! {mixed()=>
            fn visit_numbers(&self, f: &mut dyn ::core::ops::FnMut(::core::primitive::f64)) {
                #private::Tangent::visit(self, f);
            }
        };
        let coordinates = quote_spanned! {mixed()=>
            type Scalar = ::core::primitive::f64;
            type Size = #private::drive::Varying;
            type Times<const AUTODIFF_N: ::core::primitive::usize> = #private::drive::Varying;
        };
        let column = quote_spanned!(mixed()=> #private::drive::Coordinates);
        let impls = [
            self.of_tangent(&quote_spanned!(mixed()=> #private::Differentiable), &[], &point),
            self.of_tangent(&column, &[], &coordinates),
            self.of_tangent(&quote_spanned!(mixed()=> #private::ops::Carries), &[], &carries),
            self.of_tangent(&quote_spanned!(mixed()=> #private::Numbers), &[], &numbers),
        ];
        impls.into_iter().collect()
    }

    /// What copies whole values.
    fn copies(&self) -> TokenStream {
        let private = &self.private;
        let name = quote_spanned!(mixed()=> #private::ops::Own);
        let own = quote_spanned! {mixed()=>
            type Owned = Self;
            #[inline(always)]
            fn own(&self) -> Self { ::core::clone::Clone::clone(self) }
        };
        let cloned = [quote_spanned!(mixed()=> for<'assumed> Self: ::core::clone::Clone)];
        let mut all = self.of_item(&name, &cloned, &own);
        all.extend(self.of_tangent(&name, &[], &own));
        if !self.parameters.has_lifetimes {
            let owned = quote_spanned!(mixed()=> #private::Owned);
            let need = self.of_fields(|ty| quote_spanned!(mixed()=> #ty: #private::Owned), false);
            all.extend(self.of_item(&owned, &need, &TokenStream::new()));
        }
        all
    }

    /// What stands in operators: the value for those of the user that are differentiable, the tangent for `+` and `-`.
    fn operands(&self) -> TokenStream {
        let private = &self.private;
        let cloned = quote_spanned!(mixed()=> for<'assumed> Self: ::core::clone::Clone);
        let arithmetic = |operand: &str| {
            let operand = Ident::new(operand, mixed());
            quote_spanned! {mixed()=>
                type Moved = #private::ops::#operand<Self>;
                #[inline(always)]
                fn moved(self) -> Self::Moved { #private::ops::#operand(self) }
            }
        };
        let kept = |operand: &str| {
            let operand = Ident::new(operand, mixed());
            quote_spanned! {mixed()=>
                type Ref = #private::ops::#operand<Self>;
                type Place = #private::ops::Changing<'autodiff, Self>;
                #[inline(always)]
                fn keep(&'autodiff self) -> Self::Ref {
                    #private::ops::#operand(::core::clone::Clone::clone(self))
                }
                #[inline(always)]
                fn place(&'autodiff mut self) -> Self::Place { #private::ops::Changing::new(self) }
            }
        };
        let name = quote_spanned!(mixed()=> #private::Arithmetic);
        let operand = quote_spanned!(mixed()=> #private::Operand<'autodiff>);
        let lived = quote_spanned!(mixed()=> Self: 'autodiff);
        let need = [cloned, lived.clone()];
        let vector = quote_spanned!(mixed()=> #private::ops::OwnTangent);
        let accumulates = self
            .of_fields(|ty| quote_spanned!(mixed()=> #ty: #private::ops::Accumulate<#ty>), true);
        let negation = quote_spanned!(mixed()=> #private::ops::DifferentiableNeg);
        let negated = quote_spanned! {mixed()=>
            fn autodiff_negated(self) -> Self { -#private::ops::Vector(self) }
        };
        let impls = [
            self.of_item(&name, &[], &arithmetic("Differentiated")),
            self.with_lifetime(&operand, &need, &kept("Differentiated"), false),
            self.of_tangent(&name, &[], &arithmetic("Vector")),
            self.with_lifetime(&operand, &[lived], &kept("Vector"), true),
            self.of_tangent(&vector, &accumulates, &TokenStream::new()),
            self.of_tangent(&negation, &accumulates, &negated),
        ];
        impls.into_iter().collect()
    }

    /// `impl<'autodiff> Trait for Model { body }`, of the value or of its tangent.
    fn with_lifetime(
        &self,
        name: &TokenStream,
        more: &[TokenStream],
        body: &TokenStream,
        of_tangent: bool,
    ) -> TokenStream {
        let attributes = super::space::attributes();
        let declared = self.parameters.declared_list(of_tangent);
        let (ty, named) = if of_tangent {
            (&self.tangent, self.parameters.named_of_tangent())
        } else {
            (&self.name, self.parameters.named())
        };
        let conditions = self.conditions(of_tangent, more);
        quote_spanned! {mixed()=>
            #attributes
            impl<'autodiff, #(#declared),*> #name for #ty #named #conditions { #body }
        }
    }

    /// Contributions to a cotangent, which is another variant where its value was overwritten by one.
    fn accumulate(&self) -> TokenStream {
        let private = &self.private;
        let put = self.put(
            "put",
            &quote_spanned! {mixed()=>
                *left = ::core::clone::Clone::clone(right);
            },
        );
        let put_negated = self.put(
            "put_negated",
            &quote_spanned! {mixed()=>
                let mut new = ::core::clone::Clone::clone(right);
                Self::put_negated(#private::ops::Set, &mut new, right);
                *left = new;
            },
        );
        let name = quote_spanned!(mixed()=> #private::ops::Accumulate<Self>);
        let need = self
            .of_fields(|ty| quote_spanned!(mixed()=> #ty: #private::ops::Accumulate<#ty>), true);
        self.of_tangent(&name, &need, &quote_spanned!(mixed()=> #put #put_negated))
    }

    fn put(&self, name: &str, replace: &TokenStream) -> TokenStream {
        let (private, types) = (&self.private, [&self.tangent, &self.tangent]);
        let (name, mismatch) = (Ident::new(name, mixed()), self.mismatch(types));
        // A zero is one in any variant.
        let otherwise = quote_spanned! {mixed()=>
            if AutodiffMode::BETA_IS_ZERO {
                #replace
            } else if !#private::ops::is_zero(right) {
                if !#private::ops::is_zero(left) { #mismatch }
                #replace
            }
        };
        let put = quote_spanned!(mixed()=> #private::ops::Accumulate::#name);
        let each = |_: &_, a: &Ident, b: &Ident| quote_spanned!(mixed()=> #put(mode, #a, #b););
        let arms = self.pairs(types, each, ToOwned::to_owned, &otherwise);
        quote_spanned! {mixed()=>
            #[inline]
            fn #name<AutodiffMode>(mode: AutodiffMode, dst: &mut Self, y_bar: &Self)
            where AutodiffMode: #private::ops::Update
            {
                match (dst, y_bar) { #arms }
            }
        }
    }
}
