//! Shapes, for messages.

use std::error::Error;
use std::fmt;

/// The shape of a tangent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One number.
    Number,
    /// So many numbers.
    Numbers(usize),
    /// Rows and columns.
    Grid(usize, usize),
    /// The parts of something larger, and the variant that it is, if it is one of several.
    Parts(&'static str, Vec<Shape>),
    /// `None`: a zero of any shape.
    Absent,
}

impl Shape {
    /// Whether a tangent of the other shape can be added to one of this.
    pub fn fits(&self, other: &Shape) -> bool {
        match (self, other) {
            (Shape::Absent, _) | (_, Shape::Absent) => true,
            (Shape::Parts(a, x), Shape::Parts(b, y)) => {
                a == b && x.len() == y.len() && x.iter().zip(y).all(|(x, y)| x.fits(y))
            }
            (a, b) => a == b,
        }
    }

    /// # Errors
    /// If a tangent of the shape `found` does not fit where this one is expected.
    pub fn check(self, found: Shape) -> Result<(), ShapeMismatch> {
        if self.fits(&found) { Ok(()) } else { Err(ShapeMismatch { expected: self, found }) }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Shape::Number => f.write_str("1"),
            Shape::Numbers(n) => write!(f, "[{n}]"),
            Shape::Grid(rows, columns) => write!(f, "{rows}x{columns}"),
            Shape::Parts(name, parts) => {
                write!(f, "{name}(")?;
                for (k, part) in parts.iter().enumerate() {
                    write!(f, "{}{part}", if k == 0 { "" } else { ", " })?;
                }
                f.write_str(")")
            }
            Shape::Absent => f.write_str("None"),
        }
    }
}

/// A cotangent of another shape than the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShapeMismatch {
    /// The shape of the value.
    pub expected: Shape,
    /// The shape of the cotangent.
    pub found: Shape,
}

impl fmt::Display for ShapeMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "mismatch in shape: the seed has the shape {} and the value has the shape {}",
            self.found, self.expected
        )
    }
}

impl Error for ShapeMismatch {}
