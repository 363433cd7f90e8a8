//! What is known of types.

/// What is known of a variable's type. Only printing depends on it: known scalars use native
/// operators in the reverse sweep, everything else goes through the traits of core.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Unknown,
    /// A float literal whose type rustc has still to infer.
    Open,
    /// A generic real scalar (`T: Real`).
    Real,
    /// `f32` or `f64`.
    Primitive,
    /// A container whose elements are [`Kind::Real`].
    RealElements,
    /// A container whose elements are [`Kind::Primitive`].
    PrimitiveElements,
}

/// What is known of a value and of what is inside of it.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Shape {
    pub(crate) kind: Kind,
    pub(crate) inside: Inside,
}

/// What is known of the parts of a value that was built here.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Inside {
    Unknown,
    /// The parts of a tuple.
    Tuple(Vec<Shape>),
    /// Each element of an array or a vector.
    Elements(Box<Shape>),
}

impl Inside {
    pub(crate) const NOTHING: &Inside = &Inside::Unknown;

    pub(crate) fn elements(shape: Shape) -> Inside {
        Inside::Elements(Box::new(shape))
    }
}

impl Kind {
    pub(crate) fn is_scalar(self) -> bool {
        matches!(self, Kind::Real | Kind::Primitive)
    }

    /// Whether this is a number, even if rustc has still to infer its type.
    pub(crate) fn is_number(self) -> bool {
        self.is_scalar() || self == Kind::Open
    }

    /// The kind of one element of this container.
    pub(crate) fn element(self) -> Kind {
        match self {
            Kind::RealElements => Kind::Real,
            Kind::PrimitiveElements => Kind::Primitive,
            Kind::Unknown | Kind::Open | Kind::Real | Kind::Primitive => Kind::Unknown,
        }
    }

    /// This kind, if it is one of a container.
    pub(crate) fn elements(self) -> Kind {
        if self.element() == Kind::Unknown { Kind::Unknown } else { self }
    }

    /// The kind of a container of elements of this kind.
    pub(crate) fn container(self) -> Kind {
        match self {
            Kind::Real => Kind::RealElements,
            Kind::Primitive => Kind::PrimitiveElements,
            Kind::Unknown | Kind::Open | Kind::RealElements | Kind::PrimitiveElements => {
                Kind::Unknown
            }
        }
    }
}
