//! Places and operands as expressions.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote_spanned};

use super::names::name_hash;
use super::printer::Printer;
use crate::ir::{Hold, Kind, Operand, Place, Projection, Var};

/// What is done with a place.
#[derive(Clone, Copy)]
enum Access {
    Read,
    Write,
}

impl Access {
    /// The name of a view's method: `row` or `row_mut`.
    fn method(self, name: &str, at: Span) -> Ident {
        match self {
            Access::Read => Ident::new(name, at),
            Access::Write => Ident::new(&format!("{name}_mut"), at),
        }
    }
}

impl Printer<'_> {
    /// The place as an expression of place form.
    pub(crate) fn place(&self, place: &Place) -> TokenStream {
        let is_changed = place.path.last() == Some(&Projection::MutableReference);
        let access = if is_changed { Access::Write } else { Access::Read };
        self.project(place, access)
    }

    /// What a variable stands for, as a place.
    fn root(&self, var: Var) -> TokenStream {
        let at = self.at();
        let name = self.read(var);
        match self.func.var(var).hold {
            Hold::Lazy => quote_spanned!(at=> (*#name.value())),
            Hold::Late => quote_spanned!(at=> (*#name)),
            Hold::Plain if self.is_borrowed(var) => quote_spanned!(at=> (*#name)),
            Hold::Plain => quote_spanned!(at=> #name),
        }
    }

    fn project(&self, place: &Place, access: Access) -> TokenStream {
        let at = self.at();
        let index = |i: &Operand| self.plain(i);
        let root = self.root(place.root);
        let is_tangent = self.func.var(place.root).tangent;
        place.path.iter().enumerate().fold(root, |base, (k, projection)| {
            if is_tangent && place.path[..k].iter().any(Projection::is_field) {
                return self.part_of_field(&base, projection, access);
            }
            match projection {
                Projection::Field(name) => {
                    let field = match name.parse::<usize>() {
                        Ok(_) => {
                            Literal::usize_unsuffixed(name.parse().unwrap_or(0)).into_token_stream()
                        }
                        Err(_) => syn::parse_str::<Ident>(name).into_token_stream_or_empty(),
                    };
                    quote_spanned!(at=> #base.#field)
                }
                Projection::Payload { variant, field } => {
                    self.payload(&base, variant, field, access)
                }
                Projection::Index(indices) => match indices.as_slice() {
                    [i] => {
                        let i = index(i);
                        quote_spanned!(at=> #base[#i])
                    }
                    indices => {
                        let indices = indices.iter().map(index);
                        quote_spanned!(at=> #base[(#(#indices),*)])
                    }
                },
                Projection::Slice { start: None, end: None, .. } => self.whole(&base, access),
                Projection::Slice { start, end, inclusive } => {
                    let range = self.range_of(start.as_ref(), end.as_ref(), *inclusive);
                    quote_spanned!(at=> #base[#range])
                }
                Projection::Reference => quote_spanned!(at=> (&#base)),
                Projection::MutableReference => quote_spanned!(at=> (&mut #base)),
                Projection::Row(i) => self.line(&base, "row", i, access),
                Projection::Column(j) => self.line(&base, "column", j, access),
                Projection::TangentOf(of) => self.read_as_tangent(&base, of),
            }
        })
    }

    /// A row or a column.
    fn line(&self, base: &TokenStream, name: &str, i: &Operand, access: Access) -> TokenStream {
        let (line, i) = (access.method(name, self.at()), self.plain(i));
        quote_spanned!(self.at()=> #base.#line(#i))
    }

    /// A field by its name, which may be that of a variant.
    fn payload(&self, base: &TokenStream, v: &str, f: &str, access: Access) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let (v, f) = (name_hash(v), name_hash(f));
        match access {
            Access::Read => {
                quote_spanned!(at=> (*#private::ops::payload_of::<#v, #f, _>(&#base)))
            }
            Access::Write => {
                quote_spanned!(at=> (*#private::ops::payload_of_mut::<#v, #f, _>(&mut #base)))
            }
        }
    }

    /// A part of what a tangent holds in a field: of `()`, where the field is constant, every part is `()`.
    fn part_of_field(
        &self,
        base: &TokenStream,
        projection: &Projection,
        access: Access,
    ) -> TokenStream {
        let at = self.at();
        let element = |i: &TokenStream| {
            let method = access.method("autodiff_element", at);
            quote_spanned!(at=> (*#base.#method(#i)))
        };
        match projection {
            Projection::Field(name) => self.payload(base, "", name, access),
            Projection::Payload { variant, field } => self.payload(base, variant, field, access),
            Projection::Index(indices) => match indices.as_slice() {
                [i] => element(&self.plain(i)),
                indices => {
                    let indices = indices.iter().map(|i| self.plain(i));
                    element(&quote_spanned!(at=> (#(#indices),*)))
                }
            },
            Projection::Slice { start: None, end: None, .. } => {
                let method = access.method("autodiff_whole", at);
                quote_spanned!(at=> (*#base.#method()))
            }
            Projection::Slice { start, end, inclusive } => {
                let range = self.range_of(start.as_ref(), end.as_ref(), *inclusive);
                element(&range)
            }
            Projection::Row(i) => self.line(base, "row", i, access),
            Projection::Column(j) => self.line(base, "column", j, access),
            Projection::Reference => quote_spanned!(at=> (&#base)),
            Projection::MutableReference => quote_spanned!(at=> (&mut #base)),
            Projection::TangentOf(of) => self.read_as_tangent(base, of),
        }
    }

    fn range_of(
        &self,
        start: Option<&Operand>,
        end: Option<&Operand>,
        inclusive: bool,
    ) -> TokenStream {
        let at = self.at();
        let (start, end) = (start.map(|i| self.plain(i)), end.map(|i| self.plain(i)));
        let dots = if inclusive { quote_spanned!(at=> ..=) } else { quote_spanned!(at=> ..) };
        quote_spanned!(at=> #start #dots #end)
    }

    /// What a tangent holds in a field, read as the tangent of a place.
    fn read_as_tangent(&self, held: &TokenStream, of: &Place) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let of = self.place(of);
        quote_spanned!(at=> (*(&&#private::ops::Part(&#of, &#held)).autodiff_read()))
    }

    /// A copy of that, for a variable.
    fn copied_tangent(&self, held: &Place, of: &Place) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let (held, of) = (self.place(held), self.place(of));
        quote_spanned!(at=> (&&#private::ops::Part(&#of, &#held)).autodiff_copied())
    }

    /// All elements: matrices have such a slice, too, and no index for it.
    fn whole(&self, base: &TokenStream, access: Access) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        match access {
            Access::Read => quote_spanned!(at=> (*#private::ops::whole(&#base))),
            Access::Write => quote_spanned!(at=> (*#private::ops::whole_mut(&mut #base))),
        }
    }

    /// Whether a place is a field of a tangent, which is nothing if the field is constant.
    pub(super) fn is_field_of_tangent(&self, place: &Place) -> bool {
        self.func.var(place.root).tangent && place.is_field()
    }

    /// Whether a place is in a field of a cotangent: what it receives arrives unless the field is constant.
    pub(super) fn is_in_field_of_cotangent(&self, place: &Place) -> bool {
        self.func.var(place.root).tangent && self.func.pullback.is_some() && place.is_in_field()
    }

    pub(super) fn is_in_field_of_tangent(&self, place: &Place) -> bool {
        self.func.var(place.root).tangent && place.is_in_field()
    }

    /// Whether a place is one field or element of a tangent, which takes another shape with its value.
    pub(super) fn is_element_of_tangent(&self, place: &Place) -> bool {
        let is_element =
            place.is_field() || matches!(place.path.last(), Some(Projection::Index(_)));
        self.func.var(place.root).tangent && is_element && !self.func.place_kind(place).is_number()
    }

    /// `target = x` of tangents, in a field that may be constant.
    pub(super) fn stored_tangent(&self, target: &TokenStream, x: &Operand) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        match x.place().and_then(Place::tangent_of) {
            Some((held, of)) if !of.is_part() => {
                let (held, of) = (self.place(&held), self.place(of));
                quote_spanned!(at=> #target = #private::ops::from_part(&#of, &#held);)
            }
            _ => {
                let x = self.owned(x);
                quote_spanned!(at=> { let value = #x; #private::ops::store(&mut #target, value); })
            }
        }
    }

    /// Puts what a tangent holds in a field into another place.
    pub(super) fn put_tangent(
        &self,
        mode: &TokenStream,
        dst: &Place,
        (held, of): (&Place, &Place),
    ) -> TokenStream {
        let (at, private) = (self.at(), self.private());
        let is_one_variable = dst.root == held.root;
        let (held, of) = (self.place(held), self.place(of));
        let dst = self.destination_place(dst);
        if is_one_variable {
            return quote_spanned! {at=> {
                let held = ::core::clone::Clone::clone(&#held);
                (&&#private::ops::Part(&#of, &held)).autodiff_put(#mode, #dst);
            } };
        }
        quote_spanned!(at=> (&&#private::ops::Part(&#of, &#held)).autodiff_put(#mode, #dst);)
    }

    /// The operand as it stands, which must carry something if it is a tangent.
    pub(super) fn carried(&self, operand: &Operand) -> TokenStream {
        let plain = self.plain(operand);
        match operand {
            Operand::Place(place) if self.is_field_of_tangent(place) => {
                let private = self.private();
                quote_spanned!(self.at()=> (*#private::ops::carried(&#plain)))
            }
            Operand::Place(_) | Operand::Literal(_) => plain,
        }
    }

    /// The place as the left side of an assignment.
    pub(super) fn assigned_place(&self, place: &Place) -> TokenStream {
        self.project(place, Access::Write)
    }

    /// `&mut` to a place.
    pub(super) fn destination_place(&self, place: &Place) -> TokenStream {
        let place = self.assigned_place(place);
        quote_spanned!(self.at()=> &mut #place)
    }

    /// The operand as it stands.
    pub(crate) fn plain(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Place(place) => self.place(place),
            Operand::Literal(literal) => {
                let tokens = literal.text.parse::<TokenStream>().unwrap_or_default();
                let spanned = |mut token: TokenTree| {
                    token.set_span(literal.span);
                    token
                };
                tokens.into_iter().map(spanned).collect()
            }
        }
    }

    pub(crate) fn is_known_scalar(&self, place: &Place) -> bool {
        matches!(self.func.place_kind(place), Kind::Real | Kind::Primitive | Kind::Open)
    }

    /// An operand of a native operator: a scalar by value, a matrix by reference or moved.
    pub(crate) fn native(&self, operand: &Operand) -> TokenStream {
        let plain = self.carried(operand);
        match operand {
            Operand::Place(place) if !self.is_known_scalar(place) => {
                // A sweep has its parameters by reference, and not every operator takes one.
                let private = self.private();
                if self.is_movable(place) {
                    return quote_spanned!(self.at()=> #private::moved(#plain));
                }
                quote_spanned!(self.at()=> #private::keep(&#plain))
            }
            Operand::Place(_) | Operand::Literal(_) => plain,
        }
    }

    /// An argument that is taken by value: a scalar.
    pub(crate) fn by_value(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Place(place) if !self.is_known_scalar(place) => self.by_ref(operand),
            Operand::Place(_) | Operand::Literal(_) => self.native(operand),
        }
    }

    pub(super) fn is_movable(&self, place: &Place) -> bool {
        place.is_var() && !self.is_param(place.root) && self.is_last_use(place.root)
    }

    /// A value that is certainly no reference.
    pub(super) fn own(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Place(place) if !self.is_known_scalar(place) => {
                if self.is_movable(place) {
                    return self.plain(operand);
                }
                let (private, x) = (self.private(), self.referent(operand));
                quote_spanned!(self.at()=> #private::ops::own(#x))
            }
            Operand::Place(_) | Operand::Literal(_) => self.plain(operand),
        }
    }

    /// An argument of unknown type: a matrix by reference, a scalar by value.
    pub(crate) fn by_ref(&self, operand: &Operand) -> TokenStream {
        let plain = self.carried(operand);
        let private = self.private();
        quote_spanned!(self.at()=> #private::keep(&#plain))
    }

    /// A reference to the value, whatever number of references the variable holds.
    pub(crate) fn referent(&self, operand: &Operand) -> TokenStream {
        let plain = self.plain(operand);
        match operand {
            Operand::Place(place) if !self.is_known_scalar(place) => {
                quote_spanned!(self.at()=> #plain.autodiff_referent())
            }
            Operand::Place(_) | Operand::Literal(_) => {
                quote_spanned!(self.at()=> &#plain)
            }
        }
    }

    /// An owned value.
    pub(crate) fn owned(&self, operand: &Operand) -> TokenStream {
        let (plain, at) = (self.plain(operand), self.at());
        match operand {
            Operand::Place(place) if !self.is_known_scalar(place) => {
                if self.is_movable(place) {
                    return plain;
                }
                if let Some((held, of)) = place.tangent_of()
                    && !of.is_part()
                {
                    return self.copied_tangent(&held, of);
                }
                let is_of_field = place.is_var() && self.func.var(place.root).of_field;
                if place.is_in_field() && !place.is_part() || is_of_field {
                    // It may carry no derivative.
                    return quote_spanned!(at=> ::core::clone::Clone::clone(&#plain));
                }
                if self.may_be_view(place) {
                    let private = self.private();
                    return quote_spanned!(at=> #private::ops::own(#plain.autodiff_referent()));
                }
                quote_spanned!(at=> ::core::clone::Clone::clone(#plain.autodiff_referent()))
            }
            Operand::Place(_) | Operand::Literal(_) => plain,
        }
    }

    /// Whether a place may be a slice or a view: a copy of it is of another type.
    fn may_be_view(&self, place: &Place) -> bool {
        match place.path.last() {
            Some(Projection::Slice { .. } | Projection::Row(_) | Projection::Column(_)) => true,
            Some(Projection::Field(_) | Projection::Payload { .. }) => false,
            Some(Projection::Index(_) | Projection::Reference) => false,
            Some(Projection::MutableReference) => false,
            Some(Projection::TangentOf(of)) => of.is_part(),
            None if self.func.var(place.root).function.is_some() => false,
            None => self.is_borrowed(place.root) || self.is_param(place.root),
        }
    }
}

trait OrEmpty {
    fn into_token_stream_or_empty(self) -> TokenStream;
}

impl OrEmpty for syn::Result<Ident> {
    fn into_token_stream_or_empty(self) -> TokenStream {
        self.map(|mut ident| {
            ident.set_span(Span::mixed_site());
            ident.into_token_stream()
        })
        .unwrap_or_default()
    }
}
