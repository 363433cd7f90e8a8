//! Work without derivatives whose time tells how fast the machine is.

use std::hint::black_box;

use nalgebra::DMatrix;

use crate::workloads::{Contender, Role};

/// A matrix product (compute-bound) and a sum over a slice (latency and bandwidth).
pub(crate) fn all() -> Vec<Contender> {
    const SIZE: usize = 256;
    let a = DMatrix::from_fn(SIZE, SIZE, |i, j| (0.7 * wave(i) + 1.3 * wave(j)).sin());
    let b = a.transpose();
    let mut product = DMatrix::zeros(SIZE, SIZE);
    let multiply = move || {
        black_box(&a).mul_to(black_box(&b), black_box(&mut product));
        product[0]
    };
    let x: Vec<f64> = (0..10_000).map(|i| wave(i).sin()).collect();
    let valley = move || rosenbrock(black_box(&x));
    vec![
        Contender::returning(Role::Plain, "nalgebra product of 256x256 f64 matrices", multiply),
        Contender::returning(Role::Plain, "plain Rosenbrock function, n = 10000", valley),
    ]
}

fn wave(i: usize) -> f64 {
    u32::try_from(i).map_or(0.0, f64::from)
}

fn rosenbrock(x: &[f64]) -> f64 {
    x.windows(2)
        .map(|pair| {
            let (a, b) = (1.0 - pair[0], pair[1] - pair[0] * pair[0]);
            a * a + 100.0 * b * b
        })
        .sum()
}
