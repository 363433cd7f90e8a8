//! Where the derivatives of a function live, and what they are called there.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::{Generics, Type};

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
}

impl Surroundings {
    pub(crate) fn of(home: Home) -> Surroundings {
        Surroundings { home, generics: Generics::default() }
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

    /// The user's function, as generated code calls it.
    pub(super) fn primal(&self) -> TokenStream {
        let name = &self.item.sig.ident;
        match self.surroundings.home {
            Home::Module => quote_spanned!(mixed()=> #name),
            Home::Inherent | Home::Trait | Home::TraitImpl => {
                quote_spanned!(mixed()=> <Self>::#name)
            }
        }
    }

    /// `name: Type`, or `&self` for a receiver.
    pub(super) fn typed(&self, param: &Parameter, name: &Ident, ty: &TokenStream) -> TokenStream {
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

    /// `let this = self;`: sweeps call the receiver by a name that closures can take too.
    pub(super) fn bind_receiver(&self) -> TokenStream {
        let receivers = self.signature.params.iter().filter(|param| param.receiver);
        let bind = receivers.map(|param| {
            let this = &param.ident;
            quote_spanned!(mixed()=> let #this = self;)
        });
        bind.collect()
    }

    /// What the siblings in a trait need to know of `Self`.
    pub(super) fn bounds_of_self(&self) -> Option<TokenStream> {
        let private = &self.private;
        let has_receiver = self.signature.params.iter().any(|param| param.receiver && param.active);
        match self.surroundings.home {
            Home::Trait if has_receiver => {
                Some(quote_spanned!(mixed()=> Self: ::core::marker::Sized + #private::Differentiable))
            }
            Home::Trait => Some(quote_spanned!(mixed()=> Self: ::core::marker::Sized)),
            Home::Module | Home::Inherent | Home::TraitImpl => None,
        }
    }

    pub(super) fn cfgs(&self) -> Vec<&syn::Attribute> {
        self.item.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).collect()
    }
}

/// The sibling of a method that holds one of its derivatives.
pub(crate) fn sibling(method: &Ident, entry: &str) -> Ident {
    let name = method.to_string();
    format_ident!("{}_{}", name.trim_start_matches("r#"), entry, span = method.span())
}
