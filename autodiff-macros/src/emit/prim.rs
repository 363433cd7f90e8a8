//! Operations as expressions.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::body::{Printer, respan};
use super::names::hidden;
use crate::ir::{
    Arg, Bilinear, Call, Extremum, Guard, Kind, Linear, Op, Opaque, Operand, Order, Prim, Side,
};
use crate::lower::Syntax;
use crate::rules::scalar::Scalar;

/// The function of core that adds this operation to a destination, without its `_into`.
pub(crate) fn adjoint_name(prim: Prim) -> Option<String> {
    match prim {
        Prim::BilinearAdjoint(op, Side::Lhs) => Some(format!("{}_lhs", bilinear_name(op))),
        Prim::BilinearAdjoint(op, Side::Rhs) => Some(format!("{}_rhs", bilinear_name(op))),
        Prim::LinearAdjoint(op) => Some(format!("{}_adjoint", linear_name(op))),
        Prim::FillAdjoint => Some("fill_adjoint".to_owned()),
        Prim::FromSliceAdjoint(Order::Columns) => Some("from_columns_adjoint".to_owned()),
        Prim::FromSliceAdjoint(Order::Rows) => Some("from_rows_adjoint".to_owned()),
        _ => None,
    }
}

fn bilinear_name(op: Bilinear) -> &'static str {
    match op {
        Bilinear::Mul | Bilinear::Scale => "mul",
        Bilinear::Dot => "dot",
        Bilinear::ComponentMul => "component_mul",
        Bilinear::TrMul => "tr_mul",
        Bilinear::Weigh => "weigh",
    }
}

fn linear_name(op: Linear) -> &'static str {
    match op {
        Linear::Transpose => "transpose",
        Linear::Sum => "sum",
        Linear::Mean => "mean",
        Linear::Trace => "trace",
        Linear::RowSum => "row_sum",
        Linear::ColumnSum => "column_sum",
    }
}

impl Printer<'_> {
    pub(crate) fn op(&mut self, op: &Op) -> TokenStream {
        match op {
            Op::Prim(prim, operands) => self.prim(*prim, operands),
            Op::Map(map) => self.map(map),
            Op::Opaque(opaque) => self.opaque(opaque),
            Op::Call(call) => {
                let path = self.callee(call);
                let args = call.args.iter().map(|arg| self.passed(arg));
                quote_spanned!(self.at()=> #path(#(#args),*))
            }
            Op::Forward(call) => {
                let path = self.entry(call, "fwd");
                let args = call.args.iter().map(|arg| self.supplied(arg));
                quote_spanned!(self.at()=> #path(#(#args),*))
            }
            Op::Push(call, dots) => {
                let path = self.entry(call, "push");
                let args = call.args.iter().map(|arg| self.supplied(arg));
                let dots = dots.iter().zip(&call.args).map(|(dot, arg)| match dot {
                    Some(dot) => {
                        let dot = self.referent(dot);
                        let private = self.private();
                        let slot = quote_spanned! {self.at()=>
                            #private::slot(::core::option::Option::Some(#dot))
                        };
                        respan(&slot, arg.span)
                    }
                    None => quote_spanned!(self.at()=> ::core::option::Option::None),
                });
                quote_spanned!(self.at()=> #path(#(#args,)* #(#dots),*))
            }
        }
    }

    fn callee(&self, call: &Call) -> TokenStream {
        match &self.table[call.callee.0] {
            Syntax::Path(path) => quote_spanned!(self.at()=> #path),
            _ => TokenStream::new(),
        }
    }

    /// `path::fwd::<T>` for `path::<T>`.
    fn entry(&self, call: &Call, entry: &str) -> TokenStream {
        let Syntax::Path(path) = &self.table[call.callee.0] else { return TokenStream::new() };
        let mut path = path.path.clone();
        let Some(last) = path.segments.last_mut() else { return TokenStream::new() };
        let arguments = std::mem::take(&mut last.arguments);
        let entry = hidden(entry, last.ident.span());
        let arguments = match arguments {
            syn::PathArguments::AngleBracketed(arguments) => {
                let args = arguments.args;
                quote_spanned!(self.at()=> ::<#args>)
            }
            _ => TokenStream::new(),
        };
        quote_spanned!(self.at()=> #path::#entry #arguments)
    }

    /// An argument in the form in which sweeps take it: always a reference.
    pub(crate) fn supplied(&self, arg: &Arg) -> TokenStream {
        let plain = self.plain(&arg.operand);
        let at = self.at();
        match &arg.operand {
            Operand::Place(place) if self.is_carrier(place.root) && !arg.by_ref => {
                self.referent(&arg.operand)
            }
            Operand::Place(_) | Operand::Literal(_) => quote_spanned!(at=> &#plain),
        }
    }

    /// Whether a variable is known to hold a differentiable value: it is active somewhere.
    fn is_carrier(&self, var: crate::ir::Var) -> bool {
        self.func.var(var).carrier
    }

    /// An argument as the user passed it.
    fn passed(&self, arg: &Arg) -> TokenStream {
        let plain = self.plain(&arg.operand);
        if arg.by_ref {
            return quote_spanned!(self.at()=> &#plain);
        }
        match &arg.operand {
            Operand::Place(place) if place.is_var() && self.is_last_use(place.root) => plain,
            Operand::Place(_) => quote_spanned!(self.at()=> ::core::clone::Clone::clone(&#plain)),
            Operand::Literal(_) => plain,
        }
    }

    fn prim(&self, prim: Prim, x: &[Operand]) -> TokenStream {
        let at = self.at();
        let private = self.private();
        if let Some(tokens) = self.native_prim(prim, x) {
            return tokens;
        }
        if let Some(name) = adjoint_name(prim) {
            return self.core(&name, x);
        }
        match prim {
            Prim::Bilinear(_) => {
                let (a, b) = (self.native(&x[0]), self.native(&x[1]));
                quote_spanned!(at=> #private::ops::weigh(#a, #b))
            }
            Prim::Scalar(function) => self.scalar(function, x),
            Prim::Fill => self.core("fill", x),
            Prim::Quotient => self.core("quotient", x),
            Prim::ComponentQuotient => self.core("component_quotient", x),
            Prim::Shares(Extremum::Max) => self.core("max_shares", x),
            Prim::Shares(Extremum::Min) => self.core("min_shares", x),
            Prim::Zero => self.core("zero", x),
            Prim::Element(k) => {
                let y_bar = self.referent(&x[0]);
                quote_spanned!(at=> #private::ops::element_row_major(#y_bar, #k))
            }
            Prim::Constant(value) => {
                let like = self.referent(&x[0]);
                quote_spanned!(at=> #private::ops::constant(#like, #value))
            }
            _ => self.aggregate(prim, x),
        }
    }

    /// A function of core that takes references.
    fn core(&self, name: &str, x: &[Operand]) -> TokenStream {
        let at = self.at();
        let private = self.private();
        let name = hidden(name, at);
        let x = x.iter().map(|x| self.referent(x));
        quote_spanned!(at=> #private::ops::#name(#(#x),*))
    }

    /// What the user wrote, or could have written.
    fn native_prim(&self, prim: Prim, x: &[Operand]) -> Option<TokenStream> {
        let at = self.at();
        let a = || self.native(&x[0]);
        let b = || self.native(&x[1]);
        let receiver = || self.receiver(&x[0]);
        let by_ref = || self.by_ref(&x[1]);
        macro_rules! infix {
            ($op:tt) => {{
                let (a, b) = (a(), b());
                let op = quote_spanned!(self.span=> $op);
                quote_spanned!(at=> #a #op #b)
            }};
        }
        macro_rules! method {
            ($name:ident) => {{ let x = receiver(); quote_spanned!(at=> #x.$name()) }};
            ($name:ident, $arg:ident) => {{
                let (x, arg) = (receiver(), $arg());
                quote_spanned!(at=> #x.$name(#arg))
            }};
        }
        Some(match prim {
            Prim::Use => self.owned(&x[0]),
            Prim::Neg => {
                let a = a();
                quote_spanned!(at=> -#a)
            }
            Prim::Add => infix!(+),
            Prim::Sub => infix!(-),
            Prim::Div => infix!(/),
            Prim::Bilinear(Bilinear::Mul) => infix!(*),
            Prim::Scalar(Scalar::rem) => infix!(%),
            Prim::BilinearAdjoint(Bilinear::Mul, side) if self.are_scalars(x) => {
                let (other, y_bar) = (self.native(&x[1]), self.native(&x[2]));
                match side {
                    Side::Lhs => quote_spanned!(at=> #y_bar * #other),
                    Side::Rhs => quote_spanned!(at=> #other * #y_bar),
                }
            }
            Prim::Bilinear(Bilinear::Dot) => method!(dot, by_ref),
            Prim::Bilinear(Bilinear::ComponentMul) => method!(component_mul, by_ref),
            Prim::Bilinear(Bilinear::TrMul) => method!(tr_mul, by_ref),
            Prim::Bilinear(Bilinear::Scale) => method!(scale, b),
            Prim::ComponentDiv => method!(component_div, by_ref),
            Prim::AddScalar => method!(add_scalar, b),
            Prim::Linear(Linear::Transpose) => method!(transpose),
            Prim::Linear(Linear::Sum) => method!(sum),
            Prim::Linear(Linear::Mean) => method!(mean),
            Prim::Linear(Linear::Trace) => method!(trace),
            Prim::Linear(Linear::RowSum) => method!(row_sum),
            Prim::Linear(Linear::ColumnSum) => method!(column_sum),
            Prim::Norm => method!(norm),
            Prim::NormSquared => method!(norm_squared),
            Prim::Extremum(Extremum::Max) => method!(max),
            Prim::Extremum(Extremum::Min) => method!(min),
            _ => return None,
        })
    }

    fn are_scalars(&self, x: &[Operand]) -> bool {
        x.iter().all(|x| match x {
            Operand::Place(place) => self.func.place_kind(place).is_scalar(),
            Operand::Literal(_) => true,
        })
    }

    fn scalar(&self, function: Scalar, x: &[Operand]) -> TokenStream {
        let at = self.at();
        let private = self.private();
        let name = hidden(function.name(), at);
        let argument = |(k, x): (usize, &Operand)| {
            if function.takes_integer(k) { self.plain(x) } else { self.native(x) }
        };
        if function.is_intrinsic() {
            let x = x.iter().enumerate().map(argument);
            return quote_spanned!(at=> #private::ops::#name(#(#x),*));
        }
        let receiver = self.receiver(&x[0]);
        let args = x.iter().enumerate().skip(1).map(argument);
        quote_spanned!(at=> #receiver.#name(#(#args),*))
    }

    fn aggregate(&self, prim: Prim, x: &[Operand]) -> TokenStream {
        let at = self.at();
        let owned = x.iter().map(|x| self.owned(x));
        let source = match prim {
            Prim::New(source) | Prim::FromElement(source) | Prim::FromSlice(source, _) => source,
            Prim::Tuple => return quote_spanned!(at=> (#(#owned,)*)),
            Prim::Vec => return quote_spanned!(at=> ::std::vec::Vec::from([#(#owned),*])),
            _ => return quote_spanned!(at=> [#(#owned),*]),
        };
        let Syntax::Path(path) = &self.table[source.0] else { return TokenStream::new() };
        if matches!(prim, Prim::New(_)) {
            return quote_spanned!(at=> #path(#(#owned),*));
        }
        let Some((last, dimensions)) = x.split_last() else { return TokenStream::new() };
        let dimensions = dimensions.iter().map(|x| self.plain(x));
        let takes_vec = path.path.segments.last().is_some_and(|last| last.ident == "from_vec");
        let last = match prim {
            Prim::FromElement(_) => self.native(last),
            _ if takes_vec => self.owned(last),
            _ => self.referent(last),
        };
        quote_spanned!(at=> #path(#(#dimensions,)* #last))
    }

    fn opaque(&self, opaque: &Opaque) -> TokenStream {
        let at = self.at();
        let private = self.private();
        let value = match &self.table[opaque.source.0] {
            Syntax::Expr(expr) => quote_spanned!(at=> #expr),
            Syntax::Reference(expr) => quote_spanned!(at=> &#expr),
            Syntax::Snapshot(expr) => quote_spanned!(at=> ::core::clone::Clone::clone(&#expr)),
            Syntax::Local(local) => return self.several(opaque, local),
            Syntax::Path(_) | Syntax::Type(_) => TokenStream::new(),
        };
        let value = match opaque.guard {
            Guard::None => value,
            Guard::Inactive => quote_spanned!(at=> #private::inactive(|| #value)),
            Guard::Detach => quote_spanned!(at=> #private::detached(|| #value)),
        };
        let aliases = self.aliases(opaque);
        if aliases.is_empty() { value } else { quote_spanned!(at=> { #aliases #value }) }
    }

    /// `let (a, b,) = { let (a, b) = init; (a, b,) }`
    fn several(&self, opaque: &Opaque, local: &syn::Local) -> TokenStream {
        let at = self.at();
        let names = self.defined.iter().map(|var| &self.func.var(*var).name);
        let aliases = self.aliases(opaque);
        quote_spanned!(at=> { #aliases #local (#(#names,)*) })
    }

    /// The user's names that a verbatim expression mentions, where they are called otherwise.
    fn aliases(&self, opaque: &Opaque) -> TokenStream {
        let mut aliases = TokenStream::new();
        for (name, operand) in &opaque.mentions {
            if let Some(root) = operand.root()
                && (self.is_shown(root) || *self.ident(root) == *name)
                && operand.place().is_some_and(crate::ir::Place::is_var)
                && self.func.var(root).name == *name
            {
                continue;
            }
            let value = self.alias(operand);
            aliases.extend(quote_spanned!(self.at()=> let #name = #value;));
        }
        aliases
    }

    fn alias(&self, operand: &Operand) -> TokenStream {
        let plain = self.plain(operand);
        let at = self.at();
        match operand {
            Operand::Literal(_) => plain,
            Operand::Place(place) if self.func.place_kind(place) != Kind::Unknown => {
                self.native_view(place, &plain)
            }
            Operand::Place(place) if self.is_carrier(place.root) => {
                quote_spanned!(at=> (&#plain).visible())
            }
            Operand::Place(_) => quote_spanned!(at=> ::core::clone::Clone::clone(&#plain)),
        }
    }

    fn native_view(&self, place: &crate::ir::Place, plain: &TokenStream) -> TokenStream {
        match self.func.place_kind(place) {
            Kind::Real | Kind::Primitive | Kind::Open => plain.clone(),
            Kind::RealElements | Kind::PrimitiveElements | Kind::Unknown => {
                quote_spanned!(self.at()=> &#plain)
            }
        }
    }
}
