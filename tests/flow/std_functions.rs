//! Functions of std by their path.

use std::mem;

use static_autodiff::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Default, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
fn clone_of_the_trait(x: f64) -> f64 {
    let y = Clone::clone(&x);
    y * y
}

#[differentiable]
fn clone_of_a_number(x: f64) -> f64 {
    let y = f64::clone(&x);
    y * y
}

#[differentiable]
fn clone_of_a_vector(v: &Vec<f64>) -> f64 {
    let y = Vec::clone(v);
    y[0] * y[1]
}

#[differentiable]
fn defaults(x: f64) -> f64 {
    let mut y: f64 = Default::default();
    y += x;
    let mut z = f64::default();
    z += y * x;
    z
}

#[differentiable]
fn vector_from_an_array(x: f64) -> f64 {
    let v = Vec::from([x, x * x]);
    v[0] * v[1]
}

#[differentiable]
fn boxed(x: f64) -> f64 {
    let b = Box::new(Point { x, y: x * x });
    b.x * b.y
}

#[differentiable]
fn integers_as_floats(x: f64, k: i32) -> f64 {
    x * f64::from(k) + x.powi(2) * <f64 as From<i32>>::from(k) + x * Into::<f64>::into(k)
}

#[differentiable]
fn zip_by_its_path(v: &[f64], w: &[f64]) -> f64 {
    std::iter::zip(v, w).map(|(a, b)| a * b).sum()
}

#[differentiable]
fn zip_in_a_loop(v: &[f64], w: &[f64]) -> f64 {
    let mut s = 0.0;
    for (a, b) in std::iter::zip(v, w) {
        s += a * b * b;
    }
    s
}

#[differentiable]
fn functions_of_mem(x: f64) -> f64 {
    let mut a = x;
    let mut b = x * x;
    mem::swap(&mut a, &mut b);
    let c = mem::replace(&mut a, 2.0);
    let d = mem::take(&mut b);
    a * b + c * d
}

#[differentiable]
fn owned_copies(v: &[f64]) -> f64 {
    let mut w = v.to_owned();
    w[0] *= 2.0;
    let u = w.to_vec();
    u[0] * u[1]
}

#[differentiable]
fn default_struct(x: f64) -> f64 {
    let p: Point = Default::default();
    let mut q = Point::default();
    q.x = x;
    let r = Point { x, ..Default::default() };
    q.x * q.x + r.x + p.y
}

#[differentiable]
fn identity_and_drop(x: f64) -> f64 {
    let v = vec![x * x];
    drop(v);
    let y = std::convert::identity(x);
    y * y
}

#[differentiable]
fn methods_by_their_path(x: f64) -> f64 {
    f64::max(x, 0.0) + f64::mul_add(x, 2.0, 1.0) + f64::powi(x, 2) + std::cmp::max(3, 4) as f64 * x
}

#[differentiable]
fn reduced(v: &[f64]) -> f64 {
    let s: f64 = v.iter().copied().reduce(f64::max).unwrap_or(0.0);
    s * s
}

#[differentiable]
fn folded(v: &[f64]) -> f64 {
    v.iter().copied().fold(f64::NEG_INFINITY, f64::max) * v.iter().fold(0.0, |a, &b| a + b)
}

#[differentiable]
fn operators_by_their_path(x: f64) -> f64 {
    let r = std::ops::Mul::mul(x, x);
    let s = std::ops::Add::add(r, x);
    let n = std::ops::Neg::neg(s);
    n * x
}

#[test]
fn functions_of_traits_are_their_methods() {
    let (v, w) = ([1.5, 0.5, 2.0], [0.25, 1.5, 3.0]);
    assert_eq!(check_scalar!(clone_of_the_trait(1.5)), 3.0);
    assert_eq!(check_scalar!(clone_of_a_number(1.5)), 3.0);
    assert_eq!(check_scalar!(clone_of_a_vector(&vec![1.5, 2.0])), [2.0, 1.5]);
    assert_eq!(check_scalar!(defaults(1.5)), 3.0);
    assert_eq!(check_scalar!(vector_from_an_array(1.5)), 6.75);
    assert_eq!(check_scalar!(boxed(1.5)), 6.75);
    assert_eq!(check_scalar!(integers_as_floats(1.5, 3), along(1.0)), 15.0);
    assert_eq!(check_scalar!(zip_by_its_path(&v, &w)), (w.to_vec(), v.to_vec()));
    check_scalar!(zip_in_a_loop(&v, &w));
    check_scalar!(functions_of_mem(1.5));
    assert_eq!(check_scalar!(owned_copies(&v)), [1.0, 3.0, 0.0]);
    assert_eq!(check_scalar!(default_struct(1.5)), 4.0);
    assert_eq!(check_scalar!(identity_and_drop(1.5)), 3.0);
    check_scalar!(methods_by_their_path(1.5));
    assert_eq!(check_scalar!(reduced(&v)), [0.0, 0.0, 4.0]);
    assert_eq!(check_scalar!(folded(&v)), [2.0, 2.0, 6.0]);
    check_scalar!(operators_by_their_path(1.5));
}
