//! Where the derivatives of a function live, and what they are called there.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote_spanned};
use syn::{Generics, Path, Type};

use super::types::erase_lifetimes;
use super::{Context, mixed};
use crate::lower::signature::Parameter;

/// What stands around a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Home {
    /// A module or a block: a struct of the function's name is the namespace.
    Module,
    /// The inherent `impl` of a type: siblings of the method.
    Inherent,
    /// A trait: siblings that implementations have to provide, and others made from them.
    Trait,
    /// The implementation of a trait: the siblings that it has to provide.
    TraitImpl,
}

/// The block around a method.
#[derive(Clone)]
pub(crate) struct Surroundings {
    pub(crate) home: Home,
    pub(crate) generics: Generics,
    /// What `Self` is, if that is known.
    pub(crate) own: Option<Type>,
    /// The trait that is implemented: the type may have a method of its own of that name.
    pub(crate) of: Option<Path>,
}

impl Surroundings {
    pub(crate) fn of(home: Home) -> Surroundings {
        Surroundings { home, generics: Generics::default(), own: None, of: None }
    }
}

impl Context<'_> {
    /// The name of a derivative: `grad` in a namespace, `energy_grad` beside the method `energy`.
    pub(super) fn entry(&self, name: &str) -> Ident {
        let function = &self.item.sig.ident;
        match self.surroundings.home {
            Home::Module => Ident::new(name, mixed()),
            Home::Inherent | Home::Trait | Home::TraitImpl => sibling(function, name),
        }
    }

    /// How a derivative is declared: its attributes, and `pub fn` with its name.
    pub(super) fn declared(&self, name: &str) -> TokenStream {
        let entry = self.entry(name);
        let vis = &self.item.vis;
        let cfgs = self.cfgs();
        match self.surroundings.home {
            Home::Module => quote_spanned!(mixed()=> pub fn #entry),
            Home::Inherent => quote_spanned! {mixed()=>
                #(#cfgs)*
                #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
                #vis fn #entry
            },
            Home::Trait | Home::TraitImpl => quote_spanned! {mixed()=>
                #(#cfgs)*
                #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
                fn #entry
            },
        }
    }

    /// The first sibling of a method. It says what can only be said in an `impl` block: that the
    /// types are differentiable, and by its name what is wrong if the block is that of a trait.
    pub(super) fn asserted(&self) -> TokenStream {
        let name = &self.item.sig.ident;
        let name = format_ident!(
            "{}_needs_the_attribute_on_the_whole_impl_block",
            name.to_string().trim_start_matches("r#"),
            span = name.span()
        );
        let (cfgs, needs) = (self.cfgs(), self.needs());
        let none = needs.iter().map(|_| quote_spanned!(mixed()=> ::core::option::Option::None));
        quote_spanned! {mixed()=>
            #(#cfgs)*
            #[doc(hidden)]
            #[allow(non_upper_case_globals, dead_code, reason = "generated")]
            const #name: (#(#needs,)*) = (#(#none,)*);
        }
    }

    /// The user's function, as generated code calls it.
    pub(super) fn primal(&self) -> TokenStream {
        let (name, of) = (&self.item.sig.ident, self.surroundings.of.iter());
        match self.surroundings.home {
            Home::Module => quote_spanned!(mixed()=> #name),
            Home::Inherent | Home::Trait | Home::TraitImpl => {
                quote_spanned!(mixed()=> <Self #(as #of)*>::#name)
            }
        }
    }

    /// `name: Type`, or `&self` for a receiver.
    pub(super) fn typed(param: &Parameter, name: &Ident, ty: &TokenStream) -> TokenStream {
        if !param.receiver {
            return quote_spanned!(mixed()=> #name: #ty);
        }
        let ty = syn::parse2::<Type>(ty.clone());
        if let Ok(Type::Reference(reference)) = ty {
            let (lifetime, mutability) = (&reference.lifetime, &reference.mutability);
            return quote_spanned!(mixed()=> & #lifetime #mutability self);
        }
        quote_spanned!(mixed()=> self)
    }

    /// `let self_ = self;`: sweeps call the receiver by a name that closures can take too.
    pub(super) fn bind_receiver(&self) -> TokenStream {
        let receivers = self.signature.params.iter().filter(|param| param.receiver);
        let bind = receivers.map(|param| {
            let name = &param.ident;
            quote_spanned!(mixed()=> let #name = self;)
        });
        bind.collect()
    }

    /// What the siblings in a trait need to know of `Self`.
    pub(super) fn bounds_of_self(&self) -> Option<TokenStream> {
        let private = &self.private;
        let has_receiver = self.signature.params.iter().any(|param| param.receiver && param.active);
        match self.surroundings.home {
            Home::Trait if has_receiver => Some(
                quote_spanned!(mixed()=> Self: ::core::marker::Sized + #private::Differentiable),
            ),
            Home::Trait => Some(quote_spanned!(mixed()=> Self: ::core::marker::Sized)),
            Home::Module | Home::Inherent | Home::TraitImpl => None,
        }
    }

    /// A type of an argument of the pullback, which takes its inputs again, whenever: no lifetime
    /// has a name, also none of those in `Self`.
    pub(super) fn whenever(&self, ty: TokenStream) -> TokenStream {
        let ty = match &self.surroundings.own {
            Some(own) => with_own(ty, &own.to_token_stream()),
            None => ty,
        };
        erase_lifetimes(ty)
    }

    pub(super) fn cfgs(&self) -> Vec<&syn::Attribute> {
        self.item.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).collect()
    }
}

/// A type with another in place of `Self`.
pub(crate) fn with_own_type(ty: &Type, own: &Type) -> Type {
    syn::parse2(with_own(ty.to_token_stream(), &own.to_token_stream()))
        .unwrap_or_else(|_| ty.clone())
}

/// The tokens with a type in place of `Self`.
fn with_own(tokens: TokenStream, own: &TokenStream) -> TokenStream {
    let mut new = TokenStream::new();
    for token in tokens {
        match &token {
            TokenTree::Ident(name) if *name == "Self" => new.extend(own.clone()),
            TokenTree::Group(group) => {
                let stream = with_own(group.stream(), own);
                let mut inside = proc_macro2::Group::new(group.delimiter(), stream);
                inside.set_span(group.span());
                new.extend([TokenTree::Group(inside)]);
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {
                new.extend([token]);
            }
        }
    }
    new
}

/// The sibling of a method that holds one of its derivatives.
pub(crate) fn sibling(method: &Ident, entry: &str) -> Ident {
    let name = method.to_string();
    format_ident!("{}_{}", name.trim_start_matches("r#"), entry, span = method.span())
}
