//! Partial derivatives of a whole iteration.
//!
//! In the reverse of a loop, the cotangent `x_bar` of a number that is carried from iteration to
//! iteration goes through a chain of multiplications and additions, each of which waits for the one
//! before it. The chain is linear, so its factors are multiplied first, without `x_bar`, which leaves
//! one multiplication that waits for the iteration before: vertex elimination inside of an
//! iteration (Griewank and Walther 2008, section 10.2).
//!
//! ```text
//! t_bar = x_bar * c        t_partial = c * d
//! x_bar += t_bar * d       x_partial = 1 + t_partial
//! a_bar += t_bar * e       a_partial = c * e
//!                          a_bar += x_bar * a_partial
//!                          x_bar = x_bar * x_partial
//! ```

use crate::ir::{
    Bilinear, Block, Builder, Hold, Inst, Kind, Mode, Op, Operand, Place, Prim, Side, Var,
};
use crate::rules::constant;

/// A multiple of the carried cotangent as it was before the block.
#[derive(Clone, Copy)]
struct Multiple {
    negative: bool,
    /// Nothing stands for one.
    factor: Option<Var>,
    /// A zero cotangent stays zero whatever the factor is.
    singular: bool,
    /// How many operations wait for each other.
    depth: usize,
}

const ONE: Multiple = Multiple { negative: false, factor: None, singular: false, depth: 0 };

/// What an operation gives.
enum Found {
    Zero,
    Multiple(Multiple),
    /// It has nothing to do with the carried cotangent.
    Other,
    /// It is not linear in it, or mixes it with something else.
    Mixed,
}

/// Preaccumulates in all blocks of loops.
pub(super) fn preaccumulate(out: &mut Builder, block: &mut Block, in_loop: bool) {
    if in_loop {
        for carried in carried(out, block) {
            let new = Run::new(out, carried).block(block);
            out.block = Block::default();
            *block = new.unwrap_or_else(|| std::mem::take(block));
        }
    }
    for inst in &mut block.insts {
        match inst {
            Inst::Loop(inner, _) => preaccumulate(out, &mut inner.body, true),
            Inst::Labelled(inner, _) => preaccumulate(out, &mut inner.body, in_loop),
            Inst::Branch(branch, _) => {
                branch.arms.iter_mut().for_each(|arm| preaccumulate(out, arm, in_loop));
            }
            // The regions of elementwise functions carry nothing.
            Inst::Let { .. } | Inst::Sweep(..) | Inst::Declare { .. } | Inst::Update { .. } => {}
            Inst::Append { .. } | Inst::Remove { .. } | Inst::Pullback { .. } => {}
            Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => {}
        }
    }
}

/// The numbers from outside that a block overwrites or adds to.
fn carried(out: &Builder, block: &Block) -> Vec<Var> {
    let (mut inside, mut found) = (Vec::new(), Vec::new());
    for inst in &block.insts {
        inst.for_each_definition(&mut |var| inside.push(var));
        if let Inst::Update { place, mode: Mode::Add | Mode::Set, .. } = inst {
            let (var, info) = (place.root, out.var(place.root));
            let is_number = place.is_var() && info.kind.is_number() && info.hold == Hold::Plain;
            if is_number && info.tangent && !inside.contains(&var) && !found.contains(&var) {
                found.push(var);
            }
        }
    }
    found
}

struct Run<'a> {
    out: &'a mut Builder,
    carried: Var,
    /// What the carried cotangent is at this point; nothing stands for zero.
    now: Option<Multiple>,
    /// The variables of the block that are multiples of what it was.
    multiples: Vec<(Var, Multiple)>,
    /// How many multiplications there are that were not there before.
    added: usize,
}

impl Run<'_> {
    fn new(out: &mut Builder, carried: Var) -> Run<'_> {
        Run { out, carried, now: Some(ONE), multiples: Vec::new(), added: 0 }
    }

    /// The block with one multiplication by the carried cotangent at each end of the chain; nothing
    /// if that is not possible, or no gain.
    fn block(mut self, block: &Block) -> Option<Block> {
        for inst in &block.insts {
            self.out.span = inst.span();
            self.inst(inst)?;
        }
        let now = self.now?;
        let op = self.product(now);
        self.out.update(self.carried.into(), Mode::Set, op);
        let new = std::mem::take(&mut self.out.block);
        // An operation that waits takes the time of about eight that do not.
        (now.depth > 1 && self.added <= 4 * now.depth).then_some(new)
    }

    fn inst(&mut self, inst: &Inst) -> Option<()> {
        match inst {
            Inst::Let { vars, op, .. } if let [var] = vars[..] => match self.op(var, op) {
                Found::Multiple(multiple) => self.multiples.push((var, multiple)),
                Found::Zero | Found::Other => self.out.block.insts.push(inst.clone()),
                Found::Mixed => self.other(inst)?,
            },
            Inst::Update { place, mode: mode @ (Mode::Add | Mode::Set), op, .. }
                if place.is_var() && place.root == self.carried =>
            {
                let arrived = match self.op(place.root, op) {
                    Found::Multiple(multiple) => Some(multiple),
                    Found::Zero => None,
                    Found::Other | Found::Mixed => return None,
                };
                self.now = match (mode, self.now, arrived) {
                    (Mode::Add, Some(now), Some(arrived)) => {
                        Some(self.sum(place.root, now, arrived))
                    }
                    (Mode::Add, now, None) => now,
                    (_, _, arrived) => arrived,
                };
            }
            Inst::Update { place, mode, op, .. } => self.update(inst, place, *mode, op)?,
            Inst::Let { .. } | Inst::Sweep(..) | Inst::Declare { .. } | Inst::Append { .. } => {
                self.other(inst)?;
            }
            Inst::Remove { .. } | Inst::Pullback { .. } | Inst::Branch(..) => self.other(inst)?,
            Inst::Loop(..) | Inst::Labelled(..) | Inst::Exit { .. } => self.other(inst)?,
            Inst::Record { .. } | Inst::Replay { .. } => self.other(inst)?,
        }
        Some(())
    }

    /// A store elsewhere: where the chain ends, or in one of its variables.
    fn update(&mut self, inst: &Inst, place: &Place, mode: Mode, op: &Op) -> Option<()> {
        let mut indices = Vec::new();
        place.for_each_index(&mut |var| indices.push(var));
        if indices.iter().any(|var| self.multiple_of(*var).is_some()) {
            return None;
        }
        match (self.op(place.root, op), self.local(place.root)) {
            (Found::Multiple(arrived), Some(k)) if place.is_var() && mode == Mode::Add => {
                let sum = self.sum(place.root, self.multiples[k].1, arrived);
                self.multiples[k].1 = sum;
            }
            (Found::Multiple(arrived), None) if mode != Mode::Copy => {
                let product = self.product(arrived);
                self.out.update(place.clone(), mode, product);
            }
            (Found::Zero | Found::Other, None) => self.out.block.insts.push(inst.clone()),
            _ => self.other(inst)?,
        }
        Some(())
    }

    /// An instruction that has to see the values of the variables it reads.
    fn other(&mut self, inst: &Inst) -> Option<()> {
        let (mut seen, mut leaves) = (Vec::new(), false);
        inst.for_each_read(&mut |var| seen.push(var));
        inst.for_each_inst(&mut |inst| {
            leaves |= matches!(inst, Inst::Exit { .. });
            seen.extend(inst.stored().map(|place| place.root));
        });
        if leaves || seen.contains(&self.carried) {
            return None;
        }
        for var in seen {
            if let Some(k) = self.local(var) {
                let (_, multiple) = self.multiples.remove(k);
                let op = self.product(multiple);
                self.out.push(vec![var], op);
            }
        }
        self.out.block.insts.push(inst.clone());
        Some(())
    }

    fn local(&self, var: Var) -> Option<usize> {
        self.multiples.iter().position(|(other, _)| *other == var)
    }

    /// What a variable is of the carried cotangent.
    fn multiple_of(&self, var: Var) -> Option<Found> {
        if var == self.carried {
            return Some(self.now.map_or(Found::Mixed, Found::Multiple));
        }
        self.local(var).map(|k| Found::Multiple(self.multiples[k].1))
    }

    fn operand(&self, operand: &Operand) -> Found {
        let mut mixed = false;
        operand.for_each_var(&mut |var| mixed |= self.multiple_of(var).is_some());
        match operand.place() {
            Some(place) if place.is_var() => self.multiple_of(place.root).unwrap_or(Found::Other),
            Some(_) if mixed => Found::Mixed,
            Some(_) | None => Found::Other,
        }
    }

    /// What an operation is of the carried cotangent; `like` names its factor.
    fn op(&mut self, like: Var, op: &Op) -> Found {
        let mut read = Vec::new();
        op.for_each_own_read(&mut |var| read.push(var));
        if !read.iter().any(|var| self.multiple_of(*var).is_some()) {
            let zero = Operand::literal("0.0");
            let is_zero = matches!(op, Op::Prim(Prim::Use, x) if x[..] == [zero]);
            return if is_zero { Found::Zero } else { Found::Other };
        }
        let Op::Prim(prim, x) = op else { return Found::Mixed };
        if *prim == Prim::Zero {
            return Found::Zero;
        }
        if let Prim::BilinearAdjoint(Bilinear::Mul, side) = prim
            && self.are_numbers(&[x[0].clone(), x[2].clone()])
        {
            return self.adjoint(like, *side, x);
        }
        if self.are_numbers(x) { self.linear(like, *prim, x) } else { Found::Mixed }
    }

    fn are_numbers(&self, operands: &[Operand]) -> bool {
        let is_generic = self.out.var(self.carried).kind == Kind::Real;
        operands.iter().all(|operand| match operand {
            Operand::Place(_) => self.out.kind(operand).is_number(),
            Operand::Literal(_) => !is_generic,
        })
    }

    fn linear(&mut self, like: Var, prim: Prim, operands: &[Operand]) -> Found {
        let found: Vec<Found> = operands.iter().map(|operand| self.operand(operand)).collect();
        match (prim, &found[..]) {
            (Prim::Use, [Found::Multiple(x)]) => Found::Multiple(*x),
            (Prim::Neg, [Found::Multiple(x)]) => {
                Found::Multiple(Multiple { negative: !x.negative, ..*x })
            }
            (Prim::Bilinear(Bilinear::Mul), [Found::Multiple(x), Found::Other]) => {
                Found::Multiple(self.scaled(like, *x, prim, &operands[1]))
            }
            (Prim::Bilinear(Bilinear::Mul), [Found::Other, Found::Multiple(x)]) => {
                Found::Multiple(self.scaled(like, *x, prim, &operands[0]))
            }
            (
                Prim::Bilinear(Bilinear::Weigh) | Prim::Quotient,
                [Found::Multiple(x), Found::Other],
            ) => {
                let scaled = self.scaled(like, *x, prim, &operands[1]);
                Found::Multiple(Multiple { singular: true, ..scaled })
            }
            (Prim::Add, [Found::Multiple(x), Found::Multiple(y)]) => {
                Found::Multiple(self.sum(like, *x, *y))
            }
            (Prim::Sub, [Found::Multiple(x), Found::Multiple(y)]) => {
                Found::Multiple(self.sum(like, *x, Multiple { negative: !y.negative, ..*y }))
            }
            _ => Found::Mixed,
        }
    }

    /// The adjoint of a product is linear in its last operand, of whatever type the other factor is.
    fn adjoint(&mut self, like: Var, side: Side, x: &[Operand]) -> Found {
        let found = [&x[0], &x[1], &x[2]].map(|operand| self.operand(operand));
        let [Found::Other, Found::Other, Found::Multiple(multiple)] = found else {
            return Found::Mixed;
        };
        let operands = vec![x[0].clone(), x[1].clone(), self.factor(multiple)];
        let op = Op::Prim(Prim::BilinearAdjoint(Bilinear::Mul, side), operands);
        let factor = Some(self.let_partial(like, op));
        Found::Multiple(Multiple { factor, depth: multiple.depth + 1, ..multiple })
    }

    fn let_partial(&mut self, like: Var, op: Op) -> Var {
        let partial = self.out.derived(like, "partial");
        self.out.vars[partial.0].kind = self.out.var(self.carried).kind;
        self.out.push(vec![partial], op);
        partial
    }

    /// A multiple times, or divided by, something else.
    fn scaled(&mut self, like: Var, x: Multiple, prim: Prim, other: &Operand) -> Multiple {
        let op = if x.factor.is_none() && prim != Prim::Quotient {
            Op::Prim(Prim::Use, vec![other.clone()])
        } else {
            Op::Prim(prim, vec![self.factor(x), other.clone()])
        };
        Multiple { factor: Some(self.let_partial(like, op)), depth: x.depth + 1, ..x }
    }

    fn sum(&mut self, like: Var, x: Multiple, y: Multiple) -> Multiple {
        let depth = x.depth.max(y.depth) + 1;
        let singular = x.singular || y.singular;
        let [a, b] = [x, y].map(|x| self.factor(x));
        let (negative, prim, operands) = match (x.negative, y.negative) {
            (false, false) => (false, Prim::Add, vec![a, b]),
            (false, true) => (false, Prim::Sub, vec![a, b]),
            (true, false) => (false, Prim::Sub, vec![b, a]),
            (true, true) => (true, Prim::Add, vec![a, b]),
        };
        let factor = Some(self.let_partial(like, Op::Prim(prim, operands)));
        Multiple { negative, factor, singular, depth }
    }

    fn factor(&mut self, x: Multiple) -> Operand {
        x.factor.map_or_else(|| constant(self.out, &self.carried.into(), 1.0), Operand::from)
    }

    /// The multiple itself: the only place where the carried cotangent is read.
    fn product(&mut self, x: Multiple) -> Op {
        let carried = Operand::from(self.carried);
        self.added += usize::from(x.factor.is_some());
        let op = match (x.factor, x.singular) {
            (None, _) => Op::Prim(Prim::Use, vec![carried]),
            (Some(factor), false) => {
                Op::Prim(Prim::Bilinear(Bilinear::Mul), vec![carried, factor.into()])
            }
            (Some(factor), true) => {
                Op::Prim(Prim::Bilinear(Bilinear::Weigh), vec![carried, factor.into()])
            }
        };
        if !x.negative {
            return op;
        }
        let product = self.let_partial(self.carried, op);
        Op::Prim(Prim::Neg, vec![product.into()])
    }
}
