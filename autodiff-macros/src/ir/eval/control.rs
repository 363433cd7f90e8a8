//! Control flow and records.

use super::prim::{float, integer};
use super::value::{Data, Result};
use super::{Flow, Run};
use crate::ir::{
    Block, Branch, Head, Inst, Keep, Labelled, Loop, Operand, Range, Record, Select, Var,
};

/// No loop of a test runs longer.
const LIMIT: usize = 10_000;

impl Run<'_> {
    pub(super) fn block(&mut self, block: &Block) -> Result<Flow> {
        for inst in &block.insts {
            if let Flow::Left(label) = self.inst(inst)? {
                return Ok(Flow::Left(label));
            }
        }
        Ok(Flow::Next)
    }

    /// A block with a scope of its own.
    fn region(&mut self, block: &Block) -> Result<Flow> {
        let flow = self.block(block)?;
        self.forget(block);
        Ok(flow)
    }

    /// A block with a scope of its own, which nothing leaves early.
    pub(super) fn closed(&mut self, block: &Block) -> Result<()> {
        match self.block(block)? {
            Flow::Next => Ok(()),
            Flow::Left(label) => Err(format!("a closure jumps to {label:?}")),
        }
    }

    /// What a block has defined is gone behind it.
    pub(super) fn forget(&mut self, block: &Block) {
        for inst in &block.insts {
            inst.for_each_definition(&mut |var| self.state.frame[var.0] = None);
        }
    }

    pub(super) fn branch(&mut self, branch: &Branch) -> Result<Flow> {
        let (Select::If(tag) | Select::Tag(tag)) = &branch.select else {
            return self.arrived(branch);
        };
        let tag = self.operand(tag)?.scalar()?;
        self.noted.push(tag);
        let arm = match (&branch.select, branch.arms.as_slice()) {
            (Select::If(_), [then, otherwise]) => Some(if tag == 0.0 { otherwise } else { then }),
            (_, arms) => arms.get(integer(tag)).or_else(|| arms.last()),
        };
        self.region(arm.ok_or("a branch without arms")?)
    }

    fn arrived(&mut self, branch: &Branch) -> Result<Flow> {
        let (Select::Arrived { lazy, bar }, [arm]) = (&branch.select, branch.arms.as_slice())
        else {
            return Err("a branch on a cotangent with several arms".to_owned());
        };
        let Some(arrived) = self.state.frame[lazy.0].take() else { return Ok(Flow::Next) };
        self.state.frame[bar.0] = Some(arrived);
        let flow = self.region(arm)?;
        self.state.frame[bar.0] = None;
        Ok(flow)
    }

    pub(super) fn labelled(&mut self, labelled: &Labelled) -> Result<Flow> {
        match self.region(&labelled.body)? {
            Flow::Left(label) if label == labelled.label => Ok(Flow::Next),
            flow => Ok(flow),
        }
    }

    pub(super) fn loop_(&mut self, inner: &Loop) -> Result<Flow> {
        let (var, elements) = match &inner.head {
            Head::Forever => (None, vec![Data::Scalar(0.0); LIMIT]),
            Head::Times(times) => (None, vec![Data::Scalar(0.0); self.index(times)?]),
            Head::Range(var, range) => {
                let mut elements = self.range(range)?;
                if range.reversed {
                    elements.reverse();
                }
                (Some(*var), elements)
            }
            Head::Back(var, range, times) => (Some(*var), self.back(range, times.as_ref())?),
            Head::Each(var, iterator) => (Some(*var), self.opaque(iterator)?.elements()?),
        };
        for element in elements {
            if let Some(trips) = inner.trips {
                let count = self.state.defined(trips)?.scalar()? + 1.0;
                self.state.frame[trips.0] = Some(Data::Scalar(count));
            }
            if let Some(var) = var {
                self.state.frame[var.0] = Some(element);
            }
            let flow = self.region(&inner.body)?;
            if let Some(var) = var {
                self.state.frame[var.0] = None;
            }
            if let Flow::Left(label) = flow {
                return Ok(Flow::Left(label));
            }
        }
        match inner.head {
            Head::Forever => Err("a loop without an end".to_owned()),
            _ => Ok(Flow::Next),
        }
    }

    /// The elements of a range in the order of the numbers.
    fn range(&self, range: &Range) -> Result<Vec<Data>> {
        let bound = |x: &Operand| self.operand(x)?.scalar();
        let (start, end) = (bound(&range.start)?, bound(&range.end)?);
        let step = range.step.as_ref().map_or(Ok(1.0), bound)?;
        let numbers = (0..LIMIT).map(|k| start + step * float(k));
        let inside = |x: &f64| *x < end || range.inclusive && *x == end;
        Ok(numbers.take_while(inside).map(Data::Scalar).collect())
    }

    /// The first so many elements of a range, from the last to the first.
    fn back(&self, range: &Range, times: Option<&Operand>) -> Result<Vec<Data>> {
        let mut elements = self.range(range)?;
        if range.reversed {
            elements.reverse();
        }
        let times = times.map_or(Ok(elements.len()), |times| self.index(times))?;
        elements.truncate(times);
        elements.reverse();
        Ok(elements)
    }

    pub(super) fn record(&mut self, record: Record, values: &[Operand]) -> Result<()> {
        let entry = self.operands(values)?;
        let keep = self.func.records.get(record.0).ok_or("a record that is not there")?;
        let entries = &mut self.state.records[record.0];
        match keep {
            Keep::Type => return Ok(()),
            Keep::Once if !entries.is_empty() => {
                return Err(format!("record {} is written twice", record.0));
            }
            Keep::Once | Keep::Many => {}
        }
        entries.push(entry);
        Ok(())
    }

    pub(super) fn replay(
        &mut self,
        record: Record,
        vars: &[Option<Var>],
        stays: bool,
    ) -> Result<()> {
        let entries = self.state.records.get_mut(record.0).ok_or("a record that is not there")?;
        let entry = if stays { entries.last().cloned() } else { entries.pop() };
        let entry = entry.ok_or_else(|| format!("record {} is empty", record.0))?;
        if vars.len() > entry.len() {
            return Err(format!("{} values of record {}: {entry:?}", vars.len(), record.0));
        }
        for (var, value) in vars.iter().zip(entry) {
            if let Some(var) = var {
                self.state.frame[var.0] = Some(value);
            }
        }
        Ok(())
    }

    /// `place.pop()`
    pub(super) fn remove(&mut self, inst: &Inst) -> Result<()> {
        let Inst::Remove { place, var, .. } = inst else { return Ok(()) };
        let last = self.change(place, Data::pop)?;
        self.state.frame[var.0] = Some(Data::Outcome(last.map(Box::new)));
        Ok(())
    }
}
