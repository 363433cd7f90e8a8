//! W6, static size: the quadratic form x'Ax with respect to x and A.

use std::hint::black_box;

use nalgebra::{SMatrix, SVector};
use num_dual::{DualSVec64, gradient};
use static_autodiff::prelude::*;

use super::{Contender, Role, Workload, number};

type Vector = SVector<f64, 6>;
type Square = SMatrix<f64, 6, 6>;

#[differentiable]
fn form(x: &Vector, a: &Square) -> f64 {
    x.dot(&(a * x))
}

/// One product serves value and gradient: with `s = (A + A') x`, x'Ax is half of `x's`.
fn by_hand(x: &Vector, a: &Square) -> (f64, (Vector, Square)) {
    let x_bar = (a + a.transpose()) * x;
    (0.5 * x.dot(&x_bar), (x_bar, x * x.transpose()))
}

/// The number of elements of x and A: they are one vector for the dual numbers.
const ELEMENTS: usize = 6 + 6 * 6;
type Dual = DualSVec64<ELEMENTS>;

fn dual(elements: &SVector<Dual, ELEMENTS>) -> Dual {
    let x = elements.fixed_rows::<6>(0);
    let a = elements.fixed_rows::<36>(6);
    let mut sum = Dual::from(0.0);
    for j in 0..6 {
        for i in 0..6 {
            sum += x[i] * a[6 * j + i] * x[j];
        }
    }
    sum
}

pub(super) fn workload() -> Workload {
    let x = Vector::from_fn(|i, _| number(i));
    let a = Square::from_fn(|i, j| number(6 + 6 * j + i));
    let elements = SVector::from_fn(|k, _| number(k));
    Workload {
        name: "W6 x'Ax, SMatrix 6x6",
        contenders: vec![
            Contender::returning(Role::Plain, "plain", move || form(black_box(&x), black_box(&a))),
            Contender::returning(Role::Hand, "hand-written", move || {
                by_hand(black_box(&x), black_box(&a))
            }),
            Contender::returning(Role::Ours, "this crate", move || {
                form::value_and_grad(black_box(&x), black_box(&a))
            }),
            Contender::returning(Role::Peer, "num-dual", move || {
                gradient(|v| dual(&v), black_box(&elements))
            }),
        ],
    }
}
