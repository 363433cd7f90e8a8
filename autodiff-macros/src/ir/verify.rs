//! The invariants of the representation, checked after every pass.

use super::{Block, Function, Inst, Op, Var};

/// Every variable is defined once, before it is read, in a region that encloses the reader.
pub(crate) fn verify(func: &Function) -> Result<(), String> {
    let none = vec![false; func.vars.len()];
    let mut verifier = Verifier { func, defined: none.clone(), visible: none, scope: Vec::new() };
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
    /// Whether a variable was defined anywhere so far, and whether it is visible here.
    defined: Vec<bool>,
    visible: Vec<bool>,
    /// The variables that are visible, in the order of their definition.
    scope: Vec<Var>,
}

impl Verifier<'_> {
    fn define(&mut self, var: Var) -> Result<(), String> {
        if std::mem::replace(&mut self.defined[var.0], true) {
            return Err(self.broken(var, "is defined twice"));
        }
        self.visible[var.0] = true;
        self.scope.push(var);
        Ok(())
    }

    fn reads(&self, vars: &[Var]) -> Result<(), String> {
        match vars.iter().find(|var| !self.visible[var.0]) {
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
    fn region(&mut self, inst: &Inst, block: &Block) -> Result<(), String> {
        let mark = self.scope.len();
        let mut params = Vec::new();
        inst.for_each_region_parameter(&mut |param| params.push(param));
        for param in params {
            self.define(param)?;
        }
        self.block(block)?;
        let mut results = Vec::new();
        inst.for_each_region_result(&mut |var| results.push(var));
        self.reads(&results)?;
        for var in self.scope.drain(mark..) {
            self.visible[var.0] = false;
        }
        Ok(())
    }

    fn inst(&mut self, inst: &Inst) -> Result<(), String> {
        if let Inst::Let { op: Op::Prim(prim, operands), .. } = inst
            && operands.is_empty()
            && !prim.may_be_empty()
        {
            return Err(missing_rule());
        }
        let mut reads = Vec::new();
        inst.for_each_own_read(&mut |var| reads.push(var));
        self.reads(&reads)?;
        inst.blocks().into_iter().try_for_each(|block| self.region(inst, block))?;
        let mut defined = Vec::new();
        inst.for_each_definition(&mut |var| defined.push(var));
        defined.into_iter().try_for_each(|var| self.define(var))
    }
}
