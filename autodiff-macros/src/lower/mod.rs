//! From syntax to IR: one operation an instruction.
//!
//! What mentions nothing active is kept verbatim. Lowering never stops at an error: it reports and
//! binds poison, so that every error of a function is reported and none twice.

#![expect(clippy::wildcard_enum_match_arm, reason = "syn's enums are open")]

mod call;
mod closure;
mod expr;
mod matrix;
mod method;
mod pure;
pub(crate) mod scope;
pub(crate) mod signature;
mod stmt;
mod verbatim;

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Expr, ExprPath, Item, ItemFn, Local, Type};

use self::scope::{Bound, Scope};
use self::signature::Signature;
use crate::diag::Diag;
use crate::ir::{Builder, Function, Op, Operand, Param, Source, Value, Var};

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
    /// A statement that defines several names.
    Local(Box<Local>),
    Path(ExprPath),
    Type(Type),
}

impl Syntax {
    pub(crate) fn local(&self) -> Option<&Local> {
        if let Syntax::Local(local) = self { Some(local) } else { None }
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
}

pub(crate) fn lower(item: &ItemFn, signature: &Signature, diag: &mut Diag) -> Lowered {
    let mut lowerer = Lowerer {
        out: Builder::new(Vec::new(), item.sig.ident.span()),
        scope: Scope::default(),
        table: Vec::new(),
        items: Vec::new(),
        reals: signature::real_parameters(&item.sig.generics),
        in_region: false,
        depth: 0,
        parts: Vec::new(),
        diag,
    };
    let mut params = Vec::new();
    for param in &signature.params {
        let var = lowerer.out.named(param.ident.clone(), param.kind);
        lowerer.set_varied(var, param.active);
        lowerer.out.vars[var.0].mutable = param.mutable && !param.active;
        lowerer.scope.insert(&param.ident, Bound::Operand(var.into()));
        params.push(Param { var, active: param.active });
    }
    let result = lowerer.body(&item.block);
    let result = value(result).unwrap_or(Value::Tuple(Vec::new()));
    let func = Function {
        name: item.sig.ident.clone(),
        vars: lowerer.out.vars,
        params,
        body: lowerer.out.block,
        result,
        pullback: None,
    };
    Lowered { func, table: lowerer.table, items: lowerer.items }
}

/// The value of a function; nothing if an error was reported.
fn value(bound: Bound) -> Option<Value> {
    match bound {
        Bound::Operand(operand) => Some(Value::Operand(operand)),
        Bound::Poison => None,
        Bound::Tuple(parts) => {
            Some(Value::Tuple(parts.into_iter().map(value).collect::<Option<_>>()?))
        }
    }
}

struct Lowerer<'a> {
    out: Builder,
    scope: Scope,
    table: Vec<Syntax>,
    items: Vec<Item>,
    /// The type parameters bounded by `Real`.
    reals: Vec<String>,
    /// Inside a closure that the reverse sweep runs again.
    in_region: bool,
    /// Inside a block of the body.
    depth: usize,
    /// The names that stand for operands in the expression that is being rebuilt.
    parts: Vec<(Ident, Operand)>,
    diag: &'a mut Diag,
}

impl Lowerer<'_> {
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
            Bound::Poison => true,
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

    /// The operand of an expression; nothing if an error was reported.
    fn operand(&mut self, expr: &Expr) -> Option<Operand> {
        let bound = self.expr(expr);
        self.single(bound)
    }

    /// A tuple as one operand.
    fn single(&mut self, bound: Bound) -> Option<Operand> {
        match bound {
            Bound::Operand(operand) => Some(operand),
            Bound::Poison => None,
            Bound::Tuple(parts) => {
                let parts: Vec<Option<Operand>> =
                    parts.into_iter().map(|part| self.single(part)).collect();
                let parts = parts.into_iter().collect::<Option<Vec<Operand>>>()?;
                let tuple = self.emit(Op::Prim(crate::ir::Prim::Tuple, parts));
                self.single(tuple)
            }
        }
    }
}
