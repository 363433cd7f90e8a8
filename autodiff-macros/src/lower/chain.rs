//! Chains of iterator adaptors: a source, and the stages that each of its items goes through.

use quote::ToTokens as _;
use syn::{Expr, ExprMethodCall};

use super::adaptor::{IterFunction, is_adaptor, is_root, iter_function};
use super::call::peeled;
use super::elements::{Elements, Item, by_value};
use super::scope::Bound;
use super::syntax::mutates;
use super::{Lowerer, Syntax};
use crate::ir::{Borrow, Guard, Op, Opaque, Operand, Range, Var};
use crate::message;

/// Items one after the other.
pub(super) struct Chain<'e> {
    pub(super) source: Source<'e>,
    pub(super) stages: Vec<Stage<'e>>,
}

pub(super) enum Source<'e> {
    /// Items that are found by their index.
    Elements(Elements<'e>),
    /// The numbers of a range, in their own type.
    Range(Range),
    /// An iterator over inactive values.
    Each(Opaque),
    /// `a.chain(b)`
    Both(Box<Chain<'e>>, Box<Chain<'e>>),
}

/// What happens to each item.
pub(super) enum Stage<'e> {
    Map(&'e Expr),
    Filter(&'e Expr),
    FilterMap(&'e Expr),
    MapWhile(&'e Expr),
    TakeWhile(&'e Expr),
    /// Until something does not hold; the variable says whether it was so.
    SkipWhile(&'e Expr, Var),
    Inspect(&'e Expr),
    /// The state, and a function of it and the item.
    Scan(Bound, &'e Expr),
    /// Each item is an iterator itself.
    Flatten(Option<&'e Expr>),
    Copied,
    /// The item and its number.
    Enumerate(Var),
    Take(Var, Operand),
    Skip(Var, Operand),
    StepBy(Var, Operand),
    /// The item and the one of the same number.
    Zip(Elements<'e>, Var),
    /// The same the other way round.
    ZipBefore(Elements<'e>, Var),
}

impl Stage<'_> {
    /// Whether the items of the reversed source are the reversed items.
    fn is_reversible(&self) -> bool {
        matches!(
            self,
            Stage::Map(_)
                | Stage::Filter(_)
                | Stage::FilterMap(_)
                | Stage::Inspect(_)
                | Stage::Copied
        )
    }
}

impl Lowerer<'_> {
    /// The chain that an iterator stands for; nothing after an error.
    pub(super) fn chain_of<'e>(&mut self, expr: &'e Expr) -> Option<Chain<'e>> {
        let expr = peeled(expr);
        let is_active = self.touches_active(expr.to_token_stream());
        if !is_active && !self.is_known_source(expr) {
            let tokens = expr.to_token_stream();
            let op = self.opaque_op(Syntax::Expr(expr.clone()), tokens, Guard::None);
            let Op::Opaque(iterator) = op else { return None };
            return Some(Chain { source: Source::Each(iterator), stages: Vec::new() });
        }
        match expr {
            Expr::Range(range) => self.range_chain(range),
            Expr::Call(call) if iter_function(call).is_some() => match iter_function(call)? {
                IterFunction::Once(x) => {
                    let value = self.value(x);
                    let value = self.single(value)?;
                    let array = self.emit(Op::Prim(crate::ir::Prim::Array, vec![value]));
                    self.over_value(array)
                }
                IterFunction::Zip(a, b) => {
                    let first = self.chain_of(a)?;
                    self.zip(first, a, b)
                }
            },
            Expr::MethodCall(e) => {
                let name = e.method.to_string();
                if is_adaptor(&name, e.args.len()) && self.is_iterator(&e.receiver) {
                    let chain = self.chain_of(&e.receiver)?;
                    return self.adapted(chain, e);
                }
                if is_root(&name, e.args.len()) {
                    return self.root(e);
                }
                let value = self.value(expr);
                self.over_value(value)
            }
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => {
                let borrow = self.borrow_of(expr);
                let bound =
                    if borrow == Borrow::Value { self.value(expr) } else { self.expr(expr) };
                let Operand::Place(place) = self.single(bound)? else { return None };
                let place = self.stays(expr, place)?;
                self.over(place, borrow).map(of_elements)
            }
            Expr::Reference(e) => {
                let borrow = if e.mutability.is_some() { Borrow::Mutable } else { Borrow::Shared };
                let place = self.sequence(&e.expr)?;
                self.over(place, borrow).map(of_elements)
            }
            other => {
                let value = self.value(other);
                self.over_value(value)
            }
        }
    }

    fn over_value(&mut self, value: Bound) -> Option<Chain<'static>> {
        let Operand::Place(place) = self.single(value)? else { return None };
        self.over(place, Borrow::Value).map(of_elements)
    }

    /// A place, or the value of an expression.
    fn sequence(&mut self, expr: &Expr) -> Option<crate::ir::Place> {
        if self.place_root(expr).is_some() {
            let place = self.place(expr)?;
            return self.stays(expr, place);
        }
        let value = self.value(expr);
        match self.single(value)? {
            Operand::Place(place) => Some(place),
            Operand::Literal(_) => None,
        }
    }

    fn range_chain(&mut self, range: &syn::ExprRange) -> Option<Chain<'static>> {
        let source = if range.end.is_some() {
            Source::Range(self.range(range, false)?)
        } else {
            // It ends with what it is zipped with.
            let start = self.index(range.start.as_deref()?)?;
            let len = self.inactive_operand(syn::parse_quote!(::core::primitive::usize::MAX))?;
            Source::Elements(Elements { len, item: Item::From(start), reversed: false })
        };
        Some(Chain { source, stages: Vec::new() })
    }

    /// `x.iter()`, `x.windows(2)`, `m.column_iter()`, ...
    fn root<'e>(&mut self, e: &'e ExprMethodCall) -> Option<Chain<'e>> {
        let name = e.method.to_string();
        if name == "into_iter" {
            return self.chain_of(&e.receiver);
        }
        let place = self.sequence(&e.receiver)?;
        let elements = match name.as_str() {
            "iter" => self.over(place, Borrow::Shared),
            "iter_mut" => self.over(place, Borrow::Mutable),
            "windows" | "chunks" | "chunks_mut" | "chunks_exact" | "chunks_exact_mut" => {
                self.pieces(e, place)
            }
            _ => self.lines(e, place),
        };
        elements.map(of_elements)
    }

    /// The chain behind an adaptor.
    fn adapted<'e>(&mut self, chain: Chain<'e>, e: &'e ExprMethodCall) -> Option<Chain<'e>> {
        let name = e.method.to_string();
        let argument = e.args.first();
        match name.as_str() {
            "into_iter" | "by_ref" | "fuse" => Some(chain),
            "copied" | "cloned" => Some(copied(chain)),
            "rev" => self.reversed(chain, e),
            "map" => Some(mapped(chain, argument?)),
            "filter" => Some(chain.then(Stage::Filter(argument?))),
            "filter_map" => Some(chain.then(Stage::FilterMap(argument?))),
            "map_while" => Some(chain.then(Stage::MapWhile(argument?))),
            "take_while" => Some(chain.then(Stage::TakeWhile(argument?))),
            "inspect" => Some(chain.then(Stage::Inspect(argument?))),
            "flat_map" => Some(chain.then(Stage::Flatten(argument))),
            "flatten" => Some(chain.then(Stage::Flatten(None))),
            "skip_while" => {
                let counter = self.counter();
                Some(chain.then(Stage::SkipWhile(argument?, counter)))
            }
            "scan" => {
                let value = self.parts_of(argument?);
                let state = self.variables(value, e);
                Some(chain.then(Stage::Scan(state, e.args.get(1)?)))
            }
            "chain" => {
                let other = self.chain_of(argument?)?;
                let source = Source::Both(Box::new(chain), Box::new(other));
                Some(Chain { source, stages: Vec::new() })
            }
            "zip" => self.zip(chain, &e.receiver, argument?),
            _ => self.counted_stage(chain, e),
        }
    }

    /// `enumerate`, `take`, `skip`, `step_by`
    fn counted_stage<'e>(&mut self, chain: Chain<'e>, e: &'e ExprMethodCall) -> Option<Chain<'e>> {
        let name = e.method.to_string();
        let count = match e.args.first() {
            Some(count) => Some(self.index(count)?),
            None => None,
        };
        // Closures that change something run for the items that are left out, too.
        let is_lazy =
            self.changing(&e.receiver).is_some() && matches!(name.as_str(), "skip" | "step_by");
        let chain = if is_lazy { Err(chain) } else { self.indexable(chain)? };
        match (chain, name.as_str(), count) {
            (Ok(elements), "enumerate", _) => self.enumerated(elements).map(of_elements),
            (Ok(elements), "take", Some(n)) => self.taken(elements, n).map(of_elements),
            (Ok(elements), "skip", Some(n)) => self.skipped(elements, n).map(of_elements),
            (Ok(elements), _, Some(n)) => self.strided(elements, n).map(of_elements),
            (Err(chain), name, count) => {
                let counter = self.counter();
                Some(chain.then(match (name, count) {
                    ("take", Some(n)) => Stage::Take(counter, n),
                    ("skip", Some(n)) => Stage::Skip(counter, n),
                    ("step_by", Some(n)) => Stage::StepBy(counter, n),
                    _ => Stage::Enumerate(counter),
                }))
            }
            (Ok(_), _, None) => None,
        }
    }

    /// The items by their index, if that is possible: `Ok`. Nothing after an error.
    pub(super) fn indexable<'e>(
        &mut self,
        chain: Chain<'e>,
    ) -> Option<Result<Elements<'e>, Chain<'e>>> {
        let only_maps = chain.stages.iter().all(|stage| matches!(stage, Stage::Map(_)));
        match chain {
            Chain { source: Source::Elements(elements), stages } if stages.is_empty() => {
                Some(Ok(elements))
            }
            Chain { source: Source::Range(range), stages } if only_maps => {
                let mut elements = self.numbers_of(&range)?;
                for stage in stages {
                    if let Stage::Map(function) = stage {
                        let item = Item::Mapped(Box::new(elements.item), function);
                        elements = Elements { item, ..elements };
                    }
                }
                Some(Ok(elements))
            }
            chain => Some(Err(chain)),
        }
    }

    /// The items by their index; if need be they are computed before.
    pub(super) fn by_index<'e>(
        &mut self,
        chain: Chain<'e>,
        e: &'e ExprMethodCall,
    ) -> Option<Elements<'e>> {
        match self.indexable(chain)? {
            Ok(elements) => self.settle(elements),
            Err(chain) => {
                if let Some(closure) = self.changing(&e.receiver) {
                    self.error_at(&closure, message::EFFECT_IN_ITERATOR);
                    return None;
                }
                self.gathered(&chain, e)
            }
        }
    }

    fn reversed<'e>(&mut self, chain: Chain<'e>, e: &'e ExprMethodCall) -> Option<Chain<'e>> {
        let Chain { source, stages } = chain;
        let reversible = stages.iter().all(Stage::is_reversible);
        match source {
            Source::Elements(x) if reversible => {
                let source = Source::Elements(Elements { reversed: !x.reversed, ..x });
                Some(Chain { source, stages })
            }
            Source::Range(x) if reversible => {
                let source = Source::Range(Range { reversed: !x.reversed, ..x });
                Some(Chain { source, stages })
            }
            Source::Both(a, b) if reversible => {
                let (a, b) = (self.reversed(*a, e)?, self.reversed(*b, e)?);
                Some(Chain { source: Source::Both(Box::new(b), Box::new(a)), stages })
            }
            source => {
                let elements = self.by_index(Chain { source, stages }, e)?;
                Some(of_elements(Elements { reversed: true, ..elements }))
            }
        }
    }

    /// The items of `first`, which `before` is, and those of `other`.
    fn zip<'e>(
        &mut self,
        first: Chain<'e>,
        before: &'e Expr,
        other: &'e Expr,
    ) -> Option<Chain<'e>> {
        let effect = self.changing(before).or_else(|| self.changing(other)).cloned();
        if let Some(closure) = effect {
            self.error_at(&closure, message::EFFECT_IN_ITERATOR);
            return None;
        }
        let second = self.chain_of(other)?;
        match (self.indexable(first)?, self.indexable(second)?) {
            (Ok(first), Ok(second)) => self.zipped(first, second).map(of_elements),
            (Err(first), Ok(second)) => {
                let (second, counter) = (self.settle(second)?, self.counter());
                Some(first.then(Stage::Zip(second, counter)))
            }
            (Ok(first), Err(second)) => {
                let (first, counter) = (self.settle(first)?, self.counter());
                Some(second.then(Stage::ZipBefore(first, counter)))
            }
            (Err(first), Err(second)) => {
                let second = self.gathered(&second, other)?;
                let counter = self.counter();
                Some(first.then(Stage::Zip(second, counter)))
            }
        }
    }

    /// A closure of a chain of adaptors that changes something.
    pub(super) fn changing<'e>(&self, expr: &'e Expr) -> Option<&'e Expr> {
        let Expr::MethodCall(e) = peeled(expr) else { return None };
        let changes = |arg: &&Expr| match peeled(arg) {
            Expr::Closure(closure) => mutates(arg) || self.calls_changing(&closure.body),
            other => self.calls_changing(other),
        };
        e.args.iter().find(changes).or_else(|| self.changing(&e.receiver))
    }
}

impl<'e> Chain<'e> {
    fn then(mut self, stage: Stage<'e>) -> Chain<'e> {
        self.stages.push(stage);
        self
    }
}

pub(super) fn of_elements(elements: Elements<'_>) -> Chain<'_> {
    Chain { source: Source::Elements(elements), stages: Vec::new() }
}

fn copied(chain: Chain<'_>) -> Chain<'_> {
    match chain {
        Chain { source: Source::Elements(elements), stages } if stages.is_empty() => {
            of_elements(by_value(elements))
        }
        chain => chain.then(Stage::Copied),
    }
}

fn mapped<'e>(chain: Chain<'e>, function: &'e Expr) -> Chain<'e> {
    match chain {
        Chain { source: Source::Elements(elements), stages } if stages.is_empty() => {
            let item = Item::Mapped(Box::new(elements.item), function);
            of_elements(Elements { item, ..elements })
        }
        chain => chain.then(Stage::Map(function)),
    }
}
