//! The functions that are compiled.

use std::fmt::Write;

/// How the statements are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One after the other.
    Straight,
    /// In groups of `GROUP`, each in two nested loops.
    Nested,
}

impl Shape {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Shape::Straight => "straight-line",
            Shape::Nested => "nested loops",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attribute {
    Present,
    Absent,
}

/// The statements of a group: two in the outer loop, eight in the inner one.
const GROUP: u32 = 10;

/// A library with one function of `statements` statements, loops not counted.
pub(crate) fn source(shape: Shape, statements: u32, attribute: Attribute) -> String {
    let attribute = match attribute {
        Attribute::Present => "#[static_autodiff::differentiable]\n",
        Attribute::Absent => "",
    };
    let body = match shape {
        Shape::Straight => straight(statements),
        Shape::Nested => nested(statements),
    };
    format!("{attribute}pub fn function(x: f64) -> f64 {{\n{body}}}\n")
}

fn straight(statements: u32) -> String {
    let mut body = String::from("    let t1 = x.sin();\n");
    for k in 2..=statements {
        let _ = writeln!(body, "    let t{k} = t{} * 0.5 + x.sin();", k - 1);
    }
    let _ = writeln!(body, "    t{statements}");
    body
}

fn nested(statements: u32) -> String {
    let mut body = String::from("    let mut total = x;\n");
    for group in 0..statements / GROUP {
        let first = group * GROUP;
        let _ = writeln!(body, "    for i in 0..3 {{");
        let _ = writeln!(body, "        let mut inner = total * 0.5;");
        let _ = writeln!(body, "        for _ in i..5 {{");
        let _ = writeln!(body, "            let t{first} = inner * 0.5 + x.sin();");
        for k in first + 1..first + GROUP - 3 {
            let _ = writeln!(body, "            let t{k} = t{} * 0.5 + x.sin();", k - 1);
        }
        let _ = writeln!(body, "            inner += t{} * 0.5;", first + GROUP - 4);
        let _ = writeln!(body, "        }}");
        let _ = writeln!(body, "        total += inner * x;");
        let _ = writeln!(body, "    }}");
    }
    body.push_str("    total\n");
    body
}
