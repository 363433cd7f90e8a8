//! `#[derive(Differentiable)]`: the tangent of a struct or an enum, and what derivatives do with both.
//!
//! | file | what |
//! |---|---|
//! | `parse` | the item: its variants and their fields, what is constant, what is wrong |
//! | `generics` | the parameters of the tangent, and what has to hold of them |
//! | `space` | the type of the tangent, and the traits of points |
//! | `vector`, `standard` | the traits of tangents, ours and those of the standard library |
//! | `matching` | `match` on values of both |
//! | `access` | the fields by name, as the derivatives of functions see them |
//!
//! A struct is an enum of one variant, so there is one way of writing each method: a `match`.

#![expect(clippy::wildcard_enum_match_arm, reason = "syn's enums are open")]

mod access;
mod generics;
mod matching;
mod parse;
mod space;
mod standard;
mod vector;

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::{Attribute, Type, Visibility};

use self::generics::Parameters;
use crate::diag::Diag;
use crate::emit::{mixed, private_path};

/// `#[derive(Differentiable)]`
pub(crate) fn differentiable(item: TokenStream) -> TokenStream {
    let mut diag = Diag::default();
    let parsed = parse::item(item, &mut diag);
    match (diag.finish(), parsed) {
        (Ok(()), Some(item)) => item.emit(),
        (Ok(()), None) => TokenStream::new(),
        (Err(errors), _) => errors,
    }
}

/// A struct or an enum.
struct Item {
    vis: Visibility,
    name: Ident,
    tangent: Ident,
    is_enum: bool,
    variants: Vec<Variant>,
    parameters: Parameters,
    private: TokenStream,
}

/// A variant, or the only form of a struct.
struct Variant {
    name: Ident,
    form: Form,
    fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Named,
    Tuple,
    Unit,
}

struct Field {
    vis: Visibility,
    /// The name, or the number.
    member: syn::Member,
    /// The type as written, and without its reference.
    ty: Type,
    referent: Type,
    constant: bool,
}

impl Item {
    fn emit(&self) -> TokenStream {
        let (tangent, space, access) = (self.tangent_type(), self.space(), self.access());
        let assertions = self.assertions();
        quote_spanned!(mixed()=> #assertions #tangent #space #access)
    }

    fn active(&self) -> impl Iterator<Item = &Field> {
        self.variants.iter().flat_map(|variant| &variant.fields).filter(|field| !field.constant)
    }

    /// The type of the tangent of a field.
    fn field_tangent(&self, field: &Field) -> TokenStream {
        if field.constant {
            return quote_spanned!(mixed()=> ());
        }
        let (private, ty) = (&self.private, &field.referent);
        let at = crate::emit::at(field.span());
        quote_spanned!(at=> <#ty as #private::Differentiable>::Tangent)
    }

    /// What separates the name of a type from that of its variant.
    fn path(&self, ty: &Ident, variant: &Variant) -> TokenStream {
        let name = &variant.name;
        if self.is_enum {
            quote_spanned!(mixed()=> #ty::#name)
        } else {
            quote_spanned!(mixed()=> #ty)
        }
    }
}

impl Field {
    fn span(&self) -> proc_macro2::Span {
        use syn::spanned::Spanned as _;
        self.ty.span()
    }

    fn is_reference(&self) -> bool {
        matches!(self.ty, Type::Reference(_))
    }

    /// The field behind the reference to it that a pattern has bound, as one reference.
    fn referent_of(&self, a: &Ident) -> TokenStream {
        if self.is_reference() {
            quote_spanned!(mixed()=> *#a)
        } else {
            quote_spanned!(mixed()=> #a)
        }
    }

    /// A name for what a field holds.
    fn binding(&self, prefix: &str) -> Ident {
        let member = match &self.member {
            syn::Member::Named(name) => name.to_string().trim_start_matches("r#").to_owned(),
            syn::Member::Unnamed(index) => index.index.to_string(),
        };
        Ident::new(&format!("{prefix}_{member}"), mixed())
    }
}

impl Variant {
    /// `path { field: name, .. }`, for the fields that `name` gives a name.
    fn pattern(
        &self,
        path: &TokenStream,
        name: impl Fn(&Field) -> Option<TokenStream>,
    ) -> TokenStream {
        let fields = self.fields.iter().filter_map(|field| {
            let (member, name) = (&field.member, name(field)?);
            Some(quote_spanned!(mixed()=> #member: #name))
        });
        quote_spanned!(mixed()=> #path { #(#fields,)* .. })
    }

    /// `path { field: value }`
    fn build(&self, path: &TokenStream, value: impl Fn(&Field) -> TokenStream) -> TokenStream {
        let fields = self.fields.iter().map(|field| {
            let (member, value) = (&field.member, value(field));
            quote_spanned!(mixed()=> #member: #value)
        });
        quote_spanned!(mixed()=> #path { #(#fields),* })
    }

    fn active(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.constant)
    }
}

/// Whether this attribute is one of the derive's own.
fn is_own(attr: &Attribute) -> bool {
    attr.path().is_ident("differentiable")
}

/// The path of core's private module.
fn private(krate: Option<&syn::Path>) -> TokenStream {
    private_path(krate)
}
