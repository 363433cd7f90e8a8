//! `#[differentiable]` on `impl Index for Polynomial`: the tangent is indexed as the value is.
//!
//! The place that `index` gives is copied into an `impl` for the tangent. A tangent has the fields of the value but not
//! its numbers, so only the index may tell which place it is.

#![expect(clippy::wildcard_enum_match_arm, reason = "syn's enums are open")]

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Block, Expr, ImplItem, ItemImpl, Stmt, Type};

use crate::diag::Diag;
use crate::emit::{mixed, tangent_name};
use crate::message;
use crate::options::Options;

/// The same index for the tangent; nothing if the block is that of another trait.
pub(super) fn derivatives(block: &ItemImpl, options: &Options) -> Option<TokenStream> {
    let (path, _) = block.trait_.as_ref()?;
    let last = path.segments.last()?;
    let is_read = last.ident == "Index";
    if !is_read && last.ident != "IndexMut" {
        return None;
    }
    let method = block.items.iter().find_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    })?;
    let mut diag = Diag::default();
    let places = [false, true].map(|mutable| place_block(&method.block, mutable));
    let [Some(shared), Some(exclusive)] = places else {
        diag.error(method.sig.ident.span(), message::INDEX_PLACE);
        return diag.finish().err();
    };
    let syn::PathArguments::AngleBracketed(index) = &last.arguments else { return None };
    let parts = Parts { block, method, index: index.args.first()?, shared, exclusive };
    let private = super::private(options);
    Some(if is_read { parts.of_tangent(&private)? } else { parts.written(&private) })
}

struct Parts<'a> {
    block: &'a ItemImpl,
    method: &'a syn::ImplItemFn,
    index: &'a syn::GenericArgument,
    /// The body with `&` and with `&mut`.
    shared: Block,
    exclusive: Block,
}

impl Parts<'_> {
    /// `Index` and `IndexMut` of the tangent.
    fn of_tangent(&self, private: &TokenStream) -> Option<TokenStream> {
        let Parts { block, method, index, shared, exclusive } = self;
        let output = block.items.iter().find_map(|item| match item {
            ImplItem::Type(ty) if ty.ident == "Output" => Some(&ty.ty),
            _ => None,
        })?;
        let (generics, _, clause) = block.generics.split_for_impl();
        let (cfgs, tangent, check) = (self.cfgs(), tangent_of(&block.self_ty), self.check(private));
        // Of a generic type it is known only where it is used.
        let (now, later) = if block.generics.params.is_empty() {
            (Some(quote_spanned!(mixed()=> const _: () = #check;)), None)
        } else {
            (None, Some(quote_spanned!(mixed()=> const { #check })))
        };
        let argument: Vec<_> = method.sig.inputs.iter().skip(1).collect();
        let own = method.sig.receiver().map(|receiver| receiver.self_token);
        Some(quote_spanned! {mixed()=>
            #(#cfgs)*
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
            const _: () = {
                #now

                #[automatically_derived]
                impl #generics ::core::ops::Index<#index> for #tangent #clause {
                    type Output = <#output as #private::Differentiable>::Tangent;

                    #[inline]
                    fn index(& #own, #(#argument),*) -> &Self::Output #shared
                }

                #[automatically_derived]
                impl #generics ::core::ops::IndexMut<#index> for #tangent #clause {
                    #[inline]
                    fn index_mut(&mut #own, #(#argument),*) -> &mut Self::Output { #later #exclusive }
                }
            };
        })
    }

    /// What `Index` is compared with.
    fn written(&self, private: &TokenStream) -> TokenStream {
        let (of, index, place, cfgs) = (&self.block.self_ty, self.index, self.text(), self.cfgs());
        let (generics, _, clause) = self.block.generics.split_for_impl();
        quote_spanned! {mixed()=>
            #(#cfgs)*
            #[automatically_derived]
            impl #generics #private::ops::WrittenPlace<#index> for #of #clause {
                const PLACE: &'static ::core::primitive::str = #place;
            }
        }
    }

    fn check(&self, private: &TokenStream) -> TokenStream {
        let (of, index, place) = (&self.block.self_ty, self.index, self.text());
        let message = message::INDEX_MUT;
        quote_spanned! {mixed()=> {
            use #private::ops::{NeverStored as _, Unmarked as _};
            ::core::assert!(
                #private::ops::is_one_place(
                    #place,
                    #private::ops::Marked::<#of, #index>::PLACE,
                    #private::ops::Stored::<#of, #index>::IS,
                ),
                #message,
            );
        } }
    }

    /// The place as it is written, whether it is lent by `&` or `&mut`.
    fn text(&self) -> String {
        let arguments = self.method.sig.inputs.iter().skip(1).map(ToTokens::to_token_stream);
        let tokens: TokenStream = arguments.chain([self.shared.to_token_stream()]).collect();
        tokens.to_string().split_whitespace().collect()
    }

    fn cfgs(&self) -> Vec<&syn::Attribute> {
        self.block.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).collect()
    }
}

/// `PolynomialTangent` for `Polynomial`, as the derive calls it: an `impl` for the associated type would not let
/// rustc see the parameters.
fn tangent_of(ty: &Type) -> Type {
    let mut ty = ty.clone();
    if let Type::Path(path) = &mut ty
        && let Some(last) = path.path.segments.last_mut()
    {
        last.ident = tangent_name(&last.ident);
    }
    ty
}

/// A block whose value is a reference to a part of `self`, and that says nothing else of `self`.
fn place_block(block: &Block, mutable: bool) -> Option<Block> {
    let (last, before) = block.stmts.split_last()?;
    let Stmt::Expr(last, None) = last else { return None };
    if before.iter().any(mentions_self) {
        return None;
    }
    let mut block = block.clone();
    *block.stmts.last_mut()? = Stmt::Expr(place(last, mutable)?, None);
    Some(block)
}

/// The reference to a place that an expression gives, as `&` or `&mut`.
fn place(expr: &Expr, mutable: bool) -> Option<Expr> {
    match expr {
        Expr::Reference(e) if is_part(&e.expr) => {
            let mut e = e.clone();
            e.mutability = mutable.then(syn::token::Mut::default);
            Some(Expr::Reference(e))
        }
        Expr::Paren(e) => place(&e.expr, mutable),
        Expr::Group(e) => place(&e.expr, mutable),
        Expr::Block(e) => {
            let block = place_block(&e.block, mutable)?;
            Some(Expr::Block(syn::ExprBlock { block, ..e.clone() }))
        }
        Expr::If(e) if !mentions_self(&e.cond) => {
            let mut e = e.clone();
            e.then_branch = place_block(&e.then_branch, mutable)?;
            let (_, otherwise) = e.else_branch.as_mut()?;
            **otherwise = place(otherwise, mutable)?;
            Some(Expr::If(e))
        }
        Expr::Match(e) if !mentions_self(&e.expr) => {
            let mut e = e.clone();
            for arm in &mut e.arms {
                if mentions_self(&arm.pat) {
                    return None;
                }
                *arm.body = place(&arm.body, mutable)?;
            }
            Some(Expr::Match(e))
        }
        Expr::Macro(e) if !mentions_self(e) => {
            let name = e.mac.path.get_ident()?.to_string();
            matches!(name.as_str(), "panic" | "unreachable").then(|| expr.clone())
        }
        _ => None,
    }
}

/// `self.rows[i].x`
fn is_part(expr: &Expr) -> bool {
    match expr {
        Expr::Path(path) => path.path.is_ident("self"),
        Expr::Field(e) => is_part(&e.base),
        Expr::Index(e) => is_part(&e.expr) && !mentions_self(&e.index),
        Expr::Paren(e) => is_part(&e.expr),
        Expr::Group(e) => is_part(&e.expr),
        _ => false,
    }
}

fn mentions_self(tokens: &impl ToTokens) -> bool {
    fn is_in(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => name == "self",
            TokenTree::Group(group) => is_in(group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    is_in(tokens.to_token_stream())
}
