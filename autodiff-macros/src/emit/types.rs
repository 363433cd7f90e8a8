//! The types of generated signatures.

#![expect(clippy::wildcard_enum_match_arm, reason = "syn's enums are open")]

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{GenericArgument, GenericParam, Generics, Lifetime, PathArguments, Type};

use super::function;
use super::home::{Home, Surroundings};
use super::names::hidden;
use crate::lower::function::FunctionType;
use crate::lower::signature::Signature;

/// The generic parameters of the generated functions.
pub(crate) struct Parameters {
    /// What stands between `<` and `>`, lifetimes first.
    pub(crate) lifetimes: Vec<TokenStream>,
    pub(crate) types: Vec<TokenStream>,
    /// The names of the lifetimes, for `use<..>`.
    pub(crate) captured: Vec<Lifetime>,
    /// The lifetimes of the block around: the type of the receiver mentions them.
    pub(crate) around: Vec<Lifetime>,
    /// The names of types and constants, for `use<..>`.
    pub(crate) names: Vec<Ident>,
}

/// Names the `impl Trait` parameters, so that `use<..>` can list them.
pub(crate) fn name_impl_traits(
    signature: &mut Signature,
    private: &TokenStream,
) -> Vec<(Ident, TokenStream)> {
    let mut named = Vec::new();
    for (k, param) in signature.params.iter_mut().enumerate() {
        if let Type::ImplTrait(bounds) = &param.ty {
            let name = hidden(&format!("__Param{k}"), param.ident.span());
            let bounds = match &param.function {
                Some(function) => function::bounds(private, function, &bounds.bounds),
                None => bounds.bounds.to_token_stream(),
            };
            named.push((name.clone(), bounds));
            let ty = Type::Verbatim(name.into_token_stream());
            if let Type::Reference(reference) = &mut param.declared {
                *reference.elem = ty.clone();
            } else {
                param.declared = ty.clone();
            }
            param.ty = ty;
        }
    }
    named
}

/// The type parameters that are functions.
pub(crate) fn functions<'a>(
    signature: &'a Signature,
    private: &'a TokenStream,
) -> Vec<(Ident, &'a FunctionType, &'a TokenStream)> {
    let function = |param: &'a crate::lower::signature::Parameter| {
        let Type::Path(path) = &param.ty else { return None };
        Some((path.path.get_ident()?.clone(), param.function.as_ref()?, private))
    };
    signature.params.iter().filter_map(function).collect()
}

fn is_same(a: &Type, b: &Type) -> bool {
    a.to_token_stream().to_string() == b.to_token_stream().to_string()
}

/// What a type is called with, if it is a type parameter that is a function.
pub(crate) fn function_named<'a>(signature: &'a Signature, ty: &Type) -> Option<&'a FunctionType> {
    let param = signature.params.iter().find(|param| is_same(&param.ty, ty))?;
    param.function.as_ref()
}

impl Parameters {
    pub(crate) fn new(
        generics: &Generics,
        surroundings: &Surroundings,
        named: &[(Ident, TokenStream)],
        functions: &[(Ident, &FunctionType, &TokenStream)],
    ) -> Parameters {
        let mut parameters = Parameters {
            lifetimes: Vec::new(),
            types: Vec::new(),
            captured: generics.lifetimes().map(|param| param.lifetime.clone()).collect(),
            around: surroundings.generics.lifetimes().map(|p| p.lifetime.clone()).collect(),
            names: Vec::new(),
        };
        if surroundings.home == Home::Trait {
            parameters.names.push(Ident::new("Self", super::mixed()));
        }
        for param in &surroundings.generics.params {
            match param {
                GenericParam::Lifetime(_) => {}
                GenericParam::Type(param) => parameters.names.push(param.ident.clone()),
                GenericParam::Const(param) => parameters.names.push(param.ident.clone()),
            }
        }
        for param in &generics.params {
            match param {
                GenericParam::Lifetime(lifetime) => {
                    parameters.lifetimes.push(lifetime.to_token_stream());
                }
                GenericParam::Type(param) => {
                    let mut plain = param.clone();
                    plain.default = None;
                    let function = functions.iter().find(|(name, ..)| *name == param.ident);
                    parameters.types.push(match function {
                        Some((name, function, private)) => {
                            let bounds = function::bounds(private, function, &param.bounds);
                            quote_spanned!(super::mixed()=> #name: #bounds)
                        }
                        None => plain.to_token_stream(),
                    });
                    parameters.names.push(param.ident.clone());
                }
                GenericParam::Const(param) => {
                    let mut plain = param.clone();
                    plain.default = None;
                    parameters.types.push(plain.to_token_stream());
                    parameters.names.push(param.ident.clone());
                }
            }
        }
        for (name, bounds) in named {
            parameters.types.push(quote_spanned!(super::mixed()=> #name: #bounds));
            parameters.names.push(name.clone());
        }
        parameters
    }

    /// Gives every elided lifetime of the parameters a name, so that results can mention their types.
    pub(crate) fn name_lifetimes(&mut self, signature: &mut Signature) {
        let mut names = Vec::new();
        for param in &mut signature.params {
            name_lifetimes(&mut param.declared, &mut names);
            param.ty = match &param.declared {
                Type::Reference(reference) if param.by_ref => (*reference.elem).clone(),
                other => other.clone(),
            };
        }
        self.lifetimes.extend(names.iter().map(ToTokens::to_token_stream));
        self.captured.extend(names);
    }

    /// `use<..>` with everything: what borrows the arguments.
    pub(crate) fn captured(&self) -> TokenStream {
        let Parameters { captured, around, names, .. } = self;
        quote_spanned!(super::mixed()=> use<#(#around,)* #(#captured,)* #(#names),*>)
    }

    /// The type parameters that are no functions.
    pub(crate) fn types_without_functions(&self, signature: &Signature) -> Vec<&TokenStream> {
        let functions = signature.params.iter().filter(|param| param.function.is_some());
        let names: Vec<String> =
            functions.map(|param| param.ty.to_token_stream().to_string()).collect();
        let declared =
            |ty: &TokenStream| ty.clone().into_iter().next().map(|name| name.to_string());
        let is_function = |ty: &TokenStream| {
            let Some(name) = declared(ty).filter(|name| names.contains(name)) else { return false };
            // Where another bound mentions it, it stays.
            !self.types.iter().any(|other| {
                declared(other).as_ref() != Some(&name) && mentions_name(other.clone(), &name)
            })
        };
        self.types.iter().filter(|ty| !is_function(ty)).collect()
    }

    pub(crate) fn list(&self) -> TokenStream {
        let (lifetimes, types) = (&self.lifetimes, &self.types);
        if lifetimes.is_empty() && types.is_empty() {
            return TokenStream::new();
        }
        quote_spanned! {super::mixed()=> <#(#lifetimes,)* #(#types,)*> }
    }
}

/// Whether a type mentions neither a lifetime nor one of these parameters. `Self` mentions all of
/// them.
pub(crate) fn is_concrete(ty: &Type, parameters: &[Ident]) -> bool {
    fn tokens_are_concrete(tokens: TokenStream, parameters: &[Ident]) -> bool {
        tokens.into_iter().all(|token| match token {
            TokenTree::Ident(name) => {
                let is_own = name == "Self" && !parameters.is_empty();
                !is_own && !parameters.contains(&name) && name != "impl" && name != "dyn"
            }
            TokenTree::Punct(punct) => punct.as_char() != '\'' && punct.as_char() != '&',
            TokenTree::Group(group) => tokens_are_concrete(group.stream(), parameters),
            TokenTree::Literal(_) => true,
        })
    }
    tokens_are_concrete(ty.to_token_stream(), parameters)
}

fn mentions_name(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions_name(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Gives every elided lifetime a name.
fn name_lifetimes(ty: &mut Type, names: &mut Vec<Lifetime>) {
    match ty {
        Type::Reference(reference) => {
            if reference.lifetime.as_ref().is_none_or(|lifetime| lifetime.ident == "_") {
                reference.lifetime = Some(fresh(names));
            }
            name_lifetimes(&mut reference.elem, names);
        }
        Type::Slice(slice) => name_lifetimes(&mut slice.elem, names),
        Type::Array(array) => name_lifetimes(&mut array.elem, names),
        Type::Paren(paren) => name_lifetimes(&mut paren.elem, names),
        Type::Group(group) => name_lifetimes(&mut group.elem, names),
        Type::Tuple(tuple) => {
            tuple.elems.iter_mut().for_each(|elem| name_lifetimes(elem, names));
        }
        Type::Path(path) => {
            for segment in &mut path.path.segments {
                let PathArguments::AngleBracketed(args) = &mut segment.arguments else { continue };
                for arg in &mut args.args {
                    match arg {
                        GenericArgument::Type(ty) => name_lifetimes(ty, names),
                        GenericArgument::Lifetime(lifetime) if lifetime.ident == "_" => {
                            *lifetime = fresh(names);
                        }
                        _ => {}
                    }
                }
            }
        }
        _ => {}
    }
}

fn fresh(names: &mut Vec<Lifetime>) -> Lifetime {
    let lifetime = Lifetime::new(&format!("'arg{}", names.len()), super::mixed());
    names.push(lifetime.clone());
    lifetime
}

/// The type with every named lifetime elided: a pullback takes its inputs again, whenever.
pub(crate) fn erase_lifetimes(tokens: TokenStream) -> TokenStream {
    let mut after_quote = false;
    let erase = |token: TokenTree| {
        let quote = std::mem::replace(
            &mut after_quote,
            matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\''),
        );
        match token {
            TokenTree::Ident(name) if quote && name != "static" => {
                Ident::new("_", name.span()).into()
            }
            TokenTree::Group(group) => {
                let stream = erase_lifetimes(group.stream());
                let mut new = proc_macro2::Group::new(group.delimiter(), stream);
                new.set_span(group.span());
                new.into()
            }
            other => other,
        }
    };
    tokens.into_iter().map(erase).collect()
}
