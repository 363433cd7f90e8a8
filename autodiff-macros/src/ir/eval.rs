//! An interpreter: what a function computes, without rustc.
//!
//! It knows scalars, small matrices and tuples. A verbatim expression evaluates to the one variable
//! that it mentions, which is what `detach(x)` means.
#![expect(clippy::wildcard_enum_match_arm, reason = "values of another form are errors")]

mod prim;
mod scalar;
mod value;

use self::prim::{Context, integer};
pub(crate) use self::value::{Data, Matrix, Result};
use self::value::{Frame, Step, defined};
use super::{
    Arg, Block, Call, Function, Inst, Literal, Map, Mode, Op, Operand, Place, Prim, Projection,
    Sweep, Value, Var,
};

/// A differentiable function that others call.
#[derive(Debug)]
pub(crate) struct Callee {
    pub(crate) primal: Function,
    pub(crate) jvp: Function,
    pub(crate) vjp: Function,
}

/// What functions refer to outside of them.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) callees: Vec<Callee>,
    /// The shapes that constructors make, by their source; a column without one.
    pub(crate) shapes: Vec<(usize, usize)>,
}

/// One run of a function.
#[derive(Debug)]
pub(crate) struct Run<'a> {
    world: &'a World,
    func: &'a Function,
    frame: Frame,
    /// Which branch each function with kinks took; NaN where it was close to a singular point.
    pub(crate) noted: Vec<f64>,
}

impl<'a> Run<'a> {
    /// Runs the forward sweep.
    pub(crate) fn new(world: &'a World, func: &'a Function, args: &[Data]) -> Result<Run<'a>> {
        let mut run = Run { world, func, frame: vec![None; func.vars.len()], noted: Vec::new() };
        if args.len() != func.params.len() {
            return Err(format!("{} arguments for {}", args.len(), func.params.len()));
        }
        for (param, arg) in func.params.iter().zip(args) {
            run.frame[param.var.0] = Some(arg.clone());
        }
        run.block(&func.body)?;
        Ok(run)
    }

    pub(crate) fn result(&self) -> Result<Data> {
        self.value(&self.func.result)
    }

    /// Runs the reverse sweep, which leaves this run as it was.
    ///
    /// An accumulator that is `None` is one that the caller does not want.
    pub(crate) fn pull_back(
        &self,
        seed: &Data,
        accumulators: Vec<Option<Data>>,
    ) -> Result<Vec<Option<Data>>> {
        let pullback = self.func.pullback.as_ref().ok_or("there is no pullback")?;
        let frame = self.frame.clone();
        let mut run = Run { frame, noted: Vec::new(), ..*self };
        for var in &pullback.seeds {
            run.frame[var.0] = Some(seed.clone());
        }
        if accumulators.len() != pullback.accumulators.len() {
            return Err(format!("{} accumulators", accumulators.len()));
        }
        for (var, accumulator) in pullback.accumulators.iter().zip(accumulators) {
            if let Some(var) = var {
                run.frame[var.0] = accumulator;
            }
        }
        run.block(&pullback.body)?;
        let take = |var: &Option<Var>| var.and_then(|var| run.frame[var.0].clone());
        Ok(pullback.accumulators.iter().map(take).collect())
    }

    /// Whether a variable is an accumulator that the caller does not want.
    fn is_unwanted(&self, var: Var) -> bool {
        self.frame[var.0].is_none()
            && self.func.pullback.iter().any(|pullback| pullback.accumulators.contains(&Some(var)))
    }

    fn value(&self, value: &Value) -> Result<Data> {
        match value {
            Value::Operand(operand) => self.operand(operand),
            Value::Tuple(values) => {
                Ok(Data::Tuple(values.iter().map(|v| self.value(v)).collect::<Result<_>>()?))
            }
        }
    }

    fn operand(&self, operand: &Operand) -> Result<Data> {
        match operand {
            Operand::Place(place) => self.place(place),
            Operand::Literal(literal) => Ok(Data::Scalar(number(literal)?)),
        }
    }

    fn operands(&self, operands: &[Operand]) -> Result<Vec<Data>> {
        operands.iter().map(|x| self.operand(x)).collect()
    }

    fn args(&self, args: &[Arg]) -> Result<Vec<Data>> {
        args.iter().map(|arg| self.operand(&arg.operand)).collect()
    }

    fn place(&self, place: &Place) -> Result<Data> {
        let mut data = defined(&self.frame, place.root)?.clone();
        for step in self.steps(place)? {
            data = data.get(step)?;
        }
        Ok(data)
    }

    fn index(&self, operand: &Operand) -> Result<usize> {
        Ok(integer(self.operand(operand)?.scalar()?))
    }

    fn steps(&self, place: &Place) -> Result<Vec<Step>> {
        let mut steps = Vec::new();
        for projection in &place.path {
            let step = match projection {
                Projection::Field(name) => {
                    Step::Field(name.parse().map_err(|_| format!("field {name}"))?)
                }
                Projection::Index(indices) => match indices.as_slice() {
                    [i] => Step::Linear(self.index(i)?),
                    [i, j] => Step::Cell(self.index(i)?, self.index(j)?),
                    _ => return Err("an index of three".to_owned()),
                },
                Projection::Slice { start, end, inclusive } => {
                    let start = start.as_ref().map_or(Ok(0), |i| self.index(i))?;
                    let end = end.as_ref().map(|i| self.index(i)).transpose()?;
                    let end = end.map(|end| end + usize::from(*inclusive));
                    Step::Slice(start, end)
                }
                Projection::Row(i) => Step::Row(self.index(i)?),
                Projection::Column(j) => Step::Column(self.index(j)?),
            };
            steps.push(step);
        }
        Ok(steps)
    }

    /// Stores a value at a place.
    fn store(&mut self, place: &Place, mode: Mode, value: &Data) -> Result<()> {
        if self.is_unwanted(place.root) {
            return Ok(());
        }
        let steps = self.steps(place)?;
        let value = match mode {
            Mode::Set => value.clone(),
            Mode::Add => self.place(place)?.plus(value)?,
        };
        let mut root = defined(&self.frame, place.root)?.clone();
        if steps.is_empty() && !root.same_form(&value) {
            return Err(format!("{value:?} in place of {root:?}"));
        }
        put(&mut root, &steps, value)?;
        self.frame[place.root.0] = Some(root);
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Result<()> {
        block.insts.iter().try_for_each(|inst| self.inst(inst))
    }

    fn inst(&mut self, inst: &Inst) -> Result<()> {
        match inst {
            Inst::Let { vars, op, .. } => {
                for (var, value) in vars.iter().zip(self.op(op)?) {
                    self.frame[var.0] = Some(value);
                }
                Ok(())
            }
            Inst::Update { place, mode, op, .. } => {
                if self.is_unwanted(place.root) {
                    return Ok(());
                }
                let value = self.op(op)?;
                value.iter().try_for_each(|value| self.store(place, *mode, value))
            }
            Inst::Pullback { pullback, args, y_bar, dsts, .. } => {
                let Data::Record(index, frame) = defined(&self.frame, *pullback)?.clone() else {
                    return Err("what is called is no pullback".to_owned());
                };
                let (args, y_bar) = (self.args(args)?, self.operand(y_bar)?);
                self.pull_back_callee((index, frame), &args, &y_bar, dsts)
            }
            Inst::Sweep(sweep, _) => self.sweep(sweep),
        }
    }

    fn op(&mut self, op: &Op) -> Result<Vec<Data>> {
        match op {
            Op::Prim(prim, operands) => Ok(vec![self.prim(*prim, operands)?]),
            Op::Map(map) => Ok(vec![self.map(map)?]),
            Op::Call(call) => {
                let (_, callee) = self.callee(call)?;
                let args = self.args(&call.args)?;
                let run = self.enter(&callee.primal, &args)?;
                Ok(vec![run.result()?])
            }
            Op::Push(call, dots) => {
                let (_, callee) = self.callee(call)?;
                let mut args = self.args(&call.args)?;
                for (k, param) in callee.primal.params.iter().enumerate() {
                    if param.active {
                        let dot = dots[k].as_ref().map(|dot| self.operand(dot));
                        args.push(dot.unwrap_or_else(|| Ok(args[k].zero()))?);
                    }
                }
                match self.enter(&callee.jvp, &args)?.result()? {
                    Data::Tuple(parts) => Ok(parts),
                    other => Err(format!("{other:?} is no value with a tangent")),
                }
            }
            Op::Forward(call) => {
                let (index, callee) = self.callee(call)?;
                let args = self.args(&call.args)?;
                let run = self.enter(&callee.vjp, &args)?;
                Ok(vec![run.result()?, Data::Record(index, run.frame)])
            }
            Op::Opaque(opaque) => {
                match [opaque.mentions.as_slice(), &opaque.parts].concat().as_slice() {
                    [(_, operand)] => Ok(vec![self.operand(operand)?]),
                    _ => Err("a verbatim expression".to_owned()),
                }
            }
        }
    }

    fn prim(&mut self, prim: Prim, operands: &[Operand]) -> Result<Data> {
        let operands = self.operands(operands)?;
        let mut context = Context { shapes: &self.world.shapes, noted: &mut self.noted };
        context.prim(prim, &operands)
    }

    fn map(&mut self, map: &Map) -> Result<Data> {
        let inputs = self.operands(&map.inputs)?;
        let shape = inputs.first().ok_or("a map over nothing")?.matrix()?.clone();
        let mut data = Vec::new();
        for k in 0..shape.data.len() {
            self.element(&map.params, &inputs, k)?;
            self.block(&map.body)?;
            data.push(self.operand(&map.result)?.scalar()?);
        }
        Ok(Data::Matrix(Matrix { data, ..shape }))
    }

    fn sweep(&mut self, sweep: &Sweep) -> Result<()> {
        let mut inside = Vec::new();
        updated(&sweep.body, &mut inside);
        borrowed_once(sweep.outs.iter().map(|(place, _)| place.root).chain(inside))?;
        let inputs = self.operands(&sweep.inputs)?;
        let count = inputs.first().ok_or("a sweep over nothing")?.matrix()?.data.len();
        for k in 0..count {
            self.element(&sweep.params, &inputs, k)?;
            self.block(&sweep.body)?;
            for (place, operand) in &sweep.outs {
                if !self.is_unwanted(place.root) {
                    let value = self.operand(operand)?;
                    let mut whole = self.place(place)?.zero();
                    whole.put(Step::Linear(k), &value)?;
                    self.store(place, Mode::Add, &whole)?;
                }
            }
        }
        Ok(())
    }

    /// Gives the parameters of a region the `k`-th elements.
    fn element(&mut self, params: &[Var], inputs: &[Data], k: usize) -> Result<()> {
        for (param, input) in params.iter().zip(inputs) {
            self.frame[param.0] = Some(input.get(Step::Linear(k))?);
        }
        Ok(())
    }

    fn callee(&self, call: &Call) -> Result<(usize, &'a Callee)> {
        let named = |callee: &Callee| callee.primal.name == call.name;
        let index = self.world.callees.iter().position(named);
        let index = index.ok_or_else(|| format!("no function is called {}", call.name))?;
        Ok((index, &self.world.callees[index]))
    }

    /// A run of a callee, whose branches are those of the caller too.
    fn enter(&mut self, func: &'a Function, args: &[Data]) -> Result<Run<'a>> {
        let mut run = Run::new(self.world, func, args)?;
        self.noted.append(&mut run.noted);
        Ok(run)
    }

    /// A pullback owns what its forward sweep defined, and takes the arguments again.
    fn pull_back_callee(
        &mut self,
        (index, mut frame): (usize, Frame),
        args: &[Data],
        y_bar: &Data,
        dsts: &[Option<Place>],
    ) -> Result<()> {
        borrowed_once(dsts.iter().flatten().map(|dst| dst.root))?;
        let func = &self.world.callees[index].vjp;
        for (param, arg) in func.params.iter().zip(args) {
            frame[param.var.0] = Some(arg.clone());
        }
        let mut before = Vec::new();
        for dst in dsts {
            let wanted = dst.as_ref().filter(|dst| !self.is_unwanted(dst.root));
            before.push(wanted.map(|dst| self.place(dst)).transpose()?);
        }
        let run = Run { world: self.world, func, frame, noted: Vec::new() };
        let after = run.pull_back(y_bar, before)?;
        for (dst, after) in dsts.iter().zip(after) {
            if let (Some(dst), Some(after)) = (dst, after) {
                self.store(dst, Mode::Set, &after)?;
            }
        }
        Ok(())
    }
}

/// What is lent out as `&mut` together must be several variables.
fn borrowed_once(roots: impl Iterator<Item = Var>) -> Result<()> {
    let mut roots: Vec<Var> = roots.collect();
    roots.sort_unstable();
    match roots.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(format!("variable {} is borrowed twice", pair[0].0)),
        None => Ok(()),
    }
}

/// What a region adds to, each variable once.
fn updated(block: &Block, roots: &mut Vec<Var>) {
    for inst in &block.insts {
        match inst {
            Inst::Update { place, .. } => roots.push(place.root),
            Inst::Sweep(sweep, _) => {
                roots.extend(sweep.outs.iter().map(|(place, _)| place.root));
                updated(&sweep.body, roots);
            }
            Inst::Pullback { dsts, .. } => {
                roots.extend(dsts.iter().flatten().map(|dst| dst.root));
            }
            Inst::Let { .. } => {}
        }
    }
    roots.sort_unstable();
    roots.dedup();
}

/// Replaces the part at the end of a path.
fn put(root: &mut Data, steps: &[Step], value: Data) -> Result<()> {
    let Some((first, rest)) = steps.split_first() else {
        *root = value;
        return Ok(());
    };
    let mut part = root.get(*first)?;
    put(&mut part, rest, value)?;
    root.put(*first, &part)
}

fn number(literal: &Literal) -> Result<f64> {
    let text = literal.text.replace('_', "");
    let suffixes = ["f64", "f32", "usize", "i32"];
    let text = suffixes.iter().find_map(|suffix| text.strip_suffix(suffix)).unwrap_or(&text);
    text.parse().map_err(|_| format!("literal {text}"))
}
