//! One way to compute a workload, callable once for its numbers and many times for its duration.

use std::hint::black_box;

use nalgebra::{Dim, Matrix, RawStorage};

/// What a contender is in the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The function alone.
    Plain,
    /// Value and gradient written by hand, as well as one can.
    Hand,
    /// Value and gradient by this crate.
    Ours,
    /// Value and gradient by another crate.
    Peer,
}

/// A name, a role and a computation.
pub(crate) struct Contender {
    pub(crate) role: Role,
    pub(crate) name: &'static str,
    computation: Box<dyn Computation>,
}

impl Contender {
    /// A contender whose `call` returns the value, or the value and the gradient. `call` passes its
    /// inputs through `black_box`.
    pub(crate) fn returning<R: Numbers>(
        role: Role,
        name: &'static str,
        call: impl FnMut() -> R + 'static,
    ) -> Self {
        Self { role, name, computation: Box::new(Returning(call)) }
    }

    /// A contender whose `call` returns the value and writes the gradient into `out`, which it
    /// finds as the previous call left it.
    pub(crate) fn writing<B: Numbers + 'static>(
        role: Role,
        name: &'static str,
        out: B,
        call: impl FnMut(&mut B) -> f64 + 'static,
    ) -> Self {
        Self { role, name, computation: Box::new(Writing(call, out)) }
    }

    /// The value, followed by the gradient if the contender computes it.
    pub(crate) fn result(&mut self) -> Vec<f64> {
        self.computation.result()
    }

    /// Computes `calls` times in a loop into which the call can be inlined.
    pub(crate) fn repeat(&mut self, calls: u32) {
        self.computation.repeat(calls);
    }
}

trait Computation {
    fn result(&mut self) -> Vec<f64>;
    fn repeat(&mut self, calls: u32);
}

struct Returning<F>(F);

impl<R: Numbers, F: FnMut() -> R> Computation for Returning<F> {
    fn result(&mut self) -> Vec<f64> {
        let mut numbers = Vec::new();
        (self.0)().append_to(&mut numbers);
        numbers
    }

    fn repeat(&mut self, calls: u32) {
        for _ in 0..calls {
            // by reference: a large result is not copied once more
            black_box(&(self.0)());
        }
    }
}

struct Writing<F, B>(F, B);

impl<B: Numbers, F: FnMut(&mut B) -> f64> Computation for Writing<F, B> {
    fn result(&mut self) -> Vec<f64> {
        let mut numbers = vec![(self.0)(&mut self.1)];
        self.1.append_to(&mut numbers);
        numbers
    }

    fn repeat(&mut self, calls: u32) {
        for _ in 0..calls {
            black_box((self.0)(black_box(&mut self.1)));
        }
    }
}

/// A result that can be compared number by number.
pub(crate) trait Numbers {
    fn append_to(&self, numbers: &mut Vec<f64>);
}

impl Numbers for f64 {
    fn append_to(&self, numbers: &mut Vec<f64>) {
        numbers.push(*self);
    }
}

impl Numbers for Vec<f64> {
    fn append_to(&self, numbers: &mut Vec<f64>) {
        numbers.extend(self);
    }
}

impl<R: Dim, C: Dim, S: RawStorage<f64, R, C>> Numbers for Matrix<f64, R, C, S> {
    fn append_to(&self, numbers: &mut Vec<f64>) {
        numbers.extend(self.iter());
    }
}

impl<A: Numbers, B: Numbers> Numbers for (A, B) {
    fn append_to(&self, numbers: &mut Vec<f64>) {
        self.0.append_to(numbers);
        self.1.append_to(numbers);
    }
}

impl<A: Numbers, B: Numbers, C: Numbers> Numbers for (A, B, C) {
    fn append_to(&self, numbers: &mut Vec<f64>) {
        self.0.append_to(numbers);
        self.1.append_to(numbers);
        self.2.append_to(numbers);
    }
}

impl<A: Numbers, B: Numbers, C: Numbers, D: Numbers> Numbers for (A, B, C, D) {
    fn append_to(&self, numbers: &mut Vec<f64>) {
        self.0.append_to(numbers);
        self.1.append_to(numbers);
        self.2.append_to(numbers);
        self.3.append_to(numbers);
    }
}
