//! Closures that are handed to another function: each becomes a function of its own, of what it
//! captures and of its arguments.

use std::rc::Rc;

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::spanned::Spanned as _;
use syn::{BinOp, Expr, ExprClosure, ExprPath, Lit, Pat, ReturnType, Type, UnOp};

use super::call::peeled;
use super::captured::{Captured, changed_name, counts, is_only_detached};
use super::method::is_inactive_method;
use super::path::{is_associated, is_type_or_variant, last_segment};
use super::scope::Bound;
use super::signature::{is_inactive, kind};
use super::stmt::annotated;
use super::syntax::{leaves, mutates};
use super::verbatim::Part;
use super::{Lowerer, Syntax, value};
use crate::ir::{Arg, Block, Function, Hold, Kind, Op, Operand, Param, Prim, Value, Var};
use crate::message;
use crate::rules::scalar::Scalar;

/// The most active variables that a closure may capture: core knows tuples of so many.
const MOST_CAPTURED: usize = 12;

/// A closure as a function: its parameters are the active variables that it captures, the others,
/// and its arguments.
pub(crate) struct Lifted {
    pub(crate) func: Function,
    pub(crate) env: usize,
    pub(crate) data: usize,
    /// The types of the arguments, where the user wrote them.
    pub(crate) types: Vec<Option<Type>>,
    /// Whether an argument was taken for an integer because of its use.
    pub(crate) integers: Vec<bool>,
    pub(crate) output: Option<Type>,
}

/// Where a lifted closure goes.
#[derive(Clone)]
pub(crate) struct Lift {
    pub(crate) callee: Box<Syntax>,
    /// The number of the parameter that it is for.
    pub(crate) parameter: usize,
    /// An index into [`Lowered::closures`](super::Lowered::closures).
    pub(crate) closure: usize,
}

/// An argument that is a function.
enum FunctionArgument {
    Closure(usize),
    /// A function by its path.
    Path(ExprPath),
}

/// An argument in the course of lowering: what the functions among them need of the others.
enum Lowering {
    Function(FunctionArgument),
    Value(Option<Arg>),
}

impl Lowerer<'_> {
    /// A call with arguments that are functions; nothing if it has none, or is not active.
    pub(super) fn call_with_functions(
        &mut self,
        e: &dyn ToTokens,
        callee: &Syntax,
        exprs: &[&Expr],
    ) -> Option<Bound> {
        if !exprs.iter().any(|expr| self.is_function_value(expr)) {
            return None;
        }
        let unit: Expr = syn::parse_quote!(());
        let mut functions = Vec::new();
        for (k, expr) in exprs.iter().enumerate() {
            functions.push(match self.function_argument(expr) {
                Ok(function) => function,
                Err(poison) => return Some(poison),
            });
            let moves = matches!(peeled(expr), Expr::Closure(e) if e.capture.is_some());
            let changes = |later: &&Expr| mutates(later) || leaves(later);
            if moves && exprs[k + 1..].iter().any(changes) {
                return Some(self.error_at(expr, message::CLOSURE_BEFORE_CHANGE));
            }
        }
        let is_varied = |this: &Self, function: &Option<FunctionArgument>| matches!(function, Some(FunctionArgument::Closure(id)) if this.closures[*id].is_varied);
        let any_varied = functions.iter().any(|function| is_varied(self, function));
        let plain = exprs.iter().zip(&functions);
        let plain: Vec<&Expr> =
            plain.map(|(expr, f)| if f.is_some() { &unit } else { *expr }).collect();
        if !any_varied && !plain.iter().any(|expr| self.touches_active(expr.to_token_stream())) {
            return None;
        }
        let parts = self.parts(&plain).into_iter().collect::<Option<Vec<Part>>>();
        let Some(parts) = parts else { return Some(Bound::Poison) };
        let mut lowering = Vec::new();
        for ((expr, part), function) in plain.iter().zip(parts).zip(functions) {
            lowering.push(match function {
                Some(function) => Lowering::Function(function),
                None => Lowering::Value(self.arg(expr, part)),
            });
        }
        let args = self.with_functions(callee, exprs, lowering);
        let Some(args) = args else { return Some(Bound::Poison) };
        Some(self.call_of(e, Syntax::Taking(Box::new(callee.clone())), args))
    }

    /// Whether an expression is a function by its looks: a closure, its name, or a path.
    fn is_function_value(&self, expr: &Expr) -> bool {
        match peeled(expr) {
            // What decides something is a plain closure.
            Expr::Closure(e) => {
                !is_decision(&e.body) || self.touches_active(e.body.to_token_stream())
            }
            Expr::Reference(e) if e.mutability.is_none() => self.is_function_value(&e.expr),
            Expr::Path(path) => match path.path.get_ident().and_then(|name| self.scope.get(name)) {
                Some(bound) => matches!(bound, Bound::Closure(_)),
                None => is_function_path(path),
            },
            _ => false,
        }
    }

    fn function_argument(&mut self, expr: &Expr) -> Result<Option<FunctionArgument>, Bound> {
        if !self.is_function_value(expr) {
            return Ok(None);
        }
        if let Some(id) = self.closure_of(expr) {
            return Ok(Some(FunctionArgument::Closure(id)));
        }
        let path = match peeled(expr) {
            Expr::Path(path) => path,
            Expr::Reference(e) => return self.function_argument(&e.expr),
            _ => return Ok(None),
        };
        if self.is_scalar_path(path) {
            let closure = self.closure_of_scalar(path)?;
            return Ok(Some(FunctionArgument::Closure(closure)));
        }
        if path.qself.is_some() || is_type_or_variant(path) || is_associated(path) {
            return Err(self.error_at(&path, message::METHOD_VALUE));
        }
        Ok(Some(FunctionArgument::Path(path.clone())))
    }

    /// `|x| f64::sin(x)` for `f64::sin`.
    fn closure_of_scalar(&mut self, path: &ExprPath) -> Result<usize, Bound> {
        let name = last_segment(path);
        let arity = (1..=3).find(|arity| Scalar::from_method(&name, *arity).is_some());
        let at = Span::mixed_site().located_at(path.span());
        let names = ["x", "y", "z"].map(|name| Ident::new(name, at));
        let names = match arity {
            Some(arity) => &names[..arity],
            None => return Err(self.error_at(&path, message::METHOD_VALUE)),
        };
        let closure: ExprClosure = syn::parse_quote!(|#(#names),*| #path(#(#names),*));
        Ok(self.add_closure(closure))
    }

    /// The arguments in order, with closures as functions of their own.
    fn with_functions(
        &mut self,
        callee: &Syntax,
        exprs: &[&Expr],
        lowering: Vec<Lowering>,
    ) -> Option<Vec<Arg>> {
        let evidence: Vec<Operand> = lowering
            .iter()
            .map(|argument| match argument {
                Lowering::Value(Some(arg)) => arg.operand.clone(),
                Lowering::Value(None) | Lowering::Function(_) => Operand::literal("()"),
            })
            .collect();
        let mut args = Vec::new();
        for (k, argument) in lowering.into_iter().enumerate() {
            let span = exprs[k].span();
            let operand = match argument {
                Lowering::Value(arg) => {
                    args.push(arg);
                    continue;
                }
                Lowering::Function(FunctionArgument::Path(path)) => {
                    let mut name = path.path;
                    if let Some(last) = name.segments.last_mut() {
                        last.arguments = syn::PathArguments::None;
                    }
                    let value = self.rebuilt(syn::parse_quote!(#name {}));
                    self.single(value)
                }
                Lowering::Function(FunctionArgument::Closure(id)) => {
                    let mut evidence = evidence.clone();
                    evidence.remove(k);
                    self.lift(id, (callee, k), evidence, span)
                }
            };
            let arg = |operand| Arg { operand, by_ref: true, in_out: false, tangent: false, span };
            args.push(operand.map(arg));
        }
        args.into_iter().collect()
    }

    /// The value that a closure becomes for the parameter of a function.
    fn lift(
        &mut self,
        id: usize,
        (callee, parameter): (&Syntax, usize),
        evidence: Vec<Operand>,
        span: Span,
    ) -> Option<Operand> {
        if self.in_region {
            self.error(span, message::CLOSURE_IN_REGION);
            return None;
        }
        let (lifted, captured) = self.lifted(id, span)?;
        self.out.span = span;
        self.closed_over(&captured);
        let closure = self.lifted.len();
        self.lifted.push(lifted);
        let operands = |vars: &[Var]| vars.iter().map(|var| (*var).into()).collect();
        let env = self.out.fresh(Kind::Unknown);
        let is_varied = !captured.env.is_empty();
        self.set_varied(env, is_varied);
        self.out.push(vec![env], Op::Prim(Prim::Tuple, operands(&captured.env)));
        let lift = Lift { callee: Box::new(callee.clone()), parameter, closure };
        let source = self.source(Syntax::Lift(lift));
        let mut all = vec![env.into()];
        all.extend(captured.data.iter().map(|var| (*var).into()));
        all.extend(evidence);
        let f = self.out.fresh(Kind::Unknown);
        self.set_varied(f, is_varied);
        self.out.push(vec![f], Op::Prim(Prim::Lift(source), all));
        Some(f.into())
    }

    /// The body of a closure as a function, and what it captures.
    pub(super) fn lifted(&mut self, id: usize, span: Span) -> Option<(Lifted, Captured)> {
        let closure = Rc::clone(&self.closures[id].closure);
        let outer = std::mem::take(&mut self.out.block);
        let frames = std::mem::take(&mut self.frames);
        let seen = self.seen.len();
        let mut args = Vec::new();
        let mut bounds = Vec::new();
        for pat in &closure.inputs {
            let (arg, bound) = self.argument_of_closure(pat, &closure.body);
            args.push(arg);
            bounds.push(bound);
        }
        let value = self.run_closure(id, bounds);
        let result = value_of(value);
        self.seen.truncate(seen);
        self.frames = frames;
        let body = std::mem::replace(&mut self.out.block, outer);
        let result = result?;
        let captured = Captured::by(&body, &result, &args, &self.out.vars);
        self.check_captured(&captured, &closure, span)?;
        let func = self.function_of(&captured, &args, body, result);
        let types = closure.inputs.iter().map(|pat| annotated(pat).1.cloned()).collect();
        let (env, data) = (captured.env.len(), captured.data.len());
        let output = match &closure.output {
            ReturnType::Type(_, ty) => Some((**ty).clone()),
            ReturnType::Default => None,
        };
        let integers = closure.inputs.iter().map(|pat| match pat {
            Pat::Ident(name) => counts(&name.ident, &closure.body),
            _ => false,
        });
        let integers = integers.collect();
        Some((Lifted { func, env, data, types, integers, output }, captured))
    }

    /// An argument of a closure: it is active unless its type, or what it is used for, says that no
    /// derivative flows through it.
    fn argument_of_closure(&mut self, pat: &Pat, body: &Expr) -> (Var, Bound) {
        let (inner, ty) = annotated(pat);
        let active = match (ty, inner) {
            (Some(ty), _) => !is_inactive(ty),
            (None, Pat::Ident(name)) => {
                !counts(&name.ident, body) && !is_only_detached(&name.ident, body)
            }
            (None, _) => true,
        };
        let var = self.out.generated("input", Kind::Unknown);
        self.out.vars[var.0].kind = ty.map_or(Kind::Unknown, |ty| kind(ty, &self.reals));
        self.set_varied(var, active);
        let bound = Bound::Operand(var.into());
        let is_reference =
            matches!(ty, Some(Type::Reference(_))) || matches!(inner, Pat::Reference(_));
        (var, if is_reference { bound.reference() } else { bound })
    }

    fn check_captured(
        &mut self,
        captured: &Captured,
        closure: &ExprClosure,
        span: Span,
    ) -> Option<()> {
        let infos = captured.env.iter().chain(&captured.data).map(|var| self.out.var(*var));
        let changeable = infos.filter(|info| info.mutable || info.cell);
        let names: Vec<&Ident> = changeable.map(|info| &info.name).collect();
        let name = changed_name(&names, &closure.body).map(|name| name.span());
        if let Some(span) = name.or(captured.changed) {
            self.error(span, message::CLOSURE_CHANGES);
            return None;
        }
        if captured.env.len() > MOST_CAPTURED {
            self.error(span, message::CLOSURE_CAPTURES);
            return None;
        }
        Some(())
    }

    /// Nothing that was captured may be known by another name where the function is built.
    fn closed_over(&mut self, captured: &Captured) {
        for var in &captured.data {
            let is_lender = self.lenders.contains(var);
            if is_lender {
                let span = self.out.span;
                self.error(span, message::CLOSURE_CHANGES);
            }
        }
    }

    fn function_of(
        &self,
        captured: &Captured,
        args: &[Var],
        body: Block,
        result: Value,
    ) -> Function {
        let mut vars = self.out.vars.clone();
        for var in captured.env.iter().chain(&captured.data) {
            let info = &mut vars[var.0];
            (info.cell, info.mutable, info.hold) = (false, false, Hold::Plain);
        }
        let all = captured.env.iter().chain(&captured.data).chain(args);
        let param = |var: &Var| Param { var: *var, active: vars[var.0].carrier, in_out: false };
        let params = all.map(param).collect();
        Function {
            name: Ident::new("closure", self.out.span),
            params,
            body,
            result,
            pullback: None,
            records: Vec::new(),
            constructs: self.constructs.clone(),
            real: None,
            vars,
        }
    }
}

fn value_of(bound: Bound) -> Option<Value> {
    value(bound.referent())
}

/// Whether a value is a `bool` by its looks.
fn is_decision(expr: &Expr) -> bool {
    match peeled(expr) {
        Expr::Binary(e) => matches!(
            e.op,
            BinOp::Eq(_)
                | BinOp::Ne(_)
                | BinOp::Lt(_)
                | BinOp::Le(_)
                | BinOp::Gt(_)
                | BinOp::Ge(_)
                | BinOp::And(_)
                | BinOp::Or(_)
        ),
        Expr::Unary(e) => matches!(e.op, UnOp::Not(_)),
        Expr::Lit(e) => matches!(e.lit, Lit::Bool(_)),
        Expr::Macro(e) => e.mac.path.is_ident("matches"),
        Expr::MethodCall(e) => is_inactive_method(&e.method.to_string()) || e.method == "contains",
        _ => false,
    }
}

/// Whether a path that is no variable is a function by its spelling.
fn is_function_path(path: &ExprPath) -> bool {
    let last = path.path.segments.last().map(|segment| segment.ident.to_string());
    last.is_some_and(|name| name.trim_start_matches("r#").starts_with(|c: char| c.is_lowercase()))
}
