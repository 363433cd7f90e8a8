//! Lowering in passes: what one finds out the next one knows.

use std::rc::Rc;

use proc_macro2::{Ident, Span};
use syn::ExprClosure;

use super::place::Declaration;
use super::scope::Bound;
use super::{Lowered, Lowerer, free};
use crate::diag::Diag;
use crate::ir::{Kind, Value};
use crate::message;

/// What a pass of lowering found: a function, and the declarations that turned out to be active.
pub(super) type Pass = (Lowered, Vec<(Declaration, Span)>);

/// Runs passes until one finds nothing new.
pub(super) fn settled(
    diag: &mut Diag,
    mut once: impl FnMut(&[Declaration], &mut Memory, &mut Diag) -> Pass,
) -> Lowered {
    let (mut active, mut memory) = (Vec::new(), Memory::default());
    loop {
        let mut errors = Diag::default();
        let wanted = memory.wanted.len();
        let (lowered, found) = once(&active, &mut memory, &mut errors);
        let known = |declaration: &Declaration| active.contains(declaration);
        let settled = wanted == memory.wanted.len();
        if settled && found.iter().all(|(declaration, _)| known(declaration)) {
            // What is known to be active and still does not take the value is not understood.
            for (_, span) in &found {
                errors.error(*span, message::UNKNOWN_TARGET);
            }
            diag.append(errors);
            return lowered;
        }
        active.extend(found.into_iter().map(|(declaration, _)| declaration));
    }
}

/// What a pass of lowering leaves to the next one.
#[derive(Default)]
pub(super) struct Memory {
    /// What is known of the types of variables.
    pub(super) kinds: Vec<(Declaration, Kind)>,
    /// The closures that a verbatim expression mentions, so that they must exist.
    pub(super) wanted: Vec<*const ExprClosure>,
    /// The closures that outlive the expression in which they were found.
    pub(super) closures: Vec<(*const ExprClosure, Rc<ExprClosure>)>,
}

/// A closure that stands alone: it is the last of [`Lowered::closures`]. The variables that it
/// captures are constants.
pub(crate) fn lower_closure(closure: &ExprClosure, diag: &mut Diag) -> Lowered {
    let span = syn::spanned::Spanned::span(closure);
    settled(diag, |active, memory, errors| {
        let mut lowerer = Lowerer::new(span, &[], active, memory, errors);
        for name in free::variables(closure) {
            let var = lowerer.out.named(name.clone(), Kind::Unknown);
            lowerer.scope.insert(&name, Bound::Operand(var.into()));
        }
        let id = lowerer.capture(closure);
        if let Some((lifted, _)) = lowerer.lifted(id, span) {
            lowerer.lifted.push(lifted);
        }
        lowerer.finished(Ident::new("closure", span), Vec::new(), Value::Tuple(Vec::new()))
    })
}
