//! What the interpreter computes with.

use crate::ir::Var;

/// Column-major, as nalgebra stores it; an array is a column.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Matrix {
    pub(crate) rows: usize,
    pub(crate) cols: usize,
    pub(crate) data: Vec<f64>,
}

/// What one run of a function knows.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct State {
    /// The values of the variables.
    pub(crate) frame: Vec<Option<Data>>,
    /// The entries of each record that were not taken back yet.
    pub(crate) records: Vec<Vec<Vec<Data>>>,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Data {
    Scalar(f64),
    Matrix(Matrix),
    Tuple(Vec<Data>),
    /// An `Option`, or a `Result` whose error nobody looks at.
    Outcome(Option<Box<Data>>),
    /// The pullback of a callee: which function, and what its forward sweep defined.
    Pullback(usize, State),
}

/// A projection whose indices are known.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Field(usize),
    Linear(usize),
    Cell(usize, usize),
    /// The end is that of the whole where none is given.
    Slice(usize, Option<usize>),
    Row(usize),
    Column(usize),
}

pub(crate) type Result<T> = std::result::Result<T, String>;

impl Matrix {
    pub(crate) fn new(rows: usize, cols: usize, data: Vec<f64>) -> Result<Matrix> {
        if data.len() == rows * cols {
            Ok(Matrix { rows, cols, data })
        } else {
            Err(format!("{} elements for {rows}x{cols}", data.len()))
        }
    }

    pub(crate) fn column(data: Vec<f64>) -> Matrix {
        Matrix { rows: data.len(), cols: 1, data }
    }

    fn from_fn(rows: usize, cols: usize, f: impl Fn(usize, usize) -> f64) -> Matrix {
        let cells = (0..cols).flat_map(|j| (0..rows).map(move |i| (i, j)));
        Matrix { rows, cols, data: cells.map(|(i, j)| f(i, j)).collect() }
    }

    pub(crate) fn at(&self, i: usize, j: usize) -> f64 {
        self.data[i + j * self.rows]
    }

    pub(crate) fn transpose(&self) -> Matrix {
        Matrix::from_fn(self.cols, self.rows, |i, j| self.at(j, i))
    }

    /// Elements row by row.
    pub(crate) fn row_major(&self) -> Vec<f64> {
        self.transpose().data
    }

    pub(crate) fn times(&self, other: &Matrix) -> Result<Matrix> {
        if self.cols != other.rows {
            return Err(format!("{}x{} times {}x{}", self.rows, self.cols, other.rows, other.cols));
        }
        Ok(Matrix::from_fn(self.rows, other.cols, |i, j| {
            (0..self.cols).map(|k| self.at(i, k) * other.at(k, j)).sum()
        }))
    }

    pub(crate) fn map(&self, f: impl Fn(f64) -> f64) -> Matrix {
        Matrix { data: self.data.iter().map(|x| f(*x)).collect(), ..*self }
    }

    /// The matrix of this shape whose cells are given.
    pub(crate) fn shaped(&self, f: impl Fn(usize, usize) -> f64) -> Matrix {
        Matrix::from_fn(self.rows, self.cols, f)
    }

    fn cell(&self, step: Step) -> Result<usize> {
        let index = match step {
            Step::Linear(i) => i,
            Step::Cell(i, j) if i < self.rows => i + j * self.rows,
            _ => usize::MAX,
        };
        if index < self.data.len() { Ok(index) } else { Err(format!("{step:?} of {self:?}")) }
    }

    /// The positions of the elements that a view shows, and its shape.
    fn view(&self, step: Step) -> Result<(usize, usize, Vec<usize>)> {
        let (rows, cols) = (self.rows, self.cols);
        match step {
            Step::Row(i) if i < rows => Ok((1, cols, (0..cols).map(|j| i + j * rows).collect())),
            Step::Column(j) if j < cols => Ok((rows, 1, (j * rows..(j + 1) * rows).collect())),
            Step::Slice(start, end) if cols == 1 => {
                let end = end.unwrap_or(rows);
                let length = end.checked_sub(start).filter(|_| end <= rows);
                let length = length.ok_or_else(|| format!("{step:?} of {self:?}"))?;
                Ok((length, 1, (start..end).collect()))
            }
            _ => Err(format!("{step:?} of {self:?}")),
        }
    }
}

impl Data {
    pub(crate) fn scalar(&self) -> Result<f64> {
        match self {
            Data::Scalar(x) => Ok(*x),
            other => Err(format!("{other:?} is no scalar")),
        }
    }

    pub(crate) fn matrix(&self) -> Result<&Matrix> {
        match self {
            Data::Matrix(m) => Ok(m),
            other => Err(format!("{other:?} is no matrix")),
        }
    }

    /// Every number, in order.
    pub(crate) fn numbers(&self) -> Vec<f64> {
        match self {
            Data::Scalar(x) => vec![*x],
            Data::Matrix(m) => m.data.clone(),
            Data::Tuple(parts) => parts.iter().flat_map(Data::numbers).collect(),
            Data::Outcome(inside) => inside.iter().flat_map(|x| x.numbers()).collect(),
            Data::Pullback(..) => Vec::new(),
        }
    }

    /// A value of this form whose numbers come from `next`.
    pub(crate) fn filled(&self, next: &mut dyn FnMut() -> f64) -> Data {
        match self {
            Data::Scalar(_) => Data::Scalar(next()),
            Data::Matrix(m) => {
                Data::Matrix(Matrix { data: m.data.iter().map(|_| next()).collect(), ..*m })
            }
            Data::Tuple(parts) => Data::Tuple(parts.iter().map(|part| part.filled(next)).collect()),
            Data::Outcome(inside) => {
                Data::Outcome(inside.as_ref().map(|inside| Box::new(inside.filled(next))))
            }
            Data::Pullback(..) => self.clone(),
        }
    }

    pub(crate) fn zero(&self) -> Data {
        self.filled(&mut || 0.0)
    }

    pub(crate) fn map(&self, f: impl Fn(f64) -> f64) -> Data {
        let mut numbers = self.numbers().into_iter().map(f);
        self.filled(&mut || numbers.next().unwrap_or(f64::NAN))
    }

    /// Number by number; the forms must agree.
    pub(crate) fn zip(&self, other: &Data, f: impl Fn(f64, f64) -> f64) -> Result<Data> {
        if !self.same_form(other) {
            return Err(format!("{self:?} and {other:?} have different forms"));
        }
        let numbers = self.numbers().into_iter().zip(other.numbers());
        let mut numbers = numbers.map(|(a, b)| f(a, b));
        Ok(self.filled(&mut || numbers.next().unwrap_or(f64::NAN)))
    }

    pub(crate) fn same_form(&self, other: &Data) -> bool {
        match (self, other) {
            (Data::Scalar(_), Data::Scalar(_)) => true,
            (Data::Matrix(a), Data::Matrix(b)) => (a.rows, a.cols) == (b.rows, b.cols),
            (Data::Tuple(a), Data::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same_form(b))
            }
            (Data::Outcome(None), Data::Outcome(None)) => true,
            (Data::Outcome(Some(a)), Data::Outcome(Some(b))) => a.same_form(b),
            _ => false,
        }
    }

    pub(crate) fn plus(&self, other: &Data) -> Result<Data> {
        self.zip(other, |a, b| a + b)
    }

    /// `⟨self, other⟩` over all numbers.
    pub(crate) fn inner(&self, other: &Data) -> Result<f64> {
        Ok(self.zip(other, |a, b| a * b)?.numbers().iter().sum())
    }

    pub(crate) fn times(&self, other: &Data) -> Result<Data> {
        match (self, other) {
            (Data::Matrix(a), Data::Matrix(b)) => Ok(Data::Matrix(a.times(b)?)),
            (Data::Scalar(a), b) => Ok(b.map(|b| a * b)),
            (a, Data::Scalar(b)) => Ok(a.map(|a| a * b)),
            (a, b) => Err(format!("{a:?} times {b:?}")),
        }
    }

    pub(crate) fn transpose(&self) -> Data {
        match self {
            Data::Matrix(m) => Data::Matrix(m.transpose()),
            other => other.clone(),
        }
    }

    pub(crate) fn get(&self, step: Step) -> Result<Data> {
        match (self, step) {
            (Data::Tuple(parts), Step::Field(k) | Step::Linear(k)) => {
                parts.get(k).cloned().ok_or_else(|| format!("part {k} of {self:?}"))
            }
            (Data::Matrix(m), Step::Linear(_) | Step::Cell(..)) => {
                Ok(Data::Scalar(m.data[m.cell(step)?]))
            }
            (Data::Matrix(m), _) => {
                let (rows, cols, positions) = m.view(step)?;
                let data = positions.into_iter().map(|k| m.data[k]).collect();
                Ok(Data::Matrix(Matrix { rows, cols, data }))
            }
            _ => Err(format!("{step:?} of {self:?}")),
        }
    }

    pub(crate) fn put(&mut self, step: Step, value: &Data) -> Result<()> {
        match (self, step) {
            (Data::Tuple(parts), Step::Field(k) | Step::Linear(k)) if k < parts.len() => {
                parts[k] = value.clone();
            }
            (Data::Matrix(m), Step::Linear(_) | Step::Cell(..)) => {
                let index = m.cell(step)?;
                m.data[index] = value.scalar()?;
            }
            (Data::Matrix(m), _) => {
                let (rows, cols, positions) = m.view(step)?;
                let value = value.matrix()?;
                if (value.rows, value.cols) != (rows, cols) {
                    return Err(format!("{value:?} into {step:?}"));
                }
                positions.into_iter().zip(&value.data).for_each(|(k, x)| m.data[k] = *x);
            }
            (other, _) => return Err(format!("{step:?} of {other:?}")),
        }
        Ok(())
    }

    /// The elements that a loop runs over.
    pub(crate) fn elements(&self) -> Result<Vec<Data>> {
        match self {
            Data::Tuple(parts) => Ok(parts.clone()),
            Data::Matrix(m) => Ok(m.data.iter().map(|x| Data::Scalar(*x)).collect()),
            other => Err(format!("{other:?} has no elements")),
        }
    }

    /// A vector with another element at its end.
    pub(crate) fn push(&mut self, last: Data) -> Result<()> {
        match (&mut *self, last) {
            (Data::Matrix(m), Data::Scalar(x)) if m.cols == 1 => {
                m.data.push(x);
                m.rows += 1;
            }
            (Data::Tuple(parts), last) => parts.push(last),
            (Data::Matrix(m), last) if m.data.is_empty() => *self = Data::Tuple(vec![last]),
            (other, last) => return Err(format!("{last:?} behind {other:?}")),
        }
        Ok(())
    }

    pub(crate) fn pop(&mut self) -> Result<Option<Data>> {
        match self {
            Data::Matrix(m) if m.cols == 1 => {
                let last = m.data.pop();
                m.rows = m.data.len();
                Ok(last.map(Data::Scalar))
            }
            Data::Tuple(parts) => Ok(parts.pop()),
            other => Err(format!("the last element of {other:?}")),
        }
    }

    /// Replaces the part at the end of a path.
    pub(crate) fn replace(&mut self, path: &[Step], value: Data) -> Result<()> {
        let Some((first, rest)) = path.split_first() else {
            *self = value;
            return Ok(());
        };
        let mut part = self.get(*first)?;
        part.replace(rest, value)?;
        self.put(*first, &part)
    }
}

impl State {
    pub(crate) fn defined(&self, var: Var) -> Result<&Data> {
        let data = self.frame.get(var.0).and_then(Option::as_ref);
        data.ok_or_else(|| format!("variable {} has no value", var.0))
    }
}
