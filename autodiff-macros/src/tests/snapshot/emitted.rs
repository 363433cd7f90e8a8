//! The tokens of the hidden functions.

use expect_test::{Expect, expect};
use quote::ToTokens as _;

/// The functions of these names among what the attribute adds.
fn check(source: &str, names: &[&str], expect: &Expect) {
    let item = source.parse().expect("tokens");
    let tokens = crate::expand::differentiable(proc_macro2::TokenStream::new(), item);
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
    check("fn f(x: f64, y: f64) -> f64 { let a = x * y; a.sin() }", &["fwd", "push"], &expect![[""]]);
}

#[test]
fn matrices_go_through_core() {
    check(
        "fn f(a: &DMatrix<f64>, x: &DVector<f64>, #[constant] y: &DVector<f64>) -> f64 {
            let r = a * x - y;
            0.5 * r.dot(&r)
        }",
        &["value_and_grad_into"],
        &expect![[""]],
    );
}

#[test]
fn closures_and_calls() {
    check(
        "fn f(x: &DVector<f64>, s: f64) -> f64 { g(&x.map(|x| (s * x).tanh()), 1.0) }",
        &["fwd"],
        &expect![[""]],
    );
}
