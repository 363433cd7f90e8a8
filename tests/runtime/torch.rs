//! PyTorch's behaviour, with its numbers: made with PyTorch 2.15.0. The ids are explained in `tests/README.md`.

use nalgebra::{DMatrix, DVector, RowDVector};
use static_autodiff::backward;
use static_autodiff::prelude::*;

use crate::common::{Tol, assert_all_close};
use crate::{square, sum};

#[differentiable]
fn quadratic(x: f64, y: f64) -> f64 {
    x.powi(2) + y
}

#[differentiable]
fn mm(x: &RowDVector<f64>, y: &DMatrix<f64>) -> RowDVector<f64> {
    x * y
}

#[differentiable]
fn shifted(x: &DVector<f64>) -> DVector<f64> {
    x.add_scalar(2.0)
}

#[differentiable]
fn total(x: &DVector<f64>) -> f64 {
    x.sum()
}

#[differentiable]
fn times(x: &DVector<f64>, w: &DVector<f64>) -> DVector<f64> {
    x.component_mul(w)
}

#[differentiable]
fn dot(x: &DVector<f64>, w: &DVector<f64>) -> f64 {
    x.dot(w)
}

#[differentiable]
fn sum_of_powers(x: &DVector<f64>, #[constant] n: i32) -> f64 {
    x.map(|x| x.powi(n)).sum()
}

#[differentiable]
fn cubes(x: &DVector<f64>) -> DVector<f64> {
    x.map(|x| x * x * x)
}

#[differentiable]
fn squares(x: &DVector<f64>) -> DVector<f64> {
    x.map(|x| x * x)
}

fn v(values: &[f64]) -> DVector<f64> {
    DVector::from_column_slice(values)
}

fn row(values: &[f64]) -> RowDVector<f64> {
    RowDVector::from_row_slice(values)
}

fn matrix() -> DMatrix<f64> {
    DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0])
}

#[test]
fn torch_s0_01_leaves_and_results() {
    let x = Var::new(v(&[0.25, 0.5, 0.75]));
    let y = squares::track(&x);
    assert_eq!((x.is_leaf(), y.is_leaf(), y.operation()), (true, false, "squares"));
    assert_eq!(x.grad(), None);
}

#[test]
fn torch_s0_02_scalar_backward_to_two_leaves() {
    let (x, y) = (Var::new(1.0), Var::new(2.0));
    assert_eq!(quadratic::track(&x, &y).backward(), 3.0);
    assert_eq!((x.grad(), y.grad()), (Some(2.0), Some(1.0)));
}

#[test]
fn torch_s0_03_backward_as_a_function() {
    let (x, y) = (Var::new(1.0), Var::new(2.0));
    backward((quadratic::track(&x, &y),), ((),));
    assert_eq!((x.grad(), y.grad()), (Some(2.0), Some(1.0)));
}

#[test]
fn torch_s0_04_seed_of_a_vector() {
    let x = Var::new(v(&[1.0, 1.0]));
    backward((shifted::track(&x),), (&v(&[1.0, 3.0]),));
    assert_eq!(x.grad(), Some(v(&[1.0, 3.0])));
}

#[test]
fn torch_s0_06_s0_07_a_seed_of_ones_is_a_sum() {
    let x = Var::new(v(&[1.0, 1.0]));
    total::track(&shifted::track(&x)).backward();
    assert_eq!(x.grad(), Some(v(&[1.0, 1.0])));
    x.zero_grad();
    shifted::track(&x).backward_with(&v(&[1.0, 1.0]));
    assert_eq!(x.grad(), Some(v(&[1.0, 1.0])));
}

#[test]
fn torch_s0_08_a_seed_of_another_shape() {
    let x = Var::new(v(&[1.0, 1.0]));
    let mismatch = shifted::track(&x).try_backward_with(&v(&[1.0, 1.0, 1.0])).unwrap_err();
    assert_eq!(
        mismatch.to_string(),
        "mismatch in shape: the seed has the shape 3x1 and the value has the shape 2x1"
    );
    assert_eq!(x.grad(), None);
}

#[test]
fn torch_s0_10_a_second_seed_accumulates() {
    let (x, y) = (Var::new(row(&[2.0, 1.0])), Var::new(matrix()));
    let z = mm::track(&x, &y);
    assert_eq!(*z.value(), row(&[5.0, 8.0]));
    z.backward_with_retain(&row(&[1.0, 0.0]));
    assert_eq!(x.grad(), Some(row(&[1.0, 3.0])));
    assert_eq!(y.grad(), Some(DMatrix::from_row_slice(2, 2, &[2.0, 0.0, 1.0, 0.0])));
    z.backward_with(&row(&[0.0, 1.0]));
    assert_eq!(x.grad(), Some(row(&[3.0, 7.0])));
    assert_eq!(y.grad(), Some(DMatrix::from_row_slice(2, 2, &[2.0, 2.0, 1.0, 1.0])));
}

#[differentiable]
fn as_row(x: &DVector<f64>) -> RowDVector<f64> {
    x.transpose()
}

#[test]
fn torch_s0_09_s0_11_the_gradient_of_a_view_is_kept_if_asked_for() {
    let (x0, y) = (Var::new(v(&[2.0, 1.0])), Var::new(matrix()));
    let x = as_row::track(&x0).retain_grad();
    mm::track(&x, &y).backward_with(&row(&[1.0, 0.0]));
    assert_eq!((x0.grad(), x.grad()), (Some(v(&[1.0, 3.0])), Some(row(&[1.0, 3.0]))));
    assert_eq!(y.grad(), Some(DMatrix::from_row_slice(2, 2, &[2.0, 0.0, 1.0, 0.0])));
}

#[test]
fn torch_s0_12_seeds_are_weights() {
    let (x, w) = (Var::new(v(&[1.0, 2.0, 3.0])), v(&[0.5, 2.0, -1.0]));
    cubes::track(&x).backward_with(&w);
    assert_eq!(x.grad(), Some(v(&[1.5, 24.0, -27.0])));
    x.zero_grad();
    let y = cubes::track(&x);
    dot::track(&y, &w).backward();
    assert_eq!(x.grad(), Some(v(&[1.5, 24.0, -27.0])));
}

#[test]
fn torch_s0_13_several_roots() {
    let (x, w) = (Var::new(v(&[1.0, 2.0])), Var::new(v(&[3.0, -1.0])));
    let roots = || (times::track(&x, &w), sum_of_powers::track(&x, 2));
    backward(roots(), (&v(&[1.0, 10.0]), &2.0));
    assert_eq!((x.grad(), w.grad()), (Some(v(&[7.0, -2.0])), Some(v(&[1.0, 20.0]))));
    x.zero_grad();
    w.zero_grad();
    backward(roots(), (&v(&[1.0, 10.0]), ()));
    assert_eq!((x.grad(), w.grad()), (Some(v(&[5.0, -6.0])), Some(v(&[1.0, 20.0]))));
}

#[test]
fn torch_s0_14_only_some_leaves() {
    let (x, w) = (Var::new(v(&[1.0, 2.0])), Var::new(v(&[3.0, -1.0])));
    dot::track(&x, &w).backward_only(&x);
    assert_eq!((x.grad(), w.grad()), (Some(v(&[3.0, -1.0])), None));
}

#[test]
fn torch_s0_15_s0_22_gradients_beside_those_of_the_leaves() {
    let (x, y) = (Var::new(1.0), Var::new(2.0));
    assert_eq!(quadratic::track(&x, &y).grad_of((&x, &y)), (2.0, 1.0));
    assert_eq!((x.grad(), y.grad()), (None, None));
    quadratic::track(&x, &y).backward();
    assert_eq!(quadratic::track(&x, &y).grad_of(&x), 2.0);
    assert_eq!((x.grad(), y.grad()), (Some(2.0), Some(1.0)));
}

#[test]
fn torch_s0_16_vector_jacobian_product() {
    let (x, y) = (row(&[2.0, 1.0]), matrix());
    let (_z, pullback) = mm::vjp(&x, &y);
    let (x_bar, y_bar) = pullback(row(&[1.0, 0.0]));
    assert_eq!(x_bar, row(&[1.0, 3.0]));
    assert_eq!(y_bar, DMatrix::from_row_slice(2, 2, &[2.0, 0.0, 1.0, 0.0]));
}

#[test]
fn torch_s0_17_gradients_of_intermediate_values() {
    let x = Var::new(v(&[1.0, 2.0]));
    let h = squares::track(&x).retain_grad();
    backward((total::track(&h), dot::track(&h, &x)), (&1.0, &3.0));
    assert_eq!((h.grad(), x.grad()), (Some(v(&[4.0, 7.0])), Some(v(&[11.0, 40.0]))));
}

#[test]
fn torch_s0_18_a_retained_node_is_used_twice() {
    let x = Var::new(v(&[1.0, 2.0]));
    let z = sum_of_powers::track(&x, 3);
    assert_eq!(z.grad_of(&x), v(&[3.0, 12.0]));
    assert_eq!(z.grad_of(&x), v(&[3.0, 12.0]));
}

#[test]
fn torch_s0_23_a_leaf_that_was_not_used() {
    let (x, y) = (Var::new(1.0), Var::new(2.0));
    assert_eq!(square::track(&x).try_grad_of((&x, &y)), (Some(2.0), None));
    let materialized = square::track(&x).try_grad_of((&x, &y)).1.unwrap_or_default();
    assert_eq!(materialized, 0.0);
}

#[test]
#[should_panic(expected = "the leaf at position 1 appears to not have been used")]
fn torch_s0_23_a_leaf_that_was_not_used_panics() {
    let (x, y) = (Var::new(1.0), Var::new(2.0));
    square::track(&x).grad_of((&x, &y));
}

#[test]
#[should_panic(expected = "one of the leaves that were asked for does not require grad")]
fn torch_s0_23_a_leaf_that_requires_no_gradient_panics() {
    let (x, mut y) = (Var::new(1.0), Var::new(2.0));
    y.set_requires_grad(false);
    quadratic::track(&x, &y).grad_of((&x, &y));
}

#[test]
fn torch_s0_25_the_second_backward_is_asked_for() {
    let x = Var::new(v(&[1.0, 2.0]));
    let z = total::track(&x);
    z.backward_retain();
    z.backward();
    assert_eq!(x.grad(), Some(v(&[2.0, 2.0])));
}

#[test]
fn torch_s0_26_gradients_accumulate() {
    let x = Var::new(3.0);
    for expected in [6.0, 12.0, 18.0] {
        square::track(&x).backward();
        assert_eq!(x.grad(), Some(expected));
    }
}

fn numbers() -> DVector<f64> {
    v(&[0.0, 1.0, 2.0, 3.0])
}

#[differentiable]
fn twice_squared(x: &DVector<f64>) -> f64 {
    2.0 * x.dot(x)
}

#[test]
fn torch_s3_03_s3_04_s3_05_zeroed_or_not() {
    let x = Var::new(numbers());
    assert_eq!(twice_squared::track(&x).backward(), 28.0);
    assert_eq!(x.grad(), Some(4.0 * numbers()));
    total::track(&x).backward();
    assert_eq!(x.grad(), Some(v(&[1.0, 5.0, 9.0, 13.0])));
    x.zero_grad_in_place();
    total::track(&x).backward();
    assert_eq!(x.grad(), Some(v(&[1.0, 1.0, 1.0, 1.0])));
}

#[test]
fn torch_s3_06_a_batch() {
    let x = Var::new(numbers());
    squares::track(&x).backward_with(&v(&[1.0; 4]));
    assert_eq!(x.grad(), Some(v(&[0.0, 2.0, 4.0, 6.0])));
}

/// PyTorch raises an `AttributeError`.
#[test]
fn torch_s3_07_no_gradient_to_zero() {
    let x = Var::new(numbers());
    x.zero_grad_in_place();
    assert_eq!(x.grad(), None);
}

#[test]
fn torch_s3_08_s3_09_detached() {
    let x = Var::new(numbers());
    let y = squares::track(&x);
    total::track(&y).backward();
    assert_eq!(x.grad(), Some(v(&[0.0, 2.0, 4.0, 6.0])));
    x.zero_grad_in_place();
    dot::track(y.detach(), &x).backward();
    assert_eq!(x.grad(), Some(v(&[0.0, 1.0, 4.0, 9.0])));
}

#[differentiable]
fn mean_of_both(a: f64, b: f64) -> f64 {
    0.5 * a + 0.5 * b
}

#[test]
fn torch_s3_10_one_of_two_detached() {
    let (x, y) = (Var::new(2.0), Var::new(2.0));
    let (output1, output2) = (square::track(&x), square::track(&y));
    mean_of_both::track(&output1, output2.detach()).backward();
    assert_eq!((x.grad(), y.grad()), (Some(2.0), None));
    mean_of_both::track(output1.detach(), &output2).backward();
    assert_eq!((x.grad(), y.grad()), (Some(2.0), Some(2.0)));
}

#[test]
fn torch_s3_11_retained_twice() {
    let x = Var::new(v(&[1.0, 2.0]));
    let y = dot::track(&x, &x);
    y.backward_retain();
    y.backward();
    assert_eq!(x.grad(), Some(v(&[4.0, 8.0])));
}

#[test]
fn torch_s1_02_mean() {
    let x = Var::new(vec![1.0, 2.0, 3.0]);
    sum::track(&x).backward_with(&(1.0 / 3.0));
    let third = vec![0.333_333_343_267_440_8; 3]; // in single precision
    assert_all_close(&x.grad().unwrap(), &third, Tol::MODES_F32);
}
