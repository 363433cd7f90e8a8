//! `map` and `zip_map`: elementwise functions.

use proc_macro2::Ident;
use syn::spanned::Spanned as _;
use syn::visit::Visit;
use syn::{Expr, ExprClosure, ExprMethodCall, ExprPath, Pat};

use super::call::peeled;
use super::callable::names_closure;
use super::path::{is_type_or_variant, path_text};
use super::scope::Bound;
use super::syntax::mutates;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{
    Arg, Call, Guard, Head, Inst, Kind, Linear, Loop, Map, Mode, Op, Operand, Place, Prim,
    Projection, Range, Var,
};
use crate::message;

impl Lowerer<'_> {
    pub(super) fn map(&mut self, e: &ExprMethodCall) -> Bound {
        let mut inputs = vec![self.operand(&e.receiver)];
        let mut args: Vec<&Expr> = e.args.iter().collect();
        let Some(function) = args.pop() else { return Bound::Poison };
        let runs = match peeled(function) {
            Expr::Closure(closure) => {
                needs_loop(&closure.body)
                    || self.calls_closure(&closure.body)
                    || self.consumes(&closure.body)
            }
            other => self.closure_of(other).is_some(),
        };
        if runs {
            inputs.extend(args.into_iter().map(|arg| self.operand(arg)));
            let inputs = inputs.into_iter().collect::<Option<Vec<Operand>>>();
            return inputs.map_or(Bound::Poison, |inputs| self.map_by_loop(e, function, &inputs));
        }
        inputs.extend(args.into_iter().map(|arg| self.operand(arg)));
        let Some(inputs) = inputs.into_iter().collect::<Option<Vec<Operand>>>() else {
            return Bound::Poison;
        };
        let params: Vec<Var> = inputs.iter().map(|input| self.element_of(input)).collect();
        let region = std::mem::replace(&mut self.in_region, true);
        let outer = std::mem::take(&mut self.out.block);
        let (mark, seen) = (self.scope.enter(), self.seen.len());
        let result = self.elementwise(function, &params);
        let result = self.single(result);
        self.scope.leave(mark);
        self.seen.truncate(seen);
        let body = std::mem::replace(&mut self.out.block, outer);
        self.in_region = region;
        self.out.span = e.span();
        match result {
            Some(result) => self.emit(Op::Map(Map { inputs, params, body, result })),
            None => Bound::Poison,
        }
    }

    /// `map` with a closure that loops, stores or returns: the elements one after the other.
    fn map_by_loop(&mut self, e: &ExprMethodCall, function: &Expr, x: &[Operand]) -> Bound {
        let [Operand::Place(first), rest @ ..] = x else { return Bound::Poison };
        self.out.span = e.method.span();
        let kind = self.out.place_kind(first);
        let y = self.cell(None, kind);
        self.out.push(vec![y], Op::Prim(Prim::Linear(Linear::ToOwned), vec![first.clone().into()]));
        let Some(len) = self.length(first) else { return Bound::Poison };
        for other in rest.iter().filter_map(Operand::place) {
            self.same_shape(first, other);
        }
        let index = self.out.generated("i", Kind::Open);
        let start = Operand::literal("0usize");
        let range = Range { start, end: len, inclusive: false, step: None, reversed: false };
        let (body, ()) = self.in_block(|this| {
            let mut elements = Vec::new();
            for place in x.iter().filter_map(Operand::place) {
                let element = place.clone().then(Projection::Index(vec![index.into()]));
                elements.push(this.emit(Op::Prim(Prim::Use, vec![element.into()])));
            }
            let value = this.invoke(function, elements);
            let element = Place::from(y).then(Projection::Index(vec![index.into()]));
            if let Some(value) = this.single(value) {
                let span = this.out.span;
                this.store(element, Mode::Set, value, span);
            }
        });
        let span = self.out.span;
        let head = Head::Range(index, range);
        self.out.block.insts.push(Inst::Loop(Loop { head, body, trips: None }, span));
        Bound::Operand(y.into())
    }

    /// nalgebra's own check, with its message.
    fn same_shape(&mut self, first: &Place, other: &Place) {
        let a = self.placeholder(Part::Operand(first.clone().into()));
        let b = self.placeholder(Part::Operand(other.clone().into()));
        let check: Expr = syn::parse_quote!({
            let (a, b) = (#a.shape(), #b.shape());
            assert_eq!(a, b, "Matrix simultaneous traversal error: dimension mismatch.");
        });
        self.effect(&check, Guard::Inactive);
    }

    /// A variable for one element of a matrix.
    fn element_of(&mut self, input: &Operand) -> Var {
        let kind = self.out.kind(input).element();
        let var = self.out.fresh(kind);
        let varied = self.is_varied(input);
        self.set_varied(var, varied);
        var
    }

    fn elementwise(&mut self, function: &Expr, params: &[Var]) -> Bound {
        match function {
            Expr::Paren(paren) => self.elementwise(&paren.expr, params),
            Expr::Closure(closure) => self.closure_body(closure, params),
            Expr::Path(path) => self.path_body(path, params),
            Expr::Reference(e) if e.mutability.is_none() => self.elementwise(&e.expr, params),
            other => self.error_at(&other, message::CLOSURE),
        }
    }

    fn closure_body(&mut self, closure: &ExprClosure, params: &[Var]) -> Bound {
        if closure.inputs.len() != params.len() {
            return self.error(closure.inputs_begin.span, message::CLOSURE_ARITY);
        }
        for (pat, var) in closure.inputs.iter().zip(params) {
            if let Pat::Wild(_) = pat {
                continue;
            }
            let Some(name) = plain_name(pat) else {
                self.bind_argument(pat, Bound::Operand((*var).into()));
                continue;
            };
            self.out.name(*var, name.clone(), None);
            self.scope.insert(name, Bound::Operand((*var).into()));
        }
        self.expr(&closure.body)
    }

    /// `x.map(f64::tanh)`, `x.map(sigmoid)`
    fn path_body(&mut self, path: &ExprPath, params: &[Var]) -> Bound {
        let operands: Vec<Operand> = params.iter().map(|var| (*var).into()).collect();
        if let Some(function) = self.scalar_path(path, params.len()) {
            return self.emit(Op::Prim(Prim::Scalar(function), operands));
        }
        if self.is_function(path) {
            let args = operands.into_iter().map(Bound::Operand).collect();
            return self.invoke_function(path, args);
        }
        let is_local = path.path.get_ident().is_some_and(|name| self.scope.get(name).is_some());
        if path.qself.is_some() || is_local {
            return self.error_at(&path, message::CALLEE);
        }
        if is_type_or_variant(path) {
            return self.error_at(&path, message::constructor(&path_text(path)));
        }
        let span = path.span();
        let args = operands.into_iter().map(|operand| Arg {
            operand,
            by_ref: false,
            in_out: false,
            tangent: false,
            span,
        });
        let args = args.collect();
        let callee = self.source(Syntax::Path(path.clone()));
        self.emit(Op::Call(Call { callee, name: path_text(path), args }))
    }
}

/// Whether a closure does more than computing one value: it stores, loops or returns.
fn needs_loop(body: &Expr) -> bool {
    #[derive(Default)]
    struct Statements {
        found: bool,
    }
    impl<'ast> Visit<'ast> for Statements {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            self.found |= matches!(
                expr,
                Expr::Return(_)
                    | Expr::ForLoop(_)
                    | Expr::While(_)
                    | Expr::Loop(_)
                    | Expr::Break(_)
                    | Expr::Match(_)
            );
            syn::visit::visit_expr(self, expr);
        }

        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            self.found |= pat.mutability.is_some();
        }
    }
    let mut statements = Statements::default();
    statements.visit_expr(body);
    statements.found || mutates(body) || names_closure(body)
}

fn plain_name(pat: &Pat) -> Option<&Ident> {
    match pat {
        Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => Some(&pat.ident),
        Pat::Type(typed) => plain_name(&typed.pat),
        Pat::Paren(paren) => plain_name(&paren.pat),
        _ => None,
    }
}
