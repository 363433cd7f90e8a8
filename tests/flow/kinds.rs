//! Constants, calls and fields whose types the macro does not see, in recurrences and sums.

use nalgebra::{DMatrix, Matrix2, Vector2};
use static_autodiff::Real;
use static_autodiff::prelude::*;

const A: Matrix2<f64> = Matrix2::new(1.0, 3.0, 2.0, 4.0);
const V: Vector2<f64> = Vector2::new(0.5, -0.3);
const G: f64 = 9.81;
const H: f32 = 0.5;
const TABLE: [f64; 3] = [1.0, 2.0, 3.0];

#[differentiable]
fn constant_matrices(x: &Vector2<f64>, k: f64) -> f64 {
    let mut s = k;
    for _ in 0..3 {
        let y = A * x * k;
        s += (y + V).dot(&V) * G;
    }
    s
}

#[differentiable]
fn single_precision(x: f32, n: usize) -> f32 {
    let mut s = x;
    for _ in 0..n {
        s += H * s * s - x / H;
        s -= s * 0.25;
    }
    s
}

#[differentiable]
fn tables(x: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        s = s + TABLE[i] * x * s / G;
        s -= TABLE[0] * x;
    }
    s
}

#[differentiable]
fn helper(x: f64, y: f64) -> f64 {
    x * y + x.sin()
}

#[differentiable]
fn calls(x: f64, n: usize) -> f64 {
    let mut s = x;
    for _ in 0..n {
        let t = helper(s, x);
        s += t * 0.3 - helper(x, t) * s;
    }
    s
}

#[derive(Clone, Copy, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[differentiable]
fn fields(p: Pair, n: usize) -> f64 {
    let mut s = p.a;
    for _ in 0..n {
        s += p.b * s * p.a - s * s;
    }
    s
}

#[differentiable]
fn generic<T: Real>(p: T, q: &[T], n: usize) -> T {
    let mut s = p;
    for i in 0..n {
        s = s * q[i] + p * s;
        s = -s * q[0];
    }
    s
}

#[differentiable]
fn smoothed(x: &[f64], a: f64) -> f64 {
    let (mut s, mut sum) = (0.0, 0.0);
    for i in 1..x.len() {
        s = a * x[i] + (1.0 - a) * s;
        sum += (x[i] - x[i - 1]) * s;
        if sum > 100.0 {
            break;
        }
    }
    sum
}

#[differentiable]
fn two_carried(x: f64, n: usize) -> f64 {
    let (mut a, mut b, mut k) = (x, 0.5 * x, 0);
    while k < n {
        let t = a;
        a = a * b + x;
        b = t * 0.5 - b * b;
        k += 1;
        if k % 2 == 0 {
            a *= b;
        }
    }
    a * b + k as f64
}

#[differentiable]
fn columns(m: &DMatrix<f64>, x: f64) -> f64 {
    let (mut s, mut k) = (x, 0_usize);
    for column in m.column_iter() {
        for v in column.iter() {
            s = s * 0.5 + v * x;
            k += 1;
        }
        s += m[(0, k % m.ncols())];
    }
    s
}

#[differentiable]
fn classified(
    w: &[f64],
    #[constant] rows: &[Vec<f64>],
    #[constant] labels: &[usize],
    #[constant] names: &[String],
) -> f64 {
    let mut loss = 0.0;
    for (row, label) in rows.iter().zip(labels.iter()) {
        let z: f64 = row.iter().zip(w).map(|(a, b)| a * b).sum();
        let sign = if *label == 1 { 1.0 } else { -1.0 };
        loss += (1.0 + (-sign * z).exp()).ln();
    }
    for row in rows {
        for v in row {
            loss += v * w[0] * 0.01;
        }
    }
    for (i, &label) in labels.iter().enumerate() {
        loss += w[label] * i as f64;
    }
    for name in names {
        loss += name.len() as f64 * w[1];
    }
    loss
}

#[differentiable]
fn tuples(x: f64, #[constant] points: &[(f64, [f64; 2])]) -> f64 {
    let mut s = 0.0;
    for (t, [a, b]) in points {
        s += (x * t).sin() * a + b;
    }
    for p in points.iter() {
        s += p.0 * x * p.1[1];
    }
    for &(t, [a, _]) in points.iter().rev().skip(1) {
        s *= 1.0 + 0.1 * t * a * x;
    }
    s
}

#[test]
fn numbers_of_all_sorts() {
    constant_matrices::gradcheck(&Vector2::new(0.3, 0.7), 0.4).assert_ok();
    for n in [0, 1, 3] {
        let (y, x_bar) = single_precision::value_and_grad(0.3, n);
        let (_, y_dot) = single_precision::jvp(0.3, n, 1.0);
        assert!((x_bar - y_dot).abs() < 1e-5 * y_dot.abs().max(1.0));
        assert_eq!(y.to_bits(), single_precision(0.3, n).to_bits());
        tables::gradcheck(0.3, n).assert_ok();
        calls::gradcheck(0.3, n).assert_ok();
        fields::gradcheck(Pair { a: 0.3, b: 0.4 }, n).assert_ok();
        generic::gradcheck(0.3, &[0.1, 0.5, 0.7], n).assert_ok();
        two_carried::gradcheck(0.7, n).assert_ok();
    }
    smoothed::gradcheck(&[0.3, -0.5, 0.7, 0.2, 0.9], 0.3).assert_ok();
    columns::gradcheck(&DMatrix::from_fn(2, 3, |i, j| (i * 3 + j) as f64 * 0.3), 0.4).assert_ok();
}

#[test]
fn constant_data() {
    let (rows, labels) = ([vec![0.1, 0.9], vec![0.4, -0.3]], [1, 0]);
    let names = ["a".to_owned(), "bc".to_owned()];
    classified::gradcheck(&[0.3, 0.2], &rows, &labels, &names).assert_ok();
    let points = [(0.1, [0.2, 0.3]), (0.4, [0.5, 0.6]), (0.7, [0.2, 0.1])];
    tuples::gradcheck(0.3, &points).assert_ok();
}
