//! Operands: places and literals.

use proc_macro2::Span;

use super::Var;

/// A literal as the user wrote it: it stays inline, because rustc infers its type from its use.
#[derive(Clone, Debug)]
pub(crate) struct Literal {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl Literal {
    /// Whether this can only be a float.
    pub(crate) fn is_float(&self) -> bool {
        self.text.contains('.') && self.text.parse::<f64>().is_ok()
    }

    /// Whether this is the float `1.0`, whatever its type.
    pub(crate) fn is_one(&self) -> bool {
        let suffix = |text: &str| ["f64", "f32", "_f64", "_f32"].contains(&text);
        let rest = self.text.strip_prefix("1.0").or_else(|| self.text.strip_prefix("1."));
        rest.is_some_and(|rest| rest.is_empty() || suffix(rest))
    }
}

impl PartialEq for Literal {
    fn eq(&self, other: &Literal) -> bool {
        self.text == other.text
    }
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Projection {
    /// `.name` or `.0`
    Field(String),
    /// A field of a struct or of the variant of an enum, in a value or in its tangent.
    Payload { variant: String, field: String },
    /// `[i]`, or `[(i, j)]`
    Index(Vec<Operand>),
    /// `[start..end]`
    Slice { start: Option<Operand>, end: Option<Operand>, inclusive: bool },
    /// `.row(i)`
    Row(Operand),
    /// `.column(j)`
    Column(Operand),
    /// `&place`: how verbatim code sees a name that is a reference.
    Reference,
    /// `&mut place`
    MutableReference,
    /// Of what a tangent holds in a field: it is read as the tangent of this place, and is zero where the field is
    /// constant.
    TangentOf(Box<Place>),
}

impl Projection {
    /// `[..]`
    pub(crate) const ALL: Projection =
        Projection::Slice { start: None, end: None, inclusive: false };

    pub(crate) fn is_reference(&self) -> bool {
        matches!(self, Projection::Reference | Projection::MutableReference)
    }
}

/// How a name or an item holds what it stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Borrow {
    Value,
    Shared,
    Mutable,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Place {
    pub(crate) root: Var,
    pub(crate) path: Vec<Projection>,
}

impl Projection {
    /// Whether this is a field: its type may carry no derivative even if that of the whole does.
    pub(crate) fn is_field(&self) -> bool {
        matches!(self, Projection::Field(_) | Projection::Payload { .. })
    }
}

impl Place {
    pub(crate) fn then(mut self, projection: Projection) -> Place {
        self.path.push(projection);
        self
    }

    /// An element.
    pub(crate) fn at(self, index: Operand) -> Place {
        self.then(Projection::Index(vec![index]))
    }

    /// A row or column of a matrix.
    pub(crate) fn is_view(&self) -> bool {
        matches!(self.path.last(), Some(Projection::Row(_) | Projection::Column(_)))
    }

    /// Whether this is several elements of a variable, which cannot be assigned as one.
    pub(crate) fn is_part(&self) -> bool {
        self.is_view() || matches!(self.path.last(), Some(Projection::Slice { .. }))
    }

    /// The place itself, where this is a reference to it.
    pub(crate) fn referent(mut self) -> Place {
        while self.path.last().is_some_and(Projection::is_reference) {
            self.path.pop();
        }
        self
    }

    /// Whether this is a field: its type may carry no derivative even if that of its root does.
    pub(crate) fn is_field(&self) -> bool {
        self.path.last().is_some_and(Projection::is_field)
    }

    /// Whether this is in a field.
    pub(crate) fn is_in_field(&self) -> bool {
        self.path.iter().any(Projection::is_field)
    }

    /// The place in a field that is read as the tangent of another, and that other place.
    pub(crate) fn tangent_of(&self) -> Option<(Place, &Place)> {
        let (Projection::TangentOf(of), path) = self.path.split_last()? else { return None };
        Some((Place { root: self.root, path: path.to_vec() }, of))
    }

    /// A reference to the place.
    pub(crate) fn borrowed(self, borrow: Borrow) -> Place {
        match borrow {
            Borrow::Value => self.referent(),
            Borrow::Shared => self.referent().then(Projection::Reference),
            Borrow::Mutable => self.referent().then(Projection::MutableReference),
        }
    }

    pub(crate) fn is_var(&self) -> bool {
        self.path.is_empty()
    }
}

impl From<Var> for Place {
    fn from(root: Var) -> Place {
        Place { root, path: Vec::new() }
    }
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Operand {
    Place(Place),
    Literal(Literal),
}

impl From<Var> for Operand {
    fn from(var: Var) -> Operand {
        Operand::Place(var.into())
    }
}

impl From<Place> for Operand {
    fn from(place: Place) -> Operand {
        Operand::Place(place)
    }
}

impl Operand {
    pub(crate) fn literal(text: impl Into<String>) -> Operand {
        Operand::Literal(Literal { text: text.into(), span: Span::mixed_site() })
    }

    /// Where an integer is written, if this is one.
    pub(crate) fn integer(&self) -> Option<Span> {
        let Operand::Literal(Literal { text, span }) = self else { return None };
        let digits = text.trim_end_matches("usize").trim_end_matches("i32");
        digits.chars().all(|c| c.is_ascii_digit() || c == '_').then_some(*span)
    }

    pub(crate) fn place(&self) -> Option<&Place> {
        match self {
            Operand::Place(place) => Some(place),
            Operand::Literal(_) => None,
        }
    }

    pub(crate) fn root(&self) -> Option<Var> {
        self.place().map(|place| place.root)
    }

    /// Every variable that evaluating this operand reads.
    pub(crate) fn for_each_var(&self, f: &mut dyn FnMut(Var)) {
        if let Operand::Place(place) = self {
            place.for_each_var(f);
        }
    }
}

impl Place {
    pub(crate) fn for_each_var(&self, f: &mut dyn FnMut(Var)) {
        f(self.root);
        self.for_each_index(f);
    }

    /// Every variable that an index of this place reads.
    pub(crate) fn for_each_index(&self, f: &mut dyn FnMut(Var)) {
        for projection in &self.path {
            match projection {
                Projection::Field(_) | Projection::Payload { .. } => {}
                Projection::Reference | Projection::MutableReference => {}
                Projection::Index(indices) => indices.iter().for_each(|i| i.for_each_var(f)),
                Projection::Slice { start, end, .. } => {
                    start.iter().chain(end).for_each(|i| i.for_each_var(f));
                }
                Projection::Row(i) | Projection::Column(i) => i.for_each_var(f),
                Projection::TangentOf(place) => place.for_each_var(f),
            }
        }
    }
}
