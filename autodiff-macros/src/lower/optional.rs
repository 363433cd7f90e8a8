//! `Option`s of active values: what is inside, and what stands in for it.

use quote::ToTokens as _;
use syn::{Expr, ExprMethodCall};

use super::call::peeled;
use super::consumer;
use super::elements::Elements;
use super::scope::Bound;
use super::syntax::{leaves, mutates};
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{
    Block, Borrow, Guard, Head, Inst, Kind, Loop, Op, Operand, Prim, Projection, Range, Select,
};
use crate::message;

/// An `Option` or `Result` that was taken apart.
pub(super) struct Optional {
    /// Whether nothing is inside.
    fails: Operand,
    /// What computes the value inside, and the value.
    some: (Block, Bound),
}

impl Lowerer<'_> {
    /// A method of an `Option` or a `Result`; nothing if it is another method.
    pub(super) fn option_method(&mut self, e: &ExprMethodCall) -> Option<Bound> {
        let name = e.method.to_string();
        let opens = matches!(
            (name.as_str(), e.args.len()),
            ("unwrap", 0)
                | ("expect" | "unwrap_or" | "unwrap_or_else", 1)
                | ("map_or" | "map_or_else", 2)
        );
        let whole = Expr::MethodCall(e.clone());
        if !opens {
            if !self.is_option_method(e) {
                return None;
            }
            drop(whole);
            let Some(option) = self.optional_method(e) else { return Some(Bound::Poison) };
            return Some(self.wrapped(option));
        }
        if !self.touches_active(e.receiver.to_token_stream())
            || self.is_inactive_option(&e.receiver)
        {
            return None;
        }
        let Some(option) = self.optional(&e.receiver) else { return Some(Bound::Poison) };
        self.out.span = e.method.span();
        Some(self.opened(e, &name, option))
    }

    /// Whether an `Option` carries no derivative by its method.
    fn is_inactive_option(&self, expr: &Expr) -> bool {
        let Expr::MethodCall(e) = peeled(expr) else { return false };
        let name = e.method.to_string();
        super::method::is_inactive_method(&name)
            || consumer::is_inactive(&name, self.is_iterator(&e.receiver))
    }

    fn opened(&mut self, e: &ExprMethodCall, name: &str, option: Optional) -> Bound {
        let Optional { fails, some: (block, value) } = option;
        // The argument is evaluated before, a closure only where it is called.
        let default = match (name, e.args.first()) {
            ("unwrap_or" | "map_or", Some(default)) => Some(self.value(default)),
            _ => None,
        };
        let some = self.continued(block, |this| match (name, e.args.get(1)) {
            ("map_or" | "map_or_else", Some(function)) => this.invoke(function, vec![value]),
            _ => this.copied(value.referent()),
        });
        let none = self.in_block(|this| match (name, default, e.args.first()) {
            (_, Some(default), _) => default,
            ("unwrap_or_else" | "map_or_else", _, Some(function)) => {
                let takes_error =
                    matches!(peeled(function), Expr::Closure(c) if c.inputs.len() == 1);
                if takes_error {
                    return this.error_at(&function, message::OPTION_ERROR);
                }
                this.invoke(function, Vec::new())
            }
            ("expect", _, Some(text)) => {
                // What never returns loses no derivative, and rustc has to see that it does not.
                this.effect(&syn::parse_quote!(::core::panic!("{}", #text)), Guard::None);
                Bound::Never
            }
            _ => {
                let text = "called `Option::unwrap()` on a `None` value";
                this.effect(&syn::parse_quote!(::core::panic!(#text)), Guard::None);
                Bound::Never
            }
        });
        self.out.span = e.method.span();
        self.branch(Select::If(fails), vec![none, some])
    }

    /// Goes on with a block.
    fn continued(
        &mut self,
        block: Block,
        lower: impl FnOnce(&mut Self) -> Bound,
    ) -> (Block, Bound) {
        self.in_block(|this| {
            this.out.block = block;
            lower(this)
        })
    }

    /// Whether an expression is known to be an `Option`.
    pub(super) fn is_option(&self, expr: &Expr) -> bool {
        match peeled(expr) {
            Expr::MethodCall(e) => self.is_option_method(e),
            Expr::Path(path) => {
                let bound = path.path.get_ident().and_then(|name| self.scope.get(name));
                matches!(bound, Some(Bound::Operand(Operand::Place(place)))
                    if place.is_var() && self.options.contains(&place.root))
            }
            _ => false,
        }
    }

    /// Whether a method with an active receiver or argument gives an `Option`.
    fn is_option_method(&self, e: &ExprMethodCall) -> bool {
        let name = e.method.to_string();
        match (name.as_str(), e.args.len()) {
            ("copied" | "cloned" | "as_ref", 0) | ("map", 1) => self.is_option(&e.receiver),
            ("max_by" | "min_by" | "reduce" | "find" | "find_map", 1) | ("last" | "next", 0) => {
                self.is_iterator(&e.receiver)
                    || (name == "last" && self.place_root(&e.receiver).is_some())
            }
            ("first", 0) | ("get", 1) => self.place_root(&e.receiver).is_some_and(|place| {
                !matches!(place.path.last(), Some(Projection::Field(_)))
                    && self.out.var(place.root).carrier
            }),
            ("then_some", 1) => true,
            ("then", 1) => self.may_be_called(&e.args[0]),
            _ => false,
        }
    }

    /// Whether an argument is what `bool::then` takes, and not what a user's method of that name does.
    fn may_be_called(&self, arg: &Expr) -> bool {
        match peeled(arg) {
            Expr::Closure(_) => true,
            Expr::Path(path) => match path.path.get_ident().and_then(|name| self.scope.get(name)) {
                Some(bound) => matches!(bound, Bound::Closure(_)),
                None => true,
            },
            _ => false,
        }
    }

    /// An expression that is an `Option` or `Result`; nothing after an error.
    fn optional(&mut self, expr: &Expr) -> Option<Optional> {
        match peeled(expr) {
            Expr::MethodCall(e) if self.is_option_method(e) => self.optional_method(e),
            other => {
                let value = self.value(other);
                self.option_of(value)
            }
        }
    }

    fn optional_method(&mut self, e: &ExprMethodCall) -> Option<Optional> {
        let name = e.method.to_string();
        match name.as_str() {
            "copied" | "cloned" | "as_ref" => {
                let Optional { fails, some: (block, value) } = self.optional(&e.receiver)?;
                Some(Optional { fails, some: (block, value.dereferenced()) })
            }
            "map" => {
                let Optional { fails, some: (block, value) } = self.optional(&e.receiver)?;
                let some = self.continued(block, |this| this.invoke(&e.args[0], vec![value]));
                Some(Optional { fails, some })
            }
            "then" | "then_some" => {
                let holds = self.operand(&e.receiver)?;
                let holds = self.placeholder(Part::Operand(holds));
                let fails = self.inactive_operand(syn::parse_quote!(!#holds))?;
                let some = if name == "then" {
                    self.in_block(|this| this.invoke(&e.args[0], Vec::new()))
                } else {
                    let value = self.value(&e.args[0]);
                    (Block::default(), value)
                };
                Some(Optional { fails, some })
            }
            "find" | "find_map" => {
                let value = self.found(e)?;
                self.option_of(value)
            }
            _ => self.of_elements(e),
        }
    }

    /// An item of a sequence that may be empty.
    fn of_elements(&mut self, e: &ExprMethodCall) -> Option<Optional> {
        let name = e.method.to_string();
        let is_iterator = self.is_iterator(&e.receiver);
        let elements = if is_iterator {
            if name != "reduce"
                && let Some(closure) = self.changing(&e.receiver)
            {
                self.error_at(&closure, message::EFFECT_IN_ITERATOR);
                return None;
            }
            let chain = self.chain_of(&e.receiver)?;
            self.by_index(chain, e)?
        } else {
            let place = self.place(&e.receiver)?;
            self.over(place, Borrow::Shared)?
        };
        self.out.span = e.method.span();
        let len = self.placeholder(Part::Operand(elements.len.clone()));
        let first = Operand::literal("0usize");
        if name == "get" {
            let index = self.index(&e.args[0])?;
            let i = self.placeholder(Part::Operand(index.clone()));
            let fails = self.inactive_operand(syn::parse_quote!(#i >= #len))?;
            let some = self.in_block(|this| this.element(&elements.item, index));
            return Some(Optional { fails, some });
        }
        let fails = self.inactive_operand(syn::parse_quote!(#len == 0))?;
        let some = self.in_block(|this| match name.as_str() {
            "first" | "next" => this.element(&elements.item, first),
            "last" => {
                let len = this.placeholder(Part::Operand(elements.len.clone()));
                match this.inactive_operand(syn::parse_quote!(#len - 1)) {
                    Some(last) => this.element(&elements.item, last),
                    None => Bound::Poison,
                }
            }
            _ => this.reduced(e, &elements),
        });
        Some(Optional { fails, some })
    }

    /// The items put together, from the first; there is one.
    fn reduced(&mut self, e: &ExprMethodCall, elements: &Elements<'_>) -> Bound {
        let function = &e.args[0];
        let first = self.element(&elements.item, Operand::literal("0usize"));
        let best = self.variables(first.clone(), e);
        let best_seen = as_seen(&best, &first);
        let index = self.out.generated("i", Kind::Open);
        let range = Range {
            start: Operand::literal("1usize"),
            end: elements.len.clone(),
            inclusive: false,
            step: None,
            reversed: false,
        };
        let span = self.out.span;
        let (body, ()) = self.in_block(|this| {
            let item = this.element(&elements.item, index.into());
            if e.method == "reduce" {
                let value = this.invoke(function, vec![best_seen.clone(), item]);
                return this.store_parts(&best, value.referent());
            }
            let args = vec![best_seen.clone().lent(), item.clone().lent()];
            let Some(order) = this.holds_for(function, args) else { return };
            let order = this.placeholder(Part::Operand(order));
            let chosen = if e.method == "max_by" {
                this.inactive_operand(syn::parse_quote!(#order != ::core::cmp::Ordering::Greater))
            } else {
                this.inactive_operand(syn::parse_quote!(#order == ::core::cmp::Ordering::Greater))
            };
            let Some(chosen) = chosen else { return };
            let (store, ()) = this.in_block(|this| this.store_parts(&best, item.referent()));
            this.branch_if(chosen, store, Block::default());
        });
        let head = Head::Range(index, range);
        self.out.block.insts.push(Inst::Loop(Loop { head, body, trips: None }, span));
        best_seen
    }

    /// Takes a value apart that is an `Option` or `Result`.
    pub(super) fn option_of(&mut self, value: Bound) -> Option<Optional> {
        let x = self.single(value)?;
        if self.is_varied(&x) {
            let fails = self.out.prim(Prim::Fails, vec![x.clone()]);
            let some = self.in_block(|this| this.emit(Op::Prim(Prim::Payload, vec![x])));
            return Some(Optional { fails, some });
        }
        let option = self.placeholder(Part::Operand(x.clone()));
        let fails = self.inactive_operand(syn::parse_quote!(#option.iter().next().is_none()))?;
        let some = self.in_block(|this| {
            let option = this.placeholder(Part::Operand(x));
            this.rebuilt(syn::parse_quote!(#option.unwrap()))
        });
        Some(Optional { fails, some })
    }

    /// The value inside; `otherwise` runs if there is none, and goes elsewhere.
    pub(super) fn taken_out(&mut self, option: Optional, otherwise: Block) -> Bound {
        let (block, value) = option.some;
        self.branch_if(option.fails, otherwise, Block::default());
        self.out.block.insts.extend(block.insts);
        value
    }

    /// `Some(value)`
    pub(super) fn some(&mut self, value: Bound) -> Bound {
        let Some(value) = self.copy_of(value) else { return Bound::Poison };
        if self.is_varied(&value) {
            let path = syn::parse_quote!(::core::option::Option::Some);
            let source = self.source(Syntax::Path(path));
            return self.emit(Op::Prim(Prim::Wrap(source), vec![value]));
        }
        let value = self.placeholder(Part::Operand(value));
        self.rebuilt(syn::parse_quote!(::core::option::Option::Some(#value)))
    }

    pub(super) fn none(&mut self) -> Bound {
        self.rebuilt(syn::parse_quote!(::core::option::Option::None))
    }

    fn wrapped(&mut self, option: Optional) -> Bound {
        let Optional { fails, some: (block, value) } = option;
        let some = self.continued(block, |this| this.some(value));
        let none = self.in_block(Self::none);
        let bound = self.branch(Select::If(fails), vec![none, some]);
        if let Bound::Operand(Operand::Place(place)) = &bound {
            self.options.push(place.root);
        }
        bound
    }

    /// Notes that a name is an `Option`.
    pub(super) fn note_option(&mut self, bound: &Bound) {
        if let Bound::Operand(Operand::Place(place)) = bound
            && place.is_var()
        {
            self.options.push(place.root);
        }
    }
}

/// The variables as what was stored in them was seen: through as many references.
fn as_seen(variables: &Bound, item: &Bound) -> Bound {
    match (variables, item) {
        (Bound::Tuple(variables), Bound::Tuple(parts)) => {
            Bound::Tuple(variables.iter().zip(parts).map(|(x, part)| as_seen(x, part)).collect())
        }
        (variable, item) if item.is_reference() => variable.clone().lent(),
        (variable, _) => variable.clone(),
    }
}

/// Whether an expression can be evaluated without running anything else.
pub(super) fn is_quiet(expr: &Expr) -> bool {
    !mutates(expr) && !leaves(expr)
}
