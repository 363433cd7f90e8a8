//! Which identifier stands for which variable.
//!
//! A variable of the user keeps its name if it is the only one of that name, so that verbatim
//! expressions see it. Everything else gets a name that hygiene hides from the user.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

use crate::ir::{Function, Var, VarInfo};
use crate::lower::scope::Name;

pub(crate) struct Names {
    idents: Vec<Ident>,
}

impl Names {
    pub(crate) fn new(func: &Function) -> Names {
        let mut counts: BTreeMap<Name, usize> = BTreeMap::new();
        for info in func.vars.iter().filter(|info| info.named_by_user) {
            *counts.entry(Name::new(&info.name)).or_default() += 1;
        }
        let ident = |(k, info): (usize, &VarInfo)| {
            if info.named_by_user && counts.get(&Name::new(&info.name)) == Some(&1) {
                return info.name.clone();
            }
            let name = info.name.to_string();
            let name = name.trim_start_matches("r#");
            hidden(&format!("{name}_{k}"), info.name.span())
        };
        Names { idents: func.vars.iter().enumerate().map(ident).collect() }
    }

    pub(crate) fn get(&self, var: Var) -> &Ident {
        &self.idents[var.0]
    }

    pub(crate) fn set(&mut self, var: Var, ident: Ident) {
        self.idents[var.0] = ident;
    }
}

/// The name of a variant or a field as a number, which can be a parameter of a trait (FNV-1a).
pub(crate) fn name_hash(name: &str) -> u64 {
    let name = name.trim_start_matches("r#");
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The traits whose methods generated code calls.
pub(crate) fn imports(private: &TokenStream) -> TokenStream {
    quote_spanned!(Span::mixed_site()=> use #private::in_scope::*;)
}

/// An identifier that user code cannot capture, at the user's location.
pub(crate) fn hidden(name: &str, at: Span) -> Ident {
    Ident::new(name, Span::mixed_site().located_at(at))
}

/// What the tangent of a type is called.
pub(crate) fn tangent_name(name: &Ident) -> Ident {
    let text = name.to_string();
    Ident::new(&format!("{}Tangent", text.trim_start_matches("r#")), name.span())
}
