//! Random functions: a recipe of small numbers decides, so that proptest can shrink it.

use std::fmt;

use proc_macro2::{Ident, Span};
use proptest::prelude::*;

use super::steps::Writer;
use super::verbatim;
use crate::analysis::activity;
use crate::ir::eval::{Callee, Data, Matrix, World};
use crate::ir::print::print;
use crate::ir::{Builder, Function, Inst, Kind, Op, Operand, Param, Place, Source, Value};
use crate::transform::{forward, reverse, values};

/// One decision of a recipe: which operation, which operands.
pub(super) type Step = [u8; 5];

/// What a random function is made from.
#[derive(Clone, Debug)]
pub(super) struct Recipe {
    params: Vec<(u8, bool)>,
    steps: Vec<Step>,
    results: Vec<u8>,
    /// What is known of the types of scalars.
    kind: Option<Kind>,
    /// Whether control may leave the function early.
    returns: bool,
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
    /// Calls and control flow.
    Control,
    /// Calls, control flow and `detach`.
    Detached,
}

impl Features {
    pub(super) fn has_control(self) -> bool {
        matches!(self, Features::Control | Features::Detached)
    }

    /// What callees contain: finite differences see every dependence.
    fn of_callees(self) -> Features {
        if self.has_control() { Features::Control } else { Features::Calls }
    }
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
            writeln!(f, "{}", print(func, &verbatim::name))?;
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
        match code % 8 {
            0 | 1 => Type::Scalar,
            2 => Type::Matrix(3, 1),
            3 => Type::Matrix(2, 2),
            4 => Type::Matrix(2, 3),
            5 => Type::Tuple(vec![Type::Scalar, Type::Matrix(2, 1)]),
            6 => Type::Matrix(2, 1),
            _ => Type::Tuple(vec![Type::Scalar, Type::Tuple(vec![Type::Scalar, Type::Scalar])]),
        }
    }

    /// The type of a function that control may leave early.
    fn of_result(code: u8) -> Type {
        match code % 4 {
            0 | 1 => Type::Scalar,
            2 => Type::Matrix(3, 1),
            _ => Type::Tuple(vec![Type::Scalar, Type::Matrix(2, 1)]),
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
    /// Which parameters are `&mut`.
    pub(super) in_out: Vec<bool>,
    pub(super) result: Type,
    pub(super) bound: f64,
}

pub(super) fn recipe(features: Features) -> impl Strategy<Value = Recipe> {
    let params = prop::collection::vec((any::<u8>(), prop::bool::weighted(0.8)), 1..4);
    let most = if features.has_control() { 40 } else { 14 };
    let steps = prop::collection::vec(any::<Step>(), 0..most);
    let results = prop::collection::vec(any::<u8>(), 1..4);
    let kinds = prop::sample::select(vec![None, Some(Kind::Primitive), Some(Kind::Real)]);
    (params, steps, results, kinds, any::<bool>()).prop_map(
        |(params, steps, results, kind, returns)| Recipe { params, steps, results, kind, returns },
    )
}

/// A function, two that it may call, and the numbers to try it at.
pub(super) fn program(features: Features) -> impl Strategy<Value = Program> {
    let recipes = [features, features.of_callees(), features.of_callees()].map(recipe);
    (recipes, any::<u64>()).prop_map(move |([main, first, second], seed)| {
        let mut world = World {
            callees: Vec::new(),
            shapes: verbatim::SHAPES.to_vec(),
            verbatim: verbatim::table(),
        };
        let mut signatures = Vec::new();
        if !matches!(features, Features::Smooth) {
            for (name, mut recipe) in [("g", first), ("h", second)] {
                recipe.params.iter_mut().for_each(|(_, active)| *active = true);
                recipe.steps.truncate(if features.has_control() { 9 } else { 5 });
                let (primal, signature) = write(name, recipe, &signatures, features.of_callees());
                let vjp = reverse::vjp(&primal, &activity::analyse(&primal));
                let vjp_of_jvp = values::vjp_of_jvp(&primal);
                let jvp = forward::jvp(&primal);
                world.callees.push(Callee { primal, jvp, vjp, vjp_of_jvp });
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
    let (params, types) = parameters(&mut writer, &recipe);
    writer.mix(&params, &types);
    let returns = recipe.returns && features.has_control();
    if returns {
        let code = recipe.results.first().copied().unwrap_or(0);
        writer.enter(Some(Type::of_result(code)));
    }
    if features.has_control() {
        writer.first_cells(recipe.results.last().copied().unwrap_or(0));
    }
    let mut steps = recipe.steps.into_iter();
    while let Some(step) = steps.next().filter(|_| !writer.control.diverged) {
        writer.step(step, &mut steps);
    }
    if features.has_control() && !writer.control.diverged {
        writer.last_cells();
    }
    let in_out: Vec<bool> = params.iter().map(|param| param.in_out).collect();
    let (result, ty, bound) = if returns {
        returned(&mut writer, &recipe.results)
    } else if in_out.contains(&true) && recipe.results.len() == 1 {
        (Value::Tuple(Vec::new()), Type::Tuple(Vec::new()), 0.0)
    } else {
        result(&writer, &recipe.results)
    };
    let signature = Signature { name: name.to_owned(), params: types, in_out, result: ty, bound };
    let is_real = recipe.kind == Some(Kind::Real) && recipe.results.len() > 1;
    let mut func = Function {
        name: Ident::new(name, span),
        vars: writer.out.vars,
        params,
        body: writer.out.block,
        result,
        pullback: None,
        records: Vec::new(),
        constructs: Vec::new(),
        real: is_real.then_some(Source(usize::MAX)),
    };
    mark_cells(&mut func);
    (func, signature)
}

fn parameters(writer: &mut Writer<'_>, recipe: &Recipe) -> (Vec<Param>, Vec<Type>) {
    let (mut params, mut types) = (Vec::new(), Vec::new());
    let none_active = recipe.params.iter().all(|(_, active)| !active);
    for (k, (code, active)) in recipe.params.iter().enumerate() {
        let ty = Type::of_parameter(*code);
        let name = Ident::new(&format!("x{k}"), writer.out.span);
        let var = writer.out.named(name, kind(&ty, recipe.kind));
        let active = *active || none_active;
        let in_out = active && *code >= 160 && writer.features.has_control();
        params.push(Param { var, active, in_out });
        let entry = Entry { operand: var.into(), ty: ty.clone(), bound: 1.5 };
        if in_out {
            writer.control.cells.push(entry.clone());
        } else if !active {
            writer.data.push(entry.clone());
        }
        writer.pool.push(entry);
        types.push(ty);
    }
    (params, types)
}

/// The variables that hold derivatives, and those that are stored in, as lowering finds them.
fn mark_cells(func: &mut Function) {
    func.vars.iter_mut().for_each(|info| info.carrier = true);
    let activity = activity::analyse(func);
    let mut stored: Vec<bool> = vec![false; func.vars.len()];
    for param in func.params.iter().filter(|param| param.in_out) {
        stored[param.var.0] = true;
    }
    func.body.for_each_inst(&mut |inst| {
        if let Some(place) = inst.stored() {
            stored[place.root.0] = true;
        }
        if let Inst::Let { op: Op::Call(call), .. } = inst {
            for arg in call.args.iter().filter(|arg| arg.in_out) {
                arg.operand.root().into_iter().for_each(|root| stored[root.0] = true);
            }
        }
    });
    for (k, info) in func.vars.iter_mut().enumerate() {
        info.carrier = activity.is_varied(crate::ir::Var(k));
        info.cell = info.carrier && stored[k];
        info.mutable = stored[k];
    }
}

/// The value with which control comes to the end, and those with which it leaves early.
fn returned(writer: &mut Writer<'_>, choices: &[u8]) -> (Value, Type, f64) {
    if !writer.control.diverged {
        writer.finish(writer.frame_result(), choices.last().copied().unwrap_or(1));
    }
    let body = std::mem::take(&mut writer.out.block);
    match writer.leave(body) {
        Some(entry) => (Value::Operand(entry.operand), entry.ty, entry.bound),
        None => (Value::Tuple(Vec::new()), Type::Tuple(Vec::new()), 0.0),
    }
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

fn kind(ty: &Type, of_scalars: Option<Kind>) -> Kind {
    match (ty, of_scalars) {
        (Type::Scalar, Some(kind)) => kind,
        (Type::Matrix(..), Some(kind)) => kind.container(),
        (Type::Scalar | Type::Matrix(..) | Type::Tuple(_), _) => Kind::Unknown,
    }
}
