//! The syntax tree: statements with blocks inside.
//!
//! The pieces of code between the blocks are text with marks, which the dialects of `print.rs` fill
//! in: `$F` is the scalar type, `$(0.5)` a literal that takes part in active arithmetic, and
//! `$[k as f64]` such an expression.

use super::construct::{Construct, Nesting};

/// A statement, or the tail expression of a block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    pub(crate) constructs: Vec<Construct>,
    pub(crate) parts: Vec<Part>,
}

#[derive(Clone, Debug)]
pub(crate) enum Part {
    Code(String),
    Block(Nesting, Vec<Node>),
    /// The arms of a `match`: pattern and block.
    Arms(Vec<(String, Vec<Node>)>),
    /// `place op= value;`. Where the place borrows a `Vec` that the value reads, this needs the
    /// built-in operators of `f64`; the other dialect writes it as an assignment.
    Compound {
        place: String,
        op: char,
        value: String,
    },
}

#[derive(Clone, Debug)]
pub(crate) struct Function {
    /// Code up to the body.
    pub(crate) signature: String,
    pub(crate) body: Vec<Node>,
}

/// A differentiable function of the test, with the function that only it calls.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) name: String,
    pub(crate) scalars: Vec<&'static str>,
    pub(crate) functions: Vec<Function>,
}

impl Node {
    pub(crate) fn code(code: impl Into<String>) -> Node {
        Node { constructs: Vec::new(), parts: vec![Part::Code(code.into())] }
    }

    pub(crate) fn line(construct: Construct, code: impl Into<String>) -> Node {
        Node::code(code).tagged(construct)
    }

    /// `place op= value`, `place = value` for the operator `=`.
    pub(crate) fn update(construct: Construct, op: char, (place, value): (&str, &str)) -> Node {
        if op == '=' {
            return Node::line(construct, format!("{place} = {value};"));
        }
        let (place, value) = (place.to_owned(), value.to_owned());
        Node { constructs: vec![construct], parts: vec![Part::Compound { place, op, value }] }
    }

    pub(crate) fn tagged(mut self, construct: Construct) -> Node {
        self.constructs.push(construct);
        self
    }

    pub(crate) fn then(mut self, code: impl Into<String>) -> Node {
        self.parts.push(Part::Code(code.into()));
        self
    }

    pub(crate) fn block(mut self, nesting: Nesting, body: Vec<Node>) -> Node {
        self.parts.push(Part::Block(nesting, body));
        self
    }

    pub(crate) fn arms(mut self, arms: Vec<(String, Vec<Node>)>) -> Node {
        self.parts.push(Part::Arms(arms));
        self
    }
}

/// Calls `visit` with every node and the blocks around it.
pub(crate) fn walk<'a>(
    nodes: &'a [Node],
    around: &mut Vec<Nesting>,
    visit: &mut dyn FnMut(&'a Node, &[Nesting]),
) {
    for node in nodes {
        visit(node, around);
        for part in &node.parts {
            match part {
                Part::Code(_) | Part::Compound { .. } => {}
                Part::Block(nesting, body) => {
                    around.push(*nesting);
                    walk(body, around, visit);
                    around.pop();
                }
                Part::Arms(arms) => {
                    around.push(Nesting::MatchArm);
                    for (_pattern, body) in arms {
                        walk(body, around, visit);
                    }
                    around.pop();
                }
            }
        }
    }
}
