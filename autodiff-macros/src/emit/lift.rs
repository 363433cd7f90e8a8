//! Closures that are arguments: their derivatives, printed as closures that capture nothing.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote_spanned};
use syn::Type;

use super::home::sibling;
use super::names::hidden;
use super::prim::derivative;
use super::printer::{Accumulators, Printer};
use super::{Closure, mixed};
use crate::ir::{Operand, Param, Source, Var};
use crate::lower::Syntax;
use crate::lower::lift::Lift;

/// The function that gives the closure for a parameter its type.
pub(super) fn typed_by(parameter: usize) -> String {
    format!("takes_a_function_as_parameter_{parameter}")
}

impl Printer<'_> {
    /// A closure for a parameter of a callee, which says what its arguments are.
    pub(super) fn lift(&self, source: Source, x: &[Operand]) -> TokenStream {
        let Syntax::Lift(lift) = &self.table[source.0] else { return TokenStream::new() };
        let Some(closure) = self.closures.get(lift.closure) else { return TokenStream::new() };
        let Some((env, rest)) = x.split_first() else { return TokenStream::new() };
        let (data, evidence) = rest.split_at(closure.lifted.data.min(rest.len()));
        let at = self.at();
        let env = self.owned(env);
        let data = data.iter().map(|x| self.recorded(x));
        let evidence: Vec<TokenStream> = evidence.iter().map(|x| self.evidence(x)).collect();
        let (fwd, push) = (self.lifted_fwd(closure), self.lifted_push(closure));
        let pieces = quote_spanned!(at=> #env, (#(#data,)*), #fwd, #push);
        self.typed_closure(lift, &evidence, &pieces)
    }

    fn typed_closure(
        &self,
        lift: &Lift,
        evidence: &[TokenStream],
        pieces: &TokenStream,
    ) -> TokenStream {
        let at = self.at();
        let name = typed_by(lift.parameter);
        if let Syntax::Method(method, _) = &*lift.callee {
            let Some((receiver, evidence)) = evidence.split_first() else {
                return TokenStream::new();
            };
            let name = sibling(method, &name);
            return quote_spanned!(at=> (*#receiver).#name(#(#evidence,)* #pieces));
        }
        let Some(mut path) = lift.callee.path().cloned() else { return TokenStream::new() };
        if let Some(last) = path.path.segments.last_mut() {
            last.arguments = syn::PathArguments::None;
        }
        let function = derivative(&path, &name, at);
        quote_spanned!(at=> #function(#(#evidence,)* #pieces))
    }

    /// Another argument of the call: its type tells what the type parameters are.
    fn evidence(&self, x: &Operand) -> TokenStream {
        let carries = x.root().is_some_and(|root| self.is_carrier(root));
        if carries && !x.place().is_some_and(crate::ir::Place::is_field) {
            return self.referent(x);
        }
        let plain = self.plain(x);
        quote_spanned!(self.at()=> &#plain)
    }

    pub(super) fn lifted_fwd(&self, closure: &Closure<'_>) -> TokenStream {
        let at = self.at();
        let func = &closure.vjp;
        let mut printer = self.inside(func, Accumulators::Optional);
        let names = Names::new(closure, at);
        let bind = printer.bind_lifted(closure, &names);
        let records = printer.records();
        let forward = printer.body(&func.body);
        let value = printer.result();
        let pullback = printer.lifted_pullback(closure, &names, &bind);
        let inputs = names.inputs(closure);
        let output = closure.lifted.output.as_ref().map(|ty| quote_spanned!(at=> : #ty));
        let Names { env, data, .. } = &names;
        quote_spanned! {at=>
            |#env, #data, #(#inputs),*| {
                #bind
                #records
                #forward
                let value #output = #value;
                (value, #pullback)
            }
        }
    }

    /// What was taken for an integer must be constant to the caller, too: else a derivative would be
    /// lost.
    fn slot_of(&self, name: &TokenStream, is_integer: bool, is_cotangent: bool) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let mutable = is_cotangent.then(|| quote_spanned!(at=> mut));
        if is_integer {
            let ty =
                quote_spanned!(at=> ::core::option::Option<& #mutable #private::ConstantParameter>);
            quote_spanned!(at=> #name: #ty)
        } else {
            name.clone()
        }
    }

    fn lifted_pullback(
        &mut self,
        closure: &Closure<'_>,
        names: &Names,
        bind: &TokenStream,
    ) -> TokenStream {
        let at = self.at();
        let Some(pullback) = &self.func.pullback else { return TokenStream::new() };
        let seeds: Vec<Ident> =
            pullback.seeds.iter().map(|seed| self.ident(*seed).clone()).collect();
        let slot = |bar: &Option<Var>| {
            let name = bar.map(|bar| self.ident(bar));
            let named = name.map(|name| quote_spanned!(at=> mut #name));
            named.unwrap_or_else(|| quote_spanned!(at=> _))
        };
        let all: Vec<TokenStream> = pullback.accumulators.iter().map(slot).collect();
        let (captured, slots) = all.split_at(closure.lifted.env.min(all.len()));
        let slots = &slots[closure.lifted.data.min(slots.len())..];
        let typed = slots.iter().zip(&closure.lifted.integers);
        let slots: Vec<TokenStream> =
            typed.map(|(slot, is)| self.slot_of(slot, *is, true)).collect();
        let parts: Vec<Ident> =
            (0..captured.len()).map(|k| format_ident!("part{k}", span = at)).collect();
        let absent = parts.iter().map(|_| quote_spanned!(at=> ::core::option::Option::None));
        let by_value = pullback.seeds.iter().zip(&seeds);
        let by_value = by_value.filter(|(seed, _)| self.func.var(**seed).kind.is_scalar());
        let by_value = by_value.map(|(_, name)| quote_spanned!(at=> let #name = *#name;));
        let by_value: TokenStream = by_value.collect();
        let (cursors, copies) = (self.cursors(), self.working_copies());
        self.again = true;
        let body = self.body(&pullback.body);
        let inputs = names.inputs(closure);
        let Names { env, data, .. } = names;
        quote_spanned! {at=>
            move |#env, #data, #(#inputs,)* #(#seeds,)* env_bar, #(#slots),*| {
                #bind
                let (#(#captured,)*) = match env_bar {
                    ::core::option::Option::Some((#(#parts,)*)) => {
                        (#(::core::option::Option::Some(#parts),)*)
                    }
                    ::core::option::Option::None => (#(#absent,)*),
                };
                #by_value
                #cursors
                #copies
                #body
            }
        }
    }

    pub(super) fn lifted_push(&self, closure: &Closure<'_>) -> TokenStream {
        let at = self.at();
        let func = &closure.jvp;
        let mut printer = self.inside(func, Accumulators::Required);
        let names = Names::new(closure, at);
        let count = closure.lifted.env + closure.lifted.data + names.args.len();
        let (params, dots) = func.params.split_at(count.min(func.params.len()));
        let mut dots = dots.iter();
        let (mut bind_dots, mut slots) = (TokenStream::new(), Vec::new());
        for (k, param) in params.iter().enumerate() {
            let dot = if param.active { dots.next() } else { None };
            let slot = format_ident!("dot{k}", span = at);
            if k >= closure.lifted.env + closure.lifted.data {
                slots.push(slot.clone());
            }
            let Some(dot) = dot else { continue };
            bind_dots.extend(printer.bind_lifted_dot(&names, k, (param, dot), &slot));
        }
        let slots = slots.iter().zip(&closure.lifted.integers);
        let slots: Vec<TokenStream> =
            slots.map(|(slot, is)| self.slot_of(&slot.to_token_stream(), *is, false)).collect();
        let bind = printer.bind_lifted(closure, &names);
        let body = printer.body(&func.body);
        let result = printer.result();
        let inputs = names.inputs(closure);
        let Names { env, data, .. } = &names;
        quote_spanned! {at=>
            |#env, #data, #(#inputs,)* env_dot, #(#slots),*| {
                #bind_dots
                #bind
                #body
                #result
            }
        }
    }

    /// The tangent of a parameter of a lifted closure: zero where the caller has none.
    fn bind_lifted_dot(
        &mut self,
        names: &Names,
        k: usize,
        (param, dot): (&Param, &Param),
        slot: &Ident,
    ) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let (x, given) = match names.place(k, at) {
            Some(x) => {
                let k = syn::Index::from(k);
                (quote_spanned!(at=> &#x), quote_spanned!(at=> env_dot.map(|dot| &dot.#k)))
            }
            None => (names.args[k - names.captured].to_token_stream(), slot.to_token_stream()),
        };
        let zero = format_ident!("zero{k}", span = at);
        let by_value = self.func.var(param.var).kind.is_number();
        let star = by_value.then(|| quote_spanned!(at=> *));
        self.names.set(dot.var, slot.clone());
        quote_spanned! {at=>
            let mut #zero = ::core::option::Option::None;
            let #slot = #star #private::tangent_of(#x, #given, &mut #zero);
        }
    }

    /// The variables of the parameters of a lifted closure.
    fn bind_lifted(&mut self, closure: &Closure<'_>, names: &Names) -> TokenStream {
        let at = self.at();
        let mut tokens = TokenStream::new();
        let func = self.func;
        for (k, param) in func.params.iter().take(names.captured + names.args.len()).enumerate() {
            let info = func.var(param.var);
            let is_number = info.kind.is_number();
            let place = names.place(k, at);
            if param.active {
                let name = format_ident!("value{k}", span = at);
                let value = match (place, is_number) {
                    (Some(x), true) => x,
                    (Some(x), false) => quote_spanned!(at=> &#x),
                    (None, _) => {
                        let input = &names.args[k - names.captured];
                        let star = is_number.then(|| quote_spanned!(at=> *));
                        quote_spanned!(at=> #star #input)
                    }
                };
                self.names.set(param.var, name.clone());
                tokens.extend(quote_spanned!(at=> let #name = #value;));
                continue;
            }
            let ty = k.checked_sub(names.captured).and_then(|k| closure.lifted.types[k].as_ref());
            let value = match (place, ty) {
                (Some(x), _) if is_number => x,
                (Some(x), _) => {
                    // A type that rustc does not know yet is reported at the name.
                    let at = super::at(info.name.span());
                    quote_spanned!(at=> (&#x).autodiff_visible())
                }
                (None, Some(Type::Reference(_))) => {
                    names.args[k - names.captured].to_token_stream()
                }
                (None, Some(_)) => {
                    let input = &names.args[k - names.captured];
                    quote_spanned!(at=> ::core::clone::Clone::clone(#input))
                }
                (None, None) => {
                    let input = &names.args[k - names.captured];
                    quote_spanned!(at=> (&*#input).autodiff_visible())
                }
            };
            let name = self.ident(param.var);
            tokens.extend(quote_spanned!(at=> let mut #name = #value;));
        }
        tokens
    }
}

/// What the parameters of the printed closures are called.
struct Names {
    env: Ident,
    data: Ident,
    args: Vec<Ident>,
    /// How many active variables are captured, and how many in all.
    actives: usize,
    captured: usize,
}

impl Names {
    fn new(closure: &Closure<'_>, at: proc_macro2::Span) -> Names {
        let count = closure.lifted.types.len();
        Names {
            env: hidden("env", at),
            data: hidden("data", at),
            args: (0..count).map(|k| format_ident!("input{k}", span = at)).collect(),
            actives: closure.lifted.env,
            captured: closure.lifted.env + closure.lifted.data,
        }
    }

    /// Where what is captured stands.
    fn place(&self, k: usize, at: proc_macro2::Span) -> Option<TokenStream> {
        let Names { env, data, .. } = self;
        if k >= self.captured {
            return None;
        }
        let index = syn::Index::from(if k < self.actives { k } else { k - self.actives });
        Some(if k < self.actives {
            quote_spanned!(at=> #env.#index)
        } else {
            quote_spanned!(at=> #data.#index)
        })
    }

    /// The arguments, with the types that the user wrote.
    fn inputs(&self, closure: &Closure<'_>) -> Vec<TokenStream> {
        let input = |(name, ty): (&Ident, &Option<Type>)| match ty {
            Some(ty @ Type::Reference(_)) => quote_spanned!(mixed()=> #name: #ty),
            Some(ty) => quote_spanned!(mixed()=> #name: &#ty),
            None => name.to_token_stream(),
        };
        self.args.iter().zip(&closure.lifted.types).map(input).collect()
    }
}
