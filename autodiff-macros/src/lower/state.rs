//! Variables that a loop over an iterator needs: accumulators, counters, collections.

use quote::ToTokens as _;
use syn::{Expr, Type};

use super::call::peeled;
use super::place::Declaration;
use super::scope::Bound;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Borrow, Guard, Inst, Kind, Mode, Op, Operand, Prim, Var};
use crate::message;

/// What stands for the declaration of a variable that the user did not write: an address inside of
/// the expression that needs it, where no pattern can be.
pub(super) fn declaration(expr: &impl Sized, k: usize) -> Declaration {
    std::ptr::from_ref(expr).cast::<syn::PatIdent>().wrapping_byte_add(2 * k + 1)
}

impl Lowerer<'_> {
    /// The parts of a tuple one by one, so that each is a variable of its own.
    pub(super) fn parts_of(&mut self, expr: &Expr) -> Bound {
        match peeled(expr) {
            other if self.is_in_out(other) => self.error_at(&other, message::REFERENCE_VALUE),
            Expr::Tuple(e) => Bound::Tuple(e.elems.iter().map(|x| self.parts_of(x)).collect()),
            other => self.value(other),
        }
    }

    /// Variables with these values, which a loop stores in.
    pub(super) fn variables(&mut self, value: Bound, at: &impl Sized) -> Bound {
        let mut k = 0;
        self.variables_from(value, at, &mut k)
    }

    fn variables_from(&mut self, value: Bound, at: &impl Sized, k: &mut usize) -> Bound {
        if let Bound::Tuple(parts) = value {
            let parts = parts.into_iter().map(|part| self.variables_from(part, at, k));
            return Bound::Tuple(parts.collect());
        }
        *k += 1;
        self.variable(value, Some(declaration(at, *k - 1)))
    }

    /// A variable with this value. It is active if its declaration is known to be.
    pub(super) fn variable(&mut self, value: Bound, declaration: Option<Declaration>) -> Bound {
        let Some(value) = self.copy_of(value) else { return Bound::Poison };
        let is_varied = self.is_varied(&value);
        let is_active = is_varied || declaration.is_some_and(|known| self.active.contains(&known));
        let kind = self.out.kind(&value);
        let var = if is_active { self.cell(None, kind) } else { self.out.fresh(kind) };
        self.out.vars[var.0].mutable = true;
        let op = if is_varied {
            Op::Prim(Prim::Use, vec![value])
        } else if is_active {
            self.owned_op(value)
        } else {
            self.inactive_op(value)
        };
        self.out.push(vec![var], op);
        if let Some(declaration) = declaration {
            self.declarations.push((var, declaration));
            let is_open = matches!(kind, Kind::Unknown | Kind::Open);
            if let (true, true, Some(known)) = (is_active, is_open, self.known_kind(declaration)) {
                self.out.vars[var.0].kind = known;
            }
        }
        Bound::Operand(var.into())
    }

    /// The operand of a value that is kept; a `&mut` cannot be.
    pub(super) fn copy_of(&mut self, value: Bound) -> Option<Operand> {
        if value.borrow() == Borrow::Mutable {
            let span = self.out.span;
            self.error(span, message::REFERENCE_VALUE);
            return None;
        }
        self.single(value)
    }

    /// Stores a value in variables of its form.
    pub(super) fn store_parts(&mut self, variables: &Bound, value: Bound) {
        let span = self.out.span;
        match (variables, value) {
            (Bound::Tuple(variables), Bound::Tuple(parts)) if variables.len() == parts.len() => {
                for (variable, part) in variables.iter().zip(parts) {
                    self.store_parts(variable, part);
                }
            }
            (Bound::Tuple(variables), Bound::Operand(Operand::Place(place))) => {
                for (k, variable) in variables.iter().enumerate() {
                    let part = Bound::Operand(place.clone().into());
                    let part = self.field(part, &k.to_string(), span);
                    self.store_parts(variable, part);
                }
            }
            (Bound::Operand(Operand::Place(place)), value) => {
                if let Some(value) = self.single(value) {
                    self.store(place.clone(), Mode::Set, value, span);
                }
            }
            _ => {}
        }
    }

    /// A number that counts from zero.
    pub(super) fn counter(&mut self) -> Var {
        let var = self.out.fresh(Kind::Unknown);
        self.out.vars[var.0].mutable = true;
        let op = self.constant_op(syn::parse_quote!(0usize));
        self.out.push(vec![var], op);
        var
    }

    /// What a counter says now; it goes on.
    pub(super) fn count(&mut self, counter: Var) -> Option<Operand> {
        let now = self.snapshot(counter)?;
        let part = self.placeholder(Part::Operand(now.clone()));
        let op = self.constant_op(syn::parse_quote!(#part + 1));
        self.out.update(counter.into(), Mode::Set, op);
        Some(now)
    }

    /// The value of an inactive variable now.
    pub(super) fn snapshot(&mut self, var: Var) -> Option<Operand> {
        let part = self.placeholder(Part::Operand(var.into()));
        let tokens = part.to_token_stream();
        let bound = self.opaque(Syntax::Snapshot(part), tokens, Guard::None);
        self.single(bound)
    }

    fn constant_op(&mut self, expr: Expr) -> Op {
        let tokens = expr.to_token_stream();
        self.opaque_op(Syntax::Expr(expr), tokens, Guard::None)
    }

    /// `Vec::new()`, active if its declaration is known to be.
    pub(super) fn vector(&mut self, at: &impl Sized, k: usize, ty: Option<&Type>) -> Var {
        let declaration = declaration(at, k);
        let is_active = self.active.contains(&declaration);
        let var =
            if is_active { self.cell(None, Kind::Unknown) } else { self.out.fresh(Kind::Unknown) };
        let ty = ty.map(|ty| self.source(Syntax::Type(ty.clone())));
        let info = &mut self.out.vars[var.0];
        (info.mutable, info.ty) = (true, ty);
        let op = self.constant_op(syn::parse_quote!(::std::vec::Vec::new()));
        self.out.push(vec![var], op);
        self.declarations.push((var, declaration));
        if let (true, Some(kind)) = (is_active, self.known_kind(declaration)) {
            self.out.vars[var.0].kind = kind;
        }
        var
    }

    /// `vector.push(item)`
    pub(super) fn append(&mut self, vector: Var, item: Bound) {
        let Some(item) = self.copy_of(item) else { return };
        let span = self.out.span;
        if self.is_varied(&item) && !self.make_active(&vector.into(), span) {
            return;
        }
        if !self.out.var(vector).carrier {
            let (v, x) = (
                self.placeholder(Part::Operand(vector.into())),
                self.placeholder(Part::Operand(item)),
            );
            return self.effect(&syn::parse_quote!(#v.push(#x)), Guard::None);
        }
        let kind = self.out.kind(&item);
        if self.out.var(vector).kind == Kind::Unknown && kind.is_scalar() {
            self.learned(vector, kind.container());
        }
        let op = if self.is_varied(&item) {
            Op::Prim(Prim::Use, vec![item])
        } else {
            self.inactive_op(item)
        };
        self.out.block.insts.push(Inst::Append { place: vector.into(), op, span });
    }
}

/// The first of several variables.
pub(super) fn first_place(bound: &Bound) -> Option<crate::ir::Place> {
    match bound {
        Bound::Operand(Operand::Place(place)) => Some(place.clone()),
        Bound::Tuple(parts) => parts.first().and_then(first_place),
        _ => None,
    }
}
