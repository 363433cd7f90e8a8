//! An interpreter: what a function computes, without rustc.
//!
//! It knows scalars (as which it takes numbers and conditions, too), small matrices, tuples and
//! options. A verbatim expression is a function of the [`World`], or else it evaluates to the one
//! variable that it mentions, which is what `detach(x)` means. What a region defines is gone behind
//! it, and a record is written and taken as often as it should be.
#![expect(clippy::wildcard_enum_match_arm, reason = "values of another form are errors")]

mod call;
mod control;
mod prim;
mod scalar;
mod store;
mod value;

pub(crate) use self::prim::float;
use self::prim::{Context, integer};
pub(crate) use self::value::{Data, Matrix, Result};
use self::value::{State, Step};
use super::{
    Block, Function, Guard, Inst, Label, Literal, Map, Mode, Op, Opaque, Operand, Place, Prim,
    Projection, Sweep, Value, Var,
};

/// A differentiable function that others call.
#[derive(Debug)]
pub(crate) struct Callee {
    pub(crate) primal: Function,
    pub(crate) jvp: Function,
    pub(crate) vjp: Function,
    /// The pullback of the forward mode.
    pub(crate) vjp_of_jvp: Function,
}

/// What functions refer to outside of them.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) callees: Vec<Callee>,
    /// The shapes that constructors make, by their source; a column without one.
    pub(crate) shapes: Vec<(usize, usize)>,
    /// The verbatim expressions, by their source: functions of what they mention.
    pub(crate) verbatim: Vec<Verbatim>,
}

pub(crate) type Verbatim = fn(&[Data]) -> Result<Data>;

/// What a reverse sweep leaves.
#[derive(Debug)]
pub(crate) struct Pulled {
    /// The accumulators.
    pub(crate) bars: Vec<Option<Data>>,
    /// The parameters: those that go in and out are as they were before the forward sweep.
    pub(crate) params: Vec<Data>,
}

/// Where control goes behind an instruction.
#[derive(Clone, Copy, Debug)]
enum Flow {
    Next,
    /// Behind the block with this label.
    Left(Label),
}

/// One run of a function.
#[derive(Debug)]
pub(crate) struct Run<'a> {
    world: &'a World,
    func: &'a Function,
    state: State,
    /// Which branch each function with kinks took; NaN where it was close to a singular point.
    pub(crate) noted: Vec<f64>,
}

impl<'a> Run<'a> {
    /// Runs the forward sweep.
    pub(crate) fn new(world: &'a World, func: &'a Function, args: &[Data]) -> Result<Run<'a>> {
        let records = vec![Vec::new(); func.records.len()];
        let state = State { frame: vec![None; func.vars.len()], records };
        let mut run = Run { world, func, state, noted: Vec::new() };
        if args.len() != func.params.len() {
            return Err(format!("{} arguments for {}", args.len(), func.params.len()));
        }
        for (param, arg) in func.params.iter().zip(args) {
            run.state.frame[param.var.0] = Some(arg.clone());
        }
        run.closed(&func.body)?;
        Ok(run)
    }

    /// What the parameters hold now: those that go in and out may have changed.
    pub(crate) fn params(&self) -> Result<Vec<Data>> {
        self.func.params.iter().map(|param| self.state.defined(param.var).cloned()).collect()
    }

    pub(crate) fn result(&self) -> Result<Data> {
        self.value(&self.func.result)
    }

    /// Runs the reverse sweep, which leaves this run as it was.
    ///
    /// An accumulator that is `None` is one that the caller does not want.
    pub(crate) fn pull_back(&self, seed: &Data, accumulators: Vec<Option<Data>>) -> Result<Pulled> {
        let pullback = self.func.pullback.as_ref().ok_or("there is no pullback")?;
        let mut run = Run { state: self.state.clone(), noted: Vec::new(), ..*self };
        for var in &pullback.seeds {
            run.state.frame[var.0] = Some(seed.clone());
        }
        if accumulators.len() != pullback.accumulators.len() {
            return Err(format!("{} accumulators", accumulators.len()));
        }
        for (var, accumulator) in pullback.accumulators.iter().zip(accumulators) {
            if let Some(var) = var {
                run.state.frame[var.0] = accumulator;
            }
        }
        run.closed(&pullback.body)?;
        if let Some(k) = run.state.records.iter().position(|entries| !entries.is_empty()) {
            return Err(format!("record {k} was not taken back"));
        }
        let take = |var: &Option<Var>| var.and_then(|var| run.state.frame[var.0].clone());
        let bars = pullback.accumulators.iter().map(take).collect();
        Ok(Pulled { bars, params: run.params()? })
    }

    /// Whether a variable is an accumulator that the caller does not want.
    fn is_unwanted(&self, var: Var) -> bool {
        self.state.frame[var.0].is_none()
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

    fn place(&self, place: &Place) -> Result<Data> {
        let mut data = self.state.defined(place.root)?.clone();
        for step in self.path(place)? {
            data = data.get(step)?;
        }
        Ok(data)
    }

    fn index(&self, operand: &Operand) -> Result<usize> {
        Ok(integer(self.operand(operand)?.scalar()?))
    }

    fn path(&self, place: &Place) -> Result<Vec<Step>> {
        let mut steps = Vec::new();
        for projection in &place.path {
            let step = match projection {
                Projection::Reference | Projection::MutableReference => continue,
                Projection::TangentOf(_) => continue,
                Projection::Field(name) => {
                    Step::Field(name.parse().map_err(|_| format!("field {name}"))?)
                }
                Projection::Payload { field, .. } => {
                    Step::Field(field.parse().map_err(|_| format!("field {field}"))?)
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

    fn inst(&mut self, inst: &Inst) -> Result<Flow> {
        match inst {
            // Nothing has arrived.
            Inst::Let { op: Op::Prim(Prim::Nothing(_), _), .. } => {
                inst.for_each_definition(&mut |var| self.state.frame[var.0] = None);
            }
            Inst::Let { vars, op, .. } => {
                for (var, value) in vars.iter().zip(self.op(op)?) {
                    self.state.frame[var.0] = Some(value);
                }
            }
            Inst::Declare { var, .. } => self.state.frame[var.0] = None,
            Inst::Update { place, mode, op, .. } => self.update(place, *mode, op)?,
            Inst::Append { place, op, .. } => {
                let last = self.single(op)?;
                self.change(place, |vector| vector.push(last))?;
            }
            Inst::Remove { .. } => self.remove(inst)?,
            Inst::Pullback { pullback, args, y_bar, dsts, .. } => {
                let Data::Pullback(index, state) = self.state.defined(*pullback)?.clone() else {
                    return Err("what is called is no pullback".to_owned());
                };
                let y_bar = self.operand(y_bar)?;
                self.pull_back_callee((index, state), args, &y_bar, dsts)?;
            }
            Inst::Sweep(sweep, _) => self.sweep(sweep)?,
            Inst::Branch(branch, _) => return self.branch(branch),
            Inst::Loop(inner, _) => return self.loop_(inner),
            Inst::Labelled(labelled, _) => return self.labelled(labelled),
            Inst::Exit { label, .. } => return Ok(Flow::Left(*label)),
            Inst::Record { record, values, .. } => self.record(*record, values)?,
            Inst::Replay { record, vars, stays, .. } => self.replay(*record, vars, *stays)?,
        }
        Ok(Flow::Next)
    }

    /// The value of an operation that has one.
    fn single(&mut self, op: &Op) -> Result<Data> {
        let value = <[Data; 1]>::try_from(self.op(op)?);
        value.map(|[value]| value).map_err(|values| format!("{} values", values.len()))
    }

    fn op(&mut self, op: &Op) -> Result<Vec<Data>> {
        match op {
            Op::Prim(prim, operands) => Ok(vec![self.prim(*prim, operands)?]),
            Op::Map(map) => Ok(vec![self.map(map)?]),
            Op::Call(call) => self.call(call),
            Op::Push(call, dots) => self.push(call, dots),
            Op::Forward(call) => self.forward(call),
            Op::Opaque(opaque) => Ok(vec![self.opaque(opaque)?]),
        }
    }

    fn opaque(&mut self, opaque: &Opaque) -> Result<Data> {
        let mentions = opaque.mentions.iter().chain(&opaque.parts);
        let x = mentions.map(|(_, x)| self.operand(x)).collect::<Result<Vec<Data>>>()?;
        let value = match (self.world.verbatim.get(opaque.source.0), x.as_slice()) {
            (Some(function), x) => function(x)?,
            (None, [x]) => x.clone(),
            (None, _) => return Err("a verbatim expression".to_owned()),
        };
        if opaque.guard == Guard::Inactive {
            self.noted.extend(value.numbers());
        }
        Ok(value)
    }

    fn prim(&mut self, prim: Prim, operands: &[Operand]) -> Result<Data> {
        if let Prim::Take | Prim::Pop | Prim::PushBack = prim {
            return self.changing(prim, operands);
        }
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
            self.closed(&map.body)?;
            data.push(self.operand(&map.result)?.scalar()?);
            self.forget(&map.body);
        }
        Ok(Data::Matrix(Matrix { data, ..shape }))
    }

    fn sweep(&mut self, sweep: &Sweep) -> Result<()> {
        let mut inside = Vec::new();
        updated(&sweep.body, &mut inside);
        let inside: Vec<Place> = inside.into_iter().map(Place::from).collect();
        let places = sweep.outs.iter().map(|(place, _)| place).chain(&inside);
        borrowed_once(&places.collect::<Vec<_>>())?;
        let inputs = self.operands(&sweep.inputs)?;
        let count = inputs.first().ok_or("a sweep over nothing")?.matrix()?.data.len();
        for k in 0..count {
            self.element(&sweep.params, &inputs, k)?;
            self.closed(&sweep.body)?;
            for (place, operand) in &sweep.outs {
                if !self.is_unwanted(place.root) {
                    let value = self.operand(operand)?;
                    let mut whole = self.place(place)?.zero();
                    whole.put(Step::Linear(k), &value)?;
                    self.store(place, Mode::Add, whole)?;
                }
            }
            self.forget(&sweep.body);
        }
        Ok(())
    }

    /// Gives the parameters of a region the `k`-th elements.
    fn element(&mut self, params: &[Var], inputs: &[Data], k: usize) -> Result<()> {
        for (param, input) in params.iter().zip(inputs) {
            self.state.frame[param.0] = Some(input.get(Step::Linear(k))?);
        }
        Ok(())
    }
}

/// What is lent out as `&mut` together must be several places.
fn borrowed_once(places: &[&Place]) -> Result<()> {
    for (k, place) in places.iter().enumerate() {
        if places[..k].iter().any(|other| overlap(place, other)) {
            return Err(format!("{place:?} is borrowed twice"));
        }
    }
    Ok(())
}

/// Whether rustc cannot tell that two places are different.
pub(crate) fn overlap(a: &Place, b: &Place) -> bool {
    let mut steps = a.path.iter().zip(&b.path).skip_while(|(a, b)| a == b);
    let fields = matches!(steps.next(), Some((Projection::Field(_), Projection::Field(_))));
    a.root == b.root && !fields
}

/// What a region adds to, each variable once.
fn updated(block: &Block, roots: &mut Vec<Var>) {
    block.for_each_inst(&mut |inst| {
        if let Some(place) = inst.stored() {
            roots.push(place.root);
        }
        match inst {
            Inst::Sweep(sweep, _) => roots.extend(sweep.outs.iter().map(|(place, _)| place.root)),
            Inst::Pullback { dsts, .. } => {
                roots.extend(dsts.iter().flatten().map(|dst| dst.root));
            }
            _ => {}
        }
    });
    roots.sort_unstable();
    roots.dedup();
}

fn number(literal: &Literal) -> Result<f64> {
    let text = literal.text.replace('_', "");
    let suffixes = ["f64", "f32", "usize", "i32"];
    let text = suffixes.iter().find_map(|suffix| text.strip_suffix(suffix)).unwrap_or(&text);
    text.parse().map_err(|_| format!("literal {text}"))
}
