//! Closures of the function: each call runs the body in the scope where the closure was written.

use std::rc::Rc;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Expr, ExprClosure, ExprPath, Pat, PatIdent, ReturnType, Token, Type};

use super::call::peeled;
use super::path::{is_associated, is_type_or_variant, path_text};
use super::pattern::names;
use super::scope::{Bound, Scope};
use super::stmt::annotated;
use super::syntax::{leaves, mutates};
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Arg, Borrow, Call, Guard, Kind, Op, Operand, Prim, Var};
use crate::message;

/// How many times closures are written out in one function: closures that call closures multiply.
const MOST_CALLS: usize = 1000;

/// A closure that has a name.
pub(super) struct LocalClosure {
    pub(super) closure: Rc<ExprClosure>,
    /// What the names in its body mean.
    scope: Scope,
    /// Whether a call may give or change something active, whatever its arguments are.
    pub(super) is_varied: bool,
    /// The closure itself, for verbatim expressions.
    var: Option<Var>,
}

impl Lowerer<'_> {
    /// `|x| ..`, to be called later.
    pub(super) fn capture(&mut self, e: &ExprClosure) -> usize {
        let address = std::ptr::from_ref(e);
        let known = self.memory.closures.iter().find(|(other, _)| *other == address);
        let closure = if let Some((_, closure)) = known {
            Rc::clone(closure)
        } else {
            let closure = Rc::new(e.clone());
            self.memory.closures.push((address, Rc::clone(&closure)));
            closure
        };
        let mark = self.scope.enter();
        for name in closure.inputs.iter().flat_map(|pat| names(pat, false)) {
            self.scope.insert(&name.ident, Bound::Operand(Operand::literal("0")));
        }
        let is_varied = self.touches_active(closure.body.to_token_stream())
            || self.calls_closure(&closure.body)
            || mutates(&closure.body);
        self.scope.leave(mark);
        let var = self.memory.wanted.contains(&Rc::as_ptr(&closure)).then(|| {
            let expr = Expr::Closure((*closure).clone());
            let op =
                self.opaque_op(Syntax::Expr(expr.clone()), expr.to_token_stream(), Guard::None);
            self.out.emit(op)
        });
        let scope =
            if e.capture.is_some() { self.moved_scope(&closure) } else { self.scope.clone() };
        self.closures.push(LocalClosure { closure, scope, is_varied, var });
        self.closures.len() - 1
    }

    /// A closure that the user did not write, which captures nothing.
    pub(super) fn add_closure(&mut self, closure: ExprClosure) -> usize {
        let (closure, scope) = (Rc::new(closure), self.scope.clone());
        self.closures.push(LocalClosure { closure, scope, is_varied: false, var: None });
        self.closures.len() - 1
    }

    /// The scope of a `move` closure, which has variables of its own.
    fn moved_scope(&mut self, closure: &ExprClosure) -> Scope {
        let mut scope = self.scope.clone();
        for (name, bound) in self.scope.mentions(closure.body.to_token_stream()) {
            let Bound::Operand(Operand::Place(place)) = &bound else { continue };
            let info = self.out.var(place.root);
            let changes = info.cell || info.mutable;
            let is_reference = bound.is_reference() || self.scope.borrow(&name) == Borrow::Mutable;
            if is_reference || !place.is_var() || !changes {
                continue;
            }
            let declared = self.declarations.iter().find(|(var, _)| *var == place.root);
            let declaration = declared.map(|(_, declaration)| *declaration);
            let copy = self.variable(Bound::Operand(place.clone().into()), declaration);
            scope.insert(&name, copy);
        }
        scope
    }

    /// Gives a closure a name.
    pub(super) fn name_closure(&mut self, name: &PatIdent, id: usize) {
        if let Some(var) = self.closures[id].var {
            self.out.name(var, name.ident.clone(), None);
            self.out.vars[var.0].mutable |= name.mutability.is_some();
        }
        self.scope.insert(&name.ident, Bound::Closure(id));
    }

    /// The closure that an expression is or names.
    pub(super) fn closure_of(&mut self, expr: &Expr) -> Option<usize> {
        match peeled(expr) {
            Expr::Closure(e) => Some(self.capture(e)),
            Expr::Reference(e) => self.closure_of(&e.expr),
            Expr::Path(path) => match self.scope.get(path.path.get_ident()?)? {
                Bound::Closure(id) => Some(*id),
                _ => None,
            },
            _ => None,
        }
    }

    /// What a name means in a verbatim expression; a closure must exist for that.
    pub(super) fn shown(&mut self, name: Ident, bound: Bound) -> Option<(Ident, Bound)> {
        let Bound::Closure(id) = bound else { return Some((name, bound)) };
        if let Some(var) = self.closures[id].var {
            return Some((name, Bound::Operand(var.into())));
        }
        if self.closures[id].is_varied {
            self.error(name.span(), message::CLOSURE_VALUE);
        } else {
            let address = Rc::as_ptr(&self.closures[id].closure);
            self.memory.wanted.push(address);
        }
        None
    }

    /// Whether an expression mentions a closure of the function.
    pub(super) fn calls_closure(&self, expr: &Expr) -> bool {
        let mentions = self.scope.mentions(expr.to_token_stream());
        mentions.iter().any(|(_, bound)| matches!(bound, Bound::Closure(_)))
    }

    /// Whether an expression mentions a closure that changes something.
    pub(super) fn calls_changing(&self, expr: &Expr) -> bool {
        let mentions = self.scope.mentions(expr.to_token_stream());
        mentions.iter().any(|(_, bound)| match bound {
            Bound::Closure(id) => mutates(&self.closures[*id].closure.body),
            _ => false,
        })
    }

    /// `f(x, y)`, where `f` is a closure.
    pub(super) fn call_closure(&mut self, id: usize, args: &Punctuated<Expr, Token![,]>) -> Bound {
        let closure = Rc::clone(&self.closures[id].closure);
        let mut values = Vec::new();
        for (k, arg) in args.iter().enumerate() {
            let Some(pat) = closure.inputs.iter().nth(k) else { break };
            let (pat, ty) = annotated(pat);
            let value = match self.closure_of(arg) {
                Some(id) => Bound::Closure(id),
                // A `&mut`, handed on.
                None if self.is_in_out(arg) => self.expr(arg).borrowed(Borrow::Mutable),
                None => self.initial(pat, ty, arg),
            };
            // What a later argument changes is read before.
            values.push(self.copied(value));
        }
        if values.iter().any(|value| matches!(value, Bound::Never)) {
            return Bound::Never;
        }
        self.run_closure(id, values)
    }

    pub(super) fn run_closure(&mut self, id: usize, args: Vec<Bound>) -> Bound {
        let span = self.out.span;
        if self.in_region {
            return self.error(span, message::CLOSURE_EXIT);
        }
        self.inlined += 1;
        if self.inlined > MOST_CALLS {
            if self.inlined == MOST_CALLS + 1 {
                let outermost = self.calling.unwrap_or(span);
                self.error(outermost, message::CLOSURE_CALLS);
            }
            return Bound::Poison;
        }
        let outer = self.calling;
        self.calling = outer.or(Some(span));
        let closure = Rc::clone(&self.closures[id].closure);
        let inside = self.closures[id].scope.clone();
        let outside = std::mem::replace(&mut self.scope, inside);
        let value = self.apply(&closure, args);
        self.scope = outside;
        self.out.span = span;
        self.calling = outer;
        value
    }

    /// The value of a function of the items of an iterator, called once, here.
    pub(super) fn invoke(&mut self, function: &Expr, args: Vec<Bound>) -> Bound {
        if args.iter().any(|arg| matches!(arg, Bound::Never)) {
            return Bound::Never;
        }
        match peeled(function) {
            Expr::Closure(closure) => self.apply(closure, args),
            Expr::Reference(e) => self.invoke(&e.expr, args),
            Expr::Path(path) => match self.closure_of(function) {
                Some(id) => self.run_closure(id, args),
                None => self.call_path(path, args),
            },
            other => self.error_at(&other, message::CLOSURE),
        }
    }

    /// The value of a closure that is called once, here.
    pub(super) fn apply(&mut self, closure: &ExprClosure, args: Vec<Bound>) -> Bound {
        if closure.inputs.len() != args.len() {
            return self.error(closure.inputs_begin.span, message::CLOSURE_ARITY);
        }
        let mark = self.scope.enter();
        for (pat, arg) in closure.inputs.iter().zip(args) {
            self.bind_argument(pat, arg);
        }
        let value = self.called_for(&closure.body, &closure.output);
        self.scope.leave(mark);
        let value = self.copied(value);
        match &closure.output {
            ReturnType::Type(_, ty) => self.typed(value, ty),
            ReturnType::Default => value,
        }
    }

    /// A literal of the type that is written for it.
    fn typed(&mut self, value: Bound, ty: &Type) -> Bound {
        let Bound::Operand(literal @ Operand::Literal(_)) = value else { return value };
        let expr = self.placeholder(Part::Operand(literal));
        let value = self.rebuilt(expr);
        if let Bound::Operand(Operand::Place(place)) = &value {
            let source = self.source(Syntax::Type(ty.clone()));
            let info = &mut self.out.vars[place.root.0];
            info.ty = Some(source);
        }
        value
    }

    /// Binds a parameter of a closure, or the pattern of a loop.
    pub(super) fn bind_argument(&mut self, pat: &Pat, arg: Bound) {
        let (inner, ty) = annotated(pat);
        let arg = match ty {
            Some(ty) => self.typed(arg, ty),
            None => arg,
        };
        match (inner, arg) {
            (Pat::Paren(pat), arg) => self.bind_argument(&pat.pat, arg),
            (Pat::Ident(name), Bound::Closure(id)) => self.name_closure(name, id),
            (Pat::Tuple(pats), Bound::Tuple(parts)) if pats.elems.len() == parts.len() => {
                for (pat, part) in pats.elems.iter().zip(parts) {
                    self.bind_argument(pat, part);
                }
            }
            (Pat::Reference(pat), arg) if arg.is_reference() || matches!(arg, Bound::Tuple(_)) => {
                self.bind_argument(&pat.pat, arg.dereferenced());
            }
            (Pat::Ident(name), Bound::Operand(value))
                if name.mutability.is_some() && !self.is_varied(&value) =>
            {
                // A variable of its own.
                let copy = self.placeholder(Part::Operand(value));
                let copy = self.rebuilt(copy);
                self.bind(inner, ty, copy);
            }
            (inner, arg) if self.is_whole_inactive(inner, &arg) => self.take_apart(inner, &arg),
            (inner, arg) => self.bind(inner, ty, arg),
        }
    }

    /// Whether a value that is inactive as a whole is taken apart by a pattern, as rustc does it.
    fn is_whole_inactive(&self, pat: &Pat, arg: &Bound) -> bool {
        let Bound::Operand(Operand::Place(place)) = arg else { return false };
        let is_unknown = self.out.place_kind(place) == Kind::Unknown;
        is_unknown && !matches!(pat, Pat::Ident(_) | Pat::Wild(_)) && !self.bound_is_varied(arg)
    }

    /// A function by its path: of a primitive, or another differentiable one.
    fn call_path(&mut self, path: &ExprPath, args: Vec<Bound>) -> Bound {
        if self.is_function(path) {
            return self.invoke_function(path, args);
        }
        let by_ref: Vec<bool> = args.iter().map(Bound::is_reference).collect();
        let operands: Vec<Option<Operand>> = args.into_iter().map(|arg| self.single(arg)).collect();
        let Some(operands) = operands.into_iter().collect::<Option<Vec<Operand>>>() else {
            return Bound::Poison;
        };
        let is_local = path.path.get_ident().is_some_and(|name| self.scope.get(name).is_some());
        if path.qself.is_some() || is_local {
            return self.error_at(&path, message::CALLEE);
        }
        if !operands.iter().any(|operand| self.is_varied(operand)) {
            let args = operands.into_iter().map(|operand| self.placeholder(Part::Operand(operand)));
            let args: Vec<Expr> = args.collect();
            let args = args.iter().zip(by_ref).map(|(arg, by_ref)| -> Expr {
                if by_ref { syn::parse_quote!(&#arg) } else { arg.clone() }
            });
            return self.rebuilt(syn::parse_quote!(#path(#(#args),*)));
        }
        if let Some(function) = self.scalar_path(path, operands.len()) {
            self.learn_from_path(path, &operands.iter().collect::<Vec<_>>());
            return self.emit(Op::Prim(Prim::Scalar(function), operands));
        }
        if is_type_or_variant(path) && !is_associated(path) {
            return self.error_at(&path, message::constructor(&path_text(path)));
        }
        let span = path.span();
        let args = operands.into_iter().zip(by_ref);
        let args = args.map(|(operand, by_ref)| Arg {
            operand,
            by_ref,
            in_out: false,
            tangent: false,
            span,
        });
        let args = args.collect();
        let callee = self.source(Syntax::Path(path.clone()));
        self.emit(Op::Call(Call { callee, name: path_text(path), args }))
    }

    /// Whether something holds: computed from active values, but without a derivative.
    pub(super) fn holds_for(&mut self, function: &Expr, args: Vec<Bound>) -> Option<Operand> {
        let closure = match peeled(function) {
            Expr::Closure(closure) if closure.inputs.len() == args.len() => closure,
            Expr::Path(path) if self.closure_of(function).is_none() => {
                let args = args.into_iter().map(|arg| self.single_reference(arg));
                let args = args.collect::<Option<Vec<Operand>>>()?;
                let args: Vec<Expr> =
                    args.into_iter().map(|arg| self.placeholder(Part::Operand(arg))).collect();
                return self.inactive_operand(syn::parse_quote!(#path(#(#args),*)));
            }
            _ => {
                let value = self.invoke(function, args);
                return self.decided(value, function);
            }
        };
        let body = &closure.body;
        let runs = mutates(body) || self.calls_closure(body) || leaves(body);
        let mark = self.scope.enter();
        let mut lets = TokenStream::new();
        for (pat, arg) in closure.inputs.iter().zip(args) {
            match (annotated(pat).0, &arg) {
                (Pat::Ident(_), Bound::Tuple(_)) if !runs => {
                    let tuple = self.seen_expr(&arg)?;
                    lets.extend(quote!(let #pat = #tuple;));
                }
                _ => self.bind_argument(pat, arg),
            }
        }
        let value = if !lets.is_empty() {
            self.rebuilt_inactive(syn::parse_quote!({ #lets #body }))
        } else if runs {
            self.called(body)
        } else if self.touches_active(body.to_token_stream()) {
            self.inactive_result(body)
        } else {
            self.value(body)
        };
        self.scope.leave(mark);
        self.decided(value, function)
    }

    /// The operand with the references that lead to it.
    fn single_reference(&mut self, bound: Bound) -> Option<Operand> {
        match bound {
            Bound::Operand(operand) => Some(operand),
            other => self.single(other),
        }
    }

    /// A value with the references that lead to it, as an expression.
    fn seen_expr(&mut self, bound: &Bound) -> Option<Expr> {
        match bound {
            Bound::Operand(operand) => Some(self.placeholder(Part::Operand(operand.clone()))),
            Bound::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.seen_expr(part));
                let parts = parts.collect::<Option<Vec<Expr>>>()?;
                Some(syn::parse_quote!((#(#parts,)*)))
            }
            Bound::Closure(_) | Bound::Poison | Bound::Never => None,
        }
    }

    fn decided(&mut self, value: Bound, function: &Expr) -> Option<Operand> {
        let value = self.single(value)?;
        if self.is_varied(&value) {
            self.error_at(&function, message::NOT_UNDERSTOOD);
            return None;
        }
        Some(value)
    }
}

/// Whether an expression binds a closure to a name.
pub(super) fn names_closure(expr: &Expr) -> bool {
    struct Closures {
        found: bool,
    }
    impl<'ast> Visit<'ast> for Closures {
        fn visit_local(&mut self, local: &'ast syn::Local) {
            let init = local.init.as_ref().map(|init| peeled(&init.expr));
            self.found |= matches!(init, Some(Expr::Closure(_)));
            visit::visit_local(self, local);
        }
    }
    let mut closures = Closures { found: false };
    closures.visit_expr(expr);
    closures.found
}
