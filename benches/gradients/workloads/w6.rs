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

/// One pass for x and one for each column of A: few directions at a time, which dual numbers like
/// best, and only one factor of a product is dual.
fn by_dual_numbers(x: &Vector, a: &Square) -> (f64, (Vector, Square)) {
    type Dual = DualSVec64<6>;
    let column = |x: &SVector<Dual, 6>, a: &Vector| {
        let products = x.zip_map(a, |x, a| x * a);
        (1..6).fold(products[0], |sum, i| sum + products[i])
    };
    let of_x = |x: SVector<Dual, 6>| {
        let term = |j: usize| column(&x, &a.column(j).into_owned()) * x[j];
        (1..6).fold(term(0), |sum, j| sum + term(j))
    };
    let (value, x_bar) = gradient(of_x, x);
    let a_bar = [0, 1, 2, 3, 4, 5].map(|j| {
        let of_column = |a: SVector<Dual, 6>| column(&a, x) * x[j];
        gradient(of_column, &a.column(j).into_owned()).1
    });
    (value, (x_bar, Square::from_columns(&a_bar)))
}

pub(super) fn workload() -> Workload {
    let x = Vector::from_fn(|i, _| number(i));
    let a = Square::from_fn(|i, j| number(6 + 6 * j + i));
    Workload::new(
        "W6 x'Ax, `SMatrix` 6x6",
        vec![
            Contender::returning(Role::Plain, "plain", move || form(black_box(&x), black_box(&a))),
            Contender::returning(Role::Hand, "hand-written", move || {
                by_hand(black_box(&x), black_box(&a))
            }),
            Contender::returning(Role::Ours, "this crate", move || {
                form::value_and_grad(black_box(&x), black_box(&a))
            }),
            Contender::returning(Role::Peer, "num-dual", move || {
                by_dual_numbers(black_box(&x), black_box(&a))
            }),
        ],
    )
}
