//! References and values that a branch selects.

use nalgebra::{DMatrix, DVector, Matrix2, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn slices(a: &[f64], b: &[f64], x: f64) -> f64 {
    let r = if x > 1.0 { a } else { b };
    let mut s = 0.0;
    for v in r {
        s += v * x;
    }
    s + r[0] * a[0]
}

#[differentiable]
fn parts_of_slices(a: &[f64], b: &[f64; 3], n: usize) -> f64 {
    let r = if n < 2 { &a[..2] } else { &b[n - 1..] };
    let last = r[r.len() - 1];
    last * last + a[0]
}

#[test]
fn a_slice_may_be_selected() {
    let (a, b) = ([1.0, 2.0], [4.0, 8.0]);
    assert_eq!(check_scalar!(slices(&a, &b, 2.0)), (vec![4.0, 2.0], vec![0.0, 0.0], 3.0));
    assert_eq!(check_scalar!(slices(&a, &b, 0.5)), (vec![4.0, 0.0], vec![1.5, 0.5], 12.0));
    let b = [3.0, 5.0, 7.0];
    let dots = (&[1.0, 0.5], &[0.25, -1.0, 2.0]);
    let gradient = check_scalar!(parts_of_slices(&a, &b, 1), along(dots.0, dots.1));
    assert_eq!(gradient, (vec![1.0, 4.0], [0.0; 3]));
    let gradient = check_scalar!(parts_of_slices(&a, &b, 3), along(dots.0, dots.1));
    assert_eq!(gradient, (vec![1.0, 0.0], [0.0, 0.0, 14.0]));
}

#[differentiable]
fn references_to_locals(v: &DVector<f64>, w: &DVector<f64>, x: f64) -> f64 {
    let a = v * x;
    let b = w.component_mul(v);
    let r = if a[0] > b[0] { &a } else { &b };
    r.dot(v) + a.dot(r)
}

#[differentiable]
fn matrices(m: &Matrix2<f64>, n: &Matrix2<f64>, v: &Vector2<f64>, k: i32) -> Vector2<f64> {
    let own = m * n;
    let r = match k {
        0 => m,
        1 => n,
        _ => &own,
    };
    r * (r * v)
}

#[differentiable]
fn scalars(x: f64, y: f64) -> f64 {
    let z = x * y;
    let r = if x > y { &x } else { &z };
    *r * r
}

#[test]
fn a_reference_may_be_selected() {
    let v = DVector::from_vec(vec![1.0, 3.0]);
    let w = DVector::from_vec(vec![-2.0, 5.0]);
    check_scalar!(references_to_locals(&v, &w, 2.0));
    check_scalar!(references_to_locals(&v, &w, -4.0));
    let (m, n) = (Matrix2::new(1.0, 2.0, 3.0, 4.0), Matrix2::new(0.5, -1.0, 0.25, 2.0));
    let v = Vector2::new(1.0, 3.0);
    for k in 0..3 {
        check!(matrices(&m, &n, &v, k), along(&n, &m, &v));
    }
    assert_eq!(check_scalar!(scalars(3.0, 2.0)), (6.0, 0.0));
    assert_eq!(check_scalar!(scalars(2.0, 3.0)), (36.0, 24.0));
}

#[differentiable]
fn selected_in_a_loop(a: &DVector<f64>, b: &DVector<f64>, n: usize) -> f64 {
    let mut s = 1.0;
    for i in 0..n {
        let r = if i % 3 == 0 { a } else { b };
        let t = if s > 10.0 { &r[0] } else { &r[1] };
        s += t * s;
    }
    s
}

#[differentiable]
fn moved(a: DVector<f64>, b: DVector<f64>, x: f64) -> DVector<f64> {
    let scaled = &a * x;
    let mut r = if x > 0.0 { a } else { b };
    r += &scaled;
    r * x
}

#[differentiable]
fn with_inactive_data(x: &DVector<f64>, #[constant] data: &DMatrix<f64>, k: usize) -> f64 {
    let other = DMatrix::identity(2, 2);
    let m = if k == 0 { data } else { &other };
    (m * x).dot(x)
}

#[differentiable]
fn active_or_inactive(x: &DVector<f64>, #[constant] data: &DVector<f64>, k: usize) -> f64 {
    let r = if k == 0 { x } else { data };
    let s = if k == 2 { x } else { r };
    r.dot(s) + s[1]
}

#[test]
fn selections_mix_with_loops_moves_and_constants() {
    let (a, b) = (DVector::from_vec(vec![0.5, 1.0]), DVector::from_vec(vec![0.25, 2.0]));
    for n in [0, 1, 2, 6] {
        check_scalar!(selected_in_a_loop(&a, &b, n), along(&b, &a));
    }
    check!(moved(a.clone(), b.clone(), 2.0));
    check!(moved(a.clone(), b.clone(), -2.0));
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
    check_scalar!(with_inactive_data(&a, &m, 0), along(&b));
    assert_eq!(check_scalar!(with_inactive_data(&a, &m, 1), along(&b)), &a * 2.0);
    let unit = DVector::from_vec(vec![0.0, 1.0]);
    assert_eq!(check_scalar!(active_or_inactive(&a, &b, 0), along(&b)), &a * 2.0 + &unit);
    assert_eq!(check_scalar!(active_or_inactive(&a, &b, 1), along(&b)), &unit * 0.0);
    assert_eq!(check_scalar!(active_or_inactive(&a, &b, 2), along(&b)), &b + &unit);
}
