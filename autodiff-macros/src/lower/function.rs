//! Parameters that are functions: `F: Fn(f64) -> f64`, `impl Fn(&[f64]) -> f64`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{
    ExprCall, ExprPath, GenericParam, Generics, ParenthesizedGenericArguments, PathArguments,
    ReturnType, Type, TypeParamBound, WherePredicate,
};

use super::scope::Bound;
use super::signature::{self, is_inactive, kind};
use super::{Lowerer, Syntax};
use crate::diag::Diag;
use crate::ir::{Arg, Call, Op, Operand, Place, Source};
use crate::message;

/// The most arguments of a function that is an argument: core has so many implementations.
pub(crate) const MOST_ARGUMENTS: usize = 8;

/// What a function takes and returns.
#[derive(Clone)]
pub(crate) struct FunctionType {
    pub(crate) args: Vec<Argument>,
    pub(crate) output: Type,
    /// `Fn`, which may be called any number of times.
    shared: bool,
}

/// An argument of a function.
#[derive(Clone)]
pub(crate) struct Argument {
    /// The type without its outermost reference.
    pub(crate) ty: Type,
    pub(crate) declared: Type,
    pub(crate) active: bool,
}

impl Argument {
    pub(crate) fn new(declared: &Type) -> Argument {
        let ty = match declared {
            Type::Reference(reference) => (*reference.elem).clone(),
            other => other.clone(),
        };
        Argument { active: !is_inactive(&ty), ty, declared: declared.clone() }
    }

    pub(crate) fn is_reference(&self) -> bool {
        matches!(self.declared, Type::Reference(_))
    }
}

impl FunctionType {
    pub(crate) fn new(args: Vec<Argument>, output: Type) -> FunctionType {
        FunctionType { args, output, shared: true }
    }

    /// Whether no argument carries a derivative.
    pub(crate) fn is_constant(&self) -> bool {
        self.shared && !self.args.iter().any(|arg| arg.active)
    }

    /// What a parameter of this type is called with, if it is a function whose result can carry a
    /// derivative.
    pub(super) fn of(ty: &Type, generics: &[&Generics], diag: &mut Diag) -> Option<FunctionType> {
        let (name, bound) = bound(ty, generics)?;
        let shared = name == "Fn";
        let output = match &bound.output {
            ReturnType::Default => return None,
            ReturnType::Type(_, ty) => (**ty).clone(),
        };
        if is_inactive(&output) {
            return None;
        }
        if !is_owned(&output) {
            diag.error_at(&output, message::FUNCTION_RESULT);
            return None;
        }
        if bound.inputs.len() > MOST_ARGUMENTS {
            diag.error_at(&bound.inputs, message::FUNCTION_ARGUMENTS);
            return None;
        }
        let args = bound.inputs.iter().map(|arg| argument(&arg.ty, diag));
        Some(FunctionType { args: args.collect::<Option<_>>()?, output, shared })
    }
}

fn argument(declared: &Type, diag: &mut Diag) -> Option<Argument> {
    if matches!(declared, Type::Reference(reference) if reference.mutability.is_some()) {
        diag.error_at(&declared, message::FUNCTION_CHANGES);
        return None;
    }
    let argument = Argument::new(declared);
    if !is_owned(&argument.ty) || signature::view_without_lifetime(&argument.ty).is_some() {
        diag.error_at(&declared, message::FUNCTION_ARGUMENT);
        return None;
    }
    Some(argument)
}

/// Whether a type mentions neither a reference nor a lifetime nor a type without a name.
pub(crate) fn is_owned(ty: &Type) -> bool {
    fn owned(tokens: TokenStream) -> bool {
        tokens.into_iter().all(|token| match token {
            TokenTree::Punct(punct) => !matches!(punct.as_char(), '&' | '\''),
            TokenTree::Ident(name) => name != "impl" && name != "dyn",
            TokenTree::Group(group) => owned(group.stream()),
            TokenTree::Literal(_) => true,
        })
    }
    owned(ty.to_token_stream())
}

/// Whether a type is a function by its bounds.
pub(super) fn is_function(ty: &Type, generics: &[&Generics]) -> bool {
    bound(ty, generics).is_some()
}

/// Whether a type is a function whose result carries no derivative: `Fn(f64) -> bool`.
pub(super) fn is_predicate(ty: &Type, generics: &[&Generics]) -> bool {
    let bound = bound(ty, generics);
    bound.is_some_and(
        |(_, bound)| matches!(&bound.output, ReturnType::Type(_, ty) if is_inactive(ty)),
    )
}

/// The arguments and the result of a type that is a function by its bounds.
fn bound<'a>(
    ty: &'a Type,
    generics: &[&'a Generics],
) -> Option<(&'a Ident, &'a ParenthesizedGenericArguments)> {
    find_bound(ty, generics, signature_of)
}

/// Whether a type is an iterator by its bounds.
pub(super) fn is_iterator(ty: &Type, generics: &[&Generics]) -> bool {
    fn of_iterator(bound: &TypeParamBound) -> Option<()> {
        let names = ["Iterator", "IntoIterator", "DoubleEndedIterator", "ExactSizeIterator"];
        let TypeParamBound::Trait(bound) = bound else { return None };
        let last = bound.path.segments.last()?;
        names.iter().any(|name| last.ident == name).then_some(())
    }
    find_bound(ty, generics, of_iterator).is_some()
}

/// What is found in the bounds of `impl Bounds` or of a type parameter.
fn find_bound<'a, R>(
    ty: &'a Type,
    generics: &[&'a Generics],
    find: fn(&'a TypeParamBound) -> Option<R>,
) -> Option<R> {
    match ty {
        Type::ImplTrait(ty) => ty.bounds.iter().find_map(find),
        Type::Paren(ty) => find_bound(&ty.elem, generics, find),
        Type::Group(ty) => find_bound(&ty.elem, generics, find),
        Type::Path(path) => {
            let name = path.path.get_ident()?;
            generics.iter().find_map(|generics| {
                let params = generics.params.iter().filter_map(|param| match param {
                    GenericParam::Type(param) if param.ident == *name => Some(&param.bounds),
                    _ => None,
                });
                let clause = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
                let predicates = clause.filter_map(|predicate| match predicate {
                    WherePredicate::Type(predicate) if is_named(&predicate.bounded_ty, name) => {
                        Some(&predicate.bounds)
                    }
                    _ => None,
                });
                params.chain(predicates).flatten().find_map(find)
            })
        }
        _ => None,
    }
}

fn is_named(ty: &Type, name: &Ident) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

/// `(f64) -> f64` of `Fn(f64) -> f64`.
pub(crate) fn signature_of(
    bound: &TypeParamBound,
) -> Option<(&Ident, &ParenthesizedGenericArguments)> {
    let TypeParamBound::Trait(bound) = bound else { return None };
    let last = bound.path.segments.last()?;
    let is_function = last.ident == "Fn" || last.ident == "FnMut" || last.ident == "FnOnce";
    match &last.arguments {
        PathArguments::Parenthesized(args) if is_function => Some((&last.ident, args)),
        _ => None,
    }
}

impl Lowerer<'_> {
    /// How a place is called, if it is a function.
    pub(super) fn function_at(&self, bound: &Bound) -> Option<(Place, Source)> {
        let Bound::Operand(Operand::Place(place)) = bound else { return None };
        let place = place.clone().referent();
        let function = self.out.var(place.root).function?;
        place.is_var().then_some((place, function))
    }

    /// Whether this is a function whose result carries no derivative.
    pub(super) fn is_predicate(&self, bound: &Bound) -> bool {
        matches!(bound, Bound::Operand(Operand::Place(place)) if self.predicates.contains(&place.root))
    }

    fn named_function(&self, path: &ExprPath) -> Option<(Place, Source)> {
        self.function_at(self.scope.get(path.path.get_ident()?)?)
    }

    /// Whether this is the name of a parameter that is a function with a derivative.
    pub(super) fn is_function(&self, path: &ExprPath) -> bool {
        self.named_function(path).is_some()
    }

    /// The value of a parameter, called here with these values.
    pub(super) fn invoke_function(&mut self, path: &ExprPath, args: Vec<Bound>) -> Bound {
        let Some((f, source)) = self.named_function(path) else { return Bound::Poison };
        let span = path.span();
        let mut operands = Vec::new();
        for arg in args {
            let by_ref = arg.is_reference();
            let Some(operand) = self.single(arg) else { return Bound::Poison };
            operands.push(Arg { operand, by_ref, in_out: false, tangent: false, span });
        }
        self.applied(f, source, operands, path)
    }

    /// `f(x)`, where `f` is a parameter.
    pub(super) fn call_function(&mut self, e: &ExprCall, f: Place, source: Source) -> Bound {
        let exprs: Vec<&syn::Expr> = e.args.iter().collect();
        let parts = self.parts(&exprs).into_iter().collect::<Option<Vec<_>>>();
        let Some(args) = parts.and_then(|parts| self.args(&exprs, parts)) else {
            return Bound::Poison;
        };
        self.out.span = e.span();
        self.applied(f, source, args, &e.args)
    }

    /// The callee of these arguments: a parameter that is handed on has no plain form.
    pub(super) fn taking(&self, callee: Syntax, args: &[Arg]) -> Syntax {
        let is_function = |arg: &Arg| {
            arg.operand.root().is_some_and(|root| self.out.var(root).function.is_some())
        };
        if args.iter().any(is_function) && !matches!(callee, Syntax::Taking(_)) {
            return Syntax::Taking(Box::new(callee));
        }
        callee
    }

    /// The value of a function of these arguments.
    pub(super) fn applied(
        &mut self,
        f: Place,
        source: Source,
        args: Vec<Arg>,
        at: &dyn quote::ToTokens,
    ) -> Bound {
        let Some(Syntax::Function(function)) = self.table.get(source.0) else {
            return Bound::Poison;
        };
        if function.args.len() != args.len() {
            return self.error_at(at, message::FUNCTION_ARITY);
        }
        if let Some(arg) = args.iter().find(|arg| arg.in_out) {
            return self.error(arg.span, message::FUNCTION_CHANGES);
        }
        let result = kind(&function.output, &self.reals);
        let name = self.out.var(f.root).name.to_string();
        let callee = Arg {
            operand: f.into(),
            by_ref: true,
            in_out: false,
            tangent: false,
            span: self.out.span,
        };
        let args = std::iter::once(callee).chain(args).collect();
        let value = self.emit(Op::Call(Call { callee: source, name, args }));
        if let Bound::Operand(Operand::Place(place)) = &value {
            self.out.vars[place.root.0].kind = result;
        }
        value
    }
}
