//! What control flow may leave: loops, labelled blocks, the function.

use proc_macro2::Span;
use syn::{Block as SynBlock, Expr, Lifetime, ReturnType, Type};

use super::scope::Bound;
use super::{Lowerer, Syntax, signature};
use crate::ir::{
    Block, Borrow, Inside, Inst, Kind, Label, Labelled, Linear, Mode, Op, Operand, Prim, Shape, Var,
};
use crate::message;

/// A region that can be left early.
#[expect(clippy::struct_excessive_bools, reason = "each says something else")]
pub(super) struct Frame {
    name: Option<String>,
    is_loop: bool,
    is_function: bool,
    /// Where `break` or `return` jumps, and whether something does.
    exit: Label,
    exit_used: bool,
    /// Where `continue` jumps.
    next: Label,
    next_used: bool,
    /// The variables that hold the value of the region: a tuple stays apart.
    result: Option<Bound>,
    /// Whether a `break` brings a value, and whether one of them is varied.
    has_value: bool,
    /// How many values were there before.
    seen: usize,
}

impl Lowerer<'_> {
    fn label(&mut self) -> Label {
        self.labels += 1;
        Label(self.labels - 1)
    }

    pub(super) fn enter(&mut self, label: Option<&Lifetime>, is_loop: bool) {
        let (exit, next) = (self.label(), self.label());
        let name = label.map(|label| label.ident.to_string());
        self.frames.push(Frame {
            name,
            is_loop,
            is_function: false,
            exit,
            exit_used: false,
            next,
            next_used: false,
            result: None,
            has_value: false,
            seen: self.seen.len(),
        });
    }

    /// The innermost frame; there is one between `enter` and `leave`.
    fn frame(&mut self) -> Option<&mut Frame> {
        self.frames.last_mut()
    }

    /// Ends a region; `true` if something jumps behind it.
    pub(super) fn leave(&mut self, body: Block) -> (bool, Option<Bound>) {
        let span = self.out.span;
        let Some(frame) = self.frames.pop() else { return (false, None) };
        if frame.exit_used {
            self.seen.truncate(frame.seen);
        }
        let result = if frame.has_value { frame.result } else { None };
        if let Some(result) = &result {
            self.declare_parts(result);
        }
        if frame.exit_used {
            self.out.block.insts.push(Inst::Labelled(Labelled { label: frame.exit, body }, span));
        } else {
            self.out.block.insts.extend(body.insts);
        }
        (frame.exit_used, result)
    }

    /// The body of a loop, which `continue` may leave.
    pub(super) fn iteration(&mut self, body: Block) -> Block {
        let span = self.out.span;
        match self.frame() {
            Some(frame) if frame.next_used => {
                let labelled = Labelled { label: frame.next, body };
                Block { insts: vec![Inst::Labelled(labelled, span)] }
            }
            Some(_) | None => body,
        }
    }

    /// Runs `lower` with a block of its own.
    pub(super) fn in_block<R>(&mut self, lower: impl FnOnce(&mut Self) -> R) -> (Block, R) {
        let outer = std::mem::take(&mut self.out.block);
        let (mark, seen) = (self.scope.enter(), self.seen.len());
        let result = lower(self);
        self.scope.leave(mark);
        self.seen.truncate(seen);
        (std::mem::replace(&mut self.out.block, outer), result)
    }

    /// The body of the function: `return` jumps behind it.
    pub(super) fn function(&mut self, block: &SynBlock, output: &Type) -> Bound {
        self.enter(None, false);
        let result = self.out.generated("result", signature::kind(output, &self.reals));
        if !is_unit(output) {
            let ty = self.source(Syntax::Type(output.clone()));
            self.out.vars[result.0].ty = Some(ty);
        }
        if let Some(frame) = self.frame() {
            (frame.is_function, frame.result) = (true, Some(Bound::Operand(result.into())));
        }
        let unit = Bound::Tuple(Vec::new());
        let (body, value) = {
            let outer = std::mem::take(&mut self.out.block);
            let value = self.block(block).unwrap_or_else(|| unit.clone());
            let value = if let Bound::Never = value { value } else { self.copied(value) };
            (std::mem::replace(&mut self.out.block, outer), value)
        };
        let returns = self.frames.last().is_some_and(|frame| frame.exit_used);
        if !returns {
            self.frames.pop();
            self.out.block.insts.extend(body.insts);
            return value;
        }
        if is_unit(output) {
            self.leave(body);
            return unit;
        }
        let outer = std::mem::replace(&mut self.out.block, body);
        self.finish(result, value);
        let body = std::mem::replace(&mut self.out.block, outer);
        if let Some(frame) = self.frame() {
            frame.has_value = true;
        }
        self.leave(body);
        Bound::Operand(result.into())
    }

    /// The value of a closure's body that is run here: `return` jumps behind it.
    pub(super) fn called(&mut self, body: &Expr) -> Bound {
        self.called_for(body, &ReturnType::Default)
    }

    /// The same where the user may have written the type of the value.
    pub(super) fn called_for(&mut self, body: &Expr, output: &ReturnType) -> Bound {
        self.enter(None, false);
        let result = self.out.fresh(Kind::Unknown);
        if let ReturnType::Type(_, ty) = output {
            let source = self.source(Syntax::Type((**ty).clone()));
            let info = &mut self.out.vars[result.0];
            (info.ty, info.kind) = (Some(source), signature::kind(ty, &self.reals));
        }
        if let Some(frame) = self.frame() {
            (frame.is_function, frame.result) = (true, Some(Bound::Operand(result.into())));
        }
        let region = std::mem::replace(&mut self.in_region, false);
        let outer = std::mem::take(&mut self.out.block);
        let value = self.handed_out(body);
        self.in_region = region;
        let frame = self.frames.last();
        let (used, has_value) = frame.map_or((false, false), |x| (x.exit_used, x.has_value));
        if used {
            if has_value {
                self.finish(result, value);
            }
            let body = std::mem::replace(&mut self.out.block, outer);
            self.leave(body);
            return if has_value {
                Bound::Operand(result.into())
            } else {
                Bound::Tuple(Vec::new())
            };
        }
        self.frames.pop();
        let body = std::mem::replace(&mut self.out.block, outer);
        self.out.block.insts.extend(body.insts);
        value
    }

    /// The first value of a variable that was declared before.
    pub(super) fn finish(&mut self, var: Var, value: Bound) {
        if value.borrow() == Borrow::Mutable {
            // What is stored through it would be stored in a copy.
            self.error(self.out.span, message::REFERENCE_VALUE);
            return;
        }
        let Some(value) = self.single(value) else { return };
        if self.is_varied(&value) {
            let info = &mut self.out.vars[var.0];
            (info.carrier, info.cell) = (true, true);
        }
        let op = if self.out.var(var).carrier {
            self.join(var, &value);
            let is_constant = matches!(value, Operand::Place(_)) && !self.is_varied(&value);
            // What is constant here may be a reference, what is varied elsewhere is not.
            let copy = if is_constant { Prim::Linear(Linear::ToOwned) } else { Prim::Use };
            Op::Prim(copy, vec![value])
        } else {
            self.inactive_op(value)
        };
        self.out.update(var.into(), Mode::Init, op);
    }

    /// What is known of the type of a variable that has several first values.
    fn join(&mut self, var: Var, value: &Operand) {
        let Shape { kind, inside } = self.out.shape(value);
        let info = &mut self.out.vars[var.0];
        let is_float = matches!(value, Operand::Literal(literal) if literal.is_float());
        if info.kind == Kind::Unknown && (kind.is_scalar() || is_float) {
            info.kind = if is_float { Kind::Primitive } else { kind };
        }
        if info.inside == Inside::Unknown {
            info.inside = inside;
        }
    }

    fn jump(&mut self, label: Label, span: Span) -> Bound {
        self.out.block.insts.push(Inst::Exit { label, span });
        Bound::Never
    }

    pub(super) fn return_(&mut self, e: &syn::ExprReturn) -> Bound {
        if self.in_region {
            return self.error(e.return_token.span, message::CLOSURE_EXIT);
        }
        let value = match &e.expr {
            Some(expr) if self.is_in_out(expr) => self.tail(expr),
            Some(expr) => self.value(expr),
            None => Bound::Tuple(Vec::new()),
        };
        self.return_value(value, e.return_token.span)
    }

    /// `return value`
    pub(super) fn return_value(&mut self, value: Bound, span: Span) -> Bound {
        let Some(k) = self.frames.iter().rposition(|frame| frame.is_function) else {
            return Bound::Poison;
        };
        self.out.span = span;
        self.leave_with(k, value)
    }

    /// What `?` does with a `None` or `Err`.
    fn return_failure(&mut self, x: Operand) -> Bound {
        let Some(k) = self.frames.iter().rposition(|frame| frame.is_function) else {
            return Bound::Poison;
        };
        let Some(Bound::Operand(Operand::Place(result))) = self.frames[k].result.clone() else {
            return Bound::Poison;
        };
        (self.frames[k].exit_used, self.frames[k].has_value) = (true, true);
        self.out.update(result, Mode::Init, Op::Prim(Prim::Residual, vec![x]));
        self.jump(self.frames[k].exit, self.out.span)
    }

    pub(super) fn break_(&mut self, e: &syn::ExprBreak) -> Bound {
        if self.in_region {
            return self.error(e.break_token.span, message::CLOSURE_EXIT);
        }
        let value = match &e.expr {
            Some(expr) if self.is_in_out(expr) => self.tail(expr),
            Some(expr) => self.value(expr),
            None => Bound::Tuple(Vec::new()),
        };
        let Some(k) = self.target(e.label.as_ref(), false) else { return Bound::Poison };
        self.out.span = e.break_token.span;
        self.leave_with(k, value)
    }

    /// Jumps behind the frame with this index, which takes the value.
    pub(super) fn leave_with(&mut self, k: usize, value: Bound) -> Bound {
        if let Bound::Never | Bound::Poison = value {
            return value;
        }
        self.frames[k].exit_used = true;
        let is_unit = matches!(&value, Bound::Tuple(parts) if parts.is_empty());
        if !is_unit {
            let known = self.frames[k].result.clone();
            let result = known.unwrap_or_else(|| self.variables_for(&value));
            self.frames[k].result = Some(result.clone());
            self.frames[k].has_value = true;
            self.finish_parts(&result, value);
        }
        self.jump(self.frames[k].exit, self.out.span)
    }

    /// A variable for a value, or one for each part of a tuple.
    fn variables_for(&mut self, value: &Bound) -> Bound {
        match self.tuple_parts(value) {
            Some(parts) => {
                Bound::Tuple(parts.iter().map(|part| self.variables_for(part)).collect())
            }
            None => Bound::Operand(self.out.fresh(Kind::Unknown).into()),
        }
    }

    /// Goes on with the next item of the loop in this frame.
    pub(super) fn next(&mut self, k: usize) {
        self.frames[k].next_used = true;
        self.jump(self.frames[k].next, self.out.span);
    }

    /// The body of a loop whose iteration is another region each time it is written out.
    pub(super) fn body_of(&mut self, k: usize, lower: impl FnOnce(&mut Self)) {
        let label = self.label();
        (self.frames[k].next, self.frames[k].next_used) = (label, false);
        let span = self.out.span;
        let (body, ()) = self.in_block(lower);
        if self.frames[k].next_used {
            self.out.block.insts.push(Inst::Labelled(Labelled { label, body }, span));
        } else {
            self.out.block.insts.extend(body.insts);
        }
    }

    pub(super) fn continue_(&mut self, e: &syn::ExprContinue) -> Bound {
        let Some(k) = self.target(e.label.as_ref(), true) else { return Bound::Poison };
        self.frames[k].next_used = true;
        self.jump(self.frames[k].next, e.continue_token.span)
    }

    fn target(&self, label: Option<&Lifetime>, only_loops: bool) -> Option<usize> {
        let name = label.map(|label| label.ident.to_string());
        self.frames.iter().rposition(|frame| match &name {
            Some(name) => frame.name.as_ref() == Some(name) && (frame.is_loop || !only_loops),
            None => frame.is_loop,
        })
    }

    /// `'label: { .. }`
    pub(super) fn labelled(&mut self, e: &syn::ExprBlock) -> Bound {
        let Some(label) = &e.label else {
            return self.block(&e.block).unwrap_or(Bound::Tuple(Vec::new()));
        };
        self.enter(Some(&label.name), false);
        let outer = std::mem::take(&mut self.out.block);
        let value = self.block(&e.block).unwrap_or(Bound::Tuple(Vec::new()));
        let value = if let Bound::Never = value { value } else { self.copied(value) };
        let frame = self.frames.last();
        let result = frame.filter(|frame| frame.has_value).and_then(|frame| frame.result.clone());
        let used = frame.is_some_and(|frame| frame.exit_used);
        if let Some(result) = &result {
            self.finish_parts(result, value.clone());
        }
        let body = std::mem::replace(&mut self.out.block, outer);
        self.leave(body);
        match result {
            Some(result) => result,
            None if used => Bound::Tuple(Vec::new()),
            None => value,
        }
    }

    /// `expr?`
    pub(super) fn question(&mut self, e: &syn::ExprTry) -> Bound {
        if self.in_region {
            return self.error(e.question_token.span, message::CLOSURE_EXIT);
        }
        let bound = self.expr(&e.expr);
        let Some(x) = self.single(bound) else { return Bound::Poison };
        let span = e.question_token.span;
        self.out.span = span;
        let fails = self.out.prim(Prim::Fails, vec![x.clone()]);
        let (arm, _) = self.in_block(|this| this.return_failure(x.clone()));
        self.branch_if(fails, arm, Block::default());
        self.emit(Op::Prim(Prim::Payload, vec![x]))
    }

    /// `for` and `while` do not have a value; `loop` has one through `break`.
    pub(super) fn close_loop(&mut self, body: Block) -> Bound {
        let (used, result) = self.leave(body);
        match result {
            Some(result) => result,
            None if used => Bound::Tuple(Vec::new()),
            None => Bound::Never,
        }
    }
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
}
