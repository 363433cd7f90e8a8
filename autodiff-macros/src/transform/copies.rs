//! Copies of fields that need none.
//!
//! A field that is copied into a variable leaves behind what only its place tells: whether it is constant. A variable of
//! such a copy from which a field is set again stands for the field itself, where that holds the same value: in what never
//! changes; or up to its only reader, if that just hands the value on.

use crate::ir::{Block, Function, Inst, Mode, Op, Operand, Place, Prim, Projection, Var};

/// The same function without these copies.
pub(crate) fn without_copies(func: &Function) -> Function {
    let mut copies = Copies::of(func);
    copies.find(&func.body);
    let mut func = func.clone();
    if copies.of.iter().all(Option::is_none) {
        return func;
    }
    copies.replace(&mut func.body);
    func.result.for_each_operand_mut(&mut |x| copies.operand(x));
    func
}

struct Copies<'a> {
    func: &'a Function,
    /// Something is stored in a variable, or it may change unseen.
    changes: Vec<bool>,
    /// How often it is read.
    reads: Vec<usize>,
    /// How often it is read by an operand that may be another place.
    operands: Vec<usize>,
    /// A field is set to it.
    sets_field: Vec<bool>,
    /// It is a parameter, or defined in the outermost block.
    stays: Vec<bool>,
    /// The field that it stands for.
    of: Vec<Option<Place>>,
}

impl Copies<'_> {
    fn of(func: &Function) -> Copies<'_> {
        let n = func.vars.len();
        let changes = func.vars.iter().map(|info| info.mutable || info.cell).collect();
        let (reads, operands, of) = (vec![0; n], vec![0; n], vec![None; n]);
        let (sets_field, stays) = (vec![false; n], vec![false; n]);
        let mut copies = Copies { func, changes, reads, operands, sets_field, stays, of };
        for param in &func.params {
            copies.stays[param.var.0] = true;
            copies.changes[param.var.0] |= param.in_out;
        }
        for inst in &func.body.insts {
            inst.for_each_definition(&mut |var| copies.stays[var.0] = true);
        }
        func.body.for_each_read(&mut |var| copies.reads[var.0] += 1);
        func.body.for_each_inst(&mut |inst| copies.note(inst));
        func.result.for_each_operand(&mut |x| {
            x.for_each_var(&mut |var| copies.reads[var.0] += 1);
            x.root().into_iter().for_each(|root| copies.operands[root.0] += 1);
        });
        copies
    }

    fn note(&mut self, inst: &Inst) {
        changed(inst, &mut |var| self.changes[var.0] = true);
        let Some(op) = inst.op() else { return };
        let sets_field = sets_field(inst);
        if let Op::Prim(Prim::Lift(_), _) = op {
            // A closure captures variables.
            return;
        }
        if let Op::Opaque(opaque) = op {
            let roots = opaque.mentions.iter().filter_map(|(_, x)| x.root());
            roots.for_each(|root| self.operands[root.0] += 1);
        }
        for root in op.operands().into_iter().filter_map(Operand::root) {
            self.operands[root.0] += 1;
            self.sets_field[root.0] |= sets_field;
        }
        if let Op::Map(map) = op {
            map.result.root().into_iter().for_each(|root| self.operands[root.0] += 1);
        }
    }

    /// Notes the copies in a block that need none.
    fn find(&mut self, block: &Block) {
        for (k, inst) in block.insts.iter().enumerate() {
            if let Some((copy, place)) = self.copied(inst) {
                let is_constant = self.stays[place.root.0] && !self.may_change(place);
                if is_constant || self.is_handed_on(copy, place, &block.insts[k + 1..]) {
                    let mut operand = Operand::Place(place.clone());
                    self.operand(&mut operand);
                    self.of[copy.0] = operand.place().cloned();
                }
            }
            inst.blocks().into_iter().for_each(|block| self.find(block));
        }
    }

    /// A variable that never changes and holds a copy of a field.
    fn copied<'a>(&self, inst: &'a Inst) -> Option<(Var, &'a Place)> {
        let Inst::Let { vars, op: Op::Prim(Prim::Use, x), .. } = inst else { return None };
        let ([copy], [Operand::Place(place)]) = (vars.as_slice(), x.as_slice()) else {
            return None;
        };
        let is_plain = place.is_in_field()
            && !place.path.iter().any(Projection::is_reference)
            && !self.changes[copy.0]
            && self.sets_field[copy.0]
            && self.func.var(*copy).ty.is_none()
            && self.reads[copy.0] == self.operands[copy.0];
        is_plain.then_some((*copy, place))
    }

    fn may_change(&self, place: &Place) -> bool {
        let mut changes = false;
        place.for_each_var(&mut |var| changes |= self.changes[var.0]);
        changes
    }

    /// Whether the only reader of a copy sets a field to it, and nothing has changed until then.
    fn is_handed_on(&self, copy: Var, place: &Place, rest: &[Inst]) -> bool {
        if self.reads[copy.0] != 1 {
            return false;
        }
        for inst in rest {
            let mut reads = false;
            inst.for_each_read(&mut |var| reads |= var == copy);
            if reads {
                return sets_field(inst);
            }
            let mut touched = !inst.blocks().is_empty();
            changed(inst, &mut |var| place.for_each_var(&mut |of| touched |= of == var));
            if touched {
                return false;
            }
        }
        false
    }

    fn replace(&self, block: &mut Block) {
        block.insts.retain(|inst| {
            let mut is_copy = false;
            inst.for_each_definition(&mut |var| is_copy |= self.of[var.0].is_some());
            !is_copy
        });
        for inst in &mut block.insts {
            if let Some(op) = inst.op_mut() {
                op.for_each_operand_mut(&mut |x| self.operand(x));
            }
            inst.blocks_mut().into_iter().for_each(|block| self.replace(block));
        }
    }

    /// The field instead of its copy.
    fn operand(&self, x: &mut Operand) {
        if let Operand::Place(place) = x
            && let Some(field) = &self.of[place.root.0]
        {
            let path = field.path.iter().chain(&place.path).cloned().collect();
            *place = Place { root: field.root, path };
        }
    }
}

/// Only fields: two of them can be borrowed at once.
fn is_field_of_field(place: &Place) -> bool {
    place.path.iter().all(|projection| matches!(projection, Projection::Field(_)))
}

/// Whether an instruction sets fields to its operands.
fn sets_field(inst: &Inst) -> bool {
    match inst.op() {
        Some(Op::Prim(Prim::Construct(_), _)) => true,
        Some(Op::Prim(Prim::Use, x)) => match (inst, x.first()) {
            (Inst::Update { place, mode: Mode::Set | Mode::Add, .. }, Some(Operand::Place(x))) => {
                place.is_in_field() && [place, x].into_iter().all(is_field_of_field)
            }
            _ => false,
        },
        None => false,
        Some(
            Op::Prim(..) | Op::Map(_) | Op::Call(_) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_),
        ) => false,
    }
}

/// What an instruction changes, those in its regions excluded.
fn changed(inst: &Inst, f: &mut dyn FnMut(Var)) {
    if let Some(place) = inst.stored() {
        f(place.root);
    }
    if let Inst::Let { op: Op::Call(call), .. } = inst {
        for arg in call.args.iter().filter(|arg| arg.in_out) {
            arg.operand.root().into_iter().for_each(&mut *f);
        }
    }
}
