//! Instructions as statements.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::apart::has_many_loops;
use super::printer::{Printer, respan};
use crate::ir::{
    Arg, Block, Guard, Hold, Inst, Map, Mode, Op, Operand, Place, Prim, Sweep, Value, Var,
};

/// So many instructions have a scope in common.
const LONG: usize = 50;

impl Printer<'_> {
    pub(crate) fn body(&mut self, block: &Block) -> TokenStream {
        let (is_long, many_loops) = (block.insts.len() > LONG, has_many_loops(block));
        let mut tokens = TokenStream::new();
        for (k, inst) in block.insts.iter().enumerate() {
            if is_long && k % LONG == 0 {
                tokens.extend(self.declare_together(&block.insts[k..]));
            }
            self.position += 1;
            let statement = self.inst(inst);
            tokens.extend(if many_loops { self.apart(inst, statement) } else { statement });
        }
        tokens
    }

    /// `let (a, b, ..);`, for what the next instructions define: with a scope for each `let`, rustc
    /// would overflow its stack in a long function.
    fn declare_together(&mut self, insts: &[Inst]) -> TokenStream {
        let mut patterns = Vec::new();
        for inst in insts.iter().take(LONG) {
            let Inst::Let { vars, op, .. } = inst else { continue };
            let [var] = vars.as_slice() else { continue };
            let is_plain = match op {
                Op::Opaque(opaque) => opaque.guard == Guard::Inactive,
                Op::Prim(Prim::Nothing(_) | Prim::EmptySum, _) => false,
                Op::Prim(..) | Op::Map(_) | Op::Call(_) | Op::Push(..) | Op::Forward(_) => true,
            };
            let info = self.func.var(*var);
            if is_plain && info.hold == Hold::Plain && info.ty.is_none() {
                patterns.push(self.pattern(*var));
                self.declared[var.0] = true;
            }
        }
        quote_spanned!(self.at()=> let (#(#patterns,)*);)
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

    /// The body of a closure that runs many times.
    fn region(&mut self, block: &Block, result: impl FnOnce(&Self) -> TokenStream) -> TokenStream {
        self.region += 1;
        let mut tokens = self.body(block);
        tokens.extend(result(self));
        self.region -= 1;
        tokens
    }

    fn inst(&mut self, inst: &Inst) -> TokenStream {
        self.span = inst.span();
        match inst {
            Inst::Let { vars, op, .. } => self.definition(vars, op),
            Inst::Declare { var, .. } => self.declaration(*var),
            Inst::Update { place, mode, op, .. } => {
                let update = self.update(place, *mode, op);
                self.if_wanted(place.root, update)
            }
            Inst::Append { place, op, .. } => {
                let place = self.assigned_place(place);
                let value = self.op(op);
                quote_spanned!(self.at()=> #place.push(#value);)
            }
            Inst::Remove { place, var, .. } => {
                let (place, pattern) = (self.assigned_place(place), self.pattern(*var));
                quote_spanned!(self.at()=> let #pattern = #place.pop();)
            }
            Inst::Pullback { pullback, args, y_bar, dsts, .. } => {
                let pullback = self.ident(*pullback);
                let inputs = args.iter().map(|arg| self.supplied_again(arg));
                let y_bar = self.referent(y_bar);
                let dsts = dsts.iter().zip(args);
                let dsts = dsts.map(|(dst, arg)| match dst {
                    Some(dst) => self.destination(dst, arg),
                    None => self.empty_slot(arg),
                });
                quote_spanned!(self.at()=> #pullback(#(#inputs,)* #y_bar, #(#dsts),*);)
            }
            Inst::Sweep(sweep, _) => self.sweep(sweep),
            Inst::Branch(branch, _) => self.branch(branch),
            Inst::Loop(inner, _) => self.loop_(inner),
            Inst::Labelled(labelled, _) => self.labelled(labelled),
            Inst::Exit { label, .. } => {
                let label = self.label(*label);
                quote_spanned!(self.at()=> break #label;)
            }
            Inst::Record { record, values, .. } => self.push(*record, values),
            Inst::Replay { record, vars, stays, .. } => self.replay(*record, vars, *stays),
        }
    }

    pub(super) fn definition(&mut self, vars: &[Var], op: &Op) -> TokenStream {
        let at = self.at();
        if let Op::Opaque(opaque) = op {
            return self.verbatim(vars, opaque);
        }
        let value = match (op, vars) {
            (Op::Prim(Prim::EmptySum, _), [var]) if self.func.var(*var).ty.is_some() => {
                let private = self.private();
                quote_spanned!(at=> #private::ops::empty_sum())
            }
            (Op::Prim(Prim::Use, x), [var]) if self.is_number_of_unknown(&(*var).into(), &x[0]) => {
                // The derivative of a number cannot come from a constant field.
                let (private, x) = (self.private(), self.referent(&x[0]));
                quote_spanned!(at=> *#private::ops::carried(#x))
            }
            _ => self.op(op),
        };
        if vars.is_empty() {
            return quote_spanned!(at=> #value;);
        }
        if let ([var], Op::Prim(Prim::Use, x)) = (vars, op)
            && self.func.var(*var).hold == Hold::Lazy
        {
            let (private, name) = (self.private(), self.ident(*var));
            let value = self.own(&x[0]);
            return quote_spanned!(at=> let mut #name = #private::ops::Lazy::of(#value););
        }
        if let [var] = vars {
            if self.declared[var.0] {
                let name = self.ident(*var);
                return quote_spanned!(at=> #name = #value;);
            }
            let (pattern, ty) = (self.pattern(*var), self.annotation(*var));
            return quote_spanned! {at=> let #pattern #ty = #value; };
        }
        let patterns = vars.iter().map(|var| self.pattern(*var));
        quote_spanned! {at=> let (#(#patterns,)*) = #value; }
    }

    /// `let name;`, or an empty place for a cotangent or a late value.
    fn declaration(&self, var: Var) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let (name, ty) = (self.ident(var), self.annotation(var));
        match self.func.var(var).hold {
            Hold::Lazy => quote_spanned!(at=> let mut #name = #private::ops::Lazy::new();),
            Hold::Late => quote_spanned!(at=> let mut #name = #private::ops::Late::new();),
            Hold::Plain => {
                let pattern = self.pattern(var);
                quote_spanned!(at=> let #pattern #ty;)
            }
        }
    }

    /// Whether a variable is declared `mut`.
    pub(crate) fn is_mutable(&self, var: Var) -> bool {
        let info = self.func.var(var);
        // Verbatim code may change it under the user's name.
        let is_hidden = info.named_by_user && *self.ident(var) != info.name;
        let is_verbatim = !info.carrier && (is_hidden || !info.named_by_user);
        self.is_updated(var) || info.mutable || is_verbatim
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
    fn destination(&self, place: &Place, arg: &Arg) -> TokenStream {
        let (span, at) = (arg.span, super::at(arg.span));
        let private = self.private();
        let root = self.ident(place.root);
        let mut dst = self.destination_place(place);
        if !arg.in_out && self.is_in_field_of_cotangent(place) {
            dst = quote_spanned!(at=> (&&#private::ops::Field::of(#dst)).autodiff_lend(#dst));
        }
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
        let dst = |place: &Place| {
            let dst = self.destination_place(place);
            if !self.is_in_field_of_cotangent(place) {
                return dst;
            }
            quote_spanned!(at=> #private::ops::target(#dst))
        };
        let dsts: Vec<TokenStream> = sweep.outs.iter().map(|(place, _)| dst(place)).collect();
        let params: Vec<Ident> = sweep.params.iter().map(|p| self.ident(*p).clone()).collect();
        let body = self.region(&sweep.body, |printer| {
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
        let body = self.region(&map.body, |printer| printer.owned(&map.result));
        if let [v] = params.as_slice() {
            return quote_spanned!(at=> #private::mappable(&#first).map(|#v| { #body }));
        }
        quote_spanned!(at=> #private::ops::map((#(#inputs,)*), |(#(#params,)*)| { #body }))
    }

    /// `place = op` or `place += op`
    fn update(&mut self, place: &Place, mode: Mode, op: &Op) -> TokenStream {
        let info = self.func.var(place.root);
        if place.is_var() && info.hold != Hold::Plain {
            return self.update_held(place, mode, op);
        }
        if info.cell || !info.carrier {
            return self.assignment(place, mode, op);
        }
        let at = self.at();
        let private = self.private();
        let dst = self.destination_place(place);
        if let (Mode::Set | Mode::Copy, Op::Prim(Prim::Zero, _)) = (mode, op)
            && (mode == Mode::Copy || !self.is_element_of_tangent(place))
        {
            return quote_spanned!(at=> #private::Tangent::reset_to_zero(#dst););
        }
        let is_checked = match op {
            Op::Prim(Prim::Use, x) => self.is_number_of_unknown(place, &x[0]),
            Op::Prim(..) | Op::Map(_) | Op::Call(_) | Op::Push(..) | Op::Forward(_) => false,
            Op::Opaque(_) => false,
        };
        if self.func.place_kind(place).is_number() && !is_checked {
            let target = self.assigned_place(place);
            let value = self.op(op);
            return match mode {
                Mode::Init | Mode::Set | Mode::Copy => quote_spanned!(at=> #target = #value;),
                Mode::Add => quote_spanned!(at=> #target += #value;),
            };
        }
        let is_zero = matches!(op, Op::Prim(Prim::Zero, _));
        if mode == Mode::Init || (mode == Mode::Set && (is_zero || self.is_tangent(place))) {
            return self.assignment(place, mode, op);
        }
        if mode == Mode::Add && self.is_in_field_of_cotangent(place) {
            return self.contribution(place, op);
        }
        let copied = if let Op::Prim(Prim::Use, x) = op { x[0].place() } else { None };
        if let Some((held, of)) = copied.and_then(Place::tangent_of) {
            return self.put_tangent(&self.mode(mode), place, (&held, of));
        }
        self.update_buffer(&dst, mode, op)
    }

    fn mode(&self, mode: Mode) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        match mode {
            Mode::Init | Mode::Set | Mode::Copy => quote_spanned!(at=> #private::ops::Set),
            Mode::Add => quote_spanned!(at=> #private::ops::Add),
        }
    }

    /// What the cotangent of a field receives that was read: nothing, if the field is constant.
    fn contribution(&mut self, place: &Place, op: &Op) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let dst = self.destination_place(place);
        let mut before = TokenStream::new();
        let term = match op {
            Op::Prim(Prim::Use, x) => {
                let mut y_bar = self.referent(&x[0]);
                if x[0].root() == Some(place.root) {
                    // Both may be in one place that cannot be borrowed twice.
                    before = quote_spanned!(at=> let held = ::core::clone::Clone::clone(#y_bar););
                    y_bar = quote_spanned!(at=> &held);
                }
                quote_spanned!(at=> Plain(#y_bar))
            }
            Op::Prim(Prim::Neg, x) => {
                let y_bar = self.referent(&x[0]);
                quote_spanned!(at=> Negated(#y_bar))
            }
            Op::Prim(prim, x) => {
                if let Some(name) = super::prim::term_name(*prim) {
                    let name = super::names::hidden(&name, at);
                    let x = x.iter().map(|x| self.referent(x));
                    quote_spanned!(at=> #name(#(#x),*))
                } else {
                    let value = self.op(op);
                    quote_spanned!(at=> Plain(&(#value)))
                }
            }
            Op::Map(_) | Op::Call(_) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => {
                let value = self.op(op);
                quote_spanned!(at=> Plain(&(#value)))
            }
        };
        let field = quote_spanned!(at=> (&&#private::ops::Field::of(#dst)));
        let add = quote_spanned!(at=> #private::ops::Add);
        let received = quote_spanned! {at=>
            #field.autodiff_receive(#add, #dst, #private::ops::#term);
        };
        if before.is_empty() {
            return received;
        }
        quote_spanned!(at=> { #before #received })
    }

    /// Whether the derivative of a number comes from where none may be: the cotangent in a field, or taken out of one.
    fn is_number_of_unknown(&self, place: &Place, x: &Operand) -> bool {
        let is_unknown = |x: &Place| {
            let is_tangent = self.func.var(x.root).tangent && x.tangent_of().is_none();
            is_tangent && !self.func.place_kind(x).is_number()
        };
        self.func.var(place.root).tangent
            && self.func.place_kind(place).is_number()
            && x.place().is_some_and(is_unknown)
    }

    /// A tangent changes as its variable does: it may take another shape.
    fn is_tangent(&self, place: &Place) -> bool {
        !place.is_part() && self.func.pullback.is_none()
    }

    fn update_buffer(&mut self, dst: &TokenStream, mode: Mode, op: &Op) -> TokenStream {
        let at = self.at();
        let private = self.private();
        let mode = self.mode(mode);
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
        } else if *prim == Prim::Fill {
            let x = self.plain(&operands[1]);
            quote_spanned!(at=> #private::ops::fill_with(#dst, #x);)
        } else {
            let value = self.op(op);
            quote_spanned!(at=> #private::ops::accumulate(#mode, #dst, &(#value));)
        }
    }

    /// A cotangent to which nothing may have arrived, or a value that comes late.
    fn update_held(&mut self, place: &Place, mode: Mode, op: &Op) -> TokenStream {
        let at = self.at();
        let name = self.ident(place.root).clone();
        let is_lazy = self.func.var(place.root).hold == Hold::Lazy;
        if let (Mode::Set, Op::Prim(Prim::Zero, _)) = (mode, op) {
            return quote_spanned!(at=> #name.clear(););
        }
        let value = if let Op::Prim(Prim::Use, x) = op { self.own(&x[0]) } else { self.op(op) };
        match mode {
            Mode::Init if is_lazy => quote_spanned!(at=> #name.fill(|| #value);),
            Mode::Add => quote_spanned!(at=> #name.add(#value);),
            Mode::Init | Mode::Set | Mode::Copy if is_lazy => {
                quote_spanned!(at=> #name.set(#value);)
            }
            // Not as a method: that would look through it, at a type that is not known yet.
            Mode::Init | Mode::Set | Mode::Copy => {
                let private = self.private();
                quote_spanned!(at=> #private::ops::Late::set(&mut #name, #value);)
            }
        }
    }

    /// The user's own assignment.
    fn assignment(&mut self, place: &Place, mode: Mode, op: &Op) -> TokenStream {
        let at = self.at();
        let private = self.private();
        let target = self.assigned_place(place);
        match (mode, op) {
            (Mode::Add, Op::Prim(Prim::Use, operands)) => {
                let value = self.native(&operands[0]);
                if place.is_view() {
                    let dst = self.destination_place(place);
                    return quote_spanned!(at=> *#dst += #value;);
                }
                if !self.func.place_kind(place).is_number() {
                    // Before the place is borrowed: the value may read the same variable.
                    return quote_spanned! {at=>
                        { let value = #value; *#private::changed(&mut #target) += value; }
                    };
                }
                quote_spanned!(at=> #target += #value;)
            }
            (Mode::Copy, Op::Prim(Prim::Fill, operands)) => {
                let value = self.plain(&operands[1]);
                quote_spanned!(at=> #target.fill(#value);)
            }
            (Mode::Copy, Op::Prim(_, operands)) => {
                let dst = self.destination_place(place);
                let value = self.referent(&operands[0]);
                quote_spanned!(at=> #private::ops::copy_into(#dst, #value);)
            }
            (Mode::Add, _) => {
                let value = self.op(op);
                quote_spanned!(at=> #target += #value;)
            }
            (Mode::Init | Mode::Set, Op::Prim(Prim::Zero, x))
                if self.is_element_of_tangent(place) =>
            {
                let x = self.plain(&x[0]);
                quote_spanned!(at=> #target = #private::ops::zero_for(&#x);)
            }
            (Mode::Init | Mode::Set | Mode::Copy, _) => {
                let value = match op {
                    Op::Opaque(opaque) => self.verbatim_value(opaque),
                    Op::Prim(Prim::Use, x) if self.is_in_field_of_tangent(place) => {
                        return self.stored_tangent(&target, &x[0]);
                    }
                    Op::Prim(..) | Op::Map(_) | Op::Call(_) => self.op(op),
                    Op::Push(..) | Op::Forward(_) => self.op(op),
                };
                quote_spanned!(at=> #target = #value;)
            }
        }
    }
}
