//! A function as a graph: what is computed from what.

use super::{Printer, names};
use crate::ir::{Function, Source, Var};

/// An instruction or a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) label: String,
    /// The nodes whose results it reads, as far as the order of the text tells.
    pub(crate) reads: Vec<usize>,
}

/// The nodes of a function, in the order of the text; the last is its result.
pub(crate) fn nodes(func: &Function, source: &dyn Fn(Source) -> String) -> Vec<Node> {
    let names = names(func);
    let mut printer = Printer { func, names, source, lines: Vec::new(), depth: 0, span: None };
    // Who has written a variable last.
    let mut writers: Vec<Option<usize>> = vec![None; func.vars.len()];
    let mut nodes: Vec<Node> = Vec::new();
    for param in &func.params {
        writers[param.var.0] = Some(nodes.len());
        nodes.push(Node { label: printer.var(param.var), reads: Vec::new() });
    }
    func.body.for_each_inst(&mut |inst| {
        let mut reads = Vec::new();
        inst.for_each_own_read(&mut |var| add(&mut reads, writers[var.0]));
        let stored = inst.stored().map(|place| place.root);
        if let Some(root) = stored {
            add(&mut reads, writers[root.0]);
        }
        printer.lines.clear();
        printer.inst(inst);
        let head = printer.lines.first().map(|line| line.text.trim_end_matches(" {").to_owned());
        let mut write = |var: Var| writers[var.0] = Some(nodes.len());
        inst.for_each_definition(&mut write);
        stored.into_iter().for_each(write);
        nodes.push(Node { label: head.unwrap_or_default(), reads });
    });
    let mut reads = Vec::new();
    func.result.for_each_operand(&mut |operand| {
        operand.for_each_var(&mut |var| add(&mut reads, writers[var.0]));
    });
    nodes.push(Node { label: format!("return {}", printer.value(&func.result)), reads });
    nodes
}

fn add(reads: &mut Vec<usize>, node: Option<usize>) {
    if let Some(node) = node
        && !reads.contains(&node)
    {
        reads.push(node);
    }
}
