//! Expressions that carry no derivative, and `detach`.

use nalgebra::{DMatrix, DVector, Matrix2};
use static_autodiff::prelude::*;

#[differentiable]
fn mentions_in_formats(x: f64) -> f64 {
    let y = x * 2.0;
    let text = format!("{y:.0} {0:.0} {x:.0}", y);
    let n: usize = text.len();
    let y = y * y;
    assert!(y > 0.0, "{y}");
    assert_eq!(n, 5, "{text} {x} {}", y + 1.0);
    debug_assert_ne!(y, 0.0, "{x:>width$}", width = n);
    y * n as f64
}

#[test]
fn values_are_mentioned_in_formats() {
    assert_eq!(mentions_in_formats(2.0), 16.0 * 5.0);
    assert_eq!(check_scalar!(mentions_in_formats(2.0)), 16.0 * 5.0);
}

#[differentiable]
fn sizes(m: &DMatrix<f64>, v: &DVector<f64>, x: &[f64]) -> f64 {
    let (rows, columns) = (m.nrows(), m.ncols());
    let n = v.len() + m.nrows() * m.ncols() + x.len();
    let even = n.is_multiple_of(2) && !x.is_empty();
    let last = x.len() - 1;
    let scale = if even { rows as f64 } else { columns as f64 };
    v.sum() * scale + x[last] * n as f64 + m[(rows - 1, columns - 1)]
}

#[test]
fn sizes_are_numbers() {
    let m = DMatrix::from_row_slice(2, 3, &[0.3, -0.7, 1.2, 0.5, 0.9, -1.1]);
    check_scalar!(sizes(&m, &DVector::from_vec(vec![0.3, 0.2]), &[1.5, 2.5]));
}

#[differentiable]
fn control_flow_on_constants(x: f64, #[constant] data: &[f64], verbose: bool) -> f64 {
    let sum: f64 = data.iter().map(|d| d * 2.0).sum();
    let mut squares = 0.0;
    for v in data {
        squares += v * v;
    }
    let k = match data {
        [] => 1.0,
        [only] => *only,
        [first, ..] if verbose => *first,
        _ => 3.0,
    };
    let mut n = 10;
    while n > 3 {
        n -= 2;
    }
    let (a, b) = if sum > 0.0 { (1.0, 2.0) } else { (3.0, 4.0) };
    x * x * sum * squares + k * x * a + f64::from(n) * x * b
}

#[test]
fn constants_may_be_computed_in_any_way() {
    let gradient = check_scalar!(control_flow_on_constants(2.0, &[3.0, 4.0], true), along(1.0));
    assert_eq!(gradient, 2.0 * 2.0 * 14.0 * 25.0 + 3.0 + 2.0 * 2.0);
    check_scalar!(control_flow_on_constants(2.0, &[-3.0], false), along(1.0));
    check_scalar!(control_flow_on_constants(2.0, &[], false), along(1.0));
}

#[differentiable]
fn comparisons(x: f64, y: f64) -> f64 {
    let smaller = x < y;
    let k = f64::from(u8::from(x > 1.0));
    let either: bool = x == y || smaller;
    let finite = x.is_finite() && !y.is_nan() && x.is_sign_positive();
    x * k + y * f64::from(u8::from(either)) + f64::from(u8::from(x >= y && finite)) * y * x
}

#[test]
fn comparisons_are_constants() {
    assert_eq!(check_scalar!(comparisons(2.0, 3.0)), (1.0, 1.0));
    assert_eq!(check_scalar!(comparisons(3.0, 2.0)), (3.0, 3.0));
}

#[differentiable]
fn powers(x: f64, n: i32) -> f64 {
    let m = n + 1;
    x.powi(n) * x.powi(m) + x.powi(n * 2 - 1)
}

#[differentiable]
fn indices(v: &[f64]) -> f64 {
    let next = |k: usize| (k + 1) % 2;
    let same = |k: usize| k;
    v[next(0)] * v[next(1)] * v[same(0)]
}

#[differentiable]
fn parsed(x: f64, #[constant] text: &str) -> f64 {
    let k: f64 = text.parse().unwrap_or(0.0);
    let t = text.parse::<f64>().map_or(1.0, |t| t * 2.0);
    x * k * t
}

#[test]
fn integers_and_texts_are_constants() {
    check_scalar!(powers(1.3, 3), along(1.0));
    check_scalar!(powers(1.3, -1), along(1.0));
    assert_eq!(check_scalar!(indices(&[3.0, 4.0])), [24.0, 9.0]);
    assert_eq!(check_scalar!(parsed(2.0, "3.5"), along(1.0)), 24.5);
}

struct Settings {
    w: DVector<f64>,
    k: f64,
    rows: Vec<DVector<f64>>,
}

#[differentiable]
fn fields(x: &DVector<f64>, #[constant] settings: &Settings, i: usize) -> f64 {
    let w = &settings.w;
    let r = &settings.rows[i];
    let Settings { k, .. } = settings;
    x.dot(w) * k + x.dot(r) * settings.k + x.dot(&settings.w)
}

#[differentiable]
fn row(x: &DVector<f64>, #[constant] data: &DMatrix<f64>, i: usize) -> f64 {
    let row = data.row(i);
    (row * x)[0]
}

#[differentiable]
fn columns(x: &DVector<f64>, #[constant] data: &DMatrix<f64>) -> f64 {
    let c = data.column(0);
    let first = (data.row(0) * x)[0];
    x.dot(&c) + x.dot(&data.column(1)) + first + x.component_mul(&c).sum()
}

#[differentiable]
fn owned(x: f64, n: usize, #[constant] data: DVector<f64>) -> f64 {
    let size = data.len();
    let moved = data;
    let scaled = moved * x;
    scaled.sum() * (size + n) as f64
}

#[test]
fn constants_are_borrowed_and_moved() {
    let x = DVector::from_vec(vec![1.0, 2.0]);
    let data = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
    assert_eq!(check_scalar!(row(&x, &data, 1), along(&x)), DVector::from_vec(vec![3.0, 4.0]));
    check_scalar!(columns(&x, &data), along(&x));
    let settings = Settings { w: x.clone(), k: 2.0, rows: vec![x.clone(), &x * 2.0] };
    check_scalar!(fields(&x, &settings, 1), along(&x));
    assert_eq!(check_scalar!(owned(2.0, 1, x.clone()), along(1.0)), 9.0);
}

#[differentiable]
fn stopped(x: f64, v: &DVector<f64>) -> f64 {
    let y = detach(x * x);
    let w = static_autodiff::detach(v.clone());
    let rounded = detach(x).round();
    x * y + w.dot(v) + rounded * x + detach(v).norm() * x + detach(x).trunc() * x
}

#[test]
fn detached_values_carry_no_derivative() {
    let v = DVector::from_vec(vec![1.0, 2.0]);
    let x_bar = 9.0 + 3.0 + v.norm() + 3.0;
    let value = stopped(3.0, &v);
    assert_eq!(stopped::value_and_grad(3.0, &v), (value, (x_bar, v.clone())));
    assert_eq!(stopped::jvp(3.0, &v, 1.0, &v), (value, x_bar + v.dot(&v)));
}

#[differentiable]
fn detached_matrix(m: &Matrix2<f64>) -> f64 {
    let inverse = detach(m.try_inverse().unwrap_or_else(Matrix2::identity));
    (inverse * m).trace()
}

#[test]
fn anything_can_be_detached() {
    let m = Matrix2::new(2.0, 0.0, 1.0, 4.0);
    assert_eq!(detached_matrix::value_and_grad(&m).0, 2.0);
    let transposed = m.try_inverse().expect("regular").transpose();
    assert_eq!(detached_matrix::grad(&m), transposed);
}
