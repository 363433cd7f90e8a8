//! Alternatives in a pattern: `Circle(r) | Sphere(r)`. Which one matches is a choice of its own; each then
//! gives the names their values.

use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned as _;
use syn::{PatIdent, PatOr};

use super::Lowerer;
use super::control::without_bindings;
use super::pattern::names;
use super::scope::{Bound, Name};
use crate::ir::{Borrow, Operand, Select};
use crate::message;

impl Lowerer<'_> {
    /// Binds the names of the first alternative that matches; one is known to.
    pub(super) fn bind_alternatives(&mut self, or: &PatOr, value: &Bound) {
        let names = names_once(or);
        // Each alternative may not match, even where all of them together do.
        let outer = std::mem::replace(&mut self.refutable, true);
        let values = self.alternatives(or, &names, value);
        self.refutable = outer;
        match values {
            Some(values) => {
                for (name, value) in names.into_iter().zip(values) {
                    let value = self.named(name, None, value);
                    self.scope.insert(&name.ident, value);
                }
            }
            None => {
                for name in names {
                    self.scope.insert(&name.ident, Bound::Poison);
                }
            }
        }
    }

    /// The value of each name, whichever alternative gives it.
    fn alternatives(
        &mut self,
        or: &PatOr,
        names: &[&PatIdent],
        value: &Bound,
    ) -> Option<Vec<Bound>> {
        if let Bound::Poison | Bound::Never = value {
            return None;
        }
        if value.borrow() == Borrow::Mutable {
            self.error_at(or, message::REFERENCE_VALUE);
            return None;
        }
        let tag = self.alternative(or, value)?;
        let mut arms = Vec::new();
        for case in &or.cases {
            arms.push(self.in_block(|this| {
                let mark = this.scope.enter();
                this.bind(case, None, value.clone());
                let held = |name: &&PatIdent| this.scope.value(&name.ident);
                let values = names.iter().map(|name| held(name).unwrap_or(Bound::Poison));
                let values = Bound::Tuple(values.collect());
                this.scope.leave(mark);
                this.copied(values)
            }));
        }
        self.out.span = or.span();
        match self.branch(Select::Tag(tag), arms) {
            Bound::Tuple(values) => Some(values),
            Bound::Operand(_) | Bound::Closure(_) | Bound::Poison | Bound::Never => None,
        }
    }

    /// The number of the first alternative that matches.
    fn alternative(&mut self, or: &PatOr, value: &Bound) -> Option<Operand> {
        let value = self.scrutinee_expr(value.clone())?;
        let mut rows = TokenStream::new();
        for (k, case) in or.cases.iter().enumerate() {
            let pat = without_bindings(case);
            rows.extend(if k + 1 == or.cases.len() {
                quote!(_ => #k,)
            } else {
                quote!(#pat => #k,)
            });
        }
        self.choice(syn::parse_quote!(match #value { #rows }))
    }
}

/// The names that the alternatives bind, each once.
fn names_once(or: &PatOr) -> Vec<&PatIdent> {
    let mut once: Vec<&PatIdent> = Vec::new();
    for name in or.cases.iter().flat_map(|case| names(case, true)) {
        let is_new = |other: &&PatIdent| Name::new(&other.ident) != Name::new(&name.ident);
        if once.iter().all(is_new) {
            once.push(name);
        }
    }
    once
}
