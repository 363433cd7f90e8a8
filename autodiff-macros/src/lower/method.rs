//! Method calls: a name that is a primitive of core means the primitive.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprMethodCall};

use super::call::peeled;
use super::mutate::is_mutation;
use super::scope::{Bound, Name};
use super::syntax::{leaves, mutates};
use super::verbatim::Part;
use super::{Lowerer, Syntax};
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
pub(super) fn matrix_method(name: &str, arguments: usize) -> Option<Prim> {
    Some(match (name, arguments) {
        ("dot", 1) => Prim::Bilinear(Bilinear::Dot),
        ("component_mul", 1) => Prim::Bilinear(Bilinear::ComponentMul),
        ("tr_mul", 1) => Prim::Bilinear(Bilinear::TrMul),
        ("scale", 1) => Prim::Bilinear(Bilinear::Scale),
        ("unscale", 1) => Prim::Bilinear(Bilinear::Div),
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

/// Whether a method has no meaning here unless a user gave it one.
pub(super) fn may_be_of_user(name: &str, arguments: usize) -> bool {
    let has_rule = Scalar::from_method(name, arguments + 1).is_some()
        || matrix_method(name, arguments).is_some()
        || matches!(name, "map" | "zip_map" | "row" | "column" | "to_vec" | "to_owned" | "sin_cos")
        || matches!(name, "row_mut" | "column_mut" | "as_slice" | "as_mut_slice");
    !has_rule && !is_inactive_method(name) && !is_mutation(name, arguments)
}

/// Whether std's method of this name hands out a `&mut`.
fn hands_out(name: &str) -> bool {
    matches!(name, "first_mut" | "last_mut" | "get_mut" | "as_mut" | "borrow_mut")
        || matches!(name, "split_first_mut" | "split_last_mut")
}

/// Whether what a method gives is told by its surroundings only.
fn is_conversion(name: &str) -> bool {
    matches!(name, "into" | "try_into")
}

/// Why a method is refused: one that takes an active value to a constant receiver may store it.
pub(super) fn refusal(name: &str, is_active: bool) -> String {
    if is_conversion(name) {
        message::CONVERSION.to_owned()
    } else if name.ends_with("_mut") {
        message::borrowing_method(name)
    } else if !is_active && matches!(name, "set" | "replace" | "store" | "with_borrow_mut") {
        message::CELL.to_owned()
    } else {
        message::method(name)
    }
}

impl Lowerer<'_> {
    pub(super) fn method_call(&mut self, e: &ExprMethodCall) -> Bound {
        let name = e.method.to_string();
        if self.is_receiver(&e.receiver) && name != "clone" {
            return self.user_method(e);
        }
        if is_inactive_method(&name) && self.calls_closure(&Expr::MethodCall(e.clone())) {
            return self.inactive_method(e);
        }
        if is_inactive_method(&name) && !leaves(&e.receiver) {
            return self.inactive_result(&Expr::MethodCall(e.clone()));
        }
        if self.may_be_redefined(e) {
            return self.user_method(e);
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
            ("row_mut" | "column_mut" | "as_slice" | "as_mut_slice", _) => self.view(e),
            ("sin_cos", 0) => match self.operand(&e.receiver) {
                Some(x) => self.sin_cos(x),
                None => Bound::Poison,
            },
            _ => self.unknown_method(e),
        }
    }

    /// A method of no primitive: a user's, unless its name says that it cannot be one.
    fn unknown_method(&mut self, e: &ExprMethodCall) -> Bound {
        let name = e.method.to_string();
        if self.is_iterator(&Expr::MethodCall(e.clone())) {
            return self.error(e.method.span(), message::ITERATOR);
        }
        if self.is_iterator(&e.receiver) {
            return self.error(e.method.span(), message::iterator_method(&name));
        }
        let is_refused = hands_out(&name)
            || is_conversion(&name)
            || is_mutation(&name, e.args.len())
            || self.stores_unseen(e);
        if !is_refused {
            return self.user_method(e);
        }
        // The errors of the parts come first; the method is one of its own.
        if let Err(inactive) = self.operands(e) {
            return inactive;
        }
        let is_active = self.touches_active(e.receiver.to_token_stream());
        self.error(e.method.span(), refusal(&name, is_active))
    }

    /// `m.row_mut(i)`, `v.as_slice()`: a part of a place, or all of a value.
    fn view(&mut self, e: &ExprMethodCall) -> Bound {
        let place = match self.place(&Expr::MethodCall(e.clone())) {
            None if e.method == "as_slice" => match self.operand(&e.receiver) {
                Some(Operand::Place(place)) => Some(place.then(Projection::ALL)),
                Some(Operand::Literal(_)) => None,
                None => return Bound::Poison,
            },
            place => place,
        };
        match place {
            Some(place) => Bound::Operand(place.into()),
            None => self.error(e.method.span(), message::method(&e.method.to_string())),
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

    /// A method of a user's type: its own derivative.
    ///
    /// Whether it changes its receiver is not to be seen. So a receiver that may change is lent
    /// with `&mut`: a method that only reads it takes that, too, and leaves it as it was.
    fn user_method(&mut self, e: &ExprMethodCall) -> Bound {
        let receiver = self.lent(e, self.changes_receiver(e));
        self.method_of(e, &receiver)
    }

    /// A method whose value is not used changes something.
    pub(super) fn method_for_effect(&mut self, e: &ExprMethodCall) -> Bound {
        let receiver = self.lent(e, self.is_changeable(&e.receiver));
        self.method_of(e, &receiver)
    }

    fn method_of(&mut self, e: &ExprMethodCall, receiver: &Expr) -> Bound {
        let exprs: Vec<&Expr> = std::iter::once(receiver).chain(&e.args).collect();
        let syntax = Syntax::Method(e.method.clone(), e.turbofish.clone());
        if let Some(bound) = self.call_with_functions(e, &syntax, &exprs) {
            return bound;
        }
        let parts = self.parts(&exprs);
        let Some(parts) = parts.into_iter().collect::<Option<Vec<Part>>>() else {
            return Bound::Poison;
        };
        if !parts.iter().any(|part| self.is_varied_part(part)) {
            let mut args = self.inactive_args(&exprs, parts).into_iter();
            let Some(receiver) = args.next().map(unlent).map(Box::new) else {
                return Bound::Poison;
            };
            let args = args.collect();
            return self.rebuilt(Expr::MethodCall(ExprMethodCall { receiver, args, ..e.clone() }));
        }
        self.differentiated(e, syntax, &exprs, parts)
    }

    /// The receiver of a method as an argument.
    fn lent(&self, e: &ExprMethodCall, changes: bool) -> Expr {
        let receiver = peeled(&e.receiver);
        if matches!(receiver, Expr::Reference(_)) || self.is_in_out(receiver) {
            receiver.clone()
        } else if changes {
            syn::parse_quote!(&mut #receiver)
        } else {
            syn::parse_quote!(& #receiver)
        }
    }

    /// Whether a call may change its receiver: the method may be a user's.
    pub(super) fn changes_receiver(&self, e: &ExprMethodCall) -> bool {
        let is_of_user = self.is_receiver(&e.receiver)
            || may_be_of_user(&e.method.to_string(), e.args.len())
            || (self.is_of_another(&e.receiver) && self.may_be_redefined(e));
        is_of_user && self.is_changeable(&e.receiver)
    }

    /// Whether a method may change what it is called on: the place is declared `mut`.
    fn is_changeable(&self, receiver: &Expr) -> bool {
        self.place_root(receiver).is_some_and(|place| {
            let info = self.out.var(place.root);
            info.cell || info.mutable
        })
    }

    /// A method of a cell: what is called on is not declared `mut`, and changes.
    fn stores_unseen(&self, e: &ExprMethodCall) -> bool {
        let stores = matches!(e.method.to_string().as_str(), "set" | "store" | "with_borrow_mut");
        stores
            && !self.is_changeable(&e.receiver)
            && !self.touches_active(e.receiver.to_token_stream())
    }

    /// Whether this is `self`: its methods are the user's, whatever they are called.
    fn is_receiver(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = peeled(expr) else { return false };
        path.path.get_ident().is_some_and(|name| self.receiver.as_ref() == Some(&Name::new(name)))
    }

    /// A copy. What is never modified needs none.
    fn cloned(&mut self, e: &ExprMethodCall) -> Bound {
        let bound = self.expr(&e.receiver).referent();
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

/// The receiver without the `&` that it was lent with: what it is decides how it is borrowed.
fn unlent(receiver: Expr) -> Expr {
    match receiver {
        Expr::Reference(e) => *e.expr,
        other => other,
    }
}
