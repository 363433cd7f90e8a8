//! Calls of other differentiable functions, and pullbacks.

use super::value::{Data, Result, State};
use super::{Callee, Run, borrowed_once};
use crate::ir::{Arg, Call, Function, Mode, Operand, Place};

impl<'a> Run<'a> {
    /// `f(args)`
    pub(super) fn call(&mut self, call: &Call) -> Result<Vec<Data>> {
        let (_, callee) = self.callee(call)?;
        let func = if call.pushes() { &callee.jvp } else { &callee.primal };
        let run = self.enter(func, &self.arguments(callee, &call.args)?)?;
        Ok(vec![run.result()?])
    }

    /// Value and tangent.
    pub(super) fn push(&mut self, call: &Call, dots: &[Option<Operand>]) -> Result<Vec<Data>> {
        let (_, callee) = self.callee(call)?;
        let tangents = call.args.iter().zip(dots);
        let tangents = tangents.map(|(arg, dot)| Arg::tangent(arg, dot.as_ref(), true));
        let args: Vec<Arg> = call.args.iter().cloned().chain(tangents).collect();
        match self.enter(&callee.jvp, &self.arguments(callee, &args)?)?.result()? {
            Data::Tuple(parts) => Ok(parts),
            other => Err(format!("{other:?} is no value with a tangent")),
        }
    }

    /// Value and pullback.
    pub(super) fn forward(&mut self, call: &Call) -> Result<Vec<Data>> {
        let (index, callee) = self.callee(call)?;
        let func = callee.reversed(&call.args);
        let run = self.enter(func, &self.arguments(callee, &call.args)?)?;
        Ok(vec![run.result()?, Data::Pullback(index, run.state)])
    }

    fn callee(&self, call: &Call) -> Result<(usize, &'a Callee)> {
        let named = |callee: &Callee| callee.primal.name == call.name;
        let index = self.world.callees.iter().position(named);
        let index = index.ok_or_else(|| format!("no function is called {}", call.name))?;
        Ok((index, &self.world.callees[index]))
    }

    /// What a callee is given: a tangent that is absent is zero, and what is constant has none.
    fn arguments<'c>(&self, callee: &Callee, args: &'c [Arg]) -> Result<Vec<(Data, &'c Arg)>> {
        let mut given: Vec<(Data, &Arg)> = Vec::new();
        for (k, arg) in args.iter().enumerate() {
            let value = if arg.is_absent() {
                given[k - callee.primal.params.len()].0.zero()
            } else {
                self.operand(&arg.operand)?
            };
            given.push((value, arg));
        }
        let wanted = wanted(callee, args.len());
        let all = given.into_iter().zip(wanted);
        Ok(all.filter(|(_, wanted)| *wanted).map(|(given, _)| given).collect())
    }

    /// A run of a callee, whose branches are those of the caller too; what goes in and out is
    /// stored.
    fn enter(&mut self, func: &'a Function, given: &[(Data, &Arg)]) -> Result<Run<'a>> {
        let args: Vec<Data> = given.iter().map(|(value, _)| value.clone()).collect();
        let places: Vec<Option<Place>> = given.iter().map(|(_, arg)| in_out(arg)).collect();
        borrowed_once(&places.iter().flatten().collect::<Vec<_>>())?;
        let mut run = Run::new(self.world, func, &args)?;
        self.noted.append(&mut run.noted);
        for (param, place) in func.params.iter().zip(places) {
            if let (true, Some(place)) = (param.in_out, place) {
                let value = run.state.defined(param.var)?.clone();
                self.store(&place, Mode::Set, value)?;
            }
        }
        Ok(run)
    }

    /// A pullback owns what its forward sweep defined, and takes the arguments again; what went in
    /// and out is put back.
    pub(super) fn pull_back_callee(
        &mut self,
        (index, mut state): (usize, State),
        args: &[Arg],
        y_bar: &Data,
        dsts: &[Option<Place>],
    ) -> Result<()> {
        let places: Vec<Place> = args.iter().filter_map(in_out).collect();
        let borrowed = dsts.iter().flatten().chain(&places);
        borrowed_once(&borrowed.collect::<Vec<_>>())?;
        let callee = &self.world.callees[index];
        let func = callee.reversed(args);
        let given = self.arguments(callee, args)?;
        let all = dsts.iter().zip(wanted(callee, args.len()));
        let dsts: Vec<&Option<Place>> = all.filter(|(_, is)| *is).map(|(dst, _)| dst).collect();
        let mut before = Vec::new();
        for ((dst, (value, arg)), param) in dsts.iter().zip(&given).zip(&func.params) {
            state.frame[param.var.0] = Some(value.clone());
            let wanted = dst.as_ref().filter(|dst| !self.is_unwanted(dst.root));
            let given = wanted.map(|dst| self.place(dst)).transpose()?;
            before.push(match given {
                None if arg.in_out => Some(value.zero()),
                given => given,
            });
        }
        let run = Run { world: self.world, func, state, noted: Vec::new() };
        let after = run.pull_back(y_bar, before)?;
        for (dst, bar) in dsts.iter().zip(after.bars) {
            if let (Some(dst), Some(bar)) = (dst, bar) {
                self.store(dst, Mode::Set, bar)?;
            }
        }
        for ((_, arg), value) in given.iter().zip(after.params) {
            if let Some(place) = in_out(arg) {
                self.store(&place, Mode::Set, value)?;
            }
        }
        Ok(())
    }
}

impl Callee {
    /// The function with the pullback of a call with these arguments.
    fn reversed(&self, args: &[Arg]) -> &Function {
        if args.iter().any(|arg| arg.tangent) { &self.vjp_of_jvp } else { &self.vjp }
    }
}

/// Which of the arguments a callee has a parameter for: tangents of constants it has not.
fn wanted(callee: &Callee, count: usize) -> impl Iterator<Item = bool> {
    let params = &callee.primal.params;
    (0..count).map(|k| k < params.len() || params[k - params.len()].active)
}

/// The place that an argument lends to the callee.
fn in_out(arg: &Arg) -> Option<Place> {
    if arg.in_out { arg.operand.place().cloned() } else { None }
}
