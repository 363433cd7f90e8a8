//! Places and operands as expressions.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote_spanned};

use super::printer::Printer;
use crate::ir::{Kind, Operand, Place, Projection};

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
        let root = self.read(place.root);
        self.project(quote_spanned!(self.at()=> #root), &place.path, Access::Read)
    }

    fn project(&self, root: TokenStream, path: &[Projection], access: Access) -> TokenStream {
        let at = self.at();
        let index = |i: &Operand| self.plain(i);
        path.iter().fold(root, |base, projection| match projection {
            Projection::Field(name) => {
                let field = match name.parse::<usize>() {
                    Ok(_) => {
                        Literal::usize_unsuffixed(name.parse().unwrap_or(0)).into_token_stream()
                    }
                    Err(_) => syn::parse_str::<Ident>(name).into_token_stream_or_empty(),
                };
                quote_spanned!(at=> #base.#field)
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
            Projection::Slice { start, end, inclusive } => {
                let (start, end) = (start.as_ref().map(index), end.as_ref().map(index));
                let dots =
                    if *inclusive { quote_spanned!(at=> ..=) } else { quote_spanned!(at=> ..) };
                quote_spanned!(at=> #base[#start #dots #end])
            }
            Projection::Row(i) => {
                let (row, i) = (access.method("row", at), index(i));
                quote_spanned!(at=> #base.#row(#i))
            }
            Projection::Column(j) => {
                let (column, j) = (access.method("column", at), index(j));
                quote_spanned!(at=> #base.#column(#j))
            }
        })
    }

    /// The place of a cotangent as the left side of an assignment.
    pub(super) fn assigned_place(&self, place: &Place) -> TokenStream {
        let root = self.ident(place.root);
        if place.is_var() && self.is_borrowed(place.root) {
            return quote_spanned!(self.at()=> *#root);
        }
        self.project(quote_spanned!(self.at()=> #root), &place.path, Access::Write)
    }

    /// `&mut` to the place of a cotangent.
    pub(super) fn destination_place(&self, place: &Place) -> TokenStream {
        let at = self.at();
        let root = self.read(place.root);
        if place.is_var() && self.is_borrowed(place.root) {
            return quote_spanned!(at=> &mut *#root);
        }
        let place = self.project(quote_spanned!(at=> #root), &place.path, Access::Write);
        quote_spanned!(at=> &mut #place)
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
        let plain = self.plain(operand);
        match operand {
            Operand::Place(place) if self.is_borrowed_scalar(place) => {
                quote_spanned!(self.at()=> *#plain)
            }
            Operand::Place(place) if !self.is_known_scalar(place) => {
                // A sweep has its parameters by reference, and not every operator takes one.
                let is_param = self.func.params.iter().any(|param| param.var == place.root);
                if place.is_var() && !is_param && self.is_last_use(place.root) {
                    return plain;
                }
                let private = self.private();
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

    fn is_borrowed_scalar(&self, place: &Place) -> bool {
        place.is_var() && self.is_borrowed(place.root) && self.is_known_scalar(place)
    }

    /// An argument of unknown type: a matrix by reference, a scalar by value.
    pub(crate) fn by_ref(&self, operand: &Operand) -> TokenStream {
        let plain = self.plain(operand);
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
        let plain = self.plain(operand);
        match operand {
            Operand::Place(place) if !self.is_known_scalar(place) => {
                let is_param = self.func.params.iter().any(|param| param.var == place.root);
                if place.is_var() && !is_param && self.is_last_use(place.root) {
                    return plain;
                }
                quote_spanned!(self.at()=> ::core::clone::Clone::clone(#plain.autodiff_referent()))
            }
            Operand::Place(_) | Operand::Literal(_) => plain,
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
