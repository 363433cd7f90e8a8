//! Stores: places that change, and cotangents that come late.

use super::Run;
use super::value::{Data, Result};
use crate::ir::{Hold, Mode, Op, Operand, Place, Prim};

impl Run<'_> {
    pub(super) fn update(&mut self, place: &Place, mode: Mode, op: &Op) -> Result<()> {
        if self.is_unwanted(place.root) {
            return Ok(());
        }
        if place.is_var() && self.func.var(place.root).hold == Hold::Lazy {
            return self.update_lazy(place, mode, op);
        }
        let value = self.single(op)?;
        self.store(place, mode, value)
    }

    fn update_lazy(&mut self, place: &Place, mode: Mode, op: &Op) -> Result<()> {
        let arrived = self.state.frame[place.root.0].clone();
        let sum = match (mode, arrived, op) {
            (Mode::Set, _, Op::Prim(Prim::Zero, _)) => None,
            (Mode::Init, Some(arrived), _) => Some(arrived),
            (Mode::Add, Some(arrived), op) => Some(arrived.plus(&self.single(op)?)?),
            (_, _, op) => Some(self.single(op)?),
        };
        self.state.frame[place.root.0] = sum;
        Ok(())
    }

    /// Stores a value at a place.
    pub(super) fn store(&mut self, place: &Place, mode: Mode, value: Data) -> Result<()> {
        if self.is_unwanted(place.root) {
            return Ok(());
        }
        let info = self.func.var(place.root);
        let before = &self.state.frame[place.root.0];
        if place.is_var() && (mode == Mode::Init || info.hold == Hold::Late) {
            if info.hold == Hold::Plain && before.is_some() || mode == Mode::Add {
                return Err(format!("variable {} has a value already", place.root.0));
            }
            self.state.frame[place.root.0] = Some(value);
            return Ok(());
        }
        let path = self.path(place)?;
        let mut root = self.state.defined(place.root)?.clone();
        let value = match mode {
            Mode::Init | Mode::Set | Mode::Copy => value,
            Mode::Add => self.place(place)?.plus(&value)?,
        };
        // Only what the user stores, and its tangent, may have another shape.
        let is_primal = info.cell || !info.carrier;
        let may_differ = mode == Mode::Set && (is_primal || self.func.pullback.is_none());
        if path.is_empty() && !may_differ && !root.same_form(&value) {
            return Err(format!("{value:?} in place of {root:?}"));
        }
        root.replace(&path, value)?;
        self.state.frame[place.root.0] = Some(root);
        Ok(())
    }

    /// Changes what a place holds.
    pub(super) fn change<R>(
        &mut self,
        place: &Place,
        change: impl FnOnce(&mut Data) -> Result<R>,
    ) -> Result<R> {
        let path = self.path(place)?;
        let mut part = self.place(place)?;
        let result = change(&mut part)?;
        let mut root = self.state.defined(place.root)?.clone();
        root.replace(&path, part)?;
        self.state.frame[place.root.0] = Some(root);
        Ok(result)
    }

    /// The primitives that change their first operand.
    pub(super) fn changing(&mut self, prim: Prim, operands: &[Operand]) -> Result<Data> {
        let Some((Operand::Place(first), rest)) = operands.split_first() else {
            return Err(format!("{prim:?} of no place"));
        };
        match (prim, rest) {
            (Prim::Take, []) => self.change(first, |x| {
                let zero = x.zero();
                Ok(std::mem::replace(x, zero))
            }),
            (Prim::Take, [like]) => {
                let zero = self.operand(like)?.zero();
                self.change(first, |x| Ok(std::mem::replace(x, zero)))
            }
            (Prim::Pop, []) => {
                let last = self.change(first, Data::pop)?;
                last.ok_or_else(|| "the last element of nothing".to_owned())
            }
            (Prim::PushBack, [last]) => {
                let Data::Outcome(last) = self.operand(last)? else {
                    return Err("what is appended is no option".to_owned());
                };
                if let Some(last) = last {
                    self.change(first, |x| x.push(*last))?;
                }
                Ok(Data::Tuple(Vec::new()))
            }
            (prim, _) => Err(format!("{prim:?} of {operands:?}")),
        }
    }
}
