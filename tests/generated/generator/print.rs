//! A tree as Rust, over `f64` or over dual numbers.

use std::fmt::{Result, Write as _};

use super::tree::{Node, Part, Program};
use super::types;

/// What the numbers of a program are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Float,
    Dual,
}

impl Dialect {
    /// `code` with its marks filled in.
    pub(crate) fn fill(self, code: &str) -> String {
        let (ty, open) = match self {
            Dialect::Float => ("f64", ""),
            Dialect::Dual => ("Dual", "lit"),
        };
        let mut out = String::new();
        let mut rest = code;
        while let Some((before, after)) = rest.split_once('$') {
            out.push_str(before);
            let mark = after.chars().next();
            rest = after.get(1..).unwrap_or_default();
            match mark {
                Some('F') => out.push_str(ty),
                Some('(') if self == Dialect::Float => {
                    let (literal, after) = rest.split_once(')').unwrap_or((rest, ""));
                    out.push_str(literal);
                    rest = after;
                }
                Some('(') => out.push_str("lit("),
                _ => {
                    let (cast, after) = rest.split_once(']').unwrap_or((rest, ""));
                    out.push_str(open);
                    out.push('(');
                    out.push_str(cast);
                    out.push(')');
                    rest = after;
                }
            }
        }
        out.push_str(rest);
        out
    }

    /// What stands before a function.
    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Dialect::Float => "#[differentiable]\n",
            Dialect::Dual => "",
        }
    }

    /// Types and their methods.
    pub(crate) fn items(self, items: &str) -> String {
        let items = self.fill(items);
        match self {
            Dialect::Float => items,
            Dialect::Dual => {
                let without = |items: String, (from, to): (&str, &str)| items.replace(from, to);
                types::ATTRIBUTES.into_iter().fold(items, without)
            }
        }
    }

    fn part(self, part: &Part, indent: usize, out: &mut String) -> Result {
        let pad = "    ".repeat(indent);
        match part {
            Part::Code(code) => write!(out, "{}", self.fill(code)),
            Part::Block(_, body) if body.is_empty() => write!(out, "{{}}"),
            Part::Block(_, body) => {
                out.push_str("{\n");
                self.nodes(body, indent + 1, out)?;
                write!(out, "{pad}}}")
            }
            Part::Arms(arms) => {
                out.push_str("{\n");
                for (pattern, body) in arms {
                    write!(out, "{pad}    {} => ", self.fill(pattern))?;
                    self.arm(body, indent + 1, out)?;
                }
                write!(out, "{pad}}}")
            }
            Part::Compound { place, op, value } => {
                let (place, value) = (self.fill(place), self.fill(value));
                match self {
                    Dialect::Float => write!(out, "{place} {op}= {value};"),
                    Dialect::Dual => write!(out, "{place} = {place} {op} ({value});"),
                }
            }
        }
    }

    /// The block of an arm, or the expression if it is nothing else.
    fn arm(self, body: &[Node], indent: usize, out: &mut String) -> Result {
        if let [Node { parts, .. }] = body
            && let [Part::Code(code)] = parts.as_slice()
            && !code.ends_with(';')
        {
            return writeln!(out, "{},", self.fill(code));
        }
        if body.is_empty() {
            out.push_str("{}\n");
            return Ok(());
        }
        out.push_str("{\n");
        self.nodes(body, indent + 1, out)?;
        writeln!(out, "{}}}", "    ".repeat(indent))
    }

    fn nodes(self, nodes: &[Node], indent: usize, out: &mut String) -> Result {
        for node in nodes {
            out.push_str(&"    ".repeat(indent));
            for part in &node.parts {
                self.part(part, indent, out)?;
            }
            out.push('\n');
        }
        Ok(())
    }

    /// The functions of a program.
    pub(crate) fn program(self, program: &Program, out: &mut String) -> Result {
        for function in &program.functions {
            out.push('\n');
            let (attribute, signature) = (self.attribute(), self.fill(&function.signature));
            writeln!(out, "{attribute}pub fn {signature} {{")?;
            self.nodes(&function.body, 1, out)?;
            out.push_str("}\n");
        }
        Ok(())
    }
}
