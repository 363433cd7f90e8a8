//! Which of the user's names means what.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};

use crate::ir::{Operand, Projection};

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
        match self {
            Bound::Operand(Operand::Place(place)) => {
                Bound::Operand(place.referent().then(Projection::Reference).into())
            }
            other => other,
        }
    }

    /// A reference to what may be a reference itself, as a closure of `filter` gets it.
    pub(crate) fn borrowed(self) -> Bound {
        match self {
            Bound::Operand(Operand::Place(place)) => {
                Bound::Operand(place.then(Projection::Reference).into())
            }
            Bound::Tuple(parts) => Bound::Tuple(parts.into_iter().map(Bound::borrowed).collect()),
            other => other,
        }
    }

    /// What a reference refers to, which may be a reference itself.
    pub(crate) fn dereferenced(self) -> Bound {
        match self {
            Bound::Operand(Operand::Place(mut place)) => {
                if let Some(Projection::Reference) = place.path.last() {
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

    pub(crate) fn is_reference(&self) -> bool {
        matches!(self, Bound::Operand(Operand::Place(place))
            if matches!(place.path.last(), Some(Projection::Reference)))
    }

    /// What a reference refers to.
    pub(crate) fn referent(self) -> Bound {
        match self {
            Bound::Operand(Operand::Place(place)) => Bound::Operand(place.referent().into()),
            other => other,
        }
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

#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    /// In the order in which they came into scope.
    names: Vec<Name>,
    /// What each name means; the last is what it means now.
    entries: BTreeMap<Name, Vec<Entry>>,
}

#[derive(Clone, Debug)]
struct Entry {
    bound: Bound,
    /// How many references the name is away from what it stands for.
    references: usize,
}

impl Scope {
    pub(crate) fn insert(&mut self, ident: &Ident, bound: Bound) {
        let references = match &bound {
            Bound::Operand(Operand::Place(place)) => {
                let path = place.path.iter().rev();
                path.take_while(|last| matches!(last, Projection::Reference)).count()
            }
            _ => 0,
        };
        let bound = bound.referent();
        let name = Name::new(ident);
        self.names.push(name.clone());
        self.entries.entry(name).or_default().push(Entry { bound, references });
    }

    pub(crate) fn get(&self, ident: &Ident) -> Option<&Bound> {
        self.entry(ident).map(|entry| &entry.bound)
    }

    /// Whether a name is a reference to what it stands for.
    pub(crate) fn is_reference(&self, ident: &Ident) -> bool {
        self.entry(ident).is_some_and(|entry| entry.references > 0)
    }

    /// How many references a name is away from what it stands for.
    pub(crate) fn references(&self, ident: &Ident) -> usize {
        self.entry(ident).map_or(0, |entry| entry.references)
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
    /// A superset: a name that is bound inside the tokens counts too.
    pub(crate) fn mentions(&self, tokens: TokenStream) -> Vec<(Ident, Bound)> {
        let (mut names, mut found) = (BTreeSet::new(), Vec::new());
        let mut add = |ident: &Ident, bound: Bound| {
            if names.insert(Name::new(ident)) {
                found.push((ident.clone(), bound));
            }
        };
        let seen = |entry: &Entry| match &entry.bound {
            Bound::Operand(Operand::Place(place)) => {
                let mut place = place.clone();
                place.path.extend(vec![Projection::Reference; entry.references]);
                Bound::Operand(place.into())
            }
            bound => bound.clone(),
        };
        walk(tokens, &mut |token| match token {
            Token::Ident(ident) => {
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
    Text(&'a str, proc_macro2::Span),
}

fn walk(tokens: TokenStream, f: &mut dyn FnMut(Token<'_>)) {
    for token in tokens {
        match token {
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
