//! The variables that a statement can see, and the blocks around it.

use super::construct::Nesting;

/// The structs and the enum of `types.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Knob,
    Shape,
    Link,
    Rig,
}

impl Type {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Type::Knob => "Knob",
            Type::Shape => "Shape",
            Type::Link => "Link",
            Type::Rig => "Rig",
        }
    }
}

/// How a variable holds a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    Owned,
    Ref,
    RefMut,
}

/// What a variable holds; a number is the least length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Scalar,
    /// `&f64`.
    Ref,
    /// `&mut f64`.
    RefMut,
    /// `(f64, f64)`.
    Pair,
    Array(usize),
    Vec(usize),
    /// `&[f64]`.
    Slice(usize),
    /// `&mut [f64]`.
    SliceMut(usize),
    Option,
    Result,
    Integer,
    Struct(Type, Hold),
}

#[derive(Clone, Debug)]
pub(crate) struct Var {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) mutable: bool,
    /// Whether it may be read: not while something else borrows it mutably.
    pub(crate) readable: bool,
    /// Whether its value depends on an input whatever path was taken.
    pub(crate) sure: bool,
    /// How many blocks were around its declaration.
    pub(crate) level: usize,
    /// The sequence whose indices it enumerates.
    pub(crate) below: Option<String>,
}

impl Var {
    pub(crate) fn new(name: impl Into<String>, kind: Kind) -> Var {
        Var {
            name: name.into(),
            kind,
            mutable: matches!(kind, Kind::RefMut | Kind::SliceMut(_)),
            readable: true,
            sure: false,
            level: 0,
            below: None,
        }
    }

    pub(crate) fn mutable(mut self) -> Var {
        self.mutable = true;
        self
    }

    pub(crate) fn index_of(mut self, sequence: &str) -> Var {
        self.below = Some(sequence.to_owned());
        self
    }

    /// The least length of a sequence.
    pub(crate) fn len(&self) -> Option<usize> {
        match self.kind {
            Kind::Array(len) | Kind::Vec(len) | Kind::Slice(len) | Kind::SliceMut(len) => Some(len),
            _ => None,
        }
    }

    /// Whether a number with a derivative can be read from it.
    pub(crate) fn is_active(&self) -> bool {
        self.readable && !matches!(self.kind, Kind::Integer | Kind::Option | Kind::Result)
    }

    pub(crate) fn is_owned_sequence(&self) -> bool {
        matches!(self.kind, Kind::Array(_) | Kind::Vec(_))
    }
}

/// A loop around a statement.
#[derive(Clone, Debug)]
pub(crate) struct Loop {
    pub(crate) label: Option<String>,
    /// Whether `break` takes a value.
    pub(crate) gives_value: bool,
    /// Whether the loop still ends if its body is left early.
    pub(crate) can_continue: bool,
}

/// Entered by cloning: what a block declares, shadows or borrows ends with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    pub(crate) vars: Vec<Var>,
    pub(crate) around: Vec<Nesting>,
    pub(crate) loops: Vec<Loop>,
}

impl Scope {
    pub(crate) fn enter(&self, nesting: Nesting) -> Scope {
        let mut inner = self.clone();
        inner.around.push(nesting);
        inner
    }

    pub(crate) fn depth(&self) -> usize {
        self.around.len()
    }

    /// Declares a variable; one of the same name is shadowed.
    pub(crate) fn add(&mut self, mut var: Var) {
        var.level = self.depth();
        self.vars.retain(|other| other.name != var.name);
        self.vars.push(var);
    }

    pub(crate) fn find(&mut self, name: &str) -> Option<&mut Var> {
        self.vars.iter_mut().find(|var| var.name == name)
    }

    /// While something borrows it, `name` cannot be changed.
    pub(crate) fn freeze(&mut self, name: &str) {
        if let Some(var) = self.find(name) {
            var.mutable = false;
        }
    }

    /// While something borrows it mutably, `name` cannot be used.
    pub(crate) fn hide(&mut self, name: &str) {
        if let Some(var) = self.find(name) {
            var.mutable = false;
            var.readable = false;
        }
    }

    pub(crate) fn without(&self, name: &str) -> Scope {
        let mut other = self.clone();
        other.hide(name);
        other
    }

    /// Whether the code reads a variable that surely depends on an input.
    pub(crate) fn surely_depends(&self, code: &str) -> bool {
        let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
        let mut sure = self.vars.iter().filter(|var| var.sure).map(|var| var.name.as_str());
        let words: Vec<&str> = words.collect();
        sure.any(|name| words.contains(&name))
    }

    /// Trips are few where loops are nested.
    pub(crate) fn is_hot(&self) -> bool {
        self.around.iter().filter(|nesting| nesting.is_loop()).count() >= 2
    }
}
