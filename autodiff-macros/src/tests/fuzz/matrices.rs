//! Steps over matrices.

use super::generate::{Entry, Type};
use super::steps::{MUL, Writer, number};
use crate::ir::{Bilinear, Extremum, Linear, Order, Prim, Source};

impl Writer<'_> {
    pub(super) fn componentwise(&mut self, which: u8, a: u8, b: u8) -> Option<Entry> {
        let (a, ..) = self.matrix(a)?;
        let b = self.pick(b, |ty| *ty == a.ty)?;
        let ty = a.ty.clone();
        Some(match which % 5 {
            0 => self.prim(Prim::Add, &[&a, &b], ty, a.bound + b.bound),
            1 => self.prim(Prim::Sub, &[&a, &b], ty, a.bound + b.bound),
            2 | 3 => {
                let mul = Prim::Bilinear(Bilinear::ComponentMul);
                self.prim(mul, &[&a, &b], ty, a.bound * b.bound)
            }
            _ => {
                let b = self.mapped(&b, 2.0, |writer, x| writer.within(x, 0.5, 2.0));
                self.prim(Prim::ComponentDiv, &[&a, &b], ty, a.bound / 0.5)
            }
        })
    }

    pub(super) fn scaled(&mut self, which: u8, a: u8, b: u8) -> Option<Entry> {
        let (m, ..) = self.matrix(a)?;
        let s = self.scalar(b);
        let ty = m.ty.clone();
        let bound = m.bound * s.bound;
        Some(match which % 6 {
            0 => self.prim(MUL, &[&m, &s], ty, bound),
            1 => self.prim(MUL, &[&s, &m], ty, bound),
            2 => self.prim(Prim::Bilinear(Bilinear::Scale), &[&m, &s], ty, bound),
            3 => self.prim(Prim::Bilinear(Bilinear::Div), &[&m, &number("2.0", 2.0)], ty, m.bound),
            4 => {
                let s = self.within(&s, 0.5, 2.0);
                self.prim(Prim::Bilinear(Bilinear::Div), &[&m, &s], ty, m.bound / 0.5)
            }
            _ => self.prim(Prim::AddScalar, &[&m, &s], ty, m.bound + s.bound),
        })
    }

    pub(super) fn reduction(&mut self, which: u8, a: u8, b: u8) -> Option<Entry> {
        let (m, rows, cols) = self.matrix(a)?;
        let total = 6.0 * m.bound;
        let scalar = Type::Scalar;
        Some(match which % 8 {
            0 | 1 => {
                let other = self.pick(b, |ty| *ty == m.ty)?;
                let bound = total * other.bound;
                self.prim(Prim::Bilinear(Bilinear::Dot), &[&m, &other], scalar, bound)
            }
            2 => self.prim(Prim::Linear(Linear::Sum), &[&m], scalar, total),
            3 => self.prim(Prim::Linear(Linear::Mean), &[&m], scalar, m.bound),
            4 => self.prim(Prim::Norm, &[&m], scalar, total),
            5 => self.prim(Prim::NormSquared, &[&m], scalar, total * m.bound),
            6 if rows == cols => self.prim(Prim::Linear(Linear::Trace), &[&m], scalar, total),
            6 => self.prim(Prim::Extremum(Extremum::Min), &[&m], scalar, m.bound),
            _ => self.prim(Prim::Extremum(Extremum::Max), &[&m], scalar, m.bound),
        })
    }

    pub(super) fn shape(&mut self, which: u8, a: u8, b: u8) -> Option<Entry> {
        let (m, rows, cols) = self.matrix(a)?;
        Some(match which % 5 {
            0 | 1 => {
                let ty = Type::Matrix(cols, rows);
                self.prim(Prim::Linear(Linear::Transpose), &[&m], ty, m.bound)
            }
            2 => {
                let ty = Type::Matrix(1, cols);
                self.prim(Prim::Linear(Linear::RowSum), &[&m], ty, 3.0 * m.bound)
            }
            3 => {
                let ty = Type::Matrix(rows, 1);
                self.prim(Prim::Linear(Linear::ColumnSum), &[&m], ty, 3.0 * m.bound)
            }
            _ => {
                let negate = if b.is_multiple_of(2) { Prim::Neg } else { Prim::Use };
                self.prim(negate, &[&m], m.ty.clone(), m.bound)
            }
        })
    }

    pub(super) fn product(&mut self, which: u8, a: u8, b: u8) -> Option<Entry> {
        let (m, rows, cols) = self.matrix(a)?;
        let times = match which % 3 {
            0 => return None,
            1 => MUL,
            _ => Prim::Bilinear(Bilinear::TrMul),
        };
        let (rows, inner) = if times == MUL { (rows, cols) } else { (cols, rows) };
        let fits = |ty: &Type| matches!(ty, Type::Matrix(rows, _) if *rows == inner);
        let other = self.pick(b, fits)?;
        let Type::Matrix(_, cols) = other.ty else { return None };
        let bound = 3.0 * m.bound * other.bound;
        Some(self.prim(times, &[&m, &other], Type::Matrix(rows, cols), bound))
    }

    /// The sources stand for the shapes 2x2, 3x1 and 2x3.
    pub(super) fn constructor(&mut self, which: u8, choices: [u8; 3]) -> Option<Entry> {
        let scalars = choices.map(|choice| self.scalar(choice));
        let [a, b, c] = &scalars;
        let bound = a.bound.max(b.bound).max(c.bound);
        Some(match which / 3 % 5 {
            0 => self.prim(Prim::New(Source(0)), &[a, b, c, a], Type::Matrix(2, 2), bound),
            1 => self.prim(Prim::New(Source(2)), &[a, b, c, b, a, c], Type::Matrix(2, 3), bound),
            2 => {
                let dimension = number("2", 2.0);
                let prim = Prim::FromElement(Source(usize::MAX));
                self.prim(prim, &[&dimension, a], Type::Matrix(2, 1), bound)
            }
            3 => self.prim(Prim::FromElement(Source(1)), &[a], Type::Matrix(3, 1), bound),
            _ => {
                let order = if which >= 128 { Order::Rows } else { Order::Columns };
                let parts = [a, b, c, c, b, a];
                let data = self.prim(Prim::Vec, &parts, Type::Matrix(6, 1), bound);
                let dimensions = [number("2", 2.0), number("3", 3.0)];
                let operands = [&dimensions[0], &dimensions[1], &data];
                let prim = Prim::FromSlice(Source(usize::MAX), order);
                self.prim(prim, &operands, Type::Matrix(2, 3), bound)
            }
        })
    }
}
