//! The invariants of the representation, checked after every pass.

use super::{Block, Function, Inst, Op, Prim, Var};

/// Every variable is defined once, before it is read, in a region that encloses the reader.
pub(crate) fn verify(func: &Function) -> Result<(), String> {
    let mut verifier = Verifier { func, defined: vec![false; func.vars.len()] };
    for param in &func.params {
        verifier.define(param.var)?;
    }
    verifier.block(&func.body)?;
    let mut reads = Vec::new();
    func.result.for_each_operand(&mut |operand| operand.for_each_var(&mut |var| reads.push(var)));
    verifier.reads(&reads)?;
    let Some(pullback) = &func.pullback else { return Ok(()) };
    pullback.seeds.iter().try_for_each(|seed| verifier.define(*seed))?;
    for accumulator in pullback.accumulators.iter().flatten() {
        verifier.define(*accumulator)?;
    }
    verifier.block(&pullback.body)
}

/// An operation that a rule could not build.
fn missing_rule() -> String {
    "the derivative could not be built: an operation of a derivative has no transpose; please \
     report this function as a bug of static-autodiff"
        .to_owned()
}

struct Verifier<'a> {
    func: &'a Function,
    defined: Vec<bool>,
}

impl Verifier<'_> {
    fn define(&mut self, var: Var) -> Result<(), String> {
        if std::mem::replace(&mut self.defined[var.0], true) {
            return Err(self.broken(var, "is defined twice"));
        }
        Ok(())
    }

    fn reads(&self, vars: &[Var]) -> Result<(), String> {
        match vars.iter().find(|var| !self.defined[var.0]) {
            Some(var) => Err(self.broken(*var, "is read before it is defined")),
            None => Ok(()),
        }
    }

    fn broken(&self, var: Var, how: &str) -> String {
        let name = &self.func.var(var).name;
        format!(
            "the derivative could not be built: internal variable `{name}` {how}; please report \
             this function as a bug of static-autodiff"
        )
    }

    fn block(&mut self, block: &Block) -> Result<(), String> {
        block.insts.iter().try_for_each(|inst| self.inst(inst))
    }

    /// A region: what it defines is not visible after it.
    fn region(&mut self, params: &[Var], body: &Block, result: &[Var]) -> Result<(), String> {
        let outer = self.defined.clone();
        params.iter().try_for_each(|param| self.define(*param))?;
        self.block(body)?;
        self.reads(result)?;
        self.defined = outer;
        Ok(())
    }

    fn inst(&mut self, inst: &Inst) -> Result<(), String> {
        let mut outside = Vec::new();
        match inst {
            Inst::Let { vars, op, .. } => {
                if let Op::Prim(prim, operands) = op
                    && operands.is_empty()
                    && !matches!(prim, Prim::Tuple | Prim::Array | Prim::Vec | Prim::New(_))
                {
                    return Err(missing_rule());
                }
                if let Op::Map(map) = op {
                    map.inputs.iter().for_each(|x| x.for_each_var(&mut |var| outside.push(var)));
                    let mut result = Vec::new();
                    map.result.for_each_var(&mut |var| result.push(var));
                    self.region(&map.params, &map.body, &result)?;
                } else {
                    op.for_each_read(&mut |var| outside.push(var));
                }
                self.reads(&outside)?;
                vars.iter().try_for_each(|var| self.define(*var))
            }
            Inst::Sweep(sweep, _) => {
                sweep.inputs.iter().for_each(|x| x.for_each_var(&mut |var| outside.push(var)));
                let mut result = Vec::new();
                for (place, x) in &sweep.outs {
                    place.for_each_var(&mut |var| outside.push(var));
                    x.for_each_var(&mut |var| result.push(var));
                }
                self.reads(&outside)?;
                self.region(&sweep.params, &sweep.body, &result)
            }
            Inst::Update { .. } | Inst::Pullback { .. } => {
                inst.for_each_read(&mut |var| outside.push(var));
                self.reads(&outside)
            }
        }
    }
}
