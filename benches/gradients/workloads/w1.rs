//! W1: a scalar function of two variables.

use std::hint::black_box;

use nalgebra::{SVector, Vector2};
use num_dual::{DualNum, DualSVec64, gradient};
use static_autodiff::prelude::*;

use super::{Contender, Role, Workload};

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    (x * y).sin() + (x / y).exp() * (1.0 + x * x).ln()
}

fn by_hand(x: f64, y: f64) -> (f64, (f64, f64)) {
    let y_recip = y.recip();
    let quotient = x * y_recip;
    let square = 1.0 + x * x;
    let (sin, cos) = (x * y).sin_cos();
    let (exp, ln) = (quotient.exp(), square.ln());
    let product = exp * ln;
    let product_by_y = product * y_recip;
    let x_bar = y * cos + product_by_y + exp * (2.0 * x / square);
    let y_bar = x * cos - product_by_y * quotient;
    (sin + product, (x_bar, y_bar))
}

fn dual(v: SVector<DualSVec64<2>, 2>) -> DualSVec64<2> {
    let [[x, y]] = v.data.0;
    (x * y).sin() + (x / y).exp() * (x * x + 1.0).ln()
}

pub(super) fn workload() -> Workload {
    let (x, y) = (0.7, 1.9);
    let v = Vector2::new(x, y);
    Workload::new(
        "W1 sin(xy) + exp(x/y) ln(1+x²)",
        vec![
            Contender::returning(Role::Plain, "plain", move || f(black_box(x), black_box(y))),
            Contender::returning(Role::Hand, "hand-written", move || {
                by_hand(black_box(x), black_box(y))
            }),
            Contender::returning(Role::Ours, "this crate", move || {
                f::value_and_grad(black_box(x), black_box(y))
            }),
            Contender::returning(Role::Peer, "num-dual", move || gradient(dual, black_box(&v))),
        ],
    )
}
