//! Method calls: a name that is a primitive of core means the primitive.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprMethodCall};

use super::call::peeled;
use super::mutate::is_mutating;
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

/// Whether std or nalgebra have a method of this name, so that it hardly is the user's.
fn is_of_a_library(name: &str) -> bool {
    const STD: &str = "abs_sub as_mut as_ref and and_then append as_bytes as_deref as_mut_ptr as_ptr \
        as_str binary_search by_ref chars checked_add checked_sub chunk_by chunks chunks_exact \
        chunks_exact_mut chunks_mut clone clone_from clone_from_slice cmp concat contains \
        contains_key copied copy_within cycle dedup drain ends_with entry expect \
        extend_from_within filter filter_map find find_map first first_mut flat_map flatten fold \
        for_each fuse get get_mut get_or_insert get_unchecked insert_with inspect into into_boxed_slice into_iter \
        into_vec is_ascii is_sorted iter iter_mut join keys last last_mut max_by max_by_key min_by \
        min_by_key ne next_back nth ok ok_or ok_or_else or or_else parse partition peek peekable \
        position product remove replace reserve resize retain rev reverse rotate_left rotate_right \
        rsplit scan select_nth_unstable skip skip_while sort sort_by sort_by_key sort_unstable \
        sort_unstable_by splice split split_at split_at_mut split_first split_last split_off \
        starts_with step_by strip_prefix swap_remove swap_with_slice take take_while then then_some \
        to_bits to_string trim truncate try_into unwrap unwrap_err unwrap_or unwrap_or_default \
        unwrap_or_else unzip values windows zip";
    const NALGEBRA: &str = "abs add_to ad_mul adjoint amax amin angle apply apply_norm argmax argmin \
        camax camin cap_magnitude cholesky cmpy cols column_iter column_iter_mut column_mean \
        column_part column_variance columns columns_mut columns_range component_abs \
        component_div_assign component_mul_assign compute_column_statistics compress_columns \
        conjugate copy_from_slice cross determinant diagonal dotc eigenvalues fill_diagonal \
        fixed_columns fixed_resize fixed_rows fixed_slice fixed_view fixed_view_mut full_piv_lu \
        gemm gemm_tr gemv ger hessenberg imax imin inf inf_sup insert_column insert_row \
        into_owned inverse kronecker lerp lower_triangle lp_norm lu map_with_location metric_distance \
        ncols norm_squared normalize normalize_mut nrows perp polar pow pseudo_inverse push qr \
        quadform_tr rank remove_column remove_row reshape_generic resize_horizontally \
        resize_vertically row_iter row_iter_mut row_mean row_part row_variance rows rows_mut \
        rows_range schur select_columns select_rows set_diagonal simd_norm singular_values slerp \
        slice solve solve_lower_triangular solve_upper_triangular sup svd swap_columns swap_rows \
        symmetric_eigen symmetric_eigenvalues symmetric_part tr_dot transpose_mut try_inverse \
        try_normalize unscale upper_triangle variance view view_mut xy xyz zip_apply zip_fold \
        zip_zip_map";
    STD.split_whitespace().chain(NALGEBRA.split_whitespace()).any(|other| other == name)
}

/// Whether a method has no meaning here unless a user gave it one.
fn may_be_of_user(name: &str, arguments: usize) -> bool {
    let has_rule = Scalar::from_method(name, arguments + 1).is_some()
        || matrix_method(name, arguments).is_some()
        || matches!(name, "map" | "zip_map" | "row" | "column" | "to_vec" | "to_owned" | "sin_cos")
        || matches!(name, "row_mut" | "column_mut" | "as_slice" | "as_mut_slice");
    !has_rule && !is_inactive_method(name) && !is_mutating(name) && !is_of_a_library(name)
}

impl Lowerer<'_> {
    pub(super) fn method_call(&mut self, e: &ExprMethodCall) -> Bound {
        let name = e.method.to_string();
        if self.is_receiver(&e.receiver) {
            return self.user_method(e);
        }
        if is_inactive_method(&name) && !leaves(&e.receiver) {
            return self.inactive_result(&Expr::MethodCall(e.clone()));
        }
        if let Some(bound) = self.mutating_method(e) {
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
            _ if !is_of_a_library(&name) => self.user_method(e),
            _ => {
                // The errors of the parts come first; the method is one of its own.
                match self.operands(e) {
                    Err(inactive) => inactive,
                    Ok(_) => self.error(e.method.span(), message::method(&name)),
                }
            }
        }
    }

    /// A method of a user's type: its own derivative.
    ///
    /// Whether it changes its receiver is not to be seen. So a receiver that may change is lent
    /// with `&mut`: a method that only reads it takes that, too, and leaves it as it was.
    fn user_method(&mut self, e: &ExprMethodCall) -> Bound {
        let receiver = self.lent(&e.receiver);
        let exprs: Vec<&Expr> = std::iter::once(&receiver).chain(&e.args).collect();
        let parts = self.parts(&exprs);
        let Some(parts) = parts.into_iter().collect::<Option<Vec<Part>>>() else {
            return Bound::Poison;
        };
        if !parts.iter().any(|part| self.is_varied_part(part)) {
            let mut args = self.inactive_args(&exprs, parts).into_iter();
            let Some(receiver) = args.next().map(Box::new) else { return Bound::Poison };
            let args = args.collect();
            return self.rebuilt(Expr::MethodCall(ExprMethodCall { receiver, args, ..e.clone() }));
        }
        let syntax = Syntax::Method(e.method.clone(), e.turbofish.clone());
        self.differentiated(e, syntax, e.method.to_string(), &exprs, parts)
    }

    /// The receiver of a method as an argument.
    fn lent(&self, receiver: &Expr) -> Expr {
        let receiver = peeled(receiver);
        if matches!(receiver, Expr::Reference(_)) || self.is_in_out(receiver) {
            receiver.clone()
        } else if self.may_change(receiver) {
            syn::parse_quote!(&mut #receiver)
        } else {
            syn::parse_quote!(& #receiver)
        }
    }

    /// Whether a call may change its receiver: the method may be a user's.
    pub(super) fn changes_receiver(&self, e: &ExprMethodCall) -> bool {
        let is_of_user =
            self.is_receiver(&e.receiver) || may_be_of_user(&e.method.to_string(), e.args.len());
        is_of_user && self.may_change(&e.receiver)
    }

    /// Whether a method may change what it is called on: the place is declared `mut`.
    fn may_change(&self, receiver: &Expr) -> bool {
        self.place_root(receiver).is_some_and(|place| {
            let info = self.out.var(place.root);
            info.cell || info.mutable || self.in_outs.contains(&place.root)
        })
    }

    /// Whether this is `self`: its methods are the user's, whatever they are called.
    fn is_receiver(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = peeled(expr) else { return false };
        path.path.get_ident().is_some_and(|name| self.receiver.as_ref() == Some(&Name::new(name)))
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
