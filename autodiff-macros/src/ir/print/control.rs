//! Control flow, records and stores as text.

use super::{Printer, parenthesised};
use crate::ir::{
    Block, Branch, Head, Hold, Label, Loop, Mode, Op, Operand, Place, Prim, Range, Record, Select,
    Var,
};

impl Printer<'_> {
    /// `let y`, or a word that says how the variable holds its value.
    pub(super) fn declare(&mut self, var: Var) {
        let word = match self.func.var(var).hold {
            Hold::Plain => "let",
            Hold::Lazy => "lazy",
            Hold::Late => "late",
        };
        self.line(format!("{word} {}", self.var(var)));
    }

    /// What is defined; a variable that changes says so.
    pub(super) fn bound(&self, vars: &[Var]) -> String {
        let name = |var: &Var| {
            let info = self.func.var(*var);
            let word = match info.hold {
                Hold::Lazy => "lazy ",
                Hold::Late => "late ",
                Hold::Plain if info.cell || info.mutable => "mut ",
                Hold::Plain => "",
            };
            format!("{word}{}", self.var(*var))
        };
        parenthesised(&vars.iter().map(name).collect::<Vec<_>>())
    }

    pub(super) fn update(&mut self, place: &Place, mode: Mode, op: &Op) {
        let target = self.place(place);
        let is_lazy = place.is_var() && self.func.var(place.root).hold == Hold::Lazy;
        match (mode, op) {
            (Mode::Set | Mode::Init, Op::Map(map)) => self.map(&format!("{target} = "), map),
            (Mode::Add, Op::Map(map)) => self.map(&format!("{target} += "), map),
            (Mode::Copy, Op::Map(map)) => self.map(&format!("{target}[..] = "), map),
            (Mode::Copy, Op::Prim(Prim::Fill, x)) => {
                self.line(format!("{target}.fill({})", self.operands(&x[1..])));
            }
            (Mode::Copy, op) => self.line(format!("{target}.copy_from({})", self.op(op))),
            (Mode::Init, op) if is_lazy => {
                self.line(format!("{target}.or_insert({})", self.op(op)));
            }
            (Mode::Set | Mode::Init, op) => self.line(format!("{target} = {}", self.op(op))),
            (Mode::Add, op) => self.line(format!("{target} += {}", self.op(op))),
        }
    }

    pub(super) fn branch(&mut self, branch: &Branch) {
        match (&branch.select, branch.arms.as_slice()) {
            (Select::If(condition), [then, otherwise]) if then.insts.is_empty() => {
                self.line(format!("if !{} {{", self.operand(condition)));
                self.indented(otherwise);
            }
            (Select::If(condition), [then, otherwise]) => {
                self.line(format!("if {} {{", self.operand(condition)));
                self.indented(then);
                if !otherwise.insts.is_empty() {
                    self.line("} else {");
                    self.indented(otherwise);
                }
            }
            (Select::Arrived { lazy, bar }, arms) => {
                let (lazy, bar) = (self.var(*lazy), self.var(*bar));
                self.line(format!("if let Some({bar}) = {lazy}.take() {{"));
                for arm in arms {
                    self.indented(arm);
                }
            }
            (Select::If(tag) | Select::Tag(tag), arms) => {
                self.line(format!("match {} {{", self.operand(tag)));
                self.arms(arms);
            }
        }
        self.line("}");
    }

    fn arms(&mut self, arms: &[Block]) {
        self.depth += 1;
        for (k, arm) in arms.iter().enumerate() {
            let tag = if k + 1 == arms.len() { "_".to_owned() } else { k.to_string() };
            if arm.insts.is_empty() {
                self.line(format!("{tag} => {{}}"));
                continue;
            }
            self.line(format!("{tag} => {{"));
            self.indented(arm);
            self.line("}");
        }
        self.depth -= 1;
    }

    pub(super) fn loop_(&mut self, inner: &Loop) {
        self.line(format!("{} {{", self.head(&inner.head)));
        if let Some(trips) = inner.trips {
            self.depth += 1;
            self.line(format!("{} += 1", self.var(trips)));
            self.depth -= 1;
        }
        self.indented(&inner.body);
        self.line("}");
    }

    fn head(&self, head: &Head) -> String {
        match head {
            Head::Forever => "loop".to_owned(),
            Head::Range(var, range) => {
                format!("for {} in {}", self.bound(&[*var]), self.range(range, false))
            }
            Head::Back(var, range, None) => {
                format!("for {} in {}", self.var(*var), self.range(range, true))
            }
            Head::Back(var, range, Some(times)) => {
                let (range, times) = (self.range(range, false), self.operand(times));
                let range = if range.ends_with(')') { range } else { format!("({range})") };
                format!("for {} in {range}.take({times}).rev()", self.var(*var))
            }
            Head::Each(var, iterator) => {
                format!("for {} in {}", self.bound(&[*var]), self.opaque(iterator))
            }
            Head::Times(times) => format!("for _ in 0..{}", self.operand(times)),
        }
    }

    /// A range, the other way round if it is walked back.
    fn range(&self, range: &Range, back: bool) -> String {
        let dots = if range.inclusive { "..=" } else { ".." };
        let mut text = format!("{}{dots}{}", self.operand(&range.start), self.operand(&range.end));
        if let Some(step) = &range.step {
            text = format!("({text}).step_by({})", self.operand(step));
        }
        match (range.reversed != back, &range.step) {
            (false, _) => text,
            (true, None) => format!("({text}).rev()"),
            (true, Some(_)) => format!("{text}.rev()"),
        }
    }

    pub(super) fn record(&mut self, record: Record, values: &[Operand]) {
        self.line(format!("record_{}.push({})", record.0, self.operands(values)));
    }

    pub(super) fn replay(&mut self, record: Record, vars: &[Option<Var>], stays: bool) {
        let entry = format!("record_{}.{}()", record.0, if stays { "top" } else { "pop" });
        if vars.is_empty() {
            return self.line(entry);
        }
        let name = |var: &Option<Var>| var.map_or_else(|| "_".to_owned(), |var| self.var(var));
        let names: Vec<String> = vars.iter().map(name).collect();
        self.line(format!("{} = {entry}", names.join(", ")));
    }
}

pub(super) fn label(label: Label) -> String {
    format!("'region_{}", label.0)
}
