//! The parameters of a tangent.
//!
//! A tangent has the parameters that its active fields mention: what only a constant field needs, such as the
//! lifetime of data, is no part of it.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{GenericParam, Generics, Type};

use super::{Item, Variant};
use crate::emit::mixed;

pub(super) struct Parameters {
    generics: Generics,
    /// Which parameters the tangent has.
    kept: Vec<bool>,
    /// The types of active fields that depend on a type parameter, without those that mention the item itself.
    dependent: Vec<Type>,
    /// The types of active fields that depend on nothing and are not plain numbers: that they are differentiable is
    /// asserted once, and assumed elsewhere, so that one that is not gives one error.
    pub(super) concrete: Vec<Type>,
    pub(super) has_lifetimes: bool,
}

impl Parameters {
    pub(super) fn new(name: &Ident, generics: &Generics, variants: &[Variant]) -> Parameters {
        let active = || variants.iter().flat_map(Variant::active);
        let kept = |param: &GenericParam| active().any(|field| mentions(&field.referent, param));
        let is_type = |param: &&GenericParam| matches!(param, GenericParam::Type(_));
        let depends = |ty: &Type| generics.params.iter().filter(is_type).any(|p| mentions(ty, p));
        let is_free = |ty: &Type| !generics.params.iter().any(|param| mentions(ty, param));
        let is_number = |ty: &Type| {
            matches!(ty, Type::Path(path)
            if path.path.is_ident("f32") || path.path.is_ident("f64"))
        };
        let (mut dependent, mut concrete): (Vec<Type>, Vec<Type>) = (Vec::new(), Vec::new());
        for field in active() {
            let ty = &field.referent;
            let itself = mentions_name(ty, &name.to_string());
            if itself || dependent.iter().chain(&concrete).any(|other| same(other, ty)) {
                continue;
            }
            if depends(ty) {
                dependent.push(ty.clone());
            } else if is_free(ty) && !is_number(ty) && !has_elided_lifetime(ty) {
                concrete.push(ty.clone());
            }
        }
        Parameters {
            kept: generics.params.iter().map(kept).collect(),
            has_lifetimes: generics.lifetimes().next().is_some(),
            generics: generics.clone(),
            dependent,
            concrete,
        }
    }

    fn kept(&self) -> impl Iterator<Item = &GenericParam> {
        self.generics.params.iter().zip(&self.kept).filter(|(_, kept)| **kept).map(|(p, _)| p)
    }

    /// `<'a, T: Real, const N: usize>`, of the item.
    pub(super) fn declared(&self) -> TokenStream {
        angled(self.generics.params.iter().map(without_default))
    }

    /// The same of the tangent.
    pub(super) fn declared_of_tangent(&self) -> TokenStream {
        angled(self.kept().map(without_default))
    }

    /// What stands between `<` and `>`.
    pub(super) fn declared_list(&self, of_tangent: bool) -> Vec<TokenStream> {
        if of_tangent {
            self.kept().map(without_default).collect()
        } else {
            self.generics.params.iter().map(without_default).collect()
        }
    }

    /// `<'a, T, N>`, of the item.
    pub(super) fn named(&self) -> TokenStream {
        angled(self.generics.params.iter().map(name))
    }

    /// The same of the tangent.
    pub(super) fn named_of_tangent(&self) -> TokenStream {
        angled(self.kept().map(name))
    }

    /// The user's conditions that mention only what the tangent has.
    fn conditions(&self, of_tangent: bool) -> Vec<TokenStream> {
        let clause = self.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let dropped = || self.generics.params.iter().zip(&self.kept).filter(|(_, kept)| !**kept);
        let holds = |predicate: &&syn::WherePredicate| {
            !of_tangent || !dropped().any(|(param, _)| mentions(*predicate, param))
        };
        clause.filter(holds).map(ToTokens::to_token_stream).collect()
    }
}

impl Item {
    /// The conditions of an implementation for the item or its tangent: the user's, that the fields are differentiable,
    /// and more.
    pub(super) fn conditions(&self, of_tangent: bool, more: &[TokenStream]) -> TokenStream {
        let mut all = self.parameters.conditions(of_tangent);
        let private = &self.private;
        all.extend(
            self.parameters
                .dependent
                .iter()
                .map(|ty| quote_spanned!(mixed()=> #ty: #private::Differentiable)),
        );
        all.extend(
            self.parameters
                .concrete
                .iter()
                .map(|ty| quote_spanned!(mixed()=> for<'assumed> #ty: #private::Differentiable)),
        );
        all.extend(more.iter().cloned());
        if all.is_empty() { TokenStream::new() } else { quote_spanned!(mixed()=> where #(#all),*) }
    }

    /// That the types of the fields are differentiable, asserted at each type.
    pub(super) fn assertions(&self) -> TokenStream {
        let private = &self.private;
        let assertions = self.parameters.concrete.iter().map(|ty| {
            let needs = crate::emit::needs(private, ty);
            quote_spanned!(mixed()=> const _: #needs = ::core::option::Option::None;)
        });
        assertions.collect()
    }

    /// Whether a field mentions the item itself.
    pub(super) fn is_recursive(&self) -> bool {
        self.active().any(|field| mentions_name(&field.referent, &self.name.to_string()))
    }

    /// Conditions on the types of the active fields, which may turn out not to hold.
    pub(super) fn of_fields(
        &self,
        condition: impl Fn(&TokenStream) -> TokenStream,
        of_tangent: bool,
    ) -> Vec<TokenStream> {
        let mut seen: Vec<String> = Vec::new();
        let mut all = Vec::new();
        for field in self.active() {
            let ty = if of_tangent {
                self.field_tangent(field)
            } else {
                field.referent.to_token_stream()
            };
            if seen.contains(&ty.to_string()) {
                continue;
            }
            seen.push(ty.to_string());
            let condition = condition(&ty);
            // What mentions the item itself is assumed: to ask would go around in circles.
            if !mentions_name(&field.referent, &self.name.to_string()) {
                all.push(quote_spanned!(mixed()=> for<'assumed> #condition));
            }
        }
        all
    }
}

fn has_elided_lifetime(ty: &Type) -> bool {
    any_name(ty.to_token_stream(), &|name, quoted| quoted && name == "_")
}

fn same(a: &Type, b: &Type) -> bool {
    a.to_token_stream().to_string() == b.to_token_stream().to_string()
}

fn angled(params: impl Iterator<Item = TokenStream>) -> TokenStream {
    let params: Vec<TokenStream> = params.collect();
    if params.is_empty() {
        return TokenStream::new();
    }
    quote_spanned!(mixed()=> <#(#params),*>)
}

fn without_default(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Lifetime(param) => param.to_token_stream(),
        GenericParam::Type(param) => {
            let mut param = param.clone();
            param.default = None;
            param.to_token_stream()
        }
        GenericParam::Const(param) => {
            let mut param = param.clone();
            param.default = None;
            param.to_token_stream()
        }
    }
}

fn name(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => param.ident.to_token_stream(),
    }
}

fn mentions(tokens: &impl ToTokens, param: &GenericParam) -> bool {
    match param {
        GenericParam::Lifetime(param) => any_name(tokens.to_token_stream(), &|name, quoted| {
            quoted && *name == param.lifetime.ident
        }),
        GenericParam::Type(param) => mentions_name(tokens, &param.ident.to_string()),
        GenericParam::Const(param) => mentions_name(tokens, &param.ident.to_string()),
    }
}

fn mentions_name(tokens: &impl ToTokens, text: &str) -> bool {
    any_name(tokens.to_token_stream(), &|name, quoted| !quoted && name == text)
}

/// Whether a name satisfies a condition, which is told whether it is that of a lifetime.
fn any_name(tokens: TokenStream, holds: &dyn Fn(&Ident, bool) -> bool) -> bool {
    let mut quoted = false;
    tokens.into_iter().any(|token| {
        let after_quote = std::mem::replace(
            &mut quoted,
            matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\''),
        );
        match token {
            TokenTree::Ident(name) => holds(&name, after_quote),
            TokenTree::Group(group) => any_name(group.stream(), holds),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        }
    })
}
