//! `#[differentiable]` on an operator of a user's type: `impl Add for Point`.
//!
//! Nothing can be added to a trait of the standard library, so the derivatives go into traits of core (`ops/own.rs`
//! there). `+`, `-` and `+=` must add the coordinates, because their adjoints read no operand: that is seen in the
//! body. A product and a quotient may be anything. `a *= b` is differentiated as `a = a * b`, so it must be that.

#![expect(clippy::wildcard_enum_match_arm, reason = "syn's enums are open")]

mod rules;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::{
    Attribute, FnArg, Generics, ImplItem, ImplItemFn, ItemImpl, Lifetime, PathArguments,
    ReturnType, Type,
};

use super::block::Method;
use crate::analysis::coordinates;
use crate::diag::Diag;
use crate::emit::{Home, Surroundings, mixed};
use crate::ir::{Bilinear, Prim};
use crate::lower::{self, parameter, receiver, signature};
use crate::options::Options;
use crate::{ir, message};

/// The operators whose derivatives core knows how to call.
#[derive(Clone, Copy, PartialEq)]
enum Operator {
    Add,
    Sub,
    Neg,
    AddAssign,
    SubAssign,
    MulAssign,
    DivAssign,
    Mul,
    Div,
}

/// Operators that are differentiated nowhere.
const REFUSED: [&str; 4] = ["Rem", "RemAssign", "Deref", "DerefMut"];

impl Operator {
    fn of(name: &str) -> Option<Operator> {
        Some(match name {
            "Add" => Operator::Add,
            "Sub" => Operator::Sub,
            "Neg" => Operator::Neg,
            "AddAssign" => Operator::AddAssign,
            "SubAssign" => Operator::SubAssign,
            "MulAssign" => Operator::MulAssign,
            "DivAssign" => Operator::DivAssign,
            "Mul" => Operator::Mul,
            "Div" => Operator::Div,
            _ => return None,
        })
    }

    fn symbol(self) -> char {
        match self {
            Operator::Add | Operator::AddAssign => '+',
            Operator::Sub | Operator::Neg | Operator::SubAssign => '-',
            Operator::Mul | Operator::MulAssign => '*',
            Operator::Div | Operator::DivAssign => '/',
        }
    }

    /// The operator without its `=`, if it has one and is not `+=`, which has a rule of its own.
    fn compound(self) -> Option<Prim> {
        match self {
            Operator::SubAssign => Some(Prim::Sub),
            Operator::MulAssign => Some(Prim::Bilinear(Bilinear::Mul)),
            Operator::DivAssign => Some(Prim::Bilinear(Bilinear::Div)),
            Operator::Add | Operator::Sub | Operator::Neg => None,
            Operator::AddAssign | Operator::Mul | Operator::Div => None,
        }
    }

    fn is_assigning(self) -> bool {
        self == Operator::AddAssign || self.compound().is_some()
    }
}

/// The derivatives of an operator; nothing if the block is that of another trait.
pub(super) fn derivatives(block: &mut ItemImpl, options: &Options) -> Option<TokenStream> {
    let (path, _) = block.trait_.as_ref()?;
    let last = path.segments.last()?.clone();
    let name = last.ident.to_string();
    let mut diag = Diag::default();
    if REFUSED.contains(&name.as_str()) {
        diag.error(last.ident.span(), message::operator_impl(&name));
        return diag.finish().err();
    }
    let operator = Operator::of(&name)?;
    let method = block.items.iter_mut().find_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    })?;
    let ImplItemFn { attrs, vis, sig, block: body, .. } = method;
    let method = Method::take(attrs, vis, sig, body, options);
    signature::take_constants(sig);
    let written = Written::new(block, operator, &last, method.function);
    Some(written.emit(&method.options, method.diag))
}

/// An operator as it was written.
struct Written {
    operator: Operator,
    name: Ident,
    /// The types of the operands, as written and without their references.
    left: Type,
    right: Option<Type>,
    output: Option<Type>,
    surroundings: Surroundings,
    function: syn::ItemFn,
    /// The conditions of the block.
    cfgs: Vec<Attribute>,
}

impl Written {
    fn new(
        block: &ItemImpl,
        operator: Operator,
        last: &syn::PathSegment,
        mut function: syn::ItemFn,
    ) -> Written {
        let left = (*block.self_ty).clone();
        let right = match &last.arguments {
            PathArguments::AngleBracketed(arguments) => match arguments.args.first() {
                Some(syn::GenericArgument::Type(ty)) => ty.clone(),
                _ => left.clone(),
            },
            PathArguments::None | PathArguments::Parenthesized(_) => left.clone(),
        };
        let right = (operator != Operator::Neg).then_some(right);
        let output = block.items.iter().find_map(|item| match item {
            ImplItem::Type(ty) if ty.ident == "Output" => Some(ty.ty.clone()),
            _ => None,
        });
        let own = referent(&left).clone();
        let output = output.map(|output| crate::emit::with_own_type(&output, &left));
        let right = right.map(|right| crate::emit::with_own_type(&right, &left));
        let types = [Some(&own), right.as_ref().map(referent), output.as_ref()];
        let generics = without_unused(&block.generics, &types);
        let sig = &mut function.sig;
        sig.ident = Ident::new("apply", sig.ident.span());
        for input in &mut sig.inputs {
            match input {
                FnArg::Receiver(receiver) => {
                    if let (Type::Reference(_), false) = (&left, is_reference(receiver)) {
                        *receiver = syn::parse_quote!(&self);
                    }
                }
                FnArg::Typed(typed) => {
                    if let Some(right) = &right {
                        *typed.ty = elided(right);
                    }
                }
            }
        }
        if let (ReturnType::Type(_, ty), Some(output)) = (&mut sig.output, &output) {
            **ty = output.clone();
        }
        Written {
            operator,
            name: last.ident.clone(),
            surroundings: Surroundings {
                home: Home::TraitImpl,
                generics,
                own: Some(own),
                of: None,
            },
            right,
            left,
            output,
            function,
            cfgs: block.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).cloned().collect(),
        }
    }

    fn emit(mut self, options: &Options, mut diag: Diag) -> TokenStream {
        let fields = self.check(options, &mut diag);
        let has_errors = diag.has_errors();
        let mut function = self.function.clone();
        let siblings = super::derived(&mut function, &self.surroundings, options, diag);
        if has_errors {
            return siblings;
        }
        let private = super::private(options);
        let implementation = self.implementation(&private, &siblings);
        let rules = match self.operator {
            Operator::Mul | Operator::Div => self.product(&private),
            Operator::SubAssign | Operator::MulAssign | Operator::DivAssign => {
                self.compound(&private)
            }
            Operator::Add | Operator::Sub | Operator::Neg | Operator::AddAssign => {
                self.sum(&private)
            }
        };
        let covered = fields.map(|fields| self.covered(&fields));
        let cfgs = &self.cfgs;
        quote_spanned! {mixed()=>
            #(#cfgs)*
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
            const _: () = { #implementation #rules #covered };
        }
    }

    /// That `+`, `-` and `+=` add coordinates of one type, and that `a *= b` is `a = a * b`; of `+=` and `-=` the fields
    /// that change.
    fn check(&mut self, options: &Options, diag: &mut Diag) -> Option<Vec<String>> {
        if matches!(self.operator, Operator::Mul | Operator::Div) {
            return None;
        }
        let name = self.name.to_string();
        if let Some(prim) = self.operator.compound() {
            let lowered = self.lowered(options)?;
            let fields = coordinates::changed_fields(&lowered, prim);
            if fields.is_none() {
                let message = message::compound_form(&name, self.operator.symbol());
                diag.error(self.name.span(), message);
            }
            return fields.filter(|fields| !fields.is_empty());
        }
        let same = |ty: &Type| text(referent(ty)) == text(referent(&self.left));
        let one_type = self.right.iter().chain(&self.output).all(same);
        if !one_type {
            diag.error(self.name.span(), message::SUM_OF_TYPES);
            return None;
        }
        let lowered = self.lowered(options)?;
        let (found, fields) = match self.operator {
            Operator::Add => (coordinates::signs(&lowered) == Some([1, 1]), None),
            Operator::Sub => (coordinates::signs(&lowered) == Some([1, -1]), None),
            Operator::Neg => (coordinates::signs(&lowered) == Some([-1, 0]), None),
            _ => {
                let fields = coordinates::added_fields(&lowered);
                (fields.is_some(), fields)
            }
        };
        if !found {
            diag.error(self.name.span(), message::sum_of_coordinates(&name));
        }
        fields
    }

    /// The body, as it is differentiated; nothing if it has errors, which are reported elsewhere.
    fn lowered(&self, options: &Options) -> Option<ir::Function> {
        let mut diag = Diag::default();
        let mut function = self.function.clone();
        let constants = signature::take_constants(&mut function.sig);
        function = parameter::with_names(&function);
        let signature = signature::lower(
            &function,
            &constants,
            &self.surroundings.generics,
            options,
            &mut diag,
        );
        *function.block = receiver::rename(&function.block).ok()?;
        let lowered = lower::lower(&function, &signature, &mut diag);
        diag.finish().ok()?;
        Some(lowered.func)
    }
}

fn is_reference(receiver: &syn::Receiver) -> bool {
    matches!(signature::receiver_type(receiver), Type::Reference(_))
}

fn referent(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => referent(&reference.elem),
        Type::Paren(paren) => referent(&paren.elem),
        Type::Group(group) => referent(&group.elem),
        other => other,
    }
}

/// A reference without its lifetime: the derivatives take it for any.
fn elided(ty: &Type) -> Type {
    let mut ty = ty.clone();
    if let Type::Reference(reference) = &mut ty {
        reference.lifetime = None;
    }
    ty
}

/// The parameters of a block without the lifetimes of references, which the derivatives take for any.
fn without_unused(generics: &Generics, types: &[Option<&Type>]) -> Generics {
    let is_used = |lifetime: &Lifetime| {
        types.iter().flatten().any(|ty| mentions(ty.to_token_stream(), lifetime))
    };
    let mut used = generics.clone();
    let unused: Vec<Lifetime> = generics
        .lifetimes()
        .map(|param| param.lifetime.clone())
        .filter(|lifetime| !is_used(lifetime))
        .collect();
    let is_kept = |tokens: TokenStream| !unused.iter().any(|l| mentions(tokens.clone(), l));
    let params = std::mem::take(&mut used.params).into_iter();
    used.params = params.filter(|param| is_kept(param.to_token_stream())).collect();
    if let Some(clause) = &mut used.where_clause {
        let predicates = std::mem::take(&mut clause.predicates).into_iter();
        clause.predicates =
            predicates.filter(|predicate| is_kept(predicate.to_token_stream())).collect();
    }
    used
}

/// Whether tokens mention a lifetime.
fn mentions(tokens: TokenStream, lifetime: &Lifetime) -> bool {
    let mut quoted = false;
    tokens.into_iter().any(|token| {
        let after_quote = std::mem::replace(
            &mut quoted,
            matches!(&token, proc_macro2::TokenTree::Punct(punct) if punct.as_char() == '\''),
        );
        match token {
            proc_macro2::TokenTree::Ident(name) => after_quote && name == lifetime.ident,
            proc_macro2::TokenTree::Group(group) => mentions(group.stream(), lifetime),
            proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
        }
    })
}

fn text(ty: &Type) -> String {
    ty.to_token_stream().to_string()
}
