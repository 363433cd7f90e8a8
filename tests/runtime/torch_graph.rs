//! PyTorch's behaviour of what stands around `backward`: losses, frozen parts, mutation, kinds of numbers. Made with
//! PyTorch 2.15.0; the ids are explained in `tests/README.md`.

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

use crate::common::{Tol, assert_all_close};
use crate::{square, sum};

fn v(values: &[f64]) -> DVector<f64> {
    DVector::from_column_slice(values)
}

#[differentiable]
fn polynomial(a: &DVector<f64>) -> f64 {
    let b = a.add_scalar(3.0);
    let c = b.component_mul(&b) * 3.0;
    c.mean()
}

#[test]
fn torch_s1_03_simple_gradient() {
    let a = Var::new(v(&[2.0, 3.0]));
    assert_eq!(polynomial::track(&a).backward(), 91.5);
    assert_eq!(a.grad(), Some(v(&[15.0, 18.0])));
}

#[differentiable]
fn exponential(x: &DVector<f64>) -> DVector<f64> {
    x.map(f64::exp)
}

#[differentiable]
fn squared_norm(x: &DVector<f64>) -> f64 {
    x.dot(x)
}

#[differentiable]
fn total(x: &DVector<f64>) -> f64 {
    x.sum()
}

#[test]
fn torch_s1_06_several_losses_of_one_forward_sweep() {
    let x = Var::new(v(&[1.0, 2.0]));
    let h = exponential::track(&x);
    total::track(&h).backward();
    let first = v(&[2.718_281_745_910_644_5, 7.389_056_205_749_512]);
    assert_all_close(&x.grad().unwrap(), &first, Tol::MODES_F32);
    squared_norm::track(&h).backward();
    let second = v(&[17.496_393_203_735_35, 116.585_357_666_015_62]);
    assert_all_close(&x.grad().unwrap(), &second, Tol::MODES_F32);
}

#[differentiable]
fn filled(m: &[f64]) -> Vec<f64> {
    let mut n = vec![0.0; 2];
    n[0] = m[0].powi(2);
    n[1] = m[1].powi(3);
    n
}

#[test]
fn torch_s1_07_stores_in_elements() {
    let m = Var::new(vec![2.0, 3.0]);
    let n = filled::track(&m);
    n.backward_with_retain(&vec![1.0, 1.0]);
    assert_eq!(m.grad(), Some(vec![4.0, 27.0]));
    assert_eq!((n.is_leaf(), n.requires_grad()), (false, true));
}

#[differentiable]
fn coupled(m: &[f64]) -> [f64; 2] {
    [m[0].powi(2) + 3.0 * m[1], m[1].powi(2) + 2.0 * m[0]]
}

#[test]
fn torch_s1_08_s1_09_jacobian_by_two_seeds() {
    let m = Var::new(vec![2.0, 3.0]);
    let k = coupled::track(&m);
    k.backward_with_retain(&[1.0, 0.0]);
    assert_eq!(m.grad(), Some(vec![4.0, 3.0]));
    m.zero_grad_in_place();
    k.backward_with(&[0.0, 1.0]);
    assert_eq!(m.grad(), Some(vec![2.0, 6.0]));
}

#[test]
fn torch_s1_11_without_grad() {
    let x = Var::new(v(&[1.0, 1.0]));
    let y = exponential(x.value());
    let node = total::track(&y);
    assert!(!node.requires_grad() && node.is_leaf());
}

#[test]
fn torch_s1_12_detach() {
    let x = Var::new(v(&[1.0, 2.0]));
    let y = exponential::track(&x);
    assert!(std::ptr::eq(y.detach(), y.value()));
    assert!(!total::track(y.detach()).requires_grad());
}

/// The second part is trained, the first is not; then both.
#[test]
fn torch_s1_13_a_frozen_part() {
    #[differentiable]
    fn inner(w: &DMatrix<f64>, #[constant] x: &DVector<f64>) -> DVector<f64> {
        (w * x).map(f64::tanh)
    }
    #[differentiable]
    fn head(w: &DVector<f64>, h: &DVector<f64>) -> f64 {
        w.dot(h)
    }
    let x = v(&[1.0, 2.0]);
    let mut frozen = Var::new(DMatrix::from_row_slice(2, 2, &[0.5, -0.25, 0.125, 0.75]));
    let trained = Var::new(v(&[1.0, -2.0]));
    frozen.set_requires_grad(false);
    let h = inner::track(&frozen, &x);
    head::track(&trained, &h).backward();
    assert_eq!((frozen.grad(), trained.grad()), (None, Some(h.into_value())));
    trained.zero_grad();
    frozen.set_requires_grad(true);
    let h = inner::track(&frozen, &x);
    let expected = inner::vjp(frozen.value(), &x).1(trained.value().clone());
    head::track(&trained, &h).backward();
    assert_eq!(frozen.grad(), Some(expected));
}

#[test]
fn torch_s2_01_single_and_double_precision() {
    #[differentiable]
    fn squares<T: Real>(x: &[T]) -> T {
        x.iter().map(|x| *x * *x).sum()
    }
    let (single, double) = (Var::new(vec![1.0_f32, 2.0]), Var::new(vec![1.0, 2.0]));
    squares::track(&single).backward();
    squares::track(&double).backward();
    assert_eq!(single.grad(), Some(vec![2.0, 4.0]));
    assert_eq!(double.grad(), Some(vec![2.0, 4.0]));
}

#[test]
fn torch_s2_03_of_constants_everything_is_a_leaf() {
    let node = square::track(4.0);
    assert!(node.is_leaf() && !node.requires_grad());
}

/// PyTorch lets `sqrt` run without a graph, and makes its result a leaf.
#[test]
fn torch_s2_04_a_leaf_made_by_an_operation() {
    #[differentiable]
    fn mean_square(output: &DMatrix<f64>, #[constant] target: &DMatrix<f64>) -> f64 {
        let r = output - target;
        r.component_mul(&r).mean()
    }
    let input = DMatrix::from_row_slice(2, 4, &[4.0, 4.0, 4.0, 4.0, 9.0, 9.0, 9.0, 9.0]);
    let target = DMatrix::from_row_slice(2, 4, &[1.0, 2.0, 3.0, 4.0, 1.0, 2.0, 3.0, 4.0]);
    let output = Var::new(input.map(f64::sqrt));
    let loss = mean_square::track(&output, &target);
    assert!(output.is_leaf() && !loss.is_leaf());
    assert_eq!(loss.backward(), 1.5);
    let expected = [0.25, 0.0, -0.25, -0.5, 0.5, 0.25, 0.0, -0.25];
    assert_eq!(output.grad(), Some(DMatrix::from_row_slice(2, 4, &expected)));
}

/// PyTorch refuses it ("modified by an inplace operation"); this is what its form without stores gives.
#[test]
fn torch_s2_12b_stores_that_are_read() {
    #[differentiable]
    fn stores(x: &[f64]) -> Vec<f64> {
        let mut y = x.to_vec();
        y[0] = y[1] * y[2];
        y[1] *= 5.0;
        for i in 0..3 {
            y[i] += x[i];
        }
        y
    }
    let x = Var::new(vec![1.0, 2.0, 3.0]);
    let y = stores::track(&x).backward_with(&vec![1.0, 10.0, 100.0]);
    assert_eq!(y, [7.0, 12.0, 6.0]);
    assert_eq!(x.grad(), Some(vec![1.0, 63.0, 202.0]));
}

#[test]
fn torch_s2_12c_stores_that_end_a_path() {
    #[differentiable]
    fn stores(x: &[f64], v: f64) -> Vec<f64> {
        let mut y = vec![x[0] + 2.0, x[1] + 2.0, x[2] + 2.0];
        y[0] = 2.0;
        y[1] = v * v;
        for i in 0..3 {
            y[i] += x[i];
        }
        y
    }
    let (x, v) = (Var::new(vec![1.0, 2.0, 3.0]), Var::new(7.0));
    let y = stores::track(&x, &v).backward_with(&vec![1.0, 10.0, 100.0]);
    assert_eq!(y, [3.0, 51.0, 8.0]);
    assert_eq!((x.grad(), v.grad()), (Some(vec![1.0, 10.0, 200.0]), Some(140.0)));
}

/// PyTorch gives 2 or an error where a value is overwritten that the graph has saved.
#[test]
fn torch_s2_10_s2_11_s2_13_stores_after_a_use() {
    #[differentiable]
    fn overwritten(x: f64) -> (f64, f64) {
        let mut y = [x + 2.0];
        let z = y[0] * y[0];
        y[0] = -2.0;
        (z, y[0])
    }
    let x = Var::new(1.0);
    assert_eq!(overwritten::track(&x).backward_with(&(1.0, 1.0)), (9.0, -2.0));
    assert_eq!(x.grad(), Some(6.0));
}

#[test]
fn torch_s2_14_the_gradient_of_a_node() {
    #[differentiable]
    fn squares(x: &[f64]) -> Vec<f64> {
        x.iter().map(|x| x * x).collect::<Vec<_>>()
    }
    #[differentiable]
    fn thrice(y: &[f64]) -> f64 {
        3.0 * y.iter().sum::<f64>()
    }
    let x = Var::new(vec![1.0, 2.0]);
    let y = squares::track(&x).retain_grad();
    thrice::track(&y).backward();
    assert_eq!((y.grad(), x.grad()), (Some(vec![3.0, 3.0]), Some(vec![6.0, 12.0])));
    y.zero_grad();
    assert_eq!(y.grad(), None);
}

#[test]
fn torch_s2_15_a_seed_for_a_scalar() {
    let x = Var::new(2.0);
    square::track(&x).backward_with(&10.0);
    assert_eq!(x.grad(), Some(40.0));
    let one = Var::new([2.0]);
    sum::track(&one).backward();
    assert_eq!(one.grad(), Some([1.0]));
}
