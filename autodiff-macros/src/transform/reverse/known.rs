//! What a rule computes and the forward sweep has computed already: the derivative of `x.sin()` is the `x.cos()` that the
//! function needs, too.

use super::Reverse;
use crate::ir::rename::Renaming;
use crate::ir::{Block, Inst, Op, Operand, Prim, Var};
use crate::rules::Term;

/// The functions of each variable that the forward sweep computes.
pub(super) struct Known(Vec<Vec<Var>>);

impl Known {
    pub(super) fn new(definitions: &[Option<(Vec<Var>, Op)>]) -> Known {
        let mut known = vec![Vec::new(); definitions.len()];
        for (k, definition) in definitions.iter().enumerate() {
            if let Some((_, Op::Prim(Prim::Scalar(_), x))) = definition
                && let Some(x) = variable(x)
            {
                known[x.0].push(Var(k));
            }
        }
        Known(known)
    }
}

/// The variable of which something is a function.
fn variable(x: &[Operand]) -> Option<Var> {
    x.first()?.place().filter(|place| place.is_var()).map(|place| place.root)
}

impl Reverse<'_> {
    /// The code of a rule and its terms with values of the forward sweep for what they compute again.
    pub(super) fn with_known(&self, code: Block, terms: &mut [Term]) -> Block {
        let mut names = Renaming::default();
        let mut insts = Vec::new();
        for inst in code.insts {
            if let Inst::Let { vars, op: Op::Prim(prim @ Prim::Scalar(_), x), .. } = &inst
                && let (Some(var), Some(known)) = (vars.first(), self.known(*prim, x))
            {
                names.set(*var, known);
            } else {
                insts.push(inst);
            }
        }
        for term in terms {
            term.rename(&names);
        }
        names.substitute(&Block { insts })
    }

    /// The variable that has this value wherever the instruction has run whose reverse is built.
    fn known(&self, prim: Prim, x: &[Operand]) -> Option<Var> {
        let steady = |x: &Operand| match x {
            Operand::Place(place) => {
                place.is_var()
                    && !self.is_cell(place.root)
                    && self.copies.var(place.root) == place.root
            }
            Operand::Literal(_) => true,
        };
        let functions = self.known.0.get(variable(x)?.0)?;
        let found = functions.iter().copied().find(|var| {
            let is_same = matches!(
                &self.definitions[var.0],
                Some((_, Op::Prim(other, y))) if *other == prim && same(x, y)
            );
            is_same && !self.is_cell(*var) && self.has_run(*var)
        });
        found.filter(|_| x.iter().all(steady))
    }

    /// Whether a variable is of the section that is being reversed, or of one around it.
    fn has_run(&self, var: Var) -> bool {
        let is_here = |home| self.levels.iter().any(|level| level.home() == Some(home));
        self.layout.home(var).is_some_and(|home| is_here((home.block, home.section)))
    }
}

fn same(x: &[Operand], y: &[Operand]) -> bool {
    let is_same = |(x, y): (&Operand, &Operand)| match (x, y) {
        (Operand::Place(x), Operand::Place(y)) => x.is_var() && y.is_var() && x.root == y.root,
        (Operand::Literal(x), Operand::Literal(y)) => x.text == y.text,
        (Operand::Place(_), Operand::Literal(_)) | (Operand::Literal(_), Operand::Place(_)) => {
            false
        }
    };
    x.len() == y.len() && x.iter().zip(y).all(is_same)
}
