//! Calls of other functions.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprPath};

use super::scope::Bound;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Arg, Call, Guard, Kind, Linear, Op, Operand, Place, Prim};
use crate::message;
use crate::rules::scalar::Scalar;

impl Lowerer<'_> {
    /// A call with an active argument.
    pub(super) fn call(&mut self, e: &ExprCall) -> Bound {
        let path = match peeled(&e.func) {
            Expr::Path(path) => path,
            Expr::Closure(closure) => {
                let closure = self.capture(closure);
                return self.call_closure(closure, &e.args);
            }
            _ => return self.error_at(&e.func, message::CALLEE),
        };
        if let Some(bound) = self.known_callee(e, path) {
            return bound;
        }
        if let Some(bound) = self.mem_function(e) {
            return bound;
        }
        let name = last_segment(path);
        if name == "detach" && e.args.len() == 1 {
            return self.detached(path, &e.args[0]);
        }
        if let ("Some" | "Ok", 1) = (name.as_str(), e.args.len()) {
            return self.wrap(path, &e.args[0]);
        }
        let exprs: Vec<&Expr> = e.args.iter().collect();
        let parts = self.parts(&exprs);
        let Some(parts) = parts.into_iter().collect::<Option<Vec<Part>>>() else {
            return Bound::Poison;
        };
        if !parts.iter().any(|part| self.is_varied_part(part)) {
            return self.inactive_call(e, parts);
        }
        let args: Vec<Option<Arg>> =
            e.args.iter().zip(parts).map(|(arg, part)| self.arg(arg, part)).collect();
        let Some(args) = args.into_iter().collect::<Option<Vec<Arg>>>() else {
            return Bound::Poison;
        };
        if let ("sin_cos", [x]) = (name.as_str(), args.as_slice())
            && self.is_scalar_path(path)
        {
            return self.sin_cos(x.operand.clone());
        }
        if let Some(function) = self.scalar_path(path, e.args.len()) {
            self.learn_from_path(path, &args.iter().map(|arg| &arg.operand).collect::<Vec<_>>());
            let operands = args.into_iter().map(|arg| arg.operand).collect();
            return self.emit(Op::Prim(Prim::Scalar(function), operands));
        }
        if let Some(bound) = self.constructor(path, &args) {
            return bound;
        }
        if is_type_or_variant(path) {
            return self.error_at(&path, message::constructor(&path_text(path)));
        }
        if !self.lend(&args) {
            return Bound::Poison;
        }
        self.out.span = e.span();
        let callee = self.source(Syntax::Path(path.clone()));
        self.emit(Op::Call(Call { callee, name: path_text(path), args }))
    }

    /// A callee that is no function known by its path: a closure, or an error.
    fn known_callee(&mut self, e: &ExprCall, path: &ExprPath) -> Option<Bound> {
        if path.qself.is_some() {
            return Some(self.error_at(&path, message::QUALIFIED_PATH));
        }
        let local = path.path.get_ident().and_then(|name| self.scope.get(name));
        match local {
            None => None,
            Some(Bound::Poison) => Some(Bound::Poison),
            Some(Bound::Closure(id)) => Some(self.call_closure(*id, &e.args)),
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
        let args = e.args.iter().zip(parts).map(|(arg, part)| {
            let reference = match (arg, &part) {
                (Expr::Reference(e), Part::Operand(_)) => Some(e.mutability),
                _ => None,
            };
            let part = self.placeholder(part);
            match reference {
                Some(mutability) => syn::parse_quote!(& #mutability #part),
                None => part,
            }
        });
        let args = args.collect();
        self.rebuilt(Expr::Call(ExprCall { args, ..e.clone() }))
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
        let value = self.kept(arg);
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

    /// `detach(x)`
    fn detached(&mut self, path: &ExprPath, arg: &Expr) -> Bound {
        let mut arg = arg.clone();
        if self.calls_closure(&arg) {
            let Some(value) = self.operand(&arg) else { return Bound::Poison };
            arg = self.placeholder(Part::Operand(value));
        }
        let tokens = arg.to_token_stream();
        self.opaque(Syntax::Detach(path.clone(), arg), tokens, Guard::None)
    }

    /// `f64::max(a, b)` tells the type of `a`, which may begin as a literal.
    pub(super) fn learn_from_path(&mut self, path: &ExprPath, operands: &[&Operand]) {
        let Some(first) = path.path.segments.first() else { return };
        let first = &first.ident;
        let ty: syn::Type = syn::parse_quote!(#first);
        for operand in operands {
            let Operand::Place(place) = operand else { continue };
            let info = self.out.var(place.root);
            if place.is_var() && info.kind == Kind::Open && info.ty.is_none() {
                let source = self.source(Syntax::Type(ty.clone()));
                let info = &mut self.out.vars[place.root.0];
                (info.ty, info.kind) = (Some(source), super::signature::kind(&ty, &self.reals));
            }
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

pub(super) fn path_text(path: &ExprPath) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}
