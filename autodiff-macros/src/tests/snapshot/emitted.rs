//! The tokens of the hidden functions.
#![expect(clippy::too_many_lines, reason = "generated code is long")]

use expect_test::{Expect, expect};
use quote::ToTokens as _;

/// The functions of these names among what the attribute adds.
fn check(source: &str, names: &[&str], expect: &Expect) {
    let item = source.parse().expect("tokens");
    let tokens = crate::expand::differentiable(&proc_macro2::TokenStream::new(), item);
    let file: syn::File = syn::parse2(tokens).expect("items");
    let mut found = Vec::new();
    for item in file.items {
        let syn::Item::Impl(item) = item else { continue };
        for part in item.items {
            if let syn::ImplItem::Fn(function) = part
                && names.iter().any(|name| function.sig.ident == name)
            {
                found.push(syn::parse2(function.into_token_stream()).expect("a function"));
            }
        }
    }
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: found };
    expect.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn scalars_use_native_operators() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let a = x * y; a.sin() }",
        &["fwd", "push"],
        &expect![[r#"
            #[doc(hidden)]
            #[inline]
            pub fn fwd(
                x: &f64,
                y: &f64,
            ) -> (
                f64,
                impl ::core::ops::Fn(
                    &f64,
                    &f64,
                    &<f64 as ::static_autodiff::__private::Differentiable>::Tangent,
                    ::core::option::Option<
                        &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                    >,
                    ::core::option::Option<
                        &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                    >,
                ) + use<>,
            )
            where
                for<'assumed> f64: ::static_autodiff::__private::Differentiable,
            {
                use ::static_autodiff::__private::in_scope::*;
                let x = *x;
                let y = *y;
                let () = ();
                let a = x * y;
                let t_4 = a.sin();
                let value = t_4;
                (
                    value,
                    move |
                        x: &f64,
                        y: &f64,
                        y_bar_5: &<f64 as ::static_autodiff::__private::Differentiable>::Tangent,
                        mut x_bar_6: ::core::option::Option<
                            &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                        >,
                        mut y_bar_7: ::core::option::Option<
                            &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                        >|
                    {
                        let x = *x;
                        let y = *y;
                        let y_bar_5 = *y_bar_5;
                        let () = ();
                        let t_bar_8 = y_bar_5;
                        let mut t_9 = a.cos();
                        let a_bar_10 = t_bar_8 * t_9;
                        let x_bar_11 = a_bar_10 * y;
                        let y_bar_12 = a_bar_10 * x;
                        if let ::core::option::Option::Some(x_bar_6) = x_bar_6.as_deref_mut() {
                            (*x_bar_6) += x_bar_11;
                        }
                        if let ::core::option::Option::Some(y_bar_7) = y_bar_7.as_deref_mut() {
                            (*y_bar_7) += y_bar_12;
                        }
                    },
                )
            }
            #[doc(hidden)]
            #[inline]
            pub fn push(
                x: &f64,
                y: &f64,
                x_dot: ::core::option::Option<
                    &<f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                >,
                y_dot: ::core::option::Option<
                    &<f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                >,
            ) -> (f64, <f64 as ::static_autodiff::__private::Differentiable>::Tangent)
            where
                for<'assumed> f64: ::static_autodiff::__private::Differentiable,
            {
                use ::static_autodiff::__private::in_scope::*;
                let x_zero;
                let x_dot = match x_dot {
                    ::core::option::Option::Some(x_dot) => x_dot,
                    ::core::option::Option::None => {
                        x_zero = ::static_autodiff::__private::ops::zero::<f64>(x);
                        ::static_autodiff::__private::ops::buffer_ref::<f64>(&x_zero)
                    }
                };
                let x_dot = *x_dot;
                let y_zero;
                let y_dot = match y_dot {
                    ::core::option::Option::Some(y_dot) => y_dot,
                    ::core::option::Option::None => {
                        y_zero = ::static_autodiff::__private::ops::zero::<f64>(y);
                        ::static_autodiff::__private::ops::buffer_ref::<f64>(&y_zero)
                    }
                };
                let y_dot = *y_dot;
                let x = *x;
                let y = *y;
                let a = x * y;
                let mut t_7 = y * x_dot;
                let mut t_8 = x * y_dot;
                let a_dot_9 = t_7 + t_8;
                let t_4 = a.sin();
                let mut t_10 = a.cos();
                let t_dot_11 = t_10 * a_dot_9;
                (t_4, t_dot_11)
            }
            #[inline(always)]
            fn fwd(
                &self,
                (input0, input1): (&f64, &f64),
            ) -> (
                f64,
                impl ::core::ops::Fn(
                    &Self,
                    (&f64, &f64),
                    &<f64 as ::static_autodiff::__private::Differentiable>::Tangent,
                    ::core::option::Option<&mut ()>,
                    (
                        ::core::option::Option<
                            &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                        >,
                        ::core::option::Option<
                            &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                        >,
                    ),
                ) + use<>,
            ) {
                let (value, pullback) = Self::fwd(input0, input1);
                (
                    value,
                    move |
                        _: &Self,
                        (input0, input1): (&f64, &f64),
                        y_bar: &<f64 as ::static_autodiff::__private::Differentiable>::Tangent,
                        _: ::core::option::Option<&mut ()>,
                        (
                            slot0,
                            slot1,
                        ): (
                            ::core::option::Option<
                                &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                            >,
                            ::core::option::Option<
                                &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                            >,
                        )|
                    pullback(input0, input1, y_bar, slot0, slot1),
                )
            }
            #[inline(always)]
            fn push(
                &self,
                (input0, input1): (&f64, &f64),
                _: ::core::option::Option<&()>,
                (
                    slot0,
                    slot1,
                ): (
                    ::core::option::Option<
                        &<f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                    >,
                    ::core::option::Option<&<f64 as ::static_autodiff::__private::Cotangent>::Buffer>,
                ),
            ) -> (f64, <f64 as ::static_autodiff::__private::Differentiable>::Tangent) {
                Self::push(input0, input1, slot0, slot1)
            }
        "#]],
    );
}

#[test]
fn matrices_go_through_core() {
    check(
        "fn f(a: &DMatrix<f64>, x: &DVector<f64>, #[constant] y: &DVector<f64>) -> f64 {
            let r = a * x - y;
            0.5 * r.dot(&r)
        }",
        &["value_and_grad_into"],
        &expect![[r#"
            ///The value of [`f`](fn@f); its gradient overwrites the given buffers, one for each active parameter.
            #[inline]
            pub fn value_and_grad_into<'arg0, 'arg1, 'arg2>(
                a: &'arg0 DMatrix<f64>,
                x: &'arg1 DVector<f64>,
                y: &'arg2 DVector<f64>,
                a_bar_9: &mut <DMatrix<f64> as ::static_autodiff::__private::Cotangent>::Buffer,
                x_bar_10: &mut <DVector<f64> as ::static_autodiff::__private::Cotangent>::Buffer,
            ) -> f64
            where
                for<'assumed> f64: ::static_autodiff::__private::Differentiable,
                for<'output> f64: ::static_autodiff::__private::ScalarOutput,
            {
                use ::static_autodiff::__private::in_scope::*;
                let () = ();
                let t_4 = ::static_autodiff::__private::keep(&a)
                    * ::static_autodiff::__private::keep(&x);
                let r = ::static_autodiff::__private::moved(t_4)
                    - ::static_autodiff::__private::keep(&y);
                let t_6 = ::static_autodiff::__private::matrix(&r)
                    .dot(::static_autodiff::__private::keep(&r));
                let t_7 = 0.5 * t_6;
                let value = t_7;
                let () = ();
                let y_bar_8 = ::static_autodiff::__private::seed(&value);
                let t_bar_11 = y_bar_8;
                let t_bar_12 = t_bar_11 * 0.5;
                let mut r_bar_13 = ::static_autodiff::__private::ops::dot_lhs(
                    r.autodiff_referent(),
                    r.autodiff_referent(),
                    &t_bar_12,
                );
                ::static_autodiff::__private::ops::dot_rhs_into(
                    ::static_autodiff::__private::ops::Add,
                    &mut r_bar_13,
                    r.autodiff_referent(),
                    r.autodiff_referent(),
                    &t_bar_12,
                );
                let t_bar_14 = r_bar_13;
                ::static_autodiff::__private::ops::mul_lhs_into(
                    ::static_autodiff::__private::ops::Set,
                    &mut (*a_bar_9),
                    a.autodiff_referent(),
                    x.autodiff_referent(),
                    t_bar_14.autodiff_referent(),
                );
                ::static_autodiff::__private::ops::mul_rhs_into(
                    ::static_autodiff::__private::ops::Set,
                    &mut (*x_bar_10),
                    x.autodiff_referent(),
                    a.autodiff_referent(),
                    t_bar_14.autodiff_referent(),
                );
                value
            }
        "#]],
    );
}

#[test]
fn closures_and_calls() {
    check(
        "fn f(x: &DVector<f64>, s: f64) -> f64 { g(&x.map(|x| (s * x).tanh()), 1.0) }",
        &["fwd"],
        &expect![[r#"
            #[doc(hidden)]
            #[inline]
            pub fn fwd<'arg0>(
                x: &'arg0 DVector<f64>,
                s: &f64,
            ) -> (
                f64,
                impl ::core::ops::Fn(
                    &'_ DVector<f64>,
                    &f64,
                    &<f64 as ::static_autodiff::__private::Differentiable>::Tangent,
                    ::core::option::Option<
                        &mut <DVector<f64> as ::static_autodiff::__private::Cotangent>::Buffer,
                    >,
                    ::core::option::Option<
                        &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                    >,
                ) + use<>,
            )
            where
                for<'assumed> f64: ::static_autodiff::__private::Differentiable,
            {
                use ::static_autodiff::__private::in_scope::*;
                let mut x_0 = x;
                let s = *s;
                let () = ();
                let t_6 = ::static_autodiff::__private::mappable(&x_0)
                    .map(|x_3| {
                        let t_4 = s * x_3;
                        let t_5 = t_4.tanh();
                        t_5
                    });
                let (t_7, pullback_12) = g::fwd(t_6.autodiff_referent(), &1.0);
                let value = t_7;
                (
                    value,
                    move |
                        x: &'_ DVector<f64>,
                        s: &f64,
                        y_bar_8: &<f64 as ::static_autodiff::__private::Differentiable>::Tangent,
                        mut x_bar_9: ::core::option::Option<
                            &mut <DVector<f64> as ::static_autodiff::__private::Cotangent>::Buffer,
                        >,
                        mut s_bar_10: ::core::option::Option<
                            &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                        >|
                    {
                        let mut x_0 = x;
                        let s = *s;
                        let y_bar_8 = *y_bar_8;
                        let () = ();
                        let t_bar_11 = y_bar_8;
                        let mut t_bar_13 = ::static_autodiff::__private::ops::zero(
                            t_6.autodiff_referent(),
                        );
                        pullback_12(
                            t_6.autodiff_referent(),
                            &1.0,
                            &t_bar_11,
                            ::static_autodiff::__private::slot(
                                ::core::option::Option::Some(&mut t_bar_13),
                            ),
                            ::core::option::Option::None,
                        );
                        let mut s_bar_14 = 0.0;
                        let mut x_part_25 = ::static_autodiff::__private::ops::zero(
                            x_0.autodiff_referent(),
                        );
                        ::static_autodiff::__private::ops::sweep(
                            ::static_autodiff::__private::ops::Add,
                            (
                                x_0.autodiff_referent(),
                                t_6.autodiff_referent(),
                                t_bar_13.autodiff_referent(),
                            ),
                            (&mut x_part_25,),
                            |(x_15, y_18, y_bar_19)| {
                                let t_bar_20 = y_bar_19;
                                let mut t_21 = y_18 * y_18;
                                let mut t_22 = 1.0 - t_21;
                                let t_bar_23 = t_bar_20 * t_22;
                                s_bar_14 += t_bar_23 * x_15;
                                let x_bar_24 = t_bar_23 * s;
                                (x_bar_24,)
                            },
                        );
                        if let ::core::option::Option::Some(x_bar_9) = x_bar_9.as_deref_mut() {
                            ::static_autodiff::__private::ops::accumulate(
                                ::static_autodiff::__private::ops::Add,
                                &mut (*x_bar_9),
                                x_part_25.autodiff_referent(),
                            );
                        }
                        if let ::core::option::Option::Some(s_bar_10) = s_bar_10.as_deref_mut() {
                            (*s_bar_10) += s_bar_14;
                        }
                    },
                )
            }
            #[inline(always)]
            fn fwd(
                &self,
                (input0, input1): (&DVector<f64>, &f64),
            ) -> (
                f64,
                impl ::core::ops::Fn(
                    &Self,
                    (&DVector<f64>, &f64),
                    &<f64 as ::static_autodiff::__private::Differentiable>::Tangent,
                    ::core::option::Option<&mut ()>,
                    (
                        ::core::option::Option<
                            &mut <DVector<f64> as ::static_autodiff::__private::Cotangent>::Buffer,
                        >,
                        ::core::option::Option<
                            &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                        >,
                    ),
                ) + use<>,
            ) {
                let (value, pullback) = Self::fwd(input0, input1);
                (
                    value,
                    move |
                        _: &Self,
                        (input0, input1): (&DVector<f64>, &f64),
                        y_bar: &<f64 as ::static_autodiff::__private::Differentiable>::Tangent,
                        _: ::core::option::Option<&mut ()>,
                        (
                            slot0,
                            slot1,
                        ): (
                            ::core::option::Option<
                                &mut <DVector<
                                    f64,
                                > as ::static_autodiff::__private::Cotangent>::Buffer,
                            >,
                            ::core::option::Option<
                                &mut <f64 as ::static_autodiff::__private::Cotangent>::Buffer,
                            >,
                        )|
                    pullback(input0, input1, y_bar, slot0, slot1),
                )
            }
        "#]],
    );
}
