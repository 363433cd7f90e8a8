//! Iterators over places as indexed loops: `x.iter().zip(&y)` is `(x[i], y[i])` for every `i`.

use quote::ToTokens as _;
use syn::{Expr, ExprClosure, ExprMethodCall};

use super::loops::range_of;
use super::scope::Bound;
use super::syntax::mutates;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Borrow, Guard, Operand, Place, Projection};
use crate::message;

/// A sequence of known length whose items are found by their index.
pub(super) struct Elements<'e> {
    /// The number of items.
    pub(super) len: Operand,
    pub(super) item: Item<'e>,
    /// Whether it is run through from its end.
    pub(super) reversed: bool,
}

/// The item with a given index.
pub(super) enum Item<'e> {
    /// `place[i]`, and how it is borrowed.
    Element(Place, Borrow),
    /// `place[i * size .. min((i + 1) * size, len)]`
    Chunk(Place, Borrow, Operand, Operand),
    /// `place[i .. i + size]`
    Window(Place, Operand),
    /// `start + i`
    Counter(Operand),
    Pair(Box<Item<'e>>, Box<Item<'e>>),
    /// The item with the index `i + offset`.
    Shifted(Box<Item<'e>>, Operand),
    /// The item with the index `last - i`.
    Mirrored(Box<Item<'e>>, Operand),
    /// The item with the index `i * step`.
    Strided(Box<Item<'e>>, Operand),
    /// A closure of the item.
    Mapped(Box<Item<'e>>, &'e ExprClosure),
}

/// The elements, or nothing after an error.
type Found<'e> = Option<Elements<'e>>;

impl Lowerer<'_> {
    /// The elements that an iterator runs over: `None` if it is no iterator over places, `Some(None)`
    /// after an error.
    pub(super) fn elements<'e>(&mut self, expr: &'e Expr) -> Option<Found<'e>> {
        match expr {
            Expr::Paren(e) => self.elements(&e.expr),
            Expr::Group(e) => self.elements(&e.expr),
            Expr::MethodCall(e) => self.adapted(e),
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => {
                let root = self.place_root(expr)?;
                let borrow = self.borrow_of(expr);
                if !self.is_known_place(&root, borrow) {
                    return None;
                }
                let bound =
                    if borrow == Borrow::Value { self.value(expr) } else { self.expr(expr) };
                let Some(Operand::Place(place)) = self.single(bound) else { return Some(None) };
                let Some(place) = self.stays(expr, place) else { return Some(None) };
                Some(self.over(place, borrow))
            }
            Expr::Reference(e) => {
                let root = self.place_root(&e.expr)?;
                if !self.is_known_place(&root, Borrow::Shared) {
                    return None;
                }
                let Some(place) = self.place(&e.expr) else { return Some(None) };
                let Some(place) = self.stays(&e.expr, place) else { return Some(None) };
                let mutable = e.mutability.is_some();
                Some(self.over(place, if mutable { Borrow::Mutable } else { Borrow::Shared }))
            }
            Expr::Range(_) => {
                let (range, _) = range_of(expr)?;
                Some(self.counter(range))
            }
            Expr::Array(_) | Expr::Macro(_) if self.touches_active(expr.to_token_stream()) => {
                let bound = self.value(expr);
                let Some(Operand::Place(place)) = self.single(bound) else { return Some(None) };
                Some(self.over(place, Borrow::Value))
            }
            _ => None,
        }
    }

    /// A place whose elements can be read in both sweeps: what may change is not consumed.
    fn is_known_place(&self, place: &Place, borrow: Borrow) -> bool {
        let info = self.out.var(place.root);
        let is_read = !info.mutable || borrow != Borrow::Value;
        self.stored_through || info.carrier || (is_read && self.is_sequence(place))
    }

    /// Whether an inactive variable is known to be a slice, a vector or an array.
    fn is_sequence(&self, place: &Place) -> bool {
        self.out.place_kind(place).element().is_scalar()
    }

    /// All elements of a place.
    fn over(&mut self, place: Place, borrow: Borrow) -> Option<Elements<'static>> {
        let len = self.length(&place)?;
        Some(Elements { len, item: Item::Element(place, borrow), reversed: false })
    }

    pub(super) fn length(&mut self, place: &Place) -> Option<Operand> {
        let value = self.placeholder(Part::Operand(place.clone().into()));
        self.inactive_operand(syn::parse_quote!(#value.len()))
    }

    /// An inactive number computed from parts, the same whenever it is evaluated.
    fn inactive_operand(&mut self, expr: Expr) -> Option<Operand> {
        let tokens = expr.to_token_stream();
        let bound = self.opaque(Syntax::Expr(expr), tokens, Guard::Inactive);
        self.single(bound)
    }

    fn counter(&mut self, range: &syn::ExprRange) -> Option<Elements<'static>> {
        let range = self.range(range, false)?;
        let start = self.placeholder(Part::Operand(range.start.clone()));
        let end = self.placeholder(Part::Operand(range.end));
        let extra = usize::from(range.inclusive);
        let len =
            self.inactive_operand(syn::parse_quote!((#end + #extra).saturating_sub(#start)))?;
        Some(Elements { len, item: Item::Counter(range.start), reversed: false })
    }

    fn adapted<'e>(&mut self, e: &'e ExprMethodCall) -> Option<Found<'e>> {
        let name = e.method.to_string();
        let argument = e.args.first();
        if let ("zip" | "skip" | "step_by", Some(closure)) = (name.as_str(), effect(&e.receiver)) {
            self.error_at(closure, message::EFFECT_IN_ITERATOR);
            return Some(None);
        }
        match (name.as_str(), e.args.len()) {
            ("iter" | "into_iter" | "iter_mut", 0) => {
                let root = self.place_root(&e.receiver)?;
                let borrow = if name == "into_iter" { Borrow::Value } else { Borrow::Shared };
                if !self.is_known_place(&root, borrow) {
                    return None;
                }
                if name == "into_iter" {
                    return self.elements(&e.receiver);
                }
                let Some(place) = self.place(&e.receiver) else { return Some(None) };
                let Some(place) = self.stays(&e.receiver, place) else { return Some(None) };
                let mutable = name == "iter_mut";
                Some(self.over(place, if mutable { Borrow::Mutable } else { Borrow::Shared }))
            }
            ("copied" | "cloned", 0) => Some(self.elements(&e.receiver)?.map(by_value)),
            ("rev", 0) => {
                Some(self.elements(&e.receiver)?.map(|x| Elements { reversed: !x.reversed, ..x }))
            }
            ("enumerate", 0) => Some(self.elements(&e.receiver)?.and_then(|elements| {
                let elements = self.settle(elements)?;
                let counter = Box::new(Item::Counter(Operand::literal("0usize")));
                let item = Item::Pair(counter, Box::new(elements.item));
                Some(Elements { item, ..elements })
            })),
            ("zip", 1) => self.zipped(e),
            ("skip", 1) => {
                Some(self.elements(&e.receiver)?.and_then(|x| self.skipped(x, argument)))
            }
            ("take", 1) => Some(self.elements(&e.receiver)?.and_then(|x| self.taken(x, argument))),
            ("step_by", 1) => {
                Some(self.elements(&e.receiver)?.and_then(|x| self.strided(x, argument)))
            }
            ("chunks" | "chunks_mut" | "chunks_exact" | "windows", 1) => self.pieces(e, &name),
            ("map", 1) => {
                let Some(Expr::Closure(closure)) = argument else { return None };
                Some(self.elements(&e.receiver)?.map(|elements| Elements {
                    item: Item::Mapped(Box::new(elements.item), closure),
                    ..elements
                }))
            }
            _ => None,
        }
    }

    /// Only the outermost loop may run backwards; inside, the index is mirrored.
    fn settle<'e>(&mut self, elements: Elements<'e>) -> Option<Elements<'e>> {
        if !elements.reversed {
            return Some(elements);
        }
        let len = self.placeholder(Part::Operand(elements.len.clone()));
        let last = self.inactive_operand(syn::parse_quote!(#len.saturating_sub(1)))?;
        let item = Item::Mirrored(Box::new(elements.item), last);
        Some(Elements { len: elements.len, item, reversed: false })
    }

    fn zipped<'e>(&mut self, e: &'e ExprMethodCall) -> Option<Found<'e>> {
        let first = self.elements(&e.receiver)?;
        let second = self.elements(e.args.first()?)?;
        let (Some(first), Some(second)) = (first, second) else { return Some(None) };
        let (Some(first), Some(second)) = (self.settle(first), self.settle(second)) else {
            return Some(None);
        };
        let a = self.placeholder(Part::Operand(first.len));
        let b = self.placeholder(Part::Operand(second.len));
        let len = self.inactive_operand(syn::parse_quote!(::core::cmp::Ord::min(#a, #b)));
        let item = Item::Pair(Box::new(first.item), Box::new(second.item));
        Some(len.map(|len| Elements { len, item, reversed: false }))
    }

    fn skipped<'e>(&mut self, elements: Elements<'e>, by: Option<&Expr>) -> Option<Elements<'e>> {
        let elements = self.settle(elements)?;
        let by = self.index(by?)?;
        let (a, b) = (
            self.placeholder(Part::Operand(elements.len)),
            self.placeholder(Part::Operand(by.clone())),
        );
        let len = self.inactive_operand(syn::parse_quote!(#a.saturating_sub(#b)))?;
        Some(Elements { len, item: Item::Shifted(Box::new(elements.item), by), reversed: false })
    }

    fn taken<'e>(&mut self, elements: Elements<'e>, count: Option<&Expr>) -> Option<Elements<'e>> {
        let elements = self.settle(elements)?;
        let count = self.index(count?)?;
        let a = self.placeholder(Part::Operand(elements.len));
        let b = self.placeholder(Part::Operand(count));
        let len = self.inactive_operand(syn::parse_quote!(::core::cmp::Ord::min(#a, #b)))?;
        Some(Elements { len, ..elements })
    }

    fn strided<'e>(&mut self, elements: Elements<'e>, step: Option<&Expr>) -> Option<Elements<'e>> {
        let elements = self.settle(elements)?;
        let step = self.index(step?)?;
        let a = self.placeholder(Part::Operand(elements.len));
        let b = self.placeholder(Part::Operand(step.clone()));
        let len = self.inactive_operand(syn::parse_quote!(#a.div_ceil(#b)))?;
        Some(Elements { len, item: Item::Strided(Box::new(elements.item), step), reversed: false })
    }

    /// `chunks(k)`, `windows(k)`
    fn pieces(&mut self, e: &ExprMethodCall, name: &str) -> Option<Found<'static>> {
        let root = self.place_root(&e.receiver)?;
        if !self.is_known_place(&root, Borrow::Shared) {
            return None;
        }
        Some((|| {
            let place = self.place(&e.receiver)?;
            let place = self.stays(&e.receiver, place)?;
            let size = self.index(e.args.first()?)?;
            let total = self.length(&place)?;
            let n = self.placeholder(Part::Operand(total.clone()));
            let k = self.placeholder(Part::Operand(size.clone()));
            let len = self.inactive_operand(match name {
                "windows" => syn::parse_quote!((#n + 1).saturating_sub(#k)),
                "chunks_exact" => syn::parse_quote!(#n / #k),
                _ => syn::parse_quote!(#n.div_ceil(#k)),
            })?;
            let item = match name {
                "windows" => Item::Window(place, size),
                "chunks_mut" => Item::Chunk(place, Borrow::Mutable, size, total),
                _ => Item::Chunk(place, Borrow::Shared, size, total),
            };
            Some(Elements { len, item, reversed: false })
        })())
    }

    /// The item with an index.
    pub(super) fn element(&mut self, item: &Item<'_>, index: Operand) -> Bound {
        match item {
            Item::Element(place, borrow) => {
                let element = place.clone().then(Projection::Index(vec![index]));
                self.borrowed(element, *borrow)
            }
            Item::Chunk(place, borrow, size, total) => {
                self.chunk(place, *borrow, (size, total), index)
            }
            Item::Window(place, size) => {
                let (i, k) = (self.part_of(index.clone()), self.part_of(size.clone()));
                let end = self.inactive_operand(syn::parse_quote!(#i + #k));
                slice(place, index, end)
            }
            Item::Counter(Operand::Literal(literal)) if literal.text == "0usize" => {
                Bound::Operand(index)
            }
            Item::Counter(start) => {
                let (i, start) = (self.part_of(index), self.part_of(start.clone()));
                let sum = self.inactive_operand(syn::parse_quote!(#start + #i));
                sum.map_or(Bound::Poison, Bound::Operand)
            }
            Item::Pair(first, second) => {
                let first = self.element(first, index.clone());
                Bound::Tuple(vec![first, self.element(second, index)])
            }
            Item::Shifted(item, by) => {
                self.at(item, index, by, |i, by| syn::parse_quote!(#i + #by))
            }
            Item::Mirrored(item, last) => {
                self.at(item, index, last, |i, last| syn::parse_quote!(#last - #i))
            }
            Item::Strided(item, step) => {
                self.at(item, index, step, |i, step| syn::parse_quote!(#i * #step))
            }
            Item::Mapped(item, closure) => {
                let item = self.element(item, index);
                self.apply(closure, vec![item])
            }
        }
    }

    /// An element as the iterator hands it out.
    fn borrowed(&mut self, element: Place, borrow: Borrow) -> Bound {
        let is_scalar = self.out.place_kind(&element).is_scalar();
        let is_varied = self.is_varied(&element.clone().into());
        let bound = if borrow == Borrow::Mutable || !is_scalar || !is_varied {
            Bound::Operand(element.into())
        } else {
            self.read_number(element)
        };
        if borrow == Borrow::Value { bound } else { bound.borrowed(borrow) }
    }

    /// `place[i * size .. min((i + 1) * size, total)]`
    fn chunk(
        &mut self,
        place: &Place,
        borrow: Borrow,
        (size, total): (&Operand, &Operand),
        index: Operand,
    ) -> Bound {
        let (i, k) = (self.part_of(index), self.part_of(size.clone()));
        let start = self.inactive_operand(syn::parse_quote!(#i * #k));
        let Some(start) = start else { return Bound::Poison };
        let (a, k, n) =
            (self.part_of(start.clone()), self.part_of(size.clone()), self.part_of(total.clone()));
        let end = self.inactive_operand(syn::parse_quote!(::core::cmp::Ord::min(#a + #k, #n)));
        slice(place, start, end).borrowed(borrow)
    }

    fn part_of(&mut self, operand: Operand) -> Expr {
        self.placeholder(Part::Operand(operand))
    }

    fn at(
        &mut self,
        item: &Item<'_>,
        index: Operand,
        by: &Operand,
        map: impl FnOnce(Expr, Expr) -> Expr,
    ) -> Bound {
        let (i, by) = (self.part_of(index), self.part_of(by.clone()));
        match self.inactive_operand(map(i, by)) {
            Some(index) => self.element(item, index),
            None => Bound::Poison,
        }
    }
}

/// The elements from `start` to `end`; nothing without an end.
fn slice(place: &Place, start: Operand, end: Option<Operand>) -> Bound {
    if end.is_none() {
        return Bound::Poison;
    }
    let slice = Projection::Slice { start: Some(start), end, inclusive: false };
    Bound::Operand(place.clone().then(slice).into()).reference()
}

/// `copied()`
fn by_value(elements: Elements<'_>) -> Elements<'_> {
    let item = match elements.item {
        Item::Element(place, Borrow::Shared) => Item::Element(place, Borrow::Value),
        other => other,
    };
    Elements { item, ..elements }
}

/// A closure of a chain of adaptors that changes something.
fn effect(expr: &Expr) -> Option<&Expr> {
    let Expr::MethodCall(e) = expr else { return None };
    let is_closure = |arg: &&Expr| matches!(arg, Expr::Closure(_)) && mutates(arg);
    e.args.iter().find(is_closure).or_else(|| effect(&e.receiver))
}
