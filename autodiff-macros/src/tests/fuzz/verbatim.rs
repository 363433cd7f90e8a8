//! Verbatim expressions as functions of what they mention.

use proc_macro2::{Ident, Span};

use super::generate::{Entry, Features, Type};
use super::steps::Writer;
use crate::ir::eval::{Data, Matrix, Result, Verbatim};
use crate::ir::{Guard, Op, Opaque, Operand, Source};

/// The shapes of the constructors that have one; the sources of expressions come behind them.
pub(super) const SHAPES: [(usize, usize); 3] = [(2, 2), (3, 1), (2, 3)];

/// An expression of the table.
#[derive(Clone, Copy)]
pub(super) enum Verb {
    Less,
    /// `n < end && x < 1`
    GoesOn,
    Increment,
    /// How often a loop runs.
    Trips,
    /// An index below a number.
    Wrap,
    /// Which of three arms.
    Tag,
    /// What a loop runs over.
    Elements,
    /// `None`
    Nothing,
    /// An element of data.
    Pick,
}

impl Verb {
    fn source(self) -> Source {
        Source(SHAPES.len() + self as usize)
    }
}

const TABLE: [(&str, Verbatim); 9] = [
    ("less", less),
    ("goes_on", goes_on),
    ("increment", increment),
    ("trips", trips),
    ("wrap", wrap),
    ("tag", tag),
    ("elements", elements),
    ("None", nothing),
    ("pick", pick),
];

pub(super) fn table() -> Vec<Verbatim> {
    let constructors = SHAPES.iter().map(|_| constructor as Verbatim);
    constructors.chain(TABLE.map(|(_, function)| function)).collect()
}

/// How a source reads.
pub(super) fn name(source: Source) -> String {
    match source.0.checked_sub(SHAPES.len()) {
        None => format!("Matrix{}x{}::new", SHAPES[source.0].0, SHAPES[source.0].1),
        Some(k) => TABLE.get(k).map_or("..", |(name, _)| name).to_owned(),
    }
}

fn numbers<const N: usize>(x: &[Data]) -> Result<[f64; N]> {
    let numbers = x.iter().map(Data::scalar).collect::<Result<Vec<f64>>>()?;
    <[f64; N]>::try_from(numbers).map_err(|x| format!("a verbatim expression of {x:?}"))
}

fn truth(holds: bool) -> Data {
    Data::Scalar(f64::from(u8::from(holds)))
}

fn constructor(_: &[Data]) -> Result<Data> {
    Err("a constructor is no verbatim expression".to_owned())
}

fn less(x: &[Data]) -> Result<Data> {
    let [a, b] = numbers(x)?;
    Ok(truth(a < b))
}

fn goes_on(x: &[Data]) -> Result<Data> {
    let [n, end, x] = numbers(x)?;
    Ok(truth(n < end && x < 1.0))
}

fn increment(x: &[Data]) -> Result<Data> {
    let [n] = numbers(x)?;
    Ok(Data::Scalar(n + 1.0))
}

fn trips(x: &[Data]) -> Result<Data> {
    let [x] = numbers(x)?;
    Ok(Data::Scalar((2.5 * x.abs()).floor().min(4.0)))
}

fn wrap(x: &[Data]) -> Result<Data> {
    let [i, n] = numbers(x)?;
    Ok(Data::Scalar(i % n))
}

fn tag(x: &[Data]) -> Result<Data> {
    let [x] = numbers(x)?;
    Ok(Data::Scalar(f64::from(u8::from(x > -0.4) + u8::from(x > 0.4))))
}

fn elements(_: &[Data]) -> Result<Data> {
    Ok(Data::Matrix(Matrix::column(vec![0.5, -1.0, 0.75])))
}

fn nothing(_: &[Data]) -> Result<Data> {
    Ok(Data::Outcome(None))
}

fn pick(x: &[Data]) -> Result<Data> {
    let [data, index] = x else { return Err("an element of several".to_owned()) };
    let (data, index) = (data.numbers(), index.scalar()?);
    let element = data.iter().enumerate().find(|(k, _)| index == crate::ir::eval::float(*k));
    Ok(Data::Scalar(element.map_or(0.25, |(_, x)| *x)))
}

/// An expression of the table, which carries no derivative.
pub(super) fn verbatim(verb: Verb, operands: Vec<Operand>, pure: bool) -> Op {
    let guard = if operands.is_empty() { Guard::None } else { Guard::Inactive };
    Op::Opaque(Opaque { pure, ..opaque(verb.source(), operands, guard) })
}

fn opaque(source: Source, operands: Vec<Operand>, guard: Guard) -> Opaque {
    let names = ["a", "b", "c"].map(|name| Ident::new(name, Span::mixed_site()));
    let mentions = names.into_iter().zip(operands).collect();
    let (again, pure, steady) = (false, false, false);
    let parts = Vec::new();
    Opaque { source, mentions, parts, guard, again, pure, steady, inverse: None, sum: None }
}

impl Writer<'_> {
    pub(super) fn detach(&mut self, a: u8) -> Option<Entry> {
        if !matches!(self.features, Features::All | Features::Detached) {
            return None;
        }
        let entry = if self.in_region { self.scalar(a) } else { self.any(a) };
        let opaque = opaque(Source(usize::MAX), vec![entry.operand], Guard::None);
        Some(self.emit(Op::Opaque(opaque), entry.ty, entry.bound))
    }

    /// A reference to data, which the reverse sweep evaluates again.
    pub(super) fn reference(&mut self, which: u8, a: u8) -> Option<Entry> {
        let index = self.index(a, 4);
        let data: Vec<Entry> = self.data.clone();
        let data = data.get(usize::from(which).checked_rem(data.len())?)?;
        let opaque = opaque(Verb::Pick.source(), vec![data.operand.clone(), index], Guard::None);
        let opaque = Opaque { again: which >= 128, pure: which % 2 == 1, ..opaque };
        Some(self.emit(Op::Opaque(opaque), Type::Scalar, 1.5))
    }
}
