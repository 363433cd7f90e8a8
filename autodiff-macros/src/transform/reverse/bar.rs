//! The cotangents: what has arrived at each variable, and where it is kept.

use super::{Planned, Reverse};
use crate::analysis::layout::BlockId;
use crate::ir::{Hold, Inst, Keep, Kind, Mode, Op, Operand, Place, Prim, Projection, Value, Var};

/// The cotangent of a variable.
#[derive(Clone, Copy, Debug)]
pub(super) enum Bar {
    /// Zero so far; there is no variable for it.
    Empty,
    /// A buffer whose content is still to be overwritten.
    Given(Var),
    /// A variable that holds what has arrived, and the depth at which it was introduced.
    Live(Var, usize),
}

impl Reverse<'_> {
    pub(super) fn bar(&self, var: Var) -> Bar {
        self.bars.get(var.0).copied().unwrap_or(Bar::Empty)
    }

    pub(super) fn set_bar(&mut self, var: Var, bar: Bar) {
        if self.bars.len() <= var.0 {
            self.bars.resize(var.0 + 1, Bar::Empty);
        }
        self.bars[var.0] = bar;
    }

    pub(super) fn is_active(&self, operand: &Operand) -> bool {
        operand.root().is_some_and(|root| self.activity.is_active(root))
    }

    fn is_lazy(&self, bar: Var) -> bool {
        self.out.var(bar).hold == Hold::Lazy
    }

    fn is_accumulator(&self, bar: Var) -> bool {
        self.accumulators.contains(&bar)
    }

    pub(super) fn seed(&mut self, result: &Value, y_bar: &Place) {
        match result {
            Value::Operand(Operand::Place(place)) => {
                self.contribute(place, Op::Prim(Prim::Use, vec![y_bar.clone().into()]));
            }
            Value::Operand(Operand::Literal(_)) => {}
            Value::Tuple(values) => {
                for (k, value) in values.iter().enumerate() {
                    self.seed(value, &y_bar.clone().then(Projection::Field(k.to_string())));
                }
            }
        }
    }

    /// `place_bar += op`
    pub(super) fn contribute(&mut self, place: &Place, op: Op) {
        if !self.activity.is_active(place.root) {
            return;
        }
        if !place.is_var() {
            let root = self.materialise(place.root);
            let path = self.read_path(place);
            return self.out.update(Place { root, path }, Mode::Add, op);
        }
        match self.bar(place.root) {
            Bar::Empty => {
                let bar = self.out.derived(place.root, "bar");
                let kind = self.out.op_kind(&op);
                if kind.is_scalar() {
                    // The cotangent may show what the value did not.
                    self.out.vars[bar.0].kind = kind;
                }
                self.out.push(vec![bar], op);
                self.set_bar(place.root, Bar::Live(bar, self.depth()));
            }
            Bar::Given(bar) => {
                self.out.update(bar.into(), Mode::Set, op);
                self.set_bar(place.root, Bar::Live(bar, 0));
            }
            Bar::Live(bar, _) => self.out.update(bar.into(), Mode::Add, op),
        }
    }

    /// The zero cotangent of a variable, of the shape that its value has now.
    fn zero(&mut self, var: Var) -> Op {
        if let Some(zero) = self.nothing(var) {
            return zero;
        }
        let reads = self.reads.len();
        let primal = self.read_place(&var.into());
        if self.keeps_its_shape(var) {
            // Any of its values will do.
            self.reads.truncate(reads);
        }
        Op::Prim(Prim::Zero, vec![primal.into()])
    }

    /// Whether only parts of a variable are stored in.
    fn keeps_its_shape(&self, var: Var) -> bool {
        !self.reshaped.contains(&var)
    }

    /// Whether the cotangent of a variable may be there from the beginning: its shape stays, and
    /// what the variable was made of can bear a zero.
    fn is_buffer(&self, var: Var) -> bool {
        let bears_zero = match &self.definitions[var.0] {
            Some((_, Op::Opaque(_))) => true,
            Some((_, Op::Prim(prim, _))) => {
                matches!(prim, Prim::Use | Prim::Linear(_) | Prim::RepeatVec | Prim::RepeatArray(_))
            }
            _ => false,
        };
        let is_there = self.layout.home(var).is_some_and(|home| home.block == BlockId(0));
        bears_zero && is_there && self.keeps_its_shape(var)
    }

    /// The variable that holds the cotangent, zero if nothing has arrived.
    pub(super) fn materialise(&mut self, var: Var) -> Var {
        let bar = match self.bar(var) {
            Bar::Live(bar, _) if self.is_lazy(bar) => {
                let zero = self.zero(var);
                self.out.update(bar.into(), Mode::Init, zero);
                return bar;
            }
            Bar::Live(bar, _) => return bar,
            Bar::Given(bar) => {
                let zero = self.zero(var);
                self.out.update(bar.into(), Mode::Set, zero);
                bar
            }
            Bar::Empty => {
                let zero = self.zero(var);
                let bar = self.out.derived(var, "bar");
                self.out.push(vec![bar], zero);
                bar
            }
        };
        self.set_bar(var, Bar::Live(bar, self.depth()));
        bar
    }

    /// Introduces the cotangent of a variable before something nested contributes to it.
    pub(super) fn introduce(&mut self, var: Var) {
        match self.bar(var) {
            Bar::Given(_) => {
                self.materialise(var);
            }
            Bar::Empty => {
                let bar = self.out.derived(var, "bar");
                match self.nothing(var) {
                    Some(zero) => self.out.push(vec![bar], zero),
                    None if self.is_buffer(var) => {
                        let zero = self.zero(var);
                        self.out.push(vec![bar], zero);
                    }
                    None if self.before_loop || self.is_cell(var) => {
                        let record = self.planned_record(Planned::Type(var), Keep::Type);
                        self.recorded_index(record, var);
                        self.out.vars[bar.0].hold = Hold::Lazy;
                        self.out.push(vec![bar], Op::Prim(Prim::Nothing(record), Vec::new()));
                    }
                    None => {
                        self.out.vars[bar.0].hold = Hold::Lazy;
                        let span = self.out.span;
                        self.out.block.insts.push(Inst::Declare { var: bar, span });
                    }
                }
                self.set_bar(var, Bar::Live(bar, self.depth()));
            }
            Bar::Live(bar, depth) => {
                let is_scalar = self.out.var(bar).kind.is_number();
                // What was introduced further out has to stay there.
                if depth == self.depth()
                    && !is_scalar
                    && !self.is_lazy(bar)
                    && !self.is_accumulator(bar)
                    && self.overwritten.contains(&var)
                {
                    let lazy = self.out.derived(var, "bar");
                    self.out.vars[lazy.0].hold = Hold::Lazy;
                    self.out.push(vec![lazy], Op::Prim(Prim::Use, vec![bar.into()]));
                    self.set_bar(var, Bar::Live(lazy, self.depth()));
                }
            }
        }
    }

    /// A zero that needs no value to know its type; nothing if the type is not known.
    pub(super) fn nothing(&self, var: Var) -> Option<Op> {
        match self.out.var(var).kind {
            Kind::Primitive | Kind::Open => {
                Some(Op::Prim(Prim::Use, vec![Operand::literal("0.0")]))
            }
            Kind::Real if self.func.real.is_some() => Some(Op::Prim(Prim::RealZero, Vec::new())),
            Kind::Real | Kind::Unknown | Kind::RealElements | Kind::PrimitiveElements => None,
        }
    }

    /// Calls `then` with the cotangent that a variable had before it got its value; from there on
    /// the cotangent is zero again. Nothing happens if none has arrived.
    pub(super) fn take(&mut self, var: Var, then: impl FnOnce(&mut Self, Var)) {
        match self.bar(var) {
            Bar::Empty | Bar::Given(_) => {}
            Bar::Live(bar, _) if self.is_lazy(bar) => {
                let arrived = self.out.derived(var, "bar");
                self.guarded(bar, arrived, |this| then(this, arrived));
            }
            Bar::Live(bar, depth) if depth == self.depth() && !self.is_accumulator(bar) => {
                self.set_bar(var, Bar::Empty);
                then(self, bar);
            }
            Bar::Live(bar, _) if self.out.var(bar).kind.is_number() => {
                let taken = self.out.derived(var, "bar");
                self.out.push(vec![taken], Op::Prim(Prim::Use, vec![bar.into()]));
                let zero = self.out.zero_of(&bar.into());
                self.out.update(bar.into(), Mode::Set, zero);
                then(self, taken);
            }
            Bar::Live(bar, _) => {
                let taken = self.out.derived(var, "bar");
                self.out.push(vec![taken], Op::Prim(Prim::Take, vec![bar.into()]));
                then(self, taken);
            }
        }
    }

    /// The same for a part of a variable.
    pub(super) fn take_part(
        &mut self,
        (place, mode): (&Place, Mode),
        then: impl FnOnce(&mut Self, Var),
    ) {
        if let Bar::Empty = self.bar(place.root) {
            return;
        }
        let root = self.materialise(place.root);
        let path = self.read_path(place);
        let part = Place { root, path };
        let kind = self.out.place_kind(&part);
        let taken = self.out.derived(place.root, "bar");
        self.out.vars[taken.0].kind = kind;
        let mut operands = vec![part.into()];
        if mode == Mode::Set && !place.is_part() && !kind.is_number() {
            // The old value may have been another variant, or have another length.
            operands.push(self.read_place(place).into());
        }
        self.out.push(vec![taken], Op::Prim(Prim::Take, operands));
        then(self, taken);
    }

    /// Where a contribution to `place` may be added through `&mut`: its cotangent, or a temporary
    /// if that is borrowed already or is a view.
    pub(super) fn destination(
        &mut self,
        place: &Place,
        taken: &[Var],
        later: &mut Vec<(Place, Var)>,
    ) -> Place {
        if self.needs_temporary(place, taken) {
            let primal = self.read_place(place).into();
            let temporary = self.out.derived(place.root, "part");
            self.out.push(vec![temporary], Op::Prim(Prim::Zero, vec![primal]));
            later.push((place.clone(), temporary));
            return temporary.into();
        }
        let path = self.read_path(place);
        Place { root: self.materialise(place.root), path }
    }

    /// The cotangent of a place that a callee changes: it goes in and out, perhaps by a temporary.
    pub(super) fn lent(
        &mut self,
        place: &Place,
        taken: &[Var],
        back: &mut Vec<(Place, Var)>,
    ) -> Place {
        let is_temporary = self.needs_temporary(place, taken);
        let path = self.read_path(place);
        let bar = Place { root: self.materialise(place.root), path };
        if !is_temporary {
            return bar;
        }
        let temporary = self.out.derived(place.root, "part");
        self.out.vars[temporary.0].kind = self.out.place_kind(&bar);
        self.out.push(vec![temporary], Op::Prim(Prim::Use, vec![bar.clone().into()]));
        back.push((bar, temporary));
        temporary.into()
    }

    fn needs_temporary(&self, place: &Place, taken: &[Var]) -> bool {
        let is_view = |p: &Projection| matches!(p, Projection::Row(_) | Projection::Column(_));
        let is_taken = match self.bar(place.root) {
            Bar::Live(bar, _) | Bar::Given(bar) => taken.contains(&bar),
            Bar::Empty => false,
        };
        is_taken || place.path.iter().any(is_view)
    }

    pub(super) fn contribute_later(&mut self, later: Vec<(Place, Var)>) {
        for (place, temporary) in later {
            self.contribute(&place, Op::Prim(Prim::Use, vec![temporary.into()]));
        }
    }
}
