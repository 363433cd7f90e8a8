//! Verbatim expressions: the user's names must mean what they meant.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens as _, quote_spanned};
use syn::{BinOp, Expr};

use super::names::hidden;
use super::printer::Printer;
use crate::ir::{Guard, Kind, Opaque, Operand, Projection, Var};
use crate::lower::Syntax;

/// What stands around a verbatim expression so that it sees the user's names.
#[derive(Default)]
struct Aliases {
    before: TokenStream,
    /// The variables that were moved to their old names: they are moved back.
    moved: Vec<(Var, Ident)>,
}

impl Printer<'_> {
    /// `let vars = verbatim`
    pub(crate) fn verbatim(&self, vars: &[Var], opaque: &Opaque) -> TokenStream {
        let at = self.at();
        let value = self.guarded(opaque);
        let aliases = self.aliases(opaque);
        let (before, moved) = (&aliases.before, &aliases.moved);
        let local = self.table[opaque.source.0]
            .local()
            .map(|local| self.substituted(local.to_token_stream(), &opaque.parts));
        let results: Vec<TokenStream> = match (&local, vars) {
            (Some(_), vars) => {
                vars.iter().map(|var| self.func.var(*var).name.to_token_stream()).collect()
            }
            (None, _) => Vec::new(),
        };
        if local.is_none() && before.is_empty() && moved.is_empty() {
            let Some(var) = vars.first() else { return quote_spanned!(at=> #value;) };
            if self.declared[var.0] {
                let name = self.ident(*var);
                return quote_spanned!(at=> #name = #value;);
            }
            let (pattern, ty) = (self.pattern(*var), self.annotation(*var));
            return quote_spanned!(at=> let #pattern #ty = #value;);
        }
        let patterns = vars.iter().map(|var| self.pattern(*var));
        let back = moved.iter().map(|(var, name)| {
            let hidden = self.ident(*var);
            quote_spanned!(at=> #hidden = #name;)
        });
        let binds =
            |(_, name): &(Var, Ident)| vars.iter().any(|var| self.func.var(*var).name == *name);
        match (local, vars.first()) {
            // What is moved back has its name until the statement binds it to something else.
            (Some(_), _) if moved.iter().any(binds) => {
                let (init, local) = self.split_local(opaque);
                let before = quote_spanned!(at=> #before let value = #init; #(#back)*);
                quote_spanned!(at=> let (#(#patterns,)*) = { #before #local (#(#results,)*) };)
            }
            (Some(local), _) => quote_spanned! {at=>
                let (#(#patterns,)*) = { #before #local #(#back)* (#(#results,)*) };
            },
            (None, Some(var)) if self.declared[var.0] => {
                let name = self.ident(*var);
                quote_spanned!(at=> #name = { #before let value = #value; #(#back)* value };)
            }
            (None, Some(var)) => {
                let ty = self.annotation(*var);
                quote_spanned! {at=>
                    let (#(#patterns,)*) = {
                        #before
                        let value #ty = #value;
                        #(#back)*
                        (value,)
                    };
                }
            }
            (None, None) => quote_spanned! {at=> { #before #value; #(#back)* } },
        }
    }

    /// The initial value of a statement, and the statement that binds `value` instead.
    fn split_local(&self, opaque: &Opaque) -> (TokenStream, TokenStream) {
        let Some(local) = self.table[opaque.source.0].local() else { return Default::default() };
        let mut local = local.clone();
        let Some(init) = &mut local.init else { return Default::default() };
        let name = Ident::new("value", self.at());
        let value: Expr = syn::parse_quote!(#name);
        let init = std::mem::replace(&mut *init.expr, value);
        let init = self.substituted(init.to_token_stream(), &opaque.parts);
        (init, self.substituted(local.to_token_stream(), &opaque.parts))
    }

    /// A verbatim expression as the value of an expression.
    pub(crate) fn verbatim_value(&self, opaque: &Opaque) -> TokenStream {
        let at = self.at();
        let value = self.guarded(opaque);
        let aliases = self.aliases(opaque);
        let (before, moved) = (&aliases.before, &aliases.moved);
        if before.is_empty() {
            return value;
        }
        let back = moved.iter().map(|(var, name)| {
            let hidden = self.ident(*var);
            quote_spanned!(at=> #hidden = #name;)
        });
        quote_spanned! {at=> { #before let value = #value; #(#back)* value } }
    }

    /// `mut name`, as it is declared.
    pub(crate) fn pattern(&self, var: Var) -> TokenStream {
        let name = self.ident(var);
        let mutable = self.is_mutable(var).then(|| quote_spanned!(self.at()=> mut));
        quote_spanned!(self.at()=> #mutable #name)
    }

    /// `: Type`, as the user wrote it.
    pub(crate) fn annotation(&self, var: Var) -> Option<TokenStream> {
        let ty = self.table[self.func.var(var).ty?.0].ty()?;
        Some(quote_spanned!(self.at()=> : #ty))
    }

    fn guarded(&self, opaque: &Opaque) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let value = match &self.table[opaque.source.0] {
            Syntax::Expr(Expr::Binary(e)) if opaque.inverse == Some(opaque.source) => {
                // Only of integers it is known that this is the value before.
                let (n, by) = (&e.left, &e.right);
                let is_minus = matches!(e.op, BinOp::Sub(_));
                let back = hidden(if is_minus { "count_down" } else { "count_up" }, at);
                quote_spanned!(at=> #private::ops::#back(#n, #by))
            }
            Syntax::Expr(expr) => expr.to_token_stream(),
            Syntax::Detach(path, expr) => quote_spanned!(at=> #path::stop(|| #expr)),
            Syntax::Reference(expr) => quote_spanned!(at=> &#expr),
            Syntax::Owned(expr) => quote_spanned!(at=> #private::owned(#expr)),
            Syntax::Hook(x, hook) => {
                quote_spanned!(at=> #private::hook_of((#x).autodiff_referent(), #hook))
            }
            Syntax::Compound(left, right, op) => {
                quote_spanned!(at=> #private::ops::compound::<#op, _, _>(&#left, &#right))
            }
            Syntax::Snapshot(expr) => quote_spanned!(at=> #private::snapshot(&#expr)),
            Syntax::Local(_) | Syntax::Path(_) | Syntax::Type(_) => TokenStream::new(),
            Syntax::Method(..) | Syntax::Construct(_) | Syntax::Function(_) => TokenStream::new(),
            Syntax::Taking(_) | Syntax::Lift(_) => TokenStream::new(),
        };
        let value = self.substituted(value, &opaque.parts);
        match opaque.guard {
            Guard::None => value,
            Guard::Inactive if self.is_safe(opaque) => {
                quote_spanned!(at=> #private::inactive_mut(|| #value))
            }
            Guard::Inactive => quote_spanned!(at=> #private::inactive(|| #value)),
        }
    }

    /// Whether verbatim code can change nothing that is active, so that it may change the rest.
    fn is_safe(&self, opaque: &Opaque) -> bool {
        let is_variable = |var: Var| {
            let info = self.func.var(var);
            info.carrier && (info.cell || self.is_borrowed(var))
        };
        let mut names = opaque.mentions.iter().chain(&opaque.parts);
        !self.again && !names.any(|(_, operand)| operand.root().is_some_and(is_variable))
    }

    /// The tokens with the operands in place of the names that stand for them.
    fn substituted(&self, tokens: TokenStream, parts: &[(Ident, Operand)]) -> TokenStream {
        if parts.is_empty() {
            return tokens;
        }
        let substitute = |token: TokenTree| match token {
            TokenTree::Ident(name) => match parts.iter().find(|(part, _)| *part == name) {
                Some((_, operand)) => self.plain(operand),
                None => name.to_token_stream(),
            },
            TokenTree::Group(group) => {
                let stream = self.substituted(group.stream(), parts);
                let mut new = proc_macro2::Group::new(group.delimiter(), stream);
                new.set_span(group.span());
                new.to_token_stream()
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => token.to_token_stream(),
        };
        tokens.into_iter().map(substitute).collect()
    }

    /// The user's names that a verbatim expression mentions, where they are called otherwise.
    fn aliases(&self, opaque: &Opaque) -> Aliases {
        let mut aliases = Aliases::default();
        let is_hook = matches!(self.table[opaque.source.0], Syntax::Hook(..));
        for (name, operand) in &opaque.mentions {
            if let Some(closure) = self.closure_of(operand) {
                aliases.before.extend(quote_spanned!(self.at()=> let #name = #closure;));
                continue;
            }
            if is_hook {
                // The closure outlives this block, and so must what it captures.
                let value = self.plain(operand);
                aliases
                    .before
                    .extend(quote_spanned!(self.at()=> let #name = (&#value).autodiff_visible();));
                continue;
            }
            let own = operand
                .place()
                .filter(|place| place.is_var() && self.func.var(place.root).name == *name);
            let Some(var) = own.map(|place| place.root) else {
                let value = self.alias(operand);
                aliases.before.extend(quote_spanned!(self.at()=> let #name = #value;));
                continue;
            };
            if self.is_shown(var) || self.ident(var) == name {
                continue;
            }
            if self.func.var(var).carrier || self.in_region() {
                let value = self.alias(operand);
                aliases.before.extend(quote_spanned!(self.at()=> let #name = #value;));
            } else if self.again {
                let hidden = self.ident(var);
                let copy = quote_spanned!(self.at()=> ::core::clone::Clone::clone(&#hidden));
                aliases.before.extend(quote_spanned!(self.at()=> let #name = #copy;));
            } else {
                let (hidden, mutable) = (self.ident(var), self.is_mutable(var));
                let mutable = mutable.then(|| quote_spanned!(self.at()=> mut));
                aliases.before.extend(quote_spanned!(self.at()=> let #mutable #name = #hidden;));
                aliases.moved.push((var, name.clone()));
            }
        }
        aliases
    }

    /// What a name stands for, without moving it.
    fn alias(&self, operand: &Operand) -> TokenStream {
        let plain = self.plain(operand);
        let at = self.at();
        let Operand::Place(place) = operand else { return plain };
        if place.path.last().is_some_and(Projection::is_reference) {
            return plain;
        }
        let kind = self.func.place_kind(place);
        if matches!(kind, Kind::Real | Kind::Primitive | Kind::Open) {
            return plain;
        }
        if self.func.var(place.root).carrier && place.is_in_field() && !place.is_part() {
            // It may carry no derivative.
            return quote_spanned!(at=> (&#plain).autodiff_visible());
        }
        if self.func.var(place.root).carrier && kind == Kind::Unknown {
            return quote_spanned!(at=> #plain.autodiff_referent().autodiff_visible());
        }
        if place.is_view() { plain } else { quote_spanned!(at=> &#plain) }
    }
}
