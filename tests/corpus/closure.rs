//! `map` and `zip_map`.

use nalgebra::{DMatrix, DVector, Vector2, Vector3};
use static_autodiff::prelude::*;

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiable]
fn weighted(a: f64, b: f64) -> f64 {
    a * b * b
}

#[differentiable]
fn pair(x: f64) -> (f64, f64) {
    x.sin_cos()
}

#[differentiable]
fn calls(v: &DVector<f64>, w: &DVector<f64>, s: f64) -> f64 {
    let a = v.map(|x| sigmoid(x) * s);
    let b = v.zip_map(w, |x, y| weighted(x, y) + sigmoid(s));
    let c = w.map(|x| {
        let (sin, cos) = pair(x * s);
        sin * cos * cos
    });
    a.dot(&b) + c.sum()
}

#[test]
fn closures_call_differentiable_functions() {
    let (v, w) = (DVector::from_vec(vec![0.3, -0.2]), DVector::from_vec(vec![1.1, 0.4]));
    check_scalar!(calls(&v, &w, 0.7));
}

#[differentiable]
fn own_element(v: &DVector<f64>) -> f64 {
    v.map(|x| x * v[0]).sum()
}

#[differentiable]
fn own_norm(v: &DVector<f64>) -> f64 {
    v.map(|x| x * v.norm()).sum()
}

#[differentiable]
fn own_local(v: &DVector<f64>, s: f64) -> f64 {
    let z = v.map(|x| x * s);
    z.map(|a| a * z[0]).sum()
}

#[test]
fn closures_capture_what_they_map() {
    let v = DVector::from_vec(vec![0.3, 0.2]);
    assert_eq!(check_scalar!(own_element(&v)), DVector::from_vec(vec![0.3 + 0.5, 0.3]));
    check_scalar!(own_norm(&v));
    check_scalar!(own_local(&v, 0.5));
}

#[differentiable]
fn nested(v: &DVector<f64>, w: &DVector<f64>, s: f64) -> f64 {
    v.map(|x| w.map(|y| (x * y * s).sin()).sum() * x).sum()
}

#[test]
fn closures_nest() {
    let (v, w) = (DVector::from_vec(vec![0.3, 0.2]), DVector::from_vec(vec![-0.4, 0.7]));
    check_scalar!(nested(&v, &w, 0.5));
}

#[differentiable]
fn shadowing(x: &Vector2<f64>, s: f64) -> f64 {
    let y = x.map(|x| {
        let s = x * s;
        let x = s * s;
        x * s
    });
    y.sum() * s * x[0]
}

#[test]
fn closures_have_their_own_scope() {
    check_scalar!(shadowing(&Vector2::new(0.3, 0.8), 1.7));
}

#[differentiable]
fn captured_constants(m: &DMatrix<f64>, #[constant] data: &[f64], n: usize) -> f64 {
    let total: f64 = data.iter().sum();
    let k = 2.5;
    m.map(|x| x * total / data[0] + k * x.powi(2) + x * n as f64).sum()
}

#[test]
fn closures_capture_constants() {
    let m = DMatrix::from_row_slice(2, 2, &[0.3, -0.7, 1.2, 0.5]);
    check_scalar!(captured_constants(&m, &[0.5, 2.0], 3), along(&m));
}

#[differentiable]
fn element_read_before_a_change(x: &Vector2<f64>) -> f64 {
    let mut w: Vec<f64> = vec![2.0];
    let k = w[0];
    let y = x.map(|v| v * k);
    w[0] = 7.0;
    y.sum() * w[0]
}

#[test]
fn captured_numbers_keep_the_value_that_they_had() {
    assert_eq!(
        check_scalar!(element_read_before_a_change(&Vector2::new(2.0, 3.0))),
        Vector2::new(14.0, 14.0)
    );
}

#[differentiable]
fn unused_element(v: &Vector3<f64>, s: f64) -> f64 {
    let a = v.map(|_| s * s);
    let b = v.zip_map(&a, |_, y| y * 2.0);
    let c = v.map(|_| 1.0);
    b.sum() * c.dot(v)
}

#[test]
fn closures_may_ignore_their_elements() {
    check_scalar!(unused_element(&Vector3::new(0.3, 0.8, -0.4), 1.7));
}

#[differentiable]
fn of_results(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let p = (m * v).map(f64_square);
    p.sum()
}

#[differentiable]
fn of_methods(v: &DVector<f64>) -> f64 {
    v.map(f64::tanh).zip_map(v, f64::atan2).map(f64::exp).sum()
}

#[differentiable]
fn f64_square(x: f64) -> f64 {
    x * x
}

#[test]
fn a_function_may_stand_for_a_closure() {
    let m = DMatrix::from_row_slice(2, 2, &[0.3, -0.7, 1.2, 0.5]);
    check_scalar!(of_results(&m, &DVector::from_vec(vec![0.3, 0.2])));
    check_scalar!(of_methods(&DVector::from_vec(vec![0.3, -0.2])));
}

#[differentiable]
fn chained(v: &DVector<f64>) -> f64 {
    v.map(|x| x * x).map(|x| x + 1.0).zip_map(v, |a, b| a / (b + 3.0)).map(|x| x.ln()).sum()
}

#[test]
fn maps_chain() {
    check_scalar!(chained(&DVector::from_vec(vec![0.3, 0.2, -0.9])));
}
