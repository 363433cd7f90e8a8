//! Operations as expressions.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::ExprPath;

use super::home::sibling;
use super::names::hidden;
use super::printer::{Printer, respan};
use crate::ir::{Arg, Bilinear, Call, Extremum, Linear, Op, Operand, Order, Prim, Side, Source};
use crate::lower::{Syntax, is_associated};
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
        Prim::Use | Prim::Neg | Prim::Add | Prim::Sub | Prim::Zero => None,
        Prim::Bilinear(_) | Prim::Linear(_) | Prim::Scalar(_) | Prim::Extremum(_) => None,
        Prim::OperatorDot(..) => None,
        Prim::AddScalar | Prim::ComponentDiv | Prim::Norm | Prim::NormSquared => None,
        Prim::Tuple | Prim::Array | Prim::Vec | Prim::New(_) | Prim::Element(_) => None,
        Prim::FromElement(_) | Prim::FromSlice(..) | Prim::Fill | Prim::Constant(_) => None,
        Prim::Quotient | Prim::ComponentQuotient | Prim::Shares(_) => None,
        Prim::Wrap(_)
        | Prim::Lift(_)
        | Prim::Construct(_)
        | Prim::Payload
        | Prim::Fails
        | Prim::Residual
        | Prim::Error => None,
        Prim::RepeatVec | Prim::RepeatArray(_) | Prim::RepeatAdjoint => None,
        Prim::EmptySum | Prim::Nothing(_) | Prim::Inject | Prim::Project | Prim::Outside(..) => {
            None
        }
        Prim::Take | Prim::Pop | Prim::PushBack | Prim::RealZero => None,
    }
}

/// The same as a value, for the cotangent of a field; nothing if it has no form of its own.
pub(crate) fn term_name(prim: Prim) -> Option<String> {
    if !matches!(prim, Prim::BilinearAdjoint(..) | Prim::LinearAdjoint(_)) {
        return None;
    }
    let name = adjoint_name(prim)?;
    let words = name.split('_').filter_map(|word| Some((word.chars().next()?, word.get(1..)?)));
    let words = words.map(|(first, rest)| format!("{}{rest}", first.to_ascii_uppercase()));
    Some(format!("{}Term", words.collect::<String>()))
}

fn bilinear_name(op: Bilinear) -> &'static str {
    match op {
        Bilinear::Mul | Bilinear::Scale => "mul",
        Bilinear::Div => "div",
        Bilinear::Dot => "dot",
        Bilinear::ComponentMul => "component_mul",
        Bilinear::TrMul => "tr_mul",
        Bilinear::Weigh => "weigh",
    }
}

fn linear_name(op: Linear) -> &'static str {
    match op {
        Linear::CloneOwned => "clone_owned",
        Linear::ToVec => "to_vec",
        Linear::ToOwned => "to_owned",
        Linear::Boxed => "boxed",
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
            Op::Opaque(opaque) => self.verbatim_value(opaque),
            Op::Call(call) if call.pushes() => {
                let args: Vec<_> = call.args.iter().map(|arg| self.supplied(arg)).collect();
                self.call(call, Some("push"), &args)
            }
            Op::Call(call) => {
                let callee = &self.table[call.callee.0];
                let is_function = matches!(callee, Syntax::Function(_) | Syntax::Taking(_));
                let pass = |arg| if is_function { self.supplied(arg) } else { self.passed(arg) };
                let args: Vec<_> = call.args.iter().map(pass).collect();
                self.call(call, None, &args)
            }
            Op::Forward(call) => {
                let args: Vec<_> = call.args.iter().map(|arg| self.supplied(arg)).collect();
                self.call(call, Some(if call.pushes() { "push_fwd" } else { "fwd" }), &args)
            }
            Op::Push(call, dots) => {
                let args = call.args.iter().map(|arg| self.supplied(arg));
                let dots = dots.iter().zip(&call.args);
                let dots = dots.map(|(dot, arg)| self.tangent_slot(dot.as_ref(), arg));
                self.call(call, Some("push"), &args.chain(dots).collect::<Vec<_>>())
            }
        }
    }

    /// The tangent of an argument, if it has one.
    fn tangent_slot(&self, dot: Option<&Operand>, arg: &Arg) -> TokenStream {
        let Some(dot) = dot else { return self.empty_slot(arg) };
        let (span, private) = (arg.span, self.private());
        let dot = match dot {
            Operand::Place(place) if arg.in_out => self.destination_place(place),
            Operand::Place(place) if place.is_in_field() => {
                let dot = self.plain(dot);
                quote_spanned!(self.at()=> (&&#private::ops::Shown(&#dot)).autodiff_show())
            }
            Operand::Place(_) | Operand::Literal(_) => self.referent(dot),
        };
        let slot = quote_spanned!(self.at()=> #private::slot(::core::option::Option::Some(#dot)));
        respan(&slot, span)
    }

    /// No cotangent or tangent: what a callee changes must carry none there, either.
    pub(super) fn empty_slot(&self, arg: &Arg) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let carries = arg.operand.root().is_some_and(|root| self.is_carrier(root));
        if arg.in_out && !carries {
            return respan(&quote_spanned!(at=> #private::constant_slot()), arg.span);
        }
        quote_spanned!(at=> ::core::option::Option::None)
    }

    /// A call of a function, or of one of its derivatives.
    fn call(&self, call: &Call, entry: Option<&str>, args: &[TokenStream]) -> TokenStream {
        self.call_of(&self.table[call.callee.0], entry, args)
    }

    fn call_of(&self, callee: &Syntax, entry: Option<&str>, args: &[TokenStream]) -> TokenStream {
        let at = self.at();
        match callee {
            Syntax::Path(path) => {
                let path =
                    entry.map_or_else(|| path.to_token_stream(), |e| derivative(path, e, at));
                quote_spanned!(at=> #path(#(#args),*))
            }
            Syntax::Method(method, arguments) => {
                let name = entry.map_or_else(|| method.clone(), |e| sibling(method, e));
                let Some((receiver, args)) = args.split_first() else { return TokenStream::new() };
                quote_spanned!(at=> (*#receiver).#name #arguments (#(#args),*))
            }
            Syntax::Function(function) => self.call_of_function(function, entry, args),
            Syntax::Taking(callee) => {
                let call = self.call_of(callee, entry.or(Some("fwd")), args);
                let value = entry.is_none().then(|| quote_spanned!(at=> .0));
                quote_spanned!(at=> #call #value)
            }
            Syntax::Lift(_) => TokenStream::new(),
            Syntax::Expr(_) | Syntax::Detach(..) | Syntax::Reference(_) => TokenStream::new(),
            Syntax::Snapshot(_) | Syntax::Owned(_) | Syntax::Compound(..) => TokenStream::new(),
            Syntax::Hook(..) => TokenStream::new(),
            Syntax::Local(_) | Syntax::Type(_) | Syntax::Construct(_) => TokenStream::new(),
        }
    }

    /// An argument of a pullback: what carries no derivative is not changed again.
    pub(crate) fn supplied_again(&self, arg: &Arg) -> TokenStream {
        let carries = arg.operand.root().is_some_and(|root| self.is_carrier(root));
        if arg.in_out && !carries && !arg.tangent {
            return quote_spanned!(self.at()=> ());
        }
        self.supplied(arg)
    }

    /// An argument in the form in which sweeps take it: always a reference.
    pub(crate) fn supplied(&self, arg: &Arg) -> TokenStream {
        if arg.tangent {
            return self.tangent_slot((!arg.is_absent()).then_some(&arg.operand), arg);
        }
        let plain = self.plain(&arg.operand);
        let at = self.at();
        match &arg.operand {
            Operand::Place(place) if arg.in_out => self.destination_place(place),
            Operand::Place(place) if place.is_in_field() => quote_spanned!(at=> &#plain),
            Operand::Place(place) if self.is_carrier(place.root) => self.referent(&arg.operand),
            Operand::Place(_) | Operand::Literal(_) => quote_spanned!(at=> &#plain),
        }
    }

    /// Whether a variable is known to hold a differentiable value: it is active somewhere.
    pub(super) fn is_carrier(&self, var: crate::ir::Var) -> bool {
        self.func.var(var).carrier
    }

    /// An argument as the user passed it.
    fn passed(&self, arg: &Arg) -> TokenStream {
        let plain = self.plain(&arg.operand);
        if arg.by_ref {
            return quote_spanned!(self.at()=> &#plain);
        }
        if let (true, Operand::Place(place)) = (arg.in_out, &arg.operand) {
            return self.destination_place(place);
        }
        match &arg.operand {
            Operand::Place(place) if place.is_var() && self.is_last_use(place.root) => plain,
            Operand::Place(_) => quote_spanned!(self.at()=> ::core::clone::Clone::clone(&#plain)),
            Operand::Literal(_) => plain,
        }
    }

    #[expect(clippy::too_many_lines, reason = "an arm for each primitive")]
    fn prim(&self, prim: Prim, x: &[Operand]) -> TokenStream {
        match prim {
            Prim::Use => self.owned(&x[0]),
            Prim::Neg => self.negated(&x[0]),
            Prim::Add => self.sum(x),
            Prim::Sub => self.infix('-', x),
            Prim::Bilinear(op) => self.bilinear(op, x),
            Prim::Linear(Linear::ToVec) => {
                let x = self.plain(&x[0]);
                quote_spanned!(self.at()=> #x[..].to_vec())
            }
            Prim::Linear(Linear::ToOwned) => self.core("own", x),
            Prim::Linear(Linear::Boxed) => {
                let x = self.owned(&x[0]);
                quote_spanned!(self.at()=> ::std::boxed::Box::new(#x))
            }
            Prim::Linear(op) => self.method(linear_name(op), &x[0], None),
            Prim::Scalar(function) => self.scalar(function, x),
            Prim::AddScalar => self.method("add_scalar", &x[0], Some(&self.by_value(&x[1]))),
            Prim::ComponentDiv => self.method("component_div", &x[0], Some(&self.by_ref(&x[1]))),
            Prim::Norm => self.method("norm", &x[0], None),
            Prim::NormSquared => self.method("norm_squared", &x[0], None),
            Prim::Extremum(Extremum::Max) => self.method("max", &x[0], None),
            Prim::Extremum(Extremum::Min) => self.method("min", &x[0], None),
            Prim::Tuple => self.aggregate(x, |x| quote!((#(#x,)*))),
            Prim::Array => self.aggregate(x, |x| quote!([#(#x),*])),
            // The user's macro; if it is another than std's, the type says so.
            Prim::Vec => self.aggregate(x, |x| {
                let vec = Ident::new("vec", self.span);
                quote!({ let vec: ::std::vec::Vec<_> = #vec![#(#x),*]; vec })
            }),
            Prim::New(source) | Prim::FromElement(source) | Prim::FromSlice(source, _) => {
                self.constructor(prim, source, x)
            }
            Prim::BilinearAdjoint(Bilinear::Mul, side) if self.are_scalars(x) => match side {
                Side::Lhs => self.infix('*', &[x[2].clone(), x[1].clone()]),
                Side::Rhs => self.infix('*', &[x[1].clone(), x[2].clone()]),
            },
            Prim::BilinearAdjoint(..)
            | Prim::LinearAdjoint(_)
            | Prim::FillAdjoint
            | Prim::FromSliceAdjoint(_) => self.core(&adjoint_name(prim).unwrap_or_default(), x),
            Prim::OperatorDot(op, side) => self.operator_dot(op, side, x),
            Prim::Fill => self.core("fill", x),
            Prim::Quotient => self.core("quotient", x),
            Prim::ComponentQuotient => self.core("component_quotient", x),
            Prim::Shares(Extremum::Max) => self.core("max_shares", x),
            Prim::Shares(Extremum::Min) => self.core("min_shares", x),
            Prim::Zero => self.core("zero", x),
            Prim::RepeatVec => {
                let (n, x) = (self.plain(&x[0]), self.owned(&x[1]));
                quote_spanned!(self.at()=> ::std::vec![#x; #n])
            }
            Prim::RepeatArray(source) => {
                let (n, x) = (self.table[source.0].expr(), self.owned(&x[0]));
                quote_spanned!(self.at()=> [#x; #n])
            }
            Prim::RepeatAdjoint => self.core("repeat_adjoint", x),
            Prim::Wrap(source) => {
                let path = self.table[source.0].path();
                let x = self.owned(&x[0]);
                quote_spanned!(self.at()=> #path(#x))
            }
            Prim::Lift(source) => self.lift(source, x),
            Prim::Construct(source) => self.construct(source, x),
            Prim::Payload => self.result_part("payload", &x[0]),
            Prim::Fails => self.result_part("fails", &x[0]),
            Prim::Error => self.result_part("error", &x[0]),
            Prim::Residual => self.result_part("residual", &x[0]),
            Prim::EmptySum => quote_spanned!(self.at()=> -0.0),
            Prim::Nothing(record) => {
                let record = self.record(record);
                quote_spanned!(self.at()=> #record.nothing())
            }
            Prim::Inject => {
                let x = self.owned(&x[0]);
                quote_spanned!(self.at()=> ::core::option::Option::Some(#x))
            }
            Prim::Project => self.core("project", x),
            Prim::Outside(lo, hi) => {
                let x = self.plain(&x[0]);
                quote_spanned!(self.at()=> !(#lo..#hi).contains(&#x))
            }
            Prim::Take if x.len() > 1 => self.exchanged(x),
            Prim::Take => self.changed("take", x),
            Prim::Pop => self.changed("pop", x),
            Prim::PushBack => self.changed("push_back", x),
            Prim::RealZero => {
                let private = self.private();
                let ty = self.func.real.and_then(|source| self.table[source.0].ty());
                quote_spanned!(self.at()=> <#ty as #private::Real>::lit(0.0))
            }
            Prim::Element(k) => self.core_with("element_row_major", x, &quote!(#k)),
            Prim::Constant(value) => self.core_with("constant", x, &quote!(#value)),
        }
    }

    /// The tangent of a product, which may be a user's.
    fn operator_dot(&self, op: Bilinear, side: Side, x: &[Operand]) -> TokenStream {
        let side = match side {
            Side::Lhs => "lhs",
            Side::Rhs => "rhs",
        };
        let name = hidden(&format!("{}_{side}_dot", bilinear_name(op)), self.at());
        let (at, private) = (self.at(), self.private());
        let (point, other) = (self.referent(&x[0]), self.referent(&x[1]));
        let x_dot = self.referent(&x[2]);
        quote_spanned!(at=> #private::ops::#name(#point, #other, #x_dot))
    }

    /// A part of an `Option` or `Result`.
    fn result_part(&self, name: &str, x: &Operand) -> TokenStream {
        let (at, private, plain) = (self.at(), self.private(), self.plain(x));
        let name = hidden(name, at);
        quote_spanned!(at=> #private::ops::#name(&#plain))
    }

    /// A function of core that changes its first argument.
    fn changed(&self, name: &str, x: &[Operand]) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let name = hidden(name, at);
        let Some((Operand::Place(first), rest)) = x.split_first() else {
            return TokenStream::new();
        };
        let first = self.destination_place(first);
        let rest = rest.iter().map(|x| self.referent(x));
        quote_spanned!(at=> #private::ops::#name(#first #(, #rest)*))
    }

    /// A cotangent that becomes zero in the shape of a value.
    fn exchanged(&self, x: &[Operand]) -> TokenStream {
        match x {
            [Operand::Place(bar), Operand::Place(value)] if !bar.is_var() => {
                let (at, private) = (self.at(), self.private());
                let bar = self.destination_place(bar);
                let value = self.plain(&Operand::Place(value.clone()));
                quote_spanned!(at=> #private::ops::exchange_part(#bar, &#value))
            }
            _ => self.changed("exchange", x),
        }
    }

    /// A function of core that takes references.
    fn core(&self, name: &str, x: &[Operand]) -> TokenStream {
        self.core_with(name, x, &TokenStream::new())
    }

    fn core_with(&self, name: &str, x: &[Operand], last: &TokenStream) -> TokenStream {
        let private = self.private();
        let name = hidden(name, self.at());
        let x = x.iter().map(|x| self.referent(x));
        quote_spanned!(self.at()=> #private::ops::#name(#(#x,)* #last))
    }

    /// Tangents of one value have one vector space, whose type may still be open: the sum keeps it.
    fn sum(&self, x: &[Operand]) -> TokenStream {
        let is_term = |x: &Operand| match x {
            Operand::Place(place) => {
                let is_tangent = self.func.var(place.root).tangent;
                is_tangent && !self.is_known_scalar(place) && self.is_movable(place)
            }
            Operand::Literal(_) => false,
        };
        if !x.iter().all(is_term) {
            return self.infix('+', x);
        }
        let (private, a, b) = (self.private(), self.plain(&x[0]), self.plain(&x[1]));
        quote_spanned!(self.at()=> #private::ops::sum(#a, &#b))
    }

    /// A variable that is moved keeps its type, which may be that of a literal and still open: `-` needs a known one.
    fn negated(&self, x: &Operand) -> TokenStream {
        match x {
            Operand::Place(place) if !self.is_known_scalar(place) && self.is_movable(place) => {
                let (x, private) = (self.plain(x), self.private());
                quote_spanned!(self.at()=> #private::ops::negated(#x))
            }
            Operand::Place(_) | Operand::Literal(_) => {
                let x = self.native(x);
                quote_spanned!(self.at()=> -#x)
            }
        }
    }

    /// rustc reports a type error at the operator; there it is the same in every sweep.
    fn infix(&self, op: char, x: &[Operand]) -> TokenStream {
        let (a, b) = (self.native(&x[0]), self.native(&x[1]));
        let mut op = Punct::new(op, Spacing::Alone);
        op.set_span(self.span);
        quote_spanned!(self.at()=> #a #op #b)
    }

    /// A method of nalgebra's matrices.
    fn method(&self, name: &str, x: &Operand, arg: Option<&TokenStream>) -> TokenStream {
        let (x, private) = (self.plain(x), self.private());
        let name = hidden(name, self.at());
        quote_spanned!(self.at()=> #private::matrix(&#x).#name(#arg))
    }

    fn bilinear(&self, op: Bilinear, x: &[Operand]) -> TokenStream {
        match op {
            Bilinear::Mul => self.infix('*', x),
            Bilinear::Div => self.infix('/', x),
            Bilinear::Scale => self.method("scale", &x[0], Some(&self.by_value(&x[1]))),
            Bilinear::Dot | Bilinear::ComponentMul | Bilinear::TrMul => {
                self.method(bilinear_name(op), &x[0], Some(&self.by_ref(&x[1])))
            }
            Bilinear::Weigh => {
                let private = self.private();
                let (a, b) = (self.by_value(&x[0]), self.by_value(&x[1]));
                quote_spanned!(self.at()=> #private::ops::weigh(#a, #b))
            }
        }
    }

    fn are_scalars(&self, x: &[Operand]) -> bool {
        x.iter().all(|x| match x {
            Operand::Place(place) => self.func.place_kind(place).is_number(),
            Operand::Literal(_) => true,
        })
    }

    fn scalar(&self, function: Scalar, x: &[Operand]) -> TokenStream {
        if function == Scalar::rem {
            return self.infix('%', x);
        }
        let private = self.private();
        let name = hidden(function.name(), self.at());
        let argument = |(k, x): (usize, &Operand)| {
            if function.takes_integer(k) { self.plain(x) } else { self.by_value(x) }
        };
        if function.is_intrinsic() {
            let x = x.iter().enumerate().map(argument);
            return quote_spanned!(self.at()=> #private::ops::#name(#(#x),*));
        }
        let receiver = self.scalar_receiver(&x[0]);
        let args = x.iter().enumerate().skip(1).map(argument);
        quote_spanned!(self.at()=> #receiver.#name(#(#args),*))
    }

    /// The receiver of a method of `f64`: a type that is not known must turn out to be a scalar.
    fn scalar_receiver(&self, x: &Operand) -> TokenStream {
        match x {
            Operand::Place(place) if !self.is_known_scalar(place) => {
                let (x, private) = (self.plain(x), self.private());
                quote_spanned!(self.at()=> #private::scalar(#private::keep(&#x)))
            }
            Operand::Place(_) | Operand::Literal(_) => self.native(x),
        }
    }

    fn aggregate(
        &self,
        x: &[Operand],
        build: impl FnOnce(Vec<TokenStream>) -> TokenStream,
    ) -> TokenStream {
        respan(&build(x.iter().map(|x| self.owned(x)).collect()), self.at())
    }

    /// nalgebra's constructors: dimensions, then one element or the data.
    fn constructor(&self, prim: Prim, source: Source, x: &[Operand]) -> TokenStream {
        let Syntax::Path(path) = &self.table[source.0] else { return TokenStream::new() };
        if let Prim::New(_) = prim {
            let x = x.iter().map(|x| self.owned(x));
            return quote_spanned!(self.at()=> #path(#(#x),*));
        }
        let Some((last, dimensions)) = x.split_last() else { return TokenStream::new() };
        let dimensions = dimensions.iter().map(|x| self.plain(x));
        let function = path.path.segments.last().map(|last| last.ident.to_string());
        let takes_value = matches!(function.as_deref(), Some("from" | "from_vec"));
        let last = if let Prim::FromElement(_) = prim {
            self.by_value(last)
        } else if takes_value {
            self.owned(last)
        } else {
            self.referent(last)
        };
        quote_spanned!(self.at()=> #path(#(#dimensions,)* #last))
    }
}

/// `path::fwd::<T>` for `path::<T>`, and `Type::name_fwd::<T>` for `Type::name::<T>`.
pub(super) fn derivative(path: &ExprPath, entry: &str, at: Span) -> TokenStream {
    let is_associated = is_associated(path);
    let mut path = path.clone();
    let Some(last) = path.path.segments.last_mut() else { return TokenStream::new() };
    if is_associated {
        last.ident = sibling(&last.ident, entry);
        return path.to_token_stream();
    }
    let arguments = std::mem::take(&mut last.arguments);
    let entry = hidden(entry, last.ident.span());
    let arguments = match arguments {
        syn::PathArguments::AngleBracketed(arguments) => {
            let args = arguments.args;
            quote_spanned!(at=> ::<#args>)
        }
        syn::PathArguments::None | syn::PathArguments::Parenthesized(_) => TokenStream::new(),
    };
    quote_spanned!(at=> #path::#entry #arguments)
}
