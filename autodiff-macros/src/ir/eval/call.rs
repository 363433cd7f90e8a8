//! Calls of other differentiable functions, and pullbacks.

use super::value::{Data, Result, State};
use super::{Callee, Run, borrowed_once};
use crate::ir::{Arg, Call, Function, Mode, Operand, Place};

impl<'a> Run<'a> {
    /// `f(args)`
    pub(super) fn call(&mut self, call: &Call) -> Result<Vec<Data>> {
        let (_, callee) = self.callee(call)?;
        let run = self.enter(&callee.primal, call, &[])?;
        Ok(vec![run.result()?])
    }

    /// Value and tangent.
    pub(super) fn push(&mut self, call: &Call, dots: &[Option<Operand>]) -> Result<Vec<Data>> {
        let (_, callee) = self.callee(call)?;
        match self.enter(&callee.jvp, call, dots)?.result()? {
            Data::Tuple(parts) => Ok(parts),
            other => Err(format!("{other:?} is no value with a tangent")),
        }
    }

    /// Value and pullback.
    pub(super) fn forward(&mut self, call: &Call) -> Result<Vec<Data>> {
        let (index, callee) = self.callee(call)?;
        let run = self.enter(&callee.vjp, call, &[])?;
        Ok(vec![run.result()?, Data::Pullback(index, run.state)])
    }

    fn callee(&self, call: &Call) -> Result<(usize, &'a Callee)> {
        let named = |callee: &Callee| callee.primal.name == call.name;
        let index = self.world.callees.iter().position(named);
        let index = index.ok_or_else(|| format!("no function is called {}", call.name))?;
        Ok((index, &self.world.callees[index]))
    }

    /// A run of a callee, whose branches are those of the caller too; what goes in and out is
    /// stored.
    fn enter(
        &mut self,
        func: &'a Function,
        call: &Call,
        dots: &[Option<Operand>],
    ) -> Result<Run<'a>> {
        let mut args = self.args(&call.args)?;
        let mut places: Vec<Option<Place>> = call.args.iter().map(in_out).collect();
        for (k, dot) in dots.iter().enumerate().filter(|(k, _)| func.params[*k].active) {
            let value = dot.as_ref().map_or_else(|| Ok(args[k].zero()), |dot| self.operand(dot));
            args.push(value?);
            let place = dot.as_ref().and_then(Operand::place).cloned();
            places.push(place.filter(|_| call.args[k].in_out));
        }
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
        let func = &self.world.callees[index].vjp;
        for (param, arg) in func.params.iter().zip(self.args(args)?) {
            state.frame[param.var.0] = Some(arg);
        }
        let mut before = Vec::new();
        for (dst, arg) in dsts.iter().zip(args) {
            let wanted = dst.as_ref().filter(|dst| !self.is_unwanted(dst.root));
            let given = wanted.map(|dst| self.place(dst)).transpose()?;
            before.push(match given {
                None if arg.in_out => Some(self.operand(&arg.operand)?.zero()),
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
        for (arg, value) in args.iter().zip(after.params) {
            if let Some(place) = in_out(arg) {
                self.store(&place, Mode::Set, value)?;
            }
        }
        Ok(())
    }
}

/// The place that an argument lends to the callee.
fn in_out(arg: &Arg) -> Option<Place> {
    if arg.in_out { arg.operand.place().cloned() } else { None }
}
