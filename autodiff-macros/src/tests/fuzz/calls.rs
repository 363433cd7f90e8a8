//! Calls of other differentiable functions.

use proc_macro2::Span;

use super::generate::{Entry, Signature, Type};
use super::steps::Writer;
use crate::ir::eval::overlap;
use crate::ir::{Arg, Bilinear, Call, Mode, Op, Operand, Param, Place, Prim, Projection, Source};

impl Writer<'_> {
    pub(super) fn call(&mut self, which: u8, choices: [u8; 3]) -> Option<Entry> {
        let callees = self.callees;
        let callee = callees.get(usize::from(which).checked_rem(callees.len())?)?;
        if self.in_region && (callee.result != Type::Scalar || callee.in_out.contains(&true)) {
            return None;
        }
        let lent = self.lent(callee, choices)?;
        let places: Vec<Place> = lent.iter().flatten().cloned().collect();
        let mut args = Vec::new();
        for (k, ty) in callee.params.iter().enumerate() {
            let span = Span::mixed_site();
            if let Some(place) = &lent[k] {
                let operand = place.clone().into();
                args.push(Arg { operand, by_ref: false, in_out: true, tangent: false, span });
                continue;
            }
            if *ty == Type::Scalar
                && which.is_multiple_of(2)
                && let Some(place) = lent_number(callee, &lent)
            {
                // Computed from what the callee changes, just before it does.
                let operand = self.out.prim(Prim::Neg, vec![place.into()]);
                args.push(Arg { operand, by_ref: false, in_out: false, tangent: false, span });
                continue;
            }
            let mut operand = self.argument(ty, choices[k % 3])?;
            let is_lent = |x: &Place| places.iter().any(|place| overlap(place, x));
            if operand.place().is_some_and(is_lent) {
                operand = self.out.prim(Prim::Use, vec![operand]);
            }
            args.push(Arg { operand, by_ref: which >= 128, in_out: false, tangent: false, span });
        }
        let call = Call { callee: Source(usize::MAX), name: callee.name.clone(), args };
        let entry = self.emit(Op::Call(call), callee.result.clone(), callee.bound);
        if entry.ty == Type::Tuple(Vec::new()) { None } else { Some(entry) }
    }

    fn argument(&mut self, ty: &Type, choice: u8) -> Option<Operand> {
        if *ty == Type::Scalar {
            let scalar = self.scalar(choice);
            let large = scalar.bound > 1.5;
            return Some(if large { self.within(&scalar, -1.5, 1.5) } else { scalar }.operand);
        }
        let fitting = self.pick(choice, |other| other == ty)?;
        if fitting.bound > 1.5 { None } else { Some(fitting.operand) }
    }

    /// Makes the reverse of a function read its parameters: `y = p * y / 2` for a `&mut` and a
    /// number.
    pub(super) fn mix(&mut self, params: &[Param], types: &[Type]) {
        let mut changed = params.iter().zip(types).filter(|(param, _)| param.in_out);
        let Some((param, ty)) = changed.next() else { return };
        let y = number_in(ty, param.var.into());
        for (param, ty) in params.iter().zip(types) {
            if param.in_out || *ty != Type::Scalar {
                continue;
            }
            let times = Prim::Bilinear(Bilinear::Mul);
            let product = self.out.prim(times, vec![param.var.into(), y.clone().into()]);
            let half = self.out.prim(times, vec![product, Operand::literal("0.5")]);
            self.out.update(y.clone(), Mode::Set, Op::Prim(Prim::Use, vec![half]));
        }
    }

    /// What the callee may change: each place is one of another variable.
    fn lent(&mut self, callee: &Signature, choices: [u8; 3]) -> Option<Vec<Option<Place>>> {
        let mut lent: Vec<Option<Place>> = Vec::new();
        for (k, (ty, in_out)) in callee.params.iter().zip(&callee.in_out).enumerate() {
            if !in_out {
                lent.push(None);
                continue;
            }
            let taken: Vec<Place> = lent.iter().flatten().cloned().collect();
            let place = self.lendable(ty, choices[k % 3], &taken)?;
            lent.push(Some(place));
        }
        Some(lent)
    }
}

/// A number in what the callee changes.
fn lent_number(callee: &Signature, lent: &[Option<Place>]) -> Option<Place> {
    let mut places = callee.params.iter().zip(lent);
    places.find_map(|(ty, place)| Some(number_in(ty, place.clone()?)))
}

fn number_in(ty: &Type, place: Place) -> Place {
    match ty {
        Type::Scalar => place,
        Type::Matrix(..) => place.then(Projection::Index(vec![Operand::literal("0")])),
        Type::Tuple(_) => place.then(Projection::Field("0".to_owned())),
    }
}
