//! The signature: what is active, what a type says about its values.

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{
    FnArg, GenericArgument, GenericParam, ItemFn, Pat, PathArguments, ReturnType, Safety, Type,
    TypeParamBound, WherePredicate,
};

use super::function::{self, FunctionType, signature_of};
use crate::diag::Diag;
use crate::ir::Kind;
use crate::message;
use crate::options::Options;

/// A parameter of the function.
#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "properties that a signature shows")]
pub(crate) struct Parameter {
    pub(crate) ident: Ident,
    /// The receiver of a method, under another name than `self`.
    pub(crate) receiver: bool,
    /// The type without its outermost reference.
    pub(crate) ty: Type,
    /// The type as written.
    pub(crate) declared: Type,
    pub(crate) by_ref: bool,
    /// A `&mut` reference: its value goes in and out.
    pub(crate) in_out: bool,
    /// Declared `mut`.
    pub(crate) mutable: bool,
    pub(crate) active: bool,
    /// Whether the user asked for this derivative by name.
    pub(crate) named: bool,
    pub(crate) kind: Kind,
    /// Whether it is a function all of whose arguments are constant, taken as it is: what it
    /// captured is constant, too.
    pub(crate) lookup: Option<FunctionType>,
    /// Whether it is a function whose result carries no derivative.
    pub(crate) predicate: bool,
    /// How it is called, if it is a function with a derivative.
    pub(crate) function: Option<FunctionType>,
}

impl Parameter {
    /// The parameter as the public entries take it: a function of constant arguments may be any
    /// closure there.
    pub(crate) fn plain(mut self) -> Parameter {
        if self.function.as_ref().is_some_and(FunctionType::is_constant) {
            (self.lookup, self.active) = (self.function.take(), false);
        }
        self
    }

    /// Whether the gradient of the function has a part for this parameter. That of a function is
    /// that of what it captured.
    pub(crate) fn has_gradient(&self) -> bool {
        self.active && self.function.is_none()
    }
}

#[derive(Clone)]
pub(crate) struct Signature {
    pub(crate) params: Vec<Parameter>,
    pub(crate) output: Type,
    pub(crate) output_kind: Kind,
    /// The type parameters bounded by `Real`, also those of the block around.
    pub(crate) reals: Vec<String>,
    /// All type parameters.
    pub(crate) generics: Vec<String>,
    /// Whether there is a second derivative, too.
    pub(crate) second: bool,
}

/// Removes the `#[constant]` markers from the function, which rustc would not accept.
pub(crate) fn take_constants(sig: &mut syn::Signature) -> Vec<bool> {
    let mut constants = Vec::new();
    for input in &mut sig.inputs {
        let attrs = match input {
            FnArg::Receiver(receiver) => &mut receiver.attrs,
            FnArg::Typed(typed) => &mut typed.attrs,
        };
        let before = attrs.len();
        attrs.retain(|attr| !attr.path().is_ident("constant"));
        constants.push(attrs.len() < before);
    }
    constants
}

pub(crate) fn lower(
    item: &ItemFn,
    constants: &[bool],
    around: &syn::Generics,
    options: &Options,
    diag: &mut Diag,
) -> Signature {
    qualifiers(item, diag);
    let mut reals = real_parameters(around);
    reals.extend(real_parameters(&item.sig.generics));
    let context = Context { reals: &reals, generics: [&item.sig.generics, around] };
    let mut params: Vec<Parameter> = Vec::new();
    for (input, constant) in item.sig.inputs.iter().zip(constants) {
        match input {
            FnArg::Receiver(receiver) => params.push(self::receiver(receiver, *constant, diag)),
            FnArg::Typed(typed) => params.extend(parameter(typed, *constant, &context, diag)),
        }
    }
    select(&mut params, options, diag);
    for param in params.iter().filter(|param| param.active) {
        if function::is_iterator(&param.ty, &context.generics) {
            diag.error_at(&param.declared, message::ITERATOR_PARAMETER);
        }
    }
    let in_out = params.iter().any(|param| param.in_out);
    let output = output(item, in_out, diag);
    let type_params = context.generics.into_iter().flat_map(syn::Generics::type_params);
    let generics = type_params.map(|param| param.ident.to_string()).collect();
    let (output_kind, second) = (kind(&output, &reals), options.has_order_two());
    Signature { params, output, output_kind, reals, generics, second }
}

fn qualifiers(item: &ItemFn, diag: &mut Diag) {
    let sig = &item.sig;
    let mut refuse = |tokens: proc_macro2::TokenStream, word: &str| {
        if !tokens.is_empty() {
            diag.error(tokens.span(), message::qualifier(word));
        }
    };
    refuse(sig.constness.to_token_stream(), "const");
    refuse(sig.asyncness.to_token_stream(), "async");
    if matches!(sig.safety, Safety::Unsafe(_)) {
        refuse(sig.safety.to_token_stream(), "unsafe");
    }
    refuse(sig.abi.to_token_stream(), "extern");
    refuse(sig.variadic.to_token_stream(), "variadic");
}

/// What the type of a parameter is looked up in.
struct Context<'a> {
    reals: &'a [String],
    generics: [&'a syn::Generics; 2],
}

fn parameter(
    typed: &syn::PatType,
    constant: bool,
    context: &Context<'_>,
    diag: &mut Diag,
) -> Option<Parameter> {
    let Pat::Ident(pat) = &*typed.pat else { return None };
    if let Some(ty) = view_without_lifetime(&typed.ty) {
        diag.error_at(&typed.ty, message::view_lifetime(&ty));
    }
    let (ty, by_ref, in_out) = match &*typed.ty {
        Type::Reference(reference) => {
            ((*reference.elem).clone(), true, reference.mutability.is_some())
        }
        other => (other.clone(), false, false),
    };
    let function = if constant { None } else { FunctionType::of(&ty, &context.generics, diag) };
    if let (Some(_), Type::Reference(reference), true) = (&function, &*typed.ty, in_out) {
        diag.error_at(&reference, message::FUNCTION_BY_MUT);
        return None;
    }
    let is_function = function::is_function(&ty, &context.generics);
    Some(Parameter {
        ident: pat.ident.clone(),
        receiver: false,
        by_ref,
        in_out,
        // A function with a derivative has no state that calls could change.
        mutable: pat.mutability.is_some() && function.is_none(),
        active: !constant && (function.is_some() || !is_function && !is_inactive(&ty)),
        named: false,
        kind: kind(&ty, context.reals),
        lookup: None,
        predicate: function::is_predicate(&ty, &context.generics),
        function,
        ty,
        declared: (*typed.ty).clone(),
    })
}

/// The receiver of a method. It is called `self_`, because the closures of the derivatives take it
/// again, and no parameter of a closure can be called `self`.
fn receiver(receiver: &syn::Receiver, constant: bool, diag: &mut Diag) -> Parameter {
    let declared = receiver_type(receiver);
    let (ty, by_ref, in_out) = match &declared {
        Type::Reference(reference) => {
            ((*reference.elem).clone(), true, reference.mutability.is_some())
        }
        other => (other.clone(), false, false),
    };
    if !matches!(&ty, Type::Path(path) if path.path.is_ident("Self")) {
        diag.error_at(&receiver, message::RECEIVER);
    }
    Parameter {
        ident: super::receiver::name(receiver.self_token.span),
        receiver: true,
        by_ref,
        in_out,
        mutable: receiver.mutability.is_some() && !by_ref,
        active: !constant,
        named: false,
        kind: Kind::Unknown,
        lookup: None,
        predicate: false,
        function: None,
        ty,
        declared,
    }
}

/// The type of a receiver, written out.
pub(crate) fn receiver_type(receiver: &syn::Receiver) -> Type {
    let own = Ident::new("Self", receiver.self_token.span);
    match &receiver.kind {
        syn::ReceiverKind::Typed(_, ty) => (**ty).clone(),
        syn::ReceiverKind::Reference(and, lifetime, mutability) => {
            syn::parse_quote!(#and #lifetime #mutability #own)
        }
        _ => syn::parse_quote!(#own),
    }
}

/// The name of a view of nalgebra without its lifetime, which results could not mention.
pub(super) fn view_without_lifetime(ty: &Type) -> Option<String> {
    let ty = if let Type::Reference(reference) = ty { &reference.elem } else { ty };
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let name = last.ident.to_string();
    let has_lifetime = match &last.arguments {
        PathArguments::AngleBracketed(args) => {
            args.args.iter().any(|arg| matches!(arg, GenericArgument::Lifetime(_)))
        }
        PathArguments::None | PathArguments::Parenthesized(_) => false,
    };
    (is_view(&name) && !has_lifetime).then_some(name)
}

/// Whether this is the name of one of nalgebra's views.
fn is_view(name: &str) -> bool {
    let stem = name.strip_suffix("Mut").unwrap_or(name).strip_suffix("View");
    stem.is_some_and(|stem| is_matrix(stem) || matches!(stem, "Matrix" | "Vector" | "RowVector"))
}

/// Whether this is the name of one of nalgebra's types of matrices.
pub(super) fn is_matrix_or_view(name: &str) -> bool {
    is_matrix(name) || is_view(name) || name == "Matrix"
}

/// Applies `wrt(..)`.
fn select(params: &mut [Parameter], options: &Options, diag: &mut Diag) {
    let Some(wrt) = &options.wrt else { return };
    let names: Vec<String> = params.iter().map(|param| param.ident.to_string()).collect();
    for name in wrt {
        match params.iter_mut().find(|param| param.ident == *name) {
            None => diag.error(name.span(), message::unknown_parameter(&name.to_string(), &names)),
            Some(param) if is_inactive(&param.ty) || param.function.is_some() => {
                let ty = type_text(&param.declared);
                diag.error(name.span(), message::inactive_wrt(&name.to_string(), &ty));
            }
            Some(param) if !param.active => {
                diag.error(name.span(), message::constant_wrt(&name.to_string()));
            }
            Some(param) => param.named = true,
        }
    }
    for param in params {
        // The derivative of a function is that of what it captured.
        param.active = param.named || param.function.is_some();
    }
}

/// The type of the result; a function with a `&mut` parameter may return nothing.
fn output(item: &ItemFn, in_out: bool, diag: &mut Diag) -> Type {
    let unit = || {
        Type::Tuple(syn::TypeTuple {
            attrs: Vec::new(),
            paren_token: syn::token::Paren::default(),
            elems: syn::punctuated::Punctuated::new(),
        })
    };
    match &item.sig.output {
        ReturnType::Default if in_out => unit(),
        ReturnType::Default => {
            diag.error(item.sig.ident.span(), message::result_type("()"));
            unit()
        }
        ReturnType::Type(_, ty) => {
            if matches!(**ty, Type::Reference(_)) {
                diag.error_at(&ty, message::RETURNS_REFERENCE);
            }
            let is_unit = matches!(&**ty, Type::Tuple(tuple) if tuple.elems.is_empty());
            if let (Some(part), false) = (inactive_part(ty), is_unit && in_out) {
                diag.error_at(part, message::result_type(&type_text(part)));
            }
            (**ty).clone()
        }
    }
}

/// Whether a result of this type can carry a derivative; what is changed carries one instead of it.
pub(crate) fn output_carries(output: &ReturnType, changes: bool) -> bool {
    match output {
        ReturnType::Default => changes,
        ReturnType::Type(_, ty) => {
            !matches!(**ty, Type::Reference(_)) && inactive_part(ty).is_none()
        }
    }
}

/// The part of a result type that cannot carry a derivative.
fn inactive_part(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Tuple(tuple) if !tuple.elems.is_empty() => tuple.elems.iter().find_map(inactive_part),
        Type::Paren(paren) => inactive_part(&paren.elem),
        Type::ImplTrait(_) | Type::Never(_) => Some(ty),
        _ => is_inactive(ty).then_some(ty),
    }
}

pub(crate) fn type_text(ty: &Type) -> String {
    let text = ty.to_token_stream().to_string();
    text.replace(" < ", "<").replace(" >", ">").replace("& ", "&").replace(" ,", ",")
}

/// Whether no value of this type carries a derivative, as far as its name tells.
pub(crate) fn is_inactive(ty: &Type) -> bool {
    match ty {
        Type::Path(path) if path.qself.is_none() => {
            let Some(last) = path.path.segments.last() else { return false };
            match last.ident.to_string().as_str() {
                "bool" | "char" | "str" | "String" => true,
                "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => true,
                "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => true,
                "Vec" | "Option" | "Box" | "Range" | "RangeInclusive" => {
                    type_arguments(last).any(is_inactive)
                }
                _ => false,
            }
        }
        Type::Reference(reference) => is_inactive(&reference.elem),
        Type::Slice(slice) => is_inactive(&slice.elem),
        Type::Array(array) => is_inactive(&array.elem),
        Type::Tuple(tuple) => tuple.elems.iter().all(is_inactive),
        Type::Paren(paren) => is_inactive(&paren.elem),
        Type::Group(group) => is_inactive(&group.elem),
        Type::FnPtr(_) => true,
        Type::ImplTrait(ty) => ty.bounds.iter().any(is_function),
        Type::TraitObject(ty) => ty.bounds.iter().any(is_function),
        _ => false,
    }
}

/// `Fn(f64) -> f64`: what it captures is not seen.
fn is_function(bound: &TypeParamBound) -> bool {
    signature_of(bound).is_some()
}

pub(super) fn type_arguments(segment: &syn::PathSegment) -> impl Iterator<Item = &Type> {
    let args = match &segment.arguments {
        PathArguments::AngleBracketed(args) => Some(args.args.iter()),
        PathArguments::None | PathArguments::Parenthesized(_) => None,
    };
    args.into_iter().flatten().filter_map(|arg| match arg {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The type parameters bounded by `Real`.
fn real_parameters(generics: &syn::Generics) -> Vec<String> {
    let is_real = |bound: &TypeParamBound| {
        matches!(bound, TypeParamBound::Trait(bound)
            if bound.path.segments.last().is_some_and(|segment| segment.ident == "Real"))
    };
    let mut reals = Vec::new();
    for param in &generics.params {
        if let GenericParam::Type(param) = param
            && param.bounds.iter().any(is_real)
        {
            reals.push(param.ident.to_string());
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        if let WherePredicate::Type(predicate) = predicate
            && predicate.bounds.iter().any(is_real)
        {
            reals.push(predicate.bounded_ty.to_token_stream().to_string());
        }
    }
    reals
}

/// What a type that is written out says of its values.
pub(crate) fn kind(ty: &Type, reals: &[String]) -> Kind {
    match ty {
        Type::Path(path) if path.qself.is_none() => {
            let Some(last) = path.path.segments.last() else { return Kind::Unknown };
            let name = last.ident.to_string();
            if name == "f32" || name == "f64" {
                Kind::Primitive
            } else if reals.contains(&name) && path.path.segments.len() == 1 {
                Kind::Real
            } else if name == "Vec" || is_matrix(&name) {
                type_arguments(last).next().map_or(Kind::Unknown, |t| kind(t, reals).container())
            } else {
                Kind::Unknown
            }
        }
        Type::Reference(reference) => kind(&reference.elem, reals),
        Type::Slice(slice) => kind(&slice.elem, reals).container(),
        Type::Array(array) => kind(&array.elem, reals).container(),
        Type::Paren(paren) => kind(&paren.elem, reals),
        Type::Group(group) => kind(&group.elem, reals),
        _ => Kind::Unknown,
    }
}

/// Whether a type that is written out is one whose items have indices.
pub(crate) fn is_sequence(ty: &Type) -> bool {
    match ty {
        Type::Slice(_) | Type::Array(_) => true,
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Vec"),
        Type::Paren(paren) => is_sequence(&paren.elem),
        Type::Group(group) => is_sequence(&group.elem),
        _ => false,
    }
}

/// Whether this is the name of a nalgebra matrix whose first type argument is the scalar.
pub(crate) fn is_matrix(name: &str) -> bool {
    let shape = |rest: &str| {
        matches!(rest, "1" | "2" | "3" | "4" | "5" | "6")
            || rest.split_once('x').is_some_and(|(r, c)| {
                [r, c].iter().all(|d| matches!(*d, "1" | "2" | "3" | "4" | "5" | "6" | "X"))
            })
    };
    let stems = ["RowVector", "Vector", "Matrix"];
    matches!(
        name,
        "DMatrix"
            | "DVector"
            | "RowDVector"
            | "SMatrix"
            | "SVector"
            | "RowSVector"
            | "OMatrix"
            | "OVector"
            | "RowOVector"
            | "MatrixXx1"
    ) || stems.iter().any(|stem| name.strip_prefix(stem).is_some_and(shape))
}
