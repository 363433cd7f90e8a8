//! Method calls: a name that is a primitive of core means the primitive.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprMethodCall};

use super::Lowerer;
use super::scope::Bound;
use super::syntax::{leaves, mutates};
use super::verbatim::Part;
use crate::ir::{Bilinear, Extremum, Linear, Op, Operand, Prim, Projection};
use crate::message;
use crate::rules::scalar::Scalar;

/// Methods whose result never carries a derivative.
pub(super) fn is_inactive_method(name: &str) -> bool {
    matches!(
        name,
        "len"
            | "nrows"
            | "ncols"
            | "shape"
            | "is_empty"
            | "is_nan"
            | "is_finite"
            | "is_infinite"
            | "is_normal"
            | "is_sign_positive"
            | "is_sign_negative"
            | "is_square"
            | "is_some"
            | "is_none"
            | "is_ok"
            | "is_err"
            | "capacity"
            | "total_cmp"
            | "partial_cmp"
            | "eq"
            | "ne"
            | "lt"
            | "le"
            | "gt"
            | "ge"
            | "imax"
            | "imin"
            | "iamax"
            | "iamin"
            | "icamax"
            | "to_string"
    )
}

/// The primitive that a method of a matrix means.
fn matrix_method(name: &str, arguments: usize) -> Option<Prim> {
    Some(match (name, arguments) {
        ("dot", 1) => Prim::Bilinear(Bilinear::Dot),
        ("component_mul", 1) => Prim::Bilinear(Bilinear::ComponentMul),
        ("tr_mul", 1) => Prim::Bilinear(Bilinear::TrMul),
        ("scale", 1) => Prim::Bilinear(Bilinear::Scale),
        ("component_div", 1) => Prim::ComponentDiv,
        ("add_scalar", 1) => Prim::AddScalar,
        ("clone_owned", 0) => Prim::Linear(Linear::CloneOwned),
        ("transpose", 0) => Prim::Linear(Linear::Transpose),
        ("sum", 0) => Prim::Linear(Linear::Sum),
        ("mean", 0) => Prim::Linear(Linear::Mean),
        ("trace", 0) => Prim::Linear(Linear::Trace),
        ("row_sum", 0) => Prim::Linear(Linear::RowSum),
        ("column_sum", 0) => Prim::Linear(Linear::ColumnSum),
        ("norm", 0) => Prim::Norm,
        ("norm_squared", 0) => Prim::NormSquared,
        ("max", 0) => Prim::Extremum(Extremum::Max),
        ("min", 0) => Prim::Extremum(Extremum::Min),
        _ => return None,
    })
}

impl Lowerer<'_> {
    pub(super) fn method_call(&mut self, e: &ExprMethodCall) -> Bound {
        let name = e.method.to_string();
        if is_inactive_method(&name) && self.calls_closure(&Expr::MethodCall(e.clone())) {
            return self.inactive_method(e);
        }
        if is_inactive_method(&name) && !leaves(&e.receiver) {
            return self.inactive_result(&Expr::MethodCall(e.clone()));
        }
        if let Some(bound) = self.mutating_method(e) {
            return bound;
        }
        if let Some(bound) = self.option_method(e) {
            return bound;
        }
        if let Some(bound) = self.consumer(e) {
            return bound;
        }
        let prim = Scalar::from_method(&name, e.args.len() + 1)
            .map(Prim::Scalar)
            .or_else(|| matrix_method(&name, e.args.len()));
        if let Some(prim) = prim {
            return self
                .operands(e)
                .map_or_else(|inactive| inactive, |operands| self.emit(Op::Prim(prim, operands)));
        }
        match (name.as_str(), e.args.len()) {
            ("map", 1) | ("zip_map", 2) => self.map(e),
            ("row", 1) => self.line(e, Projection::Row),
            ("column", 1) => self.line(e, Projection::Column),
            // What is never modified needs no copy.
            ("clone" | "to_vec" | "to_owned", 0) => self.cloned(e),
            ("row_mut" | "column_mut" | "as_slice" | "as_mut_slice", _) => {
                match self.place(&Expr::MethodCall(e.clone())) {
                    Some(place) => Bound::Operand(place.into()),
                    None => self.error(e.method.span(), message::method(&name)),
                }
            }
            ("sin_cos", 0) => match self.operand(&e.receiver) {
                Some(x) => self.sin_cos(x),
                None => Bound::Poison,
            },
            _ if self.is_iterator(&Expr::MethodCall(e.clone())) => {
                self.error(e.method.span(), message::ITERATOR)
            }
            _ if self.is_iterator(&e.receiver) => {
                self.error(e.method.span(), message::iterator_method(&name))
            }
            _ => {
                // The errors of the parts come first; the method is one of its own.
                match self.operands(e) {
                    Err(inactive) => inactive,
                    Ok(_) => self.error(e.method.span(), message::method(&name)),
                }
            }
        }
    }

    /// A method whose result carries no derivative, of values of which a closure computes one.
    fn inactive_method(&mut self, e: &ExprMethodCall) -> Bound {
        let exprs: Vec<&Expr> = std::iter::once(&*e.receiver).chain(&e.args).collect();
        let parts = self.parts(&exprs).into_iter().collect::<Option<Vec<Part>>>();
        let Some(parts) = parts else { return Bound::Poison };
        let mut parts = parts.into_iter().map(|part| self.placeholder(part));
        let Some(receiver) = parts.next().map(Box::new) else { return Bound::Poison };
        let args = parts.collect();
        self.rebuilt_inactive(Expr::MethodCall(ExprMethodCall { receiver, args, ..e.clone() }))
    }

    /// A copy. What is never modified needs none.
    fn cloned(&mut self, e: &ExprMethodCall) -> Bound {
        let bound = self.expr(&e.receiver);
        let bound = self.copied(bound);
        match bound {
            Bound::Operand(operand) if e.method == "clone" => Bound::Operand(operand),
            Bound::Operand(operand) => {
                let op = if e.method == "to_vec" { Linear::ToVec } else { Linear::ToOwned };
                self.emit(Op::Prim(Prim::Linear(op), vec![operand]))
            }
            other => other,
        }
    }

    /// Receiver and arguments, if one is active; else the result of the whole call.
    fn operands(&mut self, e: &ExprMethodCall) -> Result<Vec<Operand>, Bound> {
        let quiet = !e.args.iter().any(mutates);
        let inactive = !self.touches_active(e.receiver.to_token_stream()) && !leaves(&e.receiver);
        let parts = if quiet && inactive {
            // Evaluated in its place: what it borrows is given back at the end of the statement.
            let args: Vec<&Expr> = e.args.iter().collect();
            let mut parts = vec![Some(Part::Same((*e.receiver).clone()))];
            parts.extend(self.parts(&args));
            parts
        } else {
            let exprs: Vec<&Expr> = std::iter::once(&*e.receiver).chain(&e.args).collect();
            self.parts(&exprs)
        };
        let parts = parts.into_iter().collect::<Option<Vec<Part>>>().ok_or(Bound::Poison)?;
        self.out.span = e.span();
        if parts.iter().any(|part| self.is_varied_part(part)) {
            let operands: Vec<_> = parts.into_iter().map(|part| self.operand_of(part)).collect();
            return operands.into_iter().collect::<Option<_>>().ok_or(Bound::Poison);
        }
        let mut parts = parts.into_iter().map(|part| self.placeholder(part));
        let receiver = Box::new(parts.next().ok_or(Bound::Poison)?);
        let args = parts.collect();
        Err(self.rebuilt(Expr::MethodCall(ExprMethodCall { receiver, args, ..e.clone() })))
    }

    /// `m.row(i)`, `m.column(j)`: views are places.
    fn line(&mut self, e: &ExprMethodCall, projection: fn(Operand) -> Projection) -> Bound {
        let base = self.operand(&e.receiver);
        let index = self.index(&e.args[0]);
        match (base, index) {
            (Some(Operand::Place(place)), Some(index)) => {
                Bound::Operand(place.then(projection(index)).into())
            }
            _ => Bound::Poison,
        }
    }

    /// The pair is taken apart at once.
    pub(super) fn sin_cos(&mut self, x: Operand) -> Bound {
        let sin = self.emit(Op::Prim(Prim::Scalar(Scalar::sin), vec![x.clone()]));
        let cos = self.emit(Op::Prim(Prim::Scalar(Scalar::cos), vec![x]));
        Bound::Tuple(vec![sin, cos])
    }
}
