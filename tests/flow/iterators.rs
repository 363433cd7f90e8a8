//! `for` over slices, arrays, vectors and iterators.

use nalgebra::{DVector, Vector3};
use static_autodiff::prelude::*;

#[differentiable]
fn slice(x: &[f64], a: f64) -> f64 {
    let mut s = a;
    for v in x {
        s += v * v * a;
    }
    for v in x.iter() {
        s *= *v;
    }
    for &v in x {
        s += v;
    }
    s
}

#[differentiable]
fn vector_by_reference(x: &Vec<f64>, a: f64) -> f64 {
    let mut s = a;
    for v in x {
        s = s * v + 1.0;
    }
    for (i, v) in x.iter().enumerate() {
        s += v * i as f64;
    }
    s
}

#[differentiable]
fn vector_by_value(x: Vec<f64>, a: f64) -> f64 {
    let mut s = a;
    for v in x {
        s = s * v + 1.0;
    }
    s
}

#[differentiable]
fn array_by_value(x: [f64; 3], y: f64) -> f64 {
    let mut s = y;
    for v in x {
        s *= v;
    }
    for v in [y, x[0] * y, 2.0] {
        s += v * y;
    }
    s
}

#[test]
fn elements_by_reference_and_by_value() {
    let empty: [f64; 0] = [];
    check_scalar!(slice(&[1.5, -0.5, 2.0], 0.75));
    assert_eq!(check_scalar!(slice(&[2.0], 3.0)), (vec![40.0], 10.0));
    assert_eq!(check_scalar!(slice(&empty, 3.0)), (vec![], 1.0));
    let x = vec![2.0, 3.0];
    assert_eq!(check_scalar!(vector_by_reference(&x, 5.0)), (vec![15.0, 12.0], 6.0));
    assert_eq!(check_scalar!(vector_by_value(x.clone(), 5.0)), (vec![15.0, 11.0], 6.0));
    assert_eq!(check_scalar!(vector_by_value(Vec::<f64>::new(), 5.0)), (vec![], 1.0));
    assert_eq!(check_scalar!(array_by_value([2.0, 3.0, 0.5], 4.0)), ([22.0, 4.0, 24.0], 29.0));
}

#[differentiable]
fn mutated_elements(x: &[f64], a: f64) -> f64 {
    let mut w = x.to_vec();
    for v in w.iter_mut() {
        *v *= a;
    }
    for v in &mut w {
        *v = *v * *v + a;
    }
    for (i, v) in w.iter_mut().enumerate() {
        if i % 2 == 1 {
            continue;
        }
        *v += x[i];
    }
    let mut s = 0.0;
    for v in w {
        s += v;
    }
    s
}

#[differentiable]
fn mutated_array(x: [f64; 3]) -> [f64; 3] {
    let mut x = x;
    let mut previous = 1.0;
    for v in &mut x {
        *v *= previous;
        previous = *v;
    }
    x
}

#[differentiable]
fn mutated_vector(x: &DVector<f64>, a: f64) -> f64 {
    let mut w = x * a;
    for v in w.iter_mut() {
        *v += *v * a;
    }
    let mut s = 1.0;
    for v in w.iter() {
        s *= v;
    }
    s
}

#[test]
fn elements_may_be_changed() {
    // (v a)^2 + a, and the first and third element
    let gradient = check_scalar!(mutated_elements(&[1.0, 2.0, 3.0], 0.5));
    assert_eq!(gradient, (vec![1.5, 1.0, 2.5], 14.0 + 3.0));
    let empty: [f64; 0] = [];
    assert_eq!(check_scalar!(mutated_elements(&empty, 0.5)), (vec![], 0.0));
    check!(mutated_array([1.5, -0.5, 2.0]));
    check_scalar!(mutated_vector(&DVector::from_vec(vec![1.5, -0.5, 2.0]), 0.75));
}

#[differentiable]
fn enumerated(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 1.0;
    for (i, v) in x.iter().enumerate() {
        let w = y[i % y.len()];
        s += v * w * i as f64;
        s *= w;
    }
    for (i, v) in x.iter().enumerate().rev() {
        s += v * i as f64;
    }
    s
}

#[differentiable]
fn zipped(x: &[f64], y: &[f64], z: &DVector<f64>) -> f64 {
    let mut s = 0.0;
    for (a, b) in x.iter().zip(y) {
        s += a * b;
    }
    for (a, c) in x.iter().zip(z.iter()) {
        s -= a * c * s;
    }
    for ((a, b), c) in x.iter().zip(y.iter()).zip(z.iter()) {
        s += a * b * c;
    }
    for (i, (a, b)) in x.iter().zip(y).enumerate() {
        if i == 1 {
            break;
        }
        s *= a - b;
    }
    s
}

#[differentiable]
fn zipped_in_place(x: &[f64], a: f64) -> f64 {
    let mut w = vec![a; 3];
    for (v, b) in w.iter_mut().zip(x) {
        *v *= b;
    }
    let mut s = 0.0;
    for (v, b) in w.iter().zip(x.iter().rev()) {
        s += v * b;
    }
    s + w[2]
}

#[test]
fn iterators_may_be_combined() {
    let (x, y) = ([1.5, -0.5, 2.0], [0.75, 1.25]);
    check_scalar!(enumerated(&x, &y));
    check_scalar!(zipped(&x, &y, &DVector::from_vec(vec![0.5, 2.0, -1.0])));
    check_scalar!(zipped(&y, &x, &DVector::from_vec(vec![0.5])));
    check_scalar!(zipped_in_place(&x, 0.5));
    // a x₀ x₁ twice, and w₂ is `a` itself
    assert_eq!(check_scalar!(zipped_in_place(&[2.0, 3.0], 0.5)), (vec![3.0, 2.0], 13.0));
}

#[differentiable]
fn residuals(x: f64, y: f64, #[constant] data: &[(f64, f64)], #[constant] names: &[&str]) -> f64 {
    let mut s = 0.0;
    for (t, v) in data {
        let r = v - x * (y * t).exp();
        s += r * r;
    }
    for (i, d) in data.iter().enumerate() {
        s += d.0 * x * i as f64;
    }
    for name in names.iter().filter(|name| name.starts_with('a')) {
        s *= name.len() as f64 * y;
    }
    s
}

#[differentiable]
fn characters(x: f64, text: &str) -> f64 {
    let mut s = 1.0;
    for (i, c) in text.chars().enumerate() {
        match c {
            '+' => s += x,
            '*' => s *= x,
            '0'..='9' => s += f64::from(c.to_digit(10).unwrap_or(0)),
            _ => return s * i as f64,
        }
    }
    s
}

#[test]
fn inactive_iterators_drive_active_loops() {
    let points = [(0.0, 1.0), (0.5, 2.0), (1.0, 2.5)];
    check_scalar!(residuals(1.25, 0.5, &points, &["a", "b", "ab"]), along(1.0, 0.5));
    check_scalar!(residuals(1.25, 0.5, &[], &["b"]), along(1.0, 0.5));
    assert_eq!(check_scalar!(characters(3.0, "+*2+*"), along(1.0)), 41.0);
    assert_eq!(check_scalar!(characters(3.0, "+* *"), along(1.0)), 14.0);
    assert_eq!(check_scalar!(characters(3.0, ""), along(1.0)), 0.0);
}

#[differentiable]
fn chains(x: &[f64], a: f64) -> f64 {
    let squares: f64 = x.iter().map(|v| v * v * a).sum();
    let largest = x.iter().fold(a, |m, v| if *v > m { *v } else { m });
    let product: f64 = x.iter().map(|v| 1.0 + v / largest).product();
    squares + product
}

#[differentiable]
fn chains_in_loops(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for i in 0..n {
        let t: f64 = x[i..].iter().map(|v| v * s).sum();
        s = t * 0.5 + x[..i].iter().sum::<f64>();
    }
    s
}

#[differentiable]
fn generic<T: Real>(x: &[T], y: &Vector3<T>) -> T {
    let mut s = T::zero();
    for (a, b) in x.iter().zip(y.iter()) {
        s += *a * *b;
        if s > T::one() {
            s *= *a;
        }
    }
    s
}

#[test]
fn sums_and_folds() {
    check_scalar!(chains(&[1.5, -0.5, 2.0], 0.75));
    check_scalar!(chains(&[1.5, -0.5, 2.0], 3.0));
    check_scalar!(chains_in_loops(&[1.5, -0.5, 2.0], 3), along(&[1.0, 0.5, -2.0]));
    check_scalar!(chains_in_loops(&[1.5, -0.5, 2.0], 0), along(&[1.0, 0.5, -2.0]));
    check_scalar!(generic(&[0.5, 2.0, -1.0], &Vector3::new(1.0, 0.75, 2.0)));
    check_scalar!(generic(&[0.5_f32, 2.0], &Vector3::new(1.0_f32, 0.75, 2.0)));
}
