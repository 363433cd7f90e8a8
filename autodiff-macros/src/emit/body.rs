//! Instructions as statements.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote_spanned};

use super::names::Names;
use crate::ir::{
    Block, Function, Inst, Kind, Map, Mode, Op, Operand, Place, Prim, Projection, Sweep, Value, Var,
};
use crate::lower::scope::Name;
use crate::lower::signature::Parameter;
use crate::lower::{Lowered, Syntax};

/// How the accumulators of the active parameters are held.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Accumulators {
    /// `Option<&mut Buffer>`: the caller may not want one.
    Optional,
    /// `&mut Buffer`
    Required,
}

/// What is done with a place.
#[derive(Clone, Copy)]
enum Access {
    Read,
    Write,
}

impl Access {
    /// The name of a view's method: `row` or `row_mut`.
    fn method(self, name: &str, at: Span) -> Ident {
        match self {
            Access::Read => Ident::new(name, at),
            Access::Write => Ident::new(&format!("{name}_mut"), at),
        }
    }
}

/// Prints the body of one function.
pub(crate) struct Printer<'a> {
    pub(crate) func: &'a Function,
    pub(crate) table: &'a [Syntax],
    private: &'a TokenStream,
    /// Where the expression stands that is being printed.
    pub(crate) span: Span,
    pub(crate) names: Names,
    /// The parameters whose declared form is visible under the user's name.
    visible: Vec<Var>,
    accumulators: Accumulators,
    /// What each variable is: found by one look at all instructions.
    last_use: Vec<usize>,
    updated: Vec<bool>,
    /// The instruction that is being printed, and the region's first variable.
    position: usize,
    region: usize,
}

impl<'a> Printer<'a> {
    pub(crate) fn new(
        func: &'a Function,
        lowered: &'a Lowered,
        private: &'a TokenStream,
        accumulators: Accumulators,
    ) -> Printer<'a> {
        let mut printer = Printer {
            func,
            table: &lowered.table,
            private,
            span: func.name.span(),
            names: Names::new(func),
            visible: Vec::new(),
            accumulators,
            last_use: vec![0; func.vars.len()],
            updated: vec![false; func.vars.len()],
            position: 0,
            region: 0,
        };
        printer.survey();
        printer
    }

    /// Finds the last instruction that reads each variable, in the order of printing.
    fn survey(&mut self) {
        let func = self.func;
        let mut position = 0;
        for inst in &func.body.insts {
            position += 1;
            self.survey_inst(inst, position);
        }
        // The result is built between the two sweeps.
        position += 1;
        let mut reads = Vec::new();
        func.result.for_each_operand(&mut |operand| operand.for_each_var(&mut |v| reads.push(v)));
        self.record_reads(&reads, position);
        let Some(pullback) = &func.pullback else { return };
        let mut defined = Vec::new();
        for inst in &pullback.body.insts {
            position += 1;
            self.survey_inst(inst, position);
            if let Inst::Let { vars, .. } = inst {
                defined.extend(vars);
            }
        }
        if self.accumulators == Accumulators::Optional {
            // A pullback runs many times: what it captured stays.
            pullback.body.for_each_read(&mut |var| {
                if !defined.contains(&var) {
                    self.last_use[var.0] = usize::MAX;
                }
            });
        }
    }

    fn survey_inst(&mut self, inst: &Inst, position: usize) {
        let mut reads = Vec::new();
        inst.for_each_read(&mut |var| reads.push(var));
        self.record_reads(&reads, position);
        mark_updated(inst, &mut self.updated);
    }

    /// What one instruction reads twice it cannot move.
    fn record_reads(&mut self, reads: &[Var], position: usize) {
        for (k, var) in reads.iter().enumerate() {
            let twice = reads[..k].contains(var);
            self.last_use[var.0] = if twice { usize::MAX } else { position };
        }
    }

    /// The span of generated tokens: they show at the user's expression and are seen by nobody.
    pub(crate) fn at(&self) -> Span {
        super::at(self.span)
    }

    /// The path of core's private module.
    pub(crate) fn private(&self) -> TokenStream {
        respan(self.private, self.span)
    }

    /// The identifier of a variable that is read here.
    fn read(&self, var: Var) -> Ident {
        let mut ident = self.ident(var).clone();
        ident.set_span(ident.span().located_at(self.span));
        ident
    }

    pub(crate) fn ident(&self, var: Var) -> &Ident {
        self.names.get(var)
    }

    pub(crate) fn show_declared(&mut self, var: Var) {
        self.visible.push(var);
    }

    pub(crate) fn is_shown(&self, var: Var) -> bool {
        self.visible.contains(&var)
    }

    fn is_accumulator(&self, var: Var) -> bool {
        self.func
            .pullback
            .iter()
            .any(|pullback| pullback.accumulators.iter().flatten().any(|other| *other == var))
    }

    pub(crate) fn is_optional(&self, var: Var) -> bool {
        self.accumulators == Accumulators::Optional && self.is_accumulator(var)
    }

    pub(crate) fn is_borrowed(&self, var: Var) -> bool {
        self.is_accumulator(var)
    }

    /// Whether a variable may be moved out of: nothing reads it after this instruction.
    pub(crate) fn is_last_use(&self, var: Var) -> bool {
        self.last_use[var.0] <= self.position && var.0 >= self.region && !self.is_accumulator(var)
    }

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

    fn definition(&mut self, vars: &[Var], op: &Op) -> TokenStream {
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

    // Operands.

    /// The place as an expression of place form.
    pub(crate) fn place(&self, place: &Place) -> TokenStream {
        let root = self.read(place.root);
        self.project(quote_spanned!(self.at()=> #root), &place.path, Access::Read)
    }

    fn project(&self, root: TokenStream, path: &[Projection], access: Access) -> TokenStream {
        let at = self.at();
        let index = |i: &Operand| self.plain(i);
        path.iter().fold(root, |base, projection| match projection {
            Projection::Field(name) => {
                let field = match name.parse::<usize>() {
                    Ok(_) => {
                        Literal::usize_unsuffixed(name.parse().unwrap_or(0)).into_token_stream()
                    }
                    Err(_) => syn::parse_str::<Ident>(name).into_token_stream_or_empty(),
                };
                quote_spanned!(at=> #base.#field)
            }
            Projection::Index(indices) => match indices.as_slice() {
                [i] => {
                    let i = index(i);
                    quote_spanned!(at=> #base[#i])
                }
                indices => {
                    let indices = indices.iter().map(index);
                    quote_spanned!(at=> #base[(#(#indices),*)])
                }
            },
            Projection::Slice { start, end, inclusive } => {
                let (start, end) = (start.as_ref().map(index), end.as_ref().map(index));
                let dots =
                    if *inclusive { quote_spanned!(at=> ..=) } else { quote_spanned!(at=> ..) };
                quote_spanned!(at=> #base[#start #dots #end])
            }
            Projection::Row(i) => {
                let (row, i) = (access.method("row", at), index(i));
                quote_spanned!(at=> #base.#row(#i))
            }
            Projection::Column(j) => {
                let (column, j) = (access.method("column", at), index(j));
                quote_spanned!(at=> #base.#column(#j))
            }
        })
    }

    /// The place of a cotangent as the left side of an assignment.
    fn assigned_place(&self, place: &Place) -> TokenStream {
        let root = self.ident(place.root);
        if place.is_var() && self.is_borrowed(place.root) {
            return quote_spanned!(self.at()=> *#root);
        }
        self.project(quote_spanned!(self.at()=> #root), &place.path, Access::Write)
    }

    /// `&mut` to the place of a cotangent.
    fn destination_place(&self, place: &Place) -> TokenStream {
        let at = self.at();
        let root = self.read(place.root);
        if place.is_var() && self.is_borrowed(place.root) {
            return quote_spanned!(at=> &mut *#root);
        }
        let place = self.project(quote_spanned!(at=> #root), &place.path, Access::Write);
        quote_spanned!(at=> &mut #place)
    }

    /// The operand as it stands.
    pub(crate) fn plain(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Place(place) => self.place(place),
            Operand::Literal(literal) => {
                let tokens = literal.text.parse::<TokenStream>().unwrap_or_default();
                let spanned = |mut token: TokenTree| {
                    token.set_span(literal.span);
                    token
                };
                tokens.into_iter().map(spanned).collect()
            }
        }
    }

    pub(crate) fn is_known_scalar(&self, place: &Place) -> bool {
        matches!(self.func.place_kind(place), Kind::Real | Kind::Primitive | Kind::Open)
    }

    /// An operand of a native operator: a scalar by value, a matrix by reference or moved.
    pub(crate) fn native(&self, operand: &Operand) -> TokenStream {
        let plain = self.plain(operand);
        match operand {
            Operand::Place(place) if self.is_borrowed_scalar(place) => {
                quote_spanned!(self.at()=> *#plain)
            }
            Operand::Place(place) if !self.is_known_scalar(place) => {
                if place.is_var() && self.is_last_use(place.root) {
                    return plain;
                }
                let private = self.private();
                quote_spanned!(self.at()=> #private::keep(&#plain))
            }
            Operand::Place(_) | Operand::Literal(_) => plain,
        }
    }

    /// An argument that is taken by value: a scalar.
    pub(crate) fn by_value(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Place(place) if !self.is_known_scalar(place) => self.by_ref(operand),
            Operand::Place(_) | Operand::Literal(_) => self.native(operand),
        }
    }

    fn is_borrowed_scalar(&self, place: &Place) -> bool {
        place.is_var() && self.is_borrowed(place.root) && self.is_known_scalar(place)
    }

    /// An argument of unknown type: a matrix by reference, a scalar by value.
    pub(crate) fn by_ref(&self, operand: &Operand) -> TokenStream {
        let plain = self.plain(operand);
        let private = self.private();
        quote_spanned!(self.at()=> #private::keep(&#plain))
    }

    /// A reference to the value, whatever number of references the variable holds.
    pub(crate) fn referent(&self, operand: &Operand) -> TokenStream {
        let plain = self.plain(operand);
        match operand {
            Operand::Place(place) if !self.is_known_scalar(place) => {
                quote_spanned!(self.at()=> #plain.autodiff_referent())
            }
            Operand::Place(_) | Operand::Literal(_) => {
                quote_spanned!(self.at()=> &#plain)
            }
        }
    }

    /// An owned value.
    pub(crate) fn owned(&self, operand: &Operand) -> TokenStream {
        let plain = self.plain(operand);
        match operand {
            Operand::Place(place) if !self.is_known_scalar(place) => {
                let is_param = self.func.params.iter().any(|param| param.var == place.root);
                if place.is_var() && !is_param && self.is_last_use(place.root) {
                    return plain;
                }
                quote_spanned!(self.at()=> ::core::clone::Clone::clone(#plain.autodiff_referent()))
            }
            Operand::Place(_) | Operand::Literal(_) => plain,
        }
    }
}

/// The same tokens, shown at another place.
pub(crate) fn respan(tokens: &TokenStream, span: Span) -> TokenStream {
    let respan = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let mut new = Group::new(group.delimiter(), respan(&group.stream(), span));
            new.set_span(group.span().located_at(span));
            TokenTree::Group(new)
        }
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {
            let mut token = token;
            token.set_span(token.span().located_at(span));
            token
        }
    };
    tokens.clone().into_iter().map(respan).collect()
}

fn mark_updated(inst: &Inst, updated: &mut [bool]) {
    match inst {
        Inst::Let { op: Op::Map(map), .. } => {
            map.body.insts.iter().for_each(|inst| mark_updated(inst, updated));
        }
        Inst::Let { .. } => {}
        Inst::Update { place, .. } => updated[place.root.0] = true,
        Inst::Pullback { dsts, .. } => {
            dsts.iter().flatten().for_each(|dst| updated[dst.root.0] = true);
        }
        Inst::Sweep(sweep, _) => {
            sweep.body.insts.iter().for_each(|inst| mark_updated(inst, updated));
            sweep.outs.iter().for_each(|(dst, _)| updated[dst.root.0] = true);
        }
    }
}

trait OrEmpty {
    fn into_token_stream_or_empty(self) -> TokenStream;
}

impl OrEmpty for syn::Result<Ident> {
    fn into_token_stream_or_empty(self) -> TokenStream {
        self.map(|mut ident| {
            ident.set_span(Span::mixed_site());
            ident.into_token_stream()
        })
        .unwrap_or_default()
    }
}

impl Printer<'_> {
    /// Binds the variable of a parameter that is a reference: a scalar is read once.
    pub(crate) fn bind_reference(&mut self, var: Var, declared: &Parameter) -> TokenStream {
        let at = self.at();
        let user = &declared.ident;
        if declared.kind.is_scalar() {
            let name = super::names::hidden(&format!("{}_value", plain_name(user)), user.span());
            self.names.set(var, name.clone());
            if self.is_only(var) {
                self.show_declared(var);
            }
            return quote_spanned!(at=> let #name = *#user;);
        }
        self.bind_renamed(var, declared)
    }

    /// Binds the variable of a parameter whose name is shadowed.
    pub(crate) fn bind_renamed(&self, var: Var, declared: &Parameter) -> TokenStream {
        let (name, user) = (self.ident(var), &declared.ident);
        if self.is_only(var) {
            return TokenStream::new();
        }
        quote_spanned!(self.at()=> let #name = #user;)
    }

    /// Whether the user's name of a variable stands for nothing else in the function.
    fn is_only(&self, var: Var) -> bool {
        let name = Name::new(&self.func.var(var).name);
        let same = |info: &&crate::ir::VarInfo| info.named_by_user && Name::new(&info.name) == name;
        self.func.vars.iter().filter(same).count() == 1
    }

    /// Whether a verbatim expression mentions a variable.
    pub(crate) fn is_mentioned(&self, var: Var) -> bool {
        mentioned(&self.func.body, var)
    }

    /// The references that the reverse sweep evaluates again instead of recording them.
    pub(crate) fn evaluated_again(&mut self) -> TokenStream {
        let func = self.func;
        let Some(pullback) = &func.pullback else { return TokenStream::new() };
        let mut read = vec![false; func.vars.len()];
        pullback.body.for_each_read(&mut |var| read[var.0] = true);
        let mut tokens = TokenStream::new();
        for inst in &func.body.insts {
            if let Inst::Let { vars, op: op @ Op::Opaque(opaque), .. } = inst
                && opaque.again
                && vars.iter().any(|var| read[var.0])
            {
                tokens.extend(self.definition(vars, op));
            }
        }
        tokens
    }
}

fn plain_name(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

fn mentioned(block: &Block, var: Var) -> bool {
    block.insts.iter().any(|inst| match inst {
        Inst::Let { op: Op::Opaque(opaque), .. } => {
            opaque.mentions.iter().any(|(_, operand)| operand.root() == Some(var))
        }
        Inst::Let { op: Op::Map(map), .. } => mentioned(&map.body, var),
        Inst::Let { .. } | Inst::Update { .. } | Inst::Pullback { .. } | Inst::Sweep(..) => false,
    })
}
