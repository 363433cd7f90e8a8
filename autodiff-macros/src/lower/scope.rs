//! Which of the user's names means what.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::Type;

use crate::ir::{Borrow, Operand, Projection, Var};

/// What a name or an expression stands for; `Poison` was reported where it was defined, and
/// control does not come to where a value is `Never`.
#[derive(Clone, Debug)]
pub(crate) enum Bound {
    Operand(Operand),
    Tuple(Vec<Bound>),
    /// A closure of the function: an index into those that were captured.
    Closure(usize),
    Poison,
    Never,
}

impl Bound {
    /// A reference to a place; of anything else, the thing itself.
    pub(crate) fn reference(self) -> Bound {
        self.borrowed(Borrow::Shared)
    }

    pub(crate) fn borrowed(self, borrow: Borrow) -> Bound {
        match self {
            Bound::Operand(Operand::Place(place)) => Bound::Operand(place.borrowed(borrow).into()),
            other => other,
        }
    }

    /// A reference to what may be a reference itself, as a closure of `filter` gets it.
    pub(crate) fn lent(self) -> Bound {
        self.behind(Projection::Reference)
    }

    /// A part of `whole`, as a pattern sees it: through a reference, if `whole` is one.
    pub(crate) fn through(self, whole: &Bound) -> Bound {
        match whole.borrow() {
            Borrow::Value => self,
            Borrow::Shared => self.lent(),
            Borrow::Mutable => self.behind(Projection::MutableReference),
        }
    }

    /// A reference to each part, whatever it is. What is seen through `&` does not change.
    pub(crate) fn behind(self, reference: Projection) -> Bound {
        match self {
            Bound::Operand(Operand::Place(mut place)) => {
                for outer in place.path.iter_mut().rev().take_while(|outer| outer.is_reference()) {
                    *outer = Projection::Reference;
                }
                Bound::Operand(place.then(reference).into())
            }
            Bound::Tuple(parts) => {
                let parts = parts.into_iter().map(|part| part.behind(reference.clone()));
                Bound::Tuple(parts.collect())
            }
            other => other,
        }
    }

    /// What a reference refers to, which may be a reference itself.
    pub(crate) fn dereferenced(self) -> Bound {
        match self {
            Bound::Operand(Operand::Place(mut place)) => {
                if place.path.last().is_some_and(Projection::is_reference) {
                    place.path.pop();
                }
                Bound::Operand(place.into())
            }
            Bound::Tuple(parts) => {
                Bound::Tuple(parts.into_iter().map(Bound::dereferenced).collect())
            }
            other => other,
        }
    }

    /// What a reference refers to.
    pub(crate) fn referent(self) -> Bound {
        self.borrowed(Borrow::Value)
    }

    pub(crate) fn borrow(&self) -> Borrow {
        borrow_of(self.references())
    }

    /// The references that lead to what this is, the outermost last.
    fn references(&self) -> &[Projection] {
        let Bound::Operand(Operand::Place(place)) = self else { return &[] };
        let owned = place.path.iter().rposition(|step| !step.is_reference());
        &place.path[owned.map_or(0, |k| k + 1)..]
    }

    pub(crate) fn is_reference(&self) -> bool {
        self.borrow() != Borrow::Value
    }
}

/// A name as rustc's hygiene sees it: a body produced by `macro_rules!` may hold two different `x`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Name {
    text: String,
    context: String,
}

impl Name {
    pub(crate) fn new(ident: &Ident) -> Name {
        Name { text: ident.to_string(), context: context(ident) }
    }
}

/// The hygiene context. Stable Rust shows it only in the debug form of a span, `#5 bytes(..)`;
/// where that form is another, all contexts count as one.
fn context(ident: &Ident) -> String {
    let debug = format!("{:?}", ident.span());
    match debug.split_once(' ') {
        Some((context, _)) if context.starts_with('#') => context.to_owned(),
        _ => String::new(),
    }
}

#[derive(Clone, Default)]
pub(crate) struct Scope {
    /// In the order in which they came into scope.
    names: Vec<Name>,
    /// What each name means; the last is what it means now.
    entries: BTreeMap<Name, Vec<Entry>>,
}

#[derive(Clone)]
struct Entry {
    /// What the name stands for, or refers to.
    bound: Bound,
    /// The references through which the name holds it, the outermost last.
    references: Vec<Projection>,
    /// A parameter is a variable of its own, also where it is a reference.
    is_param: bool,
    /// Its type, as far as that is written somewhere.
    ty: Option<Type>,
}

impl Entry {
    /// What the name stands for, as the reference that it is.
    fn held(&self) -> Bound {
        match &self.bound {
            Bound::Operand(Operand::Place(place)) => {
                let mut place = place.clone();
                place.path.extend(self.references.iter().cloned());
                Bound::Operand(place.into())
            }
            other => other.clone(),
        }
    }
}

fn borrow_of(references: &[Projection]) -> Borrow {
    match references.last() {
        Some(Projection::MutableReference) => Borrow::Mutable,
        Some(_) => Borrow::Shared,
        None => Borrow::Value,
    }
}

impl Scope {
    pub(crate) fn insert(&mut self, ident: &Ident, bound: Bound) {
        let references = bound.references().to_vec();
        self.push(ident, Entry { bound: bound.referent(), references, is_param: false, ty: None });
    }

    /// A parameter, which may be a reference.
    pub(crate) fn insert_param(&mut self, ident: &Ident, var: Var, borrow: Borrow) {
        let held = Bound::Operand(var.into()).borrowed(borrow);
        let references = held.references().to_vec();
        self.push(ident, Entry { bound: held.referent(), references, is_param: true, ty: None });
    }

    /// The type of a name that has just come into scope.
    pub(crate) fn set_type(&mut self, ident: &Ident, ty: Type) {
        let entry = self.entries.get_mut(&Name::new(ident)).and_then(|entries| entries.last_mut());
        if let Some(entry) = entry {
            entry.ty = Some(ty);
        }
    }

    pub(crate) fn ty(&self, ident: &Ident) -> Option<&Type> {
        self.entry(ident)?.ty.as_ref()
    }

    fn push(&mut self, ident: &Ident, entry: Entry) {
        let name = Name::new(ident);
        self.names.push(name.clone());
        self.entries.entry(name).or_default().push(entry);
    }

    pub(crate) fn get(&self, ident: &Ident) -> Option<&Bound> {
        self.entry(ident).map(|entry| &entry.bound)
    }

    /// How a name holds what it stands for.
    pub(crate) fn borrow(&self, ident: &Ident) -> Borrow {
        self.entry(ident).map_or(Borrow::Value, |entry| borrow_of(&entry.references))
    }

    /// What a name stands for, and as which reference.
    pub(crate) fn value(&self, ident: &Ident) -> Option<Bound> {
        let entry = self.entry(ident)?;
        let is_plain = entry.is_param && borrow_of(&entry.references) == Borrow::Shared;
        Some(if is_plain { entry.bound.clone() } else { entry.held() })
    }

    /// How many references a name is away from what it stands for; a parameter is a variable.
    pub(crate) fn references(&self, ident: &Ident) -> usize {
        let entry = self.entry(ident).filter(|entry| !entry.is_param);
        entry.map_or(0, |entry| entry.references.len())
    }

    /// Whether a name is a reference to what it stands for, and no parameter.
    pub(crate) fn is_alias(&self, ident: &Ident) -> bool {
        self.entry(ident).is_some_and(|entry| !entry.references.is_empty() && !entry.is_param)
    }

    fn entry(&self, ident: &Ident) -> Option<&Entry> {
        self.entries.get(&Name::new(ident))?.last()
    }

    /// The number of names: what [`Scope::leave`] returns to.
    pub(crate) fn enter(&self) -> usize {
        self.names.len()
    }

    pub(crate) fn leave(&mut self, mark: usize) {
        while self.names.len() > mark {
            let name = self.names.pop();
            if let Some(entries) = name.and_then(|name| self.entries.get_mut(&name)) {
                entries.pop();
            }
        }
    }

    /// The user's names that these tokens mention, with what they stand for.
    ///
    /// A superset: a name that is bound inside the tokens counts too, and that of a field. But two
    /// names of references must not be held at once without need.
    pub(crate) fn mentions(&self, tokens: TokenStream) -> Vec<(Ident, Bound)> {
        let (mut names, mut found) = (BTreeSet::new(), Vec::new());
        let mut add = |ident: &Ident, bound: Bound| {
            if names.insert(Name::new(ident)) {
                found.push((ident.clone(), bound));
            }
        };
        let seen = |entry: &Entry| {
            if entry.is_param { entry.bound.clone() } else { entry.held() }
        };
        walk(tokens, &mut |token| match token {
            Token::Field(ident) if self.is_alias(ident) => {}
            Token::Ident(ident) | Token::Field(ident) => {
                if let Some(entry) = self.entry(ident) {
                    add(ident, seen(entry));
                }
            }
            // The names in a format string have the context of the string.
            Token::Text(text, span) => {
                for name in format_arguments(text) {
                    let Ok(mut ident) = syn::parse_str::<Ident>(name) else { continue };
                    ident.set_span(span);
                    if let Some(entry) = self.entry(&ident) {
                        add(&ident, seen(entry));
                    }
                }
            }
        });
        found
    }
}

enum Token<'a> {
    Ident(&'a Ident),
    /// A name behind a dot.
    Field(&'a Ident),
    Text(&'a str, proc_macro2::Span),
}

fn walk(tokens: TokenStream, f: &mut dyn FnMut(Token<'_>)) {
    let mut dots = 0;
    for token in tokens {
        let is_field = dots == 1;
        dots = match &token {
            TokenTree::Punct(punct) if punct.as_char() == '.' => dots + 1,
            _ => 0,
        };
        match token {
            TokenTree::Ident(ident) if is_field => f(Token::Field(&ident)),
            TokenTree::Ident(ident) => f(Token::Ident(&ident)),
            TokenTree::Group(group) => walk(group.stream(), f),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if text.contains('"') {
                    f(Token::Text(&text, literal.span()));
                }
            }
            TokenTree::Punct(_) => {}
        }
    }
}

/// The names captured by a format string: what follows an opening brace or a `$`-less width.
fn format_arguments(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| word.starts_with(|c: char| c.is_alphabetic() || c == '_'))
}
