//! Iterators over places as indexed loops: `x.iter().zip(&y)` is `(x[i], y[i])` for every `i`.

use proc_macro2::{Ident, Span};
use quote::ToTokens as _;
use syn::{Expr, ExprMethodCall};

use super::scope::Bound;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Borrow, Guard, Operand, Place, Projection, Range};

/// Core's name of the length of what is indexed as it is iterated.
pub(super) const LENGTH: &str = "autodiff_len";

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
    /// The index itself.
    Counter,
    /// The number with this index in a range.
    Number(Range),
    /// A row or a column of a matrix.
    Line(Place, Line, Borrow),
    Tuple(Vec<Item<'e>>),
    /// The numbers from here.
    From(Operand),
    /// The item with the index `i + offset`.
    Shifted(Box<Item<'e>>, Operand),
    /// The item with the index `last - i`.
    Mirrored(Box<Item<'e>>, Operand),
    /// The item with the index `i * step`.
    Strided(Box<Item<'e>>, Operand),
    /// A closure of the item.
    Mapped(Box<Item<'e>>, &'e Expr),
}

/// The elements, or nothing after an error.
pub(super) type Found<'e> = Option<Elements<'e>>;

/// `Projection::Row` or `Projection::Column`
type Line = fn(Operand) -> Projection;

impl Lowerer<'_> {
    /// A place whose elements can be read in both sweeps: what may change is not consumed.
    pub(super) fn is_known_place(&self, place: &Place, borrow: Borrow) -> bool {
        let info = self.out.var(place.root);
        let is_read = !info.mutable || borrow != Borrow::Value;
        let is_lent = borrow == Borrow::Shared && self.is_sequence(place);
        self.stored_through || info.carrier || (is_read && self.holds_numbers(place)) || is_lent
    }

    /// Whether an inactive variable is known to hold numbers.
    fn holds_numbers(&self, place: &Place) -> bool {
        self.out.place_kind(place).element().is_scalar()
    }

    /// Whether this is a parameter of which the type says that it is a slice, a vector or an array,
    /// or a part of one: its items are read again in the reverse sweep, not copied.
    fn is_sequence(&self, place: &Place) -> bool {
        let is_slice = |projection: &Projection| {
            matches!(projection, Projection::Slice { .. } | Projection::Reference)
        };
        self.sequences.contains(&place.root) && place.path.iter().all(is_slice)
    }

    /// All elements of a place.
    pub(super) fn over(&mut self, place: Place, borrow: Borrow) -> Option<Elements<'static>> {
        let len = self.length(&place)?;
        Some(Elements { len, item: Item::Element(place, borrow), reversed: false })
    }

    pub(super) fn length(&mut self, place: &Place) -> Option<Operand> {
        let value = self.placeholder(Part::Operand(place.clone().into()));
        // Not `len`: a user's own type may have that, and an `iter` that is not what its index says.
        let length = Ident::new(LENGTH, Span::mixed_site());
        self.inactive_operand(syn::parse_quote!(#value.#length()))
    }

    /// An inactive number computed from parts, the same whenever it is evaluated.
    pub(super) fn inactive_operand(&mut self, expr: Expr) -> Option<Operand> {
        let tokens = expr.to_token_stream();
        let bound = self.opaque(Syntax::Expr(expr), tokens, Guard::Inactive);
        self.single(bound)
    }

    /// Only the outermost loop may run backwards; inside, the index is mirrored.
    pub(super) fn settle<'e>(&mut self, elements: Elements<'e>) -> Option<Elements<'e>> {
        if !elements.reversed {
            return Some(elements);
        }
        let len = self.placeholder(Part::Operand(elements.len.clone()));
        let last = self.inactive_operand(syn::parse_quote!(#len.saturating_sub(1)))?;
        let item = Item::Mirrored(Box::new(elements.item), last);
        Some(Elements { len: elements.len, item, reversed: false })
    }

    /// Pairs of the items of two sequences.
    pub(super) fn zipped<'e>(&mut self, a: Elements<'e>, b: Elements<'e>) -> Found<'e> {
        let (first, second) = (self.settle(a)?, self.settle(b)?);
        let a = self.placeholder(Part::Operand(first.len));
        let b = self.placeholder(Part::Operand(second.len));
        let len = self.inactive_operand(syn::parse_quote!(::core::cmp::Ord::min(#a, #b)))?;
        let item = Item::Tuple(vec![first.item, second.item]);
        Some(Elements { len, item, reversed: false })
    }

    /// Every item with its number.
    pub(super) fn enumerated<'e>(&mut self, elements: Elements<'e>) -> Found<'e> {
        let elements = self.settle(elements)?;
        let item = Item::Tuple(vec![Item::Counter, elements.item]);
        Some(Elements { item, ..elements })
    }

    pub(super) fn skipped<'e>(&mut self, elements: Elements<'e>, by: Operand) -> Found<'e> {
        let elements = self.settle(elements)?;
        let (a, b) = (
            self.placeholder(Part::Operand(elements.len)),
            self.placeholder(Part::Operand(by.clone())),
        );
        let len = self.inactive_operand(syn::parse_quote!(#a.saturating_sub(#b)))?;
        Some(Elements { len, item: Item::Shifted(Box::new(elements.item), by), reversed: false })
    }

    pub(super) fn taken<'e>(&mut self, elements: Elements<'e>, count: Operand) -> Found<'e> {
        let elements = self.settle(elements)?;
        let a = self.placeholder(Part::Operand(elements.len));
        let b = self.placeholder(Part::Operand(count));
        let len = self.inactive_operand(syn::parse_quote!(::core::cmp::Ord::min(#a, #b)))?;
        Some(Elements { len, ..elements })
    }

    pub(super) fn strided<'e>(&mut self, elements: Elements<'e>, step: Operand) -> Found<'e> {
        let elements = self.settle(elements)?;
        let a = self.placeholder(Part::Operand(elements.len));
        let b = self.placeholder(Part::Operand(step.clone()));
        let len = self.inactive_operand(syn::parse_quote!(#a.div_ceil(#b)))?;
        Some(Elements { len, item: Item::Strided(Box::new(elements.item), step), reversed: false })
    }

    /// `chunks(k)`, `windows(k)`
    pub(super) fn pieces(&mut self, e: &ExprMethodCall, place: Place) -> Found<'static> {
        let name = e.method.to_string();
        let size = self.index(e.args.first()?)?;
        let total = self.length(&place)?;
        let n = self.placeholder(Part::Operand(total.clone()));
        let k = self.placeholder(Part::Operand(size.clone()));
        let len = self.inactive_operand(match name.as_str() {
            "windows" => syn::parse_quote!((#n + 1).saturating_sub(#k)),
            "chunks_exact" | "chunks_exact_mut" => syn::parse_quote!(#n / #k),
            _ => syn::parse_quote!(#n.div_ceil(#k)),
        })?;
        let borrow = if name.ends_with("_mut") { Borrow::Mutable } else { Borrow::Shared };
        let item = match name.as_str() {
            "windows" => Item::Window(place, size),
            _ => Item::Chunk(place, borrow, size, total),
        };
        Some(Elements { len, item, reversed: false })
    }

    /// `m.row_iter()`, `m.column_iter()`
    pub(super) fn lines(&mut self, e: &ExprMethodCall, place: Place) -> Found<'static> {
        let name = e.method.to_string();
        let borrow = if name.ends_with("_mut") { Borrow::Mutable } else { Borrow::Value };
        let value = self.placeholder(Part::Operand(place.clone().into()));
        let (line, len): (Line, Expr) = if name.starts_with("row") {
            (Projection::Row, syn::parse_quote!(#value.nrows()))
        } else {
            (Projection::Column, syn::parse_quote!(#value.ncols()))
        };
        let len = self.inactive_operand(len)?;
        Some(Elements { len, item: Item::Line(place, line, borrow), reversed: false })
    }

    /// The numbers of a range, of its own type.
    pub(super) fn numbers_of(&mut self, range: &Range) -> Found<'static> {
        let whole = self.range_expr(range);
        let len = self.inactive_operand(syn::parse_quote!(
            ::core::iter::Iterator::size_hint(&(#whole)).0
        ))?;
        let item = Item::Number(range.clone());
        Some(Elements { len, item, reversed: range.reversed })
    }

    fn range_expr(&mut self, range: &Range) -> Expr {
        let start = self.placeholder(Part::Operand(range.start.clone()));
        let end = self.placeholder(Part::Operand(range.end.clone()));
        if range.inclusive {
            syn::parse_quote!(#start..=#end)
        } else {
            syn::parse_quote!(#start..#end)
        }
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
            Item::Counter => Bound::Operand(index),
            Item::Number(range) => {
                let (i, range) = (self.part_of(index), self.range_expr(range));
                let number = self.inactive_operand(syn::parse_quote!(
                    ::core::iter::Iterator::nth(&mut (#range), #i).unwrap()
                ));
                number.map_or(Bound::Poison, Bound::Operand)
            }
            Item::Line(place, line, borrow) => {
                Bound::Operand(place.clone().then(line(index)).into()).borrowed(*borrow)
            }
            Item::From(start) => {
                let (i, start) = (self.part_of(index), self.part_of(start.clone()));
                let number = self.inactive_operand(syn::parse_quote!(
                    ::core::iter::Iterator::nth(&mut (#start..), #i).unwrap()
                ));
                number.map_or(Bound::Poison, Bound::Operand)
            }
            Item::Tuple(items) => {
                Bound::Tuple(items.iter().map(|item| self.element(item, index.clone())).collect())
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
                self.invoke(closure, vec![item])
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
pub(super) fn by_value(elements: Elements<'_>) -> Elements<'_> {
    let item = match elements.item {
        Item::Element(place, Borrow::Shared) => Item::Element(place, Borrow::Value),
        other => other,
    };
    Elements { item, ..elements }
}
