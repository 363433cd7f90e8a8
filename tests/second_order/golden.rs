//! Hessians of other systems: the numbers of Enzyme's and clad's tests, recomputed with 60 digits.

use static_autodiff::prelude::*;

use crate::common::{Tol, assert_all_close};

/// Enzyme, rustbook: `rosenbrock`, `hessian`.
#[differentiable(order = 2)]
fn rosenbrock(x: f64, y: f64) -> f64 {
    (1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2)
}

#[test]
fn rosenbrock_has_this_hessian() {
    let hessian = rosenbrock::hessian(-1.2, 1.0);
    let expected = [1_329.999_999_999_999_8, 480.0, 480.0, 200.0];
    assert_all_close(&hessian.as_slice().to_vec(), &expected.to_vec(), Tol::REFERENCE);
    assert_eq!(rosenbrock::hvp(-1.2, 1.0, 0.0, 1.0), (480.0, 200.0));
}

/// Enzyme, `entropy_hessian.c`.
#[differentiable(order = 2)]
fn entropy(x: [f64; 3]) -> f64 {
    x.iter().map(|v| -v * v.ln()).sum()
}

#[test]
fn entropy_has_a_diagonal_hessian() {
    let hessian: nalgebra::SMatrix<f64, 3, 3> = entropy::hessian([0.2, 0.5, 0.3]);
    let expected = [-5.0, 0.0, 0.0, 0.0, -2.0, 0.0, 0.0, 0.0, -3.333_333_333_333_333_5];
    assert_all_close(&hessian.as_slice().to_vec(), &expected.to_vec(), Tol::REFERENCE);
}

/// clad, `NestedFunctionCalls`: a nested loop with a carried value.
#[differentiable(order = 2)]
fn through_loops(x: [f64; 2]) -> f64 {
    let mut r = 1.0;
    for i in 0..3 {
        for v in x {
            r += (v * r).sin() * (i + 1) as f64 / 4.0;
        }
    }
    r
}

#[test]
fn nested_loops_have_this_hessian() {
    let hessian = through_loops::hessian([0.4, -0.7]);
    let expected = [
        0.639_484_468_284_368_3,
        0.836_952_931_582_462,
        0.836_952_931_582_462,
        1.453_202_459_536_080_4,
    ];
    assert_all_close(&hessian.as_slice().to_vec(), &expected.to_vec(), Tol::REFERENCE);
}
