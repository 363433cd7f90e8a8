//! Which of the user's names means what.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};

use crate::ir::{Borrow, Operand, Projection, Var};

/// What a name or an expression stands for; `Poison` was reported where it was defined, and
/// control does not come to where a value is `Never`.
#[derive(Clone, Debug)]
pub(crate) enum Bound {
    Operand(Operand),
    Tuple(Vec<Bound>),
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

    /// What a reference refers to.
    pub(crate) fn referent(self) -> Bound {
        self.borrowed(Borrow::Value)
    }

    pub(crate) fn borrow(&self) -> Borrow {
        let Bound::Operand(Operand::Place(place)) = self else { return Borrow::Value };
        match place.path.last() {
            Some(Projection::Reference) => Borrow::Shared,
            Some(Projection::MutableReference) => Borrow::Mutable,
            _ => Borrow::Value,
        }
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

#[derive(Debug, Default)]
pub(crate) struct Scope {
    /// In the order in which they came into scope.
    names: Vec<Name>,
    /// What each name means; the last is what it means now.
    entries: BTreeMap<Name, Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    /// What the name stands for, or refers to.
    bound: Bound,
    borrow: Borrow,
    /// A parameter is a variable of its own, also where it is a reference.
    is_param: bool,
}

impl Scope {
    pub(crate) fn insert(&mut self, ident: &Ident, bound: Bound) {
        let borrow = bound.borrow();
        self.push(ident, Entry { bound: bound.referent(), borrow, is_param: false });
    }

    /// A parameter, which may be a reference.
    pub(crate) fn insert_param(&mut self, ident: &Ident, var: Var, borrow: Borrow) {
        let bound = Bound::Operand(var.into());
        self.push(ident, Entry { bound, borrow, is_param: true });
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
        self.entry(ident).map_or(Borrow::Value, |entry| entry.borrow)
    }

    /// What a name stands for, and as which reference.
    pub(crate) fn value(&self, ident: &Ident) -> Option<Bound> {
        let entry = self.entry(ident)?;
        let borrow = match entry.borrow {
            Borrow::Shared if entry.is_param => Borrow::Value,
            borrow => borrow,
        };
        Some(entry.bound.clone().borrowed(borrow))
    }

    /// Whether a name is a reference to what it stands for, and no parameter.
    pub(crate) fn is_alias(&self, ident: &Ident) -> bool {
        self.entry(ident).is_some_and(|entry| entry.borrow != Borrow::Value && !entry.is_param)
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
            let borrow = if entry.is_param { Borrow::Value } else { entry.borrow };
            entry.bound.clone().borrowed(borrow)
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
