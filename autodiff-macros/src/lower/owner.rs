//! Whose method a name means: one of nalgebra and std, or one of a user.
//!
//! A macro sees names, not types. What is known to be a number, a sequence or a matrix has the library's
//! methods. Everything else is asked by a call of the derivative's name, which rustc resolves by the type: to the
//! user's method, or to the one that core has for the library's types (`autodiff_core::methods`).

use quote::ToTokens as _;
use syn::{BinOp, Expr, ExprCall, ExprMethodCall, Pat, Type, UnOp};

use super::Lowerer;
use super::call::peeled;
use super::method::matrix_method;
use super::mutate::is_mutation;
use super::signature::{is_inactive, is_matrix, is_matrix_or_view, type_arguments};
use crate::ir::Kind;
use crate::rules::scalar::Scalar;

/// Whose type an expression has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// A number, a sequence or a matrix.
    Library,
    /// A type of another name, which may be an alias.
    Other,
    Unknown,
}

impl Lowerer<'_> {
    /// Whether a method that the library has, too, may be one of a user.
    pub(super) fn may_be_redefined(&self, e: &ExprMethodCall) -> bool {
        let (name, arguments) = (e.method.to_string(), e.args.len());
        let of_matrix = matrix_method(&name, arguments).is_some();
        let of_number = Scalar::from_method(&name, arguments + 1).is_some();
        let others = match (name.as_str(), arguments) {
            ("sin_cos", 0) => true,
            // A function that takes functions has no second derivative.
            ("map", 1) => !self.second,
            // Other stores change places, which an alias has, too.
            ("push" | "insert" | "remove" | "clear" | "extend" | "reverse" | "next", _) => {
                is_mutation(&name, arguments)
            }
            _ => false,
        };
        (of_matrix || of_number || others)
            && !self.is_iterator(&e.receiver)
            && match self.owner(&e.receiver) {
                // No number has a norm: this is a method of a user's trait.
                Owner::Library => of_matrix && self.detached_kind(&e.receiver).is_number(),
                Owner::Other => true,
                // Numbers are met everywhere, and their functions are seldom redefined.
                Owner::Unknown => of_matrix,
            }
    }

    /// Whether the type of an expression has a name that is neither std's nor nalgebra's.
    pub(super) fn is_of_another(&self, expr: &Expr) -> bool {
        self.owner(expr) == Owner::Other
    }

    fn owner(&self, expr: &Expr) -> Owner {
        let expr = peeled(expr);
        if self.detached_kind(expr) != Kind::Unknown || self.is_open(expr) {
            return Owner::Library;
        }
        if let Some(ty) = self.type_of(expr) {
            return self.owner_of_type(&ty);
        }
        let is_library = match expr {
            Expr::Macro(e) => e.mac.path.segments.last().is_some_and(|last| {
                let name = last.ident.to_string();
                name == "vec" || name.ends_with("vector") || name.ends_with("matrix")
            }),
            Expr::MethodCall(e) => keeps_library(e) && self.owner(&e.receiver) == Owner::Library,
            Expr::Reference(e) => self.owner(&e.expr) == Owner::Library,
            Expr::Unary(e) => self.owner(&e.expr) == Owner::Library,
            // A user's type may be multiplied with the library's.
            Expr::Binary(e) => {
                [&e.left, &e.right].into_iter().all(|x| self.owner(x) == Owner::Library)
            }
            Expr::Lit(_) | Expr::Array(_) | Expr::Repeat(_) | Expr::Tuple(_) | Expr::Cast(_) => {
                true
            }
            _ => false,
        };
        if is_library { Owner::Library } else { Owner::Unknown }
    }

    /// The type of an expression, as far as it is written somewhere.
    pub(super) fn type_of(&self, expr: &Expr) -> Option<Type> {
        match peeled(expr) {
            Expr::Path(path) => self.scope.ty(path.path.get_ident()?).cloned(),
            Expr::Reference(e) => self.type_of(&e.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Neg(_)) => self.type_of(&e.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => {
                let ty = self.type_of(&e.expr)?;
                let boxed = boxed(&ty).cloned();
                Some(boxed.unwrap_or(ty))
            }
            Expr::Index(e) => element(&self.type_of(&e.expr)?).cloned(),
            Expr::Struct(e) => type_of_constructor(&e.path),
            Expr::Call(e) => constructed(e),
            Expr::Macro(e) if e.mac.path.is_ident("vec") => Some(syn::parse_quote!(Vec)),
            Expr::MethodCall(e) if keeps_type(e) => {
                self.type_of(&e.receiver).filter(|ty| !self.is_of_library(ty))
            }
            Expr::Binary(e) if matches!(e.op, BinOp::Add(_) | BinOp::Sub(_)) => {
                self.type_of(&e.left)
            }
            _ => None,
        }
    }

    /// The type of a name that none was written for.
    pub(super) fn note_type(&mut self, pat: &Pat, ty: Option<&Type>, known: Option<Type>) {
        // What begins as a `Vec` is one, under whatever name.
        let is_known =
            ty.is_none() || known.as_ref().is_some_and(|known| self.is_of_library(known));
        if let (Pat::Ident(name), true, Some(known)) = (pat, is_known, known) {
            self.scope.set_type(&name.ident, known);
        }
    }

    fn is_of_library(&self, ty: &Type) -> bool {
        self.owner_of_type(ty) == Owner::Library
    }

    fn is_library_name(&self, segment: &syn::PathSegment) -> bool {
        let name = segment.ident.to_string();
        let is_std = matches!(
            name.as_str(),
            "f32" | "f64" | "Vec" | "VecDeque" | "Option" | "Result" | "Rc" | "Arc" | "Cow"
        );
        // nalgebra's have the type of their elements behind the name; a user's `Vector3` may have none.
        let is_matrix = !segment.arguments.is_empty() && is_matrix_or_view(&name);
        is_std || is_matrix || self.reals.contains(&name)
    }

    fn owner_of_type(&self, ty: &Type) -> Owner {
        match ty {
            Type::Reference(ty) => self.owner_of_type(&ty.elem),
            Type::Paren(ty) => self.owner_of_type(&ty.elem),
            Type::Group(ty) => self.owner_of_type(&ty.elem),
            Type::Slice(_) | Type::Array(_) | Type::Tuple(_) => Owner::Library,
            Type::Path(path) if path.qself.is_none() => {
                if let Some(inside) = boxed(ty) {
                    return self.owner_of_type(inside);
                }
                let (first, last) = (path.path.segments.first(), path.path.segments.last());
                let (Some(first), Some(last)) = (first, last) else { return Owner::Unknown };
                let is_parameter = |name: &syn::Ident| self.generics.iter().any(|x| name == x);
                // Of `T` and `Self::Scalar` the bounds decide.
                if is_parameter(&first.ident)
                    || (first.ident == "Self" && first.ident != last.ident)
                {
                    Owner::Unknown
                } else if is_inactive(ty) || self.is_library_name(last) {
                    Owner::Library
                } else {
                    Owner::Other
                }
            }
            _ => Owner::Unknown,
        }
    }
}

/// Methods of the library whose result is the library's, too.
fn keeps_library(e: &ExprMethodCall) -> bool {
    const SHAPES: [&str; 10] = [
        "abs",
        "clone",
        "into_owned",
        "map",
        "zip_map",
        "row",
        "column",
        "rows",
        "columns",
        "normalize",
    ];
    let name = e.method.to_string();
    matrix_method(&name, e.args.len()).is_some()
        || SHAPES.contains(&name.as_str())
        || name.starts_with("fixed_")
        || name.starts_with("view")
}

/// Methods whose result is of the type of the receiver, if that is a user's or a number.
fn keeps_type(e: &ExprMethodCall) -> bool {
    let name = e.method.to_string();
    let same_shape = matches!(
        name.as_str(),
        "clone"
            | "map"
            | "scale"
            | "add_scalar"
            | "component_mul"
            | "component_div"
            | "clone_owned"
    );
    same_shape || Scalar::from_method(&name, e.args.len() + 1).is_some()
}

/// `Vec3` of `Vec3::new(..)`, `Vec3(..)` and `Vec3::Polar(..)`: what constructors give by their names.
fn constructed(e: &ExprCall) -> Option<Type> {
    let Expr::Path(path) = peeled(&e.func) else { return None };
    let last = path.path.segments.last()?.ident.to_string();
    let names = ["new", "default", "zero", "zeros", "one", "identity", "repeat"];
    let is_constructor = names.contains(&last.as_str())
        || last.starts_with("from")
        || last.starts_with("with_")
        || last.starts_with(char::is_uppercase);
    let is_method = last.starts_with(char::is_lowercase);
    match (path.qself.is_none() && is_constructor, is_method) {
        (false, _) => None,
        (true, false) => type_of_constructor(&path.path),
        (true, true) => {
            let mut ty = path.path.clone();
            ty.segments.pop();
            ty.segments.pop_punct();
            let last = ty.segments.last()?;
            let name = last.ident.to_string();
            if is_matrix(&name) && last.arguments.is_empty() {
                return Some(syn::parse_quote!(#ty<_>));
            }
            name.starts_with(char::is_uppercase).then(|| syn::parse_quote!(#ty))
        }
    }
}

/// The type of `Vec3 { .. }`, or of `Shape::Circle { .. }`, a variant.
fn type_of_constructor(path: &syn::Path) -> Option<Type> {
    let mut ty = path.clone();
    let mut before = path.segments.iter().rev().skip(1);
    let is_variant = before
        .next()
        .is_some_and(|segment| segment.ident.to_string().starts_with(char::is_uppercase));
    if is_variant {
        ty.segments.pop();
        ty.segments.pop_punct();
    }
    syn::parse2(ty.to_token_stream()).ok()
}

/// What is in a `Box`.
fn boxed(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident == "Box" { type_arguments(last).next() } else { None }
}

/// The type of the elements of a sequence.
fn element(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Slice(ty) => Some(&ty.elem),
        Type::Array(ty) => Some(&ty.elem),
        Type::Reference(ty) => element(&ty.elem),
        Type::Paren(ty) => element(&ty.elem),
        Type::Group(ty) => element(&ty.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            if last.ident == "Vec" { type_arguments(last).next() } else { None }
        }
        _ => None,
    }
}
