//! Loops that rustc checks apart.
//!
//! The borrow checker of rustc takes a time that grows with the loops of a body times the borrows in it.
//! A closure is a body of its own, so a long sequence of loops is printed as closures that are called
//! where they stand: `(|| for i in 0..n { .. })();`. LLVM inlines what is called once.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::printer::Printer;
use crate::ir::{Block, Function, Hold, Inst, Label, Mode, Var};

/// So many loops of a block have a body in common.
const MANY: usize = 8;

/// Whether the loops of a block are closures.
pub(super) fn has_many_loops(block: &Block) -> bool {
    block.insts.iter().filter(|inst| is_loop(inst)).count() > MANY
}

impl Printer<'_> {
    /// A statement of a block with many loops.
    pub(super) fn apart(&self, inst: &Inst, statement: TokenStream) -> TokenStream {
        if is_loop(inst) && stands_alone(inst, self.func) {
            quote_spanned!(self.at()=> (|| { #statement })();)
        } else {
            statement
        }
    }
}

/// A loop, or one that may be left.
fn is_loop(inst: &Inst) -> bool {
    match inst {
        Inst::Loop(..) => true,
        Inst::Labelled(labelled, _) => labelled.body.insts.iter().any(is_loop),
        Inst::Let { .. } | Inst::Update { .. } | Inst::Declare { .. } | Inst::Branch(..) => false,
        Inst::Append { .. } | Inst::Remove { .. } | Inst::Pullback { .. } | Inst::Sweep(..) => {
            false
        }
        Inst::Exit { .. } | Inst::Record { .. } | Inst::Replay { .. } => false,
    }
}

/// Whether control does not leave an instruction for what is outside, and gives nothing outside its
/// first value: a closure can do neither.
fn stands_alone(inst: &Inst, func: &Function) -> bool {
    let (mut labels, mut exits): (Vec<Label>, Vec<Label>) = (Vec::new(), Vec::new());
    let (mut declared, mut begun): (Vec<Var>, Vec<Var>) = (Vec::new(), Vec::new());
    inst.for_each_inst(&mut |inst| match inst {
        Inst::Labelled(labelled, _) => labels.push(labelled.label),
        Inst::Exit { label, .. } => exits.push(*label),
        Inst::Declare { var, .. } => declared.push(*var),
        Inst::Update { place, mode: Mode::Init, .. } => {
            begun.extend((func.var(place.root).hold == Hold::Plain).then_some(place.root));
        }
        Inst::Let { .. } | Inst::Update { .. } | Inst::Append { .. } | Inst::Remove { .. } => {}
        Inst::Branch(..) | Inst::Loop(..) | Inst::Pullback { .. } | Inst::Sweep(..) => {}
        Inst::Record { .. } | Inst::Replay { .. } => {}
    });
    exits.iter().all(|exit| labels.contains(exit)) && begun.iter().all(|var| declared.contains(var))
}
