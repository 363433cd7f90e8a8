//! Closures that are called by their name.

use nalgebra::Vector3;
use static_autodiff::prelude::*;

#[differentiable]
fn captures(x: f64, a: f64) -> f64 {
    let scale = |v: f64| v * x;
    let shift = |v, w| v + w * a;
    let x = scale(2.0) + scale(a);
    shift(x, 3.0) * shift(a, x)
}

#[differentiable]
fn nested(x: f64, a: f64) -> f64 {
    let f = |t: f64| t.sin() * a;
    let g = |t: f64| f(t) + f(2.0 * t);
    let h = |t: f64| g(g(t)) * x;
    h(x) - h(a)
}

#[differentiable]
fn shadowed(x: f64, a: f64) -> f64 {
    let k = x * 2.0;
    let f = |t: f64| t * k;
    let k = 3.0;
    let first = f(k);
    let f = |k: f64| f(k) + k * a;
    let t = first * k;
    f(t) + {
        let a = 5.0;
        f(a) * k
    }
}

#[differentiable]
fn accumulating(x: f64, a: f64) -> f64 {
    let mut sum = x;
    let mut calls = 0;
    let mut add = |t: f64| {
        sum += t * a;
        calls += 1;
        sum
    };
    let first = add(x);
    let second = add(first * 2.0);
    add(second);
    sum * f64::from(calls) + second
}

#[differentiable]
fn moved(x: f64, a: f64) -> f64 {
    let mut s = x;
    let mut count = move |t: f64| {
        s += t;
        s * a
    };
    s *= 3.0;
    let one = count(1.0);
    let two = count(a);
    s + one * two
}

#[differentiable]
fn early(x: f64, a: f64) -> f64 {
    let clip = |t: f64| -> f64 {
        if t < 0.0 {
            return 0.0;
        }
        for k in 1..5 {
            if t * k as f64 > 3.0 {
                return t * a * k as f64;
            }
        }
        t * t
    };
    clip(x) + clip(-x) * a + clip(x + a)
}

#[differentiable]
fn in_loops(x: &[f64], a: f64) -> f64 {
    let weight = |i: usize, v: f64| v * a / (i + 1) as f64;
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate() {
        s += weight(i, *v);
        if weight(i, s) > 4.0 || s < -weight(i, a) {
            break;
        }
    }
    let sums: f64 = x.iter().map(|v| weight(2, *v)).sum();
    let square = |v: &f64| v * v;
    s + sums + x.iter().map(square).sum::<f64>()
}

#[differentiable]
fn bisection(a: f64, b: f64) -> f64 {
    let f = |t: f64| t * t * t - a * t - b;
    let df = |t: f64| 3.0 * t * t - a;
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..8 {
        let mid = 0.5 * (lo + hi);
        if f(lo) * f(mid) <= 0.0 {
            hi = mid;
        } else {
            lo = mid;
        }
    }
    let mut t = detach(0.5 * (lo + hi));
    while f(t).abs() > 1e-13 {
        t -= f(t) / df(t);
    }
    t - f(t) / df(t)
}

#[differentiable]
fn by_reference(x: &[f64], v: &Vector3<f64>, a: f64) -> f64 {
    let dot = |u: &[f64], k: usize| u.iter().skip(k).sum::<f64>() * a;
    let norm = |v: &Vector3<f64>| v.dot(v) + a;
    let mut w = x.to_vec();
    let set = |w: &mut Vec<f64>, i: usize, t: f64| w[i] = t * a;
    set(&mut w, 0, a);
    set(&mut w, 1, norm(v));
    let scaled = v.map(|t| norm(v) * t);
    dot(x, 1) * dot(&w, 0) + scaled.sum()
}

#[differentiable]
fn constant_closures(x: f64, n: usize) -> f64 {
    let twice = |k: usize| 2 * k;
    let gain = |t: f64| 1.0 + t;
    let mut s = x;
    for i in 0..twice(n) {
        s = gain(s) * gain(0.5) + twice(i) as f64 * x;
    }
    s
}

#[differentiable]
fn of_tuples(x: f64, a: f64) -> f64 {
    let rotate = |(u, v): (f64, f64)| (u * a - v, u + v * a);
    let (u, v) = rotate(rotate((x, a)));
    let pair = (|t: f64| (t, t * t))(u * v);
    pair.0 * pair.1
}

#[differentiable]
fn mixed_types<T: Real>(x: T, a: T) -> T {
    let blend = |u: T, v: T| if u > v { u * a } else { v - u };
    let block = {
        let inner = x * a;
        move |t: T| t * inner
    };
    blend(x, a) * blend(a, x) + block(blend(x, x))
}

#[test]
fn closures_mean_what_they_meant_where_they_were_written() {
    // (s + 3 a) (a + s a) with s = x (2 + a)
    assert_eq!(
        check_scalar!(captures(3.0, 2.0)),
        (4.0 * 26.0 + 18.0 * 8.0, 6.0 * 26.0 + 18.0 * 19.0)
    );
    check_scalar!(nested(0.7, 1.3));
    check_scalar!(shadowed(0.7, 1.3));
    check_scalar!(accumulating(0.7, 1.3));
    check_scalar!(moved(0.7, 1.3));
    for x in [0.1, 0.9, 2.5, -0.35] {
        check_scalar!(early(x, 1.3));
    }
    check_scalar!(of_tuples(0.7, 1.3));
    check_scalar!(mixed_types(0.7, 1.3));
    check_scalar!(mixed_types(1.7_f32, 1.3_f32));
}

#[differentiable]
fn parameter_named_like_an_input(x: &[f64]) -> f64 {
    let next = |x: usize| x + 1;
    x[next(0)] * x[0]
}

#[test]
fn closures_in_loops_and_conditions() {
    assert_eq!(check_scalar!(parameter_named_like_an_input(&[2.0, 3.0])), vec![3.0, 2.0]);
    let empty: [f64; 0] = [];
    for x in [&[1.5, -0.5, 2.0, 9.0][..], &[-3.0, 1.0][..], &empty[..]] {
        check_scalar!(in_loops(x, 1.3));
    }
    let (da, db) = check_scalar!(bisection(1.0, 2.0));
    let t = bisection(1.0, 2.0);
    assert!((da - t / (3.0 * t * t - 1.0)).abs() < 1e-9);
    assert!((db - 1.0 / (3.0 * t * t - 1.0)).abs() < 1e-9);
    check_scalar!(by_reference(&[0.5, 2.0, 1.5], &Vector3::new(0.5, 1.0, -2.0), 1.3));
    check_scalar!(constant_closures(0.7, 2), along(1.0));
    check_scalar!(constant_closures(0.7, 0), along(1.0));
}
