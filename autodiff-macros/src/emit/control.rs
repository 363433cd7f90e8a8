//! Control flow and records.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::Lifetime;

use super::names::hidden;
use super::printer::Printer;
use crate::ir::{Branch, Head, Keep, Label, Labelled, Loop, Operand, Range, Record, Select, Var};

impl Printer<'_> {
    pub(super) fn branch(&mut self, branch: &Branch) -> TokenStream {
        let at = self.at();
        let arms: Vec<TokenStream> = branch.arms.iter().map(|arm| self.body(arm)).collect();
        match (&branch.select, arms.as_slice()) {
            (Select::If(condition), [then, otherwise]) => {
                let condition = self.plain(condition);
                if otherwise.is_empty() {
                    return quote_spanned!(at=> if #condition { #then });
                }
                quote_spanned!(at=> if #condition { #then } else { #otherwise })
            }
            (Select::Arrived { lazy, bar }, [arm]) => {
                let (lazy, pattern) = (self.ident(*lazy), self.pattern(*bar));
                quote_spanned! {at=>
                    if let ::core::option::Option::Some(#pattern) = #lazy.take() { #arm }
                }
            }
            (Select::If(tag) | Select::Tag(tag), [arms @ .., last]) => {
                let tag = self.plain(tag);
                let tags = 0..arms.len();
                quote_spanned!(at=> match #tag { #(#tags => { #arms })* _ => { #last } })
            }
            (Select::Arrived { .. }, _) | (_, []) => TokenStream::new(),
        }
    }

    pub(super) fn loop_(&mut self, inner: &Loop) -> TokenStream {
        let at = self.at();
        let head = self.head(&inner.head);
        let count = inner.trips.map(|trips| {
            let trips = self.ident(trips);
            quote_spanned!(at=> #trips += 1;)
        });
        let body = self.body(&inner.body);
        quote_spanned!(at=> #head { #count #body })
    }

    fn head(&mut self, head: &Head) -> TokenStream {
        let at = self.at();
        match head {
            Head::Forever => quote_spanned!(at=> loop),
            Head::Range(var, range) => {
                let (pattern, over) = (self.pattern(*var), self.range(range));
                if range.reversed {
                    return quote_spanned!(at=> for #pattern in (#over).rev());
                }
                quote_spanned!(at=> for #pattern in #over)
            }
            Head::Back(var, range, times) => {
                let (pattern, over) = (self.pattern(*var), self.range(range));
                let back = match (range.reversed, times) {
                    (false, None) => quote_spanned!(at=> (#over).rev()),
                    (true, None) => over,
                    (false, Some(times)) => {
                        let times = self.plain(times);
                        quote_spanned!(at=> (#over).rev().skip((#over).count().saturating_sub(#times)))
                    }
                    (true, Some(times)) => {
                        let times = self.plain(times);
                        quote_spanned!(at=> (#over).skip((#over).count().saturating_sub(#times)))
                    }
                };
                quote_spanned!(at=> for #pattern in #back)
            }
            Head::Each(var, iterator) => {
                let (pattern, over) = (self.pattern(*var), self.verbatim_value(iterator));
                quote_spanned!(at=> for #pattern in #over)
            }
            Head::Times(times) => {
                let times = self.plain(times);
                quote_spanned!(at=> for _ in 0..#times)
            }
        }
    }

    fn range(&self, range: &Range) -> TokenStream {
        let (start, end) = (self.plain(&range.start), self.plain(&range.end));
        if range.inclusive {
            quote_spanned!(self.at()=> #start..=#end)
        } else {
            quote_spanned!(self.at()=> #start..#end)
        }
    }

    pub(super) fn label(&self, label: Label) -> Lifetime {
        Lifetime::new(&format!("'region_{}", label.0), self.at())
    }

    pub(super) fn labelled(&mut self, labelled: &Labelled) -> TokenStream {
        let at = self.at();
        let label = self.label(labelled.label);
        let body = self.body(&labelled.body);
        quote_spanned!(at=> #label: { #body })
    }

    pub(super) fn record(&self, record: Record) -> Ident {
        hidden(&format!("record_{}", record.0), self.at())
    }

    /// `let mut record = ..;`, for each record of the function.
    pub(crate) fn records(&self) -> TokenStream {
        let private = self.private();
        let ty = |keep: &Keep| {
            let name = match keep {
                Keep::Once => "Slot",
                Keep::Many => "Stack",
                Keep::Type => "TypeOf",
            };
            hidden(name, self.at())
        };
        let names = (0..self.func.records.len()).map(|k| self.record(Record(k)));
        let types = self.func.records.iter().map(ty);
        // One `let`: rustc has a scope for each.
        quote_spanned!(self.at()=> let (#(mut #names,)*) = (#(#private::ops::#types::new(),)*);)
    }

    /// The records as the reverse sweep reads them: from the last entry to the first.
    pub(crate) fn cursors(&self) -> TokenStream {
        let all = self.func.records.iter().enumerate();
        let read = all.filter(|(_, keep)| **keep != Keep::Type);
        let names: Vec<Ident> = read.map(|(k, _)| self.record(Record(k))).collect();
        quote_spanned!(self.at()=> let (#(mut #names,)*) = (#(#names.cursor(),)*);)
    }

    /// Working copies of the variables that the reverse sweep changes: it may run many times.
    pub(crate) fn working_copies(&self) -> TokenStream {
        let copy = |var: Var| {
            let name = self.ident(var);
            quote_spanned!(self.at()=> let mut #name = ::core::clone::Clone::clone(&#name);)
        };
        let changed = self.changed_again().into_iter();
        changed.filter(|var| !self.is_param(*var)).map(copy).collect()
    }

    /// `record.push((values..))`
    pub(super) fn push(&self, record: Record, values: &[Operand]) -> TokenStream {
        let at = self.at();
        let keep = self.func.records.get(record.0);
        let record = self.record(record);
        if let (Some(Keep::Type), [x]) = (keep, values) {
            let x = self.referent(x);
            return quote_spanned!(at=> #record.is_that_of(#x););
        }
        let values = values.iter().map(|x| self.recorded(x));
        quote_spanned!(at=> #record.push((#(#values,)*));)
    }

    /// A value that is put aside.
    pub(super) fn recorded(&self, x: &Operand) -> TokenStream {
        let is_own = x.root().is_some_and(|root| {
            let info = self.func.var(root);
            info.carrier || info.kind.is_number()
        });
        if is_own {
            return self.owned(x);
        }
        let plain = self.plain(x);
        quote_spanned!(self.at()=> (&#plain).autodiff_record())
    }

    pub(super) fn replay(&self, record: Record, vars: &[Option<Var>], stays: bool) -> TokenStream {
        let at = self.at();
        let record = self.record(record);
        let names: Vec<TokenStream> = vars
            .iter()
            .map(|var| {
                let Some(var) = var else { return quote_spanned!(at=> _) };
                let name = self.ident(*var);
                quote_spanned!(at=> ref #name)
            })
            .collect();
        let method = hidden(if stays { "top" } else { "pop" }, at);
        let values = vars.iter().flatten().map(|var| {
            let name = self.ident(*var);
            let info = self.func.var(*var);
            if info.kind.is_number() {
                quote_spanned!(at=> let #name = *#name;)
            } else if info.carrier {
                TokenStream::new()
            } else {
                quote_spanned!(at=> let #name = ::core::clone::Clone::clone(#name);)
            }
        });
        quote_spanned! {at=>
            let &(#(#names,)* ..) = #record.#method();
            #(#values)*
        }
    }
}
