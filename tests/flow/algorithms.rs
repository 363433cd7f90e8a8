//! Algorithms that overwrite what their derivative still needs.

use nalgebra::{DMatrix, DVector, Matrix2, Matrix3, Vector2, Vector3};
use static_autodiff::prelude::*;

use crate::common::{Tol, assert_all_close};

/// `|a - b| <= 1e-12 * max(1, |b|)`.
const EXACT: Tol = Tol::Relative(1e-12);

#[differentiable]
fn sorted(x: &[f64]) -> Vec<f64> {
    let mut a = x.to_vec();
    for i in 1..a.len() {
        let key = a[i];
        let mut j = i;
        while j > 0 && a[j - 1] > key {
            a[j] = a[j - 1];
            j -= 1;
        }
        a[j] = key;
    }
    a
}

#[differentiable]
fn bubbled(x: [f64; 5], weights: &[f64; 5]) -> f64 {
    let mut x = x;
    loop {
        let mut swapped = false;
        for i in 1..5 {
            if x[i - 1] > x[i] {
                x.swap(i - 1, i);
                swapped = true;
            }
        }
        if !swapped {
            break;
        }
    }
    let mut s = 0.0;
    for (v, w) in x.iter().zip(weights) {
        s += v * w;
    }
    s
}

#[test]
fn sorting_permutes_the_cotangent() {
    let x = [0.5, -1.0, 2.0, 0.25, -3.0];
    check!(sorted(&x));
    let (value, pullback) = sorted::vjp(&x);
    assert_eq!(value, [-3.0, -1.0, 0.25, 0.5, 2.0]);
    assert_eq!(pullback(vec![1.0, 2.0, 3.0, 4.0, 5.0]), [4.0, 2.0, 5.0, 3.0, 1.0]);
    let gradient = check_scalar!(bubbled(x, &[1.0, 2.0, 3.0, 4.0, 5.0]));
    assert_eq!(gradient, ([4.0, 2.0, 5.0, 3.0, 1.0], [-3.0, -1.0, 0.25, 0.5, 2.0]));
}

#[differentiable]
fn thomas(lower: &[f64], diagonal: Vec<f64>, upper: &[f64], b: &DVector<f64>) -> DVector<f64> {
    let n = diagonal.len();
    let mut d = diagonal;
    let mut x = b.clone();
    for i in 1..n {
        let w = lower[i - 1] / d[i - 1];
        d[i] -= w * upper[i - 1];
        x[i] = x[i] - w * x[i - 1];
    }
    x[n - 1] /= d[n - 1];
    for i in (0..n - 1).rev() {
        x[i] = (x[i] - upper[i] * x[i + 1]) / d[i];
    }
    x
}

/// `ln det A` from the factor that replaces the lower triangle of `A`.
#[differentiable]
fn cholesky(a: &DMatrix<f64>) -> f64 {
    let n = a.nrows();
    let mut l = a.clone();
    let mut sum = 0.0;
    for j in 0..n {
        for k in 0..j {
            for i in j..n {
                l[(i, j)] -= l[(i, k)] * l[(j, k)];
            }
        }
        let pivot = l[(j, j)].sqrt();
        for i in j..n {
            l[(i, j)] /= pivot;
        }
        sum += 2.0 * l[(j, j)].ln();
    }
    sum
}

#[test]
fn factorisations_in_place() {
    let b = DVector::from_vec(vec![1.0, 0.5, -0.25, 2.0]);
    let (lower, upper) = ([-1.0, 0.5, 0.25], [0.75, -0.5, 1.0]);
    check!(thomas(&lower, vec![2.5, 2.0, 3.0, 2.25], &upper, &b));
    let a = DMatrix::from_row_slice(3, 3, &[4.0, 1.0, 0.5, 1.0, 3.0, -1.0, 0.5, -1.0, 2.0]);
    let inverse = a.clone().try_inverse().unwrap();
    // Only the lower triangle is read.
    let expected = DMatrix::from_fn(3, 3, |i, j| {
        inverse[(i, j)] * if i > j { 2.0 } else { f64::from(u8::from(i == j)) }
    });
    assert_all_close(&check_scalar!(cholesky(&a)), &expected, Tol::REFERENCE);
}

/// The solution of `a x = b` and the determinant of `a`.
#[differentiable]
fn eliminated(a: &Matrix3<f64>, b: &Vector3<f64>) -> (Vector3<f64>, f64) {
    let (mut a, mut x) = (*a, *b);
    let mut determinant = 1.0;
    for k in 0..3 {
        let mut pivot = k;
        for i in k + 1..3 {
            if a[(i, k)].abs() > a[(pivot, k)].abs() {
                pivot = i;
            }
        }
        if pivot != k {
            for j in 0..3 {
                a.swap((k, j), (pivot, j));
            }
            x.swap((k, 0), (pivot, 0));
            determinant = -determinant;
        }
        determinant *= a[(k, k)];
        for i in k + 1..3 {
            let factor = a[(i, k)] / a[(k, k)];
            for j in k..3 {
                a[(i, j)] -= factor * a[(k, j)];
            }
            x[i] -= factor * x[k];
        }
    }
    for k in (0..3).rev() {
        for j in k + 1..3 {
            x[k] = x[k] - a[(k, j)] * x[j];
        }
        x[k] /= a[(k, k)];
    }
    (x, determinant)
}

#[test]
fn elimination_with_pivots() {
    let b = Vector3::new(1.0, -2.0, 0.5);
    let matrices = [
        Matrix3::new(0.5, 2.0, -1.0, 4.0, 1.0, 0.25, 1.0, -3.0, 2.0),
        Matrix3::new(4.0, 1.0, 0.5, 1.0, 3.0, -1.0, 0.5, -1.0, 2.0),
    ];
    for a in matrices {
        check!(eliminated(&a, &b));
        let (_value, pullback) = eliminated::vjp(&a, &b);
        let inverse = a.try_inverse().unwrap();
        let cofactors = inverse.transpose() * a.determinant();
        let expected = (cofactors, b * 0.0);
        assert_all_close(&pullback((Vector3::zeros(), 1.0)), &expected, Tol::REFERENCE);
        let x_bar = Vector3::new(1.0, 0.5, -2.0);
        let b_bar = inverse.transpose() * x_bar;
        let expected = (-b_bar * (inverse * b).transpose(), b_bar);
        assert_all_close(&pullback((x_bar, 0.0)), &expected, Tol::REFERENCE);
    }
}

/// The Hadamard transform, then a scaling of every element by its square.
#[differentiable]
fn butterflies(x: [f64; 8]) -> [f64; 8] {
    let mut x = x;
    let mut half = 1;
    while half < 8 {
        for start in (0..8).step_by(2 * half) {
            for i in start..start + half {
                let (a, b) = (x[i], x[i + half]);
                x[i] = a + b;
                x[i + half] = a - b;
            }
        }
        half *= 2;
    }
    for v in &mut x {
        *v *= *v;
    }
    x
}

#[differentiable]
fn cumulated(x: &[f64], decay: f64) -> f64 {
    let mut w = x.to_vec();
    for i in 1..w.len() {
        w[i] = w[i] + w[i - 1];
    }
    for i in (1..w.len()).rev() {
        w[i - 1] = w[i] * decay + w[i - 1];
    }
    w[0]
}

#[differentiable]
fn convolved(x: &[f64], kernel: &[f64; 2], stride: usize) -> Vec<f64> {
    let mut y = Vec::new();
    let mut start = 0;
    while start + 2 <= x.len() {
        let mut s = 0.0;
        for (v, k) in x[start..start + 2].iter().zip(kernel) {
            s += v * k;
        }
        y.push(if s > 0.0 { s } else { s * 0.5 });
        start += stride;
    }
    y
}

#[test]
fn transforms_in_place() {
    let x = [1.0, -0.5, 2.0, 0.25, -1.0, 0.75, 1.5, -2.0];
    check!(butterflies(x));
    // Twice the transform of the transform is 16 times the identity.
    assert_all_close(&butterflies::vjp(x).1([1.0; 8]), &x.map(|v| 16.0 * v), EXACT);
    // c₀ + d (c₁ + d c₂)
    let gradient = check_scalar!(cumulated(&[1.0, 2.0, 4.0], 0.5));
    assert_eq!(gradient, (vec![1.75, 0.75, 0.25], 3.0 + 7.0));
    check!(convolved(&x, &[0.5, -1.5], 1), along(&x, &[1.0, 0.5]));
    check!(convolved(&x, &[0.5, -1.5], 3), along(&x, &[1.0, 0.5]));
    let pullback = convolved::vjp(&[1.0, 2.0, 4.0], &[3.0, -1.0], 1).1;
    assert_eq!(pullback(vec![1.0, 4.0]), (vec![3.0, 11.0, -4.0], [9.0, 18.0]));
}

/// A measurement model, a process noise and a measurement noise.
#[differentiable]
fn kalman(
    transition: &Matrix2<f64>,
    noise: &Matrix2<f64>,
    observed: &Vector2<f64>,
    variance: f64,
    #[constant] measurements: &[f64],
) -> f64 {
    let mut x = Vector2::zeros();
    let mut p = Matrix2::identity();
    let mut misfit = 0.0;
    for z in measurements {
        x = transition * x;
        p = transition * p * transition.transpose() + noise;
        if z.is_nan() {
            continue;
        }
        let innovation = z - observed.dot(&x);
        let s = (observed.transpose() * p * observed)[(0, 0)] + variance;
        let gain = p * observed / s;
        x += gain * innovation;
        p -= gain * observed.transpose() * p;
        misfit += innovation * innovation / s + s.ln();
    }
    0.5 * misfit
}

#[test]
fn a_filter_runs_over_measurements() {
    let transition = Matrix2::new(1.0, 0.5, -0.25, 0.75);
    let noise = Matrix2::new(0.5, 0.125, 0.125, 0.25);
    let observed = Vector2::new(1.0, 0.5);
    for z in [&[0.5, 1.25, f64::NAN, -0.75][..], &[f64::NAN], &[]] {
        check_scalar!(
            kalman(&transition, &noise, &observed, 0.5, z),
            along(&noise, &transition, &observed, 1.0)
        );
    }
}

#[differentiable]
fn newton(a: f64, start: f64, #[constant] tolerance: f64) -> Option<f64> {
    let mut x = start;
    for _ in 0..50 {
        let step = (x * x * x - a) / (3.0 * x * x);
        x -= step;
        if step.abs() < tolerance * x.abs() {
            return Some(x);
        }
    }
    None
}

#[differentiable]
fn field(y: &[f64; 2], a: f64) -> [f64; 2] {
    [y[1], a * (1.0 - y[0] * y[0]) * y[1] - y[0]]
}

#[differentiable]
fn runge_kutta(y: [f64; 2], a: f64, h: f64, steps: usize) -> [f64; 2] {
    let mut y = y;
    for _ in 0..steps {
        let mut sum = [0.0; 2];
        let mut k = [0.0; 2];
        for (weight, fraction) in [(1.0, 0.0), (2.0, 0.5), (2.0, 0.5), (1.0, 1.0)] {
            let mut stage = y;
            for i in 0..2 {
                stage[i] += fraction * h * k[i];
            }
            k = field(&stage, a);
            for i in 0..2 {
                sum[i] += weight * k[i];
            }
        }
        for i in 0..2 {
            y[i] += h / 6.0 * sum[i];
        }
    }
    y
}

#[test]
fn iterations_and_steps() {
    check!(newton(27.0, 2.0, 1e-12), along(1.0, 0.5));
    let (value, pullback) = newton::vjp(27.0, 2.0, 1e-12);
    assert_all_close(&value, &Some(3.0), EXACT);
    assert_all_close(&pullback(Some(1.0)), &(1.0 / 27.0, 0.0), EXACT);
    let (value, pullback) = newton::vjp(27.0, 2.0, 0.0);
    assert_eq!((value, pullback(None)), (None, (0.0, 0.0)));
    for steps in [0, 1, 10] {
        check!(runge_kutta([1.5, -0.5], 0.75, 0.125, steps), along([1.0, 0.5], -1.0, 0.25));
    }
}

/// The smoothed minimum of three numbers.
#[differentiable]
fn soft_min(a: f64, b: f64, c: f64) -> f64 {
    -((-a).exp() + (-b).exp() + (-c).exp()).ln()
}

/// The edit distance with smoothed minima; replacing costs the squared difference.
#[differentiable]
fn edit_distance(x: &[f64], y: &[f64], gap: f64) -> f64 {
    let mut row = vec![0.0; y.len() + 1];
    for j in 1..=y.len() {
        row[j] = row[j - 1] + gap;
    }
    for i in 0..x.len() {
        let mut diagonal = row[0];
        row[0] += gap;
        for j in 0..y.len() {
            let cost = (x[i] - y[j]) * (x[i] - y[j]);
            let best = soft_min(diagonal + cost, row[j] + gap, row[j + 1] + gap);
            diagonal = row[j + 1];
            row[j + 1] = best;
        }
    }
    row[y.len()]
}

#[test]
fn dynamic_programming_in_one_row() {
    let empty: [f64; 0] = [];
    check_scalar!(edit_distance(&[1.0, 0.5, 2.0], &[0.75, 2.5], 0.5));
    assert_eq!(
        check_scalar!(edit_distance(&empty, &[0.75, 2.5], 0.5)),
        (vec![], vec![0.0; 2], 2.0)
    );
    assert_eq!(check_scalar!(edit_distance(&[0.75], &empty, 0.5)), (vec![0.0], vec![], 1.0));
}
