//! The attribute macro of `static-autodiff`.
//!
//! Use it through the crate `static-autodiff`, where it is documented.

mod analysis;
mod cfg;
mod derive;
mod diag;
mod emit;
mod expand;
mod ir;
mod lower;
mod message;
mod options;
mod rules;
#[cfg(test)]
mod tests;
mod transform;

/// Differentiates a function: see the documentation of `static_autodiff::differentiable`.
#[proc_macro_attribute]
pub fn differentiable(
    attr: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    expand::differentiable(&attr.into(), item.into()).into()
}

/// A closure with a derivative: see the documentation of `static_autodiff::diff_fn`.
#[doc(hidden)]
#[proc_macro]
pub fn diff_fn(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::diff_fn(tokens.into()).into()
}

/// Derives the tangent of a struct or an enum: see the documentation of `static_autodiff::Differentiable`.
#[proc_macro_derive(Differentiable, attributes(constant, differentiable))]
pub fn derive_differentiable(item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::differentiable(item.into()).into()
}
