//! Fields and elements that are overwritten by another variant, or by something of another shape.

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

#[derive(Clone, Debug, Differentiable)]
enum Mode {
    Idle,
    Free(f64),
    Held { force: f64, at: Vec<f64> },
}

#[derive(Clone, Debug, Differentiable)]
struct Body {
    mode: Mode,
    trace: Vec<f64>,
    shape: DMatrix<f64>,
    pair: (DVector<f64>, f64),
}

#[differentiable]
impl Mode {
    fn energy(&self, x: f64) -> f64 {
        match self {
            Mode::Idle => 0.0,
            Mode::Free(speed) => 0.5 * speed * speed * x,
            Mode::Held { force, at } => force * at.iter().sum::<f64>() * x.sin(),
        }
    }

    fn next(&self, x: f64) -> Mode {
        match self {
            Mode::Idle => Mode::Free(x),
            Mode::Free(speed) if *speed > 1.0 => Mode::Held { force: speed * x, at: vec![x, 0.5] },
            Mode::Free(speed) => Mode::Free(speed + x),
            Mode::Held { .. } => Mode::Idle,
        }
    }
}

#[differentiable]
impl Body {
    fn energy(&self, x: f64) -> f64 {
        let length: f64 = self.trace.iter().map(|y| y * y).sum();
        self.mode.energy(x) + length * self.shape.sum() + self.pair.0.norm_squared() * self.pair.1
    }

    /// In place, behind `&mut`: active and constant values of every shape.
    fn step(&mut self, x: f64) {
        let energy = self.energy(x);
        self.mode = self.mode.next(energy);
        self.trace = vec![energy; self.trace.len() + 1];
        self.shape = DMatrix::from_element(2, self.trace.len(), x);
        self.pair.0 = DVector::from_vec(self.trace.clone());
        if self.trace.len() > 3 {
            self.mode = Mode::Idle;
            self.trace = Vec::new();
            self.shape = DMatrix::identity(3, 3);
        }
    }
}

#[differentiable]
fn methods(start: &Body, x: f64, n: usize) -> f64 {
    let mut body = start.clone();
    let mut sum = 0.0;
    for _ in 0..n {
        body.step(x);
        sum += body.energy(0.5 * x);
    }
    sum
}

/// The same stores in a local variable.
#[differentiable]
fn local(start: &Body, x: f64, n: usize) -> f64 {
    let mut body = start.clone();
    let mut sum = body.energy(x);
    for i in 0..n {
        body.mode = match i % 3 {
            0 => Mode::Free(sum * x),
            1 => Mode::Idle,
            _ => Mode::Held { force: body.pair.1, at: body.trace.clone() },
        };
        body.trace = body.trace.iter().filter(|y| **y < 0.9).map(|y| y * x).collect::<Vec<_>>();
        body.trace.push(sum.sin());
        body.pair.0 = DVector::from_element(i + 1, x * sum.cos());
        sum += body.energy(x).sin();
    }
    sum
}

/// Elements of vectors and arrays, also exchanged with each other.
#[differentiable]
fn elements(start: &[Mode], bodies: &[Body; 2], x: f64) -> f64 {
    let mut modes = start.to_vec();
    let mut bodies = bodies.clone();
    let mut sum = 0.0;
    for k in 0..modes.len() {
        sum += modes[k].energy(x + sum);
        modes[k] = modes[(k + 1) % modes.len()].next(x);
        modes.swap(0, k);
        bodies[k % 2].mode = modes[k].clone();
        bodies.swap(0, 1);
        if k == 2 {
            modes[0] = Mode::Idle;
        }
    }
    for mode in modes.iter_mut() {
        *mode = mode.next(x * sum);
        sum += mode.energy(x);
    }
    bodies[1].mode = std::mem::replace(&mut bodies[0].mode, Mode::Idle);
    sum + bodies[0].energy(x) * bodies[1].energy(sum)
}

/// What was taken out leaves something of another length.
#[differentiable]
fn taken(start: &Body, x: f64) -> f64 {
    let mut body = start.clone();
    let trace = std::mem::take(&mut body.trace);
    let old = std::mem::replace(&mut body.mode, Mode::Free(x));
    let between = body.energy(x);
    body.trace = trace;
    body.mode = old;
    between * body.energy(x * x)
}

fn body(mode: Mode) -> Body {
    Body {
        mode,
        trace: vec![0.4, 1.1],
        shape: DMatrix::from_row_slice(1, 2, &[0.3, -0.2]),
        pair: (DVector::from_vec(vec![0.5]), 0.7),
    }
}

fn modes() -> Vec<Mode> {
    let held = Mode::Held { force: 0.8, at: vec![0.2, 0.9, -0.4] };
    vec![Mode::Free(0.6), held, Mode::Idle, Mode::Free(1.4)]
}

#[test]
fn what_is_overwritten_may_have_another_shape() {
    for mode in modes() {
        for n in [0, 1, 2, 3, 5] {
            methods::gradcheck(&body(mode.clone()), 0.6, n).assert_ok();
            local::gradcheck(&body(mode.clone()), 0.6, n).assert_ok();
        }
        taken::gradcheck(&body(mode), 0.6).assert_ok();
    }
    let bodies = [body(Mode::Idle), body(Mode::Free(0.3))];
    elements::gradcheck(&modes(), &bodies, 0.6).assert_ok();
    elements::gradcheck(&[], &bodies, 0.6).assert_ok();
}

/// Vectors of vectors, tuples, and what is behind a `&mut`.
#[differentiable]
fn lengthened(v: &mut Vec<f64>, rows: &mut [DVector<f64>], x: f64) -> f64 {
    let sum: f64 = v.iter().sum();
    *v = v.iter().chain(&v[..1]).map(|y| y * x).collect::<Vec<_>>();
    rows[1] = DVector::from_vec(v.clone());
    rows[0] = DVector::from_element(1, x);
    let mut both = (rows[1].clone(), vec![rows[0].clone()]);
    both.0 = DVector::from_vec(vec![sum]);
    both.1[0] = rows[1].clone() * sum;
    both.0.norm_squared() + both.1[0].norm_squared()
}

#[differentiable]
fn lengthening(v: &[f64], rows: &[DVector<f64>], x: f64) -> f64 {
    let (mut v, mut rows) = (v.to_vec(), rows.to_vec());
    let mut sum = 0.0;
    for _ in 0..3 {
        sum += lengthened(&mut v, &mut rows, x) * rows[1].sum();
        sum *= v[v.len() - 1] + x;
    }
    sum + rows[0].sum()
}

#[test]
fn lengths_change_behind_references() {
    let rows = [DVector::from_vec(vec![0.2, 0.3, 0.4]), DVector::from_vec(vec![0.7])];
    lengthening::gradcheck(&[0.6, -0.4], &rows, 0.8).assert_ok();
}
