//! Expressions.

use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{BinOp, Expr, ExprMacro, Lit, Member, Token, Type, UnOp};

use super::call::peeled;
use super::scope::Bound;
use super::syntax::{leaves, mutates};
use super::verbatim::Part;
use super::{Lowerer, Syntax, pure, signature};
use crate::ir::{Bilinear, Guard, Literal, Op, Operand, Prim};
use crate::message;
use crate::rules::scalar::Scalar;

type Elements = Punctuated<Expr, Token![,]>;

impl Lowerer<'_> {
    /// Lowers an expression to the operand that holds its value.
    pub(super) fn expr(&mut self, expr: &Expr) -> Bound {
        match expr {
            Expr::Paren(e) => return self.expr(&e.expr),
            Expr::Group(e) => return self.expr(&e.expr),
            Expr::Lit(e) if matches!(e.lit, Lit::Float(_) | Lit::Int(_)) => {
                return Bound::Operand(literal(&e.lit));
            }
            _ => {}
        }
        if let Expr::Macro(e) = expr
            && is_diverging(e)
        {
            self.effect(expr, Guard::None);
            return Bound::Never;
        }
        let is_active = self.touches_active(expr.to_token_stream());
        let is_quiet = !leaves(expr) && !self.stores_in_active(expr);
        if !is_active && is_quiet && !self.calls_closure(expr) {
            return self.verbatim(expr);
        }
        let outer = std::mem::replace(&mut self.out.span, expr.span());
        let bound = self.active_expr(expr);
        self.out.span = outer;
        bound
    }

    /// An expression that mentions something active.
    fn active_expr(&mut self, expr: &Expr) -> Bound {
        match expr {
            Expr::Path(e) => match e.path.get_ident().and_then(|name| self.scope.get(name)) {
                Some(bound) => bound.clone(),
                None => self.error_at(&expr, message::NOT_UNDERSTOOD),
            },
            Expr::Reference(e) => match e.mutability {
                None => self.expr(&e.expr).reference(),
                Some(mutability) => match self.place(&e.expr) {
                    Some(_) => self.error_at(&e, message::REFERENCE_VALUE),
                    None => self.error(mutability.span, message::MUT_BORROW),
                },
            },
            Expr::Unary(e) => self.unary(e),
            Expr::Binary(e) => self.binary(e),
            Expr::Call(e) => self.call(e),
            Expr::MethodCall(e) => self.method_call(e),
            Expr::Field(e) => {
                let base = self.expr(&e.base);
                let name = match &e.member {
                    Member::Named(name) => name.to_string(),
                    Member::Unnamed(index) => index.index.to_string(),
                };
                self.field(base, &name, e.member.span())
            }
            Expr::Index(e) => self.index_expr(e),
            Expr::Tuple(e) => {
                Bound::Tuple(e.elems.iter().map(|element| self.kept(element)).collect())
            }
            Expr::Array(e) => self.aggregate(Prim::Array, &e.elems),
            Expr::Repeat(e) => self.repeat_array(e),
            Expr::Struct(e) => self.struct_literal(e),
            Expr::Block(e) => self.labelled(e),
            Expr::Macro(e) => self.macro_expr(e),
            Expr::Cast(e) => self.cast(e),
            Expr::If(e) if self.selects_constants(e) => self.selection(e),
            Expr::If(e) => self.if_expr(e),
            Expr::Match(e) => self.match_expr(e),
            Expr::ForLoop(e) => self.for_loop(e),
            Expr::While(e) => self.while_loop(e),
            Expr::Loop(e) => self.loop_(e),
            Expr::Return(e) => self.return_(e),
            Expr::Break(e) => self.break_(e),
            Expr::Continue(e) => self.continue_(e),
            Expr::Try(e) => self.question(e),
            Expr::Assign(e) => self.assign(e),
            Expr::Closure(e) => Bound::Closure(self.capture(e)),
            Expr::Lit(_) => {
                self.opaque(Syntax::Expr(expr.clone()), expr.to_token_stream(), Guard::None)
            }
            other if !self.touches_active(other.to_token_stream()) => self.verbatim(other),
            other => self.refused(other),
        }
    }

    /// A branch between values that carry no derivative: neither does its result.
    fn selects_constants(&self, e: &syn::ExprIf) -> bool {
        let touches = |tokens| self.touches_active(tokens);
        let otherwise = e.else_branch.as_ref();
        !matches!(*e.cond, Expr::Let(_))
            && !leaves(&Expr::If(e.clone()))
            && !mutates(&Expr::If(e.clone()))
            && !touches(e.then_branch.to_token_stream())
            && otherwise.is_some_and(|(_, e)| !touches(e.to_token_stream()))
    }

    fn selection(&mut self, e: &syn::ExprIf) -> Bound {
        let Some(cond) = self.condition(&e.cond) else { return Bound::Poison };
        if self.is_varied(&cond) {
            return self.refused(&Expr::If(e.clone()));
        }
        let cond = Box::new(self.placeholder(Part::Operand(cond)));
        self.rebuilt(Expr::If(syn::ExprIf { cond, ..e.clone() }))
    }

    fn refused(&mut self, expr: &Expr) -> Bound {
        let (span, message) = match expr {
            Expr::Unsafe(e) => (e.unsafe_token.span, message::UNSAFE),
            Expr::Async(e) => (e.async_token.span, message::ASYNC),
            Expr::Await(e) => (e.await_token.span, message::ASYNC),
            Expr::RawAddr(e) => (e.raw.span, message::RAW_POINTER),
            _ => return self.error_at(expr, message::NOT_UNDERSTOOD),
        };
        self.error(span, message)
    }

    fn unary(&mut self, e: &syn::ExprUnary) -> Bound {
        match e.op {
            UnOp::Neg(_) => match self.operand(&e.expr) {
                Some(x) if !self.is_varied(&x) => {
                    let expr = Box::new(self.placeholder(Part::Operand(x)));
                    self.rebuilt(Expr::Unary(syn::ExprUnary { expr, ..e.clone() }))
                }
                Some(x) => self.emit(Op::Prim(Prim::Neg, vec![x])),
                None => Bound::Poison,
            },
            UnOp::Deref(_) => self.expr(&e.expr).referent(),
            _ if self.calls_closure(&e.expr) => match self.operand(&e.expr) {
                Some(x) => {
                    let expr = Box::new(self.placeholder(Part::Operand(x)));
                    self.rebuilt_inactive(Expr::Unary(syn::ExprUnary { expr, ..e.clone() }))
                }
                None => Bound::Poison,
            },
            _ => self.inactive_result(&Expr::Unary(e.clone())),
        }
    }

    /// An expression of parts that were computed before, whose result carries no derivative.
    pub(super) fn rebuilt_inactive(&mut self, expr: Expr) -> Bound {
        let tokens = expr.to_token_stream();
        self.opaque(Syntax::Expr(expr), tokens, Guard::Inactive)
    }

    /// A comparison of values of which a closure computes one.
    fn comparison(&mut self, e: &syn::ExprBinary) -> Bound {
        let parts = self.parts(&[&e.left, &e.right]);
        let Some(parts) = parts.into_iter().collect::<Option<Vec<Part>>>() else {
            return Bound::Poison;
        };
        let mut parts = parts.into_iter().map(|part| self.placeholder(part));
        let (Some(left), Some(right)) = (parts.next(), parts.next()) else { return Bound::Poison };
        let (left, right) = (Box::new(left), Box::new(right));
        self.rebuilt_inactive(Expr::Binary(syn::ExprBinary { left, right, ..e.clone() }))
    }

    /// An expression whose result carries no derivative, whatever it reads.
    pub(super) fn inactive_result(&mut self, expr: &Expr) -> Bound {
        if mutates(expr) || leaves(expr) {
            return self.changing_result(expr);
        }
        self.opaque(Syntax::Expr(expr.clone()), expr.to_token_stream(), Guard::Inactive)
    }

    /// The same where its parts change something: they are evaluated before.
    fn changing_result(&mut self, expr: &Expr) -> Bound {
        let parts: Vec<&Expr> = match expr {
            Expr::Unary(e) => vec![&e.expr],
            Expr::Binary(e) => vec![&e.left, &e.right],
            Expr::MethodCall(e) => std::iter::once(&*e.receiver).chain(&e.args).collect(),
            Expr::Macro(e) => return self.error_at(&e.mac.path, message::CHANGE_IN_MACRO),
            _ => return self.error_at(expr, message::NOT_UNDERSTOOD),
        };
        let parts: Option<Vec<Part>> = self.parts(&parts).into_iter().collect();
        let Some(parts) = parts else { return Bound::Poison };
        let mut parts = parts.into_iter().map(|part| Box::new(self.placeholder(part)));
        let mut next = || parts.next().unwrap_or_else(|| Box::new(Expr::PLACEHOLDER));
        let expr = match expr.clone() {
            Expr::Unary(e) => Expr::Unary(syn::ExprUnary { expr: next(), ..e }),
            Expr::Binary(e) => Expr::Binary(syn::ExprBinary { left: next(), right: next(), ..e }),
            Expr::MethodCall(e) => {
                let receiver = next();
                let args = e.args.iter().map(|_| *next()).collect();
                Expr::MethodCall(syn::ExprMethodCall { receiver, args, ..e })
            }
            other => other,
        };
        let tokens = expr.to_token_stream();
        self.opaque(Syntax::Expr(expr), tokens, Guard::Inactive)
    }

    fn binary(&mut self, e: &syn::ExprBinary) -> Bound {
        let prim = match e.op {
            BinOp::Add(_) => Prim::Add,
            BinOp::Sub(_) => Prim::Sub,
            BinOp::Mul(_) => Prim::Bilinear(Bilinear::Mul),
            BinOp::Div(_) => Prim::Bilinear(Bilinear::Div),
            BinOp::Rem(_) => Prim::Scalar(Scalar::rem),
            BinOp::And(_) | BinOp::Or(_)
                if [&e.left, &e.right].iter().any(|e| mutates(e) || leaves(e))
                    || self.calls_closure(&Expr::Binary(e.clone())) =>
            {
                return self.lazy_and(e);
            }
            BinOp::Eq(_)
            | BinOp::Ne(_)
            | BinOp::Lt(_)
            | BinOp::Le(_)
            | BinOp::Gt(_)
            | BinOp::Ge(_)
                if self.calls_closure(&Expr::Binary(e.clone())) =>
            {
                return self.comparison(e);
            }
            BinOp::And(_) | BinOp::Or(_) | BinOp::Eq(_) | BinOp::Ne(_) => {
                return self.inactive_result(&Expr::Binary(e.clone()));
            }
            BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
                return self.inactive_result(&Expr::Binary(e.clone()));
            }
            op if pure::is_assignment(&op) => return self.compound(e),
            op => {
                let text = op.to_token_stream().to_string();
                return self.error(op.span(), message::operator(&text));
            }
        };
        let mut parts = self.parts(&[&e.left, &e.right]).into_iter();
        let (Some(Some(a)), Some(Some(b))) = (parts.next(), parts.next()) else {
            return Bound::Poison;
        };
        // rustc reports a type error of an operator at the operator: the same one in every sweep.
        self.out.span = e.op.span();
        if !self.is_varied_part(&a) && !self.is_varied_part(&b) {
            let left = Box::new(self.placeholder(a));
            let right = Box::new(self.placeholder(b));
            return self.rebuilt(Expr::Binary(syn::ExprBinary { left, right, ..e.clone() }));
        }
        let (Some(a), Some(b)) = (self.operand_of(a), self.operand_of(b)) else {
            return Bound::Poison;
        };
        self.emit(Op::Prim(prim, vec![a, b]))
    }

    fn index_expr(&mut self, e: &syn::ExprIndex) -> Bound {
        let Some(base) = self.operand(&e.expr) else { return Bound::Poison };
        let Operand::Place(base) = base else {
            return self.error_at(&e.expr, message::NOT_UNDERSTOOD);
        };
        if !self.is_varied(&base.clone().into()) {
            self.error_at(&e.index, message::ACTIVE_INDEX);
            return Bound::Poison;
        }
        let Some(place) = self.indexed(base, &e.index) else { return Bound::Poison };
        let known = self.out.place_kind(&place).is_scalar()
            && place.path.last().is_some_and(crate::ir::Projection::is_element);
        if known {
            return self.read_number(place);
        }
        Bound::Operand(place.into())
    }

    /// An array, `vec![..]` or another value of several.
    fn aggregate(&mut self, prim: Prim, elements: &Elements) -> Bound {
        let elements: Vec<_> = elements.iter().map(|element| self.value_of(element)).collect();
        match elements.into_iter().collect::<Option<Vec<_>>>() {
            Some(elements) => self.emit(Op::Prim(prim, elements)),
            None => Bound::Poison,
        }
    }

    fn value_of(&mut self, expr: &Expr) -> Option<Operand> {
        let value = self.kept(expr);
        self.single(value)
    }

    /// A value that becomes a part of another; a `&mut` cannot.
    pub(super) fn kept(&mut self, expr: &Expr) -> Bound {
        if self.is_in_out(expr) {
            return self.error_at(&expr, message::REFERENCE_VALUE);
        }
        self.handed_out(expr)
    }

    /// A value as a closure hands it out: what a name refers to stays behind a reference.
    pub(super) fn handed_out(&mut self, expr: &Expr) -> Bound {
        let references = match peeled(expr) {
            Expr::Path(path) if !self.is_in_out(expr) => {
                path.path.get_ident().map_or(0, |name| self.scope.references(name))
            }
            _ => 0,
        };
        let value = self.value(expr);
        (0..references).fold(value, |value, _| value.lent())
    }

    fn cast(&mut self, e: &syn::ExprCast) -> Bound {
        if let Type::Ptr(_) = &*e.ty {
            return self.error_at(&e, message::RAW_POINTER);
        }
        let constant = self.constant(&e.expr);
        let Some(x) = constant.or_else(|| self.operand(&e.expr)) else { return Bound::Poison };
        if !self.is_varied(&x) {
            let expr = Box::new(self.placeholder(Part::Operand(x)));
            return self.rebuilt(Expr::Cast(syn::ExprCast { expr, ..e.clone() }));
        }
        let to_float = matches!(&*e.ty, Type::Path(path)
            if path.path.is_ident("f32") || path.path.is_ident("f64"));
        if to_float && !signature::is_inactive(&e.ty) {
            self.error(e.as_token.span, message::FLOAT_CAST)
        } else {
            self.error_at(&e, message::INTEGER_CAST)
        }
    }

    fn macro_expr(&mut self, e: &ExprMacro) -> Bound {
        let name = macro_name(e);
        if name == "vec"
            && let Ok(elements) = e.mac.parse_body_with(Elements::parse_terminated)
        {
            return self.aggregate(Prim::Vec, &elements);
        }
        if name == "vec"
            && let Ok(repeat) = e.mac.parse_body_with(Repeat::parse)
        {
            return self.repeat_vec(e, &repeat);
        }
        if INACTIVE_MACROS.contains(&name.as_str()) {
            return self.inactive_result(&Expr::Macro(e.clone()));
        }
        self.error_at(&e.mac.path, message::macro_call(&name))
    }

    /// `[x; N]`
    fn repeat_array(&mut self, e: &syn::ExprRepeat) -> Bound {
        let Some(x) = self.value_of(&e.expr) else { return Bound::Poison };
        if !self.is_varied(&x) {
            let expr = Box::new(self.placeholder(Part::Operand(x)));
            return self.rebuilt(Expr::Repeat(syn::ExprRepeat { expr, ..e.clone() }));
        }
        let length = self.source(Syntax::Expr((*e.len).clone()));
        self.emit(Op::Prim(Prim::RepeatArray(length), vec![x]))
    }

    /// `vec![x; n]`
    fn repeat_vec(&mut self, e: &ExprMacro, repeat: &Repeat) -> Bound {
        let x = self.value_of(&repeat.element);
        let n = self.index(&repeat.length);
        let (Some(x), Some(n)) = (x, n) else { return Bound::Poison };
        if !self.is_varied(&x) {
            let (x, n) = (self.placeholder(Part::Operand(x)), self.placeholder(Part::Operand(n)));
            let path = &e.mac.path;
            return self.rebuilt(syn::parse_quote!(#path![#x; #n]));
        }
        self.emit(Op::Prim(Prim::RepeatVec, vec![n, x]))
    }

    /// A macro in statement position.
    pub(super) fn macro_effect(&mut self, e: &ExprMacro) {
        let name = macro_name(e);
        if INACTIVE_MACROS.contains(&name.as_str()) {
            if mutates(&Expr::Macro(e.clone())) {
                self.error_at(&e.mac.path, message::CHANGE_IN_MACRO);
                return;
            }
            self.effect(&Expr::Macro(e.clone()), Guard::Inactive);
        } else {
            self.error_at(&e.mac.path, message::macro_call(&name));
        }
    }
}

/// The body of `vec![element; length]`.
struct Repeat {
    element: Expr,
    length: Expr,
}

impl Repeat {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Repeat> {
        let element = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok(Repeat { element, length: input.parse()? })
    }
}

pub(super) fn literal(lit: &Lit) -> Operand {
    let text = lit.to_token_stream().to_string();
    Operand::Literal(Literal { text, span: lit.span() })
}

/// Macros of the standard library that read their arguments by reference.
const INACTIVE_MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "format",
    "matches",
    "print",
    "println",
];

/// Macros that do not return.
const DIVERGING_MACROS: &[&str] = &["panic", "todo", "unimplemented", "unreachable"];

/// Whether a macro does not return.
pub(super) fn is_diverging(e: &ExprMacro) -> bool {
    DIVERGING_MACROS.contains(&macro_name(e).as_str())
}

fn macro_name(e: &ExprMacro) -> String {
    e.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}
