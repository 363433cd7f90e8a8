//! Operations as expressions.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::names::hidden;
use super::printer::{Printer, respan};
use crate::ir::{Arg, Bilinear, Call, Extremum, Linear, Op, Operand, Order, Prim, Side, Source};
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
        Prim::Use | Prim::Neg | Prim::Add | Prim::Sub | Prim::Div | Prim::Zero => None,
        Prim::Bilinear(_) | Prim::Linear(_) | Prim::Scalar(_) | Prim::Extremum(_) => None,
        Prim::AddScalar | Prim::ComponentDiv | Prim::Norm | Prim::NormSquared => None,
        Prim::Tuple | Prim::Array | Prim::Vec | Prim::New(_) | Prim::Element(_) => None,
        Prim::FromElement(_) | Prim::FromSlice(..) | Prim::Fill | Prim::Constant(_) => None,
        Prim::Quotient | Prim::ComponentQuotient | Prim::Shares(_) => None,
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
        Linear::CloneOwned => "clone_owned",
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
            // Defined by `Printer::verbatim`.
            Op::Opaque(_) => TokenStream::new(),
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
                let dots = dots.iter().zip(&call.args);
                let dots = dots.map(|(dot, arg)| self.tangent_slot(dot.as_ref(), arg.span));
                quote_spanned!(self.at()=> #path(#(#args,)* #(#dots),*))
            }
        }
    }

    /// The tangent of an argument, if it has one.
    fn tangent_slot(&self, dot: Option<&Operand>, span: Span) -> TokenStream {
        let Some(dot) = dot else {
            return quote_spanned!(self.at()=> ::core::option::Option::None);
        };
        let (dot, private) = (self.referent(dot), self.private());
        let slot = quote_spanned!(self.at()=> #private::slot(::core::option::Option::Some(#dot)));
        respan(&slot, span)
    }

    fn callee(&self, call: &Call) -> TokenStream {
        let Syntax::Path(path) = &self.table[call.callee.0] else { return TokenStream::new() };
        path.to_token_stream()
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
            syn::PathArguments::None | syn::PathArguments::Parenthesized(_) => TokenStream::new(),
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
        match prim {
            Prim::Use => self.owned(&x[0]),
            Prim::Neg => {
                let x = self.native(&x[0]);
                quote_spanned!(self.at()=> -#x)
            }
            Prim::Add => self.infix('+', x),
            Prim::Sub => self.infix('-', x),
            Prim::Div => self.infix('/', x),
            Prim::Bilinear(op) => self.bilinear(op, x),
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
            Prim::Fill => self.core("fill", x),
            Prim::Quotient => self.core("quotient", x),
            Prim::ComponentQuotient => self.core("component_quotient", x),
            Prim::Shares(Extremum::Max) => self.core("max_shares", x),
            Prim::Shares(Extremum::Min) => self.core("min_shares", x),
            Prim::Zero => self.core("zero", x),
            Prim::Element(k) => self.core_with("element_row_major", x, &quote!(#k)),
            Prim::Constant(value) => self.core_with("constant", x, &quote!(#value)),
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
            Operand::Place(place) => self.func.place_kind(place).is_scalar(),
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
