//! W6, dynamic size: the quadratic form x'Ax with respect to x and A.

use std::hint::black_box;

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

use super::{Contender, Role, Workload, number};

const SIZE: usize = 100;

#[differentiable]
fn form(x: &DVector<f64>, a: &DMatrix<f64>) -> f64 {
    x.dot(&(a * x))
}

fn by_hand(
    x: &DVector<f64>,
    a: &DMatrix<f64>,
    x_bar: &mut DVector<f64>,
    a_bar: &mut DMatrix<f64>,
) -> f64 {
    multiply_into(x_bar.as_mut_slice(), a, x.as_slice());
    let value = x.dot(x_bar);
    x_bar.gemv_tr(1.0, a, x, 1.0);
    a_bar.ger(1.0, x, x, 0.0);
    value
}

/// `y = A x`, some rows at a time, whose sums stay in registers: half the time of nalgebra's loop.
fn multiply_into(y: &mut [f64], a: &DMatrix<f64>, x: &[f64]) {
    const ROWS: usize = 20;
    assert_eq!(a.nrows() % ROWS, 0, "only whole blocks");
    for (block, y) in y.as_chunks_mut::<ROWS>().0.iter_mut().enumerate() {
        let mut sums = [0.0; ROWS];
        for (column, x) in a.as_slice().chunks_exact(a.nrows()).zip(x) {
            let column = &column[ROWS * block..][..ROWS];
            for i in 0..ROWS {
                sums[i] += column[i] * x;
            }
        }
        *y = sums;
    }
}

pub(super) fn workload() -> Workload {
    let x = DVector::from_fn(SIZE, |i, _| number(i));
    let a = DMatrix::from_fn(SIZE, SIZE, |i, j| number(SIZE * (j + 1) + i));
    let inputs = || (x.clone(), a.clone());
    let buffers = || (DVector::zeros(SIZE), DMatrix::zeros(SIZE, SIZE));
    let ((x1, a1), (x2, a2), (x3, a3)) = (inputs(), inputs(), inputs());
    Workload::new(
        "W6 x'Ax, `DMatrix` 100x100",
        vec![
            Contender::returning(Role::Plain, "plain", move || {
                form(black_box(&x1), black_box(&a1))
            }),
            Contender::writing(Role::Hand, "hand-written", buffers(), move |(x_bar, a_bar)| {
                by_hand(black_box(&x2), black_box(&a2), x_bar, a_bar)
            }),
            Contender::writing(Role::Ours, "this crate", buffers(), move |(x_bar, a_bar)| {
                form::value_and_grad_into(black_box(&x3), black_box(&a3), x_bar, a_bar)
            }),
        ],
    )
}
