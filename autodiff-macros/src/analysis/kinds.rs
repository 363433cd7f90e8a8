//! What the use of a value tells of its type.
//!
//! Lowering knows the types that the user wrote. Constants, fields and calls it does not know, and
//! everything that is computed from them neither; but `x += DT * k` with a number `x` adds a number, and
//! a product with one number that is a number has two. Numbers are cheap to compute again and take
//! the native operators, so this goes through the function until nothing new is found.
//!
//! Only what an operation computes is looked at: it is an owned value, whereas a constant or a field
//! may be a reference.

use crate::ir::{Bilinear, Builder, Function, Inst, Kind, Linear, Mode, Op, Operand, Prim, Value};

/// Finds the kinds of numbers; `output` is that of the function's value.
pub(crate) fn infer(func: &mut Function, output: Kind) {
    let mut kinds = Kinds::new(func);
    if let Value::Operand(result) = &func.result {
        kinds.is(result, output);
    }
    while std::mem::take(&mut kinds.changed) {
        func.body.for_each_inst(&mut |inst| kinds.inst(inst));
    }
    func.vars = kinds.out.vars;
}

struct Kinds {
    out: Builder,
    /// The variables that are the values of operations.
    computed: Vec<bool>,
    changed: bool,
}

impl Kinds {
    fn new(func: &Function) -> Kinds {
        let mut computed = vec![false; func.vars.len()];
        func.body.for_each_inst(&mut |inst| {
            if let Inst::Let { vars, op, .. } = inst
                && let [var] = vars[..]
            {
                computed[var.0] = is_computed(op);
            }
        });
        let out = Builder::new(func.vars.clone(), func.name.span());
        Kinds { out, computed, changed: true }
    }

    fn inst(&mut self, inst: &Inst) {
        match inst {
            Inst::Let { vars, op, .. } => {
                if let [var] = vars[..] {
                    let found = self.out.op_kind(op);
                    self.is(&var.into(), found);
                    let Op::Prim(prim, x) = op else { return };
                    self.operands(*prim, x, self.out.var(var).kind);
                }
            }
            Inst::Update { place, mode: Mode::Set | Mode::Add | Mode::Init, op, .. } => {
                let Op::Prim(prim, x) = op else { return };
                self.operands(*prim, x, self.out.place_kind(place));
            }
            Inst::Update { mode: Mode::Copy, .. } | Inst::Pullback { .. } | Inst::Sweep(..) => {}
            Inst::Declare { .. } | Inst::Append { .. } | Inst::Remove { .. } => {}
            Inst::Branch(..) | Inst::Loop(..) | Inst::Labelled(..) | Inst::Exit { .. } => {}
            Inst::Record { .. } | Inst::Replay { .. } => {}
        }
    }

    /// What the kind of a result tells of the operands.
    fn operands(&mut self, prim: Prim, x: &[Operand], result: Kind) {
        if !result.is_scalar() {
            return;
        }
        match (prim, x) {
            // The cotangent of a sum goes to its terms as it is, so they have its type, or rustc objects.
            (Prim::Use | Prim::Neg | Prim::Add | Prim::Sub, x) => {
                for x in x {
                    self.is(x, result);
                }
            }
            // The product of two vectors may be a number, too.
            (Prim::Bilinear(Bilinear::Mul), [a, b]) => {
                if self.is_number(a) {
                    self.is(b, result);
                } else if self.is_number(b) {
                    self.is(a, result);
                }
            }
            (Prim::Bilinear(Bilinear::Div), [a, b]) if self.is_number(b) => self.is(a, result),
            _ => {}
        }
    }

    fn is_number(&self, x: &Operand) -> bool {
        self.out.kind(x).is_scalar()
    }

    fn is(&mut self, x: &Operand, kind: Kind) {
        let Operand::Place(place) = x else { return };
        let info = &mut self.out.vars[place.root.0];
        if place.is_var()
            && self.computed[place.root.0]
            && info.kind == Kind::Unknown
            && kind.is_scalar()
        {
            info.kind = kind;
            self.changed = true;
        }
    }
}

/// Whether this is arithmetic, or a call: its value is owned.
fn is_computed(op: &Op) -> bool {
    match op {
        Op::Call(_) => true,
        Op::Prim(prim, _) => matches!(
            prim,
            Prim::Use
                | Prim::Neg
                | Prim::Add
                | Prim::Sub
                | Prim::Bilinear(Bilinear::Mul | Bilinear::Div | Bilinear::Dot)
                | Prim::Linear(Linear::Sum | Linear::Mean | Linear::Trace)
                | Prim::Norm
                | Prim::NormSquared
                | Prim::Extremum(_)
                | Prim::Scalar(_)
        ),
        Op::Map(_) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => false,
    }
}
