//! Instructions as statements.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

use super::printer::{Printer, respan};
use crate::ir::{Block, Inst, Map, Mode, Op, Place, Prim, Sweep, Value, Var};

impl Printer<'_> {
    pub(crate) fn body(&mut self, block: &Block) -> TokenStream {
        let mut tokens = TokenStream::new();
        for inst in &block.insts {
            self.position += 1;
            tokens.extend(self.inst(inst));
        }
        tokens
    }

    /// The result: printed after the forward sweep, before the reverse sweep.
    pub(crate) fn result(&mut self) -> TokenStream {
        self.position += 1;
        self.value(&self.func.result)
    }

    pub(crate) fn value(&self, value: &Value) -> TokenStream {
        match value {
            Value::Operand(operand) => self.owned(operand),
            Value::Tuple(values) => {
                let values = values.iter().map(|value| self.value(value));
                quote_spanned! {self.at()=> (#(#values,)*) }
            }
        }
    }

    /// A block whose closure runs many times: what is outside cannot be moved.
    fn region(
        &mut self,
        params: &[Var],
        block: &Block,
        result: impl FnOnce(&Self) -> TokenStream,
    ) -> TokenStream {
        let (region, position) = (self.region, self.position);
        self.region = params.iter().map(|param| param.0).min().unwrap_or(usize::MAX);
        // Inside a region nothing is moved: the survey counts whole instructions only.
        self.position = 0;
        let mut tokens = TokenStream::new();
        for inst in &block.insts {
            tokens.extend(self.inst(inst));
        }
        tokens.extend(result(self));
        (self.region, self.position) = (region, position);
        tokens
    }

    fn inst(&mut self, inst: &Inst) -> TokenStream {
        self.span = inst.span();
        match inst {
            Inst::Let { vars, op, .. } => self.definition(vars, op),
            Inst::Update { place, mode, op, .. } => {
                let update = self.update(place, *mode, op);
                self.if_wanted(place.root, update)
            }
            Inst::Pullback { pullback, args, y_bar, dsts, .. } => {
                let pullback = self.ident(*pullback);
                let spans: Vec<Span> = args.iter().map(|arg| arg.span).collect();
                let args = args.iter().map(|arg| self.supplied(arg));
                let y_bar = self.referent(y_bar);
                let dsts = dsts
                    .iter()
                    .zip(&spans)
                    .map(|(dst, span)| self.destination(dst.as_ref(), *span));
                quote_spanned! {self.at()=> #pullback(#(#args,)* #y_bar, #(#dsts,)*); }
            }
            Inst::Sweep(sweep, _) => self.sweep(sweep),
        }
    }

    pub(super) fn definition(&mut self, vars: &[Var], op: &Op) -> TokenStream {
        let at = self.at();
        if let Op::Opaque(opaque) = op {
            return self.verbatim(vars, opaque);
        }
        let value = self.op(op);
        if let [var] = vars {
            let (pattern, ty) = (self.pattern(*var), self.annotation(*var));
            return quote_spanned! {at=> let #pattern #ty = #value; };
        }
        let patterns = vars.iter().map(|var| self.pattern(*var));
        quote_spanned! {at=> let (#(#patterns,)*) = #value; }
    }

    /// Whether a variable is declared `mut`.
    pub(crate) fn is_mutable(&self, var: Var) -> bool {
        self.updated[var.0] || self.func.var(var).mutable
    }

    /// Inside a closure that runs many times.
    pub(crate) fn in_region(&self) -> bool {
        self.region > 0
    }

    /// Runs an update of an optional accumulator only where it is wanted.
    fn if_wanted(&self, root: Var, update: TokenStream) -> TokenStream {
        if !self.is_optional(root) {
            return update;
        }
        let name = self.ident(root);
        quote_spanned! {self.at()=>
            if let ::core::option::Option::Some(#name) = #name.as_deref_mut() { #update }
        }
    }

    /// The `&mut` that a pullback adds to, if it is wanted.
    fn destination(&self, dst: Option<&Place>, span: Span) -> TokenStream {
        let at = super::at(span);
        let Some(place) = dst else { return quote_spanned!(at=> ::core::option::Option::None) };
        let private = self.private();
        let root = self.ident(place.root);
        let dst = self.destination_place(place);
        let dst = if !self.is_optional(place.root) {
            quote_spanned!(at=> ::core::option::Option::Some(#dst))
        } else if place.is_var() {
            quote_spanned!(at=> #root.as_deref_mut())
        } else {
            quote_spanned! {at=>
                match #root.as_deref_mut() {
                    ::core::option::Option::Some(#root) => ::core::option::Option::Some(#dst),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        };
        respan(&quote_spanned!(at=> #private::slot(#dst)), span)
    }

    fn sweep(&mut self, sweep: &Sweep) -> TokenStream {
        let at = self.at();
        let private = self.private();
        let inputs: Vec<TokenStream> = sweep.inputs.iter().map(|x| self.referent(x)).collect();
        let dsts: Vec<TokenStream> =
            sweep.outs.iter().map(|(place, _)| self.destination_place(place)).collect();
        let params: Vec<Ident> = sweep.params.iter().map(|p| self.ident(*p).clone()).collect();
        let body = self.region(&sweep.params, &sweep.body, |printer| {
            let outs = sweep.outs.iter().map(|(_, x)| printer.owned(x));
            quote_spanned!(at=> (#(#outs,)*))
        });
        quote_spanned! {at=>
            #private::ops::sweep(
                #private::ops::Add, (#(#inputs,)*), (#(#dsts,)*), |(#(#params,)*)| { #body },
            );
        }
    }

    pub(crate) fn map(&mut self, map: &Map) -> TokenStream {
        let at = self.at();
        let private = self.private();
        let params: Vec<Ident> = map.params.iter().map(|p| self.ident(*p).clone()).collect();
        let first = self.plain(&map.inputs[0]);
        let inputs: Vec<TokenStream> = map.inputs.iter().map(|x| self.referent(x)).collect();
        let second = map.inputs.get(1).map(|x| self.by_ref(x));
        let body = self.region(&map.params, &map.body, |printer| printer.owned(&map.result));
        match (params.as_slice(), second) {
            ([v], _) => quote_spanned!(at=> #private::matrix(&#first).map(|#v| { #body })),
            ([v, w], Some(second)) => {
                quote_spanned!(at=> #private::matrix(&#first).zip_map(#second, |#v, #w| { #body }))
            }
            _ => quote_spanned! {at=>
                #private::ops::map((#(#inputs,)*), |(#(#params,)*)| { #body })
            },
        }
    }

    /// `place = op` or `place += op`
    fn update(&mut self, place: &Place, mode: Mode, op: &Op) -> TokenStream {
        let at = self.at();
        let private = self.private();
        let dst = self.destination_place(place);
        if let (Mode::Set, Op::Prim(Prim::Zero, _)) = (mode, op) {
            return quote_spanned!(at=> #private::Tangent::reset_to_zero(#dst););
        }
        if self.func.place_kind(place).is_scalar() {
            let target = self.assigned_place(place);
            let value = self.op(op);
            return match mode {
                Mode::Set => quote_spanned!(at=> #target = #value;),
                Mode::Add => quote_spanned!(at=> #target += #value;),
            };
        }
        let mode = match mode {
            Mode::Set => quote_spanned!(at=> #private::ops::Set),
            Mode::Add => quote_spanned!(at=> #private::ops::Add),
        };
        let Op::Prim(prim, operands) = op else {
            let value = self.op(op);
            return quote_spanned!(at=> #private::ops::accumulate(#mode, #dst, &#value););
        };
        if let Some(name) = super::prim::adjoint_name(*prim) {
            let name = super::names::hidden(&format!("{name}_into"), at);
            let operands = operands.iter().map(|x| self.referent(x));
            return quote_spanned!(at=> #private::ops::#name(#mode, #dst, #(#operands),*););
        }
        if *prim == Prim::Use {
            let y_bar = self.referent(&operands[0]);
            quote_spanned!(at=> #private::ops::accumulate(#mode, #dst, #y_bar);)
        } else if *prim == Prim::Neg {
            let y_bar = self.referent(&operands[0]);
            quote_spanned!(at=> #private::ops::accumulate_negated(#mode, #dst, #y_bar);)
        } else {
            let value = self.op(op);
            quote_spanned!(at=> #private::ops::accumulate(#mode, #dst, &(#value));)
        }
    }
}
