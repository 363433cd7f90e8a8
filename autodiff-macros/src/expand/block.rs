//! `#[differentiable]` on an `impl` block or a trait: the derivatives of its methods are methods
//! beside them, because nothing else can be added from inside.
//!
//! | block | the siblings of a method |
//! |---|---|
//! | `impl Type` | all, in a second block |
//! | `trait` | `fwd` and `push` to be provided, the others made from them |
//! | `impl Trait for Type` | `fwd` and `push` |

#![expect(clippy::wildcard_enum_match_arm, reason = "syn's enums are open")]

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote_spanned};
use syn::{
    Attribute, Block, FnArg, ImplItem, ImplItemFn, Item, ItemFn, ItemImpl, ItemTrait, Meta,
    Signature, TraitItem, TraitItemFn, Visibility,
};

use crate::diag::Diag;
use crate::emit::{Home, Surroundings, mixed};
use crate::lower::signature;
use crate::options::{self, Options};
use crate::{cfg, message};

/// Whether only a block can be around this function: it has a receiver, or names `Self`.
pub(crate) fn is_method(function: &ItemFn) -> bool {
    function.sig.receiver().is_some() || names_self(function.sig.to_token_stream())
}

fn names_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == "Self",
        proc_macro2::TokenTree::Group(group) => names_self(group.stream()),
        proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
    })
}

/// The block with the derivatives of its methods; nothing if the item is no block.
pub(crate) fn expand(
    attr: &TokenStream,
    item: &TokenStream,
    options: &Options,
    diag: &mut Diag,
) -> Option<TokenStream> {
    let private = super::private(options);
    match syn::parse2::<Item>(item.clone()).ok()? {
        Item::Impl(mut block) => {
            refuse_options(attr, options, diag);
            let errors = diag.finish().err();
            let split = cfg::split(&block, impl_block, attr, &private);
            Some(split.unwrap_or_else(|| {
                let derivatives = super::index::derivatives(&block, options)
                    .or_else(|| super::operator::derivatives(&mut block, options))
                    .unwrap_or_else(|| implementation(&mut block, options));
                quote_spanned!(mixed()=> #errors #block #derivatives)
            }))
        }
        Item::Trait(mut block) => {
            refuse_options(attr, options, diag);
            let errors = diag.finish().err();
            let split = cfg::split(&block, trait_block, attr, &private);
            Some(split.unwrap_or_else(|| {
                definition(&mut block, options);
                quote_spanned!(mixed()=> #errors #block)
            }))
        }
        _ => None,
    }
}

/// What belongs to one function is said there.
fn refuse_options(attr: &TokenStream, options: &Options, diag: &mut Diag) {
    let is_of_a_method = options.wrt.is_some()
        || options.vjp.is_some()
        || options.jvp.is_some()
        || options.allow_unused
        || options.boxed
        || options.explain
        || options.skip;
    if is_of_a_method {
        diag.error_at(attr, message::OPTION_OF_A_METHOD);
    }
}

/// A method, as a function, with its own options.
pub(super) struct Method {
    pub(super) function: ItemFn,
    pub(super) options: Options,
    pub(super) diag: Diag,
}

/// Whether a method is to be differentiated: it can carry a derivative, as far as its signature
/// tells, or is marked.
fn is_chosen(attrs: &[Attribute], sig: &Signature) -> bool {
    attrs.iter().any(is_marker) || can_carry(sig)
}

fn is_marker(attr: &Attribute) -> bool {
    attr.path().segments.last().is_some_and(|segment| segment.ident == "differentiable")
}

fn can_carry(sig: &Signature) -> bool {
    let is_ordinary = sig.constness.is_none()
        && sig.asyncness.is_none()
        && sig.abi.is_none()
        && !matches!(sig.safety, syn::Safety::Unsafe(_));
    let changes = sig.inputs.iter().any(|input| match input {
        FnArg::Receiver(receiver) => is_exclusive(&signature::receiver_type(receiver)),
        FnArg::Typed(typed) => is_exclusive(&typed.ty),
    });
    let has_input = sig.inputs.iter().any(|input| match input {
        FnArg::Receiver(_) => true,
        FnArg::Typed(typed) => !signature::is_inactive(&typed.ty),
    });
    is_ordinary && has_input && signature::output_carries(&sig.output, changes)
}

fn is_exclusive(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Reference(reference) if reference.mutability.is_some())
}

impl Method {
    /// Takes our marker off the method.
    pub(super) fn take(
        attrs: &mut Vec<Attribute>,
        vis: &Visibility,
        sig: &Signature,
        body: &Block,
        block: &Options,
    ) -> Method {
        let mut diag = Diag::default();
        let mut options = Options::default();
        for marker in attrs.extract_if(.., |attr| is_marker(attr)) {
            if let Meta::List(list) = marker.meta {
                options = options::parse(list.tokens, &mut diag);
            }
        }
        options.krate.clone_from(&block.krate);
        options.order = options.order.or(block.order);
        let function = ItemFn {
            attrs: attrs.clone(),
            vis: vis.clone(),
            modifiers: syn::FnModifiers::default(),
            sig: sig.clone(),
            block: Box::new(body.clone()),
        };
        Method { function, options, diag }
    }

    /// Without the options that a trait has no place for.
    fn checked(mut self, in_trait: bool) -> Method {
        if in_trait && self.options.explain {
            self.diag.error(self.function.sig.ident.span(), message::EXPLAIN_OF_A_TRAIT);
        }
        self
    }
}

/// `impl Type { .. }`, `impl Trait for Type { .. }`
fn implementation(block: &mut ItemImpl, options: &Options) -> TokenStream {
    let home = if block.trait_.is_some() { Home::TraitImpl } else { Home::Inherent };
    let own = Some((*block.self_ty).clone());
    let in_trait = home == Home::TraitImpl;
    let of = block.trait_.as_ref().map(|(path, _)| path.clone());
    let surroundings = Surroundings { home, generics: block.generics.clone(), own, of };
    let mut siblings = TokenStream::new();
    for method in methods(block) {
        let is_chosen = is_chosen(&method.attrs, &method.sig);
        let ImplItemFn { attrs, vis, sig, block: body, .. } = method;
        let Method { mut function, options, diag } =
            Method::take(attrs, vis, sig, body, options).checked(in_trait);
        if is_chosen && !options.skip {
            siblings.extend(super::derived(&mut function, &surroundings, &options, diag));
        } else {
            siblings.extend(super::refused(diag));
        }
        signature::take_constants(sig);
    }
    if home == Home::TraitImpl {
        block.items.push(ImplItem::Verbatim(siblings));
        return TokenStream::new();
    }
    let (generics, _, where_clause) = block.generics.split_for_impl();
    let ty = &block.self_ty;
    let cfgs = block.attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
    quote_spanned! {mixed()=>
        #(#cfgs)*
        #[automatically_derived]
        impl #generics #ty #where_clause { #siblings }
    }
}

/// `trait Name { .. }`
fn definition(block: &mut ItemTrait, options: &Options) {
    let surroundings =
        Surroundings { own: None, of: None, home: Home::Trait, generics: block.generics.clone() };
    let mut siblings = TokenStream::new();
    for method in promises(block) {
        let is_chosen = is_chosen(&method.attrs, &method.sig);
        let TraitItemFn { attrs, sig, default, .. } = method;
        let has_body = default.is_some();
        let body = default.clone().unwrap_or_else(|| syn::parse_quote!({}));
        let Method { mut function, options, diag } =
            Method::take(attrs, &Visibility::Inherited, sig, &body, options).checked(true);
        siblings.extend(if !is_chosen || options.skip {
            super::refused(diag)
        } else if has_body {
            super::derived(&mut function, &surroundings, &options, diag)
        } else {
            super::promised(&mut function, &surroundings, &options, diag)
        });
        signature::take_constants(sig);
    }
    block.items.push(TraitItem::Verbatim(siblings));
}

fn methods(block: &mut ItemImpl) -> impl Iterator<Item = &mut ImplItemFn> {
    block.items.iter_mut().filter_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    })
}

fn promises(block: &mut ItemTrait) -> impl Iterator<Item = &mut TraitItemFn> {
    block.items.iter_mut().filter_map(|item| match item {
        TraitItem::Fn(method) => Some(method),
        _ => None,
    })
}

/// The body of a block's method in which a statement has a condition.
fn impl_block(block: &mut ItemImpl) -> Vec<&mut Block> {
    methods(block).map(|method| &mut method.block).collect()
}

fn trait_block(block: &mut ItemTrait) -> Vec<&mut Block> {
    promises(block).filter_map(|method| method.default.as_mut()).collect()
}
