//! Chains of iterator adaptors and what consumes them.

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

#[differentiable]
fn filtered(x: &[f64], a: f64) -> f64 {
    let mut s = 0.0;
    for v in x.iter().filter(|v| **v > 0.0) {
        s += v * v * a;
    }
    let evens: f64 = x.iter().enumerate().filter(|(i, _)| i % 2 == 0).map(|(_, v)| v * a).sum();
    let large: f64 = x.iter().filter(|&&v| v > a).copied().map(|v| v.sin()).sum();
    let named: f64 = x.iter().copied().filter(|v| v.is_finite()).sum();
    s + evens * large + named * s
}

#[differentiable]
fn filter_mapped(x: &[f64], a: f64) -> f64 {
    let logs: f64 = x.iter().filter_map(|v| if *v > 0.0 { Some(v.ln() * a) } else { None }).sum();
    let always: f64 = x.iter().filter_map(|v| Some(v * a)).sum();
    let then: f64 = x.iter().filter_map(|&v| (v > a).then(|| v * v)).product();
    logs + always * then
}

#[differentiable]
fn taken(x: &[f64], a: f64) -> f64 {
    let first: f64 = x.iter().take_while(|v| **v > a).map(|v| v * v).sum();
    let rest: f64 = x.iter().skip_while(|v| **v > a).map(|v| v * a).sum();
    let two: f64 = x.iter().filter(|v| **v != 0.0).take(2).map(|v| v * a).sum();
    let none: f64 = x.iter().filter(|v| **v != 0.0).take(0).map(|v| v * a).sum();
    let tail: f64 = x.iter().filter(|v| **v != 0.0).skip(1).map(|v| v * v * a).sum();
    let every: f64 = x.iter().filter(|v| **v != 0.0).step_by(2).map(|v| v.cos() * a).sum();
    let numbered: f64 = x.iter().filter(|v| **v > a).enumerate().map(|(i, v)| v * i as f64).sum();
    first * rest + two * none + tail * every + numbered
}

#[differentiable]
fn scanned(x: &[f64], a: f64) -> f64 {
    let running: f64 = x
        .iter()
        .scan(a, |level, v| {
            *level = 0.5 * *level + v;
            Some(*level * *level)
        })
        .sum();
    let stopped: f64 = x
        .iter()
        .scan(1.0, |product, v| {
            *product *= v;
            if *product < 0.0 { None } else { Some(*product * a) }
        })
        .sum();
    running + stopped
}

#[differentiable]
fn flattened(x: &[f64], y: &[f64], a: f64) -> f64 {
    let all: f64 = x.iter().flat_map(|u| y.iter().map(move |v| u * v * a)).sum();
    let upper: f64 = x
        .iter()
        .enumerate()
        .flat_map(|(i, u)| {
            let w = u * a;
            y.iter().skip(i).filter(|v| **v > 0.0).map(move |v| w * v)
        })
        .map(|w| w * w)
        .sum();
    let mut s = 0.0;
    for (i, v) in (0..x.len()).flat_map(|i| (0..i).map(move |j| (i, x[i] * x[j]))) {
        if i == 1 {
            continue;
        }
        s += v;
        if s > 100.0 {
            break;
        }
    }
    all + upper * s
}

#[differentiable]
fn chained(x: &[f64], y: &[f64], a: f64) -> f64 {
    let mut s = a;
    for (i, v) in x.iter().chain(y).enumerate() {
        if *v < 0.0 {
            continue;
        }
        s = s * v + i as f64;
    }
    let back: f64 = x.iter().chain(y.iter()).rev().fold(a, |s, v| s * 0.5 + v);
    let ends: f64 = std::iter::once(a).chain(x.iter().copied()).map(|v| v * v).sum();
    s + back * ends
}

#[differentiable]
fn zipped(x: &[f64], y: &[f64], a: f64) -> f64 {
    let one: f64 = x.iter().filter(|v| **v > 0.0).zip(y).map(|(u, v)| u * v * a).sum();
    let two: f64 = y.iter().zip(x.iter().filter(|v| **v > 0.0)).map(|(u, v)| u / v).sum();
    let both: f64 = x
        .iter()
        .filter(|v| **v > 0.0)
        .zip(y.iter().filter(|v| **v > 0.0))
        .map(|(u, v)| u * v * v)
        .sum();
    let counted: f64 = x.iter().zip(1..).map(|(v, k)| v.powi(k)).sum();
    let steps: f64 = (1..4).zip(y).map(|(k, v)| v * f64::from(k)).sum();
    one * two + both + counted * steps
}

#[test]
fn adaptors_that_choose() {
    let empty: [f64; 0] = [];
    let (x, y) = ([1.5, -0.5, 2.0, 0.75], [0.5, 1.25, -2.0]);
    for x in [&x[..], &y[..], &x[..1], &empty[..]] {
        check_scalar!(filtered(x, 0.7));
        check_scalar!(filter_mapped(x, 0.7));
        check_scalar!(taken(x, 0.7));
        check_scalar!(scanned(x, 0.7));
        check_scalar!(flattened(x, &y, 0.7));
        check_scalar!(flattened(&y, x, 0.7));
        check_scalar!(chained(x, &y, 0.7));
        check_scalar!(chained(&y, x, 0.7));
        check_scalar!(zipped(x, &y, 0.7));
        check_scalar!(zipped(&y, x, 0.7));
    }
}

#[differentiable]
fn typed_ranges(x: f64, a: f64, n: i32) -> f64 {
    let powers: f64 = (1..4).rev().map(|i| a.powi(i) * x).sum();
    let halves: f64 = (0..=n).filter(|k| k % 2 == 1).map(|k| x.powi(k) / f64::from(k)).sum();
    let small: f64 = (1u8..=3).map(|k| f64::from(k) * x).product();
    let numbered: f64 = (2..n).enumerate().map(|(i, k)| a.powi(k) * i as f64).sum();
    powers + halves * small + numbered
}

#[differentiable]
fn collected(x: &[f64], a: f64) -> Vec<f64> {
    let squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    let positive = x.iter().filter(|v| **v > 0.0).map(|v| v * a).collect::<Vec<_>>();
    let copies: Vec<_> = x.iter().copied().collect();
    let total: f64 = positive.iter().sum::<f64>() + copies.iter().sum::<f64>();
    squares.iter().zip(&copies).map(|(s, c)| s * total + c).collect()
}

#[differentiable]
fn unzipped(x: &[f64], a: f64) -> f64 {
    let (sines, cosines): (Vec<_>, Vec<_>) = x.iter().map(|v| ((v * a).sin(), v.cos())).unzip();
    sines.iter().zip(cosines.iter()).map(|(s, c)| s * c).sum()
}

#[differentiable]
fn extremes(x: &[f64], a: f64) -> f64 {
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let smallest = x.iter().fold(a, |m, v| m.min(*v));
    let by = x.iter().max_by(|a, b| a.total_cmp(b)).unwrap();
    let (at, least) = x
        .iter()
        .enumerate()
        .min_by(|a, b| a.1.total_cmp(b.1))
        .map(|(i, v)| (i, v * a))
        .unwrap_or((7, a * a));
    let mapped = x.iter().map(|v| v * a).min_by(|a, b| a.partial_cmp(b).unwrap());
    let reduced = x.iter().copied().reduce(|a, b| a * b).unwrap_or(1.0);
    let last = x.iter().filter(|v| **v > 0.0).last().copied().unwrap_or(a);
    largest * smallest + by * least * at as f64 + mapped.map_or(a, |m| m * m) + reduced * last
}

#[differentiable]
fn guarded(x: &[f64], a: f64) -> f64 {
    let first = x.first().copied().unwrap_or(a);
    let found = x.iter().find(|v| **v > 1.0).copied().unwrap_or_else(|| a * a);
    let mapped = x.iter().find_map(|v| if *v < 0.0 { Some(v * a) } else { None }).unwrap_or(0.0);
    let third = x.get(2).map_or(a, |v| v * v);
    let count = x.iter().filter(|v| **v > a).count();
    let any = x.iter().any(|v| *v > 1.9);
    let place = x.iter().position(|v| *v < 0.0).unwrap_or(5);
    first * found + mapped * third * count as f64 + if any { a } else { 0.0 } * place as f64
}

#[differentiable]
fn tuple_accumulator(x: &[f64], a: f64) -> f64 {
    let (sum, product) = x.iter().fold((0.0, 1.0), |(s, p), v| (s + v * a, p * v));
    let (count, mean) =
        x.iter().fold((0usize, a), |(n, m), v| (n + 1, m + (v - m) / (n + 1) as f64));
    let (previous, total) =
        x.iter().fold((a, 0.0), |(previous, total), v| (*v, total + previous * v));
    sum * product + mean * count as f64 + previous * total
}

#[test]
fn consumers_of_every_kind() {
    let empty: [f64; 0] = [];
    let (x, y) = ([1.5, -0.5, 2.0, 0.75], [0.5, 1.25, -2.0]);
    check_scalar!(typed_ranges(1.25, 0.7, 6), along(1.0, 0.5));
    check_scalar!(typed_ranges(1.25, 0.7, -1), along(1.0, 0.5));
    for x in [&x[..], &y[..], &x[..1]] {
        check_scalar!(extremes(x, 0.7));
    }
    for x in [&x[..], &y[..], &x[..1], &empty[..]] {
        check!(collected(x, 0.7));
        check_scalar!(unzipped(x, 0.7));
        check_scalar!(guarded(x, 0.7));
        check_scalar!(tuple_accumulator(x, 0.7));
    }
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn cube(x: &f64) -> f64 {
    x * x * x
}

#[differentiable]
fn paths(x: &[f64], a: f64) -> f64 {
    let one: f64 = x.iter().copied().map(square).sum();
    let two: f64 = x.iter().map(cube).sum();
    let three: f64 = x.iter().copied().map(f64::exp).product();
    one * a + two * three
}

#[differentiable]
fn effects(x: &[f64], a: f64) -> f64 {
    let mut w = vec![1.0; x.len()];
    let mut seen = 0.0;
    w.iter_mut().zip(x).for_each(|(w, v)| *w = v * a);
    w.iter_mut().for_each(|w| {
        if *w < 0.0 {
            return;
        }
        *w *= a;
    });
    let tail: f64 = x
        .iter()
        .map(|v| {
            seen += v * v;
            v * a
        })
        .skip(1)
        .sum();
    x.iter().enumerate().for_each(|(i, v)| {
        if i == 1 {
            return;
        }
        seen *= 1.0 + v * v;
    });
    let early: f64 = x
        .iter()
        .map(|&v| {
            if v < 0.0 {
                return v * seen;
            }
            v * v
        })
        .sum();
    w.iter().sum::<f64>() * tail + seen * early
}

#[differentiable]
fn constants(x: f64, a: f64, #[constant] data: &[(f64, f64)], text: &str) -> f64 {
    let fit: f64 = data.iter().map(|(t, y)| (y - x * (a * t).exp()).powi(2)).sum();
    let some: f64 = data.iter().filter(|d| d.0 > 0.1).map(|&(t, y)| t * y * x).sum();
    let letters: f64 = text.chars().filter(|c| *c == 'x').map(|_| x).product();
    let bytes: f64 = text.bytes().enumerate().map(|(i, b)| a * f64::from(b) * i as f64).sum();
    fit * some + letters * bytes
}

#[differentiable]
fn matrices(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let columns: f64 = m.column_iter().map(|c| c.norm_squared()).sum();
    let rows: f64 = m.row_iter().zip(v.iter()).map(|(r, w)| r.sum() * w).sum();
    let all: f64 = m.iter().zip(v.iter()).map(|(a, b)| a * b).sum();
    let sums: Vec<f64> = m.column_iter().map(|c| c.sum()).collect();
    let mapped = v.map(|x| v.iter().map(|y| x * y).sum::<f64>());
    columns + rows * all + sums.iter().map(|s| s * s).sum::<f64>() + mapped.sum()
}

#[differentiable]
fn generic<T: Real>(x: &[T], a: T) -> T {
    let positive: T = x.iter().filter(|v| **v > T::zero()).map(|v| *v * a).sum();
    let squares: Vec<T> = x.iter().map(|v| *v * *v).collect();
    squares.iter().fold(positive, |s, v| s * *v + T::one())
}

#[test]
fn functions_effects_and_constants() {
    let empty: [f64; 0] = [];
    let (x, y) = ([1.5, -0.5, 2.0, 0.75], [0.5, 1.25, -2.0]);
    for x in [&x[..], &y[..], &x[..1], &empty[..]] {
        check_scalar!(paths(x, 0.7));
        check_scalar!(effects(x, 0.7));
        check_scalar!(generic(x, 0.7));
    }
    let points = [(0.0, 1.0), (0.5, 2.0), (1.0, 2.5)];
    check_scalar!(constants(1.25, 0.5, &points, "axxb"), along(1.0, 0.5));
    check_scalar!(constants(1.25, 0.5, &[], ""), along(1.0, 0.5));
    let m = DMatrix::from_row_slice(2, 3, &[0.5, 1.0, -0.5, 2.0, 0.25, -1.0]);
    check_scalar!(matrices(&m, &DVector::from_vec(vec![0.5, -2.0])));
    check_scalar!(generic(&[0.5_f32, -2.0], 0.75_f32));
}

#[test]
fn empty_sums_keep_their_sign() {
    let empty: [f64; 0] = [];
    assert_eq!(unzipped(&empty, 1.0).to_bits(), (-0.0_f64).to_bits());
    assert_eq!(unzipped::vjp(&empty, 1.0).0.to_bits(), (-0.0_f64).to_bits());
}
