//! Patterns: names for the parts of a value.

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::visit::Visit;
use syn::{Pat, PatIdent, Type};

use super::call::copied_part;
use super::control::is_binding;
use super::scope::Bound;
use super::verbatim::Part;
use super::{Lowerer, Syntax, signature};
use crate::ir::{Borrow, Guard, Kind, Op, Operand, Place, Prim, Projection, Source, Var};
use crate::message;

impl Lowerer<'_> {
    /// Binds the names of a pattern that is known to match.
    pub(super) fn take_apart(&mut self, pat: &Pat, scrutinee: &Bound) {
        if names(pat, true).is_empty() {
            return;
        }
        let outer = std::mem::replace(&mut self.refutable, true);
        self.bind_matched(pat, scrutinee);
        self.refutable = outer;
    }

    fn bind_matched(&mut self, pat: &Pat, scrutinee: &Bound) {
        if self.bound_is_varied(scrutinee) || scrutinee.borrow() == Borrow::Mutable {
            return self.bind(pat, None, scrutinee.clone());
        }
        let Some(value) = self.scrutinee_expr(scrutinee.clone()) else { return self.poison(pat) };
        if let Pat::Ident(_) = pat {
            // A name of its own, for the same value.
            let value = self.rebuilt(value);
            return self.bind(pat, None, value);
        }
        let whole = parenthesised(pat);
        let local: syn::Stmt = syn::parse_quote!(let #whole = #value else { unreachable!() };);
        if let syn::Stmt::Local(local) = local {
            self.verbatim_pattern(&local, pat);
        }
    }

    /// Binds the names of a pattern.
    pub(super) fn bind(&mut self, pat: &Pat, ty: Option<&Type>, value: Bound) {
        match pat {
            Pat::Ident(name) if name.subpat.is_none() && is_binding(name, self.refutable) => {
                let value = self.named(name, ty, value);
                self.scope.insert(&name.ident, value);
                if let Some(ty) = ty {
                    self.scope.set_type(&name.ident, ty.clone());
                }
            }
            Pat::Ident(name) if name.subpat.is_some() => {
                let value = self.named(name, ty, value);
                self.scope.insert(&name.ident, value.clone());
                if let Some((_, subpat)) = &name.subpat {
                    self.bind(subpat, None, value);
                }
            }
            Pat::Wild(_) | Pat::Lit(_) | Pat::Range(_) | Pat::Path(_) | Pat::Ident(_) => {}
            Pat::Or(_) if names(pat, self.refutable).is_empty() => {}
            Pat::Paren(pat) => self.bind(&pat.pat, ty, value),
            Pat::Reference(pat) => {
                let ty = match ty {
                    Some(Type::Reference(reference)) => Some(&*reference.elem),
                    _ => None,
                };
                self.bind(&pat.pat, ty, value.dereferenced());
            }
            Pat::Type(pat) => self.bind(&pat.pat, Some(&pat.ty), value),
            Pat::Tuple(tuple) => {
                let types: Vec<&Type> = match ty {
                    Some(Type::Tuple(types)) if types.elems.len() == tuple.elems.len() => {
                        types.elems.iter().collect()
                    }
                    _ => Vec::new(),
                };
                let parts = tuple.elems.iter().enumerate();
                let parts: Vec<_> = parts.map(|(k, pat)| (pat, types.get(k).copied())).collect();
                self.bind_tuple(pat, &parts, value);
            }
            Pat::TupleStruct(variant) => self.bind_variant(pat, variant, value),
            Pat::Struct(s) => {
                let fields = s.fields.iter().map(|field| (field.member.clone(), &*field.pat));
                let fields: Vec<(syn::Member, &Pat)> = fields.collect();
                self.bind_fields(pat, &s.path, &fields, value);
            }
            Pat::Slice(slice) => self.bind_slice(pat, slice, ty, &value),
            Pat::Or(or) if self.bound_is_varied(&value) => self.bind_alternatives(or, &value),
            _ => {
                if let Bound::Operand(Operand::Place(place)) = &value
                    && !self.bound_is_varied(&value)
                {
                    return self.bind_constant(pat, place.clone());
                }
                if !matches!(value, Bound::Poison | Bound::Never) {
                    self.error_at(&pat, message::PATTERN);
                }
                self.poison(pat);
            }
        }
    }

    /// `Some(pattern)`, `Ok(pattern)`, `Err(pattern)`
    fn bind_variant(&mut self, whole: &Pat, variant: &syn::PatTupleStruct, value: Bound) {
        let name = variant.path.segments.last().map(|last| last.ident.to_string());
        match (name.as_deref(), variant.elems.first()) {
            (Some("Some" | "Ok"), Some(inner)) if variant.elems.len() == 1 => {
                let is_lent = value.borrow() == Borrow::Mutable;
                let is_changed = |name: &&PatIdent| {
                    let is_ref_mut = name.by_ref.is_some() && name.mutability.is_some();
                    is_ref_mut || self.is_known_active(name)
                };
                let changed = names(inner, true).into_iter().find(is_changed);
                if let (true, Some(name)) = (is_lent, changed) {
                    self.error_at(name, message::CHANGED_INSIDE);
                    return self.poison(whole);
                }
                let Some(value) = self.single(value) else { return self.poison(whole) };
                let payload = self.emit(Op::Prim(Prim::Payload, vec![value]));
                if let (true, Bound::Operand(payload)) = (is_lent, &payload) {
                    self.insides.extend(payload.root());
                }
                self.bind(inner, None, payload);
            }
            (Some("Err"), Some(inner)) => {
                let Some(value) = self.single(value) else { return self.poison(whole) };
                let error = self.out.prim(Prim::Error, vec![value]);
                self.take_apart(inner, &Bound::Operand(error));
            }
            _ => self.bind_tuple_struct(whole, variant, value),
        }
    }

    fn bind_tuple_struct(&mut self, whole: &Pat, variant: &syn::PatTupleStruct, value: Bound) {
        let Some(pats) = self.leading(whole, variant.elems.iter()) else { return };
        let member = |k: usize| syn::Member::Unnamed(k.into());
        let fields = pats.into_iter().enumerate().map(|(k, pat)| (member(k), pat));
        let fields: Vec<(syn::Member, &Pat)> = fields.collect();
        self.bind_fields(whole, &variant.path, &fields, value);
    }

    /// Gives a value the user's name and type; what is stored in later becomes a variable of its
    /// own.
    pub(super) fn named(&mut self, pat: &PatIdent, ty: Option<&Type>, value: Bound) -> Bound {
        let name = &pat.ident;
        let is_active = self.bound_is_varied(&value) || self.is_known_active(pat);
        if let Bound::Poison | Bound::Never = value {
            return value;
        }
        let is_reference = value.is_reference();
        if let (true, false, Some(by_ref), Some(_)) =
            (is_active, is_reference, &pat.by_ref, &pat.mutability)
        {
            return self.error(by_ref.span, message::REF_MUT);
        }
        let value = match value {
            // What is stored there later is not seen.
            Bound::Operand(Operand::Place(place)) if !is_reference && self.has_changes(&place) => {
                self.emit(copied_part(&place))
            }
            Bound::Operand(literal @ Operand::Literal(_)) if pat.mutability.is_some() => {
                self.emit(Op::Prim(Prim::Use, vec![literal]))
            }
            value => value,
        };
        // A name that is not `mut` for a place is another name of the place.
        let is_alias = is_reference || (pat.mutability.is_none() && self.is_place(&value));
        if is_active && !is_alias && (pat.mutability.is_some() || self.is_known_active(pat)) {
            return self.named_cell(pat, ty, value);
        }
        let Bound::Operand(Operand::Place(place)) = &value else { return value };
        let (place, root) = (place.clone().referent(), place.root);
        if is_reference && !self.out.var(root).named_by_user && place.is_var() {
            self.give_name(root, name, ty);
            return value;
        }
        if !place.is_var() || self.out.var(root).named_by_user || self.out.var(root).cell {
            return value;
        }
        self.give_name(root, name, ty);
        let info = &mut self.out.vars[root.0];
        info.mutable = pat.mutability.is_some() && !info.carrier;
        if !info.carrier {
            self.declarations.push((root, std::ptr::from_ref(pat)));
        }
        value
    }

    /// Whether this is a variable of the user that is stored in, or a part of one.
    fn has_changes(&self, place: &Place) -> bool {
        let info = self.out.var(place.root);
        info.cell && info.named_by_user
    }

    /// Whether a value is a part of a variable, or one that has a name already.
    fn is_place(&self, value: &Bound) -> bool {
        matches!(value, Bound::Operand(Operand::Place(place))
            if !place.is_var() || self.out.var(place.root).named_by_user)
    }

    fn give_name(&mut self, var: Var, name: &Ident, ty: Option<&Type>) {
        let source: Option<Source> = ty
            .filter(|ty| !matches!(ty, Type::Reference(_)))
            .map(|ty| self.source(Syntax::Type(ty.clone())));
        self.out.name(var, name.clone(), source);
        if let Some(ty) = ty {
            let kind = signature::kind(ty, &self.reals);
            let info = &mut self.out.vars[var.0];
            if kind != Kind::Unknown || info.kind == Kind::Open {
                info.kind = kind;
            }
        }
    }

    fn named_cell(&mut self, pat: &PatIdent, ty: Option<&Type>, value: Bound) -> Bound {
        let Some(value) = self.single(value) else { return Bound::Poison };
        let kind = self.out.kind(&value);
        let fresh = match &value {
            Operand::Place(place) if place.is_var() => {
                let info = self.out.var(place.root);
                let is_param = self.out.block.insts.is_empty() && info.named_by_user;
                let is_shared = self.seen.iter().any(|(_, var)| *var == place.root);
                let is_fresh = !info.named_by_user && !info.cell && !is_param && !is_shared;
                (is_fresh && info.carrier).then_some(place.root)
            }
            Operand::Place(_) | Operand::Literal(_) => None,
        };
        let cell = if let Some(var) = fresh {
            let info = &mut self.out.vars[var.0];
            (info.cell, info.mutable) = (true, true);
            var
        } else {
            let cell = self.cell(None, kind);
            self.out.vars[cell.0].inside = self.out.shape(&value).inside;
            let is_varied = self.is_varied(&value);
            let op =
                if is_varied { Op::Prim(Prim::Use, vec![value]) } else { self.owned_op(value) };
            self.out.push(vec![cell], op);
            cell
        };
        let declaration = std::ptr::from_ref(pat);
        self.declarations.push((cell, declaration));
        let is_open = matches!(self.out.var(cell).kind, Kind::Unknown | Kind::Open);
        if let (true, Some(kind)) = (is_open, self.known_kind(declaration)) {
            self.out.vars[cell.0].kind = kind;
        }
        self.give_name(cell, &pat.ident, ty);
        Bound::Operand(cell.into())
    }

    /// The initial value of a variable that active values are stored in: it must own what it holds.
    pub(super) fn owned_op(&mut self, value: Operand) -> Op {
        if let Operand::Literal(_) = value {
            return Op::Prim(Prim::Use, vec![value]);
        }
        let expr = self.placeholder(Part::Operand(value));
        let tokens = expr.to_token_stream();
        self.opaque_op(Syntax::Owned(expr), tokens, Guard::None)
    }

    /// Whether an active value is stored in this variable somewhere.
    pub(super) fn is_known_active(&self, pat: &PatIdent) -> bool {
        self.active.contains(&std::ptr::from_ref(pat))
    }

    fn bind_tuple(&mut self, whole: &Pat, pats: &[(&Pat, Option<&Type>)], value: Bound) {
        if let Bound::Tuple(parts) = &value
            && let Some(k) = pats.iter().position(|(pat, _)| matches!(pat, Pat::Rest(_)))
            && parts.len() + 1 >= pats.len()
        {
            // What `..` leaves out is known.
            let skipped = parts.len() + 1 - pats.len();
            let mut parts = parts.clone();
            parts.drain(k..k + skipped);
            let pats = [&pats[..k], &pats[k + 1..]].concat();
            return self.bind_tuple(whole, &pats, Bound::Tuple(parts));
        }
        match value {
            Bound::Tuple(parts) if parts.len() == pats.len() => {
                for ((pat, ty), part) in pats.iter().zip(parts) {
                    self.bind(pat, *ty, part);
                }
            }
            Bound::Operand(Operand::Place(place)) => self.bind_fields_of_tuple(whole, pats, place),
            Bound::Tuple(_) | Bound::Closure(_) | Bound::Operand(Operand::Literal(_)) => {
                self.error_at(&whole, message::TUPLE_LENGTH);
                self.poison(whole);
            }
            Bound::Poison | Bound::Never => self.poison(whole),
        }
    }

    fn bind_fields_of_tuple(&mut self, whole: &Pat, pats: &[(&Pat, Option<&Type>)], tuple: Place) {
        let Some(leading) = self.leading(whole, pats.iter().map(|(pat, _)| *pat)) else { return };
        let whole = Bound::Operand(tuple.clone().into());
        let place = tuple.referent();
        for (k, (pat, ty)) in pats.iter().take(leading.len()).enumerate() {
            let field = Operand::Place(place.clone().then(Projection::Field(k.to_string())));
            let value = if self.is_varied(&field) || whole.borrow() == Borrow::Mutable {
                // The pattern of a tuple takes a reference to it apart into references.
                Bound::Operand(field).through(&whole)
            } else {
                // Moved out, as the pattern does.
                let expr = self.placeholder(Part::Operand(field));
                self.rebuilt(expr)
            };
            self.bind(pat, *ty, value);
        }
    }
}

/// A pattern as it may stand behind `let`.
pub(super) fn parenthesised(pat: &Pat) -> Pat {
    if let Pat::Or(_) = pat { syn::parse_quote!((#pat)) } else { pat.clone() }
}

/// The names that a pattern binds.
pub(super) fn names(pat: &Pat, refutable: bool) -> Vec<&PatIdent> {
    struct Names<'a> {
        found: Vec<&'a PatIdent>,
        refutable: bool,
    }
    impl<'ast> Visit<'ast> for Names<'ast> {
        fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
            if is_binding(pat, self.refutable) {
                self.found.push(pat);
            }
            syn::visit::visit_pat_ident(self, pat);
        }
    }
    let mut names = Names { found: Vec::new(), refutable };
    names.visit_pat(pat);
    names.found
}
