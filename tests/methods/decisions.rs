//! Methods and functions of a user that decide something: what they return carries no derivative,
//! and nobody says so.

use std::cell::Cell;

use nalgebra::{DMatrix, DVector, Vector3};
use static_autodiff::prelude::*;

use crate::assert_checked;

#[derive(Clone, Debug, Differentiable)]
struct Stage {
    gain: f64,
    bias: Vec<f64>,
    #[constant]
    width: usize,
}

thread_local! {
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

impl Stage {
    fn is_open(&self) -> bool {
        ASKED.set(ASKED.get() + 1);
        self.width > 0 && self.gain < 2.0
    }

    fn is_above(&self, x: &f64, margin: f64) -> bool {
        *x > self.gain + margin
    }

    fn count(&self) -> usize {
        self.width % self.bias.len()
    }
}

#[differentiable]
impl Stage {
    /// Has the name of a method of `bool`.
    fn then(&self, other: &Stage) -> Stage {
        Stage { gain: self.gain * other.gain, bias: other.bias.clone(), width: self.width }
    }

    fn size(&self) -> f64 {
        self.gain * self.gain + self.bias.iter().sum::<f64>()
    }

    fn grow(&mut self, x: f64) {
        self.gain += x.abs() + 0.1;
        self.width += 1;
    }

    fn powers(&self) -> Vec<f64> {
        vec![self.gain, self.gain.powi(2), self.gain.powi(3)]
    }
}

fn is_far(x: &[f64], from: f64) -> bool {
    x[0] > from
}

fn nearest(x: &[f64]) -> usize {
    usize::from(x[0] > x[1])
}

#[differentiable]
fn decided(stage: &Stage, x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for y in x {
        if stage.is_open() {
            sum += stage.gain * y;
        } else if stage.is_above(y, 0.5 * sum) {
            sum -= y * y;
        }
        if is_far(x, *y) && !stage.is_above(y, 0.1) {
            sum *= stage.size();
        }
    }
    sum
}

/// What decides changes in the loop, and is asked once for each trip.
#[differentiable]
fn while_open(start: &Stage, x: f64) -> f64 {
    let mut stage = start.clone();
    let mut sum = 0.0;
    while stage.is_open() {
        stage.grow(x * stage.gain);
        sum += stage.gain * x;
    }
    sum + stage.size()
}

#[differentiable]
fn indexed(stage: &Stage, x: &[f64]) -> f64 {
    let mut sum = x[stage.count()] * x[nearest(x)];
    for i in 0..stage.count() + 1 {
        sum += x[i] * stage.bias[stage.count() - i] * stage.count() as f64;
    }
    sum
}

#[differentiable]
fn composed(a: &Stage, b: &Stage) -> f64 {
    let both = a.then(b).then(&Stage { gain: 3.0, ..a.clone() });
    let positive = (a.width > 1).then(|| b.gain).unwrap_or(0.5);
    both.size() * positive
}

#[differentiable]
fn sizes(stages: &[Stage]) -> f64 {
    stages.iter().map(Stage::size).fold(1.0, |product, size| product * size.sin())
}

/// The vector has no name.
#[differentiable]
fn last_power(stage: &Stage, x: &[f64]) -> f64 {
    stage.powers().pop().unwrap_or(0.0) * x.to_vec().pop().unwrap_or(1.0)
}

fn stage(gain: f64, width: usize) -> Stage {
    Stage { gain, bias: vec![0.4, -0.3], width }
}

#[test]
fn methods_and_functions_decide() {
    for gain in [0.3, 2.5] {
        for width in [0, 1, 2] {
            let stage = stage(gain, width);
            assert_checked(&decided::gradcheck(&stage, &[0.7, -0.4, 3.1]));
            assert_checked(&decided::gradcheck(&stage, &[]));
            assert_checked(&indexed::gradcheck(&stage, &[0.7, -0.4, 3.1]));
            assert_checked(&composed::gradcheck(&stage, &self::stage(0.8, 1)));
            assert_checked(&last_power::gradcheck(&stage, &[0.2, 1.5]));
            assert_checked(&last_power::gradcheck(&stage, &[]));
        }
    }
    assert_checked(&sizes::gradcheck(&[stage(0.3, 1), stage(0.6, 0)]));
    assert_checked(&sizes::gradcheck(&[]));
}

#[test]
fn a_method_that_decides_is_asked_as_often_as_in_the_plain_call() {
    for gain in [0.4, 2.5] {
        let start = stage(gain, 1);
        let asked = |run: &dyn Fn()| {
            ASKED.set(0);
            run();
            ASKED.get()
        };
        let plain = asked(&|| {
            while_open(&start, 0.3);
        });
        let reverse = asked(&|| {
            let (_, pullback) = while_open::vjp(&start, 0.3);
            assert_eq!(pullback(1.0).1, pullback(1.0).1);
        });
        let forward = asked(&|| {
            while_open::jvp(&start, 0.3, &start.zero_tangent(), 1.0);
        });
        assert_eq!((reverse, forward), (plain, plain));
        assert_checked(&while_open::gradcheck(&start, 0.3));
    }
}

#[differentiable]
fn mean(x: &[f64]) -> f64 {
    x.iter().sum::<f64>() / x.len() as f64
}

#[differentiable]
fn scale(x: &mut [f64], by: f64) {
    for y in x {
        *y *= by;
    }
}

/// The elements of a matrix as a slice: read, handed on, stored in.
#[differentiable]
fn slices(m: &DMatrix<f64>, v: &Vector3<f64>, q: f64) -> f64 {
    let mut changed = m * 2.0;
    scale(changed.as_mut_slice(), q);
    scale(&mut changed.as_mut_slice()[1..], q);
    let part = changed.as_mut_slice();
    part[0] *= v.as_slice()[2];
    for y in part.iter_mut() {
        *y += q;
    }
    let squares: f64 = v.as_slice().iter().zip(m.as_slice()).map(|(a, b)| a * b).sum();
    mean(changed.as_slice()) * mean((m * m).as_slice()) + squares
}

#[differentiable]
fn converted(v: &Vector3<f64>) -> DVector<f64> {
    let scaled = v * 2.0;
    DVector::from_column_slice(scaled.as_slice())
}

#[test]
fn matrices_are_slices() {
    let m = DMatrix::from_row_slice(2, 2, &[0.3, -0.4, 1.2, 0.9]);
    let v = Vector3::new(0.5, -1.5, 0.8);
    assert_checked(&slices::gradcheck(&m, &v, 0.7));
    assert_checked(&converted::gradcheck(&v));
    assert_eq!(
        converted::vjp(&v).1(DVector::from_vec(vec![1.0, 2.0, 3.0])),
        Vector3::new(2.0, 4.0, 6.0)
    );
}
