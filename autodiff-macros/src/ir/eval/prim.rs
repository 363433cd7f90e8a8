//! Primitives on values.

use super::scalar::scalar;
use super::value::{Data, Matrix, Result};
use crate::ir::{Bilinear, Extremum, Linear, Order, Prim, Side, Source};

/// What primitives need besides their operands.
#[derive(Debug)]
pub(super) struct Context<'a> {
    /// The shapes that constructors make, by their [`Source`]; a column without one.
    pub(super) shapes: &'a [(usize, usize)],
    pub(super) noted: &'a mut Vec<f64>,
}

impl Context<'_> {
    pub(super) fn prim(&mut self, prim: Prim, x: &[Data]) -> Result<Data> {
        match (prim, x) {
            (Prim::Use, [x]) => Ok(x.clone()),
            (Prim::Neg, [x]) => Ok(x.map(|x| -x)),
            (Prim::Add, [a, b]) => a.plus(b),
            (Prim::Sub, [a, b]) => a.zip(b, |a, b| a - b),
            (Prim::ComponentDiv, [a, b]) => a.zip(b, |a, b| a / b),
            (Prim::Bilinear(op), [a, b]) => bilinear(op, a, b),
            (Prim::Linear(Linear::ToVec | Linear::ToOwned), [x]) => Ok(x.clone()),
            (Prim::Linear(op), [x]) => linear(op, x.matrix()?),
            (Prim::Scalar(f), x) => {
                let x = x.iter().map(Data::scalar).collect::<Result<Vec<f64>>>()?;
                Ok(Data::Scalar(scalar(f, &x, self.noted)?))
            }
            (Prim::AddScalar, [m, Data::Scalar(s)]) => Ok(m.map(|x| x + s)),
            (Prim::NormSquared, [x]) => Ok(Data::Scalar(x.inner(x)?)),
            (Prim::Norm, [x]) => {
                let norm = x.inner(x)?.sqrt();
                self.noted.push(if norm < 0.1 { f64::NAN } else { 0.0 });
                Ok(Data::Scalar(norm))
            }
            (Prim::Extremum(extremum), [x]) => self.extremum(extremum, x),
            (Prim::Tuple | Prim::Construct(_), parts) => Ok(Data::Tuple(parts.to_vec())),
            (Prim::Array | Prim::Vec, parts) => Ok(array(parts)),
            (Prim::New(source), x) => {
                let (rows, cols) = self.shape(source).unwrap_or((x.len(), 1));
                let x = x.iter().map(Data::scalar).collect::<Result<Vec<f64>>>()?;
                Ok(Data::Matrix(Matrix::new(cols, rows, x)?.transpose()))
            }
            (Prim::FromElement(source), [dimensions @ .., Data::Scalar(x)]) => {
                let (rows, cols) = self.dimensions(source, dimensions)?;
                Ok(Data::Matrix(Matrix::new(rows, cols, vec![*x; rows * cols])?))
            }
            (Prim::FromSlice(source, order), [dimensions @ .., data]) => {
                let (rows, cols) = self.dimensions(source, dimensions)?;
                let data = data.numbers();
                Ok(Data::Matrix(match order {
                    Order::Columns => Matrix::new(rows, cols, data)?,
                    Order::Rows => Matrix::new(cols, rows, data)?.transpose(),
                }))
            }
            (Prim::RepeatVec, [Data::Scalar(n), x]) => Ok(array(&vec![x.clone(); integer(*n)])),
            (Prim::RepeatArray(source), [x]) => {
                let (n, _) = self.shape(source).ok_or("a length that nobody knows")?;
                Ok(array(&vec![x.clone(); n]))
            }
            (Prim::Lift(_), [env, ..]) => Ok(env.clone()),
            (Prim::EmptySum, []) => Ok(Data::Scalar(-0.0)),
            (Prim::Wrap(_) | Prim::Inject, [x]) => Ok(Data::Outcome(Some(Box::new(x.clone())))),
            (Prim::Payload, [Data::Outcome(Some(x))]) => Ok(Data::clone(x)),
            (Prim::Fails, [Data::Outcome(x)]) => Ok(Data::Scalar(f64::from(u8::from(x.is_none())))),
            (Prim::Residual, [Data::Outcome(None)]) => Ok(Data::Outcome(None)),
            (prim, x) => self.derivative(prim, x),
        }
    }

    /// What only derivatives contain.
    fn derivative(&mut self, prim: Prim, x: &[Data]) -> Result<Data> {
        match (prim, x) {
            (Prim::BilinearAdjoint(op, side), [at, other, y_bar]) => {
                bilinear_adjoint(op, side, [at, other, y_bar])
            }
            (Prim::OperatorDot(Bilinear::Div, Side::Rhs), [Data::Scalar(b), a, x_dot]) => {
                a.times(&x_dot.map(|x_dot| -x_dot / b / b))
            }
            (Prim::OperatorDot(op, Side::Lhs), [_, other, x_dot]) => bilinear(op, x_dot, other),
            (Prim::OperatorDot(op, Side::Rhs), [_, other, x_dot]) => bilinear(op, other, x_dot),
            (Prim::LinearAdjoint(op), [at, y_bar]) => linear_adjoint(op, at.matrix()?, y_bar),
            (Prim::Fill, [at, Data::Scalar(s)]) => Ok(at.map(|_| *s)),
            (Prim::FillAdjoint, [_, y_bar]) => Ok(Data::Scalar(y_bar.numbers().iter().sum())),
            (Prim::Quotient, [y_bar, Data::Scalar(b)]) => Ok(y_bar.map(|y| quotient(y, *b))),
            (Prim::ComponentQuotient, [y_bar, b]) => y_bar.zip(b, quotient),
            (Prim::Shares(extremum), [x]) => {
                let best = self.extremum(extremum, x)?.scalar()?;
                let ties = x.numbers().iter().map(|x| f64::from(u8::from(*x == best))).sum::<f64>();
                Ok(x.map(|x| if x == best { 1.0 / ties } else { 0.0 }))
            }
            (Prim::Element(k), [y_bar]) => {
                let element = y_bar.matrix()?.row_major().get(k).copied();
                element.map(Data::Scalar).ok_or_else(|| format!("element {k} of {y_bar:?}"))
            }
            (Prim::FromSliceAdjoint(order), [data, y_bar]) => {
                let y_bar = y_bar.matrix()?;
                let mut numbers = match order {
                    Order::Columns => y_bar.data.clone(),
                    Order::Rows => y_bar.row_major(),
                }
                .into_iter();
                Ok(data.filled(&mut || numbers.next().unwrap_or(f64::NAN)))
            }
            (Prim::Constant(value), [_]) => Ok(Data::Scalar(value)),
            (Prim::Zero, [x]) => Ok(x.zero()),
            (Prim::RepeatAdjoint, [x, y_bar]) => {
                y_bar.elements()?.iter().try_fold(x.zero(), |sum, element| sum.plus(element))
            }
            (Prim::RealZero, []) => Ok(Data::Scalar(0.0)),
            (Prim::Project, [_, Data::Outcome(Some(x_bar))]) => Ok(Data::clone(x_bar)),
            (Prim::Project, [x, Data::Outcome(None)]) => Ok(x.zero()),
            (Prim::Outside(lo, hi), [Data::Scalar(exit)]) => {
                Ok(Data::Scalar(f64::from(u8::from(!(lo..hi).contains(&integer(*exit))))))
            }
            (prim, x) => Err(format!("{prim:?} of {x:?}")),
        }
    }

    fn extremum(&mut self, extremum: Extremum, x: &Data) -> Result<Data> {
        let x = &x.matrix()?.data;
        let fold = |f: fn(f64, f64) -> f64| x.iter().copied().reduce(f);
        let best = match extremum {
            Extremum::Max => fold(f64::max),
            Extremum::Min => fold(f64::min),
        }
        .ok_or("the extremum of nothing")?;
        self.noted.extend(x.iter().map(|x| f64::from(u8::from(*x == best))));
        Ok(Data::Scalar(best))
    }

    fn shape(&self, source: Source) -> Option<(usize, usize)> {
        self.shapes.get(source.0).copied()
    }

    /// The shape that a constructor is told, or that its type has.
    fn dimensions(&self, source: Source, told: &[Data]) -> Result<(usize, usize)> {
        match told {
            [] => self.shape(source).ok_or_else(|| "a shape that nobody knows".to_owned()),
            [rows] => Ok((integer(rows.scalar()?), 1)),
            [rows, cols] => Ok((integer(rows.scalar()?), integer(cols.scalar()?))),
            _ => Err("more than two dimensions".to_owned()),
        }
    }
}

/// An array of scalars is a column, any other one a tuple.
fn array(parts: &[Data]) -> Data {
    match parts.iter().map(Data::scalar).collect::<Result<Vec<f64>>>() {
        Ok(numbers) => Data::Matrix(Matrix::column(numbers)),
        Err(_) => Data::Tuple(parts.to_vec()),
    }
}

fn bilinear(op: Bilinear, a: &Data, b: &Data) -> Result<Data> {
    match op {
        Bilinear::Mul | Bilinear::Scale => a.times(b),
        Bilinear::Div => {
            let b = b.scalar()?;
            Ok(a.map(|a| a / b))
        }
        Bilinear::Dot => Ok(Data::Scalar(a.inner(b)?)),
        Bilinear::ComponentMul => a.zip(b, |a, b| a * b),
        Bilinear::TrMul => a.transpose().times(b),
        Bilinear::Weigh => a.zip(b, |y_bar, d| if y_bar == 0.0 { 0.0 } else { y_bar * d }),
    }
}

fn bilinear_adjoint(op: Bilinear, side: Side, x: [&Data; 3]) -> Result<Data> {
    let [at, other, y_bar] = x;
    let x_bar = match (op, side) {
        (Bilinear::Mul | Bilinear::Scale, _) => match (at, other, side) {
            (Data::Scalar(_), _, _) => Data::Scalar(y_bar.inner(other)?),
            (_, Data::Scalar(_), _) => y_bar.times(other)?,
            (_, _, Side::Lhs) => y_bar.times(&other.transpose())?,
            (_, _, Side::Rhs) => other.transpose().times(y_bar)?,
        },
        (Bilinear::Div, Side::Lhs) => {
            let b = other.scalar()?;
            y_bar.map(|y_bar| quotient(y_bar, b))
        }
        (Bilinear::Div, Side::Rhs) => {
            let b = at.scalar()?;
            Data::Scalar(-y_bar.map(|y| quotient(quotient(y, b), b)).inner(other)?)
        }
        (Bilinear::Dot, _) => y_bar.times(other)?,
        (Bilinear::ComponentMul, _) => y_bar.zip(other, |y_bar, b| y_bar * b)?,
        (Bilinear::TrMul, Side::Lhs) => other.times(&y_bar.transpose())?,
        (Bilinear::TrMul, Side::Rhs) => other.times(y_bar)?,
        (Bilinear::Weigh, _) => return Err("`weigh` in reverse".to_owned()),
    };
    if x_bar.same_form(at) { Ok(x_bar) } else { Err(format!("{x_bar:?} for {at:?}")) }
}

fn linear(op: Linear, m: &Matrix) -> Result<Data> {
    let sum = || m.data.iter().sum::<f64>();
    let all = |n: usize| Matrix::new(1, n, vec![1.0; n]);
    Ok(match op {
        Linear::CloneOwned | Linear::ToVec | Linear::ToOwned | Linear::Boxed => {
            Data::Matrix(m.clone())
        }
        Linear::Transpose => Data::Matrix(m.transpose()),
        Linear::Sum => Data::Scalar(sum()),
        Linear::Mean => Data::Scalar(sum() / count(m)),
        Linear::Trace => Data::Scalar((0..m.rows).map(|i| m.at(i, i)).sum()),
        Linear::RowSum => Data::Matrix(all(m.rows)?.times(m)?),
        Linear::ColumnSum => Data::Matrix(m.times(&all(m.cols)?.transpose())?),
    })
}

fn linear_adjoint(op: Linear, at: &Matrix, y_bar: &Data) -> Result<Data> {
    Ok(Data::Matrix(match op {
        Linear::CloneOwned | Linear::ToVec | Linear::ToOwned | Linear::Boxed => {
            y_bar.matrix()?.clone()
        }
        Linear::Transpose => y_bar.matrix()?.transpose(),
        Linear::Sum => {
            let s = y_bar.scalar()?;
            at.map(|_| s)
        }
        Linear::Mean => {
            let s = y_bar.scalar()? / count(at);
            at.map(|_| s)
        }
        Linear::Trace => {
            let s = y_bar.scalar()?;
            at.shaped(|i, j| if i == j { s } else { 0.0 })
        }
        Linear::RowSum => {
            let row = y_bar.matrix()?;
            at.shaped(|_, j| row.at(0, j))
        }
        Linear::ColumnSum => {
            let column = y_bar.matrix()?;
            at.shaped(|i, _| column.at(i, 0))
        }
    }))
}

fn quotient(y_bar: f64, b: f64) -> f64 {
    if y_bar == 0.0 { 0.0 } else { y_bar / b }
}

fn count(m: &Matrix) -> f64 {
    float(m.data.len())
}

#[expect(clippy::cast_precision_loss, reason = "sizes and indices are small")]
pub(crate) fn float(n: usize) -> f64 {
    n as f64
}

/// A number that the representation keeps as a float, as an index.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "indices are small")]
pub(super) fn integer(x: f64) -> usize {
    x.round() as usize
}
