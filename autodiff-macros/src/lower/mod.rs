//! From syntax to IR: one operation an instruction.
//!
//! What mentions nothing active is kept verbatim. Lowering never stops at an error: it reports and
//! binds poison, so that every error of a function is reported and none twice.

#![expect(clippy::wildcard_enum_match_arm, reason = "syn's enums are open")]

mod adaptor;
mod alternative;
mod assign;
mod call;
mod callable;
mod captured;
mod chain;
mod closure;
mod constant;
mod construct;
mod consumer;
mod control;
mod counter;
mod drive;
mod elements;
mod expr;
mod frame;
mod free;
pub(crate) mod function;
mod gather;
mod hook;
mod index;
mod kinds;
pub(crate) mod lift;
mod loops;
mod matching;
mod matrix;
mod method;
mod moved;
mod mutate;
mod optional;
mod owner;
pub(crate) mod parameter;
mod path;
mod pattern;
mod place;
mod pure;
pub(crate) mod receiver;
pub(crate) mod scope;
mod settle;
pub(crate) mod signature;
mod slice_pattern;
mod state;
mod stmt;
mod syntax;
mod trait_path;
mod verbatim;

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Expr, ExprPath, Item, ItemFn, Local, Type};

use self::callable::LocalClosure;
use self::frame::Frame;
use self::function::FunctionType;
use self::lift::{Lift, Lifted};
use self::moved::Moved;
pub(crate) use self::path::{NESTED, is_associated, is_derivative};
use self::place::Declaration;
use self::scope::{Bound, Name, Scope};
pub(crate) use self::settle::lower_closure;
use self::settle::{Memory, Pass, settled};
use self::signature::Signature;
use crate::diag::Diag;
use crate::ir::{
    Borrow, Builder, Function, Inst, Op, Operand, Param, Place, Prim, Projection, Source, Value,
    Var,
};
use crate::message;

/// How many instructions are looked at for a number that was just read.
const NEAR: usize = 20;

/// Syntax that is printed as the user wrote it.
#[derive(Clone)]
pub(crate) enum Syntax {
    Expr(Expr),
    /// `detach(expr)`, called by the user's path.
    Detach(ExprPath, Expr),
    /// A reference to a place.
    Reference(Expr),
    /// A copy of a variable whose value may change.
    Snapshot(Expr),
    /// An initial value that must not borrow from a variable.
    Owned(Expr),
    /// The closure of `grad_hook`, and the value that it belongs to.
    Hook(Expr, Expr),
    /// A place that `-=`, `*=` or `/=` changes.
    Compound(Expr, Expr, char),
    /// A statement that defines several names.
    Local(Box<Local>),
    Path(ExprPath),
    /// A method of a user's type, and its type arguments.
    Method(Ident, Option<syn::AngleBracketedGenericArguments>),
    Type(Type),
    /// How a parameter that is a function is called.
    Function(FunctionType),
    /// A function that takes functions with a derivative: only its derivatives are called.
    Taking(Box<Syntax>),
    /// A closure as an argument.
    Lift(Lift),
    /// A struct or variant; names stand for its fields.
    Construct(Expr),
}

impl Syntax {
    pub(crate) fn local(&self) -> Option<&Local> {
        if let Syntax::Local(local) = self { Some(local) } else { None }
    }

    pub(crate) fn expr(&self) -> Option<&Expr> {
        if let Syntax::Expr(expr) = self { Some(expr) } else { None }
    }

    pub(crate) fn construct(&self) -> Option<&Expr> {
        if let Syntax::Construct(expr) = self { Some(expr) } else { None }
    }

    /// The callee, whatever its arguments are.
    pub(crate) fn callee(&self) -> &Syntax {
        match self {
            Syntax::Taking(callee) => callee.callee(),
            Syntax::Lift(lift) => lift.callee.callee(),
            other => other,
        }
    }

    pub(crate) fn path(&self) -> Option<&ExprPath> {
        if let Syntax::Path(path) = self { Some(path) } else { None }
    }

    pub(crate) fn ty(&self) -> Option<&Type> {
        if let Syntax::Type(ty) = self { Some(ty) } else { None }
    }
}

/// A function in IR, and the syntax that it refers to.
pub(crate) struct Lowered {
    pub(crate) func: Function,
    pub(crate) table: Vec<Syntax>,
    /// Items declared in the body: every sweep needs them.
    pub(crate) items: Vec<Item>,
    /// The closures that are handed to other functions.
    pub(crate) closures: Vec<Lifted>,
}

impl Lowered {
    /// Whether the function may call itself: it calls something of its name. A method of a trait has
    /// that name in every type.
    pub(crate) fn calls_itself(&self, is_method: bool) -> bool {
        self.table.iter().any(|syntax| match syntax.callee() {
            Syntax::Path(path) => {
                path.path.segments.last().is_some_and(|last| last.ident == self.func.name)
            }
            Syntax::Method(method, _) => is_method && *method == self.func.name,
            _ => false,
        })
    }
}

/// Lowers the body as often as it takes to know which variables become active: a loop may store an
/// active value in a variable that an earlier statement read.
pub(crate) fn lower(item: &ItemFn, signature: &Signature, diag: &mut Diag) -> Lowered {
    let (span, reals) = (item.sig.ident.span(), signature.reals.as_slice());
    settled(diag, |active, memory, errors| {
        let mut lowerer = Lowerer::new(span, reals, active, memory, errors);
        lowerer.moved = Moved::in_block(&item.block);
        lowerer.float = kinds::only_float(&item.sig, reals);
        lowerer.generics.clone_from(&signature.generics);
        lowerer.second = signature.second;
        lowerer.receiver =
            signature.params.iter().find(|p| p.receiver).map(|p| Name::new(&p.ident));
        let params = lowerer.params(signature);
        let result = lowerer.function(&item.block, &signature.output);
        let result = value(result).unwrap_or(Value::Tuple(Vec::new()));
        lowerer.finished(item.sig.ident.clone(), params, result)
    })
}

/// The value of a function; nothing if an error was reported.
fn value(bound: Bound) -> Option<Value> {
    match bound {
        Bound::Operand(operand) => Some(Value::Operand(operand)),
        Bound::Closure(_) | Bound::Poison | Bound::Never => None,
        Bound::Tuple(parts) => {
            Some(Value::Tuple(parts.into_iter().map(value).collect::<Option<_>>()?))
        }
    }
}

/// A value that needs to be computed only once.
#[derive(PartialEq)]
enum Seen {
    /// An element of a variable that does not change.
    Element(Place),
    /// An index, by its tokens and what they mention.
    Index(String, Vec<Operand>),
}

/// A variable that was declared without a value.
struct Deferred {
    var: Var,
    /// Not `mut`: every path gives it one value.
    only_once: bool,
    has_value: bool,
    /// How many blocks are around the declaration.
    depth: usize,
}

#[expect(clippy::struct_excessive_bools, reason = "where in a function this is, and what for")]
struct Lowerer<'a> {
    out: Builder,
    scope: Scope,
    table: Vec<Syntax>,
    items: Vec<Item>,
    /// The type parameters bounded by `Real`, and all of them.
    reals: Vec<String>,
    generics: Vec<String>,
    /// Whether there is a second derivative, too.
    second: bool,
    /// The float type of the signature, if there is only one.
    float: Option<Ident>,
    /// The variables that are known to hold active values, and those that turned out to.
    active: &'a [Declaration],
    found: Vec<(Declaration, Span)>,
    /// Where each variable that may be stored in was declared.
    declarations: Vec<(Var, Declaration)>,
    /// The variables without an initial value.
    deferred: Vec<Deferred>,
    /// The closures of the function, and how often one was written out.
    closures: Vec<LocalClosure>,
    /// Those that were handed to other functions.
    lifted: Vec<Lifted>,
    inlined: usize,
    /// The outermost call of a closure that is written out now.
    calling: Option<Span>,
    /// The variables that are known to be an `Option`.
    options: Vec<Var>,
    /// The states of `scan`, which its closure sees through a `&mut`.
    states: Vec<Var>,
    /// The variables whose type is known to carry no derivative.
    inactives: Vec<Var>,
    /// The names that may get another value as a whole, in the function and in the loop around;
    /// and the variables that are certainly no references.
    moved: Moved,
    moved_in_loop: Moved,
    owners: Vec<Var>,
    /// The parameters that are references.
    borrowed: Vec<Var>,
    /// The `&mut` parameters through which no derivative flows.
    constants: Vec<Var>,
    /// References to slices, vectors and arrays.
    sequences: Vec<Var>,
    /// What was read or computed before and is the same whenever it is read.
    seen: Vec<(Seen, Var)>,
    /// The parameters that are functions without a derivative: `Fn(f64) -> bool`.
    predicates: Vec<Var>,
    /// The name of `self`.
    receiver: Option<Name>,
    /// Where the operands of each construction go.
    constructs: Vec<(Source, Vec<Projection>)>,
    /// The loops and labelled blocks around.
    frames: Vec<Frame>,
    labels: usize,
    /// The inactive variables that may be a `&mut` to something.
    lenders: Vec<Var>,
    /// Those that were introduced without `mut`: what is stored through them goes elsewhere.
    unknown_references: Vec<Var>,
    /// What is inside of an `Option` or `Result` that was taken apart through a `&mut`.
    insides: Vec<Var>,
    /// Whether active values are stored through the names of a loop's pattern.
    stored_through: bool,
    /// Inside a pattern that may not match.
    refutable: bool,
    /// Inside a closure that the reverse sweep runs again.
    in_region: bool,
    /// Inside a block of the body.
    depth: usize,
    /// The names that stand for operands in the expression that is being rebuilt.
    parts: Vec<(Ident, Operand)>,
    memory: &'a mut Memory,
    diag: &'a mut Diag,
}

impl<'a> Lowerer<'a> {
    fn new(
        span: Span,
        reals: &[String],
        active: &'a [Declaration],
        memory: &'a mut Memory,
        diag: &'a mut Diag,
    ) -> Lowerer<'a> {
        Lowerer {
            out: Builder::new(Vec::new(), span),
            scope: Scope::default(),
            table: Vec::new(),
            items: Vec::new(),
            reals: reals.to_vec(),
            generics: Vec::new(),
            second: false,
            float: None,
            active,
            found: Vec::new(),
            declarations: Vec::new(),
            deferred: Vec::new(),
            closures: Vec::new(),
            lifted: Vec::new(),
            inlined: 0,
            calling: None,
            options: Vec::new(),
            states: Vec::new(),
            inactives: Vec::new(),
            seen: Vec::new(),
            predicates: Vec::new(),
            receiver: None,
            constructs: Vec::new(),
            frames: Vec::new(),
            labels: 0,
            constants: Vec::new(),
            sequences: Vec::new(),
            moved: Moved::default(),
            moved_in_loop: Moved::default(),
            owners: Vec::new(),
            borrowed: Vec::new(),
            lenders: Vec::new(),
            unknown_references: Vec::new(),
            insides: Vec::new(),
            stored_through: false,
            refutable: false,
            in_region: false,
            depth: 0,
            parts: Vec::new(),
            memory,
            diag,
        }
    }

    fn finished(mut self, name: Ident, params: Vec<Param>, result: Value) -> Pass {
        let real = self.only_real();
        let func = Function {
            name,
            vars: self.out.vars,
            params,
            body: self.out.block,
            result,
            pullback: None,
            records: Vec::new(),
            constructs: self.constructs,
            real,
        };
        let Lowerer { table, items, lifted: closures, found, .. } = self;
        (Lowered { func, table, items, closures }, found)
    }
}

impl Lowerer<'_> {
    fn params(&mut self, signature: &Signature) -> Vec<Param> {
        let mut params = Vec::new();
        for param in &signature.params {
            let var = self.out.named(param.ident.clone(), param.kind);
            self.set_varied(var, param.active);
            self.out.vars[var.0].mutable = (param.mutable || param.in_out) && !param.active;
            self.predicates.extend(param.predicate.then_some(var));
            if let Some(function) = &param.function {
                let function = self.source(Syntax::Function(function.clone()));
                self.out.vars[var.0].function = Some(function);
            }
            if signature::is_inactive(&param.ty) {
                self.inactives.push(var);
            }
            self.out.vars[var.0].cell = param.in_out && param.active;
            let borrow = match (param.in_out, param.by_ref) {
                (true, _) => Borrow::Mutable,
                (false, true) => Borrow::Shared,
                (false, false) => Borrow::Value,
            };
            self.scope.insert_param(&param.ident, var, borrow);
            self.scope.set_type(&param.ident, param.ty.clone());
            // A parameter that may be another place later is declared `mut`.
            if !param.mutable && !matches!(param.ty, Type::Slice(_)) {
                self.owners.push(var);
            }
            self.borrowed.extend(param.by_ref.then_some(var));
            if param.in_out && !param.active {
                self.constants.push(var);
            }
            if param.by_ref && !param.mutable && signature::is_sequence(&param.ty) {
                self.sequences.push(var);
            }
            if stmt::is_option(&param.ty) {
                self.options.push(var);
            }
            params.push(Param { var, active: param.active, in_out: param.in_out });
        }
        for (param, declared) in params.iter().zip(&signature.params) {
            if declared.mutable && declared.active && !declared.in_out {
                let cell = self.cell(Some(&declared.ident), declared.kind);
                if !declared.by_ref {
                    self.owners.push(cell);
                }
                self.out.push(vec![cell], Op::Prim(Prim::Use, vec![param.var.into()]));
                self.scope.insert(&declared.ident, Bound::Operand(cell.into()));
                self.scope.set_type(&declared.ident, declared.ty.clone());
            }
        }
        params
    }

    /// The type of generic numbers, if there is just one.
    fn only_real(&mut self) -> Option<Source> {
        let [real] = self.reals.as_slice() else { return None };
        let ty = syn::parse_str::<Type>(real).ok()?;
        Some(self.source(Syntax::Type(ty)))
    }

    fn error(&mut self, span: Span, message: impl Into<String>) -> Bound {
        self.diag.error(span, message);
        Bound::Poison
    }

    /// An error at a whole expression.
    fn error_at(&mut self, tokens: &dyn quote::ToTokens, message: impl Into<String>) -> Bound {
        self.diag.error_at(tokens, message);
        Bound::Poison
    }

    fn source(&mut self, syntax: Syntax) -> Source {
        self.table.push(syntax);
        Source(self.table.len() - 1)
    }

    fn set_varied(&mut self, var: Var, varied: bool) {
        self.out.vars[var.0].carrier = varied;
    }

    fn is_varied(&self, operand: &Operand) -> bool {
        operand.root().is_some_and(|root| self.out.var(root).carrier)
    }

    fn bound_is_varied(&self, bound: &Bound) -> bool {
        match bound {
            Bound::Operand(operand) => self.is_varied(operand),
            Bound::Tuple(parts) => parts.iter().any(|part| self.bound_is_varied(part)),
            // What depends on an error is not reported again.
            Bound::Poison | Bound::Never => true,
            Bound::Closure(id) => self.closures[*id].is_varied,
        }
    }

    fn touches_active(&self, tokens: TokenStream) -> bool {
        self.scope.mentions(tokens).iter().any(|(_, bound)| self.bound_is_varied(bound))
    }

    /// `let t = op`
    fn emit(&mut self, op: Op) -> Bound {
        let varied = op.operands().into_iter().any(|operand| self.is_varied(operand))
            || matches!(&op, Op::Map(map) if self.is_varied(&map.result));
        let var = self.out.emit(op);
        self.set_varied(var, varied);
        Bound::Operand(var.into())
    }

    fn seen(&self, key: &Seen) -> Option<Var> {
        self.seen.iter().rev().find(|(other, _)| other == key).map(|(_, var)| *var)
    }

    /// A number in a place: it is read once, until the variable may have changed.
    fn read_number(&mut self, place: Place) -> Bound {
        let key = Seen::Element(place.clone());
        if let Some(var) = self.seen(&key).or_else(|| self.just_read(&place)) {
            return Bound::Operand(var.into());
        }
        let is_fixed = !self.out.var(place.root).cell;
        let bound = self.emit(Op::Prim(Prim::Use, vec![place.into()]));
        if let (Bound::Operand(Operand::Place(number)), true) = (&bound, is_fixed) {
            self.seen.push((key, number.root));
        }
        bound
    }

    /// A number that one of the last instructions has read, if nothing is stored by those behind it.
    fn just_read(&self, place: &Place) -> Option<Var> {
        for inst in self.out.block.insts.iter().rev().take(NEAR) {
            match inst {
                Inst::Let { vars, op: Op::Prim(prim, x), .. } => {
                    if let ([var], Prim::Use, [Operand::Place(read)]) = (&vars[..], prim, &x[..])
                        && read == place
                    {
                        return Some(*var);
                    }
                }
                Inst::Let { vars, op: Op::Opaque(_), .. } if !vars.is_empty() => {}
                _ => return None,
            }
        }
        None
    }

    /// The operand of an expression; nothing if an error was reported.
    fn operand(&mut self, expr: &Expr) -> Option<Operand> {
        let bound = self.expr(expr);
        self.single(bound)
    }

    /// A tuple as one operand.
    fn single(&mut self, bound: Bound) -> Option<Operand> {
        match bound.referent() {
            Bound::Operand(operand) => Some(operand),
            Bound::Poison | Bound::Never => None,
            Bound::Closure(_) => {
                let span = self.out.span;
                self.error(span, message::CLOSURE);
                None
            }
            Bound::Tuple(parts) => {
                let parts: Vec<Option<Operand>> =
                    parts.into_iter().map(|part| self.single(part)).collect();
                let parts = parts.into_iter().collect::<Option<Vec<Operand>>>()?;
                let is_active = parts.iter().any(|part| self.is_varied(part));
                if let (true, Some(span)) = (is_active, parts.iter().find_map(Operand::integer)) {
                    self.error(span, message::INTEGER_IN_A_TUPLE);
                    return None;
                }
                let tuple = self.emit(Op::Prim(Prim::Tuple, parts));
                self.single(tuple)
            }
        }
    }
}
