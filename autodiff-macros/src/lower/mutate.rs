//! Methods and functions that change a variable: `swap`, `fill`, `push`, `copy_from`, ...

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprMethodCall};

use super::call::copied_part;
use super::method::refusal;
use super::path::last_segment;
use super::scope::Bound;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Borrow, Guard, Inst, Kind, Mode, Op, Operand, Place, Prim, Projection};
use crate::message;

/// Methods that change their receiver.
pub(super) fn is_mutating(name: &str) -> bool {
    matches!(
        name,
        "swap"
            | "fill"
            | "push"
            | "pop"
            | "copy_from"
            | "copy_from_slice"
            | "clone_from_slice"
            | "set_column"
            | "set_row"
            | "clear"
            | "truncate"
            | "insert"
            | "remove"
            | "extend"
            | "extend_from_slice"
            | "sort"
            | "reverse"
            | "next"
            | "column_mut"
            | "row_mut"
            | "iter_mut"
            | "as_mut_slice"
            | "split_at_mut"
            | "chunks_mut"
    )
}

/// Whether a method changes its receiver: one of another number of arguments is a user's.
pub(super) fn is_mutation(name: &str, arguments: usize) -> bool {
    let known = match name {
        "pop" | "clear" | "sort" | "reverse" | "next" | "iter_mut" | "as_mut_slice" => 0,
        "swap" | "insert" | "set_column" | "set_row" => 2,
        _ => 1,
    };
    is_mutating(name) && arguments == known
}

fn is_split(e: &ExprMethodCall) -> bool {
    (e.method == "split_at_mut" || e.method == "split_at") && e.args.len() == 1
}

impl Lowerer<'_> {
    /// Whether a statement stores in a variable that holds active values although it mentions
    /// nothing else that is active.
    pub(super) fn stores_in_active(&self, expr: &Expr) -> bool {
        match expr {
            Expr::MethodCall(e) if is_mutation(&e.method.to_string(), e.args.len()) => {
                self.place_root(&e.receiver).is_some_and(|place| self.out.var(place.root).carrier)
            }
            _ => false,
        }
    }

    /// A method that changes its receiver; nothing if it is another method.
    pub(super) fn mutating_method(&mut self, e: &ExprMethodCall) -> Option<Bound> {
        let name = e.method.to_string();
        if !is_mutation(&name, e.args.len()) {
            return None;
        }
        let Some(root) = self.place_root(&e.receiver) else {
            return if name == "pop" { self.pop_of_value(e) } else { None };
        };
        let arguments: Vec<&Expr> = e.args.iter().collect();
        let carrier = self.out.var(root.root).carrier;
        let is_active =
            carrier || arguments.iter().any(|x| self.touches_active(x.to_token_stream()));
        if !is_active {
            return None;
        }
        let span = e.method.span();
        let unit = || Bound::Tuple(Vec::new());
        if !carrier {
            return Some(self.mutated_inactive(e, &root, &arguments));
        }
        let bound = match (name.as_str(), arguments.as_slice()) {
            ("swap", [i, j]) => self.swap_elements(e, i, j),
            ("fill", [x]) => {
                let value = self.value_operand(x);
                self.store_with(e, value, |place, x| {
                    (place.clone(), Op::Prim(Prim::Fill, vec![place.into(), x]))
                })
            }
            ("push", [x]) => self.push_element(e, x),
            ("pop", []) => self.pop_element(e),
            ("copy_from" | "copy_from_slice" | "clone_from_slice", [x]) => {
                let value = self.operand(x);
                let value = value.and_then(|value| self.away_from(&root, value));
                self.store_with(e, value, |place, x| (place, Op::Prim(Prim::Use, vec![x])))
            }
            ("set_column" | "set_row", [k, x]) => {
                let Some(k) = self.index(k) else { return Some(unit()) };
                let value = self.operand(x);
                let value = value.and_then(|value| self.away_from(&root, value));
                let line = if name == "set_row" { Projection::Row } else { Projection::Column };
                self.store_with(e, value, |place, x| {
                    (place.then(line(k)), Op::Prim(Prim::Use, vec![x]))
                })
            }
            ("column_mut" | "row_mut" | "as_mut_slice", _) => return None,
            _ => return Some(self.error(span, refusal(&name, true))),
        };
        Some(bound.unwrap_or_else(unit))
    }

    /// A receiver that holds nothing active so far.
    fn mutated_inactive(&mut self, e: &ExprMethodCall, root: &Place, args: &[&Expr]) -> Bound {
        let parts = self.parts(args);
        let Some(parts) = parts.into_iter().collect::<Option<Vec<Part>>>() else {
            return Bound::Poison;
        };
        if parts.iter().any(|part| self.is_varied_part(part)) {
            self.make_active(root, e.method.span());
            return Bound::Tuple(Vec::new());
        }
        let args = parts.into_iter().map(|part| self.placeholder(part)).collect();
        self.rebuilt(Expr::MethodCall(ExprMethodCall { args, ..e.clone() }))
    }

    /// What is stored in a variable, copied if it is another part of the same.
    fn away_from(&mut self, root: &Place, value: Operand) -> Option<Operand> {
        match value.place() {
            Some(part) if part.root == root.root => {
                let copy = self.emit(copied_part(&part.clone()));
                self.single(copy)
            }
            _ => Some(value),
        }
    }

    fn value_operand(&mut self, expr: &Expr) -> Option<Operand> {
        let value = self.value(expr);
        self.single(value)
    }

    /// The place of the receiver, which becomes active if the value is varied.
    fn receiver(&mut self, e: &ExprMethodCall, value: &Operand) -> Option<Place> {
        let place = self.place(&e.receiver)?;
        let span = e.method.span();
        self.out.span = span;
        if self.is_varied(value) && !self.make_active(&place, span) {
            return None;
        }
        if !self.out.var(place.root).carrier {
            return None;
        }
        if !self.out.var(place.root).cell {
            self.error(span, message::IMMUTABLE_STORE);
            return None;
        }
        Some(place)
    }

    fn store_with(
        &mut self,
        e: &ExprMethodCall,
        value: Option<Operand>,
        store: impl FnOnce(Place, Operand) -> (Place, Op),
    ) -> Option<Bound> {
        let value = value?;
        let place = self.receiver(e, &value)?;
        let (place, op) = store(place, value);
        self.out.update(place, Mode::Copy, op);
        None
    }

    /// `v.swap(i, j)`
    fn swap_elements(&mut self, e: &ExprMethodCall, i: &Expr, j: &Expr) -> Option<Bound> {
        let place = self.place(&e.receiver)?;
        let first = self.indexed(place.clone(), i)?;
        let second = self.indexed(place, j)?;
        self.exchange(first, second, e.method.span());
        None
    }

    /// Exchanges the values of two places.
    fn exchange(&mut self, first: Place, second: Place, span: proc_macro2::Span) {
        self.out.span = span;
        let varied = [&first, &second].map(|place| self.out.var(place.root).carrier);
        if varied.contains(&true) {
            for place in [&first, &second] {
                if !self.make_active(place, span) || !self.out.var(place.root).carrier {
                    return;
                }
            }
        }
        let a = self.emit(Op::Prim(Prim::Use, vec![first.clone().into()]));
        let b = self.emit(Op::Prim(Prim::Use, vec![second.clone().into()]));
        if let (Some(a), Some(b)) = (self.single(a), self.single(b)) {
            self.store(first, Mode::Set, b, span);
            self.store(second, Mode::Set, a, span);
        }
    }

    fn push_element(&mut self, e: &ExprMethodCall, x: &Expr) -> Option<Bound> {
        let value = self.value_operand(x)?;
        let place = self.receiver(e, &value)?;
        let span = self.out.span;
        let kind = self.out.kind(&value);
        if place.is_var() && self.out.var(place.root).kind == Kind::Unknown && kind.is_scalar() {
            self.learned(place.root, kind.container());
        }
        let op = if self.is_varied(&value) {
            Op::Prim(Prim::Use, vec![value])
        } else {
            self.inactive_op(value)
        };
        self.out.block.insts.push(Inst::Append { place, op, span });
        None
    }

    fn pop_element(&mut self, e: &ExprMethodCall) -> Option<Bound> {
        let place = self.place(&e.receiver)?;
        if !self.out.var(place.root).cell {
            return Some(self.error(e.method.span(), message::IMMUTABLE_STORE));
        }
        let var = self.out.fresh(Kind::Unknown);
        self.set_varied(var, true);
        let span = e.span();
        self.out.block.insts.push(Inst::Remove { place, var, span });
        Some(Bound::Operand(var.into()))
    }

    /// `f(x).pop()`: the vector has no name.
    fn pop_of_value(&mut self, e: &ExprMethodCall) -> Option<Bound> {
        if !self.touches_active(e.receiver.to_token_stream()) {
            return None;
        }
        let value = self.value_operand(&e.receiver)?;
        if !self.is_varied(&value) {
            let value = self.placeholder(Part::Operand(value));
            return Some(
                self.rebuilt(syn::parse_quote!({ let mut vector = #value; vector.pop() })),
            );
        }
        let vector = self.cell(None, self.out.kind(&value));
        self.out.push(vec![vector], Op::Prim(Prim::Use, vec![value]));
        let var = self.out.fresh(Kind::Unknown);
        self.set_varied(var, true);
        self.out.block.insts.push(Inst::Remove { place: vector.into(), var, span: e.span() });
        Some(Bound::Operand(var.into()))
    }

    /// `v.split_at_mut(k)`, `v.split_at(k)`: two halves of a place.
    pub(super) fn split(&mut self, expr: &Expr) -> Option<Bound> {
        let Expr::MethodCall(e) = expr else { return None };
        if !is_split(e) {
            return None;
        }
        let mut place = self.place(&e.receiver)?;
        let k = self.index(&e.args[0])?;
        if e.method == "split_at" && self.may_move(&e.receiver) {
            let copy = self.emit(copied_part(&place));
            place = self.single(copy)?.place()?.clone();
        }
        let half = |start, end| Projection::Slice { start, end, inclusive: false };
        let first = place.clone().then(half(None, Some(k.clone())));
        let second = place.then(half(Some(k), None));
        let borrow = if e.method == "split_at_mut" { Borrow::Mutable } else { Borrow::Shared };
        Some(Bound::Tuple(vec![
            Bound::Operand(first.into()).borrowed(borrow),
            Bound::Operand(second.into()).borrowed(borrow),
        ]))
    }

    /// `mem::swap(&mut a, &mut b)`, `mem::replace(&mut a, b)`, `mem::take(&mut a)`.
    pub(super) fn mem_function(&mut self, e: &ExprCall) -> Option<Bound> {
        let Expr::Path(path) = &*e.func else { return None };
        let segments = &path.path.segments;
        if segments.iter().rev().nth(1).is_none_or(|segment| segment.ident != "mem") {
            return None;
        }
        let args: Vec<&Expr> = e.args.iter().collect();
        let span = e.span();
        let is_moved = |arg: &&&Expr| matches!(arg, Expr::Reference(r) if self.is_in_out(&r.expr));
        if let Some(arg) = args.iter().find(is_moved) {
            return Some(self.error_at(arg, message::SEVERAL_ROOTS));
        }
        match (last_segment(path).as_str(), args.as_slice()) {
            ("swap", [a, b]) => {
                let (a, b) = (self.place(a)?, self.place(b)?);
                self.exchange(a, b, span);
                Some(Bound::Tuple(Vec::new()))
            }
            ("replace", [a, b]) => {
                let value = self.value_operand(b)?;
                Some(self.replace(a, span, |_, _| Some(value)))
            }
            ("take", [a]) => Some(self.replace(a, span, |this, place| {
                let expr: Expr = syn::parse_quote!(::core::default::Default::default());
                let tokens = expr.to_token_stream();
                let bound = this.opaque(Syntax::Expr(expr), tokens, Guard::None);
                if let Bound::Operand(Operand::Place(default)) = &bound {
                    let info = this.out.var(place.root).clone();
                    if place.is_var() {
                        this.out.vars[default.root.0].kind = info.kind;
                    }
                }
                this.single(bound)
            })),
            _ => None,
        }
    }

    /// The old value of a place, which gets a new one.
    fn replace(
        &mut self,
        target: &Expr,
        span: proc_macro2::Span,
        value: impl FnOnce(&mut Self, &Place) -> Option<Operand>,
    ) -> Bound {
        let Some(place) = self.place(target) else {
            return self.error(span, message::UNKNOWN_TARGET);
        };
        self.out.span = span;
        let old = self.emit(Op::Prim(Prim::Use, vec![place.clone().into()]));
        let Some(value) = value(self, &place) else { return Bound::Poison };
        self.store(place, Mode::Set, value, span);
        old
    }
}
