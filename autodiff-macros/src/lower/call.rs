//! Calls of other functions.

use quote::ToTokens;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprPath};

use super::scope::Bound;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Arg, Call, Guard, Linear, Op, Operand, Place, Prim};
use crate::message;
use crate::rules::scalar::Scalar;

impl Lowerer<'_> {
    /// A call with an active argument.
    pub(super) fn call(&mut self, e: &ExprCall) -> Bound {
        let Expr::Path(path) = &*e.func else {
            return self.error_at(&e.func, message::CALLEE);
        };
        if let Some(bound) = self.refused_callee(path) {
            return bound;
        }
        if let Some(bound) = self.mem_function(e) {
            return bound;
        }
        let name = last_segment(path);
        if name == "detach" && e.args.len() == 1 {
            let arg = e.args[0].clone();
            let tokens = arg.to_token_stream();
            return self.opaque(Syntax::Detach(path.clone(), arg), tokens, Guard::None);
        }
        if let ("Some" | "Ok", 1) = (name.as_str(), e.args.len()) {
            return self.wrap(path, &e.args[0]);
        }
        if let Some(bound) = self.tuple_struct(path, e) {
            return bound;
        }
        let exprs: Vec<&Expr> = e.args.iter().collect();
        let parts = self.parts(&exprs);
        let Some(parts) = parts.into_iter().collect::<Option<Vec<Part>>>() else {
            return Bound::Poison;
        };
        if !parts.iter().any(|part| self.is_varied_part(part)) {
            return self.inactive_call(e, parts);
        }
        let Some(args) = self.args(&exprs, parts) else { return Bound::Poison };
        if let ("sin_cos", [x]) = (name.as_str(), args.as_slice())
            && self.is_scalar_path(path)
        {
            return self.sin_cos(x.operand.clone());
        }
        if let Some(function) = self.scalar_path(path, e.args.len()) {
            let operands = args.into_iter().map(|arg| arg.operand).collect();
            return self.emit(Op::Prim(Prim::Scalar(function), operands));
        }
        if let Some(bound) = self.constructor(path, &args) {
            return bound;
        }
        if is_type_or_variant(path) && !is_associated(path) {
            return self.error_at(&path, message::constructor(&path_text(path)));
        }
        self.call_of(e, Syntax::Path(path.clone()), args)
    }

    /// A call with an active argument, by the callee's own derivative.
    pub(super) fn differentiated(
        &mut self,
        e: &dyn ToTokens,
        callee: Syntax,
        exprs: &[&Expr],
        parts: Vec<Part>,
    ) -> Bound {
        match self.args(exprs, parts) {
            Some(args) => self.call_of(e, callee, args),
            None => Bound::Poison,
        }
    }

    fn call_of(&mut self, e: &dyn ToTokens, callee: Syntax, args: Vec<Arg>) -> Bound {
        if !self.lend(&args) {
            return Bound::Poison;
        }
        self.out.span = e.span();
        let name = match &callee {
            Syntax::Path(path) => path_text(path),
            Syntax::Method(method, _) => method.to_string(),
            _ => String::new(),
        };
        let callee = self.source(callee);
        self.emit(Op::Call(Call { callee, name, args }))
    }

    fn args(&mut self, exprs: &[&Expr], parts: Vec<Part>) -> Option<Vec<Arg>> {
        let args = exprs.iter().zip(parts).map(|(arg, part)| self.arg(arg, part));
        let args: Vec<Option<Arg>> = args.collect();
        args.into_iter().collect()
    }

    /// A callee that is no function known by its path.
    fn refused_callee(&mut self, path: &ExprPath) -> Option<Bound> {
        let local = path.path.get_ident().and_then(|name| self.scope.get(name));
        match local {
            None => None,
            Some(Bound::Poison) => Some(Bound::Poison),
            Some(Bound::Operand(_) | Bound::Tuple(_) | Bound::Never) => {
                Some(self.error_at(&path, message::CALLEE))
            }
        }
    }

    /// What a callee changes becomes active; nothing if that is not possible.
    fn lend(&mut self, args: &[Arg]) -> bool {
        args.iter().filter(|arg| arg.in_out).all(|arg| match &arg.operand {
            Operand::Place(place) if !self.inactives.contains(&place.root) => {
                self.make_active(&place.clone(), arg.span)
            }
            Operand::Place(_) | Operand::Literal(_) => true,
        })
    }

    /// A call whose arguments mention active values only in parts that carry no derivative.
    fn inactive_call(&mut self, e: &ExprCall, parts: Vec<Part>) -> Bound {
        let exprs: Vec<&Expr> = e.args.iter().collect();
        let args = self.inactive_args(&exprs, parts).into_iter().collect();
        self.rebuilt(Expr::Call(ExprCall { args, ..e.clone() }))
    }

    pub(super) fn inactive_args(&mut self, exprs: &[&Expr], parts: Vec<Part>) -> Vec<Expr> {
        let args = exprs.iter().zip(parts).map(|(arg, part)| {
            let reference = match (*arg, &part) {
                (Expr::Reference(e), Part::Operand(_)) => Some(e.mutability),
                _ => None,
            };
            let part = self.placeholder(part);
            match reference {
                Some(mutability) => syn::parse_quote!(& #mutability #part),
                None => part,
            }
        });
        args.collect()
    }

    fn arg(&mut self, expr: &Expr, part: Part) -> Option<Arg> {
        let reference = if let Expr::Reference(e) = peeled(expr) { Some(e) } else { None };
        let by_ref = reference.is_some_and(|e| e.mutability.is_none())
            || (reference.is_none() && self.is_shared(expr));
        let in_out = reference.is_some_and(|e| e.mutability.is_some()) || self.is_in_out(expr);
        let place = if in_out { self.place(expr) } else { None };
        let mut operand = match place {
            Some(place) => place.into(),
            None => self.operand_of(part)?,
        };
        let is_view = operand.place().is_some_and(Place::is_view);
        if by_ref && is_view && self.is_varied(&operand) {
            // A function that is generic over the storage would tie its pullback to the view.
            let copy = self.emit(Op::Prim(Prim::Linear(Linear::CloneOwned), vec![operand]));
            operand = self.single(copy)?;
        }
        Some(Arg { operand, by_ref, in_out, span: expr.span() })
    }

    /// Whether an argument is the name of a shared reference.
    fn is_shared(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = peeled(expr) else { return false };
        let Some(name) = path.path.get_ident() else { return false };
        match self.scope.get(name) {
            Some(Bound::Operand(Operand::Place(place))) => {
                self.scope.is_reference(name)
                    || (place.is_var() && self.references.contains(&place.root))
            }
            Some(_) | None => false,
        }
    }

    /// Whether an argument is a `&mut` parameter, handed on.
    pub(super) fn is_in_out(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = peeled(expr) else { return false };
        let bound = path.path.get_ident().and_then(|name| self.scope.get(name));
        match bound {
            Some(Bound::Operand(Operand::Place(place))) => {
                (place.is_var() && self.in_outs.contains(&place.root))
                    || self.aliases.contains(place)
            }
            Some(_) | None => false,
        }
    }

    /// `Some(x)`, `Ok(x)`
    fn wrap(&mut self, path: &ExprPath, arg: &Expr) -> Bound {
        let value = self.value(arg);
        let Some(value) = self.single(value) else { return Bound::Poison };
        if !self.is_varied(&value) {
            let value = self.placeholder(Part::Operand(value));
            return self.rebuilt(syn::parse_quote!(#path(#value)));
        }
        let source = self.source(Syntax::Path(path.clone()));
        self.emit(Op::Prim(Prim::Wrap(source), vec![value]))
    }

    /// `f64::sin`: a scalar method called by its path.
    pub(super) fn scalar_path(&self, path: &ExprPath, arity: usize) -> Option<Scalar> {
        if self.is_scalar_path(path) {
            Scalar::from_method(&last_segment(path), arity)
        } else {
            None
        }
    }

    /// `f64::..`, `T::..`
    fn is_scalar_path(&self, path: &ExprPath) -> bool {
        let mut segments = path.path.segments.iter().map(|segment| segment.ident.to_string());
        match (segments.next(), segments.next(), segments.next()) {
            (Some(ty), Some(_), None) => ty == "f32" || ty == "f64" || self.reals.contains(&ty),
            _ => false,
        }
    }
}

pub(super) fn peeled(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(e) => peeled(&e.expr),
        Expr::Group(e) => peeled(&e.expr),
        other => other,
    }
}

pub(super) fn last_segment(path: &ExprPath) -> String {
    path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

/// A segment that begins with a capital is a type or a variant.
pub(super) fn is_type_or_variant(path: &ExprPath) -> bool {
    path.path
        .segments
        .iter()
        .rev()
        .take(2)
        .any(|segment| segment.ident.to_string().starts_with(char::is_uppercase))
}

/// `Type::function`, `<T as Trait>::function`: a function of a user's type.
pub(crate) fn is_associated(path: &ExprPath) -> bool {
    let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let is_type = |name: &str| name.starts_with(char::is_uppercase);
    match (segments.next(), segments.next()) {
        (Some(function), Some(ty)) => {
            !is_type(&function) && is_type(&ty) && !is_type_of_a_library(&ty)
        }
        (Some(_), None) => path.qself.is_some(),
        (None, _) => false,
    }
}

/// Types of std and nalgebra: what their functions construct needs a rule of its own.
fn is_type_of_a_library(name: &str) -> bool {
    const OTHERS: [&str; 26] = [
        "Arc",
        "Box",
        "Cell",
        "Complex",
        "Cow",
        "HashMap",
        "Isometry2",
        "Isometry3",
        "Iterator",
        "Mutex",
        "Option",
        "Point1",
        "Point2",
        "Point3",
        "Quaternion",
        "Rc",
        "RefCell",
        "Result",
        "Rotation2",
        "Rotation3",
        "String",
        "Translation2",
        "Translation3",
        "Unit",
        "UnitQuaternion",
        "Vec",
    ];
    super::signature::is_matrix(name) || name == "Matrix" || OTHERS.contains(&name)
}

pub(super) fn path_text(path: &ExprPath) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}
