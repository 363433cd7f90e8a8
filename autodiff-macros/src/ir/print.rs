//! Functions as text that a user can read: one instruction a line, regions indented.
//!
//! Verbatim syntax is not in the representation, so the caller says how a [`Source`] reads.

mod control;
pub(crate) mod graph;
mod prim;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use super::{
    Arg, Block, Call, Function, Guard, Inst, Map, Op, Opaque, Operand, Place, Projection, Source,
    Sweep, Value, Var,
};

/// One line of the text.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) depth: usize,
    pub(crate) text: String,
    /// The user's expression that this line comes from.
    pub(crate) span: Option<Span>,
}

#[cfg(test)]
/// The text of a function, which ends with a line break.
pub(crate) fn print(func: &Function, source: &dyn Fn(Source) -> String) -> String {
    let lines = lines(func, source).into_iter();
    lines.flat_map(|line| ["    ".repeat(line.depth), line.text, "\n".to_owned()]).collect()
}

/// The lines of a function; those that stand for an instruction know where it comes from.
pub(crate) fn lines(func: &Function, source: &dyn Fn(Source) -> String) -> Vec<Line> {
    let names = names(func);
    let mut printer = Printer { func, names, source, lines: Vec::new(), depth: 0, span: None };
    let params = func.params.iter().map(|param| {
        let is_constant = !param.active && !func.var(param.var).carrier;
        let marker = if is_constant { "#[constant] " } else { "" };
        let in_out = if param.in_out { "&mut " } else { "" };
        format!("{marker}{in_out}{}", printer.var(param.var))
    });
    let head = format!("fn {}({}) {{", func.name, params.collect::<Vec<_>>().join(", "));
    printer.line(head);
    printer.depth += 1;
    printer.block(&func.body);
    let result = printer.value(&func.result);
    printer.line(format!("return {result}"));
    if let Some(pullback) = &func.pullback {
        printer.line(format!("pullback({}) {{", printer.vars(&pullback.seeds)));
        printer.indented(&pullback.body);
        printer.line("}");
    }
    printer.depth -= 1;
    printer.line("}");
    printer.lines
}

/// The name of each variable; those that share one are told apart by their index.
fn names(func: &Function) -> Vec<String> {
    let mut occurs = vec![false; func.vars.len()];
    func.params.iter().for_each(|param| occurs[param.var.0] = true);
    mark_defined(&func.body, &mut occurs);
    if let Some(pullback) = &func.pullback {
        pullback.seeds.iter().for_each(|seed| occurs[seed.0] = true);
        pullback.accumulators.iter().flatten().for_each(|var| occurs[var.0] = true);
        mark_defined(&pullback.body, &mut occurs);
    }
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for (info, _) in func.vars.iter().zip(&occurs).filter(|(_, occurs)| **occurs) {
        *count.entry(info.name.to_string()).or_default() += 1;
    }
    let mut taken: BTreeSet<String> = count.keys().cloned().collect();
    let mut names = Vec::new();
    for (index, info) in func.vars.iter().enumerate() {
        let mut name = info.name.to_string();
        if count.get(&name).is_some_and(|count| *count > 1) {
            name += &index.to_string();
            while !taken.insert(name.clone()) {
                name.push('_');
            }
        }
        names.push(name);
    }
    names
}

fn mark_defined(block: &Block, occurs: &mut [bool]) {
    block.for_each_inst(&mut |inst| {
        inst.for_each_definition(&mut |var| occurs[var.0] = true);
        inst.for_each_region_parameter(&mut |var| occurs[var.0] = true);
    });
}

struct Printer<'a> {
    func: &'a Function,
    names: Vec<String>,
    source: &'a dyn Fn(Source) -> String,
    lines: Vec<Line>,
    depth: usize,
    span: Option<Span>,
}

impl Printer<'_> {
    fn line(&mut self, text: impl Into<String>) {
        self.lines.push(Line { depth: self.depth, text: text.into(), span: self.span });
    }

    fn block(&mut self, block: &Block) {
        for inst in &block.insts {
            let outer = self.span.replace(inst.span());
            self.inst(inst);
            self.span = outer;
        }
    }

    fn indented(&mut self, block: &Block) {
        self.depth += 1;
        self.block(block);
        self.depth -= 1;
    }

    fn inst(&mut self, inst: &Inst) {
        match inst {
            Inst::Let { vars, op: Op::Map(map), .. } => {
                let head = format!("{} = ", self.bound(vars));
                self.map(&head, map);
            }
            Inst::Let { vars, op, .. } if vars.is_empty() => self.line(self.op(op)),
            Inst::Let { vars, op, .. } => {
                self.line(format!("{} = {}", self.bound(vars), self.op(op)));
            }
            Inst::Declare { var, .. } => self.declare(*var),
            Inst::Update { place, mode, op, .. } => self.update(place, *mode, op),
            Inst::Append { place, op, .. } => {
                self.line(format!("{}.push({})", self.place(place), self.op(op)));
            }
            Inst::Remove { place, var, .. } => {
                self.line(format!("{} = {}.pop()", self.bound(&[*var]), self.place(place)));
            }
            Inst::Pullback { pullback, args, y_bar, dsts, .. } => {
                self.pullback(*pullback, args, y_bar, dsts);
            }
            Inst::Sweep(sweep, _) => self.sweep(sweep),
            Inst::Branch(branch, _) => self.branch(branch),
            Inst::Loop(inner, _) => self.loop_(inner),
            Inst::Labelled(labelled, _) => {
                self.line(format!("{}: {{", control::label(labelled.label)));
                self.indented(&labelled.body);
                self.line("}");
            }
            Inst::Exit { label, .. } => self.line(format!("break {}", control::label(*label))),
            Inst::Record { record, values, .. } => self.record(*record, values),
            Inst::Replay { record, vars, stays, .. } => self.replay(*record, vars, *stays),
        }
    }

    /// `(x_bar, _) += pullback(x, c, y_bar)`
    fn pullback(&mut self, pullback: Var, args: &[Arg], y_bar: &Operand, dsts: &[Option<Place>]) {
        let dst = |dst: &Option<Place>| match dst {
            Some(dst) => self.place(dst),
            None => "_".to_owned(),
        };
        let dsts: Vec<String> = dsts.iter().map(dst).collect();
        let args: Vec<String> = args.iter().map(|arg| self.arg(arg)).collect();
        let args = [args, vec![self.operand(y_bar)]].concat().join(", ");
        self.line(format!("{} += {}({args})", parenthesised(&dsts), self.var(pullback)));
    }

    /// `y = map(a, b, |p, q| { .. })`
    fn map(&mut self, head: &str, map: &Map) {
        let inputs = self.operands(&map.inputs);
        self.line(format!("{head}map({inputs}, |{}| {{", self.vars(&map.params)));
        self.indented(&map.body);
        self.depth += 1;
        self.line(self.operand(&map.result));
        self.depth -= 1;
        self.line("})");
    }

    /// `for (p, q) in zip(a, b) { .. }`; `c[_]` is the element of this iteration.
    fn sweep(&mut self, sweep: &Sweep) {
        let inputs = self.operands(&sweep.inputs);
        self.line(format!("for ({}) in zip({inputs}) {{", self.vars(&sweep.params)));
        self.indented(&sweep.body);
        self.depth += 1;
        for (place, operand) in &sweep.outs {
            self.line(format!("{}[_] += {}", self.place(place), self.operand(operand)));
        }
        self.depth -= 1;
        self.line("}");
    }

    fn var(&self, var: Var) -> String {
        self.names[var.0].clone()
    }

    fn vars(&self, vars: &[Var]) -> String {
        vars.iter().map(|var| self.var(*var)).collect::<Vec<_>>().join(", ")
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Operand(operand) => self.operand(operand),
            Value::Tuple(values) => {
                tuple_of(&values.iter().map(|value| self.value(value)).collect::<Vec<_>>())
            }
        }
    }

    fn operand(&self, operand: &Operand) -> String {
        match operand {
            Operand::Place(place) => self.place(place),
            Operand::Literal(literal) => literal.text.clone(),
        }
    }

    fn operands(&self, operands: &[Operand]) -> String {
        operands.iter().map(|x| self.operand(x)).collect::<Vec<_>>().join(", ")
    }

    fn place(&self, place: &Place) -> String {
        place.path.iter().fold(self.var(place.root), |text, projection| {
            let sign = if projection.is_reference() { "&" } else { "" };
            format!("{sign}{text}{}", self.projection(projection))
        })
    }

    fn projection(&self, projection: &Projection) -> String {
        match projection {
            Projection::Reference | Projection::MutableReference => String::new(),
            Projection::TangentOf(_) => String::new(),
            Projection::Field(name) => format!(".{name}"),
            Projection::Payload { variant, field } => format!(".{variant}.{field}"),
            Projection::Index(indices) => match indices.as_slice() {
                [i] => format!("[{}]", self.operand(i)),
                indices => format!("[({})]", self.operands(indices)),
            },
            Projection::Slice { start, end, inclusive } => {
                let bound =
                    |x: &Option<Operand>| x.as_ref().map_or_else(String::new, |x| self.operand(x));
                let dots = if *inclusive { "..=" } else { ".." };
                format!("[{}{dots}{}]", bound(start), bound(end))
            }
            Projection::Row(i) => format!(".row({})", self.operand(i)),
            Projection::Column(j) => format!(".column({})", self.operand(j)),
        }
    }

    fn arg(&self, arg: &Arg) -> String {
        let sign = if arg.in_out { "&mut " } else { "" };
        let sign = if arg.by_ref { "&" } else { sign };
        format!("{sign}{}", self.operand(&arg.operand))
    }

    fn call(&self, call: &Call, entry: &str, more: Vec<String>) -> String {
        let args: Vec<String> = call.args.iter().map(|arg| self.arg(arg)).collect();
        format!("{}{entry}({})", call.name, [args, more].concat().join(", "))
    }

    fn op(&self, op: &Op) -> String {
        match op {
            Op::Prim(prim, operands) => self.prim(*prim, operands),
            Op::Call(call) => self.call(call, "", Vec::new()),
            Op::Forward(call) => self.call(call, "::vjp", Vec::new()),
            Op::Push(call, dots) => {
                let dot = |dot: &Option<Operand>| {
                    dot.as_ref().map_or_else(|| "0".to_owned(), |dot| self.operand(dot))
                };
                self.call(call, "::jvp", dots.iter().map(dot).collect())
            }
            Op::Opaque(opaque) => self.opaque(opaque),
            // It has lines of its own.
            Op::Map(map) => format!("map({})", self.operands(&map.inputs)),
        }
    }

    fn opaque(&self, opaque: &Opaque) -> String {
        let text = format!("<{}>", (self.source)(opaque.source));
        let renamed = opaque.mentions.iter().chain(&opaque.parts).filter_map(|(name, operand)| {
            let operand = self.operand(operand);
            (*name != operand).then(|| format!("{name} = {operand}"))
        });
        let renamed: Vec<String> = renamed.collect();
        let text = match opaque.guard {
            Guard::None => text,
            Guard::Inactive => format!("inactive({text})"),
        };
        if renamed.is_empty() { text } else { format!("{text} where {}", renamed.join(", ")) }
    }
}

/// One name as it is, several in parentheses.
fn parenthesised(parts: &[String]) -> String {
    match parts {
        [one] => one.clone(),
        parts => format!("({})", parts.join(", ")),
    }
}

/// A tuple as Rust writes it.
fn tuple_of(parts: &[String]) -> String {
    match parts {
        [one] => format!("({one},)"),
        parts => format!("({})", parts.join(", ")),
    }
}
