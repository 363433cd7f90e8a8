//! What core's traits for operators are implemented by.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::{PathArguments, Type};

use super::{Operator, Written, referent};
use crate::emit::mixed;

impl Written {
    /// Left operand, right operand and result, without references.
    fn types(&self) -> (&Type, Option<&Type>) {
        (referent(&self.left), self.right.as_ref().map(referent))
    }

    /// The user's operator of `left` and `right`, which are owned or referred to.
    fn call(&self, left: &TokenStream, right: &TokenStream, owned: bool) -> TokenStream {
        let name = &self.name;
        let passed = |ty: &Type, x: &TokenStream| match (ty, owned) {
            (Type::Reference(_), true) => quote_spanned!(mixed()=> &#x),
            (Type::Reference(_), false) => x.clone(),
            (_, true) => x.clone(),
            (_, false) => quote_spanned!(mixed()=> ::core::clone::Clone::clone(#x)),
        };
        let (method, operator) = (self.method(), quote_spanned!(mixed()=> ::core::ops::#name));
        let l = passed(&self.left, left);
        match &self.right {
            _ if self.operator.is_assigning() => {
                let r = self.right.as_ref().map(|ty| passed(ty, right));
                quote_spanned!(mixed()=> #operator::#method(#left, #r))
            }
            Some(ty) => {
                let r = passed(ty, right);
                quote_spanned!(mixed()=> #operator::#method(#l, #r))
            }
            None => quote_spanned!(mixed()=> #operator::#method(#l)),
        }
    }

    fn method(&self) -> Ident {
        let name = match self.operator {
            Operator::Add => "add",
            Operator::Sub => "sub",
            Operator::Neg => "neg",
            Operator::AddAssign => "add_assign",
            Operator::SubAssign => "sub_assign",
            Operator::MulAssign => "mul_assign",
            Operator::DivAssign => "div_assign",
            Operator::Mul => "mul",
            Operator::Div => "div",
        };
        Ident::new(name, mixed())
    }

    /// The operator and its derivatives, by reference.
    pub(super) fn implementation(
        &self,
        private: &TokenStream,
        siblings: &TokenStream,
    ) -> TokenStream {
        let (left, right) = self.types();
        let (output, symbol) = (&self.output, self.operator.symbol());
        let (a, b) = (quote_spanned!(mixed()=> self), quote_spanned!(mixed()=> other));
        let call = self.call(&a, &b, false);
        let body = match (self.operator.is_assigning(), right) {
            (true, right) => quote_spanned! {mixed()=>
                fn apply(&mut self, other: &#right) { #call }
            },
            (_, Some(right)) => quote_spanned! {mixed()=>
                type Output = #output;
                fn apply(&self, other: &#right) -> #output { #call }
            },
            (_, None) => quote_spanned! {mixed()=>
                type Output = #output;
                fn apply(&self) -> #output { #call }
            },
        };
        let name = match (self.operator.is_assigning(), right) {
            (true, right) => quote_spanned!(mixed()=> Assigning<#right, #symbol>),
            (_, Some(right)) => quote_spanned!(mixed()=> Binary<#right, #symbol>),
            (_, None) => quote_spanned!(mixed()=> Unary<#symbol>),
        };
        self.of(
            left,
            &quote_spanned!(mixed()=> #private::ops::#name),
            &quote_spanned!(mixed()=> #body #siblings),
        )
    }

    /// `impl Trait for Type { body }`, with the parameters of the block.
    fn of(&self, ty: &Type, name: &TokenStream, body: &TokenStream) -> TokenStream {
        let (generics, _, conditions) = self.surroundings.generics.split_for_impl();
        quote_spanned! {mixed()=>
            #[automatically_derived]
            impl #generics #name for #ty #conditions { #body }
        }
    }

    /// What the operators of core call.
    pub(super) fn sum(&self, private: &TokenStream) -> TokenStream {
        let (left, _) = self.types();
        let (a, b) = (quote_spanned!(mixed()=> self), quote_spanned!(mixed()=> other));
        let call = self.call(&a, &b, true);
        let (name, body) = match self.operator {
            Operator::Add => (
                "DifferentiableAdd",
                quote_spanned!(mixed()=> fn plus(self, other: Self) -> Self { #call }),
            ),
            Operator::Sub => (
                "DifferentiableSub",
                quote_spanned!(mixed()=> fn minus(self, other: Self) -> Self { #call }),
            ),
            Operator::Neg => (
                "DifferentiableNeg",
                quote_spanned!(mixed()=> fn autodiff_negated(self) -> Self { #call }),
            ),
            _ => (
                "DifferentiableAddAssign",
                quote_spanned!(mixed()=> fn plus_assign(&mut self, other: Self) { #call }),
            ),
        };
        let name = Ident::new(name, mixed());
        self.of(left, &quote_spanned!(mixed()=> #private::ops::#name), &body)
    }

    /// That `a *= b` is `a = a * b`.
    pub(super) fn compound(&self, private: &TokenStream) -> TokenStream {
        let (left, right) = self.types();
        let symbol = self.operator.symbol();
        let of = |right: TokenStream| {
            let name = quote_spanned!(mixed()=> #private::ops::Compound<#right, #symbol>);
            self.of(left, &name, &TokenStream::new())
        };
        let right = quote_spanned!(mixed()=> #right);
        let (by_value, by_reference) = (of(right.clone()), of(quote_spanned!(mixed()=> &#right)));
        quote_spanned!(mixed()=> #by_value #by_reference)
    }

    /// Core's trait for a product or a quotient, and its method.
    fn own_trait(&self) -> (Ident, Ident) {
        let method = if self.operator == Operator::Div { "over" } else { "times" };
        let name = format!("Differentiable{}", self.name);
        (Ident::new(&name, mixed()), Ident::new(method, mixed()))
    }

    /// The product or quotient and its rules, which run the derivatives of the body.
    pub(super) fn product(&self, private: &TokenStream) -> TokenStream {
        let (left, right) = self.types();
        let output = &self.output;
        let tangent = |ty: &dyn quote::ToTokens| quote_spanned!(mixed()=> <#ty as #private::Differentiable>::Tangent);
        let [a_bar, b_bar, y_bar] = [tangent(&left), tangent(&right), tangent(&output)];
        let (a, b) = (quote_spanned!(mixed()=> self), quote_spanned!(mixed()=> other));
        let call = self.call(&a, &b, true);
        let ops = quote_spanned!(mixed()=> #private::ops);
        let symbol = self.operator.symbol();
        let binary = quote_spanned!(mixed()=> <#left as #ops::Binary<#right, #symbol>>);
        let (own, own_method) = self.own_trait();
        let none = quote_spanned!(mixed()=> ::core::option::Option::None);
        let some = quote_spanned!(mixed()=> ::core::option::Option::Some);
        let times = self.of(
            left,
            &quote_spanned!(mixed()=> #ops::#own<#right>),
            &quote_spanned! {mixed()=>
                type Output = #output;
                #[inline]
                fn #own_method(self, other: #right) -> #output { #call }
            },
        );
        let put = |d: &TokenStream, at_other: TokenStream, slots: TokenStream| {
            quote_spanned! {mixed()=>
                #[inline]
                fn put<AutodiffMode>(_: AutodiffMode, dst: &mut #d, #at_other, y_bar: &#y_bar)
                where AutodiffMode: #ops::Update
                {
                    if AutodiffMode::BETA_IS_ZERO { #private::Tangent::reset_to_zero(dst); }
                    let (_, pullback) = #binary::apply_fwd(a, b);
                    pullback(a, b, y_bar, #slots);
                }
            }
        };
        let operands = quote_spanned!(mixed()=> a: &Self, b: &#right);
        let swapped = quote_spanned!(mixed()=> b: &#right, a: &Self);
        let lhs = put(&a_bar, operands.clone(), quote_spanned!(mixed()=> #some(dst), #none));
        let rhs = put(&b_bar, swapped, quote_spanned!(mixed()=> #none, #some(dst)));
        let dot = |name: &str, d: &TokenStream, dots: TokenStream| {
            let name = Ident::new(name, mixed());
            quote_spanned! {mixed()=>
                type Output = #y_bar;
                #[inline]
                fn #name(#operands, x_dot: &#d) -> #y_bar { #binary::apply_push(a, b, #dots).1 }
            }
        };
        let lhs_dot = dot("lhs_dot", &a_bar, quote_spanned!(mixed()=> #some(x_dot), #none));
        let rhs_dot = dot("rhs_dot", &b_bar, quote_spanned!(mixed()=> #none, #some(x_dot)));
        let rules = [
            ("Lhs", quote_spanned!(mixed()=> #right, #y_bar, #a_bar), lhs),
            ("Rhs", quote_spanned!(mixed()=> #right, #y_bar, #b_bar), rhs),
            ("LhsDot", quote_spanned!(mixed()=> #right, #a_bar), lhs_dot),
            ("RhsDot", quote_spanned!(mixed()=> #right, #b_bar), rhs_dot),
        ];
        let rules = rules.map(|(rule, types, body)| {
            let name = Ident::new(&format!("{}{rule}", self.name), mixed());
            self.of(left, &quote_spanned!(mixed()=> #ops::#name<#types>), &body)
        });
        quote_spanned!(mixed()=> #times #(#rules)*)
    }

    /// That these are all fields: rustc compares them with the type.
    pub(super) fn covered(&self, fields: &[String]) -> TokenStream {
        let (left, _) = self.types();
        // With the user's hygiene, so that rustc names a field that is missing.
        let at = self.name.span();
        let mut path = left.clone();
        if let Type::Path(ty) = &mut path
            && let Some(last) = ty.path.segments.last_mut()
        {
            last.arguments = PathArguments::None;
        }
        let fields = fields.iter().filter_map(|field| syn::parse_str::<syn::Member>(field).ok());
        let (generics, _, conditions) = self.surroundings.generics.split_for_impl();
        quote_spanned! {at=>
            fn all_fields #generics (value: &#left) #conditions {
                let #path { #(#fields: _),* } = value;
            }
        }
    }
}
