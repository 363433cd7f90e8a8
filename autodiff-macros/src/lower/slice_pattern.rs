//! Patterns of slices and arrays: `[a, b]`, `[first, rest @ ..]`, `[.., last]`.

use syn::{Pat, PatIdent, PatSlice, Type};

use super::Lowerer;
use super::call::copied_part;
use super::scope::Bound;
use super::verbatim::Part;
use crate::ir::{Operand, Place, Projection};

impl Lowerer<'_> {
    pub(super) fn bind_slice(
        &mut self,
        whole: &Pat,
        slice: &PatSlice,
        ty: Option<&Type>,
        value: &Bound,
    ) {
        let element = match ty {
            Some(Type::Array(array)) => Some(&*array.elem),
            Some(Type::Slice(slice)) => Some(&*slice.elem),
            _ => None,
        };
        let Bound::Operand(Operand::Place(place)) = value.clone().referent() else {
            return self.poison(whole);
        };
        if !self.is_varied(&place.clone().into()) && !value.is_reference() {
            return self.bind_constant(whole, place);
        }
        let pats: Vec<&Pat> = slice.elems.iter().collect();
        let rest = pats.iter().position(|pat| rest_of(pat).is_some());
        let (front, back) = match rest {
            Some(k) => (&pats[..k], &pats[k + 1..]),
            None => (&pats[..], &pats[..0]),
        };
        let needs_length = !back.is_empty();
        let length = if needs_length { self.length(&place) } else { None };
        for (k, pat) in front.iter().enumerate() {
            let index = Operand::literal(k.to_string());
            self.bind_element(pat, element, value, place.clone().at(index));
        }
        let Some(k) = rest else { return };
        let mut end = None;
        for (j, pat) in back.iter().enumerate() {
            let Some(index) = self.counted_back(length.clone(), back.len() - j) else {
                return self.poison(whole);
            };
            end.get_or_insert_with(|| index.clone());
            self.bind_element(pat, element, value, place.clone().at(index));
        }
        if let Some(Rest::Named(name)) = rest_of(pats[k]) {
            let start = (k > 0).then(|| Operand::literal(k.to_string()));
            let part = place.then(Projection::Slice { start, end, inclusive: false });
            self.bind_rest(name, value, part);
        }
    }

    fn bind_element(&mut self, pat: &Pat, ty: Option<&Type>, whole: &Bound, element: Place) {
        let element = if whole.is_reference() || self.is_referring(whole) {
            // The pattern takes a reference to the elements apart into references.
            Bound::Operand(element.into()).through(whole)
        } else if self.out.place_kind(&element).is_scalar() {
            self.read_number(element)
        } else {
            Bound::Operand(element.into())
        };
        self.bind(pat, ty, element);
    }

    /// `rest @ ..`: a slice behind a reference; of an array, and of a reference that moves on, a copy.
    fn bind_rest(&mut self, name: &PatIdent, whole: &Bound, part: Place) {
        let value = if whole.is_reference() || self.is_referring(whole) || name.by_ref.is_some() {
            Bound::Operand(part.into()).through(whole)
        } else {
            self.emit(copied_part(&part))
        };
        self.scope.insert(&name.ident, value);
    }

    /// `length - distance`
    fn counted_back(&mut self, length: Option<Operand>, distance: usize) -> Option<Operand> {
        let length = self.placeholder(Part::Operand(length?));
        let distance = syn::Index::from(distance);
        self.inactive_operand(syn::parse_quote!(#length - #distance))
    }
}

/// `..`
enum Rest<'p> {
    Named(&'p PatIdent),
    Unnamed,
}

fn rest_of(pat: &Pat) -> Option<Rest<'_>> {
    match pat {
        Pat::Rest(_) => Some(Rest::Unnamed),
        Pat::Ident(name) => {
            let subpat = name.subpat.as_ref().map(|(_, subpat)| &**subpat);
            matches!(subpat, Some(Pat::Rest(_))).then_some(Rest::Named(name))
        }
        _ => None,
    }
}
