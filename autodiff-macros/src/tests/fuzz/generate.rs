//! Random functions: a recipe of small numbers decides, so that proptest can shrink it.

use std::fmt;

use proc_macro2::{Ident, Span};
use proptest::prelude::*;

use super::steps::Writer;
use crate::analysis::activity;
use crate::ir::eval::{Callee, Data, Matrix, World};
use crate::ir::print::print;
use crate::ir::{Builder, Function, Kind, Operand, Param, Place, Value};
use crate::transform::{forward, reverse};

/// One decision of a recipe: which operation, which operands.
pub(super) type Step = [u8; 5];

/// What a random function is made from.
#[derive(Clone, Debug)]
pub(super) struct Recipe {
    params: Vec<(u8, bool)>,
    steps: Vec<Step>,
    results: Vec<u8>,
    known_kinds: bool,
}

/// What random functions contain besides primitives.
#[derive(Clone, Copy, Debug)]
pub(super) enum Features {
    /// Nothing: finite differences see every dependence, second derivatives exist.
    Smooth,
    /// Calls, which have first derivatives only.
    Calls,
    /// Calls, and `detach`, which finite differences see through.
    All,
}

/// A random function, and what it may call.
pub(super) struct Program {
    pub(super) world: World,
    pub(super) func: Function,
    pub(super) args: Vec<Data>,
    pub(super) numbers: Numbers,
}

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let callees = self.world.callees.iter().map(|callee| &callee.primal);
        for func in callees.chain([&self.func]) {
            writeln!(f, "{}", print(func, &|source| format!("source{}", source.0)))?;
        }
        write!(f, "at {:?}", self.args)
    }
}

/// Deterministic numbers (splitmix64).
#[derive(Clone, Debug)]
pub(super) struct Numbers(u64);

impl Numbers {
    /// In `-1.5..1.5`.
    pub(super) fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let bits = u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or(0);
        3.0 * (f64::from(bits) / 4_294_967_296.0) - 1.5
    }

    /// Values of the forms of others.
    pub(super) fn like(&mut self, forms: &[Data]) -> Vec<Data> {
        forms.iter().map(|form| form.filled(&mut || self.next())).collect()
    }
}

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Type {
    Scalar,
    Matrix(usize, usize),
    Tuple(Vec<Type>),
}

impl Type {
    fn of_parameter(code: u8) -> Type {
        match code % 7 {
            0 | 1 => Type::Scalar,
            2 => Type::Matrix(3, 1),
            3 => Type::Matrix(2, 2),
            4 => Type::Matrix(2, 3),
            5 => Type::Tuple(vec![Type::Scalar, Type::Matrix(2, 1)]),
            _ => Type::Tuple(vec![Type::Scalar, Type::Tuple(vec![Type::Scalar, Type::Scalar])]),
        }
    }

    fn zero(&self) -> Data {
        match self {
            Type::Scalar => Data::Scalar(0.0),
            Type::Matrix(rows, cols) => {
                let data = vec![0.0; rows * cols];
                Data::Matrix(Matrix { rows: *rows, cols: *cols, data })
            }
            Type::Tuple(parts) => Data::Tuple(parts.iter().map(Type::zero).collect()),
        }
    }
}

/// A value that a step may use, and how large its numbers can be.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) operand: Operand,
    pub(super) ty: Type,
    pub(super) bound: f64,
}

impl Entry {
    pub(super) fn place(&self) -> Option<Place> {
        self.operand.place().cloned()
    }
}

/// What a caller must know of a callee.
#[derive(Clone, Debug)]
pub(super) struct Signature {
    pub(super) name: String,
    pub(super) params: Vec<Type>,
    pub(super) result: Type,
    pub(super) bound: f64,
}

pub(super) fn recipe() -> impl Strategy<Value = Recipe> {
    let step = any::<Step>();
    let params = prop::collection::vec((any::<u8>(), prop::bool::weighted(0.8)), 1..4);
    let steps = prop::collection::vec(step, 0..14);
    let results = prop::collection::vec(any::<u8>(), 1..4);
    (params, steps, results, any::<bool>()).prop_map(|(params, steps, results, known_kinds)| {
        Recipe { params, steps, results, known_kinds }
    })
}

/// A function, two that it may call, and the numbers to try it at.
pub(super) fn program(features: Features) -> impl Strategy<Value = Program> {
    (recipe(), recipe(), recipe(), any::<u64>()).prop_map(move |(main, first, second, seed)| {
        let mut world = World { callees: Vec::new(), shapes: vec![(2, 2), (3, 1), (2, 3)] };
        let mut signatures = Vec::new();
        if !matches!(features, Features::Smooth) {
            for (name, mut recipe) in [("g", first), ("h", second)] {
                recipe.params.iter_mut().for_each(|(_, active)| *active = true);
                recipe.steps.truncate(5);
                let (primal, signature) = write(name, recipe, &signatures, Features::Calls);
                let vjp = reverse::vjp(&primal, &activity::analyse(&primal));
                world.callees.push(Callee { jvp: forward::jvp(&primal), vjp, primal });
                signatures.push(signature);
            }
        }
        let (func, signature) = write("f", main, &signatures, features);
        let mut numbers = Numbers(seed);
        let forms: Vec<Data> = signature.params.iter().map(Type::zero).collect();
        let args = numbers.like(&forms);
        Program { world, func, args, numbers }
    })
}

/// The function that a recipe describes.
fn write(
    name: &str,
    recipe: Recipe,
    callees: &[Signature],
    features: Features,
) -> (Function, Signature) {
    let span = Span::mixed_site();
    let mut writer = Writer::new(Builder::new(Vec::new(), span), callees, features);
    let mut params = Vec::new();
    let mut types = Vec::new();
    let none_active = recipe.params.iter().all(|(_, active)| !active);
    for (k, (code, active)) in recipe.params.into_iter().enumerate() {
        let ty = Type::of_parameter(code);
        let name = Ident::new(&format!("x{k}"), span);
        let var = writer.out.named(name, kind(&ty, recipe.known_kinds));
        params.push(Param { var, active: active || none_active });
        writer.pool.push(Entry { operand: var.into(), ty: ty.clone(), bound: 1.5 });
        types.push(ty);
    }
    let mut steps = recipe.steps.into_iter();
    while let Some(step) = steps.next() {
        writer.step(step, &mut steps);
    }
    let (result, ty, bound) = result(&writer, &recipe.results);
    let signature = Signature { name: name.to_owned(), params: types, result: ty, bound };
    let func = Function {
        name: Ident::new(name, span),
        vars: writer.out.vars,
        params,
        body: writer.out.block,
        result,
        pullback: None,
    };
    (func, signature)
}

/// The latest value, or a tuple of it and others.
fn result(writer: &Writer<'_>, choices: &[u8]) -> (Value, Type, f64) {
    let entries = choices.iter().enumerate().map(|(k, choice)| match k {
        0 => writer.latest(),
        _ => writer.any(*choice),
    });
    let entries: Vec<Entry> = entries.collect();
    let bound = entries.iter().map(|entry| entry.bound).fold(0.0, f64::max);
    let values = entries.iter().map(|entry| Value::Operand(entry.operand.clone()));
    let mut values: Vec<Value> = values.collect();
    let mut types: Vec<Type> = entries.into_iter().map(|entry| entry.ty).collect();
    if let (1, Some(value), Some(ty)) = (values.len(), values.first(), types.first()) {
        return (value.clone(), ty.clone(), bound);
    }
    // The last two in a tuple of their own, or a number that depends on nothing.
    if values.len() == 3 {
        let (value, ty) = (values.split_off(1), types.split_off(1));
        values.push(Value::Tuple(value));
        types.push(Type::Tuple(ty));
    } else {
        values.push(Value::Operand(Operand::literal("2.0")));
        types.push(Type::Scalar);
    }
    (Value::Tuple(values), Type::Tuple(types), bound.max(2.0))
}

fn kind(ty: &Type, known: bool) -> Kind {
    match ty {
        Type::Scalar if known => Kind::Primitive,
        Type::Matrix(..) if known => Kind::PrimitiveElements,
        Type::Scalar | Type::Matrix(..) | Type::Tuple(_) => Kind::Unknown,
    }
}
