//! The item: its variants and their fields, what is constant, what is wrong.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::{Attribute, Fields, Index, Member, Path, Token, Type, ext::IdentExt as _};

use super::generics::Parameters;
use super::{Field, Form, Item, Variant, is_own, private};
use crate::diag::Diag;
use crate::lower::signature::{is_inactive, type_text};
use crate::message;

pub(super) fn item(tokens: TokenStream, diag: &mut Diag) -> Option<Item> {
    let item = match syn::parse2::<syn::Item>(tokens) {
        Ok(item) => item,
        Err(error) => {
            diag.error(error.span(), error.to_string());
            return None;
        }
    };
    let (vis, name, generics, attrs, variants, is_enum) = match item {
        syn::Item::Struct(item) => {
            let variants = vec![variant(&item.ident, &item.fields, diag)];
            (item.vis, item.ident, item.generics, item.attrs, variants, false)
        }
        syn::Item::Enum(item) => {
            let variants = variants(&item, diag);
            (item.vis, item.ident, item.generics, item.attrs, variants, true)
        }
        syn::Item::Union(item) => {
            diag.error(item.union_token.span, message::UNION);
            return None;
        }
        other => {
            diag.error_at(&other, message::UNION);
            return None;
        }
    };
    let tangent = crate::emit::tangent_name(&name);
    let parameters = Parameters::new(&name, &generics, &variants);
    let private = private(options(&attrs, diag).as_ref());
    Some(Item { vis, name, tangent, is_enum, variants, parameters, private })
}

fn variants(item: &syn::ItemEnum, diag: &mut Diag) -> Vec<Variant> {
    let mut variants = Vec::new();
    for each in &item.variants {
        let own = each.attrs.iter().filter(|attr| is_own(attr) || is_constant(attr));
        for attr in own {
            diag.error_at(&attr, message::VARIANT_ATTRIBUTE);
        }
        variants.push(variant(&each.ident, &each.fields, diag));
    }
    if variants.is_empty() {
        diag.error(item.ident.span(), message::EMPTY_ENUM);
    }
    variants
}

fn variant(name: &Ident, fields: &Fields, diag: &mut Diag) -> Variant {
    let form = match fields {
        Fields::Named(_) => Form::Named,
        Fields::Unnamed(_) => Form::Tuple,
        Fields::Unit => Form::Unit,
    };
    let fields = fields.iter().enumerate().map(|(k, each)| {
        let member = match &each.ident {
            Some(name) => Member::Named(name.clone()),
            None => Member::Unnamed(Index::from(k)),
        };
        field(member, each, diag)
    });
    Variant { name: name.clone(), form, fields: fields.collect() }
}

fn field(member: Member, field: &syn::Field, diag: &mut Diag) -> Field {
    let constant = field.attrs.iter().any(is_constant);
    for attr in &field.attrs {
        if is_constant(attr) && !matches!(attr.meta, syn::Meta::Path(_)) {
            diag.error_at(&attr, message::CONSTANT_ARGUMENT);
        }
        if is_own(attr) {
            diag.error_at(&attr, message::FIELD_ATTRIBUTE);
        }
    }
    if !constant && is_inactive(&field.ty) {
        diag.error_at(&field.ty, message::inactive_field(&type_text(&field.ty)));
    }
    let referent = match &field.ty {
        Type::Reference(reference) => {
            if let (Some(mutability), false) = (&reference.mutability, constant) {
                diag.error(mutability.span, message::MUTABLE_FIELD);
            }
            (*reference.elem).clone()
        }
        other => other.clone(),
    };
    Field { vis: field.vis.clone(), member, ty: field.ty.clone(), referent, constant }
}

fn is_constant(attr: &Attribute) -> bool {
    attr.path().is_ident("constant")
}

/// `#[differentiable(crate = path)]`
fn options(attrs: &[Attribute], diag: &mut Diag) -> Option<Path> {
    let mut krate = None;
    for attr in attrs.iter().filter(|attr| is_own(attr)) {
        let parsed = attr.parse_args_with(|input: ParseStream<'_>| {
            let name = Ident::parse_any(input)?;
            if name != "crate" {
                return Err(syn::Error::new(name.span(), message::DERIVE_OPTION));
            }
            let expected = |_| syn::Error::new(name.span(), message::CRATE_OPTION);
            input.parse::<Token![=]>().map_err(expected)?;
            Path::parse_mod_style(input).map_err(expected)
        });
        match parsed {
            Ok(_) if krate.is_some() => diag.error_at(&attr, message::DUPLICATE_OPTION),
            Ok(path) => krate = Some(path),
            Err(error) => diag.error(error.span(), error.to_string()),
        }
    }
    for attr in attrs.iter().filter(|attr| is_constant(attr)) {
        diag.error_at(&attr.to_token_stream(), message::CONSTANT_ITEM);
    }
    krate
}
