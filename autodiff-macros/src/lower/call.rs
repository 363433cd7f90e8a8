//! Calls of other functions.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprPath};

use super::path::{cell_type, is_associated, is_std, is_type_or_variant, last_segment, path_text};
use super::scope::Bound;
use super::syntax::{leaves, mutates};
use super::trait_path::written_out;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{
    Arg, Borrow, Call, Guard, Kind, Linear, Mode, Op, Operand, Place, Prim, Projection, Var,
};
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
        if let Some(expr) = written_out(e, path) {
            return self.expr(&expr);
        }
        if let Some(bound) = self.std_function(e, path) {
            return bound;
        }
        let name = last_segment(path);
        if name == "detach" && e.args.len() == 1 {
            return self.detached(path, &e.args[0]);
        }
        if name == "grad_hook" && e.args.len() == 2 {
            return self.hooked(e, path);
        }
        if let ("Some" | "Ok", 1) = (name.as_str(), e.args.len()) {
            return self.wrap(path, &e.args[0]);
        }
        if let Some(bound) = self.tuple_struct(path, e) {
            return bound;
        }
        let exprs: Vec<&Expr> = e.args.iter().collect();
        if self.may_take_functions(path)
            && let Some(bound) = self.call_with_functions(e, &Syntax::Path(path.clone()), &exprs)
        {
            return bound;
        }
        let parts = self.parts(&exprs);
        let Some(parts) = parts.into_iter().collect::<Option<Vec<Part>>>() else {
            return Bound::Poison;
        };
        if !parts.iter().any(|part| self.is_varied_part(part)) {
            return self.inactive_call(e, parts);
        }
        let Some(args) = self.args(&exprs, parts) else { return Bound::Poison };
        if let Some(bound) = self.known_function(path, &args) {
            return bound;
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

    /// A function of std by its path: no user can mark it.
    fn std_function(&mut self, e: &ExprCall, path: &ExprPath) -> Option<Bound> {
        let names: Vec<String> =
            path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let is_std = is_std(&names);
        let is_free = names.iter().all(|name| name.starts_with(char::is_lowercase));
        let function = names.last()?;
        match (function.as_str(), e.args.first()) {
            ("drop", Some(x)) if is_std || names.len() == 1 => {
                self.value(x);
                Some(Bound::Tuple(Vec::new()))
            }
            ("identity", Some(x)) if is_std => Some(self.value(x)),
            _ if is_std && is_free && !self.is_iterator(&Expr::Call(e.clone())) => {
                let text = path_text(path);
                Some(self.error_at(&path, message::std_function(&text)))
            }
            _ => None,
        }
    }

    /// Whether this may be a function of a user that takes functions.
    fn may_take_functions(&self, path: &ExprPath) -> bool {
        !self.is_scalar_path(path) && (!is_type_or_variant(path) || is_associated(path))
    }

    pub(super) fn call_of(&mut self, e: &dyn ToTokens, callee: Syntax, args: Vec<Arg>) -> Bound {
        if !self.lend(&args) {
            return Bound::Poison;
        }
        self.out.span = e.span();
        let name = callee_text(&callee);
        let (args, back) = self.apart(args);
        let callee = self.taking(callee, &args);
        let callee = self.source(callee);
        let result = self.emit(Op::Call(Call { callee, name, args }));
        for (place, changed, span) in back {
            self.store(place, Mode::Set, changed, span);
        }
        result
    }

    pub(super) fn args(&mut self, exprs: &[&Expr], parts: Vec<Part>) -> Option<Vec<Arg>> {
        let args = exprs.iter().zip(parts).map(|(arg, part)| self.arg(arg, part));
        let args: Vec<Option<Arg>> = args.collect();
        args.into_iter().collect()
    }

    /// `detach(arg)`
    fn detached(&mut self, path: &ExprPath, arg: &Expr) -> Bound {
        if !mutates(arg) && !leaves(arg) && !self.calls_closure(arg) {
            let detach = Syntax::Detach(path.clone(), arg.clone());
            return self.opaque(detach, arg.to_token_stream(), Guard::None);
        }
        // What it changes goes on with its derivative, what it returns does not.
        let value = self.value(arg);
        let Some(value) = self.single(value) else { return Bound::Poison };
        let kind = self.out.kind(&value);
        let arg = self.placeholder(Part::Operand(value));
        let tokens = arg.to_token_stream();
        let detached = self.opaque(Syntax::Detach(path.clone(), arg), tokens, Guard::None);
        if let Bound::Operand(Operand::Place(place)) = &detached {
            self.out.vars[place.root.0].kind = kind;
        }
        detached
    }

    /// A function that is no call of a differentiable one: of numbers, of nalgebra, or refused.
    fn known_function(&mut self, path: &ExprPath, args: &[Arg]) -> Option<Bound> {
        let name = last_segment(path);
        if let ("sin_cos", [x]) = (name.as_str(), args)
            && self.is_scalar_path(path)
        {
            return Some(self.sin_cos(x.operand.clone()));
        }
        if let Some(function) = self.scalar_path(path, args.len()) {
            self.learn_from_path(path, &args.iter().map(|arg| &arg.operand).collect::<Vec<_>>());
            let operands = args.iter().map(|arg| arg.operand.clone()).collect();
            return Some(self.emit(Op::Prim(Prim::Scalar(function), operands)));
        }
        if name == "from" && (self.is_scalar_path(path) || path.qself.is_some()) {
            return Some(self.error_at(&path, message::CONVERSION));
        }
        if let Some(bound) = self.constructor(path, args) {
            return Some(bound);
        }
        if let Some(cell) = cell_type(path) {
            return Some(self.error(cell.span(), message::CELL));
        }
        let is_constructor = is_type_or_variant(path) && !is_associated(path);
        is_constructor.then(|| self.error_at(&path, message::constructor(&path_text(path))))
    }

    /// Arguments in two parts of one variable, one of which is changed: rustc has seen that they do
    /// not overlap, but not in the places behind the names. All but the first go through copies.
    fn apart(&mut self, mut args: Vec<Arg>) -> (Vec<Arg>, Vec<(Place, Operand, Span)>) {
        let mut back = Vec::new();
        for k in 1..args.len() {
            let (before, rest) = args.split_at(k);
            let Some(place) = rest[0].operand.place().cloned() else { continue };
            let meets = before.iter().any(|other| {
                let both = other.operand.place().is_some_and(|other| may_overlap(other, &place));
                both && (other.in_out || rest[0].in_out)
            });
            if !meets || !self.out.var(place.root).carrier {
                continue;
            }
            let (in_out, span) = (rest[0].in_out, rest[0].span);
            let kind = self.out.place_kind(&place);
            let copy = self.cell(None, kind);
            self.out.push(vec![copy], copied_part(&place));
            args[k].operand = copy.into();
            if in_out {
                back.push((place, copy.into(), span));
            }
        }
        (args, back)
    }

    /// A callee that is no function known by its path: a closure, or an error.
    fn known_callee(&mut self, e: &ExprCall, path: &ExprPath) -> Option<Bound> {
        let local = path.path.get_ident().and_then(|name| self.scope.get(name));
        match local {
            None => None,
            Some(Bound::Poison) => Some(Bound::Poison),
            Some(Bound::Closure(id)) => Some(self.call_closure(*id, &e.args)),
            Some(bound @ (Bound::Operand(_) | Bound::Tuple(_) | Bound::Never)) => Some(match self
                .function_at(bound)
            {
                Some((f, source)) => self.call_function(e, f, source),
                None if self.is_predicate(bound) => self.inactive_result(&Expr::Call(e.clone())),
                None => self.error_at(&path, message::CALLEE),
            }),
        }
    }

    /// What a callee changes becomes active; nothing if that is not possible.
    fn lend(&mut self, args: &[Arg]) -> bool {
        args.iter().filter(|arg| arg.in_out).all(|arg| match &arg.operand {
            Operand::Place(place) if !self.is_constant(place.root) => {
                self.make_active(&place.clone(), arg.span)
            }
            Operand::Place(_) | Operand::Literal(_) => true,
        })
    }

    /// Whether nothing active can be stored in a variable: then rustc checks that the callee does
    /// not take it as one that carries a derivative.
    fn is_constant(&self, var: Var) -> bool {
        self.inactives.contains(&var) || self.constants.contains(&var)
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

    pub(super) fn arg(&mut self, expr: &Expr, part: Part) -> Option<Arg> {
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
        Some(Arg { operand, by_ref, in_out, tangent: false, span: expr.span() })
    }

    /// Whether an argument is the name of a shared reference.
    fn is_shared(&self, expr: &Expr) -> bool {
        self.borrow_of(expr) == Borrow::Shared
    }

    /// Whether an argument is the name of a `&mut`, handed on.
    pub(super) fn is_in_out(&self, expr: &Expr) -> bool {
        self.borrow_of(expr) == Borrow::Mutable
    }

    /// Whether an expression is the name of a reference whose place has another name.
    pub(super) fn is_moved(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = peeled(expr) else { return false };
        path.path.get_ident().is_some_and(|name| {
            self.scope.borrow(name) == Borrow::Mutable || self.scope.is_alias(name)
        })
    }

    /// How a name holds what it stands for, or what kind of slice this is; anything else is a value.
    pub(super) fn borrow_of(&self, expr: &Expr) -> Borrow {
        match peeled(expr) {
            Expr::Path(path) => {
                path.path.get_ident().map_or(Borrow::Value, |name| self.scope.borrow(name))
            }
            Expr::MethodCall(e) if e.method == "as_slice" => Borrow::Shared,
            Expr::MethodCall(e) if e.method == "as_mut_slice" => {
                self.place_root(expr).map_or(Borrow::Value, |_| Borrow::Mutable)
            }
            _ => Borrow::Value,
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
    pub(super) fn is_scalar_path(&self, path: &ExprPath) -> bool {
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

/// Whether rustc would have two places for parts of one: it tells only fields apart.
fn may_overlap(a: &Place, b: &Place) -> bool {
    let differ = a.path.iter().zip(&b.path).find(|(a, b)| a != b);
    a.root == b.root && !matches!(differ, Some((Projection::Field(_), Projection::Field(_))))
}

/// A copy of a part of a variable.
pub(super) fn copied_part(place: &Place) -> Op {
    let prim = match place.path.last() {
        Some(Projection::Slice { .. }) => Prim::Linear(Linear::ToVec),
        Some(Projection::Row(_) | Projection::Column(_)) => Prim::Linear(Linear::CloneOwned),
        _ => Prim::Use,
    };
    Op::Prim(prim, vec![place.clone().into()])
}

fn callee_text(callee: &Syntax) -> String {
    match callee {
        Syntax::Path(path) => path_text(path),
        Syntax::Method(method, _) => method.to_string(),
        Syntax::Taking(callee) => callee_text(callee),
        _ => String::new(),
    }
}
