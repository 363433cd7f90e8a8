//! What the syntax of an inactive expression says of its type.

use proc_macro2::Ident;
use syn::{BinOp, Expr, UnOp};

use super::call::peeled;
use super::scope::Bound;
use super::{Lowerer, signature};
use crate::ir::{Inside, Kind, Shape};
use crate::rules::scalar::Scalar;

impl Lowerer<'_> {
    /// Whether rustc has still to infer the float type of this expression.
    pub(super) fn is_open(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(lit) => {
                matches!(&lit.lit, syn::Lit::Float(float) if float.suffix().is_empty())
            }
            Expr::Paren(paren) => self.is_open(&paren.expr),
            Expr::Group(group) => self.is_open(&group.expr),
            Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)) && self.is_open(&unary.expr),
            Expr::Binary(binary) => self.is_open(&binary.left) && self.is_open(&binary.right),
            Expr::If(e) => {
                let otherwise = e.else_branch.as_ref().is_some_and(|(_, e)| self.is_open(e));
                otherwise && self.is_open_block(&e.then_branch)
            }
            Expr::Block(e) => self.is_open_block(&e.block),
            Expr::Const(e) => self.is_open_block(&e.block),
            Expr::Path(path) => {
                let bound = path.path.get_ident().and_then(|name| self.scope.get(name));
                matches!(bound, Some(Bound::Operand(x)) if self.out.kind(x) == Kind::Open)
            }
            _ => false,
        }
    }

    /// What is known of the type of an inactive expression.
    pub(super) fn inactive_kind(&self, expr: &Expr) -> Kind {
        match expr {
            expr if self.is_open(expr) => Kind::Open,
            expr if holds_floats(expr) => Kind::PrimitiveElements,
            Expr::Reference(e) => self.detached_kind(&e.expr).elements(),
            expr => self.detached_kind(expr),
        }
    }

    /// What is known of the parts of an inactive expression.
    pub(super) fn inside(&self, expr: &Expr) -> Inside {
        match expr {
            Expr::Paren(e) => self.inside(&e.expr),
            Expr::Group(e) => self.inside(&e.expr),
            Expr::Tuple(e) => Inside::Tuple(e.elems.iter().map(|e| self.shape(e)).collect()),
            Expr::Array(e) => {
                e.elems.first().map_or(Inside::Unknown, |e| Inside::elements(self.shape(e)))
            }
            Expr::Repeat(e) => Inside::elements(self.shape(&e.expr)),
            Expr::Macro(e) if e.mac.path.is_ident("vec") => {
                let first = first_of(e.mac.tokens.clone());
                first.map_or(Inside::Unknown, |first| Inside::elements(self.shape(&first)))
            }
            Expr::Call(e) if is_open_matrix(&e.func) => {
                Inside::elements(Shape { kind: Kind::Open, inside: Inside::Unknown })
            }
            Expr::If(e) => match e.then_branch.stmts.last() {
                Some(syn::Stmt::Expr(expr, None)) => self.inside(expr),
                _ => Inside::Unknown,
            },
            _ => Inside::Unknown,
        }
    }

    fn shape(&self, expr: &Expr) -> Shape {
        // A literal is not known to be a float.
        let kind = match self.inactive_kind(peeled(expr)) {
            Kind::Open if !self.is_open(expr) => Kind::Unknown,
            kind => kind,
        };
        Shape { kind, inside: self.inside(expr) }
    }

    /// `DMatrix<f64>` for `DMatrix::zeros(..)` with active values in it: rustc may see what is stored there only after
    /// the derivative has asked for the type.
    pub(super) fn type_of_open_matrix(&self, expr: &Expr) -> Option<syn::Type> {
        let Expr::Call(call) = peeled(expr) else { return None };
        let Expr::Path(path) = peeled(&call.func) else { return None };
        if !is_open_matrix(&call.func) || path.qself.is_some() {
            return None;
        }
        let mut path = path.path.clone();
        path.segments.pop();
        path.segments.pop_punct();
        let (float, last) = (self.float.as_ref()?, path.segments.last_mut()?);
        let name = last.ident.to_string();
        if ["SMatrix", "SVector", "RowSVector", "OMatrix", "OVector", "RowOVector"]
            .contains(&&*name)
        {
            return None;
        }
        last.arguments = syn::PathArguments::AngleBracketed(syn::parse_quote!(<#float>));
        Some(syn::parse_quote!(#path))
    }

    fn is_open_block(&self, block: &syn::Block) -> bool {
        matches!(block.stmts.last(), Some(syn::Stmt::Expr(expr, None)) if self.is_open(expr))
    }

    /// What is known of the type of an expression: of places, and of arithmetic with numbers.
    pub(super) fn detached_kind(&self, expr: &Expr) -> Kind {
        match expr {
            Expr::Path(path) => match path.path.get_ident().and_then(|name| self.scope.get(name)) {
                Some(Bound::Operand(operand)) => self.out.kind(operand),
                Some(_) => Kind::Unknown,
                None if is_float_constant(&path.path) => Kind::Primitive,
                None => Kind::Unknown,
            },
            Expr::Paren(paren) => self.detached_kind(&paren.expr),
            Expr::Group(group) => self.detached_kind(&group.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => self.detached_kind(&e.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Neg(_)) => self.number_kind(&e.expr),
            Expr::Index(index) => self.detached_kind(&index.expr).element(),
            Expr::Cast(cast) => signature::kind(&cast.ty, &self.reals),
            Expr::Binary(e) if is_arithmetic(&e.op) => {
                match (self.number_kind(&e.left), self.number_kind(&e.right)) {
                    (Kind::Open, other) | (other, Kind::Open) => other,
                    (a, b) if a == b => a,
                    _ => Kind::Unknown,
                }
            }
            Expr::MethodCall(e) => {
                let name = e.method.to_string();
                let is_known = Scalar::from_method(&name, e.args.len() + 1).is_some();
                if is_known { self.number_kind(&e.receiver) } else { Kind::Unknown }
            }
            _ => Kind::Unknown,
        }
    }

    /// The kind of a number, of a literal, too; unknown for everything else.
    fn number_kind(&self, expr: &Expr) -> Kind {
        match self.detached_kind(expr) {
            kind @ (Kind::Primitive | Kind::Real) => kind,
            _ if matches!(peeled(expr), Expr::Lit(_)) => Kind::Open,
            _ => Kind::Unknown,
        }
    }
}

/// The float type that a signature mentions, if there is only one.
pub(super) fn only_float(sig: &syn::Signature, reals: &[String]) -> Option<Ident> {
    let mut found: Vec<Ident> = Vec::new();
    collect_floats(quote::ToTokens::to_token_stream(sig), reals, &mut found);
    let first = found.first()?.clone();
    found.iter().all(|other| *other == first).then_some(first)
}

fn collect_floats(tokens: proc_macro2::TokenStream, reals: &[String], found: &mut Vec<Ident>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Group(group) => collect_floats(group.stream(), reals, found),
            proc_macro2::TokenTree::Ident(name) => {
                if name == "f64" || name == "f32" || reals.contains(&name.to_string()) {
                    found.push(name);
                }
            }
            proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => {}
        }
    }
}

/// `DMatrix::zeros`, whose floats have a type that rustc has still to infer.
fn is_open_matrix(function: &Expr) -> bool {
    let Expr::Path(path) = peeled(function) else { return false };
    let mut segments = path.path.segments.iter().rev();
    let is_open = |name: &Ident| ["zeros", "identity"].iter().any(|open| name == open);
    segments.next().is_some_and(|function| is_open(&function.ident))
        && segments.next().is_some_and(|ty| {
            ty.arguments.is_empty() && signature::is_matrix(&ty.ident.to_string())
        })
}

/// The first expression in `vec![..]`.
fn first_of(tokens: proc_macro2::TokenStream) -> Option<Expr> {
    let is_end = |token: &proc_macro2::TokenTree| matches!(token, proc_macro2::TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';'));
    syn::parse2(tokens.into_iter().take_while(|token| !is_end(token)).collect()).ok()
}

fn is_arithmetic(op: &BinOp) -> bool {
    matches!(op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_))
}

/// `f64::EPSILON`, `std::f64::consts::PI`
fn is_float_constant(path: &syn::Path) -> bool {
    let mut segments = path.segments.iter().rev();
    let is_constant = segments.next().is_some_and(|last| {
        last.ident.to_string().chars().all(|c| c.is_ascii_uppercase() || c == '_' || c.is_numeric())
    });
    is_constant && segments.any(|segment| segment.ident == "f64" || segment.ident == "f32")
}

/// Whether this is an array or a vector whose elements begin as float literals.
pub(super) fn holds_floats(expr: &Expr) -> bool {
    let is_float =
        |expr: &Expr| matches!(expr, Expr::Lit(lit) if matches!(lit.lit, syn::Lit::Float(_)));
    match expr {
        Expr::Array(e) => e.elems.first().is_some_and(is_float),
        Expr::Repeat(e) => is_float(&e.expr),
        Expr::Macro(e) if e.mac.path.is_ident("vec") => {
            let first = e.mac.tokens.clone().into_iter().next();
            first.is_some_and(|first| {
                syn::parse2::<Expr>(first.into()).is_ok_and(|expr| is_float(&expr))
            })
        }
        _ => false,
    }
}
